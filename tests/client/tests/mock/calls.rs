//! The crate calls every operation, with samples, against the mock.

use kombo::{BoxFuture, Client, Retry};
use kombo_mock::samples::{self, Kind, Request};
use kombo_mock::{Description, INTEGRATION, Lax, Mock, Operation, Place};
use serde::de::DeserializeOwned;
use serde_json::Value;

#[allow(deprecated, reason = "all operations are called")]
mod table {
    use super::{CallRow, INTEGRATION};

    include!(concat!(env!("OUT_DIR"), "/calls.rs"));
}
use table::CALLS;

/// An operation's id, and what calls it and counts the records that did not fit.
pub(crate) type CallRow = (&'static str, fn(&Client, &Input) -> BoxFuture<Result<usize, kombo::Error>>);

/// What a call is made with.
pub(crate) struct Input(Request);

impl Input {
    /// What an operation takes, with ids of records that are there.
    async fn new(mock: &Mock, client: &Client, operation: &Operation, kind: Kind) -> Input {
        let mut parameters = operation.parameters.iter();
        let integration = parameters.any(|known| known.place == Place::Header || known.name == "integration_id");
        let plan = mock.plan(if integration { INTEGRATION } else { "" });
        let mut request = samples::request(&plan, kind, operation);
        let employees = || client.integration(INTEGRATION).hris().get_employees().page_size(1);
        let orders = || client.integration(INTEGRATION).assessment().get_assessment_orders().page_size(1);
        for argument in request.arguments.iter_mut().filter(|argument| argument.place == Place::Path) {
            match argument.name.as_str() {
                "integration_id" => argument.value = INTEGRATION.into(),
                "employee_id" => argument.value = employees().await.unwrap().items[0].id.as_str().into(),
                "assessment_order_id" => argument.value = orders().await.unwrap().items[0].id.as_str().into(),
                _ => {}
            }
        }
        Input(request)
    }

    /// The argument of this name, from the path or the body.
    fn of<T: DeserializeOwned>(&self, name: &str) -> T {
        let argument = self.0.arguments.iter().find(|argument| argument.name == name);
        let value = match (name, argument) {
            (_, Some(argument)) => argument.value.clone(),
            ("body", None) => self.body(),
            ("lines", None) => Value::Array(vec![self.body()]),
            (name, None) => self.body()[name].clone(),
        };
        serde_json::from_value(value.clone()).unwrap_or_else(|error| panic!("{name}: {error}: {value}"))
    }

    fn body(&self) -> Value {
        self.0.body.as_ref().map_or_else(|| serde_json::json!({}), |body| body.value.clone())
    }

    /// The query. A cursor is one that was given out.
    fn query(&self) -> Vec<(String, String)> {
        let queried = self.0.arguments.iter().filter(|argument| argument.place == Place::Query);
        queried.filter(|argument| argument.name != "cursor").map(|known| (known.name.clone(), known.text())).collect()
    }
}

#[tokio::test]
async fn every_operation_is_called() {
    let mut operations: Vec<&Operation> = Description::get().operations.iter().collect();
    // What is deleted is there before.
    operations.sort_by_key(|operation| {
        let last = ["PutIntegrationsIntegrationIdEnabled", "DeleteIntegrationsIntegrationId"];
        let turn = last.iter().position(|id| *id == operation.id);
        (turn, operation.method == "DELETE", operation.method != "GET")
    });
    let (mut called, mut problems) = (0, Vec::new());
    for kind in Kind::ALL {
        // Samples have tokens and tasks that nobody has given out.
        let mock = Mock::builder().lax(Lax::Tokens).start().await.unwrap();
        let client = Client::builder(mock.api_key()).base_url(mock.url()).retry(Retry::off()).build().unwrap();
        for operation in &operations {
            let (_, call) = CALLS.iter().find(|(id, _)| *id == operation.id).unwrap();
            let input = Input::new(&mock, &client, operation, kind).await;
            match call(&client, &input).await {
                Ok(0) => called += 1,
                Ok(malformed) => problems.push(format!("{} {kind:?}: {malformed} malformed records", operation.id)),
                Err(error) => problems.push(format!("{} {kind:?}: {error}", operation.id)),
            }
        }
    }
    println!("{called} of {} calls answered and decoded, {} operations", operations.len() * 3, CALLS.len());
    assert!(problems.is_empty(), "{} problems:\n{}", problems.len(), problems.join("\n"));
    assert_eq!(CALLS.len(), operations.len());
}
