//! A look at a real account: one page of each list, and what else can be read without an id.
//!
//! In: a server, a key, integrations. Out: for each operation whether the crate could read the answer, and where it has
//! what the crate does not know. Must not send anything but `GET`, nor print a value of an answer.

use std::fmt::Write;
use std::process::ExitCode;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use clap::Args;
use kombo::observe::{CallInfo, Drift, Ending, Observer, Outcome};
use kombo::{Client, ErrorKind, Region, ReqwestTransport};
use kombo_mock::samples::{self, Kind, Plan, Request};
use kombo_mock::{Description, Operation, Place};
use serde_json::Value;

use crate::calls;
use crate::given::Given;
use crate::tape::{self, Recording, Tape};

/// The variables that say whose account it is. A key on a command line could be read by others.
const KEY: &str = "KOMBO_API_KEY";
const INTEGRATIONS: &str = "KOMBO_INTEGRATIONS";

/// The parameter that names an integration in a path.
const INTEGRATION_ID: &str = "integration_id";

/// Read one page of each list of a real account, and say what the crate does not know. Only `GET` is sent, and no value
/// of an answer is printed. The key is taken from `KOMBO_API_KEY`, the ids of integrations, separated by commas, from
/// `KOMBO_INTEGRATIONS`.
#[derive(Args)]
pub(crate) struct Arguments {
    /// The region of the account: eu, us or ca
    #[arg(long, default_value = "eu")]
    region: Region,
    /// The address of another server, instead of the region's
    #[arg(long)]
    url: Option<String>,
}

pub(crate) async fn run(arguments: &Arguments) -> Result<ExitCode, String> {
    let key = std::env::var(KEY).ok().filter(|key| !key.trim().is_empty());
    let key = key.ok_or_else(|| format!("{KEY} is not set; it is the API key to read with"))?;
    let integrations = std::env::var(INTEGRATIONS).unwrap_or_default();
    let integrations: Vec<&str> = integrations.split(',').map(str::trim).filter(|id| !id.is_empty()).collect();
    let report = look(arguments, &key, &integrations).await?;
    println!("{}", report.text(integrations.len()));
    Ok(if report.unread == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// What came of all calls.
#[derive(Default)]
struct Report {
    lines: Vec<String>,
    read: usize,
    refused: usize,
    unread: usize,
    records: usize,
    malformed: usize,
    unknown: usize,
    left_out: usize,
}

impl Report {
    fn text(&self, integrations: usize) -> String {
        let Report { read, refused, unread, records, malformed, unknown, left_out, .. } = self;
        let lines = self.lines.join("\n");
        format!(
            "{lines}\n{read} answers read, {refused} refused by the server, {unread} not read, of {integrations} \
             integrations; {records} records, {malformed} of them malformed; {unknown} places with something unknown; \
             {left_out} operations need an id or change something, and were not called"
        )
    }
}

async fn look(arguments: &Arguments, key: &str, integrations: &[&str]) -> Result<Report, String> {
    let transport = ReqwestTransport::from(tape::http()?);
    let mut report = Report::default();
    for operation in &Description::get().operations {
        let Some(request) = readable(operation) else {
            report.left_out += 1;
            continue;
        };
        let scoped =
            operation.parameters.iter().any(|parameter| parameter.name.eq_ignore_ascii_case("X-Integration-Id"));
        let named = request.arguments.iter().any(|argument| argument.name == INTEGRATION_ID);
        let scopes: Vec<Option<&str>> =
            if scoped || named { integrations.iter().copied().map(Some).collect() } else { vec![None] };
        for integration in scopes.into_iter().filter(|id| id.is_none_or(|id| is_for(&operation.path, id))) {
            let (tape, notes) = (Tape::default(), Notes::default());
            let builder = Client::builder(key).region(arguments.region).timeout(Duration::from_secs(60));
            let builder = arguments.url.iter().fold(builder, |builder, url| builder.base_url(url.as_str()));
            let builder = builder.transport(Recording { inner: transport.clone(), tape: tape.clone() });
            let client =
                builder.observer(notes.clone()).build().map_err(|error| format!("cannot make a client: {error}"))?;
            let mut request = request.clone();
            for argument in request.arguments.iter_mut().filter(|argument| argument.name == INTEGRATION_ID) {
                argument.value = integration.into();
            }
            let given = Given::new(integration.unwrap_or_default(), request, false);
            let call = calls::of(operation)?;
            // What is wrong is in the notes; the text of an error could have data in it.
            let malformed = (call.send)(client, given).await.map_or(0, |answer| answer.malformed.len());
            let records = tape.last().and_then(|body| Some(body["data"]["results"].as_array()?.len()));
            report.add(operation, integration, records, malformed, &notes);
        }
    }
    Ok(report)
}

/// A request for what can be read without knowing more than the id of an integration, or a word that is described.
fn readable(operation: &Operation) -> Option<Request> {
    let mut needed =
        operation.parameters.iter().filter(|parameter| parameter.required && parameter.place != Place::Header);
    let known = needed.all(|parameter| {
        let reference = parameter.schema.get("$ref").and_then(Value::as_str);
        let schema = reference.map_or(&parameter.schema, |reference| Description::get().resolve(reference));
        parameter.name == INTEGRATION_ID || schema.get("enum").is_some()
    });
    (operation.method == "GET" && known).then(|| samples::request(&Plan::new(1), Kind::Minimal, operation))
}

/// Whether an integration has such operations: those below `/custom/` are for one tool.
fn is_for(path: &str, integration: &str) -> bool {
    let tool = path.strip_prefix("/custom/").and_then(|rest| rest.split('/').next());
    tool.is_none_or(|tool| integration.starts_with(tool))
}

/// What is noted of one call: how it ended and where there is something unknown. No value is in it.
#[derive(Clone, Default)]
struct Notes(Arc<Mutex<Noted>>);

#[derive(Default)]
struct Noted {
    drifts: Vec<String>,
    ending: Option<Read>,
}

/// How a call ended.
enum Read {
    /// The crate could read it.
    Well(u16),
    /// The server said no, by a code.
    Refused(String),
    /// The crate could not read it, or there was no answer.
    Not(String),
}

impl Notes {
    fn with<T>(&self, change: impl FnOnce(&mut Noted) -> T) -> T {
        change(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Observer for Notes {
    fn finished(&self, _call: &CallInfo, outcome: &Outcome<'_>) {
        let ending = match outcome.ending {
            Ending::Done(status) => Read::Well(status.as_u16()),
            Ending::Failed(error) => match (error.code(), error.status()) {
                (Some(code), Some(status)) => Read::Refused(format!("{} {code}", status.as_u16())),
                // Without a code too the server has said no: it does not have every operation, or something stands before it.
                (None, Some(status)) if error.kind() == ErrorKind::Api => Read::Refused(status.as_u16().to_string()),
                (_, status) => {
                    let status = status.map(|status| format!(" {}", status.as_u16())).unwrap_or_default();
                    let path = error.json_path().map(|path| format!(" at `{path}`")).unwrap_or_default();
                    Read::Not(format!("{}{status}{path}", error.kind().as_str()))
                }
            },
            _ => return,
        };
        self.with(|noted| noted.ending = Some(ending));
    }

    fn drift(&self, _call: &CallInfo, drift: &Drift) {
        self.with(|noted| noted.drifts.push(drift.to_string()));
    }
}

impl Report {
    fn add(
        &mut self,
        operation: &Operation,
        integration: Option<&str>,
        records: Option<usize>,
        malformed: usize,
        notes: &Notes,
    ) {
        let mut line = String::new();
        let whose = integration.map(|id| format!(" ({id})")).unwrap_or_default();
        notes.with(|noted| {
            let how = match &noted.ending {
                Some(Read::Well(status)) => {
                    self.read += 1;
                    format!("read: {status}")
                }
                Some(Read::Refused(why)) => {
                    self.refused += 1;
                    format!("refused: {why}")
                }
                Some(Read::Not(why)) => {
                    self.unread += 1;
                    format!("NOT READ: {why}")
                }
                None => {
                    self.unread += 1;
                    "NOT READ: the call did not end".to_owned()
                }
            };
            let _ = write!(line, "GET {}{whose}: {how}", operation.path);
            if let Some(records) = records {
                self.records += records;
                self.malformed += malformed;
                let _ = write!(line, ", {records} records");
                if malformed > 0 {
                    let _ = write!(line, ", {malformed} malformed");
                }
            }
            self.unknown += noted.drifts.len();
            for drift in &noted.drifts {
                let _ = write!(line, "\n    {drift}");
            }
        });
        self.lines.push(line);
    }
}

#[cfg(test)]
mod tests {
    use kombo_mock::Mock;

    use super::*;

    async fn report(mock: &Mock) -> Report {
        let arguments = Arguments { region: Region::Eu, url: Some(mock.url().to_owned()) };
        look(&arguments, mock.api_key(), &[mock.integration()]).await.unwrap()
    }

    #[tokio::test]
    async fn every_list_of_the_mock_is_read_by_get_alone() {
        let mock = Mock::start().await;
        let report = report(&mock).await;
        let text = report.text(1);
        println!("{text}");
        assert_eq!((report.unread, report.malformed, report.unknown), (0, 0, 0), "{text}");
        assert!(report.read > 40 && report.records > 500, "{text}");
        assert!(mock.requests().iter().all(|request| request.method == "GET"));
        let lists = Description::get().operations.iter().filter(|operation| {
            operation.method == "GET" && operation.parameters.iter().any(|parameter| parameter.name == "page_size")
        });
        for list in lists {
            assert!(text.contains(&format!("GET {} (", list.path)) || text.contains(&format!("GET {}:", list.path)));
        }
    }

    #[tokio::test]
    async fn what_the_crate_does_not_know_is_reported_by_its_path_and_no_value_is_printed() {
        let mock = Mock::start().await;
        let fail = |rule: &str| mock.fail(rule);
        fail("GetHrisEmployees bad-record");
        fail("GetHrisTeams truncated");
        fail("GetAtsJobs INTEGRATION.MODEL_DISABLED");
        fail("GetAtsTags unavailable");
        let report = report(&mock).await;
        let text = report.text(1);
        assert_eq!((report.unread, report.malformed > 0), (1, true), "{text}");
        assert!(text.contains("a malformed record at `data.results[]"), "{text}");
        assert!(text.contains("NOT READ: decode"), "{text}");
        assert!(text.contains("INTEGRATION.MODEL_DISABLED"), "{text}");
        assert!(
            text.lines().any(|line| line.starts_with("GET /ats/tags (") && line.contains("refused: 503")),
            "{text}"
        );
        assert!(!text.contains('@'), "an address of somebody is printed:\n{text}");
    }
}
