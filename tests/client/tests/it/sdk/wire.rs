//! A request as it travels, reduced to what is compared.
//!
//! In: a request that came, or one that was recorded. Out: its parts, and where two differ. Must not know which differences
//! are right.

use std::collections::{BTreeMap, BTreeSet};

use kombo_client_tests::{body, query};
use serde_json::Value;
use wiremock::Request;

/// Headers of which the value is compared; of the others, only that they are there.
const COMPARED_HEADERS: [&str; 4] = ["authorization", "x-integration-id", "content-type", "accept"];

/// Where two requests differ, and what each has there.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Difference {
    /// `method`, `path`, `query name`, `header name` or `body /pointer`.
    pub(super) place: String,
    pub(super) sdk: Option<String>,
    pub(super) ours: Option<String>,
}

#[derive(Debug, PartialEq)]
pub(super) struct Wire {
    method: String,
    /// As it was sent, with its escapes.
    path: String,
    query: BTreeMap<String, String>,
    headers: BTreeMap<String, String>,
    body: Option<Value>,
}

impl Wire {
    pub(super) fn of_request(request: &Request) -> Wire {
        let pairs = query(request);
        let unique: BTreeMap<_, _> = pairs.iter().cloned().collect();
        assert_eq!(unique.len(), pairs.len(), "a parameter came twice: {pairs:?}");
        let names: BTreeSet<_> = request.headers.keys().map(|name| name.as_str().to_owned()).collect();
        let header = |name: &str| kombo_client_tests::header(request, name).to_owned();
        Wire {
            method: request.method.to_string(),
            path: request.url.path().to_owned(),
            query: unique,
            headers: headers(names, header),
            body: body(request),
        }
    }

    pub(super) fn of_recording(request: &Value) -> Wire {
        let compared = &request["headers"];
        let others = request["other_headers"].as_array().expect("names of headers").iter().map(text);
        let names = compared.as_object().expect("headers by name").keys().cloned().chain(others).collect();
        let query = request["query"].as_object().expect("a query by name");
        Wire {
            method: text(&request["method"]),
            path: text(&request["path"]),
            query: query.iter().map(|(name, value)| (name.clone(), text(value))).collect(),
            headers: headers(names, |name| text(&compared[name])),
            body: request.get("body").cloned(),
        }
    }

    /// Method and path.
    pub(super) fn line(&self) -> String {
        format!("{} {}", self.method, self.path)
    }

    /// All places at which our request is another than that of the SDK.
    pub(super) fn differences(sdk: &Wire, ours: &Wire) -> Vec<Difference> {
        let mut found = Found(Vec::new());
        found.compare("method".to_owned(), Some(&sdk.method), Some(&ours.method));
        found.compare("path".to_owned(), Some(&sdk.path), Some(&ours.path));
        found.compare_maps("query", &sdk.query, &ours.query);
        found.compare_maps("header", &sdk.headers, &ours.headers);
        found.compare_json("body ", sdk.body.as_ref(), ours.body.as_ref());
        found.0
    }

    /// The parameters and properties that this request has and the other does not.
    pub(super) fn places_beyond(&self, other: &Wire) -> Vec<String> {
        let differences = Wire::differences(other, self).into_iter();
        differences.filter(|difference| difference.sdk.is_none()).map(|difference| difference.place).collect()
    }
}

/// The values of those headers that are compared, and a mark for each of the others.
fn headers(names: BTreeSet<String>, value: impl Fn(&str) -> String) -> BTreeMap<String, String> {
    let with_value = |name: String| {
        let value = if COMPARED_HEADERS.contains(&&*name) { value(&name) } else { "any value".to_owned() };
        (name, value)
    };
    names.into_iter().map(with_value).collect()
}

struct Found(Vec<Difference>);

impl Found {
    fn compare(&mut self, place: String, sdk: Option<&String>, ours: Option<&String>) {
        if sdk != ours {
            self.0.push(Difference { place, sdk: sdk.cloned(), ours: ours.cloned() });
        }
    }

    fn compare_maps(&mut self, kind: &str, sdk: &BTreeMap<String, String>, ours: &BTreeMap<String, String>) {
        let names: BTreeSet<_> = sdk.keys().chain(ours.keys()).collect();
        for name in names {
            self.compare(format!("{kind} {name}"), sdk.get(name), ours.get(name));
        }
    }

    /// Objects are compared key by key and lists item by item, so that a difference is no larger than it must be.
    fn compare_json(&mut self, place: &str, sdk: Option<&Value>, ours: Option<&Value>) {
        match (sdk, ours) {
            (Some(Value::Object(of_sdk)), Some(Value::Object(of_ours))) => {
                let keys: BTreeSet<_> = of_sdk.keys().chain(of_ours.keys()).collect();
                for key in keys {
                    self.compare_json(&format!("{place}/{key}"), of_sdk.get(key), of_ours.get(key));
                }
            }
            (Some(Value::Array(of_sdk)), Some(Value::Array(of_ours))) if of_sdk.len() == of_ours.len() => {
                for (index, (sdk, ours)) in of_sdk.iter().zip(of_ours).enumerate() {
                    self.compare_json(&format!("{place}/{index}"), Some(sdk), Some(ours));
                }
            }
            _ => {
                self.compare(place.to_owned(), sdk.map(Value::to_string).as_ref(), ours.map(Value::to_string).as_ref())
            }
        }
    }
}

fn text(value: &Value) -> String {
    value.as_str().expect("a text").to_owned()
}
