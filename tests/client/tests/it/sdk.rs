//! The crate beside the official Python SDK: the same calls, and what each puts on the wire.
//!
//! In: `tests/sdk/requests.json`, which holds what the SDK sent. Out: nothing where the crate sends the same, or something that
//! `differences.rs` lists with its reason. No Python runs here; `tests/sdk/README.md` says how the file is made.

mod assessment;
mod ats;
mod candidates;
mod differences;
mod general;
mod hris;
mod recorded;
mod table;
mod wire;

use std::collections::{BTreeMap, BTreeSet};

use kombo::{Client, Error, Integration};
use kombo_client_tests::{Api, json_answer};
use serde_json::json;

use recorded::Recorded;
use wire::Wire;

/// An operation id, and the name of a call of that operation.
type CallName = (String, String);

/// Gives a list the filters that nearly all lists take, with the values of `LIST` in `tests/sdk/calls/common.py`.
macro_rules! filtered {
    ($list:expr) => {
        $list
            .cursor("c2/Ü =+&?")
            .page_size(25)
            .updated_after(crate::sdk::SINCE)
            .include_deleted(true)
            .ignore_unsupported_filters(true)
            .ids(["i1", "i 2/ä"])
            .remote_ids(["r:1", "r+2", "東&3"])
    };
}
use filtered;

const SINCE: &str = "2024-01-31T22:05:09Z";

/// How many operations each area of the SDK has: the 61 that the official SDKs have in common, and five newer lists.
const OPERATIONS: [(&str, usize); 5] =
    [("general", 13), ("hris", 18 + 2), ("ats", 24 + 3), ("assessment", 4), ("connect", 2)];

/// Makes calls and keeps which they were.
struct Calls {
    api: Api,
    made: Vec<(CallName, Outcome)>,
}

#[derive(PartialEq)]
enum Outcome {
    Sent,
    /// An error before anything was sent.
    Refused,
}

impl Calls {
    /// A server that refuses everything, so that no call asks for a second page and none decodes an answer.
    async fn start() -> Calls {
        let refusal = json!({
            "status": "error",
            "error": {"code": "PLATFORM.INPUT_INVALID", "title": "Refused", "message": "Refused.", "log_url": null},
        });
        let answers = std::iter::repeat_n(json_answer(400, &refusal), 200);
        Calls { api: Api::answering(answers).await, made: Vec::new() }
    }

    fn client(&self) -> Client {
        self.api.client.clone()
    }

    fn integration(&self) -> Integration {
        self.api.integration()
    }

    /// Makes a call under the name that it has in `tests/sdk/calls/`.
    async fn make<T>(&mut self, name: &str, call: impl IntoFuture<Output = Result<T, Error>>) {
        let Err(error) = call.await else { panic!("`{name}` was answered with an error") };
        let operation = error.operation_id().unwrap_or_else(|| panic!("`{name}`: {error}"));
        assert!(error.is_api() || error.is_request(), "{operation} {name}: {error}");
        let outcome = if error.is_request() { Outcome::Refused } else { Outcome::Sent };
        self.made.push(((operation.to_owned(), name.to_owned()), outcome));
    }

    /// What came of each call: the request, or nothing where it was refused before sending.
    async fn requests(self) -> BTreeMap<CallName, Option<Wire>> {
        let mut requests = self.api.requests().await.into_iter();
        let mut calls = BTreeMap::new();
        for (name, outcome) in self.made {
            let request = (outcome == Outcome::Sent).then(|| requests.next().expect("a request for each call"));
            let before = calls.insert(name.clone(), request.as_ref().map(Wire::of_request));
            assert!(before.is_none(), "{name:?} was made twice");
        }
        assert!(requests.next().is_none(), "no call sends more than one request");
        calls
    }
}

/// What the crate sends for all calls that were recorded.
async fn requests_of_the_crate() -> BTreeMap<CallName, Option<Wire>> {
    let mut calls = Calls::start().await;
    general::make(&mut calls).await;
    general::make_connect(&mut calls).await;
    hris::make(&mut calls).await;
    ats::make_lists(&mut calls).await;
    ats::make_actions(&mut calls).await;
    assessment::make(&mut calls).await;
    calls.requests().await
}

#[tokio::test]
async fn the_crate_sends_what_the_official_sdk_sends() {
    let recorded = Recorded::read();
    let ours = requests_of_the_crate().await;

    let of_sdk: BTreeSet<_> = recorded.requests.keys().collect();
    let of_crate: BTreeSet<_> = ours.keys().collect();
    let on_one_side: Vec<_> = of_sdk.symmetric_difference(&of_crate).collect();
    assert!(on_one_side.is_empty(), "calls that only one side makes: {on_one_side:?}");
    for (area, count) in OPERATIONS {
        let methods = recorded.methods.values().filter(|method| method.split('.').next() == Some(area));
        assert_eq!(methods.count(), count, "operations of {area}");
    }

    let found = differences::find(&recorded.requests, &ours);
    assert!(
        found.unexplained.is_empty(),
        "differences that are not listed in `sdk/differences.rs`:\n{}",
        found.unexplained.join("\n")
    );
    assert!(found.idle.is_empty(), "listed differences that do not occur:\n{}", found.idle.join("\n"));
    table::assert_current(&found, &recorded);
}

#[tokio::test]
async fn what_only_the_crate_can_send_is_sent() {
    let recorded = Recorded::read();
    let mut calls = Calls::start().await;
    hris::make_only_here(&mut calls).await;
    ats::make_only_here(&mut calls).await;
    let requests = calls.requests().await;
    let mut places = Vec::new();
    for ((operation, _), request) in &requests {
        let request = request.as_ref().expect("it was sent");
        let full = &recorded.requests[&(operation.clone(), "full".to_owned())];
        places.extend(request.places_beyond(full).into_iter().map(|place| (operation.clone(), place)));
    }
    let listed: Vec<_> = table::ONLY_HERE.iter().map(|(id, place)| ((*id).to_owned(), (*place).to_owned())).collect();
    assert_eq!(places, listed);
}
