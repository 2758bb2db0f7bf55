//! What a record says of itself, and how it is read by that.
//!
//! In: the table of a record, and an object. Out: its members. Must not know any record.
//!
//! Reading looks for the key, borrowed from the input, in the table, where the next one is expected to follow the last, and
//! keeps each value in a local slot: no map in between, and no allocation for a key without escapes. Unknown keys are
//! skipped, the last of repeated keys wins.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};

use super::keys::{Key, Keys};
use super::writer::{Field, Others, Writer};

/// What `record!` knows about a type.
pub trait Table: Sized {
    /// What is known without a value.
    const INFO: &'static RecordInfo;

    /// Reads the fields of an object.
    fn read<'de, A: MapAccess<'de>>(keys: Keys<A>) -> Result<Self, A::Error>;

    /// Shows its constants and then its fields, in the order of their keys, and what it holds besides.
    fn with_fields<W: Writer>(&self, visit: &mut Visit<'_, W>);
}

/// Looks at the fields of a record, and at the one that holds all other keys.
pub type Visit<'a, W> = dyn FnMut(&[&dyn Field<W>], Option<&dyn Others<W>>) + 'a;

/// What is known about a record without a value.
pub struct RecordInfo {
    /// The name of the type, for messages.
    pub name: &'static str,
    /// The keys that always have the same value.
    pub constants: &'static [&'static str],
    /// The keys of its fields.
    pub keys: &'static [&'static str],
    /// The keys of which `Debug` shows texts, times and numbers too.
    pub shown: &'static [&'static str],
    /// The keys of which `Debug` shows nothing.
    pub hidden: &'static [&'static str],
    /// The name of the field for all other keys, if it has one.
    pub others: Option<&'static str>,
}

/// Reads a record.
#[inline]
pub fn read_record<'de, R: Table, D: Deserializer<'de>>(deserializer: D) -> Result<R, D::Error> {
    deserializer.deserialize_struct(R::INFO.name, R::INFO.keys, RecordVisitor(PhantomData))
}

struct RecordVisitor<R>(PhantomData<R>);

impl<'de, R: Table> Visitor<'de> for RecordVisitor<R> {
    type Value = R;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object ({})", R::INFO.name)
    }

    #[inline]
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<R, A::Error> {
        let record = R::read(Keys::new(map)).and_then(crate::observe::complete);
        record.inspect_err(|_| crate::decode::describe_keys(R::INFO.keys))
    }
}

/// What a value is read into. `Slot` reads null as the value's type does, an option alone reads it as nothing.
pub struct Slot<T>(pub Option<T>);

impl<T: Default> Slot<T> {
    /// The list or map that was read. One that an answer should have and has not is empty; what was missing is traced.
    #[inline]
    pub fn or_empty(self, record: &'static str, key: &'static str) -> T {
        self.0.unwrap_or_else(|| {
            crate::decode::tell_left_out(record, key);
            T::default()
        })
    }
}

/// Reads the value of a key.
pub trait ReadSlot<'de, A: MapAccess<'de>> {
    fn read(&mut self, keys: &mut Keys<A>) -> Result<(), A::Error>;
}

impl<'de, T: Deserialize<'de>, A: MapAccess<'de>> ReadSlot<'de, A> for Slot<T> {
    #[inline]
    fn read(&mut self, keys: &mut Keys<A>) -> Result<(), A::Error> {
        keys.value(&mut self.0)
    }
}

impl<'de, T: Deserialize<'de>, A: MapAccess<'de>> ReadSlot<'de, A> for Option<T> {
    #[inline]
    fn read(&mut self, keys: &mut Keys<A>) -> Result<(), A::Error> {
        keys.option(self)
    }
}

/// Takes the keys that are no fields.
pub trait ReadOthers<'de, A: MapAccess<'de>> {
    fn read(&mut self, key: Key<'de>, keys: &mut Keys<A>) -> Result<(), A::Error>;
}

impl<'de, T: Deserialize<'de>, A: MapAccess<'de>> ReadOthers<'de, A> for BTreeMap<String, T> {
    #[inline]
    fn read(&mut self, key: Key<'de>, keys: &mut Keys<A>) -> Result<(), A::Error> {
        keys.other(key, self)
    }
}

impl<'de, A: MapAccess<'de>> Keys<A> {
    /// Reads the whole object: each key into its slot, and those without one into `others`, if there is such a thing.
    #[inline]
    pub fn read(
        mut self,
        info: &RecordInfo,
        slots: &mut [&mut dyn ReadSlot<'de, A>],
        others: &mut [&mut dyn ReadOthers<'de, A>],
    ) -> Result<(), A::Error> {
        let mut expected = 0;
        while let Some(key) = self.next()? {
            let text = key.text();
            let found = match info.keys.get(expected) {
                Some(next) if *next == text => Some(expected),
                _ => info.keys.iter().position(|key| *key == text),
            };
            match (found.and_then(|index| slots.get_mut(index)), others.first_mut()) {
                (Some(slot), _) => {
                    slot.read(&mut self)?;
                    expected = found.unwrap_or(expected) + 1;
                }
                (None, Some(others)) if !info.constants.contains(&text) => others.read(key, &mut self)?,
                (None, _) => self.skip()?,
            }
        }
        Ok(())
    }
}

/// The error of a field that must be there.
#[cold]
pub fn missing<E: serde::de::Error>(key: &'static str) -> E {
    E::missing_field(key)
}
