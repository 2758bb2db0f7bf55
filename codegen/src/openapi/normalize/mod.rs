//! `normalize`: a document as it was written in, the same document in the vocabulary of OpenAPI 3.0 out.
//!
//! `openapiv3` types OpenAPI 3.0 and drops, silently, every word it does not know. So 3.1's words are said in 3.0's
//! (type lists, `const`, `type: 'null'`, siblings of `$ref`, numeric exclusive bounds), what 3.0 has no word for goes
//! under an `x-` name, and the ledger of [`crate::vocabulary::table`] accounts for each word met.
//!
//! Three defects of the published Kombo description are met here rather than in an overlay, since they are about the
//! vocabulary and not about a place: D1 (`type: 'null'` alone says "anything"), D2 (`nullable` inside a 3.1 document)
//! and D3 (a nullable enum that does not list null).

mod schema;

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::support::diagnostic::{Diagnostic, Diagnostics};
use crate::support::pointer::At;
use crate::vocabulary::table::{Kind, Shape, Use, look_up, table};

/// How often each word was met, by kind of node.
pub type Ledger = BTreeMap<Kind, BTreeMap<String, usize>>;

/// Rewrites `document` into the 3.0 vocabulary.
pub fn normalize(document: Value) -> Result<(Value, Ledger), Refused> {
    let mut walk = Walk { diagnostics: Vec::new(), ledger: Ledger::new() };
    if let Err(diagnostic) = check_version(&document) {
        return Err(Refused { diagnostics: vec![diagnostic], rest: None });
    }
    let mut document = walk.node(Kind::Root, document, At::Root);
    if let Value::Object(root) = &mut document {
        // 3.1 makes these optional, `openapiv3` does not.
        root.entry("paths").or_insert_with(|| json!({}));
        root.insert("openapi".into(), "3.0.3".into());
        check_info(root, &mut walk);
    }
    if walk.diagnostics.is_empty() {
        return Ok((document, walk.ledger));
    }
    Err(Refused { diagnostics: walk.diagnostics, rest: Some(document) })
}

/// Looks for what `info` must have. What is missing is put in after the complaint, so that the rest can be looked at.
fn check_info(root: &mut serde_json::Map<String, Value>, walk: &mut Walk) {
    if !root.contains_key("info") {
        walk.complain(At::Root, "the description has no `info`", "add `info:` with `title` and `version`");
        root.insert("info".into(), json!({"title": "", "version": ""}));
    }
    let Some(Value::Object(info)) = root.get_mut("info") else { return };
    for word in ["title", "version"] {
        if !info.contains_key(word) {
            walk.complain(At::Root.key("info"), format!("`info` has no `{word}`"), format!("add `{word}:`"));
            info.insert(word.into(), json!(""));
        }
    }
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

fn check_version(document: &Value) -> Result<(), Diagnostic> {
    let version = match (document.get("openapi"), document.get("swagger")) {
        (Some(Value::String(version)), _) => version.clone(),
        (Some(version), _) => version.to_string(),
        (None, Some(version)) => {
            return Err(Diagnostic::new(
                At::Root.key("swagger"),
                format!("this is Swagger {}, not OpenAPI 3", version.to_string().trim_matches('"')),
                "convert it to OpenAPI 3.0 or 3.1 first",
            ));
        }
        (None, None) => {
            return Err(Diagnostic::new(
                At::Root,
                "this is no OpenAPI document: there is no `openapi` at the top",
                "begin the file with `openapi: 3.1.0`, or name another file with --spec",
            ));
        }
    };
    if ["3.0", "3.1"].iter().any(|known| version == *known || version.starts_with(&format!("{known}."))) {
        return Ok(());
    }
    Err(Diagnostic::new(
        At::Root.key("openapi"),
        format!("OpenAPI {version} is not known here"),
        "use a description in OpenAPI 3.0 or 3.1",
    ))
}

struct Walk {
    diagnostics: Diagnostics,
    ledger: Ledger,
}

impl Walk {
    fn complain(&mut self, at: At<'_>, message: impl Into<String>, help: impl Into<String>) {
        self.diagnostics.push(Diagnostic::new(at, message, help));
    }

    /// One node of `kind`: its words looked up in the ledger, its children walked.
    fn node(&mut self, kind: Kind, value: Value, at: At<'_>) -> Value {
        let mut map = match value {
            Value::Object(map) => map,
            Value::Bool(verdict) if kind == Kind::Schema => return bool_schema(verdict),
            other => {
                self.complain(
                    at,
                    format!("{} must be a mapping, not {}", article(kind), describe(&other)),
                    "write it as `key: value` lines",
                );
                return Value::Null;
            }
        };
        for word in map.keys().filter(|word| look_up(kind, word).is_some()) {
            match self.ledger.get_mut(&kind).and_then(|words| words.get_mut(word)) {
                Some(count) => *count += 1,
                None => {
                    self.ledger.entry(kind).or_default().insert(word.clone(), 1);
                }
            }
        }
        if kind == Kind::Schema {
            map = self.rewrite_schema(map, at);
        } else if let Some(reference) = map.get("$ref").filter(|_| kind != Kind::PathItem) {
            // Beside a reference only notes may stand, and they are the target's to make.
            return json!({ "$ref": reference });
        }
        let mut out = Map::with_capacity(map.len());
        for (word, value) in map {
            if word.starts_with("x-") && look_up(kind, &word).is_none() {
                out.insert(word, value);
                continue;
            }
            // A path is a word of its own making, and so are the members of a mapping of names.
            let Some(what) = look_up(kind, &word) else {
                self.unknown_word(kind, &word, at.key(&word));
                continue;
            };
            let (word, value) = self.apply(what, word, value, at);
            if let Some(value) = value {
                out.insert(word, value);
            }
        }
        match kind {
            Kind::Operation => {
                out.entry("responses").or_insert_with(|| json!({}));
            }
            Kind::Response => {
                out.entry("description").or_insert_with(|| "".into());
            }
            Kind::Schema => self.check_contradictions(&out, at),
            Kind::Parameter => self.check_parameter(&out, at),
            Kind::SecurityScheme => settle_scheme(&mut out),
            _ => {}
        }
        Value::Object(out)
    }

    fn check_paths(&mut self, paths: &Value, at: At<'_>) {
        for path in paths.as_object().into_iter().flat_map(Map::keys).filter(|path| !path.starts_with("x-")) {
            let at = at.key(path);
            if !path.starts_with('/') {
                self.complain(
                    at,
                    format!("the path `{path}` does not begin with a slash"),
                    format!("write `/{path}:`"),
                );
            }
            let mut names: Vec<&str> = Vec::new();
            for part in path.split('{').skip(1) {
                let name = part.split('}').next().unwrap_or_default();
                if !part.contains('}') {
                    self.complain(at, format!("`{{{name}` is never closed in the path `{path}`"), "add `}`");
                } else if name.is_empty() {
                    self.complain(
                        at,
                        format!("the path `{path}` has braces with nothing in them"),
                        "put the parameter's name between them",
                    );
                } else if names.contains(&name) {
                    self.complain(
                        at,
                        format!("the path `{path}` has `{{{name}}}` twice"),
                        "give the second one a name of its own",
                    );
                }
                names.push(name);
            }
        }
    }

    fn check_parameter(&mut self, map: &Map<String, Value>, at: At<'_>) {
        for word in ["name", "in"] {
            if !map.contains_key(word) {
                self.complain(at, format!("a parameter needs `{word}`"), format!("add `{word}:`"));
            }
        }
        if let Some(place) = map.get("in").and_then(Value::as_str)
            && !["query", "header", "path", "cookie"].contains(&place)
        {
            self.complain(
                at.key("in"),
                format!("a parameter cannot be in `{place}`"),
                "use query, header, path or cookie; a body goes under `requestBody`",
            );
        }
        if map.contains_key("schema") == map.contains_key("content") {
            self.complain(at, "a parameter needs either `schema` or `content`", "give one of the two");
        }
        let place = map.get("in").and_then(Value::as_str).unwrap_or_default();
        let known: &[&str] = match place {
            "path" => &["simple", "label", "matrix"],
            "query" => &["form", "spaceDelimited", "pipeDelimited", "deepObject"],
            "header" => &["simple"],
            _ => &["form"],
        };
        if let Some(style) = map.get("style").and_then(Value::as_str).filter(|style| !known.contains(style)) {
            let message = format!("a parameter in `{place}` cannot have the style `{style}`");
            self.complain(at.key("style"), message, format!("use {}", known.join(" or ")));
        }
    }

    fn apply(&mut self, what: Use, word: String, value: Value, parent: At<'_>) -> (String, Option<Value>) {
        let at = parent.key(&word);
        match what {
            Use::Keep(shape) => {
                self.check_shape(shape, &word, &value, at);
                (word, Some(value))
            }
            Use::Rewritten => (word, Some(value)),
            Use::Ignore(_) => (word, None),
            Use::Rename(name) => (name.to_owned(), Some(value)),
            Use::Node(kind) => {
                let value = self.node(kind, value, at);
                (word, Some(value))
            }
            Use::SchemaOrBool => {
                let value = match value {
                    Value::Bool(verdict) if word == "additionalProperties" => Value::Bool(verdict),
                    value => self.node(Kind::Schema, value, at),
                };
                (word, Some(value))
            }
            Use::List(kind) => {
                let value = self.list(kind, value, at);
                (word, Some(value))
            }
            Use::RenameList(name, kind) => {
                let value = self.list(kind, value, at);
                (name.to_owned(), Some(value))
            }
            Use::Map(kind) => {
                if word == "paths" {
                    self.check_paths(&value, at);
                }
                let value = self.map(kind, value, at);
                (word, Some(value))
            }
            Use::RenameMap(name, kind) => {
                let value = if word == "itemSchema" { self.node(kind, value, at) } else { self.map(kind, value, at) };
                (name.to_owned(), Some(value))
            }
        }
    }

    fn list(&mut self, kind: Kind, value: Value, at: At<'_>) -> Value {
        match value {
            Value::Array(list) => {
                list.into_iter().enumerate().map(|(index, value)| self.node(kind, value, at.index(index))).collect()
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

    fn map(&mut self, kind: Kind, value: Value, at: At<'_>) -> Value {
        match value {
            Value::Object(mut map) => {
                for (name, value) in &mut map {
                    // Under `paths` and `responses` extensions may stand beside the names.
                    let extension =
                        name.starts_with("x-") && matches!(kind, Kind::PathItem | Kind::Response) && !value.is_object();
                    if !extension {
                        *value = self.node(kind, value.take(), at.key(name));
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

    fn unknown_word(&mut self, kind: Kind, word: &str, at: At<'_>) {
        let near = table(kind)
            .iter()
            .map(|(name, _)| *name)
            .filter(|name| name.len() > 3)
            .min_by_key(|name| distance(name, word))
            .filter(|name| name.eq_ignore_ascii_case(word) || distance(name, word) <= 2);
        let help = match near {
            Some(name) => format!("did you mean `{name}`?"),
            None => format!("take it out, or rename it to `x-{word}` if a tool of yours reads it"),
        };
        self.complain(at, format!("OpenAPI knows no word `{word}` in {}", article(kind)), help);
    }

    fn check_shape(&mut self, shape: Shape, word: &str, value: &Value, at: At<'_>) {
        let (fits, wanted) = match shape {
            Shape::Any => return,
            Shape::Text => (value.is_string(), "text"),
            Shape::Bool => (value.is_boolean(), "`true` or `false`"),
            Shape::Number => (value.is_number(), "a number"),
            Shape::Count => (value.is_u64(), "a whole number, zero or more"),
            Shape::List => (value.is_array(), "a list"),
            Shape::Map => (value.is_object(), "a mapping"),
            Shape::TextList => {
                (value.as_array().is_some_and(|list| list.iter().all(Value::is_string)), "a list of names")
            }
        };
        if !fits {
            self.complain(
                at,
                format!("`{word}` must be {wanted}, not {}", describe(value)),
                format!("give `{word}` as {wanted}"),
            );
        }
    }
}

/// `openapiv3` types four kinds of scheme and insists on OAuth flows, which a client that is handed a token never reads.
fn settle_scheme(map: &mut Map<String, Value>) {
    match map.get("type").and_then(Value::as_str) {
        Some("oauth2") => {
            map.insert("flows".into(), json!({}));
        }
        Some("apiKey" | "http" | "openIdConnect") => {}
        _ => {
            map.insert("type".into(), "http".into());
            map.entry("scheme").or_insert_with(|| "unsupported".into());
        }
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

/// How many letters must be added, taken or changed to make one word of the other.
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (i, a) in one.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, b) in other.iter().enumerate() {
            let changed = diagonal + usize::from(a != *b);
            diagonal = row[j + 1];
            row[j + 1] = changed.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row[other.len()]
}

fn article(kind: Kind) -> &'static str {
    match kind {
        Kind::Root => "the description",
        Kind::Info => "`info`",
        Kind::License => "a license",
        Kind::Server => "a server",
        Kind::PathItem => "a path",
        Kind::Operation => "an operation",
        Kind::Parameter => "a parameter",
        Kind::RequestBody => "a request body",
        Kind::MediaType => "a media type",
        Kind::Response => "a response",
        Kind::Components => "`components`",
        Kind::Schema => "a schema",
        Kind::Discriminator => "a discriminator",
        Kind::SecurityScheme => "a security scheme",
        Kind::Tag => "a tag",
    }
}
