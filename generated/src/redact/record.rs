//! `Debug` of records.
//!
//! In: a record, by its table. Out: its text in the layout of `#[derive(Debug)]`. Must not know any record.

use std::convert::Infallible;
use std::fmt;

use serde::Serialize;

use super::{HIDDEN, Part, Redact, Show};
use crate::wire::table::{RecordInfo, Table};
use crate::wire::writer::{Field, Optional, Writer};

/// Writes a record, and what it holds besides under no key of its own.
#[inline]
pub fn redact_record<R: Table>(
    record: &R,
    others: &[(&str, &dyn Redact)],
    show: Show,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    let mut written = Ok(());
    record.with_fields(&mut |fields| written = write(R::INFO, fields, others, show, f));
    written
}

fn write(
    info: &RecordInfo,
    fields: &[&dyn Field<Nowhere>],
    others: &[(&str, &dyn Redact)],
    show: Show,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    if show == Show::Nothing {
        return f.write_str(HIDDEN);
    }
    let seen = |key: &&str| match show {
        Show::All => Show::All,
        _ if info.hidden.contains(key) => Show::Nothing,
        _ if info.shown.contains(key) => Show::Value,
        _ => Show::Shape,
    };
    let mut out = f.debug_struct(info.name);
    for (key, field) in info.keys.iter().zip(&fields[info.constants.len()..]) {
        if !field.is_absent() {
            let field: &dyn Redact = *field;
            out.field(key, &Part(field, seen(key)));
        }
    }
    for (name, value) in others {
        out.field(name, &Part(*value, seen(name)));
    }
    out.finish()
}

/// Takes no fields: here they are only looked at.
enum Nowhere {}

impl Writer for Nowhere {
    type Error = Infallible;

    fn field<T: Serialize + ?Sized>(&mut self, _key: &'static str, _value: &T) -> Result<(), Infallible> {
        match *self {}
    }
}

impl<T: Redact> Redact for Optional<'_, T> {
    #[inline]
    fn redact(&self, show: Show, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.redact(show, f)
    }
}
