// Written by `cargo xtask codegen` from `PostAtsCandidates.body.screening_question_answers[]`. Edits are lost.

use crate::runtime::{UnrecognizedVariant, record, untagged_union};

/// What stands at `PostAtsCandidates.body.screening_question_answers[]`.
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

/// One of the shapes that stand at `PostAtsCandidates.body.screening_question_answers[].answer`.
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
    File(ScreeningAnswerFile),
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

impl From<ScreeningAnswerFile> for ScreeningAnswerValue {
    #[inline]
    fn from(value: ScreeningAnswerFile) -> Self {
        Self::File(value)
    }
}

/// What stands at `PostAtsCandidates.body.screening_question_answers[].answer|object`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ScreeningAnswerFile {
    /// `name`.
    pub name: String,
    /// `content_type`.
    pub content_type: Option<String>,
    /// `data_url`: a URL.
    pub data_url: Option<String>,
    /// `data`.
    pub data: Option<String>,
}

record! {
    ScreeningAnswerFile {
        required name = "name",
        optional content_type = "content_type",
        optional data_url = "data_url",
        optional data = "data",
    }
}

impl ScreeningAnswerFile {
    /// With what is required; the rest is left out until it is set.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            content_type: None,
            data_url: None,
            data: None,
        }
    }

    /// Sets `content_type`.
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// Sets `data_url`: a URL.
    pub fn data_url(mut self, data_url: impl Into<String>) -> Self {
        self.data_url = Some(data_url.into());
        self
    }

    /// Sets `data`.
    pub fn data(mut self, data: impl Into<String>) -> Self {
        self.data = Some(data.into());
        self
    }
}
