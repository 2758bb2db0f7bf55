//! What an object says by naming something that stands elsewhere: media types, security schemes and tags.
//!
//! In: an object, and what the description has under those names. Out: the object as 3.0 has it, which knows neither
//! references to media types nor kinds of tags. Must not know schemas.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::Walk;
use crate::support::pointer::{At, unescape};

/// Marks a discriminator of which nothing is left.
const LOST: &str = "x-lost";

/// What the description has under the names that objects use.
#[derive(Debug, Default)]
pub(super) struct Known {
    media_types: Map<String, Value>,
    schemas: BTreeSet<String>,
    schemes: BTreeSet<String>,
    /// Tags that group nothing, since their `kind` is another than `nav`.
    labels: BTreeSet<String>,
}

impl Known {
    pub(super) fn of(document: &Value) -> Known {
        let section = |name: &str| document.get("components")?.get(name)?.as_object();
        let tags = document.get("tags").and_then(Value::as_array).into_iter().flatten();
        let is_label = |tag: &&Value| tag.get("kind").and_then(Value::as_str).is_some_and(|kind| kind != "nav");
        let name = |tag: &Value| tag.get("name").and_then(Value::as_str).map(str::to_owned);
        Known {
            media_types: section("mediaTypes").cloned().unwrap_or_default(),
            schemas: section("schemas").into_iter().flat_map(Map::keys).cloned().collect(),
            schemes: section("securitySchemes").into_iter().flat_map(Map::keys).cloned().collect(),
            labels: tags.filter(is_label).filter_map(name).collect(),
        }
    }

    /// The media type that a reference leads to, by way of others.
    fn media_type(&self, reference: &str) -> Option<&Map<String, Value>> {
        let mut next = reference;
        for _ in 0..=self.media_types.len() {
            let name = unescape(next.strip_prefix("#/components/mediaTypes/")?);
            let found = self.media_types.get(&name)?.as_object()?;
            match found.get("$ref").and_then(Value::as_str) {
                Some(reference) => next = reference,
                None => return Some(found),
            }
        }
        None
    }
}

impl Walk {
    /// A media type, in the place of a reference to it.
    pub(super) fn rewrite_media_type(&mut self, map: Map<String, Value>, at: At<'_>) -> Map<String, Value> {
        let Some(reference) = map.get("$ref") else { return map };
        let found = reference.as_str().and_then(|reference| self.known.media_type(reference)).cloned();
        found.unwrap_or_else(|| {
            let text = reference.as_str().map_or_else(|| reference.to_string(), str::to_owned);
            let message = format!("`{text}` points at nothing");
            self.complain(at.key("$ref"), message, "correct the reference, or add what it refers to");
            Map::new()
        })
    }

    /// Takes out what `security` asks for by a name that nothing has. Since 3.2 a reference may stand for the name.
    pub(super) fn rewrite_security(&mut self, map: &mut Map<String, Value>, at: At<'_>) {
        let Some(Value::Array(list)) = map.get_mut("security") else { return };
        let mut kept = Vec::with_capacity(list.len());
        let mut unknown = Vec::new();
        for (index, requirement) in std::mem::take(list).into_iter().enumerate() {
            let Value::Object(names) = requirement else {
                kept.push(requirement);
                continue;
            };
            let is_free = names.is_empty();
            let mut known = Map::new();
            for (name, scopes) in names {
                let component = name.strip_prefix("#/components/securitySchemes/").map(unescape);
                match component.filter(|component| self.known.schemes.contains(component)) {
                    _ if self.known.schemes.contains(&name) => known.insert(name, scopes),
                    Some(component) => known.insert(component, scopes),
                    None => {
                        unknown.push((index, name));
                        None
                    }
                };
            }
            if is_free || !known.is_empty() {
                kept.push(Value::Object(known));
            }
        }
        if kept.is_empty() && !unknown.is_empty() {
            map.shift_remove("security");
        } else {
            *list = kept;
        }
        for (index, name) in unknown {
            let message = format!("no security scheme is called `{name}`; nothing is sent for it");
            let help = "add it under `components.securitySchemes`, or correct the name";
            self.remark(at.key("security").index(index), message, help);
        }
    }

    /// Takes out the tags that a discriminator maps to what is not there. All other targets have been brought here.
    pub(super) fn rewrite_mapping(&mut self, map: &mut Map<String, Value>, at: At<'_>) {
        let Some(Value::Object(mapping)) = map.get_mut("mapping") else { return };
        let is_lost = |target: &Value| {
            let Some(target) = target.as_str() else { return false };
            let name = target.strip_prefix("#/components/schemas/").map(unescape);
            !self.known.schemas.contains(target) && name.is_none_or(|name| !self.known.schemas.contains(&name))
        };
        let (lost, kept): (Map<_, _>, Map<_, _>) =
            std::mem::take(mapping).into_iter().partition(|(_, target)| is_lost(target));
        let is_empty = kept.is_empty();
        *mapping = kept;
        if is_empty && !lost.is_empty() {
            // Without them, names of components would be taken for tags.
            map.insert(LOST.into(), true.into());
        }
        for (tag, target) in lost {
            let target = target.as_str().unwrap_or_default();
            let message =
                format!("`{target}` points at nothing; its branch has the tag that it says itself, if it does");
            let help = "correct the reference, or add what it refers to";
            self.remark(at.key("mapping").key(&tag), message, help);
        }
    }

    /// Takes out the tags that group nothing, where one is left.
    pub(super) fn rewrite_tags(&self, map: &mut Map<String, Value>) {
        let Some(Value::Array(tags)) = map.get_mut("tags") else { return };
        let is_label = |tag: &Value| tag.as_str().is_some_and(|tag| self.known.labels.contains(tag));
        if !tags.iter().all(is_label) {
            tags.retain(|tag| !is_label(tag));
        }
    }
}

/// A parameter of 3.2 as 3.0 has it: the whole query string in the form of a form is an object whose members stand in
/// the query themselves; in another form it is kept for later stages to tell. Cookies have one style under two names.
pub(super) fn rewrite_parameter(map: &mut Map<String, Value>) {
    if map.get("in") == Some(&json!("cookie")) && map.get("style") == Some(&json!("cookie")) {
        map.shift_remove("style");
    }
    if map.get("in") != Some(&json!("querystring")) {
        return;
    }
    map.insert("in".into(), "query".into());
    let content = map.get("content").and_then(Value::as_object);
    let Some((name, media)) = content.and_then(|content| content.iter().next()) else { return };
    if name.starts_with("application/x-www-form-urlencoded") {
        let schema = media.get("schema").cloned().unwrap_or_else(|| json!({}));
        map.shift_remove("content");
        map.extend([("style", json!("form")), ("explode", json!(true)), ("schema", schema)].map(own_key));
    } else {
        map.insert("x-querystring".into(), name.clone().into());
    }
}

fn own_key((key, value): (&str, Value)) -> (String, Value) {
    (key.to_owned(), value)
}
