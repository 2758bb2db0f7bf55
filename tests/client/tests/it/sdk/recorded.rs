//! What the SDK sent, as it was recorded.
//!
//! In: `tests/sdk/requests.json`. Out: its requests by operation and call. Must not know what the crate sends.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::CallName;
use super::wire::Wire;

pub(super) struct Recorded {
    /// Name and version of the SDK.
    pub(super) sdk: String,
    pub(super) requests: BTreeMap<CallName, Wire>,
    /// By operation id, the method of the SDK, such as `hris.get_employees`.
    pub(super) methods: BTreeMap<String, String>,
    /// By operation id, the arguments that only the SDK has.
    pub(super) only_in_sdk: BTreeMap<String, Vec<String>>,
}

/// A file of the folder that SDK and crate share.
pub(super) fn file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../sdk").join(name)
}

impl Recorded {
    pub(super) fn read() -> Recorded {
        let text = fs::read_to_string(file("requests.json")).expect("the recording is there");
        let document: Value = serde_json::from_str(&text).expect("the recording is JSON");
        let mut recorded = Recorded {
            sdk: text_of(&document["sdk"]),
            requests: BTreeMap::new(),
            methods: BTreeMap::new(),
            only_in_sdk: BTreeMap::new(),
        };
        for (id, operation) in document["operations"].as_object().expect("operations by id") {
            recorded.methods.insert(id.clone(), text_of(&operation["method_of_sdk"]));
            for (name, request) in operation["calls"].as_object().expect("calls by name") {
                recorded.requests.insert((id.clone(), name.clone()), Wire::of_recording(request));
            }
            let only: Vec<_> = operation["only_in_sdk"].as_array().expect("a list").iter().map(text_of).collect();
            if !only.is_empty() {
                recorded.only_in_sdk.insert(id.clone(), only);
            }
        }
        recorded
    }
}

fn text_of(value: &Value) -> String {
    value.as_str().expect("a text").to_owned()
}
