//! Records: structs that are JSON objects.
//!
//! In: the rows of a struct (`record!`). Out: its table, from which `table`, `read` and `writer` do the work. Must not know any
//! record.
//!
//! What a record expands to is lists of pointers to its members and no code for each of them: that is what takes the
//! compiler least time, and there are some two thousand members.

/// Gives a struct its wire format and its `Debug`. The grammar: constants first, then fields, then the field of all
/// other keys, then what `Debug` shows and hides besides.
///
/// ```text
/// record! { TextProperty {
///     "type" = "TEXT",                 // written always, skipped when read
///     required id,                     // absence is an error
///     listed tags,                     // a list or a map: absence reads as an empty one, and is traced
///     nullable manager,                // Option: written as null, read from null or absence
///     optional note,                   // Option: left out when None, read from null or absence
///     optional_nullable language,      // Option<Option>: left out, null, or a value
///     required r#type = "kind",        // the key, where it is not the name of the field
///     ..extra                          // BTreeMap<String, _>: every other key
///     shown ["id"]                     // keys whose texts, times and numbers are nobody's secret
///     hidden ["language"]              // keys of which not even enums and booleans are shown
/// } }
/// ```
macro_rules! record {
    ($name:ident {
        $($const_key:literal = $const_value:literal,)*
        $(
            $(required $required:ident $(= $required_key:literal)?)?
            $(listed $listed:ident $(= $listed_key:literal)?)?
            $(nullable $nullable:ident $(= $nullable_key:literal)?)?
            $(optional $optional:ident $(= $optional_key:literal)?)?
            $(optional_nullable $optional_nullable:ident $(= $optional_nullable_key:literal)?)?,
        )*
        $(..$extra:ident)?
        $(shown [$($shown:literal),+ $(,)?])?
        $(hidden [$($hidden:literal),+ $(,)?])?
    }) => {
        impl $crate::runtime::Table for $name {
            const INFO: &'static $crate::runtime::RecordInfo = &$crate::runtime::RecordInfo {
                name: stringify!($name),
                constants: &[$($const_key,)*],
                keys: &[$(
                    $($crate::runtime::record!(@key $required $($required_key)?))?
                    $($crate::runtime::record!(@key $listed $($listed_key)?))?
                    $($crate::runtime::record!(@key $nullable $($nullable_key)?))?
                    $($crate::runtime::record!(@key $optional $($optional_key)?))?
                    $($crate::runtime::record!(@key $optional_nullable $($optional_nullable_key)?))?,
                )*],
                shown: &[$($($shown,)+)?],
                hidden: &[$($($hidden,)+)?],
                others: $crate::runtime::record!(@some $(stringify!($extra))?),
            };

            #[inline]
            fn read<'de, A: $crate::runtime::MapAccess<'de>>(
                keys: $crate::runtime::Keys<A>,
            ) -> Result<Self, A::Error> {
                $(
                    $(let mut $required = $crate::runtime::Slot(None);)? $(let mut $listed = $crate::runtime::Slot(None);)?
                    $(let mut $nullable = None;)? $(let mut $optional = None;)?
                    $(let mut $optional_nullable = $crate::runtime::Slot(None);)?
                )*
                $(let mut $extra = ::std::collections::BTreeMap::new();)?
                keys.read(
                    Self::INFO,
                    &mut [$(
                        $(&mut $required)? $(&mut $listed)? $(&mut $nullable)? $(&mut $optional)?
                        $(&mut $optional_nullable)?,
                    )*],
                    &mut [$(&mut $extra)?],
                )?;
                $($(
                    let Some($required) = $required.0 else {
                        return Err($crate::runtime::missing($crate::runtime::record!(@key $required $($required_key)?)));
                    };
                )? $(
                    let $listed = $listed.or_empty(
                        stringify!($name),
                        $crate::runtime::record!(@key $listed $($listed_key)?),
                    );
                )?)*
                Ok(Self {
                    $(
                        $($required,)? $($listed,)? $($nullable,)? $($optional,)?
                        $($optional_nullable: $optional_nullable.0,)?
                    )*
                    $($extra)?
                })
            }

            #[inline]
            fn with_fields<W: $crate::runtime::Writer>(&self, visit: &mut $crate::runtime::Visit<'_, W>) {
                visit(
                    &[
                        $(&$const_value,)*
                        $(
                            $(&self.$required)? $(&self.$listed)? $(&self.$nullable)?
                            $(&$crate::runtime::Optional(&self.$optional))?
                            $(&$crate::runtime::Optional(&self.$optional_nullable))?,
                        )*
                    ],
                    $crate::runtime::record!(@some $(&self.$extra)?),
                );
            }
        }

        impl<'de> $crate::runtime::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: $crate::runtime::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::runtime::read_record(deserializer)
            }
        }

        impl ::std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::runtime::redact(self, f)
            }
        }

        impl $crate::runtime::Redact for $name {
            #[inline]
            fn redact(&self, show: $crate::runtime::Show, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::runtime::redact_record(self, show, f)
            }
        }

        impl $crate::runtime::Serialize for $name {
            #[inline]
            fn serialize<S: $crate::runtime::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::runtime::write_record(self, serializer)
            }
        }
    };
    (@some) => {
        None
    };
    (@some $value:expr) => {
        Some($value)
    };
    (@key $field:ident) => {
        stringify!($field)
    };
    (@key $field:ident $key:literal) => {
        $key
    };
}
pub(crate) use record;
