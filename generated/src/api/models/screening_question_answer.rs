// Written by `cargo xtask codegen` from `GetAtsApplications.response.data.results[].screening_question_answers[]`. Edits are lost.

use crate::runtime::{DateTime, Json, UnrecognizedVariant, record, tagged_union};

/// One of the shapes that stand at `GetAtsApplications.response.data.results[].screening_question_answers[]`.
///
/// They are told apart by `question.type`.
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

/// What stands at `GetAtsApplications.response.data.results[].screening_question_answers[]|TEXT`.
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

/// What stands at `GetAtsApplications.response.data.results[].screening_question_answers[]|TEXT.answer`.
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

/// What stands at `GetAtsApplications.response.data.results[].screening_question_answers[]|TEXT.question`.
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

/// What stands at `GetAtsApplications.response.data.results[].screening_question_answers[]|SINGLE_SELECT`.
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

/// What stands at `GetAtsApplications.response.data.results[].screening_question_answers[]|SINGLE_SELECT.answer`.
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

/// What stands at `GetAtsApplications.response.data.results[].screening_question_answers[]|SINGLE_SELECT.question`.
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

/// What stands at `GetAtsApplications.response.data.results[].screening_question_answers[]|MULTI_SELECT`.
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

/// What stands at `GetAtsApplications.response.data.results[].screening_question_answers[]|MULTI_SELECT.answer`.
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

/// What stands at `GetAtsApplications.response.data.results[].screening_question_answers[]|MULTI_SELECT.question`.
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

/// What stands at `GetAtsApplications.response.data.results[].screening_question_answers[]|BOOLEAN`.
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

/// What stands at `GetAtsApplications.response.data.results[].screening_question_answers[]|BOOLEAN.answer`.
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

/// What stands at `GetAtsApplications.response.data.results[].screening_question_answers[]|BOOLEAN.question`.
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

/// What stands at `GetAtsApplications.response.data.results[].screening_question_answers[]|NUMBER`.
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

/// What stands at `GetAtsApplications.response.data.results[].screening_question_answers[]|NUMBER.answer`.
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

/// What stands at `GetAtsApplications.response.data.results[].screening_question_answers[]|NUMBER.question`.
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

/// What stands at `GetAtsApplications.response.data.results[].screening_question_answers[]|DATE`.
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

/// What stands at `GetAtsApplications.response.data.results[].screening_question_answers[]|DATE.answer`.
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

/// What stands at `GetAtsApplications.response.data.results[].screening_question_answers[]|DATE.question`.
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

/// What stands at `GetAtsApplications.response.data.results[].screening_question_answers[]|UNKNOWN`.
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

/// What stands at `GetAtsApplications.response.data.results[].screening_question_answers[]|UNKNOWN.answer`.
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

/// What stands at `GetAtsApplications.response.data.results[].screening_question_answers[]|UNKNOWN.question`.
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
