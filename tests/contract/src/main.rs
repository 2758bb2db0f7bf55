//! Calls every operation of the crate on a server, with valid samples; `cargo xtask contract` starts the servers.
//!
//! In: the address of a server. Out: a line for whatever is wrong, and counts. Must not know which server it is.

mod caller;
mod calls;
mod given;
mod known;
mod live;
mod report;
mod tape;

use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};
use kombo_mock::Description;

use crate::caller::Caller;
use crate::report::Report;

/// Calls every operation of the crate on a server.
#[derive(Parser)]
#[command(name = "kombo-contract", version, max_term_width = 100)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    arguments: Option<Arguments>,
}

#[derive(Subcommand)]
enum Command {
    Live(live::Arguments),
}

#[derive(Args)]
struct Arguments {
    /// The base URL of the server
    #[arg(long)]
    url: String,
    /// What the server is called in what is printed
    #[arg(long, default_value = "the server")]
    server: String,
    /// The API key
    #[arg(long, default_value = "mock-key")]
    key: String,
    /// The integration to ask for
    #[arg(long, value_name = "ID", default_value = "bamboohr:HWUTwvyx2wLoSUHphiWVrp28")]
    integration: String,
    /// What the server is expected to complain of: a JSON file with `operation`, `says` and `reason`
    #[arg(long, value_name = "FILE")]
    expected: Option<PathBuf>,
    /// Take ids from the lists of the server, which knows no others
    #[arg(long)]
    known_ids: bool,
    /// Write the requests to a file instead of sending them, but for those to lists that ids are taken from
    #[arg(long, value_name = "FILE")]
    requests: Option<PathBuf>,
    /// The data sets to take samples from
    #[arg(long = "seed", value_name = "S", default_values_t = [1, 2, 3])]
    seeds: Vec<u64>,
}

fn main() -> ExitCode {
    match run(&Cli::parse()) {
        Ok(code) => code,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}

fn run(cli: &Cli) -> Result<ExitCode, String> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| format!("cannot start a runtime: {error}"))?;
    let arguments = match (&cli.command, &cli.arguments) {
        (Some(Command::Live(arguments)), _) => return runtime.block_on(live::run(arguments)),
        (None, Some(arguments)) => arguments,
        (None, None) => return Err("say what to call: `--url URL`, or `live`".to_owned()),
    };
    let mut caller = Caller::new(arguments)?;
    if let Some(file) = &arguments.requests {
        let requests = runtime.block_on(caller.requests())?;
        fs::write(file, requests.to_string()).map_err(|error| format!("cannot write {}: {error}", file.display()))?;
        return Ok(ExitCode::SUCCESS);
    }
    let report = runtime.block_on(judged(&mut caller, arguments))?;
    println!("{}", report.text(&arguments.server));
    Ok(if report.is_good() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Calls everything, after a look at whether the server judges what it is sent.
async fn judged(caller: &mut Caller<'_>, arguments: &Arguments) -> Result<Report, String> {
    caller.is_judged().await?;
    let expected = arguments.expected.as_deref().map_or(Ok(Vec::new()), report::read_expected)?;
    let mut report = Report::new(Description::get().operations.iter().map(|operation| operation.id.as_str()), expected);
    caller.call_all(&mut report).await?;
    Ok(report)
}

#[cfg(test)]
mod tests {
    use kombo_mock::{Lax, Mock};

    use super::*;

    /// The same as `cargo xtask contract mock`, without another process.
    #[tokio::test]
    async fn every_operation_is_called_on_the_mock() {
        let mock = Mock::builder().lax(Lax::Tokens).start().await.unwrap();
        let arguments = ["kombo-contract", "--url", mock.url(), "--key", mock.api_key(), "--known-ids", "--seed", "1"];
        let arguments = Cli::parse_from(arguments).arguments.unwrap();
        let report = judged(&mut Caller::new(&arguments).unwrap(), &arguments).await.unwrap();
        println!("{}", report.text("the mock"));
        assert!(report.is_good(), "{}", report.text("the mock"));
        assert_eq!(calls::all().count(), Description::get().operations.len());
    }
}
