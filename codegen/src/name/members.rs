//! Members: fields, variants, arguments and setters.

use super::types::variant_word;
use super::words::{Scope, escape, field_candidates, variant_candidates};
use super::{Names, check_identifier};
use crate::config::Config;
use crate::diagnostic::Diagnostics;
use crate::ir::{Api, Body, Kind, Mark, Ty, TypeId};

/// Methods that every request has; a setter of that name would hide them.
const REQUEST_METHODS: [&str; 11] =
    ["query", "header", "timeout", "body", "send", "send_with_response", "send_as", "request", "decode", "pages", "items"];

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
                setters = fields.iter().map(|field| methods.take([field.clone(), format!("{}_value", plain(field))])).collect();
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
                (0..union.variants.len())
                    .map(|position| {
                        let tagged = matches!(union.variants[position].mark, Mark::Tag(_));
                        let word = variant_word(union, position);
                        let word = match (tagged, word.as_str()) {
                            // A boolean tag says yes or no of the key it stands under.
                            (true, "true") => union.tag.last().cloned().unwrap_or(word),
                            (true, "false") => format!("not {}", union.tag.last().map_or("true", |tag| tag.trim_start_matches("is_"))),
                            _ => word,
                        };
                        let word = if tagged { word.trim_start_matches("is_").to_owned() } else { word };
                        variant(config, &ident, &word, &mut scope, diagnostics)
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
        let mut scope = Scope::seeded(REQUEST_METHODS);
        let setter = |wire: &str, scope: &mut Scope| {
            let mut candidates = field_candidates(wire);
            let first = candidates.first().cloned().unwrap_or_default();
            candidates.push(format!("{first}_value"));
            escape(&scope.take(candidates))
        };
        names.operations[index].params = operation.params.iter().map(|param| setter(&param.wire, &mut scope)).collect();
        let fields = match &operation.body {
            Body::Json { ty: Ty::Named(id), .. } | Body::Form { ty: Ty::Named(id) } => match &api.def(*id).kind {
                Kind::Struct(strukt) => strukt.fields.iter().map(|field| field.wire.clone()).collect(),
                _ => Vec::new(),
            },
            _ => Vec::new(),
        };
        names.operations[index].body = fields.iter().map(|wire: &String| setter(wire, &mut scope)).collect();
    }
}

fn variant(config: &Config, ty: &str, text: &str, scope: &mut Scope, diagnostics: &mut Diagnostics) -> String {
    if let Some(name) = config.variant(ty, text) {
        check_identifier(config, "variants", &format!("{ty}.{text}"), name, diagnostics);
        return scope.take([name.to_owned()]);
    }
    escape(&scope.take(variant_candidates(text)))
}

fn plain(ident: &str) -> &str {
    ident.trim_start_matches("r#")
}
