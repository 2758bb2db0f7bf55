//! The envelopes that the API wraps answers in, and the body of an error.
//!
//! In: JSON bodies. Out: their data. Must not know what the data is, nor HTTP.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::Value;

use crate::value::Warning;
use crate::wire::keys::Keys;

/// `{status, data, warnings}`: the answer to a call that succeeded.
pub struct Envelope<T> {
    pub data: T,
    pub warnings: Vec<Warning>,
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Envelope<T> {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(EnvelopeVisitor(PhantomData))
    }
}

struct EnvelopeVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for EnvelopeVisitor<T> {
    type Value = Envelope<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object with `data`")
    }

    #[inline]
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Envelope<T>, A::Error> {
        let mut keys = Keys::new(map);
        let (mut data, mut warnings) = (None, None);
        while let Some(key) = keys.next()? {
            match key.text() {
                "data" => keys.value(&mut data),
                "warnings" => keys.value::<Option<Vec<Warning>>>(&mut warnings),
                _ => keys.skip(),
            }?;
        }
        let data = data.ok_or_else(|| serde::de::Error::missing_field("data"))?;
        Ok(Envelope { data, warnings: warnings.flatten().unwrap_or_default() })
    }
}

/// Data that nobody wants: whatever is there, also nothing.
pub struct Ignored;

impl<'de> Deserialize<'de> for Ignored {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        IgnoredAny::deserialize(deserializer).map(|_| Ignored)
    }
}

/// Whether a body is an envelope of success: an object with `"status": "success"` and `data`.
pub fn is_enveloped(body: &[u8]) -> bool {
    struct Found(bool);

    impl<'de> Deserialize<'de> for Found {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Found, D::Error> {
            deserializer.deserialize_map(FoundVisitor)
        }
    }

    struct FoundVisitor;

    impl<'de> Visitor<'de> for FoundVisitor {
        type Value = Found;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an object")
        }

        fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Found, A::Error> {
            let mut keys = Keys::new(map);
            let (mut status, mut data) = (None::<Value>, false);
            while let Some(key) = keys.next()? {
                match key.text() {
                    "status" => keys.value(&mut status)?,
                    key => {
                        data |= key == "data";
                        keys.skip()?;
                    }
                }
            }
            Ok(Found(data && status.is_some_and(|status| status == "success")))
        }
    }

    serde_json::from_slice::<Found>(body).is_ok_and(|Found(found)| found)
}

/// Reads a cursor: text that is not blank, else nothing.
pub struct CursorSeed;

impl<'de> DeserializeSeed<'de> for CursorSeed {
    type Value = Option<String>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        Ok(match Value::deserialize(deserializer)? {
            Value::String(text) if !text.trim().is_empty() => Some(text),
            _ => None,
        })
    }
}

/// What the body of an error says, as far as it says anything.
#[derive(Default)]
pub struct Problem {
    pub code: Option<String>,
    pub title: Option<String>,
    pub message: Option<String>,
    pub log_url: Option<String>,
}

impl Problem {
    /// Reads `{status, error: {…}}` from any body; nothing from one of another shape, and never a failure.
    pub fn read(body: &[u8]) -> Problem {
        let body: Value = serde_json::from_slice(body).unwrap_or_default();
        let text = |key: &str| body["error"][key].as_str().filter(|text| !text.is_empty()).map(str::to_owned);
        Problem { code: text("code"), title: text("title"), message: text("message"), log_url: text("log_url") }
    }

    /// Whether a body that came with a success status says that it is an error.
    pub fn in_success(body: &[u8]) -> bool {
        serde_json::from_slice::<Value>(body).is_ok_and(|body| body["status"] == "error" && body["error"].is_object())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_error_body_can_be_read() {
        let full =
            Problem::read(br#"{"status":"error","error":{"code":"A.B","title":null,"message":"no","log_url":"u"}}"#);
        assert_eq!((full.code.as_deref(), full.title, full.message.as_deref()), (Some("A.B"), None, Some("no")));
        assert_eq!(full.log_url.as_deref(), Some("u"));
        for body in ["", "<html>", "{\"error\":", "[1]", "null", "{\"error\":7}", "{\"error\":{\"code\":5}}"] {
            let problem = Problem::read(body.as_bytes());
            assert!(problem.code.is_none() && problem.message.is_none(), "{body}");
        }
    }

    #[test]
    fn the_envelope_is_taken_off() {
        let read = |body: &str| serde_json::from_str::<Envelope<i64>>(body);
        let envelope = read(r#"{"status":"success","data":7,"warnings":[{"message":"careful"}],"more":[{}]}"#).unwrap();
        assert_eq!((envelope.data, envelope.warnings[0].message.as_str()), (7, "careful"));
        assert!(read(r#"{"data":7,"warnings":null}"#).unwrap().warnings.is_empty());
        assert!(read("{}").err().unwrap().to_string().contains("missing field `data`"));
    }
}
