//! Members: fields, variants, arguments and setters.

use std::collections::BTreeSet;

use indexmap::IndexMap;
use serde_json::Value;

use super::{Names, check_identifier, reserved};
use crate::config::Config;
use crate::ir::{Api, Body, Discriminant, JsonType, Kind, Ty, TypeId, Union};
use crate::reconcile::Published;
use crate::support::diagnostic::Diagnostics;
use crate::support::identifier::{Scope, escape, field_candidates, pascal, variant_candidates};

pub(super) fn name_members(
    api: &Api,
    config: &Config,
    published: &Published<'_>,
    names: &mut Names,
    diagnostics: &mut Diagnostics,
) {
    let none = IndexMap::new();
    let mut renames = Vec::new();
    for index in 0..api.types.len() {
        let Some(name) = &names.types[index] else { continue };
        let ident = name.ident.clone();
        let mut extra = String::new();
        let mut setters = Vec::new();
        let entry = published.ty(TypeId(index)).map(|(_, entry)| entry);
        let known = entry.map_or(&none, |entry| &entry.members);
        let members = match &api.def(TypeId(index)).kind {
            Kind::Struct(strukt) => {
                let mut scope = Scope::default();
                let wires: Vec<&str> = strukt.fields.iter().map(|field| field.wire.as_str()).collect();
                let more = entry.and_then(|entry| entry.extra.as_ref()).filter(|_| strukt.extra.is_some());
                let more = more.map(|member| escape(&scope.take([plain(&member.ident).to_owned()])));
                let fields = known_first(
                    &mut scope,
                    &wires,
                    |wire| known.get(wire).map(|member| member.ident.clone()),
                    |scope, position| escape(&scope.take(field_candidates(wires[position]))),
                );
                let others = ["extra", "additional", "additional_properties"].map(str::to_owned);
                extra = more.unwrap_or_else(|| escape(&scope.take(others)));
                let mut methods = Scope::seeded(reserved::input_methods());
                setters = known_first(
                    &mut methods,
                    &wires,
                    |wire| known.get(wire).map(|member| member.setter.clone().unwrap_or_else(|| member.ident.clone())),
                    |methods, position| {
                        let field = &fields[position];
                        methods.take([field.clone(), format!("{}_value", plain(field))])
                    },
                );
                renames.extend(wires.iter().zip(&setters).filter_map(|(wire, setter)| {
                    let known = known.get(*wire).filter(|_| api.def(TypeId(index)).request)?;
                    given_way(&format!("{ident}.{wire}"), known.setter.as_deref().unwrap_or(&known.ident), setter)
                }));
                fields
            }
            Kind::Enum(one) => {
                let mut scope = Scope::seeded(["Unrecognized"]);
                let texts: Vec<String> = one.values.iter().map(value_text).collect();
                let wires: Vec<&str> = texts.iter().map(String::as_str).collect();
                let decided = |wire: &str| config.variant(&ident, wire).is_none();
                known_first(
                    &mut scope,
                    &wires,
                    |wire| known.get(wire).filter(|_| decided(wire)).map(|member| member.ident.clone()),
                    |scope, position| {
                        let wire = wires[position];
                        let called = one.names.get(wire).filter(|_| config.variant(&ident, wire).is_none());
                        match called.and_then(|called| variant_candidates(called).next()) {
                            Some(name) => escape(&scope.take(std::iter::once(name).chain(variant_candidates(wire)))),
                            None => variant(config, &ident, wire, scope, diagnostics),
                        }
                    },
                )
            }
            Kind::Union(union) => {
                let mut scope = Scope::seeded(["Unrecognized"]);
                let derived = variant_names(union);
                let texts: Vec<String> = union.variants.iter().map(|variant| variant.discriminant.step()).collect();
                let steps = union.steps();
                let wires: Vec<&str> = steps.iter().map(String::as_str).collect();
                let undecided = |wire: &str| {
                    let text =
                        steps.iter().position(|step| step == wire).map_or("", |position| texts[position].as_str());
                    config.variant(&ident, text).is_none()
                };
                known_first(
                    &mut scope,
                    &wires,
                    |wire| known.get(wire).filter(|_| undecided(wire)).map(|member| member.ident.clone()),
                    |scope, position| match config.variant(&ident, &texts[position]) {
                        Some(_) => variant(config, &ident, &texts[position], scope, diagnostics),
                        None => scope.take([derived[position].clone()]),
                    },
                )
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
            Body::Text => "text",
            Body::Bytes => "bytes",
            Body::Json { .. } | Body::Form { .. } => "body",
            Body::None | Body::Empty | Body::Object | Body::Multipart => "call",
        };
        let mut arguments = Scope::seeded(["call", own]);
        let mut setters = Scope::seeded(reserved::request_methods());
        let known = published.operation(index).map_or(&none, |(_, known)| &known.members);
        let mut wanted: Vec<(&str, &str, bool)> =
            operation.params.iter().map(|param| (param.location.word(), param.wire.as_str(), param.required)).collect();
        match operation.body.ty() {
            Some(Ty::Named(id)) if !matches!(operation.body, Body::Lines { .. }) => {
                if let Kind::Struct(strukt) = &api.def(*id).kind {
                    wanted.extend(strukt.fields.iter().map(|field| ("body", field.wire.as_str(), field.required)));
                }
            }
            _ => {}
        }
        let mut take = |required: bool, candidates: Vec<String>| {
            let scope = if required { &mut arguments } else { &mut setters };
            escape(&scope.take(candidates))
        };
        // What is published comes first, so that what is new gives way.
        let kept: Vec<Option<String>> = wanted
            .iter()
            .map(|(place, wire, required)| {
                let ident = plain(&known.get(&format!("{place}.{wire}"))?.ident);
                (!ident.is_empty()).then(|| take(*required, vec![ident.to_owned(), format!("{place}_{ident}")]))
            })
            .collect();
        let new = |(kept, (place, wire, required)): (Option<String>, &(&str, &str, bool))| {
            kept.unwrap_or_else(|| {
                let mut candidates: Vec<String> = field_candidates(wire).collect();
                let first = candidates.first().cloned().unwrap_or_default();
                // Two things of one name are told apart by where they travel.
                let placed = [format!("{place}_{first}"), format!("{first}_value")];
                candidates.splice(candidates.len().min(1)..candidates.len().min(1), placed);
                take(*required, candidates)
            })
        };
        let mut idents: Vec<String> = kept.into_iter().zip(&wanted).map(new).collect();
        renames.extend(wanted.iter().zip(&idents).filter_map(|((place, wire, _), ident)| {
            let known = known.get(&format!("{place}.{wire}"))?;
            given_way(&format!("{}.{place}.{wire}", operation.id), &known.ident, ident)
        }));
        names.operations[index].body = idents.split_off(operation.params.len());
        names.operations[index].params = idents;
    }
    names.renames.append(&mut renames);
}

/// What is told of a published name that another has taken the place of, since the runtime needs it for itself.
fn given_way(place: &str, known: &str, now: &str) -> Option<String> {
    let is_reserved = reserved::request_methods().chain(reserved::input_methods()).any(|name| name == known);
    (is_reserved && known != now)
        .then(|| format!("the setter `{known}` of {place} is now `{now}`: every request has a method of that name"))
}

/// What a value of an enum is on the wire, as text.
pub(super) fn value_text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// Names in the order of `wires`, of which those that are published are taken first. One that the runtime has come to need
/// for itself gives way.
fn known_first(
    scope: &mut Scope,
    wires: &[&str],
    known: impl Fn(&str) -> Option<String>,
    mut new: impl FnMut(&mut Scope, usize) -> String,
) -> Vec<String> {
    let mut kept: Vec<Option<String>> = Vec::with_capacity(wires.len());
    let mut met = BTreeSet::new();
    for wire in wires {
        let first = met.insert(*wire);
        let name = known(wire).filter(|name| first && !name.is_empty());
        kept.push(name.map(|name| escape(&scope.take([plain(&name).to_owned(), format!("{}_value", plain(&name))]))));
    }
    kept.into_iter().enumerate().map(|(position, name)| name.unwrap_or_else(|| new(scope, position))).collect()
}

/// The variants of a union: by tag, or by what each shape is known by.
pub(super) fn variant_names(union: &Union) -> Vec<String> {
    let lists = union
        .variants
        .iter()
        .filter(|variant| matches!(variant.discriminant, Discriminant::Shape(JsonType::Array(_))))
        .count();
    let mut scope = Scope::seeded(["Unrecognized"]);
    union
        .variants
        .iter()
        .map(|variant| {
            let key = union.tag.last().map_or("", |key| key.trim_start_matches("is_"));
            let all = |word: &str| variant_candidates(word).collect::<Vec<_>>();
            let mut candidates = match &variant.discriminant {
                // A boolean tag says yes or no of the key it stands under.
                Discriminant::Tag(Value::Bool(true)) => all(key),
                Discriminant::Tag(Value::Bool(false)) => all(&format!("not {key}")),
                Discriminant::Tag(_) => all(&variant.discriminant.step()),
                Discriminant::Shape(JsonType::Array(Some(_))) if lists == 1 => all("list"),
                Discriminant::Shape(shape) => {
                    let numbered = format!("{}#", shape.word());
                    let word = variant.word.as_deref().filter(|word| !word.starts_with(&numbered));
                    let mut out = word.map(all).unwrap_or_default();
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
