//! What a schema is once every reference is an id: plain data.

use std::sync::Arc;

use indexmap::IndexMap;
use serde_json::Value;

/// A component schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SchemaId(pub usize);

/// What the values of an enum mean.
#[derive(Clone, Debug, Default)]
pub struct Meanings {
    /// By value, as it is written.
    pub texts: IndexMap<String, String>,
    /// Whether the values speak for themselves.
    pub plain: bool,
}

impl Meanings {
    /// Whether nothing is said.
    pub fn is_empty(&self) -> bool {
        self.texts.is_empty() && !self.plain
    }

    /// What is said of a value.
    pub fn of(&self, value: &Value) -> Option<&str> {
        match value.as_str() {
            Some(value) => self.texts.get(value),
            None => self.texts.get(&value.to_string()),
        }
        .map(String::as_str)
    }

    /// Takes what another says of values that nothing is said of yet.
    pub fn add(&mut self, other: &Meanings) {
        self.plain |= other.plain;
        for (value, text) in &other.texts {
            self.texts.entry(value.clone()).or_insert_with(|| text.clone());
        }
    }
}

/// A schema where it is used.
#[derive(Clone, Debug)]
pub enum SchemaRef {
    /// The component it refers to.
    Component(SchemaId),
    /// It stands there itself. What passes of `lower` copy shares it.
    Inline(Arc<Schema>),
}

impl SchemaRef {
    /// The component, where it is one.
    pub fn component(&self) -> Option<SchemaId> {
        match self {
            SchemaRef::Component(id) => Some(*id),
            SchemaRef::Inline(_) => None,
        }
    }
}

/// One of JSON's types.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the variants are JSON's own words")]
pub enum Type {
    String,
    Number,
    Integer,
    Boolean,
    Object,
    Array,
}

/// What an object says about keys it does not list.
#[derive(Clone, Debug, Default)]
pub enum Additional {
    /// Nothing.
    #[default]
    Unsaid,
    /// `false`: there are none.
    No,
    /// `true`, or a schema that says nothing: there may be any.
    Any,
    /// Their values have this schema.
    Of(SchemaRef),
}

/// A schema in one flat form, whatever words it was written in.
#[derive(Clone, Debug, Default)]
pub struct Schema {
    /// Where it stands.
    pub pointer: String,
    /// Where the schemas stand that it was merged from; empty in a description.
    pub parts: Vec<String>,
    /// `type`.
    pub ty: Option<Type>,
    /// Whether null is a value of it.
    pub nullable: bool,
    /// `format`.
    pub format: Option<String>,
    /// `enum`, and `const` as a list of one.
    pub values: Vec<Value>,
    /// Whether the only value was written as `const`.
    pub constant: bool,
    /// `properties`, in their order.
    pub properties: IndexMap<String, SchemaRef>,
    /// `required`.
    pub required: Vec<String>,
    /// `additionalProperties`.
    pub additional: Additional,
    /// The schemas under `patternProperties`.
    pub patterns: Vec<SchemaRef>,
    /// `items`.
    pub items: Option<SchemaRef>,
    /// `contentSchema`: what a text holds, where that is JSON.
    pub content: Option<SchemaRef>,
    /// `prefixItems`.
    pub prefix: Vec<SchemaRef>,
    /// `anyOf` and `oneOf`: a client reads both alike.
    pub branches: Vec<SchemaRef>,
    /// `allOf`.
    pub all_of: Vec<SchemaRef>,
    /// What holds under a condition, and so requires nothing: `then`, `else` and `dependentSchemas`.
    pub conditional: Vec<SchemaRef>,
    /// Whether unions that all hold were too many to be written out, so that what they bring is kept as it comes.
    pub unwritten: bool,
    /// `discriminator`: the property, and its mapping from tag to component.
    pub discriminator: Option<(String, IndexMap<String, String>)>,
    /// Whether the branches are those of `anyOf`, several of which may hold at once.
    pub any_of: bool,
    /// `readOnly`.
    pub read_only: bool,
    /// `writeOnly`.
    pub write_only: bool,
    /// Whether it lists no properties, on purpose.
    pub empty: bool,
    /// Whether `not` stands here: nothing can be said of the values then.
    pub not: bool,
    /// `title`.
    pub title: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `deprecated`.
    pub deprecated: bool,
    /// `x-deprecation`.
    pub advice: Option<String>,
    /// `x-enum-descriptions` and `x-enum-plain`.
    pub meanings: Meanings,
    /// `x-enum-varnames`: what to call the values, by value.
    pub value_names: IndexMap<String, String>,
    /// `default`.
    pub default: Option<Value>,
    /// Bounds, in words for the documentation.
    pub bounds: Vec<String>,
}

impl Schema {
    /// Whether the schema says nothing about its values.
    pub fn is_any(&self) -> bool {
        self.all_of.is_empty() && self.adds_no_type()
    }

    /// Whether the schema says nothing about its values beside its `allOf`.
    pub fn adds_no_type(&self) -> bool {
        self.ty.is_none()
            && self.values.is_empty()
            && self.properties.is_empty()
            && matches!(self.additional, Additional::Unsaid)
            && self.patterns.is_empty()
            && self.items.is_none()
            && self.prefix.is_empty()
            && self.branches.is_empty()
            && self.conditional.is_empty()
    }

    /// Whether the schema restricts nothing: words about a value, beside what is said elsewhere.
    pub fn is_note(&self) -> bool {
        self.all_of.is_empty() && self.adds_only_notes()
    }

    /// The branches, where the schema is a union that adds no fields to them; of another name for a schema, that schema.
    pub fn alternatives(&self) -> &[SchemaRef] {
        let other_name = self.all_of.len() == 1 && self.adds_only_notes();
        let nothing_else = self.all_of.is_empty() && self.properties.is_empty();
        match (other_name, nothing_else) {
            (true, _) => &self.all_of,
            (false, true) => &self.branches,
            (false, false) => &[],
        }
    }

    /// Whether the schema restricts nothing beside its `allOf`.
    pub fn adds_only_notes(&self) -> bool {
        self.adds_no_type() && self.required.is_empty() && !self.not
    }
}
