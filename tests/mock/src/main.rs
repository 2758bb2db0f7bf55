//! The mock server as a program; `cargo xtask mock` starts it.
//!
//! In: flags. Out: a line when it is ready. It runs until it is interrupted. Must not know what it answers.

use std::io::Write as _;
use std::net::{IpAddr, Ipv4Addr};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use kombo_mock::{Description, Lax, Mock, Rule};

/// A stand-in for the Kombo API on this machine.
#[derive(Debug, Parser)]
#[command(name = "kombo-mock", version, max_term_width = 100)]
struct Arguments {
    /// The port to listen at; 0 for one that is free
    #[arg(long, value_name = "N", default_value_t = 0)]
    port: u16,
    /// Another seed is another data set
    #[arg(long, value_name = "S", default_value_t = 1)]
    seed: u64,
    /// How many records each list begins with
    #[arg(long, value_name = "N", default_value_t = 25, value_parser = clap::value_parser!(u32).range(1..=10_000))]
    records: u32,
    /// The key that is taken
    #[arg(long, value_name = "KEY", default_value = kombo_mock::API_KEY)]
    key: String,
    /// How many requests there may be a minute
    #[arg(long, value_name = "N", default_value_t = 1_000_000)]
    rate_limit: u32,
    /// How many actions of one integration there may be at once
    #[arg(long, value_name = "N", default_value_t = 30)]
    concurrency_limit: u32,
    /// The address to listen at; 0.0.0.0 for all of this machine
    #[arg(long, value_name = "ADDRESS", default_value_t = IpAddr::from(Ipv4Addr::LOCALHOST))]
    host: IpAddr,
    /// A folder with records of your own, in files such as hris/employees.json
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
    /// Another OpenAPI description, in JSON or YAML
    #[arg(long, value_name = "FILE")]
    spec: Option<PathBuf>,
    /// Faults and which requests meet them, such as `cut` or `GetAtsJobs slow=200, ATS.JOB_CLOSED; nth=3`; may be given
    /// several times
    #[arg(long, value_name = "RULE")]
    fault: Vec<String>,
    /// What is let pass in requests: fields, ids, formats or tokens
    #[arg(long, value_name = "WHAT", value_delimiter = ',')]
    lax: Vec<Lax>,
    /// The origin of pages that may call from a browser; * for all
    #[arg(long, value_name = "ORIGIN")]
    cors: Option<String>,
    /// Where webhooks are sent when something happens
    #[arg(long, value_name = "URL", requires = "webhook_secret")]
    webhook_url: Option<String>,
    /// What it is signed with
    #[arg(long, value_name = "SECRET", requires = "webhook_url")]
    webhook_secret: Option<String>,
}

fn main() -> ExitCode {
    match run(Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: Arguments) -> Result<(), String> {
    let Arguments { port, seed, records, key, rate_limit, concurrency_limit, host, .. } = arguments;
    if let Some(file) = &arguments.spec {
        Description::load(file)?;
    }
    let mut builder = Mock::builder()
        .host(host)
        .port(port)
        .seed(seed)
        .records(usize::try_from(records).unwrap_or(usize::MAX))
        .api_key(key)
        .rate_limit(rate_limit)
        .concurrency_limit(concurrency_limit);
    for rule in &arguments.fault {
        builder = builder.fault(rule.parse::<Rule>().map_err(|why| format!("--fault is wrong: {why}"))?);
    }
    builder = arguments.lax.into_iter().fold(builder, kombo_mock::MockBuilder::lax);
    if let Some(folder) = arguments.data {
        builder = builder.data(folder);
    }
    if let Some(origin) = arguments.cors {
        builder = builder.cors(origin);
    }
    if let (Some(url), Some(secret)) = (arguments.webhook_url, arguments.webhook_secret) {
        builder = builder.webhooks(url, secret);
    }
    let mock = builder.start_blocking()?;
    println!(
        "kombo-mock: {} operations at {}, key {}, {records} records per list, seed {seed}; a page at http://{}/",
        Description::get().operations.len(),
        mock.url(),
        mock.api_key(),
        mock.address(),
    );
    std::io::stdout().flush().map_err(|error| format!("cannot say that the server is ready: {error}"))?;
    wait()?;
    drop(mock);
    println!("kombo-mock: stopped");
    Ok(())
}

/// Waits for an interrupt, or to be told to end.
fn wait() -> Result<(), String> {
    let problem = |error: std::io::Error| format!("cannot wait for signals: {error}");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(problem)?;
    runtime.block_on(async {
        #[cfg(unix)]
        {
            let mut end = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()).map_err(problem)?;
            tokio::select! {
                interrupted = tokio::signal::ctrl_c() => interrupted.map_err(problem),
                _ = end.recv() => Ok(()),
            }
        }
        #[cfg(not(unix))]
        tokio::signal::ctrl_c().await.map_err(problem)
    })
}
