//! `normalize`: a document as it was written in, the same document in the vocabulary of OpenAPI 3.0 out.
//!
//! `openapiv3` types OpenAPI 3.0 and drops, silently, every word it does not know. So 3.1's words are said in 3.0's
//! (type lists, `const`, `type: 'null'`, siblings of `$ref`, numeric exclusive bounds), what 3.0 has no word for goes
//! under an `x-` name, and the table of [`crate::vocabulary`] accounts for each word met.
//!
//! Three defects of the published Kombo description are met here rather than in an overlay, since they are about the
//! vocabulary and not about a place: D1 (`type: 'null'` alone says "anything"), D2 (`nullable` inside a 3.1 document)
//! and D3 (a nullable enum that does not list null).

mod check;
mod elsewhere;
mod schema;
mod schema_values;
mod version;

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use elsewhere::{Known, rewrite_parameter};

use crate::support::diagnostic::{Diagnostic, Diagnostics};
use crate::support::pointer::At;
use crate::vocabulary::{Content, Disposition, ObjectKind, Shape, Word};
pub use version::notes;

/// What `mutualTLS` and unknown types of schemes are called where 3.0 has the name of a scheme of HTTP.
pub(in crate::openapi) const MUTUAL: &str = "x-mutual-tls";
pub(in crate::openapi) const UNSUPPORTED: &str = "x-unsupported";

/// How often each word was met, by kind of object.
pub type WordCounts = BTreeMap<ObjectKind, BTreeMap<&'static str, usize>>;

/// What a walk over a description has met.
#[derive(Debug, Default)]
pub struct Met {
    /// How often each word was met.
    pub counts: WordCounts,
    /// Words that stand in the description by right and say nothing here: unknown ones, and those of another type.
    pub remarks: Diagnostics,
}

/// Rewrites `document` into the 3.0 vocabulary.
pub fn normalize(document: Value) -> Result<(Value, Met), Refused> {
    let minor = match version::check(&document) {
        Ok(minor) => minor,
        Err(diagnostic) => return Err(Refused { diagnostics: vec![diagnostic], rest: None }),
    };
    let known = Known::of(&document);
    let mut walk = Walk { minor, known, unknown: 0, diagnostics: Vec::new(), met: Met::default() };
    let mut document = walk.object(ObjectKind::Root, document, At::Root);
    if let Value::Object(root) = &mut document {
        // 3.1 makes these optional, `openapiv3` does not.
        root.entry("paths").or_insert_with(|| json!({}));
        root.insert("openapi".into(), "3.0.3".into());
        walk.check_info(root);
    }
    if walk.diagnostics.is_empty() {
        return Ok((document, walk.met));
    }
    Err(Refused { diagnostics: walk.diagnostics, rest: Some(document) })
}

/// What is wrong with a description, and as much of it as could be normalized all the same, in which the next stage may
/// find more.
#[derive(Debug)]
pub struct Refused {
    /// What is wrong.
    pub diagnostics: Diagnostics,
    /// The description without it, unless it is of no version that is known.
    pub rest: Option<Value>,
}

struct Walk {
    /// The second number of the version.
    minor: u32,
    known: Known,
    /// How many words were met that OpenAPI does not have.
    unknown: usize,
    diagnostics: Diagnostics,
    met: Met,
}

impl Walk {
    fn complain(&mut self, at: At<'_>, message: impl Into<String>, help: impl Into<String>) {
        self.diagnostics.push(Diagnostic::new(at, message, help));
    }

    fn remark(&mut self, at: At<'_>, message: impl Into<String>, help: impl Into<String>) {
        self.met.remarks.push(Diagnostic::new(at, message, help));
    }

    /// Counts the words of an object.
    fn count(&mut self, kind: ObjectKind, map: &Map<String, Value>) {
        let counts = self.met.counts.entry(kind).or_default();
        for word in map.keys().filter_map(|word| kind.word(word)) {
            *counts.entry(word.name).or_default() += 1;
        }
    }

    /// One object: its words looked up in the table, what stands below them walked.
    fn object(&mut self, kind: ObjectKind, value: Value, at: At<'_>) -> Value {
        let mut map = match value {
            Value::Object(map) => map,
            Value::Bool(verdict) if kind == ObjectKind::Schema => return bool_schema(verdict),
            Value::Null if kind == ObjectKind::Schema => {
                self.remark(at, "there is no schema here; any JSON is taken", "write `{}` if that is meant");
                return json!({});
            }
            other => {
                self.complain(
                    at,
                    format!("{} must be a mapping, not {}", kind.phrase(), describe(&other)),
                    "write it as `key: value` lines",
                );
                return Value::Null;
            }
        };
        if kind == ObjectKind::MediaType {
            map = self.rewrite_media_type(map, at);
        }
        if kind.with_ref(|| map.contains_key("$ref")) == ObjectKind::Reference {
            // Beside a reference only notes may stand, and they are the target's to make.
            return map.remove("$ref").map_or(Value::Null, |reference| json!({ "$ref": reference }));
        }
        if kind == ObjectKind::Operation && map.contains_key("$ref") {
            let message = "an operation cannot be a reference; only a path can";
            self.complain(at.key("$ref"), message, "write the operation out here, or refer to a file in its path");
            return json!({ "responses": {} });
        }
        self.count(kind, &map);
        match kind {
            ObjectKind::Schema => map = self.rewrite_schema(map, at),
            ObjectKind::Root => {
                self.check_paths(map.get("paths"), at.key("paths"));
                self.rewrite_security(&mut map, at);
            }
            ObjectKind::Operation => {
                self.rewrite_security(&mut map, at);
                self.rewrite_tags(&mut map);
            }
            ObjectKind::Parameter => rewrite_parameter(&mut map),
            ObjectKind::Discriminator => self.rewrite_mapping(&mut map, at),
            _ => {}
        }
        let mut out = Map::with_capacity(map.len());
        for (name, value) in map {
            let at = at.key(&name);
            let Some(word) = kind.word(&name) else {
                if name.starts_with("x-") {
                    out.insert(name, value);
                } else {
                    self.unknown_word(kind, &name, at);
                }
                continue;
            };
            match word.disposition {
                Disposition::Ignored(_) => {}
                Disposition::Rewritten => {
                    out.insert(name, value);
                }
                Disposition::Handled => {
                    let value = self.content(word, value, at);
                    out.insert(name, value);
                }
                Disposition::Renamed(other) => {
                    let value = self.content(word, value, at);
                    out.insert(other.to_owned(), value);
                }
            }
        }
        match kind {
            ObjectKind::Operation => {
                out.entry("responses").or_insert_with(|| json!({}));
            }
            ObjectKind::Response => {
                out.entry("description").or_insert_with(|| "".into());
            }
            ObjectKind::Schema => self.check_contradictions(&out, at),
            ObjectKind::ServerVariable if !out.contains_key("default") => {
                self.complain(at, "a variable of a server needs `default`", "add `default:` with the usual value");
            }
            ObjectKind::Parameter => self.check_parameter(&out, at),
            ObjectKind::SecurityScheme => rewrite_scheme(&mut out),
            _ => {}
        }
        Value::Object(out)
    }

    /// What stands below a word, as the table has it.
    fn content(&mut self, word: &Word, value: Value, at: At<'_>) -> Value {
        match (word.content, value) {
            (Content::SchemaOrBool, Value::Bool(verdict)) => Value::Bool(verdict),
            (Content::SchemaOrBool, value) => self.object(ObjectKind::Schema, value, at),
            (Content::Object(kind), value) => self.object(kind, value, at),
            (Content::List(kind) | Content::Set(kind), value) => self.list(kind, value, at),
            (Content::Map(kind) | Content::Collection(kind), value) => self.map(kind, value, at),
            (Content::Data(shape), value) => {
                let value = if shape == Shape::Count { whole(value) } else { value };
                self.check_shape(shape, word.name, &value, at);
                value
            }
        }
    }

    fn list(&mut self, kind: ObjectKind, value: Value, at: At<'_>) -> Value {
        match value {
            Value::Array(list) => {
                list.into_iter().enumerate().map(|(index, value)| self.object(kind, value, at.index(index))).collect()
            }
            other => {
                self.complain(
                    at,
                    format!("this must be a list, not {}", describe(&other)),
                    "begin each entry with `- `",
                );
                Value::Array(Vec::new())
            }
        }
    }

    fn map(&mut self, kind: ObjectKind, value: Value, at: At<'_>) -> Value {
        match value {
            Value::Object(mut map) => {
                for (name, value) in &mut map {
                    // Under `paths` and `responses` extensions may stand beside the names.
                    let extension = name.starts_with("x-")
                        && matches!(kind, ObjectKind::PathItem | ObjectKind::Response)
                        && !value.is_object();
                    if !extension {
                        *value = self.object(kind, value.take(), at.key(name));
                    }
                }
                Value::Object(map)
            }
            Value::Null => json!({}),
            other => {
                self.complain(
                    at,
                    format!("this must be a mapping, not {}", describe(&other)),
                    "write it as `name: …` lines",
                );
                json!({})
            }
        }
    }
}

/// `openapiv3` types four kinds of scheme and insists on OAuth flows, which a client that is handed a token never reads.
fn rewrite_scheme(map: &mut Map<String, Value>) {
    match map.get("type").and_then(Value::as_str) {
        Some("oauth2") => {
            map.insert("flows".into(), json!({}));
        }
        Some("apiKey" | "http" | "openIdConnect") => {}
        other => {
            let scheme = if other == Some("mutualTLS") { MUTUAL } else { UNSUPPORTED };
            map.insert("type".into(), "http".into());
            map.insert("scheme".into(), scheme.into());
        }
    }
}

/// A count as an integer: `1.0` is 1.
fn whole(value: Value) -> Value {
    match value.as_f64() {
        // What is more than a `u64` holds is the most that it does.
        Some(number) if value.is_f64() && number.fract() == 0.0 && number >= 0.0 => Value::from(number as u64),
        _ => value,
    }
}

fn bool_schema(verdict: bool) -> Value {
    if verdict { json!({}) } else { json!({ "not": {} }) }
}

fn describe(value: &Value) -> &'static str {
    match value {
        Value::Null => "empty",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "text",
        Value::Array(_) => "a list",
        Value::Object(_) => "a mapping",
    }
}
