//! What is seen of values that are no records: scalars, what holds other values, and types of the runtime.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::{Debug, Formatter, Result};

use super::{HIDDEN, Part, Redact, Show};
use crate::paging::{MalformedRecord, Page};
use crate::response::Response;
use crate::value::{Date, DateTime, Json};
use crate::wire::number_enum::UnrecognizedNumber;
use crate::wire::open_enum::Unrecognized;

/// Seen where values are.
macro_rules! values {
    ($($ty:ty),* $(,)?) => {
        $(impl Redact for $ty {
            fn redact(&self, show: Show, f: &mut Formatter<'_>) -> Result {
                match show {
                    Show::Nothing | Show::Shape => f.write_str(HIDDEN),
                    Show::Value | Show::All => Debug::fmt(self, f),
                }
            }
        })*
    };
}

values! {
    str, String, Cow<'_, str>, char, i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64, Date, DateTime
}

impl Redact for bool {
    fn redact(&self, show: Show, f: &mut Formatter<'_>) -> Result {
        match show {
            Show::Nothing => f.write_str(HIDDEN),
            Show::Shape | Show::Value | Show::All => Debug::fmt(self, f),
        }
    }
}

impl Redact for () {
    fn redact(&self, _show: Show, f: &mut Formatter<'_>) -> Result {
        Debug::fmt(self, f)
    }
}

/// Seen by themselves only when all is.
macro_rules! texts {
    ($($ty:ty => $text:ident),* $(,)?) => {
        $(impl Redact for $ty {
            fn redact(&self, show: Show, f: &mut Formatter<'_>) -> Result {
                match show {
                    Show::All => write!(f, "{}", self.$text()),
                    Show::Nothing | Show::Shape | Show::Value => f.write_str(HIDDEN),
                }
            }
        })*
    };
}

texts! { Json => as_str, Unrecognized => as_str, UnrecognizedNumber => get }

/// An option is written as what it holds.
impl<T: Redact> Redact for Option<T> {
    fn redact(&self, show: Show, f: &mut Formatter<'_>) -> Result {
        match (self, show) {
            (_, Show::Nothing) => f.write_str(HIDDEN),
            (Some(value), show) => value.redact(show, f),
            (None, _) => f.write_str("None"),
        }
    }
}

macro_rules! pointers {
    ($($ty:ty),*) => {
        $(impl<T: Redact + ?Sized> Redact for $ty {
            #[inline]
            fn redact(&self, show: Show, f: &mut Formatter<'_>) -> Result {
                (**self).redact(show, f)
            }
        })*
    };
}

pointers! { &T, &mut T, Box<T>, std::rc::Rc<T>, std::sync::Arc<T> }

impl<T: Redact> Redact for [T] {
    fn redact(&self, show: Show, f: &mut Formatter<'_>) -> Result {
        if show == Show::Nothing {
            return f.write_str(HIDDEN);
        }
        f.debug_list().entries(self.iter().map(|item| Part(item, show))).finish()
    }
}

impl<T: Redact, const N: usize> Redact for [T; N] {
    fn redact(&self, show: Show, f: &mut Formatter<'_>) -> Result {
        self.as_slice().redact(show, f)
    }
}

impl<T: Redact> Redact for Vec<T> {
    fn redact(&self, show: Show, f: &mut Formatter<'_>) -> Result {
        self.as_slice().redact(show, f)
    }
}

/// Keys of maps are data, whatever the field that holds the map is called; so are their values.
macro_rules! maps {
    ($($ty:ty where [$($params:tt)*]),*) => {
        $(impl<K: Redact, V: Redact, $($params)*> Redact for $ty {
            fn redact(&self, show: Show, f: &mut Formatter<'_>) -> Result {
                let within = match show {
                    Show::Nothing => return f.write_str(HIDDEN),
                    Show::Shape | Show::Value => Show::Shape,
                    Show::All => Show::All,
                };
                f.debug_map().entries(self.iter().map(|(key, value)| (Part(key, within), Part(value, within)))).finish()
            }
        })*
    };
}

maps! { BTreeMap<K, V> where [] }

#[allow(clippy::disallowed_types, reason = "callers may keep records in such a map")]
mod hashed {
    use std::collections::HashMap;

    use super::{Formatter, HIDDEN, Part, Redact, Result, Show};

    maps! { HashMap<K, V, S> where [S] }
}

impl<T: Redact> Redact for Page<T> {
    fn redact(&self, show: Show, f: &mut Formatter<'_>) -> Result {
        if show == Show::Nothing {
            return f.write_str(HIDDEN);
        }
        let mut page = f.debug_struct("Page");
        page.field("items", &Part(&self.items, show)).field("malformed", &Part(&self.malformed, show));
        page.field("next", &Part(&self.next, show)).finish()
    }
}

impl Redact for MalformedRecord {
    fn redact(&self, show: Show, f: &mut Formatter<'_>) -> Result {
        if show == Show::Nothing {
            return f.write_str(HIDDEN);
        }
        let mut record = f.debug_struct("MalformedRecord");
        record.field("path", &self.path()).field("message", &self.message());
        record.field("json", &Part(self.json(), show)).finish()
    }
}

impl<T: Redact> Redact for Response<T> {
    fn redact(&self, show: Show, f: &mut Formatter<'_>) -> Result {
        if show == Show::Nothing {
            return f.write_str(HIDDEN);
        }
        let mut response = f.debug_struct("Response");
        response.field("data", &Part(&self.data, show)).field("warnings", &Part(&self.warnings, show));
        response.field("status", &self.status()).field("headers", self.headers()).finish()
    }
}
