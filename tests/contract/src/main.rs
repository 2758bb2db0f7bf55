//! Calls every operation of the crate on a server, with valid samples; `cargo xtask contract` starts the servers.
//!
//! In: the address of a server. Out: a line for whatever is wrong, and counts. Must not know which server it is.

mod calls;
mod given;
mod report;
mod tape;

use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;
use kombo::{Client, ReqwestTransport, Retry};
use kombo_mock::samples::{self, Kind, Plan};
use kombo_mock::{Description, Operation};

use crate::calls::Call;
use crate::given::Given;
use crate::report::{Made, Report};
use crate::tape::{Recording, Tape};

/// Calls every operation of the crate on a server.
#[derive(Parser)]
#[command(name = "kombo-contract", version, max_term_width = 100)]
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
    /// The data sets to take samples from
    #[arg(long = "seed", value_name = "S", default_values_t = [1, 2, 3])]
    seeds: Vec<u64>,
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(report) if report.is_good() => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &Arguments) -> Result<Report, String> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| format!("cannot start a runtime: {error}"))?;
    let builder = ReqwestTransport::client_builder().map_err(|error| format!("cannot set up TLS: {error}"))?;
    let http = builder.build().map_err(|error| format!("cannot set up HTTP: {error}"))?;
    let caller = Caller { arguments, transport: ReqwestTransport::from(http) };
    let mut report = Report::new(Description::get().operations.iter().map(|operation| operation.id.as_str()));
    for operation in &Description::get().operations {
        let call = calls::all().find(|call| call.id == operation.id);
        let call = call.ok_or_else(|| format!("the crate has no {}; run `cargo xtask codegen`", operation.id))?;
        runtime.block_on(caller.call(operation, call, &mut report))?;
    }
    println!("{}", report.text(&arguments.server));
    Ok(report)
}

struct Caller<'a> {
    arguments: &'a Arguments,
    transport: ReqwestTransport,
}

impl Caller<'_> {
    /// Calls one operation with each sample, and goes through it if it is a list.
    async fn call(&self, operation: &'static Operation, call: &Call, report: &mut Report) -> Result<(), String> {
        for &seed in &self.arguments.seeds {
            for kind in Kind::ALL {
                let given = || {
                    let request = samples::request(&Plan::new(seed), kind, operation);
                    Given::new(&self.arguments.integration, request, kind != Kind::Minimal)
                };
                let how = format!("{kind:?}, seed {seed}").to_lowercase();
                let tape = Tape::default();
                let outcome = (call.send)(self.client(&tape)?, given()).await;
                report.add(&Made { id: call.id, how, answers: tape.answers().clone(), outcome, walk: false });
            }
        }
        if let (Some(walk), Some(&seed)) = (call.walk, self.arguments.seeds.first()) {
            let request = samples::request(&Plan::new(seed), Kind::Minimal, operation);
            let tape = Tape::default();
            let outcome = walk(self.client(&tape)?, Given::new(&self.arguments.integration, request, false), tape.clone()).await;
            let how = "over two pages".to_owned();
            report.add(&Made { id: call.id, how, answers: tape.answers().clone(), outcome, walk: true });
        }
        Ok(())
    }

    fn client(&self, tape: &Tape) -> Result<Client, String> {
        let transport = Recording { inner: self.transport.clone(), tape: tape.clone() };
        let builder = Client::builder(self.arguments.key.as_str()).base_url(self.arguments.url.as_str());
        let builder = builder.retry(Retry::off()).timeout(Duration::from_secs(30)).transport(transport);
        builder.build().map_err(|error| format!("cannot make a client: {error}"))
    }
}
