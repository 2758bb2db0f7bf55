//! Open enums over whole numbers.
//!
//! In: the table of an enum (`open_number_enum!`). Out: its conversions, its wire format, its `Debug`. Must not know any
//! enum.

use std::fmt;

/// A number that this version of the crate has no name for.
///
/// Only the conversion of the enum it belongs to makes one, so that an equal number is always the equal value.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct UnrecognizedNumber(i64);

impl UnrecognizedNumber {
    pub(crate) fn new(number: i64) -> Self {
        crate::observe::note_new();
        UnrecognizedNumber(number)
    }

    /// The number as it was received.
    #[inline]
    pub fn get(self) -> i64 {
        self.0
    }
}

/// It may be anybody's data, so it is not shown; `get` gives it.
impl fmt::Debug for UnrecognizedNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(crate::redact::HIDDEN)
    }
}

/// Gives an enum of unit variants and `Unrecognized(UnrecognizedNumber)` its numbers.
///
/// ```text
/// open_number_enum! { Level { One = 1, Two = 2, } }
/// ```
macro_rules! open_number_enum {
    ($name:ident $(: $show:ident)? { $($variant:ident = $number:literal,)* }) => {
        impl $name {
            /// Every value that the API description names, in its order.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The number of this value, as it travels.
            #[inline]
            pub fn as_i64(&self) -> i64 {
                match self {
                    $(Self::$variant => $number,)*
                    Self::Unrecognized(number) => number.get(),
                }
            }
        }

        impl From<i64> for $name {
            #[inline]
            fn from(number: i64) -> Self {
                match number {
                    $($number => Self::$variant,)*
                    _ => Self::Unrecognized($crate::runtime::UnrecognizedNumber::new(number)),
                }
            }
        }

        impl From<$name> for i64 {
            #[inline]
            fn from(value: $name) -> Self {
                value.as_i64()
            }
        }

        impl ::std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&self.as_i64(), f)
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
                serializer.serialize_i64(self.as_i64())
            }
        }

        impl $crate::runtime::Redact for $name {
            #[inline]
            fn redact(&self, show: $crate::runtime::Show, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                let is_new = matches!(self, Self::Unrecognized(_));
                $crate::runtime::redact_enum(&self.as_i64(), is_new, &[$($crate::runtime::$show)?], show, f)
            }
        }

        impl<'de> $crate::runtime::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: $crate::runtime::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let number = <i64 as $crate::runtime::Deserialize<'de>>::deserialize(deserializer)?;
                $crate::runtime::known(Self::from(number))
            }
        }

        impl $crate::runtime::Param for $name {
            #[inline]
            fn encode(&self) -> Result<::std::borrow::Cow<'_, str>, &'static str> {
                Ok(self.as_i64().to_string().into())
            }
        }
    };
}
pub(crate) use open_number_enum;
