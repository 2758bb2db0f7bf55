//! Arguments that may be null.
//!
//! In: a value, or an option of it. Out: an option. Must not know what it is for.

/// What a setter of a nullable property takes: a value, `Some(value)`, or `None` for an explicit null.
///
/// Not calling the setter leaves the property out, which is not the same as null; `maybe` calls it only where there is
/// a value. An `Option<&str>` becomes an option of text by `.map(str::to_owned)`: taken as it is, `None` by itself
/// would not tell which option it is.
///
/// ```
/// use kombo::IntoNullable;
///
/// fn label(value: impl IntoNullable<String>) -> Option<String> {
///     value.into_nullable()
/// }
///
/// assert_eq!(label("red"), Some("red".to_owned()));
/// assert_eq!(label(None), None);
/// ```
pub trait IntoNullable<T> {
    /// The value, or nothing for null.
    fn into_nullable(self) -> Option<T>;
}

impl<T> IntoNullable<T> for T {
    fn into_nullable(self) -> Option<T> {
        Some(self)
    }
}

impl<T> IntoNullable<T> for Option<T> {
    fn into_nullable(self) -> Option<T> {
        self
    }
}

impl<T: Clone> IntoNullable<T> for &Option<T> {
    fn into_nullable(self) -> Option<T> {
        self.clone()
    }
}

macro_rules! whole_numbers {
    ($($given:ty),* => $taken:ty) => {
        $(impl IntoNullable<$taken> for $given {
            fn into_nullable(self) -> Option<$taken> {
                Some(self.into())
            }
        })*
    };
}

whole_numbers! { i8, i16, i32, u8, u16, u32 => i64 }
whole_numbers! { u8, u16, u32 => u64 }

impl IntoNullable<String> for &str {
    fn into_nullable(self) -> Option<String> {
        Some(self.to_owned())
    }
}

impl IntoNullable<String> for &String {
    fn into_nullable(self) -> Option<String> {
        Some(self.clone())
    }
}
