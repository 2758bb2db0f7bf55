//! Where the crate means to send something else than the SDK, and why.
//!
//! In: what both sent. Out: each difference, explained by an entry of `LISTED` or not at all. Must not know how a request is
//! made.

use std::collections::BTreeMap;

use super::CallName;
use super::wire::{Difference, Wire};

/// A difference that is meant.
pub(super) struct Listed {
    pub(super) place: &'static str,
    pub(super) values: Values,
    pub(super) reason: &'static str,
}

/// What both have at the place.
pub(super) enum Values {
    /// The SDK sends this, the crate nothing.
    OnlySdk(&'static str),
    /// The SDK sends the first, the crate the second.
    Both(&'static str, &'static str),
    /// The SDK sends the same path, but leaves one of these characters as it is; the crate escapes it.
    Raw(&'static [char]),
    /// The SDK sends this request; the crate refuses the value before sending anything.
    Refused(&'static str),
}

const DEFAULT: &str = "the SDK spells out a default of the server; the crate sends what the caller has set";

const CONNECTION: &str = "a matter of the HTTP client, not of the API";

pub(super) const LISTED: &[Listed] = &[
    only_sdk("header connection", "any value", CONNECTION),
    only_sdk("query page_size", "100", DEFAULT),
    only_sdk("query include_deleted", "false", DEFAULT),
    only_sdk("query ignore_unsupported_filters", "false", DEFAULT),
    only_sdk("body /type", "\"FULL\"", DEFAULT),
    only_sdk("body /language", "\"en\"", DEFAULT),
    only_sdk("body /link_type", "\"EMBEDDED\"", DEFAULT),
    only_sdk("body /integration_category", "\"HRIS\"", DEFAULT),
    only_sdk("body /enable_filtering", "false", DEFAULT),
    only_sdk("body /enable_field_mapping", "false", DEFAULT),
    only_sdk("body /enable_static_ips", "false", DEFAULT),
    only_sdk("body /status", "\"REQUESTED\"", DEFAULT),
    only_sdk("body /start_half_day", "false", DEFAULT),
    only_sdk("body /end_half_day", "false", DEFAULT),
    Listed {
        place: "query updated_after",
        values: Values::Both("2024-01-31T22:05:09.250000Z", "2024-01-31T22:05:09.250Z"),
        reason: "the same moment; the crate writes no more digits than are needed",
    },
    Listed {
        place: "query date_from",
        values: Values::Both("2024-08-01T01:30:00+02:00", "2024-07-31T23:30:00Z"),
        reason: "the same moment; the API takes no other zone than `Z`",
    },
    Listed {
        place: "query started_after",
        values: Values::Both("2024-02-01T06:00:00", "2024-02-01T06:00:00Z"),
        reason: "a time without a zone is one in UTC, and is sent as such",
    },
    Listed {
        place: "path",
        values: Values::Raw(&[':', '+']),
        reason: "two spellings of one path; the crate escapes all that is not unreserved",
    },
    Listed {
        place: "path",
        values: Values::Raw(&[':', '/']),
        reason: "a slash in a value must not become one of the path, or the call goes to another route",
    },
    Listed {
        place: "path",
        values: Values::Both(
            "/v1/connect/integration-by-token/a",
            "/v1/connect/integration-by-token/a%3Fb%3Dc%23d%252Fe",
        ),
        reason: "the SDK puts values into the address as they are: `?` and `#` end the path, and what follows is lost",
    },
    Listed {
        place: "request",
        values: Values::Refused("DELETE /v1/hris"),
        reason: "`..` as an absence's id: the SDK deletes at another address",
    },
    Listed {
        place: "request",
        values: Values::Refused("GET /v1/integrations/"),
        reason: "an empty id: the SDK asks at another address",
    },
    Listed {
        place: "request",
        values: Values::Refused("GET /v1/ats/tags"),
        reason: "a list without a value, or with a comma in one: the server would give everything, or read two values",
    },
];

const fn only_sdk(place: &'static str, value: &'static str, reason: &'static str) -> Listed {
    Listed { place, values: Values::OnlySdk(value), reason }
}

impl Listed {
    fn explains(&self, difference: &Difference) -> bool {
        let Difference { place, sdk, ours } = difference;
        let (sdk, ours) = (sdk.as_deref(), ours.as_deref());
        let fits = match self.values {
            Values::OnlySdk(value) => sdk == Some(value) && ours.is_none(),
            Values::Both(of_sdk, of_crate) => sdk == Some(of_sdk) && ours == Some(of_crate),
            Values::Raw(raw) => sdk.is_some() && sdk == ours.map(|path| unescape(path, raw)).as_deref(),
            Values::Refused(line) => sdk == Some(line) && ours.is_none(),
        };
        self.place == place && fits
    }
}

/// The path with these characters as they are, all others as they were.
fn unescape(path: &str, raw: &[char]) -> String {
    let escape = |c: char| format!("%{:02X}", u32::from(c));
    raw.iter().fold(path.to_owned(), |path, &c| path.replace(&escape(c), c.encode_utf8(&mut [0; 4])))
}

pub(super) struct Differences {
    /// For each entry of `LISTED` the calls in which it occurs.
    pub(super) calls: Vec<Vec<CallName>>,
    pub(super) unexplained: Vec<String>,
    /// The entries that occur nowhere.
    pub(super) idle: Vec<String>,
}

/// Compares what both sent, call by call.
pub(super) fn find(sdk: &BTreeMap<CallName, Wire>, ours: &BTreeMap<CallName, Option<Wire>>) -> Differences {
    let mut calls = vec![Vec::new(); LISTED.len()];
    let mut unexplained = Vec::new();
    for (name, of_sdk) in sdk {
        let differences = match &ours[name] {
            Some(of_crate) => Wire::differences(of_sdk, of_crate),
            None => vec![Difference { place: "request".to_owned(), sdk: Some(of_sdk.line()), ours: None }],
        };
        for difference in differences {
            match LISTED.iter().position(|listed| listed.explains(&difference)) {
                Some(index) => calls[index].push(name.clone()),
                None => unexplained.push(format!("{} {}: {difference:?}", name.0, name.1)),
            }
        }
    }
    let idle = LISTED.iter().zip(&calls).filter(|(_, calls)| calls.is_empty());
    let idle = idle.map(|(listed, _)| format!("{}: {}", listed.place, listed.reason)).collect();
    Differences { calls, unexplained, idle }
}
