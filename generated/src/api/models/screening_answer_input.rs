// Written by `cargo xtask codegen` from `PostAtsCandidates.body.screening_question_answers[]`. Edits are lost.

use crate::runtime::{File, UnrecognizedVariant, record, untagged_union};

/// An entry of the `screening_question_answers` of a `CreateCandidateBody`.
///
/// From `PostAtsCandidates.body.screening_question_answers[]` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ScreeningAnswerInput {
    /// `question_id`.
    pub question_id: String,
    /// `answer`.
    pub answer: ScreeningAnswerValue,
}

record! {
    ScreeningAnswerInput {
        required question_id = "question_id",
        required answer = "answer",
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

/// The `answer` of a [`ScreeningAnswerInput`], in one of several shapes.
///
/// From `PostAtsCandidates.body.screening_question_answers[].answer` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ScreeningAnswerValue {
    /// Text.
    Text(String),
    /// A boolean.
    Boolean(bool),
    /// A number.
    Number(f64),
    /// A text list.
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
