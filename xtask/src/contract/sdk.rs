//! `contract mock`, `contract sdk` and `contract typescript`: the mock server, called by the crate and by the official SDKs.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

use super::server::{Server, free_port, log};
use super::{call, cargo};
use crate::install;
use crate::workspace::root;
use openapi_to_crate::inputs::{Inputs, error_message};

pub(super) const KEY: &str = "mock-key";
pub(super) const INTEGRATION: &str = "bamboohr:HWUTwvyx2wLoSUHphiWVrp28";

/// Samples have tokens and tasks that nobody has given out.
const TOKENS: &[&str] = &["--lax", "tokens"];

/// Every operation of the crate on the mock server.
pub(super) fn mock(folder: &Path) -> Result<(), String> {
    let (server, url) = start(folder, TOKENS)?;
    let called = call("the mock server", &on_mock(&url));
    drop(server);
    called
}

/// Every operation of the official Python SDK on the mock server, with what the crate's samples give.
pub(super) fn run(folder: &Path) -> Result<(), String> {
    let python = install::python_sdk(folder)?;
    let own = root().join("tests/contract/sdk");
    compare(folder, &python, &own)?;
    let mut command = Command::new(&python);
    command.arg(own.join("accept.py"));
    accept(folder, command, "Python", &own)
}

/// The same by the official TypeScript SDK.
pub(super) fn typescript(folder: &Path) -> Result<(), String> {
    let own = root().join("tests/contract/typescript");
    let packages = install::typescript_sdk(folder)?;
    let mut command = Command::new("node");
    command.arg(own.join("accept.mjs")).arg("--packages").arg(&packages);
    command.arg("--methods").arg(root().join("tests/sdk/requests.json"));
    accept(folder, command, "TypeScript", &own)
}

/// Starts the mock server, and has a program call it.
fn accept(folder: &Path, mut command: Command, language: &str, own: &Path) -> Result<(), String> {
    let (server, url) = start(folder, TOKENS)?;
    let requests = folder.join("requests.json");
    let written = [on_mock(&url), vec!["--requests", text(&requests)?]].concat();
    let called = call("the mock server", &written).and_then(|()| {
        command.args(["--url", &url, "--key", KEY, "--integration", INTEGRATION]);
        command.arg("--requests").arg(&requests).arg("--expected").arg(own.join("expected.json"));
        let status = command.stdin(Stdio::null()).status();
        match status.map_err(|error| format!("cannot start the {language} SDK: {error}"))? {
            status if status.success() => Ok(()),
            _ => Err(format!(
                "the official {language} SDK does not accept what the mock server answers; what it refuses stands above"
            )),
        }
    });
    drop(server);
    called
}

/// Walks the models of the SDK beside the description, so that what a new version of it has is a list.
fn compare(folder: &Path, python: &Path, own: &Path) -> Result<(), String> {
    let inputs = Inputs::read(&root().join("spec/kombo.yaml"))?;
    let rendered = inputs.with(true, kombo_codegen::render_document).map_err(|errors| error_message(&errors))?;
    let description = folder.join("description.json");
    fs::write(&description, rendered.to_string())
        .map_err(|error| format!("cannot write {}: {error}", description.display()))?;
    let mut command = Command::new(python);
    command.arg(own.join("compare.py")).arg("--description").arg(&description);
    command.arg("--known").arg(own.join("left_out.json"));
    match command.stdin(Stdio::null()).status().map_err(|error| format!("cannot start Python: {error}"))? {
        status if status.success() => Ok(()),
        _ => Err("the official SDK and the description differ; in what stands above. Add what is missing to \
                  spec/overlays/20-additions.yaml, or list it with its reason in tests/contract/sdk/left_out.json"
            .into()),
    }
}

/// The mock server has its own records, and those of one data set.
fn on_mock(url: &str) -> Vec<&str> {
    vec!["--url", url, "--key", KEY, "--integration", INTEGRATION, "--known-ids", "--seed", "1"]
}

fn text(path: &Path) -> Result<&str, String> {
    path.to_str().ok_or_else(|| format!("{} is no UTF-8", path.display()))
}

/// Builds the mock server and starts it, with further flags.
pub(super) fn start(folder: &Path, flags: &[&str]) -> Result<(Server, String), String> {
    let mut build = cargo();
    build.current_dir(root());
    build.args(["build", "--quiet", "--package", "kombo-mock", "--bin", "kombo-mock"]);
    build.args(["--message-format", "json-render-diagnostics"]).stdin(Stdio::null()).stderr(Stdio::inherit());
    let output = build.output().map_err(|error| format!("cannot start cargo: {error}"))?;
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let messages = said.lines().rev().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let program = messages.filter_map(|message| message["executable"].as_str().map(PathBuf::from)).next();
    let program = program.filter(|_| output.status.success()).ok_or("the mock server cannot be built")?;
    let port = free_port()?;
    let mut command = Command::new(program);
    command.args(["--port", &port.to_string(), "--key", KEY]).args(flags);
    let server = Server::start(&mut command, "the mock server", port, &log(folder, "mock"))?;
    Ok((server, format!("http://127.0.0.1:{port}/v1")))
}
