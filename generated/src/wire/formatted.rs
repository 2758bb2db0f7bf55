//! Texts of formats that are read into types of other libraries.
//!
//! In: such a type, which `serde` reads from a text and writes as one. Out: the same text as a parameter, and in `Debug` as
//! much of it as of any text. Must not know any format.

use std::fmt::{Formatter, Result as Written};

use serde::Serialize;
use serde_json::Value;

use crate::redact::{HIDDEN, Show};

/// The text of a value: what stands between the quotes in JSON, and of what has none all of it.
pub fn text_of<T: Serialize>(value: &T) -> Result<String, &'static str> {
    match serde_json::to_value(value) {
        Ok(Value::String(text)) => Ok(text),
        Ok(Value::Bool(_) | Value::Number(_)) => serde_json::to_string(value).map_err(|_| NO_TEXT),
        Ok(Value::Null | Value::Array(_) | Value::Object(_)) | Err(_) => Err(NO_TEXT),
    }
}

const NO_TEXT: &str = "the value cannot be written as text";

/// Shows a value as its text, where texts are seen.
pub fn redact_text<T: Serialize>(value: &T, show: Show, f: &mut Formatter<'_>) -> Written {
    match (show, text_of(value)) {
        (Show::Value | Show::All, Ok(text)) => write!(f, "{text:?}"),
        (Show::Nothing | Show::Shape, _) | (_, Err(_)) => f.write_str(HIDDEN),
    }
}

/// Gives a type of another library what types of texts have.
macro_rules! formatted {
    ($ty:ty) => {
        impl $crate::runtime::Param for $ty {
            fn encode(&self) -> Result<::std::borrow::Cow<'_, str>, &'static str> {
                $crate::runtime::text_of(self).map(::std::borrow::Cow::Owned)
            }
        }

        impl $crate::runtime::Redact for $ty {
            fn redact(&self, show: $crate::runtime::Show, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::runtime::redact_text(self, show, f)
            }
        }
    };
}
pub(crate) use formatted;

#[cfg(test)]
mod tests {
    use std::net::Ipv4Addr;

    use crate::redact::{Redact, Reveal};
    use crate::value::Param;

    formatted!(Ipv4Addr);

    struct Shown<'a>(&'a dyn Redact, super::Show);

    impl std::fmt::Debug for Shown<'_> {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            self.0.redact(self.1, f)
        }
    }

    #[test]
    fn a_value_is_the_text_that_json_has() {
        assert_eq!(Ipv4Addr::LOCALHOST.encode().as_deref(), Ok("127.0.0.1"));
        assert_eq!((super::text_of(&7), super::text_of(&1.5)), (Ok("7".into()), Ok("1.5".into())));
        assert!(super::text_of(&[1]).is_err() && super::text_of(&()).is_err());
    }

    #[test]
    fn a_value_is_hidden_as_texts_are() {
        let address = Ipv4Addr::LOCALHOST;
        assert_eq!(format!("{:?}", Shown(&address, super::Show::Shape)), "…");
        assert_eq!(format!("{:?}", Shown(&address, super::Show::Value)), "\"127.0.0.1\"");
        assert_eq!(format!("{:?}", Some(address).reveal()), "\"127.0.0.1\"");
    }
}
