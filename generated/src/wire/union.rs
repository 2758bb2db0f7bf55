//! Unions: one of several payloads, distinguished by a tag or by JSON type.
//!
//! In: the table of an enum (`tagged_union!`, `untagged_union!`). Out: reading, writing and `Debug` of it. Must not know
//! any union.
//!
//! Both read the value as raw JSON first, look at it, then decode the one payload.

use std::cell::Cell;
use std::fmt;

use serde::de::{DeserializeOwned, Deserializer, Error as _, Visitor};
use serde::{Deserialize, Serialize, Serializer};
use serde_json::value::RawValue;

use super::hint::UNION_EXAMPLE;
use super::scan::Tag;
use crate::decode::{parse, plain_integers};
use crate::redact::{HIDDEN, Redact, Show};
use crate::value::Json;

/// A branch of a union that this version of the crate has no name for: its tag, if it has one, and its JSON.
#[derive(Clone, PartialEq)]
pub struct UnrecognizedVariant {
    tag: Option<Box<str>>,
    json: Json,
}

impl UnrecognizedVariant {
    pub(crate) fn new(tag: Option<Tag>, raw: Box<RawValue>) -> Self {
        crate::observe::note_new();
        UnrecognizedVariant { tag: tag.map(Tag::into_text), json: Json::from_raw(raw) }
    }

    /// The text of the tag, where the union has one and the value carried it.
    pub fn tag(&self) -> Option<&str> {
        self.tag.as_deref()
    }

    /// The value as it was received.
    pub fn json(&self) -> &Json {
        &self.json
    }
}

impl fmt::Debug for UnrecognizedVariant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.redact(Show::Shape, f)
    }
}

/// Where values are seen the tag is, which tells shapes apart and not people; the JSON is seen where everything is.
impl Redact for UnrecognizedVariant {
    fn redact(&self, show: Show, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let json = match show {
            Show::Nothing => return f.write_str(HIDDEN),
            Show::Shape => return f.write_str("Unrecognized(…)"),
            Show::Value => HIDDEN,
            Show::All => self.json.as_str(),
        };
        let mut variant = f.debug_struct("Unrecognized");
        if let Some(tag) = self.tag() {
            variant.field("tag", &tag);
        }
        variant.field("json", &format_args!("{json}")).finish()
    }
}

impl Serialize for UnrecognizedVariant {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.json.serialize(serializer)
    }
}

/// How deep unions may lie in unions: the same limit that `serde_json` has for objects and arrays.
const DEPTH_LIMIT: u8 = 128;

thread_local! {
    static DEPTH: Cell<u8> = const { Cell::new(0) };
}

/// One union being read; ends the nesting when dropped.
pub struct Nested(());

impl Drop for Nested {
    fn drop(&mut self) {
        DEPTH.with(|depth| depth.set(depth.get().saturating_sub(1)));
    }
}

/// What a union is read from.
pub enum Read {
    Json(Box<RawValue>, Nested),
    /// An example is wanted, so deep within another.
    Example(u64),
}

/// Takes the raw JSON of a union.
#[inline]
pub fn read_raw<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Read, D::Error> {
    deserializer.deserialize_newtype_struct(UNION_EXAMPLE, ReadVisitor)
}

struct ReadVisitor;

impl<'de> Visitor<'de> for ReadVisitor {
    type Value = Read;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON")
    }

    #[inline]
    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Read, D::Error> {
        let raw = Box::<RawValue>::deserialize(deserializer)?;
        let depth = DEPTH.with(Cell::get);
        if depth >= DEPTH_LIMIT {
            return Err(D::Error::custom("unions are nested too deeply"));
        }
        DEPTH.with(|cell| cell.set(depth + 1));
        Ok(Read::Json(raw, Nested(())))
    }

    fn visit_u64<E>(self, depth: u64) -> Result<Read, E> {
        Ok(Read::Example(depth))
    }
}

/// Makes up the payload of a union's first row.
#[cfg(feature = "test-util")]
pub fn payload_example<T: DeserializeOwned, E: serde::de::Error>(depth: u64) -> Result<T, E> {
    crate::test_util::part(depth)
}

/// Only the stand-in for tests asks for examples.
#[cfg(not(feature = "test-util"))]
pub fn payload_example<T, E: serde::de::Error>(_depth: u64) -> Result<T, E> {
    Err(E::custom("there are no examples without the feature `test-util`"))
}

/// Decodes the payload that a tag announced. An error names the place within the payload, if it is being looked for.
#[inline]
pub fn read_payload<T: DeserializeOwned, E: serde::de::Error>(raw: &RawValue) -> Result<T, E> {
    crate::decode::within_union(raw.get()).map_err(E::custom)
}

/// Decodes the payload of a row that fits by its JSON type, if it can be decoded.
#[inline]
pub fn try_payload<T: DeserializeOwned>(raw: &RawValue) -> Option<T> {
    let text = raw.get();
    let again = || parse(&plain_integers(text.as_bytes())?).ok();
    serde_json::from_str(text).ok().or_else(again)
}

/// Gives a union with a tag its wire format; the payloads write the tag themselves, as a constant.
///
/// ```text
/// tagged_union! { Property by ["type"] { Text = "TEXT", Number = "NUMBER" | "INT", } }
/// tagged_union! { Event: shown by ["type"] { … } }     // `Debug` shows new tags too; `hidden` shows nothing
/// ```
macro_rules! tagged_union {
    ($name:ident $(: $show:ident)? by [$($path:literal),+ $(,)?] { $($variant:ident = $($tag:literal)|+,)* }) => {
        impl<'de> $crate::runtime::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: $crate::runtime::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let (raw, _nested) = match $crate::runtime::read_raw(deserializer)? {
                    $crate::runtime::Read::Json(raw, nested) => (raw, nested),
                    $crate::runtime::Read::Example(_depth) => {
                        return $crate::runtime::tagged_union!(@example _depth D $($variant)*);
                    }
                };
                let tag = $crate::runtime::Tag::find(raw.get(), &[$($path),+]);
                if let Some(_tag) = &tag {
                    $(if $(*_tag == $tag)||+ {
                        return $crate::runtime::read_payload(&raw).map(Self::$variant);
                    })*
                }
                $crate::runtime::known(Self::Unrecognized($crate::runtime::UnrecognizedVariant::new(tag, raw)))
            }
        }

        $crate::runtime::tagged_union!(@write $name $(: $show)? { $($variant)* });
    };
    (@example $depth:ident $D:ident) => {
        Err($crate::runtime::missing("the shape of a union that has none"))
    };
    (@example $depth:ident $D:ident $first:ident $($rest:ident)*) => {
        $crate::runtime::payload_example::<_, $D::Error>($depth).map(Self::$first)
    };
    (@write $name:ident $(: $show:ident)? { $($variant:ident)* }) => {
        impl $crate::runtime::Serialize for $name {
            #[inline]
            fn serialize<S: $crate::runtime::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(payload) => payload.serialize(serializer),)*
                    Self::Unrecognized(payload) => payload.serialize(serializer),
                }
            }
        }

        impl ::std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::runtime::redact(self, f)
            }
        }

        impl $crate::runtime::Redact for $name {
            #[inline]
            fn redact(&self, show: $crate::runtime::Show, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                let show = $crate::runtime::within_union(&[$($crate::runtime::$show)?], show);
                match self {
                    $(Self::$variant(payload) => payload.redact(show, f),)*
                    Self::Unrecognized(payload) => payload.redact(show, f),
                }
            }
        }
    };
}
pub(crate) use tagged_union;

/// Gives a union without a tag its wire format: the first row that fits by JSON type and decodes is taken.
///
/// ```text
/// untagged_union! { Answer { Text: string, Words: array of string, File: object ["name"], Any: any, } }
/// ```
macro_rules! untagged_union {
    ($name:ident $(: $show:ident)? { $($variant:ident: $kind:ident $(of $element:ident)? $([$($key:literal),* $(,)?])?,)* }) => {
        impl<'de> $crate::runtime::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: $crate::runtime::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let (raw, _nested) = match $crate::runtime::read_raw(deserializer)? {
                    $crate::runtime::Read::Json(raw, nested) => (raw, nested),
                    $crate::runtime::Read::Example(_depth) => {
                        return $crate::runtime::tagged_union!(@example _depth D $($variant)*);
                    }
                };
                #[allow(unused_variables, reason = "a union may have no rows")]
                let shape = $crate::runtime::Shape::new(raw.get());
                $(if shape.$kind()
                    $(&& shape.of($crate::runtime::Shape::$element))?
                    $(&& shape.has(&[$($key),*]))?
                {
                    if let Some(payload) = $crate::runtime::try_payload(&raw) {
                        return Ok(Self::$variant(payload));
                    }
                })*
                $crate::runtime::known(Self::Unrecognized($crate::runtime::UnrecognizedVariant::new(None, raw)))
            }
        }

        $crate::runtime::tagged_union!(@write $name $(: $show)? { $($variant)* });
    };
}
pub(crate) use untagged_union;
