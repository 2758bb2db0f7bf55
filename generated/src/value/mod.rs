//! Values that the API's types are made of and that Rust has no type for.
//!
//! In: text or JSON. Out: the same, with conversions. Must not know any type of the API, nor HTTP.

mod date_time;
mod encoded;
mod file;
mod json;
mod nullable;
mod param;
#[cfg(test)]
mod tests;
#[cfg(feature = "multipart")]
mod upload;
mod warning;
mod with_json;

pub(crate) use date_time::{DAY, TIME, sendable, sendable_day, sendable_time};
pub use date_time::{Date, DateTime, TimeError};
pub use encoded::Base64;
pub use file::File;
pub use json::Json;
pub use nullable::IntoNullable;
pub use param::Param;
#[cfg(feature = "multipart")]
pub use upload::Upload;
pub use warning::Warning;
pub use with_json::WithJson;
