//! What a type is: an object, an enum or a union, and the types that it holds.

use indexmap::IndexMap;
use serde_json::Value;

use super::{Doc, Step, Ty};
use crate::openapi::Meanings;

/// The keys by which a file is sent: its name, perhaps its content type, and either its address or its data in base64.
///
/// That it is one or the other no schema says, so the runtime has a type that cannot be got wrong. An object with these
/// keys alone is that type; one with more keys is made from it.
pub const FILE_KEYS: [&str; 4] = ["name", "content_type", "data_url", "data"];

/// What a type is.
#[derive(Clone, Debug)]
pub enum Kind {
    /// An object.
    Struct(Struct),
    /// One of several texts or numbers, open for more.
    Enum(Enum),
    /// One of several shapes, open for more.
    Union(Union),
    /// Merged into another type; nothing refers to it any more.
    Gone,
}

/// An object with known keys.
#[derive(Clone, Debug, Default)]
pub struct Struct {
    /// Its members in order.
    pub fields: Vec<Field>,
    /// The type of members that are not listed, where they are allowed.
    pub extra: Option<Ty>,
}

impl Struct {
    /// The members by which this object is a file among other things, in the order of [`FILE_KEYS`].
    pub fn file_members(&self) -> Option<[usize; 4]> {
        let member = |key: &str, required: bool| {
            self.fields.iter().position(|field| {
                field.wire == key && field.ty == Ty::Text && field.required == required && !field.nullable
            })
        };
        let [name, content_type, url, data] = FILE_KEYS;
        let members = [member(name, true)?, member(content_type, false)?, member(url, false)?, member(data, false)?];
        (!self.fields.iter().any(|field| field.wire == "file")).then_some(members)
    }
}

/// A member of an object.
#[derive(Clone, Debug)]
pub struct Field {
    /// Its key on the wire.
    pub wire: String,
    /// Its type.
    pub ty: Ty,
    /// Whether the key must be there.
    pub required: bool,
    /// Whether null is a value of it.
    pub nullable: bool,
    /// Whether only the service sends it.
    pub read_only: bool,
    /// Whether only callers send it.
    pub write_only: bool,
    /// The only value it can have, when it is no field but a constant.
    pub constant: Option<Value>,
    /// Its documentation.
    pub doc: Doc,
}

/// An open enum.
#[derive(Clone, Debug, Default)]
pub struct Enum {
    /// The known values: all text, or all integers.
    pub values: Vec<Value>,
    /// What they mean.
    pub meanings: Meanings,
    /// What the description calls them, by value.
    pub names: IndexMap<String, String>,
}

/// An open union.
#[derive(Clone, Debug)]
pub struct Union {
    /// The keys that lead to the tag; empty where the shapes are told apart by JSON type.
    pub tag: Vec<String>,
    /// The known shapes.
    pub variants: Vec<Variant>,
}

/// One shape of a union.
#[derive(Clone, Debug)]
pub struct Variant {
    /// Tag value, or what the shape is recognized by.
    pub discriminant: Discriminant,
    /// The payload.
    pub ty: Ty,
    /// The key that no other object of the union has, where there is one.
    pub word: Option<String>,
}

/// How a shape is recognized.
#[derive(Clone, Debug, PartialEq)]
pub enum Discriminant {
    /// By its tag.
    Tag(Value),
    /// By its JSON type.
    Shape(JsonType),
}

/// A JSON type as a union sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the variants are JSON's own words")]
pub enum JsonType {
    String,
    Boolean,
    Integer,
    Number,
    Array(Option<Box<JsonType>>),
    /// An object that has these keys.
    Object(Vec<String>),
    Any,
}

impl Kind {
    /// The types that a value of this type holds, with the step that leads to each.
    pub fn children(&self) -> Vec<(Step, &Ty)> {
        match self {
            Kind::Struct(strukt) => strukt
                .fields
                .iter()
                .filter(|field| field.constant.is_none())
                .map(|field| (Step::Property(field.wire.as_str().into()), &field.ty))
                .chain(strukt.extra.iter().map(|ty| (Step::Values, ty)))
                .collect(),
            Kind::Union(union) => {
                let step = |variant: &Variant| Step::Variant(variant.step().into());
                union.variants.iter().map(|variant| (step(variant), &variant.ty)).collect()
            }
            Kind::Enum(_) | Kind::Gone => Vec::new(),
        }
    }

    /// The same, to be changed.
    pub fn children_mut(&mut self) -> Vec<&mut Ty> {
        match self {
            Kind::Struct(strukt) => {
                strukt.fields.iter_mut().map(|field| &mut field.ty).chain(strukt.extra.iter_mut()).collect()
            }
            Kind::Union(union) => union.variants.iter_mut().map(|variant| &mut variant.ty).collect(),
            Kind::Enum(_) | Kind::Gone => Vec::new(),
        }
    }
}

impl Discriminant {
    /// The step of a usage path that leads through this variant.
    pub fn step(&self) -> String {
        match self {
            Discriminant::Tag(Value::String(tag)) => tag.clone(),
            Discriminant::Tag(tag) => tag.to_string(),
            Discriminant::Shape(shape) => shape.word(),
        }
    }
}

impl Union {
    /// The steps of all shapes, each told from those before it that have the same.
    pub fn steps(&self) -> Vec<String> {
        let mut out: Vec<String> = Vec::with_capacity(self.variants.len());
        for variant in &self.variants {
            let step = variant.step();
            let mut own = step.clone();
            let mut number = 1;
            while out.contains(&own) {
                number += 1;
                own = format!("{step}#{number}");
            }
            out.push(own);
        }
        out
    }
}

impl Variant {
    /// The step of a usage path that leads through this variant.
    pub fn step(&self) -> String {
        self.word.clone().unwrap_or_else(|| self.discriminant.step())
    }
}

impl JsonType {
    /// The shape in one word.
    pub fn word(&self) -> String {
        match self {
            JsonType::String => "text".into(),
            JsonType::Boolean => "boolean".into(),
            JsonType::Integer => "integer".into(),
            JsonType::Number => "number".into(),
            JsonType::Array(None) => "list".into(),
            JsonType::Array(Some(inner)) => format!("{} list", inner.word()),
            JsonType::Object(_) => "object".into(),
            JsonType::Any => "any".into(),
        }
    }
}
