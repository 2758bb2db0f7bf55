//! A value together with the JSON that it was read from.
//!
//! In: JSON. Out: the value, and the text. Must not know what the JSON means.

use std::fmt;
use std::ops::Deref;

use serde::de::{DeserializeOwned, Deserializer, Error as _};
use serde::{Deserialize, Serialize, Serializer};

use super::Json;

/// A value with the JSON that it was read from beside it, for what the type has no field for.
///
/// Ask for it where an answer is read as a type of yours: by `items_as`, `pages_as` and `send_as`.
///
/// ```
/// use kombo::{Json, WithJson};
///
/// # #[derive(serde::Deserialize)] struct Tag { name: String }
/// let tag: WithJson<Tag> = Json::from_text(r#"{"name": "Remote", "color": "red"}"#)?.decode()?;
/// assert_eq!(tag.name, "Remote");
/// assert_eq!(tag.json.to_value()["color"], "red");
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// ```no_run
/// use kombo::{Client, Error, WithJson, http::Method};
///
/// # #[derive(serde::Deserialize)] struct Tag { name: String }
/// async fn tag(client: &Client, id: &str) -> Result<(), Error> {
///     let call = client.call(Method::GET, "/tags/{id}").path("id", id);
///     let tag = call.send_as::<WithJson<Tag>>().await?;
///     println!("{}: {} bytes", tag.name, tag.json.as_str().len());
///     Ok(())
/// }
/// ```
#[derive(Clone, PartialEq)]
pub struct WithJson<T> {
    /// The value.
    pub value: T,
    /// Its JSON, byte for byte as it came.
    pub json: Json,
}

impl<T> Deref for WithJson<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

/// As the value alone prints, since the JSON is data.
impl<T: fmt::Debug> fmt::Debug for WithJson<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.fmt(f)
    }
}

/// The JSON as it came.
impl<T> Serialize for WithJson<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.json.serialize(serializer)
    }
}

impl<'de, T: DeserializeOwned> Deserialize<'de> for WithJson<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = Json::deserialize(deserializer)?;
        let value = json.decode().map_err(D::Error::custom)?;
        Ok(WithJson { value, json })
    }
}
