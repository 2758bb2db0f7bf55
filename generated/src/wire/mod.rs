//! The wire format of types: what turns JSON into records, enums and unions and back.
//!
//! In: the tables that generated code writes beneath its plain types. Out: `Serialize`, `Deserialize` and `Debug` for
//! them. It must not know any type of the API, nor that HTTP exists.
//!
//! The macros expand to little; the work is done by the generic functions beside them, which are compiled only by
//! programs that use a type, and once per type.

pub(crate) mod dated;
pub(crate) mod formatted;
pub(crate) mod hint;
pub(crate) mod input;
pub(crate) mod keys;
pub(crate) mod number_enum;
pub(crate) mod open_enum;
pub(crate) mod record;
pub(crate) mod scan;
pub(crate) mod table;
#[cfg(test)]
mod tests;
pub(crate) mod union;
pub(crate) mod writer;
