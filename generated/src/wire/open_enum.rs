//! Open enums over text: every value the description names, and room for those it does not.
//!
//! In: the table of an enum (`open_enum!`). Out: its conversions, its wire format, its `Debug`. Must not know any enum.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserializer, Error, Visitor};

/// The text of a value that this version of the crate has no name for.
///
/// Only the conversions of the enum it belongs to make one, so that equal text is always the equal value.
///
/// ```
/// use kombo::ErrorCode;
///
/// let code = ErrorCode::from("PLATFORM.BRAND_NEW");
/// assert!(matches!(code, ErrorCode::Unrecognized(_)));
/// assert_eq!(code.as_str(), "PLATFORM.BRAND_NEW");
/// ```
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Unrecognized(Box<str>);

impl Unrecognized {
    pub(crate) fn new(text: &str) -> Self {
        crate::observe::note_new();
        Unrecognized(text.into())
    }

    /// The text as it was received.
    #[inline]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// It may be anybody's words, so it is not shown; `as_str` and `Display` give it.
impl fmt::Debug for Unrecognized {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(crate::redact::HIDDEN)
    }
}

impl fmt::Display for Unrecognized {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Reads a value from a JSON string, which is asked for under a name.
#[inline]
pub fn read_text<'de, T, D>(deserializer: D, name: &'static str) -> Result<T, D::Error>
where
    T: for<'a> From<&'a str>,
    D: Deserializer<'de>,
{
    deserializer.deserialize_newtype_struct(name, TextVisitor(PhantomData))
}

struct TextVisitor<T>(PhantomData<T>);

impl<'de, T: for<'a> From<&'a str>> Visitor<'de> for TextVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    #[inline]
    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        deserializer.deserialize_str(self)
    }

    #[inline]
    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        crate::observe::known(T::from(text))
    }
}

/// Gives an enum of unit variants and `Unrecognized(Unrecognized)` its text.
///
/// ```text
/// open_enum! { Color { Red = "RED", Green = "GREEN", } }
/// open_enum! { Gender: hidden { Female = "FEMALE", Male = "MALE", } }   // `Debug` shows no value
/// open_enum! { Tool: shown { Okta = "okta", } }                          // `Debug` shows new values too
/// ```
macro_rules! open_enum {
    ($name:ident $(: $show:ident)? { $($variant:ident = $text:literal,)* }) => {
        impl $name {
            /// Every value that the API description names, in its order.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The text of this value, as it travels.
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::Unrecognized(text) => text.as_str(),
                }
            }
        }

        impl From<&str> for $name {
            #[inline]
            fn from(text: &str) -> Self {
                match text {
                    $($text => Self::$variant,)*
                    _ => Self::Unrecognized($crate::runtime::Unrecognized::new(text)),
                }
            }
        }

        impl<'de> $crate::runtime::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: $crate::runtime::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::runtime::read_text(deserializer, $crate::runtime::open_enum!(@example $($text)*))
            }
        }

        $crate::runtime::open_enum!(@conversions $name $($show)?);
    };
    (@example) => {
        "<own example>"
    };
    (@example $first:literal $($rest:literal)*) => {
        concat!("<own example>", $first)
    };
    (@conversions $name:ident $($show:ident)?) => {
        impl From<String> for $name {
            #[inline]
            fn from(text: String) -> Self {
                Self::from(text.as_str())
            }
        }

        impl From<&String> for $name {
            #[inline]
            fn from(text: &String) -> Self {
                Self::from(text.as_str())
            }
        }

        impl From<&$name> for $name {
            #[inline]
            fn from(value: &$name) -> Self {
                value.clone()
            }
        }

        impl $crate::runtime::IntoNullable<$name> for &str {
            #[inline]
            fn into_nullable(self) -> Option<$name> {
                Some($name::from(self))
            }
        }

        impl $crate::runtime::IntoNullable<$name> for String {
            #[inline]
            fn into_nullable(self) -> Option<$name> {
                Some($name::from(self.as_str()))
            }
        }

        impl From<$name> for String {
            #[inline]
            fn from(value: $name) -> Self {
                value.as_str().to_owned()
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;

            #[inline]
            fn from_str(text: &str) -> Result<Self, ::core::convert::Infallible> {
                Ok(Self::from(text))
            }
        }

        impl AsRef<str> for $name {
            #[inline]
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl PartialEq<str> for $name {
            #[inline]
            fn eq(&self, other: &str) -> bool {
                self.as_str() == other
            }
        }

        impl PartialEq<&str> for $name {
            #[inline]
            fn eq(&self, other: &&str) -> bool {
                self.as_str() == *other
            }
        }

        impl ::std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl ::std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::runtime::redact(self, f)
            }
        }

        impl $crate::runtime::Serialize for $name {
            #[inline]
            fn serialize<S: $crate::runtime::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl $crate::runtime::Redact for $name {
            #[inline]
            fn redact(&self, show: $crate::runtime::Show, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                let is_new = matches!(self, Self::Unrecognized(_));
                $crate::runtime::redact_enum(&self.as_str(), is_new, &[$($crate::runtime::$show)?], show, f)
            }
        }

        impl $crate::runtime::Param for $name {
            #[inline]
            fn encode(&self) -> Result<::std::borrow::Cow<'_, str>, &'static str> {
                Ok(self.as_str().into())
            }
        }
    };
}
pub(crate) use open_enum;
