//! `Debug` of records.
//!
//! In: a record, by its table. Out: its text in the layout of `#[derive(Debug)]`. Must not know any record.

use std::convert::Infallible;
use std::fmt;

use serde::Serialize;

use super::{HIDDEN, Part, Redact, Show};
use crate::wire::table::{RecordInfo, Table};
use crate::wire::writer::{Field, Optional, Others, Writer};

/// Writes a record.
#[inline]
pub fn redact_record<R: Table>(record: &R, show: Show, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut written = Ok(());
    record.with_fields(&mut |fields, others| written = write(R::INFO, fields, others, show, f));
    written
}

/// Takes no fields: here they are only looked at.
enum Nowhere {}

impl Writer for Nowhere {
    type Error = Infallible;

    fn field<T: Serialize + ?Sized>(&mut self, _key: &'static str, _value: &T) -> Result<(), Infallible> {
        match *self {}
    }

    fn other<T: Serialize + ?Sized>(&mut self, _key: &str, _value: &T) -> Result<(), Infallible> {
        match *self {}
    }
}

fn write(
    info: &RecordInfo,
    fields: &[&dyn Field<Nowhere>],
    others: Option<&dyn Others<Nowhere>>,
    show: Show,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    if show == Show::Nothing {
        return f.write_str(HIDDEN);
    }
    let seen = |key: &str| match show {
        Show::All => Show::All,
        _ if info.hidden.contains(&key) => Show::Nothing,
        _ if info.shown.contains(&key) => Show::Value,
        _ => Show::Shape,
    };
    let mut out = f.debug_struct(info.name);
    for (key, field) in info.keys.iter().zip(&fields[info.constants.len()..]) {
        if !field.is_absent() {
            let field: &dyn Redact = *field;
            out.field(key, &Part(field, seen(key)));
        }
    }
    if let (Some(name), Some(others)) = (info.others, others) {
        let others: &dyn Redact = others;
        out.field(name, &Part(others, seen(name)));
    }
    out.finish()
}

impl<T: Redact> Redact for Optional<'_, T> {
    #[inline]
    fn redact(&self, show: Show, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.redact(show, f)
    }
}
