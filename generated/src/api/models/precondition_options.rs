// Written by `cargo xtask codegen` from `GetAtsJobs.response.data.results[].screening_questions[].precondition_options`. Edits are lost.

use crate::runtime::{UnrecognizedVariant, untagged_union};

/// One of the shapes that stand at `GetAtsJobs.response.data.results[].screening_questions[].precondition_options`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PreconditionOptions {
    /// A text list.
    TextList(Vec<String>),
    /// A boolean list.
    BooleanList(Vec<bool>),
    /// A shape that this version of the crate does not know, as it came.
    Unrecognized(UnrecognizedVariant),
}

untagged_union! {
    PreconditionOptions {
        TextList: array of string,
        BooleanList: array of boolean,
    }
}
