//! Values of the API's types out of nothing, or out of part of what they need.
//!
//! In: a type, perhaps some JSON for it. Out: a value with something in every field, or the names of the fields that
//! are missing. Must not know any type: what a type asks its deserializer for says what it needs.

use std::cell::RefCell;

use serde::de::value::MapDeserializer;
use serde::de::{
    self, DeserializeOwned, DeserializeSeed, Deserializer, Expected, IntoDeserializer, MapAccess, SeqAccess, Visitor,
};
use serde_json::{Error, Value};

use super::formats::{Known, tried};
use crate::value::{DAY, TIME};
use crate::wire::hint::{ENUM_EXAMPLE, UNION_EXAMPLE};

/// A value of a type of the API with something in every field, as the API description has it: optional fields, one
/// entry in each list, a known value of each enum, the first shape of each union. Change it by its fields.
///
/// ```
/// use kombo::Warning;
/// use kombo::test_util;
///
/// let mut warning: Warning = test_util::example();
/// assert!(!warning.message.is_empty());
/// warning.message = "mind the gap".into();
/// ```
///
/// # Panics
/// If the type is none of the API and needs what cannot be made up.
#[track_caller]
pub fn example<T: DeserializeOwned>() -> T {
    let name = std::any::type_name::<T>().rsplit("::").next().unwrap_or_default();
    made::<T>(0).unwrap_or_else(|error| panic!("an example of {name} cannot be made up: {error}"))
}

/// The fields that a type must have and some JSON has not, each with its path; none if the JSON fits, or does not fit
/// in another way.
pub(super) fn missing_fields<T: DeserializeOwned>(json: &[u8]) -> Vec<String> {
    let known = RefCell::<Known>::default();
    let fits = serde_json::from_slice::<Value>(json).is_ok_and(|json| {
        tried(&known, || {
            known.borrow_mut().missing.clear();
            T::deserialize(Maker::new(Some(&json), &known))
        })
        .is_ok()
    });
    if fits { known.into_inner().missing } else { Vec::new() }
}

/// A value of a type, so deep within another.
fn made<T: DeserializeOwned>(depth: usize) -> Result<T, Error> {
    let known = RefCell::default();
    tried(&known, || T::deserialize(Maker { depth, ..Maker::new(None, &known) }))
}

/// How deep examples go; a type may hold itself.
const DEPTH: usize = 12;

/// The name under which `serde_json` asks for raw JSON.
const RAW: &str = "$serde_json::private::RawValue";

/// A deserializer of what is given, and of made-up values where nothing is.
struct Maker<'a> {
    given: Option<&'a Value>,
    /// Whether this is a field that is not there, so that it is missing if it turns out that it must be.
    absent: bool,
    path: String,
    key: String,
    depth: usize,
    known: &'a RefCell<Known>,
}

impl<'a> Maker<'a> {
    fn new(given: Option<&'a Value>, known: &'a RefCell<Known>) -> Maker<'a> {
        Maker { given, absent: false, path: String::new(), key: "value".to_owned(), depth: 0, known }
    }

    /// Takes down that a value is missing, if it is.
    fn note(&self) {
        if self.absent {
            self.known.borrow_mut().missing.push(self.path.clone());
        }
    }

    fn field(&self, key: &str, given: Option<&'a Value>) -> Maker<'a> {
        let dot = if self.path.is_empty() { "" } else { "." };
        // What is made up has no missing fields of its own.
        let absent = self.given.is_some() && given.is_none();
        let (path, key) = (format!("{}{dot}{key}", self.path), key.to_owned());
        Maker { given, absent, path, key, depth: self.depth + 1, known: self.known }
    }

    fn element(&self, index: usize, given: Option<&'a Value>) -> Maker<'a> {
        let (path, key) = (format!("{}[{index}]", self.path), self.key.clone());
        Maker { given, absent: false, path, key, depth: self.depth + 1, known: self.known }
    }

    fn text(&self) -> String {
        match self.key.as_str() {
            key if key == "id" || key.ends_with("_id") || key.ends_with("_ids") => format!("example-{key}"),
            key if key.contains("email") => "jane@example.com".to_owned(),
            key if key.contains("url") || key == "link" => "https://example.com".to_owned(),
            key => key.replace('_', " "),
        }
    }

    fn visit_text<'de, V: Visitor<'de>>(self, text: &str, visitor: V) -> Result<V::Value, Error> {
        match self.given {
            Some(given) => visitor.visit_newtype_struct(given.clone()),
            None => {
                self.note();
                visitor.visit_newtype_struct(IntoDeserializer::<Error>::into_deserializer(text))
            }
        }
    }

    fn visit_fields<'de, V: Visitor<'de>>(
        self,
        keys: Vec<(String, Option<&'a Value>)>,
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_map(Fields { keys: keys.into_iter(), present: None, whole: self })
    }
}

/// Scalars: what is given, or one value.
macro_rules! scalars {
    ($($method:ident => $visit:ident($($value:expr)?);)*) => {
        $(fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
            match self.given {
                Some(given) => given.clone().$method(visitor),
                None => {
                    self.note();
                    visitor.$visit($($value)?)
                }
            }
        })*
    };
}

impl<'de> Deserializer<'de> for Maker<'_> {
    type Error = Error;

    scalars! {
        deserialize_bool => visit_bool(true);
        deserialize_i8 => visit_i8(1);
        deserialize_i16 => visit_i16(1);
        deserialize_i32 => visit_i32(1);
        deserialize_i64 => visit_i64(1);
        deserialize_u8 => visit_u8(1);
        deserialize_u16 => visit_u16(1);
        deserialize_u32 => visit_u32(1);
        deserialize_u64 => visit_u64(1);
        deserialize_f32 => visit_f32(1.5);
        deserialize_f64 => visit_f64(1.5);
        deserialize_char => visit_char('a');
        deserialize_unit => visit_unit();
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.given {
            Some(given) => given.clone().deserialize_any(visitor),
            None => {
                self.note();
                let expected = (&visitor as &dyn Expected).to_string();
                let other = self.known.borrow_mut().text_for(&self.path, &expected);
                let result = visitor.visit_string(other.unwrap_or_else(|| self.text()));
                if result.is_err() {
                    self.known.borrow_mut().refused = Some(expected);
                }
                result
            }
        }
    }

    /// What need not be there is made up where all is, and left out where something is given.
    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.given {
            Some(Value::Null) => visitor.visit_none(),
            None if self.absent || self.depth > DEPTH => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.given {
            Some(Value::Array(items)) => {
                let items = items.iter().map(Some).collect::<Vec<_>>();
                visitor.visit_seq(Elements { items: items.into_iter(), index: 0, whole: self })
            }
            Some(other) => other.clone().deserialize_seq(visitor),
            None => {
                self.note();
                let items = if self.depth > DEPTH { Vec::new() } else { vec![None] };
                visitor.visit_seq(Elements { items: items.into_iter(), index: 0, whole: self })
            }
        }
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.given {
            Some(Value::Object(object)) => {
                let keys = object.iter().map(|(key, value)| (key.clone(), Some(value))).collect();
                self.visit_fields(keys, visitor)
            }
            Some(other) => other.clone().deserialize_map(visitor),
            None => {
                self.note();
                let keys = if self.depth > DEPTH { Vec::new() } else { vec![("key".to_owned(), None)] };
                self.visit_fields(keys, visitor)
            }
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        let given = match self.given {
            Some(Value::Object(object)) => Some(object),
            Some(other) => return other.clone().deserialize_map(visitor),
            None => {
                self.note();
                None
            }
        };
        let present = given.into_iter().flatten().map(|(key, value)| (key.clone(), Some(value)));
        let absent = fields.iter().filter(|key| given.is_none_or(|object| !object.contains_key(**key)));
        let keys = present.chain(absent.map(|key| ((*key).to_owned(), None))).collect();
        self.visit_fields(keys, visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, name: &'static str, visitor: V) -> Result<V::Value, Error> {
        match name {
            RAW => {
                let text = self.given.map_or_else(|| "{}".to_owned(), Value::to_string);
                self.note();
                visitor.visit_map(MapDeserializer::<_, Error>::new(std::iter::once((RAW, text))))
            }
            TIME => self.visit_text("2024-03-01T10:00:00Z", visitor),
            DAY => self.visit_text("2024-03-01", visitor),
            UNION_EXAMPLE if self.given.is_none() => {
                self.note();
                visitor.visit_u64(self.depth as u64)
            }
            name => match name.strip_prefix(ENUM_EXAMPLE) {
                Some(text) => self.visit_text(text, visitor),
                None => visitor.visit_newtype_struct(self),
            },
        }
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_unit()
    }

    serde::forward_to_deserialize_any! {
        i128 u128 str string bytes byte_buf unit_struct tuple tuple_struct enum identifier
    }
}

/// The fields of an object, those that are missing behind those that are there.
struct Fields<'a> {
    whole: Maker<'a>,
    keys: std::vec::IntoIter<(String, Option<&'a Value>)>,
    present: Option<(String, Option<&'a Value>)>,
}

impl<'de> MapAccess<'de> for Fields<'_> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Error> {
        self.present = self.keys.next();
        let key = self.present.as_ref().map(|(key, _)| key.clone());
        key.map(|key| seed.deserialize(IntoDeserializer::<Error>::into_deserializer(key))).transpose()
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Error> {
        let (key, given) = self.present.take().unwrap_or_default();
        seed.deserialize(self.whole.field(&key, given))
    }
}

/// The elements of a list.
struct Elements<'a> {
    whole: Maker<'a>,
    items: std::vec::IntoIter<Option<&'a Value>>,
    index: usize,
}

impl<'de> SeqAccess<'de> for Elements<'_> {
    type Error = Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Error> {
        let Some(given) = self.items.next() else { return Ok(None) };
        self.index += 1;
        seed.deserialize(self.whole.element(self.index - 1, given)).map(Some)
    }
}

/// A part of an example, so deep within the whole.
pub(crate) fn part<T: DeserializeOwned, E: de::Error>(depth: u64) -> Result<T, E> {
    made(usize::try_from(depth).unwrap_or(usize::MAX).saturating_add(1)).map_err(E::custom)
}
