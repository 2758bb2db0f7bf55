//! The calls: every operation with every sample.
//!
//! In: the address of a server. Out: for each call what came of it. Must not know what is made of that.

use std::time::Duration;

use kombo::{Client, ReqwestTransport, Retry};
use kombo_mock::samples::{self, Kind, Plan, Request};
use kombo_mock::{Description, Operation, Place};
use serde_json::{Map, Value, json};

use crate::Arguments;
use crate::calls::{self, Answer};
use crate::given::Given;
use crate::known::{Known, names_in};
use crate::report::{Made, Report};
use crate::tape::{self, Recording, Tape};

pub(crate) struct Caller<'a> {
    arguments: &'a Arguments,
    transport: ReqwestTransport,
    http: kombo::reqwest::Client,
    known: Known,
}

impl Caller<'_> {
    pub(crate) fn new(arguments: &Arguments) -> Result<Caller<'_>, String> {
        let http = tape::http()?;
        let transport = ReqwestTransport::from(http.clone());
        Ok(Caller { arguments, transport, http, known: Known::default() })
    }

    /// Holds that the server looks at what it is sent: it refuses a page that is too large.
    pub(crate) async fn is_judged(&self) -> Result<(), String> {
        let Arguments { url, server, key, integration, .. } = self.arguments;
        let operations = Description::get().operations.iter();
        let mut lists =
            operations.filter(|operation| operation.parameters.iter().any(|known| known.name == "page_size"));
        let list = lists.next().ok_or("the description has no list")?;
        let request = self.http.get(format!("{url}{}?page_size=100000", list.path)).bearer_auth(key);
        let answer = request.header("X-Integration-Id", integration).send().await;
        match answer.map_err(|error| format!("{server} cannot be reached: {error}"))?.status() {
            status if status.is_client_error() => Ok(()),
            status => Err(format!("{server} judges nothing: it answers {status} to a page_size of 100,000")),
        }
    }

    pub(crate) async fn call_all(&mut self, report: &mut Report) -> Result<(), String> {
        for operation in &Description::get().operations {
            self.call(operation, report).await?;
        }
        Ok(())
    }

    /// What would be sent: for each operation its parameters and its body, in the full and in the minimal sample.
    pub(crate) async fn requests(&mut self) -> Result<Value, String> {
        let mut requests = Map::new();
        for operation in &Description::get().operations {
            let mut samples = Map::new();
            for kind in [Kind::Full, Kind::Minimal] {
                let seed = self.arguments.seeds.first().copied().unwrap_or_default();
                let request = self.sample(operation, seed, kind).await?;
                let outside = request.arguments.iter().filter(|argument| argument.place != Place::Header);
                let parameters: Map<String, Value> =
                    outside.map(|argument| (argument.name.clone(), argument.value.clone())).collect();
                let body = request.body.map(|body| body.value);
                samples.insert(format!("{kind:?}").to_lowercase(), json!({"parameters": parameters, "body": body}));
            }
            requests.insert(operation.id.clone(), samples.into());
        }
        Ok(requests.into())
    }

    /// Calls one operation with each sample, and goes through it if it is a list.
    async fn call(&mut self, operation: &'static Operation, report: &mut Report) -> Result<(), String> {
        let call = calls::of(operation)?;
        for &seed in &self.arguments.seeds {
            for kind in Kind::ALL {
                let request = self.sample(operation, seed, kind).await?;
                let given = Given::new(&self.arguments.integration, request, kind != Kind::Minimal);
                let tape = Tape::default();
                let outcome = (call.send)(self.client(&tape)?, given).await.and_then(whole);
                let how = format!("{kind:?}, seed {seed}").to_lowercase();
                report.add(&Made { id: call.id, how, answers: tape.answers().clone(), outcome, walk: false });
            }
        }
        if let Some(walk) = call.walk {
            let request = self.sample(operation, 1, Kind::Minimal).await?;
            let given = Given::new(&self.arguments.integration, request, false);
            let tape = Tape::default();
            let outcome = walk(self.client(&tape)?, given, tape.clone()).await;
            let how = "over two pages".to_owned();
            report.add(&Made { id: call.id, how, answers: tape.answers().clone(), outcome, walk: true });
        }
        Ok(())
    }

    /// A sample; where the server knows but its own records, with ids of these.
    async fn sample(&mut self, operation: &Operation, seed: u64, kind: Kind) -> Result<Request, String> {
        let mut request = samples::request(&Plan::new(seed), kind, operation);
        if self.arguments.known_ids {
            let ids = request.arguments.iter().filter(|argument| argument.place == Place::Path);
            let body = request.body.as_ref().map(|body| names_in(&body.value)).unwrap_or_default();
            let names = ids.map(|id| id.name.as_str()).chain(body);
            let lists: Vec<&'static Operation> = names.filter_map(|name| Known::list(operation, name)).collect();
            for list in lists {
                if !self.known.has(list) {
                    self.learn(list).await?;
                }
            }
            self.known.fill(operation, &self.arguments.integration, &mut request);
        }
        Ok(request)
    }

    async fn learn(&mut self, list: &'static Operation) -> Result<(), String> {
        let mut request = samples::request(&Plan::new(1), Kind::Minimal, list);
        for argument in request.arguments.iter_mut().filter(|argument| argument.name == "integration_id") {
            argument.value = self.arguments.integration.as_str().into();
        }
        let tape = Tape::default();
        let given = Given::new(&self.arguments.integration, request, false);
        (calls::of(list)?.send)(self.client(&tape)?, given).await.map_err(|error| format!("{}: {error}", list.id))?;
        let answer = tape.last().ok_or_else(|| format!("{}: no answer", list.id))?;
        self.known.learn(list, &answer);
        Ok(())
    }

    fn client(&self, tape: &Tape) -> Result<Client, String> {
        let transport = Recording { inner: self.transport.clone(), tape: tape.clone() };
        let builder = Client::builder(self.arguments.key.as_str()).base_url(self.arguments.url.as_str());
        let builder = builder.retry(Retry::off()).timeout(Duration::from_secs(30)).transport(transport);
        builder.build().map_err(|error| format!("cannot make a client: {error}"))
    }
}

/// Holds that no record was left out.
fn whole(answer: Answer) -> Result<(), String> {
    match answer.malformed.first() {
        Some(record) => Err(format!("a record of the page does not fit: {record}")),
        None => Ok(()),
    }
}
