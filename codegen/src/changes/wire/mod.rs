//! What goes over the wire: a description in all its words in; for each call what proves the caller, what may answer,
//! and what each place of what is sent and received is bound to out.
//!
//! It reads the document and not the items, for these know neither patterns nor what stands where two equal types have
//! become one. It must not know what any of it means for callers.

mod schema;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::ir::{Api, Body, Origin, Output, Part, Step, Stream, Usage};
use crate::name::Names;
use crate::openapi::Location;
use schema::Walk;

/// What goes over the wire.
#[derive(Clone, Debug, Default)]
pub struct Wire {
    /// What proves the caller where a call says nothing else.
    pub authentication: String,
    /// Calls by the id of their operation.
    pub calls: BTreeMap<String, CallWire>,
    /// What the places of webhooks are bound to, by the webhook's name.
    pub webhooks: BTreeMap<String, Places>,
    /// Whether the description has more places than are looked at.
    pub is_cut: bool,
}

/// What goes over the wire for one call.
#[derive(Clone, Debug, Default)]
pub struct CallWire {
    /// What proves the caller.
    pub authentication: String,
    /// Its first tag.
    pub tag: Option<String>,
    /// Statuses that may answer it.
    pub statuses: BTreeSet<String>,
    /// Media types that it is sent in.
    pub sent: BTreeSet<String>,
    /// Media types that it is answered in.
    pub answered: BTreeSet<String>,
    /// What each place is bound to.
    pub places: Places,
}

/// Places by their usage as text.
pub type Places = BTreeMap<String, Place>;

/// One place of what is sent or received.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Place {
    /// The path of the type that holds it, and the way from there: `work_email`, `tags[]`.
    pub owner: Option<(String, String)>,
    /// The path of the type that stands there.
    pub ty: Option<String>,
    /// Words of the schema with what each says.
    pub words: BTreeMap<&'static str, String>,
    /// The values that are listed.
    pub values: BTreeSet<String>,
}

impl Place {
    /// Takes what is said of another place that nothing tells from this one.
    fn join(&mut self, other: Place) {
        self.values.extend(other.values);
        for (word, says) in other.words {
            let own = self.words.entry(word).or_insert_with(|| says.clone());
            let mut all: BTreeSet<&str> = own.split(" or ").collect();
            all.insert(&says);
            *own = all.into_iter().collect::<Vec<_>>().join(" or ");
        }
    }
}

/// What goes over the wire by this document, which the API was made from.
pub fn wire(document: &Value, api: &Api, names: &Names) -> Wire {
    let mut walk = Walk::new(document, api, names);
    let mut out = Wire { authentication: authentication(document, document.get("security")), ..Wire::default() };
    for operation in &api.operations {
        let Some((item, written)) = find(&walk, &operation.path, &operation.method) else { continue };
        let mut call = CallWire {
            authentication: authentication(document, written.get("security").or(document.get("security"))),
            tag: operation.tag.clone(),
            ..CallWire::default()
        };
        for one in [item, written].iter().flat_map(|of| list(of.get("parameters"))) {
            let one = walk.target(one);
            let text = |key: &str| one.get(key).and_then(Value::as_str).unwrap_or_default();
            let Some(location) = location(text("in")) else { continue };
            let usage = Usage::of(&operation.id, Part::Param(location, text("name").into()));
            let content = one.get("content").and_then(Value::as_object).and_then(|content| content.values().next());
            let schema = one.get("schema").or(content.and_then(|media| media.get("schema")));
            walk.place(schema.into_iter().collect(), usage.clone(), &mut call.places);
            if let Some(place) = call.places.get_mut(&usage.to_string()) {
                place.words.extend(style(one, text("in")));
            }
        }
        if let Some(body) = written.get("requestBody") {
            let body = walk.target(body);
            let root = match &operation.body {
                Body::Lines { .. } => Usage::of(&operation.id, Part::Body),
                body => body.usage(&operation.id),
            };
            walk.content(body, [&root, &root.then(Step::Items)], &mut call.sent, &mut call.places);
            if let (Some(place), Some(true)) =
                (call.places.get_mut(&root.to_string()), body.get("required").and_then(Value::as_bool))
            {
                place.words.insert("required", "true".to_owned());
            }
        }
        let root = Usage::of(&operation.id, Part::Response);
        let items = Stream::usage(&operation.id);
        for (status, response) in written.get("responses").and_then(Value::as_object).into_iter().flatten() {
            call.statuses.insert(status.clone());
            let succeeds =
                status.starts_with('2') || (status == "default" && matches!(operation.output, Output::Whole(_)));
            if succeeds {
                walk.content(walk.target(response), [&root, &items], &mut call.answered, &mut call.places);
            }
        }
        out.calls.insert(operation.id.clone(), call);
    }
    for webhook in &api.webhooks {
        let written = document.get("webhooks").and_then(|all| all.get(&webhook.name)).map(|item| walk.target(item));
        let operation = written.and_then(Value::as_object).and_then(|item| item.values().find(|one| one.is_object()));
        let mut places = Places::new();
        if let Some(body) = operation.and_then(|one| one.get("requestBody")) {
            let root = Usage::from(Origin::Webhook(webhook.name.as_str().into()));
            walk.content(walk.target(body), [&root, &root.then(Step::Items)], &mut BTreeSet::new(), &mut places);
        }
        out.webhooks.insert(webhook.name.clone(), places);
    }
    out.is_cut = walk.is_cut();
    out
}

/// The path item and the operation of a call.
fn find<'a>(walk: &Walk<'a>, path: &str, method: &str) -> Option<(&'a Value, &'a Value)> {
    let item = walk.target(walk.document.get("paths")?.get(path)?);
    let own = item.as_object()?.iter().find(|(name, _)| name.eq_ignore_ascii_case(method)).map(|(_, one)| one);
    let more = || item.get("additionalOperations")?.get(method);
    Some((item, own.or_else(more)?))
}

fn list(value: Option<&Value>) -> &[Value] {
    value.and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

fn location(word: &str) -> Option<Location> {
    [Location::Path, Location::Query, Location::Header, Location::Cookie].into_iter().find(|one| one.word() == word)
}

/// How a parameter is written, where that is not how its kind is written anyway.
fn style(parameter: &Value, location: &str) -> Vec<(&'static str, String)> {
    let usual = if ["query", "cookie"].contains(&location) { "form" } else { "simple" };
    let style = parameter.get("style").and_then(Value::as_str).unwrap_or(usual);
    let explode = parameter.get("explode").and_then(Value::as_bool).unwrap_or(style == "form");
    let mut out = Vec::new();
    if style != usual {
        out.push(("style", style.to_owned()));
    }
    if explode != (style == "form") {
        out.push(("explode", explode.to_string()));
    }
    out
}

/// What proves the caller, in words: the schemes of each requirement, any of which will do.
fn authentication(document: &Value, security: Option<&Value>) -> String {
    let schemes = document.get("components").and_then(|components| components.get("securitySchemes"));
    let scheme = |name: &String| {
        let text = |key: &str| schemes?.get(name)?.get(key)?.as_str();
        match (text("type"), text("in"), text("name"), text("scheme")) {
            (Some("apiKey"), Some(place), Some(key), _) => {
                format!("a key in the {place} parameter `{key}`").replace("header parameter", "header")
            }
            (Some("http"), _, _, Some(scheme)) => format!("HTTP {}", scheme.to_lowercase()),
            (Some(kind), ..) => kind.to_owned(),
            (None, ..) => format!("`{name}`"),
        }
    };
    let all = |requirement: &Value| {
        let names = requirement.as_object().map(|one| one.keys().map(scheme).collect::<Vec<_>>()).unwrap_or_default();
        if names.is_empty() { "nothing".to_owned() } else { names.join(" with ") }
    };
    let mut any: Vec<String> = list(security).iter().map(all).collect();
    any.sort();
    any.dedup();
    if any.is_empty() { "nothing".to_owned() } else { any.join(" or ") }
}
