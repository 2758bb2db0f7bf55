//! Whether a value is as requests have to carry it.
//!
//! In: any value that can be serialized. Out: where in it something cannot be sent, and why. Must not change anything:
//! what is written afterwards is what `serde_json` writes of the same value elsewhere.
//!
//! Times must be in UTC, as setters and conversions make them; a field that was assigned may hold an answer's text. And
//! JSON has no number that is not finite: `serde_json` would write null.

use std::fmt;

use serde::Serialize;
use serde::ser::{self, Serializer};

use crate::value::{DAY, TIME, sendable_day, sendable_time};

/// Finds the first thing that cannot be sent.
pub fn check<T: Serialize + ?Sized>(value: &T) -> Result<(), Unsendable> {
    match value.serialize(Check(Text::Any)) {
        // What a type says against itself it says again when it is written.
        Err(Wrong { why: None, .. }) | Ok(()) => Ok(()),
        Err(Wrong { path, why: Some(why) }) => Err(Unsendable { path, why }),
    }
}

/// Where something is that cannot be sent, and why.
#[derive(Debug)]
pub struct Unsendable {
    path: String,
    why: &'static str,
}

impl fmt::Display for Unsendable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.path.as_str() {
            "" => f.write_str(self.why),
            path => write!(f, "at `{path}`: {}", self.why),
        }
    }
}

impl std::error::Error for Unsendable {}

const NOT_UTC: &str = "the time is not in UTC with `Z`; give it by a setter, or assign its `to_utc()`";
const NO_TIME: &str = "the text cannot be read as a date or a time";
const NO_DAY: &str = "the text is no day of the form `2024-03-01`";
const NOT_FINITE: &str = "the number is not finite";

/// What a text has to be.
#[derive(Clone, Copy)]
enum Text {
    Any,
    Time,
    Day,
}

/// What is wrong, with the path that grows on the way out; without a reason where a type refuses to be serialized.
#[derive(Debug)]
struct Wrong {
    path: String,
    why: Option<&'static str>,
}

impl Wrong {
    fn new(why: &'static str) -> Wrong {
        Wrong { path: String::new(), why: Some(why) }
    }

    fn within(mut self, step: &str) -> Wrong {
        let dot = if self.path.is_empty() || self.path.starts_with('[') { "" } else { "." };
        self.path = format!("{step}{dot}{}", self.path);
        self
    }
}

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.why.unwrap_or("cannot be serialized"))
    }
}

impl std::error::Error for Wrong {}

impl ser::Error for Wrong {
    fn custom<T: fmt::Display>(_message: T) -> Self {
        Wrong { path: String::new(), why: None }
    }
}

struct Check(Text);

/// What holds other values, with the number of those that are fine.
struct Within(usize);

impl Within {
    fn item<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Wrong> {
        value.serialize(Check(Text::Any)).map_err(|wrong| wrong.within(&format!("[{}]", self.0)))?;
        self.0 += 1;
        Ok(())
    }

    fn field<T: Serialize + ?Sized>(&mut self, key: &str, value: &T) -> Result<(), Wrong> {
        value.serialize(Check(Text::Any)).map_err(|wrong| wrong.within(key))
    }
}

macro_rules! fine {
    ($($method:ident $ty:ty),*) => {
        $(fn $method(self, _value: $ty) -> Result<(), Wrong> {
            Ok(())
        })*
    };
}

impl Serializer for Check {
    type Ok = ();
    type Error = Wrong;
    type SerializeSeq = Within;
    type SerializeTuple = Within;
    type SerializeTupleStruct = Within;
    type SerializeTupleVariant = Within;
    type SerializeMap = Within;
    type SerializeStruct = Within;
    type SerializeStructVariant = Within;

    fine! {
        serialize_bool bool, serialize_i8 i8, serialize_i16 i16, serialize_i32 i32, serialize_i64 i64, serialize_i128 i128,
        serialize_u8 u8, serialize_u16 u16, serialize_u32 u32, serialize_u64 u64, serialize_u128 u128, serialize_char char,
        serialize_bytes &[u8], serialize_unit_struct &'static str
    }

    fn serialize_f32(self, value: f32) -> Result<(), Wrong> {
        if value.is_finite() { Ok(()) } else { Err(Wrong::new(NOT_FINITE)) }
    }

    fn serialize_f64(self, value: f64) -> Result<(), Wrong> {
        if value.is_finite() { Ok(()) } else { Err(Wrong::new(NOT_FINITE)) }
    }

    fn serialize_str(self, text: &str) -> Result<(), Wrong> {
        match self.0 {
            Text::Any => Ok(()),
            Text::Time => match sendable_time(text) {
                Some(sent) if sent == text => Ok(()),
                Some(_) => Err(Wrong::new(NOT_UTC)),
                None => Err(Wrong::new(NO_TIME)),
            },
            Text::Day => match sendable_day(text) {
                Some(sent) if sent == text => Ok(()),
                _ => Err(Wrong::new(NO_DAY)),
            },
        }
    }

    fn serialize_none(self) -> Result<(), Wrong> {
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Wrong> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), Wrong> {
        Ok(())
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, _: &'static str) -> Result<(), Wrong> {
        Ok(())
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, name: &'static str, value: &T) -> Result<(), Wrong> {
        value.serialize(Check(match name {
            TIME => Text::Time,
            DAY => Text::Day,
            _ => self.0,
        }))
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<(), Wrong> {
        Within(0).field(variant, value)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Within, Wrong> {
        Ok(Within(0))
    }

    fn serialize_tuple(self, _: usize) -> Result<Within, Wrong> {
        Ok(Within(0))
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Within, Wrong> {
        Ok(Within(0))
    }

    fn serialize_tuple_variant(self, _: &'static str, _: u32, _: &'static str, _: usize) -> Result<Within, Wrong> {
        Ok(Within(0))
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Within, Wrong> {
        Ok(Within(0))
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Within, Wrong> {
        Ok(Within(0))
    }

    fn serialize_struct_variant(self, _: &'static str, _: u32, _: &'static str, _: usize) -> Result<Within, Wrong> {
        Ok(Within(0))
    }
}

macro_rules! within {
    ($($name:ident $method:ident($($key:ident)?) by $call:ident;)*) => {
        $(impl ser::$name for Within {
            type Ok = ();
            type Error = Wrong;

            fn $method<T: Serialize + ?Sized>(&mut self, $($key: &'static str,)? value: &T) -> Result<(), Wrong> {
                self.$call($($key,)? value)
            }

            fn end(self) -> Result<(), Wrong> {
                Ok(())
            }
        })*
    };
}

within! {
    SerializeSeq serialize_element() by item;
    SerializeTuple serialize_element() by item;
    SerializeTupleStruct serialize_field() by item;
    SerializeTupleVariant serialize_field() by item;
    SerializeStruct serialize_field(key) by field;
    SerializeStructVariant serialize_field(key) by field;
}

/// Keys of mappings are somebody's data, and not shown.
impl ser::SerializeMap for Within {
    type Ok = ();
    type Error = Wrong;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, _key: &T) -> Result<(), Wrong> {
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Wrong> {
        self.field("…", value)
    }

    fn end(self) -> Result<(), Wrong> {
        Ok(())
    }
}
