//! JSON of any shape, kept as its text.
//!
//! In: JSON, or anything that can be serialized. Out: the text, or anything it can be decoded into. Must not know what
//! the JSON means.

use std::borrow::Cow;

use serde::de::{DeserializeOwned, Deserializer};
use serde::{Deserialize, Serialize, Serializer};
use serde_json::value::RawValue;

use super::Param;

/// Any JSON value, kept as the text it had.
///
/// Parts of the API that have no fixed shape are of this type, such as custom fields and the data of the tool itself.
///
/// ```
/// use kombo::Json;
/// use serde_json::json;
///
/// let fields = Json::from(json!({"shoe_size": 43}));
/// assert_eq!(fields.as_str(), r#"{"shoe_size":43}"#);
/// assert_eq!(fields.to_value()["shoe_size"], 43);
/// ```
#[derive(Clone)]
pub struct Json(Box<RawValue>);

impl Json {
    /// The JSON of any serializable value.
    ///
    /// # Errors
    /// If the value cannot be JSON, such as a map whose keys are not texts.
    pub fn new<T: Serialize + ?Sized>(value: &T) -> Result<Json, serde_json::Error> {
        serde_json::value::to_raw_value(value).map(Json::from_raw)
    }

    /// Takes JSON text after checking that it is valid.
    ///
    /// # Errors
    /// If the text is not exactly one JSON value.
    pub fn from_text(text: impl Into<String>) -> Result<Json, serde_json::Error> {
        RawValue::from_string(text.into()).map(Json::from_raw)
    }

    pub(crate) fn from_raw(raw: Box<RawValue>) -> Json {
        Json(raw)
    }

    /// JSON's `null`.
    pub fn null() -> Json {
        Json(RawValue::NULL.to_owned())
    }

    /// An object without keys: `{}`.
    pub fn empty_object() -> Json {
        serde_json::Map::new().into()
    }

    /// The JSON text.
    pub fn as_str(&self) -> &str {
        self.0.get()
    }

    /// The JSON text, by the name that this had before.
    #[deprecated(note = "use `as_str`")]
    pub fn get(&self) -> &str {
        self.as_str()
    }

    /// Whether this is `null`.
    pub fn is_null(&self) -> bool {
        self.as_str() == "null"
    }

    /// The value as a tree.
    pub fn to_value(&self) -> serde_json::Value {
        // The text was checked when it came in; only a number beyond every range can fail here.
        serde_json::from_str(self.as_str()).unwrap_or_default()
    }

    /// The value as a type of yours.
    ///
    /// # Errors
    /// If the JSON does not fit the type.
    #[inline]
    pub fn decode<T: DeserializeOwned>(&self) -> Result<T, serde_json::Error> {
        serde_json::from_str(self.as_str())
    }
}

impl Default for Json {
    fn default() -> Self {
        Json::null()
    }
}

impl PartialEq for Json {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str() || self.to_value() == other.to_value()
    }
}

impl From<serde_json::Value> for Json {
    fn from(value: serde_json::Value) -> Self {
        // A tree of JSON values always has a text.
        Json::new(&value).unwrap_or_default()
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for Json {
    fn from(map: serde_json::Map<String, serde_json::Value>) -> Self {
        serde_json::Value::Object(map).into()
    }
}

impl From<&Json> for serde_json::Value {
    fn from(json: &Json) -> Self {
        json.to_value()
    }
}

impl From<Json> for serde_json::Value {
    fn from(json: Json) -> Self {
        json.to_value()
    }
}

/// The JSON text, of which nothing is hidden.
impl std::fmt::Display for Json {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl std::fmt::Debug for Json {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(crate::redact::HIDDEN)
    }
}

impl Serialize for Json {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Json {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Box::<RawValue>::deserialize(deserializer).map(Json::from_raw)
    }
}

impl Param for Json {
    fn encode(&self) -> Result<Cow<'_, str>, &'static str> {
        Ok(self.as_str().into())
    }
}
