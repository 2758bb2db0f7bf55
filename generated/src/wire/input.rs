//! What callers fill in.
//!
//! In: a struct with setters. Out: the method that calls one of them if there is a value. Must not know any struct.

/// Gives a struct with setters its `maybe`.
///
/// ```text
/// input! { CreateAbsenceBody {} }
/// ```
macro_rules! input {
    ($name:ident {}) => {
        impl $name {
            /// Calls a setter if there is a value for it: `.maybe(value, Self::setter)`. Without one nothing is set.
            #[inline]
            pub fn maybe<V>(self, value: Option<V>, set: impl FnOnce(Self, V) -> Self) -> Self {
                match value {
                    Some(value) => set(self, value),
                    None => self,
                }
            }
        }
    };
}
pub(crate) use input;
