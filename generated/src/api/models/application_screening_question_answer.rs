// Written by `cargo xtask codegen` from `GetAtsApplications.response.data.results[].screening_question_answers[]`. Edits are lost.

use crate::runtime::{DateTime, Json, UnrecognizedVariant, record, tagged_union};

/// One of the shapes that stand at `GetAtsApplications.response.data.results[].screening_question_answers[]`.
///
/// They are told apart by `question.type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ApplicationScreeningQuestionAnswer {
    /// `question.type` is `TEXT`.
    Text(ScreeningQuestionAnswerText),
    /// `question.type` is `SINGLE_SELECT`.
    SingleSelect(ScreeningQuestionAnswerSingleSelect),
    /// `question.type` is `MULTI_SELECT`.
    MultiSelect(ScreeningQuestionAnswerMultiSelect),
    /// `question.type` is `BOOLEAN`.
    Boolean(ScreeningQuestionAnswerBoolean),
    /// `question.type` is `NUMBER`.
    Number(ScreeningQuestionAnswerNumber),
    /// `question.type` is `DATE`.
    Date(ScreeningQuestionAnswerDate),
    /// `question.type` is `UNKNOWN`.
    Unknown(ScreeningQuestionAnswerUnknown),
    /// A shape that this version of the crate does not know, as it came.
    Unrecognized(UnrecognizedVariant),
}

tagged_union! {
    ApplicationScreeningQuestionAnswer by ["question", "type"] {
        Text = "TEXT",
        SingleSelect = "SINGLE_SELECT",
        MultiSelect = "MULTI_SELECT",
        Boolean = "BOOLEAN",
        Number = "NUMBER",
        Date = "DATE",
        Unknown = "UNKNOWN",
    }
}

/// What stands at `GetAtsApplications.response.data.results[].screening_question_answers[]|TEXT`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ScreeningQuestionAnswerText {
    /// `answer`.
    pub answer: ScreeningQuestionAnswerTextAnswer,
    /// `question`.
    pub question: ScreeningQuestionAnswerTextQuestion,
}

record! {
    ScreeningQuestionAnswerText {
        required answer = "answer",
        required question = "question",
    }
}

/// What stands at `GetAtsApplications.response.data.results[].screening_question_answers[]|TEXT.answer`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ScreeningQuestionAnswerTextAnswer {
    /// `content`.
    pub content: Option<String>,
}

record! {
    ScreeningQuestionAnswerTextAnswer {
        nullable content = "content",
    }
}

/// What stands at `GetAtsApplications.response.data.results[].screening_question_answers[]|TEXT.question`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ScreeningQuestionAnswerTextQuestion {
    /// `remote_id`.
    pub remote_id: Option<String>,
    /// `title`.
    pub title: String,
}

record! {
    ScreeningQuestionAnswerTextQuestion {
        "type" = "TEXT",
        nullable remote_id = "remote_id",
        required title = "title",
    }
}

/// What stands at `GetAtsApplications.response.data.results[].screening_question_answers[]|SINGLE_SELECT`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ScreeningQuestionAnswerSingleSelect {
    /// `answer`.
    pub answer: ScreeningQuestionAnswerSingleSelectAnswer,
    /// `question`.
    pub question: ScreeningQuestionAnswerSingleSelectQuestion,
}

record! {
    ScreeningQuestionAnswerSingleSelect {
        required answer = "answer",
        required question = "question",
    }
}

/// What stands at `GetAtsApplications.response.data.results[].screening_question_answers[]|SINGLE_SELECT.answer`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ScreeningQuestionAnswerSingleSelectAnswer {
    /// `choice`.
    pub choice: Option<String>,
}

record! {
    ScreeningQuestionAnswerSingleSelectAnswer {
        nullable choice = "choice",
    }
}

/// What stands at `GetAtsApplications.response.data.results[].screening_question_answers[]|SINGLE_SELECT.question`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ScreeningQuestionAnswerSingleSelectQuestion {
    /// `remote_id`.
    pub remote_id: Option<String>,
    /// `title`.
    pub title: String,
}

record! {
    ScreeningQuestionAnswerSingleSelectQuestion {
        "type" = "SINGLE_SELECT",
        nullable remote_id = "remote_id",
        required title = "title",
    }
}

/// What stands at `GetAtsApplications.response.data.results[].screening_question_answers[]|MULTI_SELECT`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ScreeningQuestionAnswerMultiSelect {
    /// `answer`.
    pub answer: ScreeningQuestionAnswerMultiSelectAnswer,
    /// `question`.
    pub question: ScreeningQuestionAnswerMultiSelectQuestion,
}

record! {
    ScreeningQuestionAnswerMultiSelect {
        required answer = "answer",
        required question = "question",
    }
}

/// What stands at `GetAtsApplications.response.data.results[].screening_question_answers[]|MULTI_SELECT.answer`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ScreeningQuestionAnswerMultiSelectAnswer {
    /// `choices`.
    pub choices: Option<Vec<String>>,
}

record! {
    ScreeningQuestionAnswerMultiSelectAnswer {
        optional choices = "choices",
    }
}

/// What stands at `GetAtsApplications.response.data.results[].screening_question_answers[]|MULTI_SELECT.question`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ScreeningQuestionAnswerMultiSelectQuestion {
    /// `remote_id`.
    pub remote_id: Option<String>,
    /// `title`.
    pub title: String,
}

record! {
    ScreeningQuestionAnswerMultiSelectQuestion {
        "type" = "MULTI_SELECT",
        nullable remote_id = "remote_id",
        required title = "title",
    }
}

/// What stands at `GetAtsApplications.response.data.results[].screening_question_answers[]|BOOLEAN`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ScreeningQuestionAnswerBoolean {
    /// `answer`.
    pub answer: ScreeningQuestionAnswerBooleanAnswer,
    /// `question`.
    pub question: ScreeningQuestionAnswerBooleanQuestion,
}

record! {
    ScreeningQuestionAnswerBoolean {
        required answer = "answer",
        required question = "question",
    }
}

/// What stands at `GetAtsApplications.response.data.results[].screening_question_answers[]|BOOLEAN.answer`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ScreeningQuestionAnswerBooleanAnswer {
    /// `checked`.
    pub checked: Option<bool>,
}

record! {
    ScreeningQuestionAnswerBooleanAnswer {
        nullable checked = "checked",
    }
}

/// What stands at `GetAtsApplications.response.data.results[].screening_question_answers[]|BOOLEAN.question`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ScreeningQuestionAnswerBooleanQuestion {
    /// `remote_id`.
    pub remote_id: Option<String>,
    /// `title`.
    pub title: String,
}

record! {
    ScreeningQuestionAnswerBooleanQuestion {
        "type" = "BOOLEAN",
        nullable remote_id = "remote_id",
        required title = "title",
    }
}

/// What stands at `GetAtsApplications.response.data.results[].screening_question_answers[]|NUMBER`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ScreeningQuestionAnswerNumber {
    /// `answer`.
    pub answer: ScreeningQuestionAnswerNumberAnswer,
    /// `question`.
    pub question: ScreeningQuestionAnswerNumberQuestion,
}

record! {
    ScreeningQuestionAnswerNumber {
        required answer = "answer",
        required question = "question",
    }
}

/// What stands at `GetAtsApplications.response.data.results[].screening_question_answers[]|NUMBER.answer`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ScreeningQuestionAnswerNumberAnswer {
    /// `number`.
    pub number: Option<f64>,
}

record! {
    ScreeningQuestionAnswerNumberAnswer {
        nullable number = "number",
    }
}

/// What stands at `GetAtsApplications.response.data.results[].screening_question_answers[]|NUMBER.question`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ScreeningQuestionAnswerNumberQuestion {
    /// `remote_id`.
    pub remote_id: Option<String>,
    /// `title`.
    pub title: String,
}

record! {
    ScreeningQuestionAnswerNumberQuestion {
        "type" = "NUMBER",
        nullable remote_id = "remote_id",
        required title = "title",
    }
}

/// What stands at `GetAtsApplications.response.data.results[].screening_question_answers[]|DATE`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ScreeningQuestionAnswerDate {
    /// `answer`.
    pub answer: ScreeningQuestionAnswerDateAnswer,
    /// `question`.
    pub question: ScreeningQuestionAnswerDateQuestion,
}

record! {
    ScreeningQuestionAnswerDate {
        required answer = "answer",
        required question = "question",
    }
}

/// What stands at `GetAtsApplications.response.data.results[].screening_question_answers[]|DATE.answer`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ScreeningQuestionAnswerDateAnswer {
    /// `date`.
    pub date: Option<DateTime>,
}

record! {
    ScreeningQuestionAnswerDateAnswer {
        nullable date = "date",
    }
}

/// What stands at `GetAtsApplications.response.data.results[].screening_question_answers[]|DATE.question`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ScreeningQuestionAnswerDateQuestion {
    /// `remote_id`.
    pub remote_id: Option<String>,
    /// `title`.
    pub title: String,
}

record! {
    ScreeningQuestionAnswerDateQuestion {
        "type" = "DATE",
        nullable remote_id = "remote_id",
        required title = "title",
    }
}

/// What stands at `GetAtsApplications.response.data.results[].screening_question_answers[]|UNKNOWN`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ScreeningQuestionAnswerUnknown {
    /// `answer`.
    pub answer: ScreeningQuestionAnswerUnknownAnswer,
    /// `question`.
    pub question: ScreeningQuestionAnswerUnknownQuestion,
}

record! {
    ScreeningQuestionAnswerUnknown {
        required answer = "answer",
        required question = "question",
    }
}

/// What stands at `GetAtsApplications.response.data.results[].screening_question_answers[]|UNKNOWN.answer`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ScreeningQuestionAnswerUnknownAnswer {
    /// `raw`.
    pub raw: Option<Json>,
}

record! {
    ScreeningQuestionAnswerUnknownAnswer {
        optional raw = "raw",
    }
}

/// What stands at `GetAtsApplications.response.data.results[].screening_question_answers[]|UNKNOWN.question`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ScreeningQuestionAnswerUnknownQuestion {
    /// `remote_id`.
    pub remote_id: Option<String>,
    /// `title`.
    pub title: String,
}

record! {
    ScreeningQuestionAnswerUnknownQuestion {
        "type" = "UNKNOWN",
        nullable remote_id = "remote_id",
        required title = "title",
    }
}
