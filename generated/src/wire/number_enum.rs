//! Open enums over whole numbers.
//!
//! In: the table of an enum (`open_number_enum!`). Out: its conversions, its wire format, its `Debug`. Must not know any
//! enum.

/// A number that this version of the crate has no name for.
///
/// Only the conversion of the enum it belongs to makes one, so that an equal number is always the equal value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
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

/// Gives an enum of unit variants and `Unrecognized(UnrecognizedNumber)` its numbers.
///
/// ```text
/// open_number_enum! { Level { One = 1, Two = 2, } }
/// ```
macro_rules! open_number_enum {
    ($name:ident { $($variant:ident = $number:literal,)* }) => {
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
                let new = matches!(self, Self::Unrecognized(_));
                $crate::runtime::fmt_enum(stringify!($name), &self.as_i64(), new, f)
            }
        }

        impl $crate::runtime::Serialize for $name {
            #[inline]
            fn serialize<S: $crate::runtime::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let mark = match self {
                    Self::Unrecognized(_) => concat!("<kombo new>", stringify!($name)),
                    #[allow(unreachable_patterns, reason = "an enum may have no values")]
                    _ => concat!("<kombo enum>", stringify!($name)),
                };
                serializer.serialize_newtype_struct(mark, &self.as_i64())
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
