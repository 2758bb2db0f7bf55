//! What types say of themselves to whoever decodes or writes them, beyond what `serde` has words for.
//!
//! In: nothing. Out: names under which values are passed. Must not know any type. Formats pass such names over; the
//! stand-in for tests makes up values by them.

/// Begins the name under which an enum over text asks for its text; one of its values follows.
pub const ENUM_EXAMPLE: &str = "<own example>";

/// The name under which a union asks for its JSON.
pub const UNION_EXAMPLE: &str = "<own union>";
