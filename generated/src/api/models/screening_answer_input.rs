// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /ats/candidates`.

use crate::runtime::{File, UnrecognizedVariant, record, untagged_union};

/// The candidate's answer to one of the job's `screening_questions`.
///
/// In the request `POST /ats/candidates`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ScreeningAnswerInput {
    /// The id of the question that is answered or referred to.
    pub question_id: String,
    /// The answer in the form that the `format` of the question asks for.
    ///
    /// Text, a yes or no, a number, a list of options, a date, or a file.
    pub answer: ScreeningAnswerValue,
}

record! {
    ScreeningAnswerInput {
        required question_id,
        required answer,
        shown ["question_id"]
        hidden ["answer"]
    }
}

impl ScreeningAnswerInput {
    /// With what is required; the rest is left out until it is set.
    pub fn new(
        question_id: impl Into<String>,
        answer: impl Into<ScreeningAnswerValue>,
    ) -> Self {
        Self {
            question_id: question_id.into(),
            answer: answer.into(),
        }
    }
}

/// The answer in the form that the `format` of the question asks for.
///
/// Text, a yes or no, a number, a list of options, a date, or a file.
///
/// In the request `POST /ats/candidates`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ScreeningAnswerValue {
    /// A text.
    Text(String),
    /// True or false.
    Boolean(bool),
    /// A number.
    Number(f64),
    /// Several texts.
    List(Vec<String>),
    /// An object with `name`.
    File(File),
    /// A shape that this version of the crate does not know, as it came.
    Unrecognized(UnrecognizedVariant),
}

untagged_union! {
    ScreeningAnswerValue {
        Text: string,
        Boolean: boolean,
        Number: number,
        List: array of string,
        File: object ["name"],
    }
}

impl From<String> for ScreeningAnswerValue {
    #[inline]
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for ScreeningAnswerValue {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<bool> for ScreeningAnswerValue {
    #[inline]
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<f64> for ScreeningAnswerValue {
    #[inline]
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl From<Vec<String>> for ScreeningAnswerValue {
    #[inline]
    fn from(value: Vec<String>) -> Self {
        Self::List(value)
    }
}

impl From<File> for ScreeningAnswerValue {
    #[inline]
    fn from(value: File) -> Self {
        Self::File(value)
    }
}
