//! Writing of records.
//!
//! In: a record, by its table. Out: entries of a map. Must not know any record.

use std::collections::BTreeMap;

use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};

use super::table::Table;
use crate::redact::Redact;

/// Writes a record.
#[inline]
pub fn write_record<R: Table, S: Serializer>(record: &R, serializer: S) -> Result<S::Ok, S::Error> {
    let keys = R::INFO.constants.iter().chain(R::INFO.keys);
    let mut to = serializer.serialize_map(None)?;
    let mut written = Ok(());
    record.with_fields(&mut |fields, others| {
        written = keys.clone().zip(fields).try_for_each(|(key, field)| field.write(key, &mut to));
        if let (Ok(()), Some(others)) = (&written, others) {
            written = others.write(&mut to);
        }
    });
    written?;
    to.end()
}

/// A field of a record.
pub trait Field<W: SerializeMap>: Redact {
    fn write(&self, key: &'static str, to: &mut W) -> Result<(), W::Error>;

    /// Whether it is left out.
    #[inline]
    fn is_absent(&self) -> bool {
        false
    }
}

impl<T: Serialize + Redact, W: SerializeMap> Field<W> for T {
    #[inline]
    fn write(&self, key: &'static str, to: &mut W) -> Result<(), W::Error> {
        to.serialize_entry(key, self)
    }
}

/// A field that is left out when there is nothing.
pub struct Optional<'a, T>(pub &'a Option<T>);

impl<T: Serialize + Redact, W: SerializeMap> Field<W> for Optional<'_, T> {
    #[inline]
    fn write(&self, key: &'static str, to: &mut W) -> Result<(), W::Error> {
        match self.0 {
            Some(value) => to.serialize_entry(key, value),
            None => Ok(()),
        }
    }

    #[inline]
    fn is_absent(&self) -> bool {
        self.0.is_none()
    }
}

/// The field that holds all other keys.
pub trait Others<W: SerializeMap>: Redact {
    fn write(&self, to: &mut W) -> Result<(), W::Error>;
}

impl<T: Serialize + Redact, W: SerializeMap> Others<W> for BTreeMap<String, T> {
    #[inline]
    fn write(&self, to: &mut W) -> Result<(), W::Error> {
        self.iter().try_for_each(|(key, value)| to.serialize_entry(key, value))
    }
}
