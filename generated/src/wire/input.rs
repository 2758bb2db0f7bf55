//! What callers fill in.
//!
//! In: a struct and its setters. Out: the method that calls one of them if there is a value, and the same setters on the
//! request that holds the struct. Must not know any struct.

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

/// Gives a body its setters, and the request that holds it the same.
///
/// ```text
/// setters! { CreateAbsence, CreateAbsenceBody:
///     /// What it is for.
///     pub fn note(mut self, note: impl Into<String>) -> Self {
///         self.note = Some(note.into());
///         self
///     }
/// }
/// ```
macro_rules! setters {
    ($request:ident, $body:ident: $(
        $(#[$attribute:meta])*
        pub fn $method:ident(mut self, $argument:ident: $given:ty $(,)?) -> Self {
            self.$member:ident = $value:expr;
            self
        }
    )+) => {
        impl $body {
            $(
                $(#[$attribute])*
                pub fn $method(mut self, $argument: $given) -> Self {
                    self.$member = $value;
                    self
                }
            )+
        }

        impl $request {
            $(
                $(#[$attribute])*
                pub fn $method(mut self, $argument: $given) -> Self {
                    self.body.$member = $value;
                    self
                }
            )+
        }
    };
}
pub(crate) use setters;
