//! Types: each as a struct, an enum or a union, with what is said of it.

use super::choice::{self, EnumItem, UnionItem};
use super::docs::code;
use super::record::{self, Record};
use super::role::{at, role};
use super::{Docs, show};
use crate::ir::{Api, Kind, TypeId, Usage};
use crate::name::Names;

/// A type.
#[derive(Clone, Debug)]
pub struct TypeItem {
    /// Its name.
    pub ident: String,
    /// Its public path.
    pub path: String,
    /// Further public paths.
    pub aliases: Vec<String>,
    /// The place that owns it.
    pub usage: Usage,
    /// Whether callers send it.
    pub is_sent: bool,
    /// What it is.
    pub shape: TypeShape,
    /// Its documentation.
    pub docs: Docs,
}

/// What a type is.
#[derive(Clone, Debug)]
pub enum TypeShape {
    /// A struct.
    Record(Box<Record>),
    /// An enum.
    Enum(EnumItem),
    /// A union.
    Union(UnionItem),
}

/// The item of a type, unless it is not emitted.
pub(super) fn item(api: &Api, names: &Names, id: TypeId) -> Option<TypeItem> {
    let (def, name) = (api.def(id), names.ty(id)?);
    let (shape, otherwise, more) = match &def.kind {
        Kind::Struct(strukt) => {
            let record = record::record(api, names, id, (def, strukt), name);
            (TypeShape::Record(Box::new(record)), role(api, names, id), None)
        }
        Kind::Enum(one) => {
            let otherwise = match def.usage.property_name() {
                Some(name) => format!("A value of {}", code(name)),
                None => role(api, names, id),
            };
            let item = choice::choice(one, name, show::of_type(api, names, id));
            (TypeShape::Enum(item), otherwise, None)
        }
        Kind::Union(union) => {
            let apart =
                (!union.tag.is_empty()).then(|| format!("They are distinguished by {}.", code(&union.tag.join("."))));
            let item = choice::union(api, names, id, (def, union), name);
            (TypeShape::Union(item), format!("{}, in one of several shapes", role(api, names, id)), apart)
        }
        Kind::Gone => return None,
    };
    let mut docs = Docs::new(&def.doc, otherwise);
    docs.more.extend(more);
    // A role has said it already.
    if def.doc.text.is_some() || matches!(def.kind, Kind::Enum(_)) {
        docs.more.extend(at(api, &def.usage).map(|place| format!("{place}.")));
    }
    Some(TypeItem {
        ident: name.ident.clone(),
        path: names.path(id)?,
        aliases: name.aliases.iter().map(|(public, alias)| format!("{}::{alias}", names.module(*public))).collect(),
        usage: def.usage.clone(),
        is_sent: def.request,
        shape,
        docs,
    })
}
