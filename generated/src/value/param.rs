//! Values of path, query and header parameters as text.
//!
//! In: a value. Out: its text before percent-encoding, or why it has none. Must not know where it is put.

use std::borrow::Cow;

/// A value that can travel as a parameter.
pub trait Param {
    /// The text of the value, not yet percent-encoded; or the reason why it cannot be sent.
    fn encode(&self) -> Result<Cow<'_, str>, &'static str>;
}

impl Param for str {
    fn encode(&self) -> Result<Cow<'_, str>, &'static str> {
        Ok(self.into())
    }
}

impl Param for String {
    fn encode(&self) -> Result<Cow<'_, str>, &'static str> {
        Ok(self.as_str().into())
    }
}

impl Param for Cow<'_, str> {
    fn encode(&self) -> Result<Cow<'_, str>, &'static str> {
        Ok(Cow::Borrowed(self))
    }
}

impl<T: Param + ?Sized> Param for &T {
    fn encode(&self) -> Result<Cow<'_, str>, &'static str> {
        (**self).encode()
    }
}

macro_rules! display {
    ($($ty:ty),*) => {
        $(impl Param for $ty {
            fn encode(&self) -> Result<Cow<'_, str>, &'static str> {
                Ok(self.to_string().into())
            }
        })*
    };
}

display! { bool, i8, i16, i32, i64, isize, u8, u16, u32, u64, usize }

macro_rules! float {
    ($($ty:ty),*) => {
        $(impl Param for $ty {
            fn encode(&self) -> Result<Cow<'_, str>, &'static str> {
                if self.is_finite() { Ok(self.to_string().into()) } else { Err("the number is not finite") }
            }
        })*
    };
}

float! { f32, f64 }
