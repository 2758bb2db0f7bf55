//! Members: fields, variants, arguments and setters.

use serde_json::Value;

use super::{Names, check_identifier};
use crate::config::Config;
use crate::diagnostic::Diagnostics;
use crate::ir::{Api, Body, Kind, Mark, Shape, Ty, TypeId, Union};
use crate::resolve::Location;
use crate::words::{Scope, escape, field_candidates, pascal, variant_candidates};

/// Methods that every request has; a setter of that name would hide them.
const REQUEST_METHODS: [&str; 11] = [
    "query",
    "header",
    "timeout",
    "body",
    "send",
    "send_with_response",
    "send_as",
    "request",
    "decode",
    "pages",
    "items",
];

/// Methods that every built struct has.
const STRUCT_METHODS: [&str; 1] = ["new"];

pub(super) fn settle_members(api: &Api, config: &Config, names: &mut Names, diagnostics: &mut Diagnostics) {
    for index in 0..api.types.len() {
        let Some(name) = &names.types[index] else { continue };
        let ident = name.ident.clone();
        let mut extra = String::new();
        let mut setters = Vec::new();
        let members = match &api.def(TypeId(index)).kind {
            Kind::Struct(strukt) => {
                let mut scope = Scope::default();
                let fields: Vec<String> =
                    strukt.fields.iter().map(|field| escape(&scope.take(field_candidates(&field.wire)))).collect();
                extra = escape(&scope.take(["extra", "additional", "additional_properties"].map(str::to_owned)));
                let mut methods = Scope::seeded(STRUCT_METHODS);
                setters = fields
                    .iter()
                    .map(|field| methods.take([field.clone(), format!("{}_value", plain(field))]))
                    .collect();
                fields
            }
            Kind::Enum(one) => {
                let mut scope = Scope::seeded(["Unrecognized"]);
                one.values
                    .iter()
                    .map(|value| {
                        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                        variant(config, &ident, &text, &mut scope, diagnostics)
                    })
                    .collect()
            }
            Kind::Union(union) => {
                let mut scope = Scope::seeded(["Unrecognized"]);
                let derived = variant_names(union);
                let texts = union.variants.iter().map(|variant| variant.mark.step());
                derived
                    .into_iter()
                    .zip(texts)
                    .map(|(derived, text)| match config.variant(&ident, &text) {
                        Some(_) => variant(config, &ident, &text, &mut scope, diagnostics),
                        None => scope.take([derived]),
                    })
                    .collect()
            }
            Kind::Gone => Vec::new(),
        };
        if let Some(name) = &mut names.types[index] {
            name.members = members;
            name.extra = extra;
            name.setters = setters;
        }
    }
    for (index, operation) in api.operations.iter().enumerate() {
        // Arguments are taken by the method, setters stand beside the methods that every request has.
        let own = match &operation.body {
            Body::Lines { .. } => "lines",
            Body::Text { .. } => "text",
            Body::Bytes { .. } => "bytes",
            Body::Json { .. } | Body::Form { .. } => "body",
            Body::None | Body::Empty | Body::Object => "call",
        };
        let mut arguments = Scope::seeded(["call", own]);
        let mut setters = Scope::seeded(REQUEST_METHODS);
        let mut take = |wire: &str, place: &str, required: bool| {
            let scope = if required { &mut arguments } else { &mut setters };
            let mut candidates = field_candidates(wire);
            let first = candidates.next().unwrap_or_default();
            // Two things of one name are told apart by where they travel.
            let placed = [format!("{place}_{first}"), format!("{first}_value")];
            escape(&scope.take([first].into_iter().chain(placed).chain(candidates)))
        };
        names.operations[index].params = operation
            .params
            .iter()
            .map(|param| {
                let place = match param.location {
                    Location::Path => "path",
                    Location::Query => "query",
                    Location::Header => "header",
                    Location::Cookie => "cookie",
                };
                take(&param.wire, place, param.required)
            })
            .collect();
        let fields: Vec<(String, bool)> = match operation.body.ty() {
            Some(Ty::Named(id)) if !matches!(operation.body, Body::Lines { .. }) => match &api.def(*id).kind {
                Kind::Struct(strukt) => {
                    strukt.fields.iter().map(|field| (field.wire.clone(), field.required)).collect()
                }
                _ => Vec::new(),
            },
            _ => Vec::new(),
        };
        names.operations[index].body = fields.iter().map(|(wire, required)| take(wire, "body", *required)).collect();
    }
}

/// The variants of a union: by tag, or by what each shape is known by.
pub(super) fn variant_names(union: &Union) -> Vec<String> {
    let lists = union.variants.iter().filter(|variant| matches!(variant.mark, Mark::Shape(Shape::Array(_)))).count();
    let mut scope = Scope::seeded(["Unrecognized"]);
    union
        .variants
        .iter()
        .map(|variant| {
            let key = union.tag.last().map_or("", |key| key.trim_start_matches("is_"));
            let all = |word: &str| variant_candidates(word).collect::<Vec<_>>();
            let mut candidates = match &variant.mark {
                // A boolean tag says yes or no of the key it stands under.
                Mark::Tag(Value::Bool(true)) => all(key),
                Mark::Tag(Value::Bool(false)) => all(&format!("not {key}")),
                Mark::Tag(_) => all(&variant.mark.step()),
                Mark::Shape(Shape::Array(Some(_))) if lists == 1 => all("list"),
                Mark::Shape(shape) => {
                    let mut out = variant.word.as_deref().map(all).unwrap_or_default();
                    out.extend(variant_candidates(&shape.word()));
                    out.push(format!("Other{}", pascal(&shape.word())));
                    out
                }
            };
            candidates.push("Empty".into());
            escape(&scope.take(candidates))
        })
        .collect()
}

fn variant(config: &Config, ty: &str, text: &str, scope: &mut Scope, diagnostics: &mut Diagnostics) -> String {
    if let Some(name) = config.variant(ty, text) {
        let key = format!("{ty}.{text}");
        check_identifier(config, "variants", &key, name, diagnostics);
        let taken = scope.take([name.to_owned()]);
        if taken != name {
            let message = format!("[variants] \"{key}\" names `{name}`, which another value of {ty} is called already");
            diagnostics.push(config.complain("variants", &key, message, "choose another name for one of the two"));
        }
        return taken;
    }
    escape(&scope.take(variant_candidates(text)))
}

fn plain(ident: &str) -> &str {
    ident.trim_start_matches("r#")
}
