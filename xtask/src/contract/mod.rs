//! `cargo xtask contract`: the crate, and what others make of the same description, held against each other.
//!
//! Each command starts a server on the loopback interface, has every operation called on it, and stops it. Programs of
//! others are installed below cargo's target folder, at one version. Must not know single operations: which there are,
//! and what they are called with, is in `tests/contract`.

mod prism;
mod schemathesis;
mod sdk;
mod server;

use std::process::{ExitCode, Stdio};

use clap::Subcommand;

use crate::install;
use crate::workspace::cargo::cargo;
use crate::workspace::root;

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Call every operation of the crate on Prism, which reads the same description
    Prism,
    /// Call every operation of the crate on the mock server
    Mock,
    /// Call the mock server by the official Python SDK
    Sdk,
    /// Call the mock server by the official TypeScript SDK
    Typescript,
    /// Call the mock server with what Schemathesis makes up from the description; takes some minutes
    Schemathesis,
    /// All of the servers above but Schemathesis
    All,
    /// Read one page of each list of a real account: `KOMBO_API_KEY`, ids in `KOMBO_INTEGRATIONS`; prints no data
    Live {
        /// The region of the account: eu, us or ca
        #[arg(long, default_value = "eu")]
        region: String,
        /// The address of another server, instead of the region's
        #[arg(long)]
        url: Option<String>,
    },
}

pub(crate) fn run(command: &Command) -> Result<ExitCode, String> {
    let folder = install::folder()?;
    match command {
        Command::Prism => prism::run(&folder)?,
        Command::Mock => sdk::mock(&folder)?,
        Command::Sdk => sdk::run(&folder)?,
        Command::Typescript => sdk::typescript(&folder)?,
        Command::Schemathesis => schemathesis::run(&folder)?,
        Command::Live { region, url } => {
            let url = url.iter().flat_map(|url| ["--url", url.as_str()]);
            let read =
                contract(&[&["live", "--region", region.as_str()], url.collect::<Vec<_>>().as_slice()].concat())?;
            return Ok(if read { ExitCode::SUCCESS } else { ExitCode::FAILURE });
        }
        Command::All => {
            prism::run(&folder)?;
            sdk::mock(&folder)?;
            sdk::run(&folder)?;
            sdk::typescript(&folder)?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Has the crate call every operation on a server.
fn call(server: &str, arguments: &[&str]) -> Result<(), String> {
    match contract(&[&["--server", server], arguments].concat())? {
        true => Ok(()),
        false => Err(format!("the crate and {server} do not agree; what they differ in stands above")),
    }
}

/// Runs the package that calls every operation, and says whether all was well.
fn contract(arguments: &[&str]) -> Result<bool, String> {
    let mut command = cargo();
    command.current_dir(root()).args(["run", "--quiet", "--package", "kombo-contract", "--"]).args(arguments);
    let status = command.stdin(Stdio::null()).status();
    let status = status.map_err(|error| format!("cannot start cargo: {error}"))?;
    Ok(status.success())
}
