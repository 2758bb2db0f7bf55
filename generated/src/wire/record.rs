//! Records: structs that are JSON objects.
//!
//! In: the table of a struct (`record!`). Out: reading it; writing is beside this. Must not know any record.
//!
//! Reading matches the key, borrowed from the input, against the table and keeps each value in a local slot: no map in
//! between, and no allocation for a key without escapes. Unknown keys are skipped, the last of repeated keys wins.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};

use crate::value::DateTime;

/// Gives a struct its wire format. The grammar: constants first, then fields, then the field of all other keys.
///
/// ```text
/// record! { TextProperty {
///     "type" = "TEXT",                 // written always, skipped when read
///     required id = "id",              // absence is an error
///     listed tags = "tags",            // a list or a map: absence reads as an empty one, and is told
///     nullable manager = "manager",    // Option: written as null, read from null or absence
///     optional note = "note",          // Option: left out when None, read from null or absence
///     double language = "language",    // Option<Option>: left out, null, or a value
///     ..extra                          // BTreeMap<String, _>: every other key
/// } }
/// ```
macro_rules! record {
    ($name:ident {
        $($const_key:literal = $const_value:literal,)*
        $(
            $(required $required:ident)? $(listed $listed:ident)? $(nullable $nullable:ident)? $(optional $optional:ident)? $(double $double:ident)?
            = $key:literal,
        )*
    }) => {
        impl<'de> $crate::runtime::Table<'de> for $name {
            const NAME: &'static str = stringify!($name);
            const KEYS: &'static [&'static str] = &[$($key,)*];

            #[inline]
            fn read<A: $crate::runtime::MapAccess<'de>>(
                mut keys: $crate::runtime::Keys<A>,
            ) -> Result<Self, A::Error> {
                $(
                    $(let mut $required = None;)? $(let mut $listed = None;)? $(let mut $nullable = None;)?
                    $(let mut $optional = None;)? $(let mut $double = None;)?
                )*
                while let Some(key) = keys.next()? {
                    match key.text() {
                        $(
                            $key => $(keys.value(&mut $required))? $(keys.value(&mut $listed))? $(keys.option(&mut $nullable))?
                                $(keys.option(&mut $optional))? $(keys.value(&mut $double))?,
                        )*
                        _ => keys.skip(),
                    }?;
                }
                $($(
                    let Some($required) = $required else { return Err($crate::runtime::missing($key)) };
                )? $(
                    let $listed = $listed.unwrap_or_else(|| $crate::runtime::left_out(stringify!($name), $key));
                )?)*
                Ok(Self { $($($required,)? $($listed,)? $($nullable,)? $($optional,)? $($double,)?)* })
            }
        }

        $crate::runtime::record!(@read $name);

        impl $crate::runtime::Serialize for $name {
            #[inline]
            fn serialize<S: $crate::runtime::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                const KEYS: &[&str] = &[$($const_key,)* $($key,)*];
                #[allow(unused_mut, reason = "a record may have no fields")]
                let mut fields = $crate::runtime::StructWriter::new(serializer, stringify!($name), KEYS.len())?;
                $(fields.value($const_key, &$const_value);)*
                $(
                    $(fields.value($key, &self.$required);)? $(fields.value($key, &self.$listed);)?
                    $(fields.value($key, &self.$nullable);)?
                    $(fields.option($key, &self.$optional);)? $(fields.option($key, &self.$double);)?
                )*
                fields.end()
            }
        }
    };
    ($name:ident {
        $($const_key:literal = $const_value:literal,)*
        $(
            $(required $required:ident)? $(listed $listed:ident)? $(nullable $nullable:ident)? $(optional $optional:ident)? $(double $double:ident)?
            = $key:literal,
        )*
        ..$extra:ident
    }) => {
        impl<'de> $crate::runtime::Table<'de> for $name {
            const NAME: &'static str = stringify!($name);
            const KEYS: &'static [&'static str] = &[$($key,)*];

            #[inline]
            fn read<A: $crate::runtime::MapAccess<'de>>(
                mut keys: $crate::runtime::Keys<A>,
            ) -> Result<Self, A::Error> {
                $(
                    $(let mut $required = None;)? $(let mut $listed = None;)? $(let mut $nullable = None;)?
                    $(let mut $optional = None;)? $(let mut $double = None;)?
                )*
                let mut $extra = ::std::collections::BTreeMap::new();
                while let Some(key) = keys.next()? {
                    match key.text() {
                        $(
                            $key => $(keys.value(&mut $required))? $(keys.value(&mut $listed))? $(keys.option(&mut $nullable))?
                                $(keys.option(&mut $optional))? $(keys.value(&mut $double))?,
                        )*
                        $($const_key => keys.skip(),)*
                        _ => keys.extra(key, &mut $extra),
                    }?;
                }
                $($(
                    let Some($required) = $required else { return Err($crate::runtime::missing($key)) };
                )? $(
                    let $listed = $listed.unwrap_or_else(|| $crate::runtime::left_out(stringify!($name), $key));
                )?)*
                Ok(Self { $($($required,)? $($listed,)? $($nullable,)? $($optional,)? $($double,)?)* $extra })
            }
        }

        $crate::runtime::record!(@read $name);

        impl $crate::runtime::Serialize for $name {
            #[inline]
            fn serialize<S: $crate::runtime::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let mut fields = $crate::runtime::MapWriter::new(serializer)?;
                $(fields.value($const_key, &$const_value);)*
                $(
                    $(fields.value($key, &self.$required);)? $(fields.value($key, &self.$listed);)?
                    $(fields.value($key, &self.$nullable);)?
                    $(fields.option($key, &self.$optional);)? $(fields.option($key, &self.$double);)?
                )*
                fields.extra(&self.$extra);
                fields.end()
            }
        }
    };
    (@read $name:ident) => {
        impl<'de> $crate::runtime::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: $crate::runtime::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::runtime::read_record(deserializer)
            }
        }

        impl ::std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::runtime::redact_fmt(self, f)
            }
        }
    };
}
pub(crate) use record;

/// Makes a struct a [`Record`](crate::Record): by its id, when it changed, when it was deleted.
///
/// ```text
/// dated! { Employee { id, changed_at, remote_deleted_at, } }
/// ```
macro_rules! dated {
    ($name:ident { $id:ident, $changed_at:ident, $remote_deleted_at:ident, }) => {
        impl $crate::Record for $name {
            fn id(&self) -> &str {
                &self.$id
            }

            fn changed_at(&self) -> Option<&$crate::DateTime> {
                $crate::runtime::Time::get(&self.$changed_at)
            }

            fn remote_deleted_at(&self) -> Option<&$crate::DateTime> {
                $crate::runtime::Time::get(&self.$remote_deleted_at)
            }
        }
    };
}
pub(crate) use dated;

/// A time that is there, or may be.
pub trait Time {
    fn get(&self) -> Option<&DateTime>;
}

impl Time for DateTime {
    fn get(&self) -> Option<&DateTime> {
        Some(self)
    }
}

impl Time for Option<DateTime> {
    fn get(&self) -> Option<&DateTime> {
        self.as_ref()
    }
}

/// What `record!` knows about a type.
pub trait Table<'de>: Sized {
    /// The name of the type, for messages.
    const NAME: &'static str;
    /// The keys of its fields, for the paths in messages.
    const KEYS: &'static [&'static str];

    /// Reads the fields of an object.
    fn read<A: MapAccess<'de>>(keys: Keys<A>) -> Result<Self, A::Error>;
}

/// Reads a record.
#[inline]
pub fn read_record<'de, R: Table<'de>, D: Deserializer<'de>>(deserializer: D) -> Result<R, D::Error> {
    deserializer.deserialize_struct(R::NAME, R::KEYS, RecordVisitor(PhantomData))
}

struct RecordVisitor<R>(PhantomData<R>);

impl<'de, R: Table<'de>> Visitor<'de> for RecordVisitor<R> {
    type Value = R;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object ({})", R::NAME)
    }

    #[inline]
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<R, A::Error> {
        let record = R::read(Keys { map }).and_then(crate::observe::complete);
        record.inspect_err(|_| crate::decode::describe_keys(R::KEYS))
    }
}

/// The keys of the object being read, and their values.
pub struct Keys<A> {
    map: A,
}

impl<'de, A: MapAccess<'de>> Keys<A> {
    pub(crate) fn new(map: A) -> Self {
        Keys { map }
    }

    #[inline]
    pub fn next(&mut self) -> Result<Option<Key<'de>>, A::Error> {
        self.map.next_key_seed(KeySeed)
    }

    /// Reads the value of the present key; a repeated key overwrites.
    #[inline]
    pub fn value<T: Deserialize<'de>>(&mut self, slot: &mut Option<T>) -> Result<(), A::Error> {
        *slot = Some(self.map.next_value()?);
        Ok(())
    }

    /// Reads the value of a key that may also be null.
    #[inline]
    pub fn option<T: Deserialize<'de>>(&mut self, slot: &mut Option<T>) -> Result<(), A::Error> {
        *slot = self.map.next_value()?;
        Ok(())
    }

    /// Reads the value of the present key by a seed.
    pub(crate) fn value_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<T::Value, A::Error> {
        self.map.next_value_seed(seed)
    }

    /// Reads the value of a key that is no field.
    #[inline]
    pub fn extra<T: Deserialize<'de>>(
        &mut self,
        key: Key<'de>,
        into: &mut BTreeMap<String, T>,
    ) -> Result<(), A::Error> {
        into.insert(key.into_string(), self.map.next_value()?);
        Ok(())
    }

    #[inline]
    pub fn skip(&mut self) -> Result<(), A::Error> {
        self.map.next_value::<IgnoredAny>()?;
        Ok(())
    }
}

/// The text of a key, borrowed from the input unless it has escapes.
pub enum Key<'de> {
    Borrowed(&'de str),
    Owned(String),
}

impl Key<'_> {
    #[inline]
    pub fn text(&self) -> &str {
        match self {
            Key::Borrowed(text) => text,
            Key::Owned(text) => text,
        }
    }

    fn into_string(self) -> String {
        match self {
            Key::Borrowed(text) => text.to_owned(),
            Key::Owned(text) => text,
        }
    }
}

struct KeySeed;

impl<'de> DeserializeSeed<'de> for KeySeed {
    type Value = Key<'de>;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Key<'de>, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for KeySeed {
    type Value = Key<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    #[inline]
    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Key<'de>, E> {
        Ok(Key::Borrowed(text))
    }

    fn visit_str<E>(self, text: &str) -> Result<Key<'de>, E> {
        Ok(Key::Owned(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<Key<'de>, E> {
        Ok(Key::Owned(text))
    }
}

/// The error of a field that must be there.
#[cold]
pub fn missing<E: serde::de::Error>(key: &'static str) -> E {
    E::missing_field(key)
}

/// The list or map that an answer should have and has not: an empty one. What was missing is told.
#[cold]
pub fn left_out<T: Default>(record: &'static str, key: &'static str) -> T {
    crate::decode::tell_left_out(record, key);
    T::default()
}
