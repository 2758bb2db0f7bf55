//! What the description says about things, for their documentation.

use std::fmt::{self, Display, Formatter};

/// What the description says about a thing, for its documentation.
#[derive(Clone, Debug, Default)]
pub struct Doc {
    /// The description's own words.
    pub text: Option<String>,
    /// Bounds and formats.
    pub facts: Vec<Fact>,
    /// What holds when nothing is given.
    pub default: Option<String>,
    /// Whether it is on its way out.
    pub deprecated: bool,
    /// What to do instead, where it is.
    pub advice: Option<String>,
}

/// What a schema says of values, beside their type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fact {
    /// An address of e-mail.
    Email,
    /// A URL.
    Url,
    /// A UUID.
    Uuid,
    /// Bytes as base64.
    Base64,
    /// Another format, by its name.
    Format(String),
    /// A bound, in words.
    Bound(String),
    /// The numbers that are meant.
    OneOf(Vec<String>),
}

impl Display for Fact {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Fact::Email => out.write_str("an e-mail address"),
            Fact::Url => out.write_str("a URL"),
            Fact::Uuid => out.write_str("a UUID"),
            Fact::Base64 => out.write_str("base64"),
            Fact::Format(name) => write!(out, "format `{name}`"),
            Fact::Bound(bound) => out.write_str(bound),
            Fact::OneOf(values) => write!(out, "one of {}", values.join(", ")),
        }
    }
}
