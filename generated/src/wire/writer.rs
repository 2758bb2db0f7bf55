//! Writing of records.
//!
//! In: the fields of a record, one after the other. Out: calls of a serializer. Must not know any record.
//!
//! The first error is kept to the end, so that what a record expands to has no branch per field.

use std::collections::BTreeMap;

use serde::Serialize;
use serde::ser::{SerializeMap, SerializeStruct, Serializer};

/// Writes the fields of a record whose keys are all known, and keeps the first error to the end.
pub struct StructWriter<S: SerializeStruct>(Result<S, S::Error>);

impl<S: SerializeStruct> StructWriter<S> {
    #[inline]
    pub fn new<R>(serializer: R, name: &'static str, len: usize) -> Result<Self, R::Error>
    where
        R: Serializer<SerializeStruct = S, Error = S::Error>,
    {
        serializer.serialize_struct(name, len).map(|fields| StructWriter(Ok(fields)))
    }

    #[inline]
    pub fn value<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) {
        if let Ok(fields) = &mut self.0
            && let Err(error) = fields.serialize_field(key, value)
        {
            self.0 = Err(error);
        }
    }

    #[inline]
    pub fn option<T: Serialize>(&mut self, key: &'static str, value: &Option<T>) {
        if let Some(value) = value {
            self.value(key, value);
        }
    }

    #[inline]
    pub fn end(self) -> Result<S::Ok, S::Error> {
        self.0?.end()
    }
}

/// Writes the fields of a record that also takes unknown keys.
pub struct MapWriter<S: SerializeMap>(Result<S, S::Error>);

impl<S: SerializeMap> MapWriter<S> {
    #[inline]
    pub fn new<R>(serializer: R) -> Result<Self, R::Error>
    where
        R: Serializer<SerializeMap = S, Error = S::Error>,
    {
        serializer.serialize_map(None).map(|fields| MapWriter(Ok(fields)))
    }

    #[inline]
    fn entry<K: Serialize, T: Serialize + ?Sized>(&mut self, key: &K, value: &T) {
        if let Ok(fields) = &mut self.0
            && let Err(error) = fields.serialize_entry(key, value)
        {
            self.0 = Err(error);
        }
    }

    #[inline]
    pub fn value<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) {
        self.entry(&KnownKey(key), &Field(key, value));
    }

    #[inline]
    pub fn option<T: Serialize>(&mut self, key: &'static str, value: &Option<T>) {
        if let Some(value) = value {
            self.value(key, value);
        }
    }

    /// All other keys.
    #[inline]
    pub fn extra<T: Serialize>(&mut self, values: &BTreeMap<String, T>) {
        for (key, value) in values {
            self.entry(key, value);
        }
    }

    #[inline]
    pub fn end(self) -> Result<S::Ok, S::Error> {
        self.0?.end()
    }
}

/// A key of the description, told apart from keys that are somebody's data.
struct KnownKey(&'static str);

impl Serialize for KnownKey {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_newtype_struct(crate::redact::KEY, self.0)
    }
}

/// The value of such a key, which passes the key on to whoever wants to know it.
struct Field<'a, T: ?Sized>(&'static str, &'a T);

impl<T: Serialize + ?Sized> Serialize for Field<'_, T> {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_newtype_struct(self.0, self.1)
    }
}
