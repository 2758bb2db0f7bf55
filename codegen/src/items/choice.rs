//! Enums and unions: a variant for each known value or shape, and how payloads turn into a union by themselves.

use serde_json::Value;

use super::docs::code;
use super::{Docs, RustType, Show, show};
use crate::ir::{Api, Discriminant, Enum, JsonType, Kind, Ty, TypeDef, TypeId, Union};
use crate::name::{Names, TypeName};

/// An enum.
#[derive(Clone, Debug)]
pub struct EnumItem {
    /// Whether its values are texts; they are integers otherwise.
    pub is_text: bool,
    /// Its known values.
    pub values: Vec<ValueItem>,
    /// How much of its values `Debug` shows.
    pub show: Show,
}

/// A value of an enum.
#[derive(Clone, Debug)]
pub struct ValueItem {
    /// The variant.
    pub ident: String,
    /// The value on the wire.
    pub value: Value,
    /// What it means.
    pub docs: Docs,
}

/// A union.
#[derive(Clone, Debug)]
pub struct UnionItem {
    /// The keys that lead to the tag; empty where the shapes are told apart by JSON type.
    pub tag: Vec<String>,
    /// The known shapes.
    pub variants: Vec<VariantItem>,
    /// How much of it `Debug` shows.
    pub show: Show,
}

/// A shape of a union.
#[derive(Clone, Debug)]
pub struct VariantItem {
    /// The variant.
    pub ident: String,
    /// The step of a usage path that leads through it, told from others.
    pub step: String,
    /// How it is recognized.
    pub discriminant: Discriminant,
    /// Its payload.
    pub payload: RustType,
    /// What turns into it by itself: the payload without a pointer. Nothing where callers do not send it, or where other
    /// variants hold the same.
    pub from: Option<RustType>,
    /// Its documentation.
    pub docs: Docs,
}

pub(super) fn choice(one: &Enum, name: &TypeName, show: Show) -> EnumItem {
    let values = one.values.iter().zip(&name.members).map(|(value, ident)| {
        let wire = code(value.as_str().unwrap_or(&value.to_string()));
        let docs = Docs::of_value(one.meanings.of(value), &wire, "On the wire: ");
        ValueItem { ident: ident.clone(), value: value.clone(), docs }
    });
    EnumItem { is_text: one.values.iter().all(Value::is_string), values: values.collect(), show }
}

pub(super) fn union(
    api: &Api,
    names: &Names,
    id: TypeId,
    (def, union): (&TypeDef, &Union),
    name: &TypeName,
) -> UnionItem {
    let variants = union.variants.iter().zip(union.steps()).zip(&name.members).map(|((variant, step), ident)| {
        let otherwise = match &variant.discriminant {
            Discriminant::Tag(_) => format!("{} is {}", code(&union.tag.join(".")), code(&variant.discriminant.step())),
            Discriminant::Shape(JsonType::Object(keys)) if !keys.is_empty() => {
                let keys: Vec<String> = keys.iter().map(|key| code(key)).collect();
                format!("An object with {}", keys.join(", "))
            }
            Discriminant::Shape(shape) => said(shape),
        };
        let alone = union.variants.iter().filter(|other| other.ty.as_text() == variant.ty.as_text()).count() == 1;
        // A union inside a union is given whole.
        let nested = matches!(&variant.ty, Ty::Named(id) if matches!(api.def(*id).kind, Kind::Union(_)));
        let bare = match &variant.ty {
            Ty::Boxed(inner) => inner,
            ty => ty,
        };
        VariantItem {
            ident: ident.clone(),
            step,
            discriminant: variant.discriminant.clone(),
            payload: RustType::of(names, &variant.ty),
            from: (def.request && alone && !nested).then(|| RustType::of(names, bare)),
            docs: Docs { otherwise, ..Docs::default() },
        }
    });
    UnionItem { tag: union.tag.clone(), variants: variants.collect(), show: show::of_type(api, names, id) }
}

/// A shape in words.
fn said(shape: &JsonType) -> String {
    match shape {
        JsonType::String => "A text".into(),
        JsonType::Boolean => "True or false".into(),
        JsonType::Integer => "A whole number".into(),
        JsonType::Number => "A number".into(),
        JsonType::Array(None) => "A list of anything".into(),
        JsonType::Array(Some(inner)) => match &**inner {
            JsonType::String => "Several texts".into(),
            JsonType::Boolean => "Several of true and false".into(),
            JsonType::Integer => "Several whole numbers".into(),
            JsonType::Number => "Several numbers".into(),
            JsonType::Object(_) => "Several objects".into(),
            JsonType::Array(_) | JsonType::Any => "A list of lists".into(),
        },
        JsonType::Object(_) => "One object".into(),
        JsonType::Any => "Anything else".into(),
    }
}
