//! Writing of records.
//!
//! In: a record, by its table. Out: calls of a serializer. Must not know any record.

use std::collections::BTreeMap;

use serde::Serialize;
use serde::ser::{SerializeMap, SerializeStruct, Serializer};

use super::table::Table;
use crate::redact::Redact;

/// Writes a record: as a struct if all its keys are known, as a map if it has others.
#[inline]
pub fn write_record<R: Table, S: Serializer>(record: &R, serializer: S) -> Result<S::Ok, S::Error> {
    let info = R::INFO;
    if info.others.is_none() {
        let mut fields = Fields(serializer.serialize_struct(info.name, info.constants.len() + info.keys.len())?);
        write_fields(record, &mut fields)?;
        fields.0.end()
    } else {
        let mut entries = Entries(serializer.serialize_map(None)?);
        write_fields(record, &mut entries)?;
        entries.0.end()
    }
}

#[inline]
fn write_fields<R: Table, W: Writer>(record: &R, to: &mut W) -> Result<(), W::Error> {
    let keys = R::INFO.constants.iter().chain(R::INFO.keys);
    let mut written = Ok(());
    record.with_fields(&mut |fields, others| {
        written = keys.clone().zip(fields).try_for_each(|(key, field)| field.write(key, to));
        if let (Ok(()), Some(others)) = (&written, others) {
            written = others.write(to);
        }
    });
    written
}

/// What takes fields.
pub trait Writer {
    type Error;

    fn field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), Self::Error>;

    /// Takes a key that is no field.
    fn other<T: Serialize + ?Sized>(&mut self, key: &str, value: &T) -> Result<(), Self::Error>;
}

/// The fields of a record whose keys are all known.
struct Fields<S>(S);

impl<S: SerializeStruct> Writer for Fields<S> {
    type Error = S::Error;

    #[inline]
    fn field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), S::Error> {
        self.0.serialize_field(key, value)
    }

    fn other<T: Serialize + ?Sized>(&mut self, _key: &str, _value: &T) -> Result<(), S::Error> {
        Err(serde::ser::Error::custom("a record whose keys are all known has another"))
    }
}

/// The entries of a record that also has other keys.
struct Entries<S>(S);

impl<S: SerializeMap> Writer for Entries<S> {
    type Error = S::Error;

    #[inline]
    fn field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), S::Error> {
        self.0.serialize_entry(key, value)
    }

    #[inline]
    fn other<T: Serialize + ?Sized>(&mut self, key: &str, value: &T) -> Result<(), S::Error> {
        self.0.serialize_entry(key, value)
    }
}

/// A field of a record.
pub trait Field<W: Writer>: Redact {
    fn write(&self, key: &'static str, to: &mut W) -> Result<(), W::Error>;

    /// Whether it is left out.
    #[inline]
    fn is_absent(&self) -> bool {
        false
    }
}

impl<T: Serialize + Redact, W: Writer> Field<W> for T {
    #[inline]
    fn write(&self, key: &'static str, to: &mut W) -> Result<(), W::Error> {
        to.field(key, self)
    }
}

/// A field that is left out when there is nothing.
pub struct Optional<'a, T>(pub &'a Option<T>);

impl<T: Serialize + Redact, W: Writer> Field<W> for Optional<'_, T> {
    #[inline]
    fn write(&self, key: &'static str, to: &mut W) -> Result<(), W::Error> {
        match self.0 {
            Some(value) => to.field(key, value),
            None => Ok(()),
        }
    }

    #[inline]
    fn is_absent(&self) -> bool {
        self.0.is_none()
    }
}

/// The field that holds all other keys.
pub trait Others<W: Writer>: Redact {
    fn write(&self, to: &mut W) -> Result<(), W::Error>;
}

impl<T: Serialize + Redact, W: Writer> Others<W> for BTreeMap<String, T> {
    #[inline]
    fn write(&self, to: &mut W) -> Result<(), W::Error> {
        self.iter().try_for_each(|(key, value)| to.other(key, value))
    }
}
