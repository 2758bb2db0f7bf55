//! The envelopes that the API wraps answers in, and the body of an error.
//!
//! In: JSON bodies. Out: their data. Must not know what the data is, nor HTTP.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

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
    std::str::from_utf8(body).is_ok_and(|body| {
        let [status, data] = members(body, ["status", "data"]);
        data.is_some() && text(status).as_deref() == Some("success")
    })
}

/// The members of a JSON object with these keys, as they stand there. All others are passed over; of what is no object
/// there are none.
pub fn members<'a, const N: usize>(json: &'a str, keys: [&'static str; N]) -> [Option<&'a RawValue>; N] {
    struct Members<const N: usize>([&'static str; N]);

    impl<'de, const N: usize> Visitor<'de> for Members<N> {
        type Value = [Option<&'de RawValue>; N];

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an object")
        }

        fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
            let mut keys = Keys::new(map);
            let mut found = [None; N];
            while let Some(key) = keys.next()? {
                match self.0.iter().position(|wanted| *wanted == key.text()) {
                    Some(place) => keys.value(&mut found[place])?,
                    None => keys.skip()?,
                }
            }
            Ok(found)
        }
    }

    let mut json = serde_json::Deserializer::from_str(json);
    let found = json.deserialize_map(Members(keys)).unwrap_or([None; N]);
    if json.end().is_ok() { found } else { [None; N] }
}

/// The text that a member is; none if it is anything else.
fn text(member: Option<&RawValue>) -> Option<Cow<'_, str>> {
    let json = member.map(RawValue::get).filter(|json| json.starts_with('"'))?;
    serde_json::from_str(json).ok()
}

/// Reads a cursor: text that is not blank, else nothing.
pub struct CursorSeed;

impl<'de> DeserializeSeed<'de> for CursorSeed {
    type Value = Option<String>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(CursorVisitor)
    }
}

/// Passes over what is no text, however large it is.
struct CursorVisitor;

impl<'de> Visitor<'de> for CursorVisitor {
    type Value = Option<String>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a cursor")
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok((!text.trim().is_empty()).then(|| text.to_owned()))
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        while seq.next_element::<IgnoredAny>()?.is_some() {}
        Ok(None)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(None)
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
    /// Reads `{status, error: {…}}` from any body; nothing from one of another shape, and never a failure. Bytes that
    /// are no text cost themselves.
    pub fn read(body: &[u8]) -> Problem {
        let body = String::from_utf8_lossy(body);
        let [error] = members(&body, ["error"]);
        let parts = members(error.map_or("", RawValue::get), ["code", "title", "message", "log_url"]);
        let [code, title, message, log_url] =
            parts.map(|part| text(part).filter(|text| !text.is_empty()).map(Cow::into_owned));
        Problem { code, title, message, log_url }
    }

    /// Whether a body that came with a success status says that it is an error.
    pub fn in_success(body: &[u8]) -> bool {
        std::str::from_utf8(body).is_ok_and(|body| {
            let [status, error] = members(body, ["status", "error"]);
            text(status).as_deref() == Some("error") && error.is_some_and(|error| error.get().starts_with('{'))
        })
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
    fn an_error_in_a_success_is_told_and_bytes_that_are_no_text_cost_themselves() {
        assert!(Problem::in_success(br#"{"x":[1],"status":"error","error":{}}"#));
        for body in [r#"{"status":"error","error":7}"#, r#"{"status":"success","error":{}}"#, "[]", "", "{} x"] {
            assert!(!Problem::in_success(body.as_bytes()), "{body}");
        }
        let problem = Problem::read(b"{\"error\":{\"code\":\"A.B\",\"message\":\"caf\xe9\"}}");
        assert_eq!((problem.code.as_deref(), problem.message.as_deref()), (Some("A.B"), Some("caf\u{fffd}")));
        assert!(is_enveloped(br#"{"status":"success","data":null}"#));
        assert!(!is_enveloped(br#"{"status":"success"}"#) && !is_enveloped(b"[]"));
    }

    #[test]
    fn a_cursor_is_text_and_anything_else_is_none() {
        let read = |json: &str| CursorSeed.deserialize(&mut serde_json::Deserializer::from_str(json)).unwrap();
        assert_eq!(read("\"c\"").as_deref(), Some("c"));
        for other in ["null", "true", "1", "-1", "1.5", "\" \"", "[[1], {}]", "{\"a\": {\"b\": []}}"] {
            assert_eq!(read(other), None, "{other}");
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
