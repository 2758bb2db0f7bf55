//! Bytes that travel as text in base64.
//!
//! In: bytes, or text. Out: the other. Must not know what the bytes mean.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use base64::Engine as _;
use base64::alphabet::{STANDARD as PLAIN, URL_SAFE};
use base64::engine::general_purpose::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use serde::de::Deserializer;
use serde::{Deserialize, Serialize, Serializer};

use super::Param;
use crate::redact::{HIDDEN, Redact, Show};

/// Bytes that travel as text in base64.
///
/// They are read from either alphabet, with padding or without it, and written in the standard one with padding.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
pub struct Base64(Vec<u8>);

/// The message for a text that is not base64.
const NO_BASE64: &str = "the text is no base64";

/// How a text is read, by its alphabet.
const READING: GeneralPurposeConfig =
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);
const READERS: [GeneralPurpose; 2] = [GeneralPurpose::new(&PLAIN, READING), GeneralPurpose::new(&URL_SAFE, READING)];

impl Base64 {
    /// These bytes.
    pub fn new(bytes: impl Into<Vec<u8>>) -> Base64 {
        Base64(bytes.into())
    }

    /// The bytes.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// The bytes.
    pub fn into_bytes(self) -> Vec<u8> {
        self.0
    }
}

impl From<Vec<u8>> for Base64 {
    fn from(bytes: Vec<u8>) -> Base64 {
        Base64(bytes)
    }
}

impl From<&[u8]> for Base64 {
    fn from(bytes: &[u8]) -> Base64 {
        Base64(bytes.to_vec())
    }
}

impl AsRef<[u8]> for Base64 {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

/// A text that is no base64.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Base64Error(());

impl fmt::Display for Base64Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(NO_BASE64)
    }
}

impl std::error::Error for Base64Error {}

impl FromStr for Base64 {
    type Err = Base64Error;

    fn from_str(text: &str) -> Result<Base64, Base64Error> {
        let read = READERS.iter().find_map(|reader| reader.decode(text).ok());
        read.map(Base64).ok_or(Base64Error(()))
    }
}

/// The text in base64.
impl fmt::Display for Base64 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&STANDARD.encode(&self.0))
    }
}

impl fmt::Debug for Base64 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.redact(Show::Shape, f)
    }
}

impl Redact for Base64 {
    fn redact(&self, show: Show, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match show {
            Show::Nothing | Show::Shape => f.write_str(HIDDEN),
            Show::Value | Show::All => write!(f, "{:?}", self.to_string()),
        }
    }
}

impl Param for Base64 {
    fn encode(&self) -> Result<Cow<'_, str>, &'static str> {
        Ok(self.to_string().into())
    }
}

impl Serialize for Base64 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Base64 {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // A wish of its own, by which examples for tests tell it from text.
        struct Text;
        impl serde::de::Visitor<'_> for Text {
            type Value = Base64;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("bytes in base64")
            }

            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Base64, E> {
                text.parse().map_err(|_| E::custom(NO_BASE64))
            }
        }
        deserializer.deserialize_str(Text)
    }
}

#[cfg(test)]
mod tests {
    use super::Base64;

    #[test]
    fn both_alphabets_are_read_and_one_is_written() {
        for text in ["+/8=", "+/8", "-_8=", "-_8"] {
            let read: Base64 = serde_json::from_value(text.into()).unwrap();
            assert_eq!((read.as_bytes(), read.to_string().as_str()), (&[0xfb, 0xff][..], "+/8="), "{text}");
            assert_eq!(serde_json::to_string(&read).unwrap(), "\"+/8=\"");
        }
        let error = serde_json::from_value::<Base64>("secret!".into()).unwrap_err().to_string();
        assert!(error.contains("no base64") && !error.contains("secret"), "{error}");
        assert_eq!(format!("{:?}", Base64::new("hello")), "…");
        assert_eq!(Base64::from(&b"hi"[..]).into_bytes(), b"hi");
    }
}
