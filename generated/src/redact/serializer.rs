//! The serializer that writes debug text.
//!
//! In: calls of `Serialize` implementations. Out: text in a `Formatter`, in the layout of `#[derive(Debug)]`. Must not
//! know who asks.

use std::fmt::{self, Debug, Display, Formatter};

use serde::Serialize;
use serde::ser::{self, Impossible, Serializer};

use crate::api::DEBUGGED;
use crate::value::{DAY, TIME};

/// What may be shown of the value at hand.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Show {
    Nothing,
    /// Not even what is shown elsewhere: enums, truth values, whether there is anything.
    Secret,
    Text,
    Time,
    Numbers,
    Everything,
    /// Everything, and text without quotes.
    Plain,
}

/// Names that end as those of ids do, but of numbers by which a state knows a person.
const PERSONAL: [&str; 4] = ["tax_id", "national_id", "passport_id", "social_security_id"];

impl Show {
    fn for_field(self, name: &str) -> Show {
        if self == Show::Everything {
            Show::Everything
        } else if self == Show::Secret || DEBUGGED.hidden_properties.contains(&name) {
            Show::Secret
        } else if PERSONAL.iter().any(|end| name.ends_with(end)) {
            Show::Nothing
        } else if name == "id" || name.ends_with("_id") || name.ends_with("_ids") {
            Show::Text
        } else if name.ends_with("_at") {
            Show::Time
        } else if name == "count"
            || ["_count", "_size", "_limit"].iter().any(|end| name.ends_with(end))
            || name.starts_with("number_of_")
        {
            Show::Numbers
        } else {
            Show::Nothing
        }
    }
}

pub(super) struct DebugSerializer<'a, 'f> {
    pub f: &'a mut Formatter<'f>,
    pub show: Show,
}

/// A value with its rule, for the builders of `std::fmt`.
struct Shown<'a, T: ?Sized>(&'a T, Show);

impl<T: Serialize + ?Sized> Debug for Shown<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if self.1 == Show::Secret {
            return Hidden.fmt(f);
        }
        self.0.serialize(DebugSerializer { f, show: self.1 }).map_err(|_| fmt::Error)
    }
}

/// A text without quotes.
struct PlainText<'a, T: ?Sized>(&'a T);

impl<T: Serialize + ?Sized> Display for PlainText<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        Shown(self.0, Show::Plain).fmt(f)
    }
}

/// What is hidden.
struct Hidden;

impl Debug for Hidden {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("…")
    }
}

/// The one error of this serializer; `Debug` has no better one.
#[derive(Debug)]
pub(super) struct Failed;

impl Display for Failed {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("cannot be shown")
    }
}

impl std::error::Error for Failed {}

impl ser::Error for Failed {
    fn custom<T: Display>(_message: T) -> Self {
        Failed
    }
}

impl From<fmt::Error> for Failed {
    fn from(_error: fmt::Error) -> Self {
        Failed
    }
}

impl DebugSerializer<'_, '_> {
    fn show_if(self, shown: bool, value: &dyn Debug) -> Result<(), Failed> {
        let shown = shown || matches!(self.show, Show::Everything | Show::Plain);
        let value = if shown { value } else { &Hidden };
        Ok(value.fmt(self.f)?)
    }

    fn number(self, value: &dyn Debug) -> Result<(), Failed> {
        let shown = self.show == Show::Numbers;
        self.show_if(shown, value)
    }
}

macro_rules! numbers {
    ($($method:ident $ty:ty),*) => {
        $(fn $method(self, value: $ty) -> Result<(), Failed> {
            self.number(&value)
        })*
    };
}

impl<'a, 'f> Serializer for DebugSerializer<'a, 'f> {
    type Ok = ();
    type Error = Failed;
    type SerializeSeq = Items<'a, 'f>;
    type SerializeTuple = Items<'a, 'f>;
    type SerializeTupleStruct = Items<'a, 'f>;
    type SerializeTupleVariant = Impossible<(), Failed>;
    type SerializeMap = Entries<'a, 'f>;
    type SerializeStruct = Fields<'a, 'f>;
    type SerializeStructVariant = Impossible<(), Failed>;

    numbers! {
        serialize_i8 i8, serialize_i16 i16, serialize_i32 i32, serialize_i64 i64, serialize_i128 i128,
        serialize_u8 u8, serialize_u16 u16, serialize_u32 u32, serialize_u64 u64, serialize_u128 u128,
        serialize_f32 f32, serialize_f64 f64
    }

    fn serialize_bool(self, value: bool) -> Result<(), Failed> {
        Ok(Debug::fmt(&value, self.f)?)
    }

    fn serialize_char(self, value: char) -> Result<(), Failed> {
        self.show_if(false, &value)
    }

    fn serialize_str(self, value: &str) -> Result<(), Failed> {
        if self.show == Show::Plain {
            return Ok(self.f.write_str(value)?);
        }
        let shown = self.show == Show::Text;
        self.show_if(shown, &value)
    }

    fn serialize_bytes(self, value: &[u8]) -> Result<(), Failed> {
        self.show_if(false, &value)
    }

    fn serialize_none(self) -> Result<(), Failed> {
        Ok(self.f.write_str("None")?)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Failed> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), Failed> {
        Ok(self.f.write_str("None")?)
    }

    fn serialize_unit_struct(self, name: &'static str) -> Result<(), Failed> {
        Ok(self.f.write_str(name)?)
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result<(), Failed> {
        Ok(self.f.write_str(variant)?)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, name: &'static str, value: &T) -> Result<(), Failed> {
        let revealed = matches!(self.show, Show::Everything | Show::Plain);
        if let Some(name) = name.strip_prefix(super::ENUM) {
            let hidden = !revealed && DEBUGGED.hidden_types.contains(&name);
            return Ok(Shown(value, if hidden { Show::Secret } else { Show::Plain }).fmt(self.f)?);
        }
        if let Some(name) = name.strip_prefix(super::NEW) {
            return match revealed {
                true => value.serialize(DebugSerializer { f: self.f, show: Show::Plain }),
                false => Ok(super::fmt_enum(name, &PlainText(value), true, self.f)?),
            };
        }
        let show = match name {
            super::KEY => Show::Everything,
            TIME | DAY if self.show == Show::Time => Show::Everything,
            TIME | DAY => self.show,
            field => self.show.for_field(field),
        };
        Ok(Shown(value, show).fmt(self.f)?)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<(), Failed> {
        Ok(self.f.debug_tuple(variant).field(&Shown(value, self.show)).finish()?)
    }

    fn serialize_seq(self, _len: Option<usize>) -> Result<Self::SerializeSeq, Failed> {
        Ok(Items { list: self.f.debug_list(), show: self.show })
    }

    fn serialize_tuple(self, _len: usize) -> Result<Self::SerializeTuple, Failed> {
        self.serialize_seq(None)
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self::SerializeTupleStruct, Failed> {
        self.serialize_seq(None)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Failed> {
        Err(Failed)
    }

    fn serialize_map(self, _len: Option<usize>) -> Result<Self::SerializeMap, Failed> {
        Ok(Entries { map: self.f.debug_map(), show: self.show })
    }

    fn serialize_struct(self, name: &'static str, _len: usize) -> Result<Self::SerializeStruct, Failed> {
        if name == super::RAW {
            return Ok(Fields::Raw { f: self.f, show: self.show });
        }
        let hidden = self.show != Show::Everything && DEBUGGED.hidden_types.contains(&name);
        let show = if hidden { Show::Secret } else { self.show };
        Ok(Fields::Record { fields: self.f.debug_struct(name), show })
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, Failed> {
        Err(Failed)
    }
}

/// The items of a list.
pub(super) struct Items<'a, 'f> {
    list: fmt::DebugList<'a, 'f>,
    show: Show,
}

impl ser::SerializeSeq for Items<'_, '_> {
    type Ok = ();
    type Error = Failed;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Failed> {
        self.list.entry(&Shown(value, self.show));
        Ok(())
    }

    fn end(mut self) -> Result<(), Failed> {
        Ok(self.list.finish()?)
    }
}

impl ser::SerializeTuple for Items<'_, '_> {
    type Ok = ();
    type Error = Failed;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Failed> {
        ser::SerializeSeq::serialize_element(self, value)
    }

    fn end(self) -> Result<(), Failed> {
        ser::SerializeSeq::end(self)
    }
}

impl ser::SerializeTupleStruct for Items<'_, '_> {
    type Ok = ();
    type Error = Failed;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Failed> {
        ser::SerializeSeq::serialize_element(self, value)
    }

    fn end(self) -> Result<(), Failed> {
        ser::SerializeSeq::end(self)
    }
}

/// The entries of a map. Keys of the description come marked, other keys are data.
pub(super) struct Entries<'a, 'f> {
    map: fmt::DebugMap<'a, 'f>,
    show: Show,
}

impl ser::SerializeMap for Entries<'_, '_> {
    type Ok = ();
    type Error = Failed;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Failed> {
        let show = if self.show == Show::Everything { Show::Everything } else { Show::Nothing };
        self.map.key(&Shown(key, show));
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Failed> {
        let show = if self.show == Show::Everything { Show::Everything } else { Show::Nothing };
        self.map.value(&Shown(value, show));
        Ok(())
    }

    fn end(mut self) -> Result<(), Failed> {
        Ok(self.map.finish()?)
    }
}

/// The fields of a record, or the text of raw JSON, which `serde_json` passes as a record with one field.
pub(super) enum Fields<'a, 'f> {
    Record { fields: fmt::DebugStruct<'a, 'f>, show: Show },
    Raw { f: &'a mut Formatter<'f>, show: Show },
}

impl ser::SerializeStruct for Fields<'_, '_> {
    type Ok = ();
    type Error = Failed;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), Failed> {
        match self {
            Fields::Record { fields, show } => {
                fields.field(key, &Shown(value, show.for_field(key)));
                Ok(())
            }
            Fields::Raw { f, show: Show::Everything } => value.serialize(DebugSerializer { f, show: Show::Plain }),
            Fields::Raw { f, .. } => Ok(Hidden.fmt(f)?),
        }
    }

    fn end(self) -> Result<(), Failed> {
        match self {
            Fields::Record { mut fields, .. } => Ok(fields.finish()?),
            Fields::Raw { .. } => Ok(()),
        }
    }
}
