//! `cargo xtask mock`: starts the program of the package `kombo-mock`.
//!
//! In: its flags. Out: its exit code. A description given by `--spec` is rendered for it, with the overlays beside it. Must
//! not know what the flags mean: the program itself says it, on `cargo xtask mock --help`.

use std::path::Path;
use std::process::{Command, ExitCode};

use clap::Args;

use crate::workspace::cargo::{cargo, target};
use crate::workspace::root;
use openapi_to_crate::atomic;
use openapi_to_crate::inputs::{Inputs, error_message};

/// Flags of `cargo xtask mock`.
#[derive(Args)]
#[command(disable_help_flag = true)]
pub(crate) struct Arguments {
    /// Flags of the server; `--help` lists them
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, value_name = "FLAG")]
    flags: Vec<String>,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode, String> {
    let mut command = cargo();
    command.args(["run", "--quiet", "--package", "kombo-mock", "--manifest-path"]).arg(root().join("Cargo.toml"));
    start(command.arg("--").args(rendered(&arguments.flags)?))
}

/// The flags, with the rendered description in the place of one that was given.
fn rendered(flags: &[String]) -> Result<Vec<String>, String> {
    let mut flags = flags.to_vec();
    let given = flags.iter_mut().skip_while(|flag| *flag != "--spec").nth(1);
    if let Some(file) = given {
        let folder = target()?.join("mock");
        std::fs::create_dir_all(&folder)
            .map_err(|error| format!("cannot make the folder {}: {error}", folder.display()))?;
        let inputs = Inputs::read(Path::new(file.as_str()))?;
        let document = inputs.with(true, kombo_codegen::render_document).map_err(|errors| error_message(&errors))?;
        let out = folder.join("description.json");
        atomic::write(&out, &document.to_string())?;
        *file = out.display().to_string();
    }
    Ok(flags)
}

/// The server takes the place of this process, so that whoever ends this ends the server.
#[cfg(unix)]
fn start(command: &mut Command) -> Result<ExitCode, String> {
    use std::os::unix::process::CommandExt as _;
    Err(format!("cannot start cargo: {}", command.exec()))
}

#[cfg(not(unix))]
fn start(command: &mut Command) -> Result<ExitCode, String> {
    let status = command.status().map_err(|error| format!("cannot start cargo: {error}"))?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
