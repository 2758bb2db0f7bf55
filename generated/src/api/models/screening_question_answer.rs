// Written by `cargo xtask codegen` from `GetAtsApplications.response.data.results[].screening_question_answers[]`. Edits are lost.

use crate::runtime::{DateTime, Json, UnrecognizedVariant, record, tagged_union};

/// An entry of the `screening_question_answers` of an `Application`, in one of several shapes.
///
/// They are told apart by `question.type`.
///
/// From `GetAtsApplications.response.data.results[].screening_question_answers[]` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ScreeningQuestionAnswer {
    /// `question.type` is `TEXT`.
    Text(TextQuestionAnswer),
    /// `question.type` is `SINGLE_SELECT`.
    SingleSelect(SingleSelectQuestionAnswer),
    /// `question.type` is `MULTI_SELECT`.
    MultiSelect(MultiSelectQuestionAnswer),
    /// `question.type` is `BOOLEAN`.
    Boolean(BooleanQuestionAnswer),
    /// `question.type` is `NUMBER`.
    Number(NumberQuestionAnswer),
    /// `question.type` is `DATE`.
    Date(DateQuestionAnswer),
    /// `question.type` is `UNKNOWN`.
    Unknown(UnknownQuestionAnswer),
    /// A shape that this version of the crate does not know, as it came.
    Unrecognized(UnrecognizedVariant),
}

tagged_union! {
    ScreeningQuestionAnswer by ["question", "type"] {
        Text = "TEXT",
        SingleSelect = "SINGLE_SELECT",
        MultiSelect = "MULTI_SELECT",
        Boolean = "BOOLEAN",
        Number = "NUMBER",
        Date = "DATE",
        Unknown = "UNKNOWN",
    }
}

/// The shape `TEXT` of a [`ScreeningQuestionAnswer`].
///
/// From `GetAtsApplications.response.data.results[].screening_question_answers[]|TEXT` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TextQuestionAnswer {
    /// `answer`.
    pub answer: TextAnswer,
    /// `question`.
    pub question: TextQuestion,
}

record! {
    TextQuestionAnswer {
        required answer = "answer",
        required question = "question",
    }
}

/// The `answer` of a [`TextQuestionAnswer`].
///
/// From `GetAtsApplications.response.data.results[].screening_question_answers[]|TEXT.answer` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TextAnswer {
    /// `content`.
    pub content: Option<String>,
}

record! {
    TextAnswer {
        nullable content = "content",
    }
}

/// The `question` of a [`TextQuestionAnswer`].
///
/// From `GetAtsApplications.response.data.results[].screening_question_answers[]|TEXT.question` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TextQuestion {
    /// `remote_id`.
    pub remote_id: Option<String>,
    /// `title`.
    pub title: String,
}

record! {
    TextQuestion {
        "type" = "TEXT",
        nullable remote_id = "remote_id",
        required title = "title",
    }
}

/// The shape `SINGLE_SELECT` of a [`ScreeningQuestionAnswer`].
///
/// From `GetAtsApplications.response.data.results[].screening_question_answers[]|SINGLE_SELECT` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SingleSelectQuestionAnswer {
    /// `answer`.
    pub answer: SingleSelectAnswer,
    /// `question`.
    pub question: SingleSelectQuestion,
}

record! {
    SingleSelectQuestionAnswer {
        required answer = "answer",
        required question = "question",
    }
}

/// The `answer` of a [`SingleSelectQuestionAnswer`].
///
/// From `GetAtsApplications.response.data.results[].screening_question_answers[]|SINGLE_SELECT.answer` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SingleSelectAnswer {
    /// `choice`.
    pub choice: Option<String>,
}

record! {
    SingleSelectAnswer {
        nullable choice = "choice",
    }
}

/// The `question` of a [`SingleSelectQuestionAnswer`].
///
/// From `GetAtsApplications.response.data.results[].screening_question_answers[]|SINGLE_SELECT.question` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SingleSelectQuestion {
    /// `remote_id`.
    pub remote_id: Option<String>,
    /// `title`.
    pub title: String,
}

record! {
    SingleSelectQuestion {
        "type" = "SINGLE_SELECT",
        nullable remote_id = "remote_id",
        required title = "title",
    }
}

/// The shape `MULTI_SELECT` of a [`ScreeningQuestionAnswer`].
///
/// From `GetAtsApplications.response.data.results[].screening_question_answers[]|MULTI_SELECT` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MultiSelectQuestionAnswer {
    /// `answer`.
    pub answer: MultiSelectAnswer,
    /// `question`.
    pub question: MultiSelectQuestion,
}

record! {
    MultiSelectQuestionAnswer {
        required answer = "answer",
        required question = "question",
    }
}

/// The `answer` of a [`MultiSelectQuestionAnswer`].
///
/// From `GetAtsApplications.response.data.results[].screening_question_answers[]|MULTI_SELECT.answer` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MultiSelectAnswer {
    /// `choices`.
    pub choices: Option<Vec<String>>,
}

record! {
    MultiSelectAnswer {
        optional choices = "choices",
    }
}

/// The `question` of a [`MultiSelectQuestionAnswer`].
///
/// From `GetAtsApplications.response.data.results[].screening_question_answers[]|MULTI_SELECT.question` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MultiSelectQuestion {
    /// `remote_id`.
    pub remote_id: Option<String>,
    /// `title`.
    pub title: String,
}

record! {
    MultiSelectQuestion {
        "type" = "MULTI_SELECT",
        nullable remote_id = "remote_id",
        required title = "title",
    }
}

/// The shape `BOOLEAN` of a [`ScreeningQuestionAnswer`].
///
/// From `GetAtsApplications.response.data.results[].screening_question_answers[]|BOOLEAN` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BooleanQuestionAnswer {
    /// `answer`.
    pub answer: BooleanAnswer,
    /// `question`.
    pub question: BooleanQuestion,
}

record! {
    BooleanQuestionAnswer {
        required answer = "answer",
        required question = "question",
    }
}

/// The `answer` of a [`BooleanQuestionAnswer`].
///
/// From `GetAtsApplications.response.data.results[].screening_question_answers[]|BOOLEAN.answer` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BooleanAnswer {
    /// `checked`.
    pub checked: Option<bool>,
}

record! {
    BooleanAnswer {
        nullable checked = "checked",
    }
}

/// The `question` of a [`BooleanQuestionAnswer`].
///
/// From `GetAtsApplications.response.data.results[].screening_question_answers[]|BOOLEAN.question` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BooleanQuestion {
    /// `remote_id`.
    pub remote_id: Option<String>,
    /// `title`.
    pub title: String,
}

record! {
    BooleanQuestion {
        "type" = "BOOLEAN",
        nullable remote_id = "remote_id",
        required title = "title",
    }
}

/// The shape `NUMBER` of a [`ScreeningQuestionAnswer`].
///
/// From `GetAtsApplications.response.data.results[].screening_question_answers[]|NUMBER` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NumberQuestionAnswer {
    /// `answer`.
    pub answer: NumberAnswer,
    /// `question`.
    pub question: NumberQuestion,
}

record! {
    NumberQuestionAnswer {
        required answer = "answer",
        required question = "question",
    }
}

/// The `answer` of a [`NumberQuestionAnswer`].
///
/// From `GetAtsApplications.response.data.results[].screening_question_answers[]|NUMBER.answer` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NumberAnswer {
    /// `number`.
    pub number: Option<f64>,
}

record! {
    NumberAnswer {
        nullable number = "number",
    }
}

/// The `question` of a [`NumberQuestionAnswer`].
///
/// From `GetAtsApplications.response.data.results[].screening_question_answers[]|NUMBER.question` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NumberQuestion {
    /// `remote_id`.
    pub remote_id: Option<String>,
    /// `title`.
    pub title: String,
}

record! {
    NumberQuestion {
        "type" = "NUMBER",
        nullable remote_id = "remote_id",
        required title = "title",
    }
}

/// The shape `DATE` of a [`ScreeningQuestionAnswer`].
///
/// From `GetAtsApplications.response.data.results[].screening_question_answers[]|DATE` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DateQuestionAnswer {
    /// `answer`.
    pub answer: DateAnswer,
    /// `question`.
    pub question: DateQuestion,
}

record! {
    DateQuestionAnswer {
        required answer = "answer",
        required question = "question",
    }
}

/// The `answer` of a [`DateQuestionAnswer`].
///
/// From `GetAtsApplications.response.data.results[].screening_question_answers[]|DATE.answer` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DateAnswer {
    /// `date`.
    pub date: Option<DateTime>,
}

record! {
    DateAnswer {
        nullable date = "date",
    }
}

/// The `question` of a [`DateQuestionAnswer`].
///
/// From `GetAtsApplications.response.data.results[].screening_question_answers[]|DATE.question` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DateQuestion {
    /// `remote_id`.
    pub remote_id: Option<String>,
    /// `title`.
    pub title: String,
}

record! {
    DateQuestion {
        "type" = "DATE",
        nullable remote_id = "remote_id",
        required title = "title",
    }
}

/// The shape `UNKNOWN` of a [`ScreeningQuestionAnswer`].
///
/// From `GetAtsApplications.response.data.results[].screening_question_answers[]|UNKNOWN` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UnknownQuestionAnswer {
    /// `answer`.
    pub answer: UnknownAnswer,
    /// `question`.
    pub question: UnknownQuestion,
}

record! {
    UnknownQuestionAnswer {
        required answer = "answer",
        required question = "question",
    }
}

/// The `answer` of a [`UnknownQuestionAnswer`].
///
/// From `GetAtsApplications.response.data.results[].screening_question_answers[]|UNKNOWN.answer` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UnknownAnswer {
    /// `raw`.
    pub raw: Option<Json>,
}

record! {
    UnknownAnswer {
        optional raw = "raw",
    }
}

/// The `question` of a [`UnknownQuestionAnswer`].
///
/// From `GetAtsApplications.response.data.results[].screening_question_answers[]|UNKNOWN.question` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UnknownQuestion {
    /// `remote_id`.
    pub remote_id: Option<String>,
    /// `title`.
    pub title: String,
}

record! {
    UnknownQuestion {
        "type" = "UNKNOWN",
        nullable remote_id = "remote_id",
        required title = "title",
    }
}
