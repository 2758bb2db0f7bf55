//! What reads the answer of every operation, and what reads every body, for the tests with samples.

use kombo_codegen::format::HEADER;
use kombo_codegen::items::{Answer, OperationItem, RustType, Use};

use super::rust::{absolute, bracketed};
use super::{Files, operations};

pub(super) fn requests(files: &Files) -> String {
    let answers: String = operations(files).map(answer).collect();
    let bodies: String = operations(files).filter_map(body).collect();
    format!(
        "{HEADER} for each operation of the description. Edits are lost.\n\n\
         use super::read::{{AnswerRow, BodyRow, body, done, listed, plain}};\n\n\
         pub(crate) const ANSWERS: &[AnswerRow] = &[\n{answers}];\n\n\
         pub(crate) const BODIES: &[BodyRow] = &[\n{bodies}];\n"
    )
}

/// The row for an answer. What the tests have no reader for does not compile there.
fn answer(operation: &OperationItem) -> String {
    let OperationItem { id, module, request, answer: Answer { decoder, of }, .. } = operation;
    let read = match (*decoder, of) {
        ("Data", Some(_)) => "plain".to_owned(),
        ("Data", None) => "done".to_owned(),
        ("Pages", _) => "listed".to_owned(),
        (other, _) => other.to_lowercase(),
    };
    row(id, format!("|answer| {read}(kombo::{module}::{request}::decode(answer))"))
}

/// The row for a body, or for the lines of one.
fn body(operation: &OperationItem) -> Option<String> {
    let lines = operation.arguments.iter().find(|(_, becomes)| matches!(becomes, Use::Lines));
    let ty: &RustType = match (&operation.body, lines) {
        (Some(body), _) => &body.ty,
        (None, Some((line, _))) => &line.value,
        (None, None) => return None,
    };
    Some(row(&operation.id, format!("body::<{}>", absolute(ty))))
}

fn row(id: &str, read: String) -> String {
    bracketed("", &[format!("{id:?}"), read], ",", "    ")
}
