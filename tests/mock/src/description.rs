//! The description as lists of operations and webhooks.
//!
//! In: the embedded JSON document. Out: per operation its parameters and the schemas of its bodies. Must not know what is
//! made of a schema.

use std::sync::OnceLock;

use serde_json::{Map, Value};

/// There is one in a process, since all that is known of operations refers to it.
static DESCRIPTION: OnceLock<Description> = OnceLock::new();

/// The API description with its overlays applied.
#[derive(Debug)]
pub struct Description {
    document: Value,
    /// The operations, in the order of the document.
    pub operations: Vec<Operation>,
    /// The webhooks, in the order of the document.
    pub webhooks: Vec<Webhook>,
}

/// One operation.
#[derive(Debug)]
pub struct Operation {
    /// `operationId`.
    pub id: String,
    /// The HTTP method, in capitals.
    pub method: String,
    /// The path with its `{parameters}`.
    pub path: String,
    /// What a request has beside its body.
    pub parameters: Vec<Parameter>,
    /// The body of a request, for operations that take one.
    pub body: Option<Body>,
    /// The status of a success.
    pub status: u16,
    /// The schema of the body of a success.
    pub answer: Value,
    /// The schema of the body of an error.
    pub refusal: Value,
    /// The headers that a success is described to have.
    pub headers: Vec<String>,
}

/// A parameter in the path, the query or the headers.
#[derive(Debug)]
pub struct Parameter {
    /// Its name, as it travels.
    pub name: String,
    /// Where it stands.
    pub place: Place,
    /// Whether a request must have it.
    pub required: bool,
    /// Whether it travels as JSON text.
    pub json: bool,
    /// The schema of its value.
    pub schema: Value,
}

/// Where a parameter stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// In a header.
    Header,
}

/// The body of a request.
#[derive(Debug)]
pub struct Body {
    /// `application/json`, or `application/x-ndjson` for a body of many lines.
    pub media_type: String,
    /// Whether a request must have it.
    pub required: bool,
    /// The schema of the body, or of each of its lines.
    pub schema: Value,
}

/// One webhook.
#[derive(Debug)]
pub struct Webhook {
    /// Its name, which is the `type` of its events.
    pub name: String,
    /// The schema of its body.
    pub schema: Value,
}

impl Description {
    /// The description that everything here goes by: the embedded one, unless another was loaded before.
    pub fn get() -> &'static Description {
        DESCRIPTION.get_or_init(|| match serde_json::from_str(include_str!("../description.json")) {
            Ok(document) => Description::new(document),
            Err(error) => panic!("the embedded description is no JSON: {error}"),
        })
    }

    /// Goes by another description from now on, in the whole process.
    ///
    /// # Errors
    /// If the file cannot be read, or one has been used already.
    pub fn load(file: &std::path::Path) -> Result<(), String> {
        let loaded = Description::new(crate::spec::read(file)?);
        if loaded.operations.is_empty() {
            return Err(format!("{} has no operation", file.display()));
        }
        DESCRIPTION
            .set(loaded)
            .map_err(|_| "a description is in use already; it must be loaded before anything else".to_owned())
    }

    fn new(document: Value) -> Description {
        let operations = entries(&document["paths"])
            .flat_map(|(path, item)| {
                let methods = entries(item).filter(|(_, operation)| operation.get("operationId").is_some());
                methods.map(|(method, value)| operation(&document, path, method, value)).collect::<Vec<_>>()
            })
            .collect();
        let webhooks = entries(&document["webhooks"])
            .map(|(name, item)| Webhook {
                name: name.clone(),
                schema: item["post"]["requestBody"]["content"]["application/json"]["schema"].clone(),
            })
            .collect();
        Description { document, operations, webhooks }
    }

    /// Where all operations lie: the path of the first server.
    pub fn base(&self) -> &str {
        let url = self.document["servers"][0]["url"].as_str().unwrap_or_default();
        let path = url.split_once("://").map_or(url, |(_, rest)| rest.find('/').map_or("", |at| &rest[at..]));
        path.trim_end_matches('/')
    }

    /// How a request shows its key: nothing if it needs none, else the name of the header, or none for `Authorization` with
    /// a bearer token.
    pub(crate) fn key(&self) -> Option<Option<&str>> {
        let schemes: Vec<&Value> = entries(&self.document["components"]["securitySchemes"]).map(|(_, s)| s).collect();
        let header = |scheme: &&&Value| scheme["type"] == "apiKey" && scheme["in"] == "header";
        match schemes.as_slice() {
            [] => None,
            all => match all.iter().find(header) {
                Some(scheme) => Some(scheme["name"].as_str()),
                None => all.iter().any(|s| s["type"] == "http" || s["type"] == "oauth2").then_some(None),
            },
        }
    }

    /// The operation of that id.
    pub fn operation(&self, id: &str) -> Option<&Operation> {
        self.operations.iter().find(|operation| operation.id == id)
    }

    /// The whole document.
    pub fn document(&self) -> &Value {
        &self.document
    }

    /// What a `$ref` names; null if there is no such thing.
    pub fn resolve(&self, reference: &str) -> &Value {
        resolve(&self.document, reference)
    }

    /// A schema together with the components that it refers to, so that it can be judged alone.
    pub fn standalone(&self, schema: &Value) -> Value {
        let mut found = Map::new();
        self.collect(schema, &mut found);
        serde_json::json!({ "allOf": [schema], "components": { "schemas": found } })
    }

    fn collect(&self, value: &Value, found: &mut Map<String, Value>) {
        match value {
            Value::Object(map) => {
                let name = map.get("$ref").and_then(Value::as_str).and_then(|reference| reference.rsplit('/').next());
                if let Some(name) = name.filter(|name| !found.contains_key(*name)) {
                    let target = self.resolve(&format!("#/components/schemas/{name}"));
                    found.insert(name.to_owned(), target.clone());
                    self.collect(target, found);
                }
                map.values().for_each(|value| self.collect(value, found));
            }
            Value::Array(list) => list.iter().for_each(|value| self.collect(value, found)),
            _ => {}
        }
    }
}

fn resolve<'a>(document: &'a Value, reference: &str) -> &'a Value {
    document.pointer(reference.trim_start_matches('#')).unwrap_or(&Value::Null)
}

/// A value, or what it refers to.
fn target<'a>(document: &'a Value, value: &'a Value) -> &'a Value {
    value.get("$ref").and_then(Value::as_str).map_or(value, |reference| resolve(document, reference))
}

fn entries(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}

fn operation(document: &Value, path: &str, method: &str, value: &Value) -> Operation {
    let json = |response: &Value| target(document, response)["content"]["application/json"]["schema"].clone();
    let parameters = value["parameters"].as_array().into_iter().flatten();
    let (status, success) = success(value);
    Operation {
        id: value["operationId"].as_str().unwrap_or_default().to_owned(),
        method: method.to_uppercase(),
        path: path.to_owned(),
        parameters: parameters.filter_map(|value| parameter(target(document, value))).collect(),
        body: value.get("requestBody").and_then(body),
        status,
        answer: json(success),
        refusal: json(&value["responses"]["default"]),
        headers: entries(&target(document, success)["headers"]).map(|(name, _)| name.clone()).collect(),
    }
}

/// The first success that an operation describes.
fn success(operation: &Value) -> (u16, &Value) {
    let mut responses = entries(&operation["responses"]);
    let found = responses.find_map(|(status, response)| {
        Some((status.parse().ok().filter(|status| (200..300).contains(status))?, response))
    });
    found.unwrap_or((200, &operation["responses"]["default"]))
}

fn parameter(value: &Value) -> Option<Parameter> {
    let place = match value["in"].as_str()? {
        "path" => Place::Path,
        "query" => Place::Query,
        "header" => Place::Header,
        _ => return None,
    };
    let json = value.get("content").is_some();
    let schema = if json { &value["content"]["application/json"]["schema"] } else { &value["schema"] };
    Some(Parameter {
        name: value["name"].as_str()?.to_owned(),
        place,
        required: value["required"] == true,
        json,
        schema: schema.clone(),
    })
}

fn body(value: &Value) -> Option<Body> {
    let (media_type, content) = entries(&value["content"]).next()?;
    let schema = content.get("x-itemSchema").unwrap_or(&content["schema"]);
    Some(Body { media_type: media_type.clone(), required: value["required"] == true, schema: schema.clone() })
}
