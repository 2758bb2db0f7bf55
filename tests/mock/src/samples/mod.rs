//! Samples: values that fit the description.
//!
//! In: an operation or a webhook, a seed, how much a sample is to have. Out: requests and bodies, and which part of them
//! is what. The same seed gives the same samples, on every machine. Must not know who reads them.

pub(crate) mod agree;
pub(crate) mod dice;
pub(crate) mod links;
mod moments;
mod mutants;
mod names;
mod numbers;
mod object;
mod places;
mod plain;
pub(crate) mod schema;
mod synth;
mod union;
mod words;

use std::ops::Range;

use serde_json::Value;

use crate::description::{Description, Operation, Place, Webhook};
pub use links::{Link, entity, linked};
pub use mutants::{Strange, absences, extra_fields, unheard_of_shapes, unheard_of_values};
pub(crate) use names::{TOOLS, tool_label};

/// What a data set is made of. All samples of one plan belong together: an id that one of them refers to is the id of a
/// record that another one has.
#[derive(Clone, Copy, Debug)]
pub struct Plan {
    /// Another seed is another data set. Seeds that follow each other take different branches of unions.
    pub seed: u64,
    /// How many records of each kind there are, at least 1.
    pub records: usize,
}

impl Plan {
    /// A data set with 20 records of each kind.
    pub fn new(seed: u64) -> Plan {
        Plan { seed, records: 20 }
    }
}

/// How much a sample has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Every field, and a value in each.
    Full,
    /// Only what is required.
    Minimal,
    /// Every field, and null wherever that is allowed.
    Nulls,
}

impl Kind {
    /// All of them.
    pub const ALL: [Kind; 3] = [Kind::Full, Kind::Minimal, Kind::Nulls];
}

/// A value, and which part of it is what.
#[derive(Clone, Debug)]
pub struct Sample {
    /// The value.
    pub value: Value,
    /// What is known of its parts, from the outside in.
    pub marks: Vec<Mark>,
}

/// What one part of a sample is.
#[derive(Clone, Debug)]
pub struct Mark {
    /// JSON pointer to the part.
    pub pointer: String,
    /// What it is.
    pub part: Part,
}

/// What a part of a sample can be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// An object whose keys are named.
    Record,
    /// An object whose keys are data.
    Map,
    /// A value of any shape.
    Free,
    /// A value that may be of several shapes; the tag that tells them apart, where there is one.
    Union(Option<String>),
    /// One value of a list of texts.
    Enum,
    /// What can be nothing else.
    Constant,
    /// An id.
    Id,
    /// A text.
    Text,
    /// A time or a day.
    Time,
    /// A number.
    Number,
    /// Yes or no.
    Boolean,
    /// A property that may be absent, or null: it has another mark as well.
    Optional,
    /// An object that takes further keys beside those that are named: it has another mark as well.
    Open,
}

/// A request.
#[derive(Clone, Debug)]
pub struct Request {
    /// What it has beside its body.
    pub arguments: Vec<Argument>,
    /// Its body; for a body of many lines, one of these.
    pub body: Option<Sample>,
}

/// The value of a parameter.
#[derive(Clone, Debug)]
pub struct Argument {
    /// The parameter's name.
    pub name: String,
    /// Where it stands.
    pub place: Place,
    /// Its value.
    pub value: Value,
    /// Whether it travels as JSON text.
    pub json: bool,
}

impl Argument {
    /// The text as it travels, not yet percent-encoded: lists are joined by commas.
    pub fn text(&self) -> String {
        let plain = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        match &self.value {
            Value::Array(list) if !self.json => list.iter().map(plain).collect::<Vec<_>>().join(","),
            value if self.json => value.to_string(),
            value => plain(value),
        }
    }
}

/// A request that an operation takes.
pub fn request(plan: &Plan, kind: Kind, operation: &Operation) -> Request {
    let synthesize = |name: &str, schema: &Value| {
        let context = synth::Context { area: area(operation), entity: entity(&operation.path), name };
        synth::sample(Description::get(), plan, kind, 0..1, schema, &context)
    };
    let wanted = operation.parameters.iter().filter(|parameter| parameter.required || kind != Kind::Minimal);
    let arguments = wanted.map(|parameter| Argument {
        name: parameter.name.clone(),
        place: parameter.place,
        value: synthesize(&parameter.name, &parameter.schema).value,
        json: parameter.json,
    });
    let body = operation.body.as_ref().filter(|body| body.required || kind != Kind::Minimal);
    Request { arguments: arguments.collect(), body: body.map(|body| synthesize("", &body.schema)) }
}

/// The body of a success. A list has two records in a full sample, one in others.
pub fn answer(plan: &Plan, kind: Kind, operation: &Operation) -> Sample {
    page(plan, kind, operation, 0..if kind == Kind::Full { 2 } else { 1 })
}

/// The body of a success with these records of the data set, for an operation that gives a list.
pub fn page(plan: &Plan, kind: Kind, operation: &Operation, records: Range<usize>) -> Sample {
    let context = synth::Context { area: area(operation), entity: entity(&operation.path), name: "" };
    synth::sample(Description::get(), plan, kind, records, &operation.answer, &context)
}

/// The body of a success as the server gives it: where a tool may or may not be able to do something, it can.
pub(crate) fn served(plan: &Plan, operation: &Operation) -> Value {
    let context = synth::Context { area: area(operation), entity: entity(&operation.path), name: "" };
    synth::served(Description::get(), plan, 0..2, &operation.answer, &context)
}

/// The nth record of a list, or as much of it as `item` has, which is the schema of a record or of a part of it.
pub(crate) fn record(plan: &Plan, kind: Kind, operation: &Operation, item: &Value, index: usize) -> Value {
    let context = synth::Context { area: area(operation), entity: entity(&operation.path), name: "results" };
    synth::record(Description::get(), plan, kind, index, item, &context)
}

/// A record with every field, and a value in each, whether or not they agree.
pub(crate) fn template(plan: &Plan, operation: &Operation, item: &Value) -> Value {
    let context = synth::Context { area: area(operation), entity: entity(&operation.path), name: "results" };
    synth::template(Description::get(), plan, item, &context)
}

/// The body of an error.
pub fn refusal(plan: &Plan, kind: Kind, operation: &Operation) -> Sample {
    let context = synth::Context { area: area(operation), entity: String::new(), name: "" };
    synth::sample(Description::get(), plan, kind, 0..1, &operation.refusal, &context)
}

/// The body of a delivery.
pub fn event(plan: &Plan, kind: Kind, webhook: &Webhook) -> Sample {
    let context = synth::Context { area: "webhooks", entity: "event".to_owned(), name: "" };
    synth::sample(Description::get(), plan, kind, 0..1, &webhook.schema, &context)
}

/// The first segment of the path: ids are those of one area. What is sent to a tool of one's own is about people and
/// things of HRIS.
fn area(operation: &Operation) -> &str {
    match operation.path.split('/').nth(1).unwrap_or_default() {
        "custom" => "hris",
        area => area,
    }
}
