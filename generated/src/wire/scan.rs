//! Looks at raw JSON without decoding it: its type, its first element, its keys, the tag of a union.
//!
//! In: the text of one JSON value. Out: answers about its shape. Must not know any type that is decoded from it.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::keys::Keys;

/// The shape of one raw JSON value. Its methods are the words of `untagged_union!`.
#[derive(Clone, Copy)]
pub struct Shape<'a>(&'a str);

impl<'a> Shape<'a> {
    pub fn new(raw: &'a str) -> Self {
        Shape(raw.trim_start())
    }

    fn first(self) -> u8 {
        self.0.as_bytes().first().copied().unwrap_or(0)
    }

    pub fn string(self) -> bool {
        self.first() == b'"'
    }

    pub fn boolean(self) -> bool {
        matches!(self.first(), b't' | b'f')
    }

    pub fn null(self) -> bool {
        self.first() == b'n'
    }

    pub fn number(self) -> bool {
        matches!(self.first(), b'-' | b'0'..=b'9')
    }

    pub fn integer(self) -> bool {
        let end = self.0.find(|char| !matches!(char, '0'..='9' | '-' | '+' | '.' | 'e' | 'E')).unwrap_or(self.0.len());
        let text = &self.0[..end];
        // `5.0` is an integer, as far as an integer holds it.
        let is_whole = |number: f64| number.fract() == 0.0 && number.abs() < 9.2e18;
        self.number() && (!text.contains(['.', 'e', 'E']) || text.parse().is_ok_and(is_whole))
    }

    pub fn array(self) -> bool {
        self.first() == b'['
    }

    pub fn object(self) -> bool {
        self.first() == b'{'
    }

    pub fn any(self) -> bool {
        true
    }

    /// Whether the first element, if there is one, fits.
    pub fn of(self, fits: fn(Shape<'a>) -> bool) -> bool {
        let element = Shape::new(self.0.get(1..).unwrap_or(""));
        element.first() == b']' || fits(element)
    }

    /// Whether an object has all these keys.
    pub fn has(self, keys: &[&str]) -> bool {
        let mut missing = keys.to_vec();
        let seen = KeyScan(&mut missing).deserialize(&mut serde_json::Deserializer::from_str(self.0));
        seen.is_ok() && missing.is_empty()
    }
}

struct KeyScan<'a, 'b>(&'a mut Vec<&'b str>);

impl<'de> DeserializeSeed<'de> for KeyScan<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for KeyScan<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        let mut keys = Keys::new(map);
        while let Some(key) = keys.next()? {
            self.0.retain(|missing| *missing != key.text());
            keys.skip()?;
        }
        Ok(())
    }
}

/// The value of a union's tag.
#[derive(Clone, Debug, PartialEq)]
pub enum Tag {
    Text(Box<str>),
    Bool(bool),
    Number(i64),
}

impl Tag {
    /// Finds the tag by its path of keys; nothing if it is absent or no scalar.
    pub fn find(raw: &str, path: &[&str]) -> Option<Tag> {
        TagSeed(path).deserialize(&mut serde_json::Deserializer::from_str(raw)).ok().flatten()
    }

    pub fn into_text(self) -> Box<str> {
        match self {
            Tag::Text(text) => text,
            Tag::Bool(value) => value.to_string().into(),
            Tag::Number(value) => value.to_string().into(),
        }
    }
}

impl PartialEq<&str> for Tag {
    fn eq(&self, other: &&str) -> bool {
        matches!(self, Tag::Text(text) if **text == **other)
    }
}

impl PartialEq<bool> for Tag {
    fn eq(&self, other: &bool) -> bool {
        matches!(self, Tag::Bool(value) if value == other)
    }
}

impl PartialEq<i64> for Tag {
    fn eq(&self, other: &i64) -> bool {
        matches!(self, Tag::Number(value) if value == other)
    }
}

struct TagSeed<'a>(&'a [&'a str]);

impl<'de> DeserializeSeed<'de> for TagSeed<'_> {
    type Value = Option<Tag>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<Tag>, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for TagSeed<'_> {
    type Value = Option<Tag>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a tag")
    }

    fn visit_str<E>(self, text: &str) -> Result<Option<Tag>, E> {
        Ok(self.0.is_empty().then(|| Tag::Text(text.into())))
    }

    fn visit_bool<E>(self, value: bool) -> Result<Option<Tag>, E> {
        Ok(self.0.is_empty().then_some(Tag::Bool(value)))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Option<Tag>, E> {
        Ok(self.0.is_empty().then_some(Tag::Number(value)))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Option<Tag>, E> {
        Ok(i64::try_from(value).ok().filter(|_| self.0.is_empty()).map(Tag::Number))
    }

    fn visit_f64<E>(self, _value: f64) -> Result<Option<Tag>, E> {
        Ok(None)
    }

    fn visit_unit<E>(self) -> Result<Option<Tag>, E> {
        Ok(None)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Option<Tag>, A::Error> {
        while seq.next_element::<IgnoredAny>()?.is_some() {}
        Ok(None)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Option<Tag>, A::Error> {
        let mut keys = Keys::new(map);
        let mut tag = None;
        while let Some(key) = keys.next()? {
            match self.0.split_first() {
                Some((first, rest)) if *first == key.text() => tag = keys.value_seed(TagSeed(rest))?,
                _ => keys.skip()?,
            }
        }
        Ok(tag)
    }
}
