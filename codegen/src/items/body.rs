//! The body of a request: the field that holds it, what it begins as, and what of it the method and setters take.
//!
//! In: the IR and its names. Out: plain data. Must not know how parameters are made, or answers.

use super::RustType;
use super::argument::{Argument, Conversion, conversion, given};
use super::params::Encoding;
use super::record::{self, Setter, has_default, required, settable};
use crate::ir::{self, Api, Body, Kind, Struct, Ty, TypeId};
use crate::name::{Names, OperationName};

/// The most arguments a method takes; with more, its body is built first and handed over.
const MOST_ARGUMENTS: usize = 4;

/// What becomes of an argument of a method: a parameter, or a part of the body.
#[derive(Clone, Debug)]
pub enum Use {
    /// It is a parameter.
    Param(Box<Encoding>),
    /// It is the lines of the body.
    Lines,
    /// It is the body, as text.
    Text,
    /// It is the body, as bytes.
    Bytes,
    /// It is the body.
    Body,
    /// It is the member of the body with this key.
    Member(String),
}

/// The field of a request that holds its body.
#[derive(Clone, Debug)]
pub struct BodyField {
    /// The body's type.
    pub ty: RustType,
    /// How it is held.
    pub held: Held,
    /// What it begins as.
    pub made: Made,
    /// Whether it is a struct of this API.
    pub is_record: bool,
}

/// How a body is held. What may be long is behind a pointer, so that a request stays small however much it can say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Held {
    /// As it is.
    Plain,
    /// Behind a pointer.
    Boxed,
    /// As an option, which is empty when none is given.
    Option,
}

/// What a body begins as.
#[derive(Clone, Debug)]
pub enum Made {
    /// An empty object.
    EmptyObject,
    /// Its default.
    Default,
    /// Made by `new` from these arguments.
    New(Vec<String>),
    /// The argument `body`.
    Argument(Conversion),
    /// None.
    Nothing,
}

/// The body, where it is a struct of its own.
pub(super) fn body_struct<'a>(api: &'a Api, operation: &'a ir::Operation) -> Option<(TypeId, &'a Struct)> {
    match &operation.body {
        Body::Json { ty: Ty::Named(id), .. } | Body::Form { ty: Ty::Named(id), .. } => match &api.def(*id).kind {
            Kind::Struct(strukt) => Some((*id, strukt)),
            _ => None,
        },
        _ => None,
    }
}

/// Whether what the body requires is given as arguments.
pub(super) fn spreads(api: &Api, operation: &ir::Operation) -> bool {
    let params = operation.params.iter().filter(|param| param.required).count();
    body_struct(api, operation).is_some_and(|(_, strukt)| params + required(strukt).count() <= MOST_ARGUMENTS)
}

pub(super) fn is_body_required(operation: &ir::Operation) -> bool {
    match &operation.body {
        Body::Json { required, .. } => *required,
        _ => true,
    }
}

/// The field that holds a typed body, and the arguments that make it.
pub(super) fn body(
    api: &Api,
    names: &Names,
    operation: &ir::Operation,
    name: &OperationName,
    ty: &Ty,
) -> (BodyField, Vec<(Argument, Use)>) {
    let rust = RustType::of(names, ty);
    let is_record = body_struct(api, operation).is_some();
    let field = |held: Held, made: Made| BodyField { ty: rust.clone(), held, made, is_record };
    if let (Some((id, strukt)), true) = (body_struct(api, operation), spreads(api, operation)) {
        if has_default(strukt) {
            return (field(Held::Boxed, Made::Default), Vec::new());
        }
        let file = strukt.file_members();
        let is_free = !name.params.iter().any(|param| param == "file");
        let called = match file {
            Some(file) if !is_free => name.body[file[0]].as_str(),
            _ => "file",
        };
        let given = record::arguments(api, names, (api.def(id), strukt), &name.body, called);
        let all = given.iter().map(|argument| argument.name.clone()).collect();
        let becomes = required(strukt).map(|(_, field)| Use::Member(field.wire.clone()));
        return (field(Held::Boxed, Made::New(all)), given.into_iter().zip(becomes).collect());
    }
    if !is_body_required(operation) {
        return (field(Held::Option, Made::Nothing), Vec::new());
    }
    // Structs and unions may be long; what is behind a pointer by itself is not.
    let is_large = matches!(ty, Ty::Named(id) if !matches!(api.def(*id).kind, Kind::Enum(_)));
    let held = if is_large { Held::Boxed } else { Held::Plain };
    let argument = Argument { name: "body".to_owned(), given: given(api, names, ty), value: rust.clone() };
    (field(held, Made::Argument(conversion(api, ty))), vec![(argument, Use::Body)])
}

/// Setters of members of the body.
pub(super) fn body_setters(api: &Api, names: &Names, operation: &ir::Operation, name: &OperationName) -> Vec<Setter> {
    let Some((id, strukt)) = body_struct(api, operation) else { return Vec::new() };
    let (Some(ty), true) = (names.ty(id), is_body_required(operation) || spreads(api, operation)) else {
        return Vec::new();
    };
    settable(strukt)
        .map(|(position, field)| {
            let method = &name.body[position];
            record::setter(api, names, api.def(id), field, [method, method, &ty.members[position]])
        })
        .collect()
}
