// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /ats/applications`.

use crate::runtime::{DateTime, Json, UnrecognizedVariant, record, tagged_union};

/// A screening question with the candidate's answer; `question.type` tells what the answer holds.
///
/// They are distinguished by `question.type`.
///
/// In the answer of `GET /ats/applications`.
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

/// An answer in free text.
///
/// In the answer of `GET /ats/applications`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TextQuestionAnswer {
    /// What the candidate answered. The field it holds depends on the `type` of the question.
    pub answer: TextAnswer,
    /// The screening question that was asked.
    pub question: TextQuestion,
}

record! {
    TextQuestionAnswer {
        required answer,
        required question,
        hidden ["answer"]
    }
}

/// What the candidate answered. The field it holds depends on the `type` of the question.
///
/// In the answer of `GET /ats/applications`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TextAnswer {
    /// The text that the candidate wrote.
    pub content: Option<String>,
}

record! {
    TextAnswer {
        nullable content,
    }
}

/// The screening question that was asked.
///
/// In the answer of `GET /ats/applications`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TextQuestion {
    /// The record's id in the connected system.
    pub remote_id: Option<String>,
    /// The question as it was put to the candidate.
    pub title: String,
}

record! {
    TextQuestion {
        "type" = "TEXT",
        nullable remote_id,
        required title,
        shown ["remote_id"]
    }
}

/// An answer that picks one option.
///
/// In the answer of `GET /ats/applications`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SingleSelectQuestionAnswer {
    /// What the candidate answered. The field it holds depends on the `type` of the question.
    pub answer: SingleSelectAnswer,
    /// The screening question that was asked.
    pub question: SingleSelectQuestion,
}

record! {
    SingleSelectQuestionAnswer {
        required answer,
        required question,
        hidden ["answer"]
    }
}

/// What the candidate answered. The field it holds depends on the `type` of the question.
///
/// In the answer of `GET /ats/applications`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SingleSelectAnswer {
    /// The option that the candidate chose.
    pub choice: Option<String>,
}

record! {
    SingleSelectAnswer {
        nullable choice,
    }
}

/// The screening question that was asked.
///
/// In the answer of `GET /ats/applications`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SingleSelectQuestion {
    /// The record's id in the connected system.
    pub remote_id: Option<String>,
    /// The question as it was put to the candidate.
    pub title: String,
}

record! {
    SingleSelectQuestion {
        "type" = "SINGLE_SELECT",
        nullable remote_id,
        required title,
        shown ["remote_id"]
    }
}

/// An answer that picks any number of options.
///
/// In the answer of `GET /ats/applications`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MultiSelectQuestionAnswer {
    /// What the candidate answered. The field it holds depends on the `type` of the question.
    pub answer: MultiSelectAnswer,
    /// The screening question that was asked.
    pub question: MultiSelectQuestion,
}

record! {
    MultiSelectQuestionAnswer {
        required answer,
        required question,
        hidden ["answer"]
    }
}

/// What the candidate answered. The field it holds depends on the `type` of the question.
///
/// In the answer of `GET /ats/applications`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MultiSelectAnswer {
    /// All options that the candidate chose.
    pub choices: Option<Vec<String>>,
}

record! {
    MultiSelectAnswer {
        optional choices,
    }
}

/// The screening question that was asked.
///
/// In the answer of `GET /ats/applications`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MultiSelectQuestion {
    /// The record's id in the connected system.
    pub remote_id: Option<String>,
    /// The question as it was put to the candidate.
    pub title: String,
}

record! {
    MultiSelectQuestion {
        "type" = "MULTI_SELECT",
        nullable remote_id,
        required title,
        shown ["remote_id"]
    }
}

/// An answer by yes or no.
///
/// In the answer of `GET /ats/applications`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BooleanQuestionAnswer {
    /// What the candidate answered. The field it holds depends on the `type` of the question.
    pub answer: BooleanAnswer,
    /// The screening question that was asked.
    pub question: BooleanQuestion,
}

record! {
    BooleanQuestionAnswer {
        required answer,
        required question,
        hidden ["answer"]
    }
}

/// What the candidate answered. The field it holds depends on the `type` of the question.
///
/// In the answer of `GET /ats/applications`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BooleanAnswer {
    /// Whether the candidate answered yes.
    pub checked: Option<bool>,
}

record! {
    BooleanAnswer {
        nullable checked,
    }
}

/// The screening question that was asked.
///
/// In the answer of `GET /ats/applications`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BooleanQuestion {
    /// The record's id in the connected system.
    pub remote_id: Option<String>,
    /// The question as it was put to the candidate.
    pub title: String,
}

record! {
    BooleanQuestion {
        "type" = "BOOLEAN",
        nullable remote_id,
        required title,
        shown ["remote_id"]
    }
}

/// An answer that is a number.
///
/// In the answer of `GET /ats/applications`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NumberQuestionAnswer {
    /// What the candidate answered. The field it holds depends on the `type` of the question.
    pub answer: NumberAnswer,
    /// The screening question that was asked.
    pub question: NumberQuestion,
}

record! {
    NumberQuestionAnswer {
        required answer,
        required question,
        hidden ["answer"]
    }
}

/// What the candidate answered. The field it holds depends on the `type` of the question.
///
/// In the answer of `GET /ats/applications`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NumberAnswer {
    /// The number that was answered.
    pub number: Option<f64>,
}

record! {
    NumberAnswer {
        nullable number,
    }
}

/// The screening question that was asked.
///
/// In the answer of `GET /ats/applications`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NumberQuestion {
    /// The record's id in the connected system.
    pub remote_id: Option<String>,
    /// The question as it was put to the candidate.
    pub title: String,
}

record! {
    NumberQuestion {
        "type" = "NUMBER",
        nullable remote_id,
        required title,
        shown ["remote_id"]
    }
}

/// An answer that is a date.
///
/// In the answer of `GET /ats/applications`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DateQuestionAnswer {
    /// What the candidate answered. The field it holds depends on the `type` of the question.
    pub answer: DateAnswer,
    /// The screening question that was asked.
    pub question: DateQuestion,
}

record! {
    DateQuestionAnswer {
        required answer,
        required question,
        hidden ["answer"]
    }
}

/// What the candidate answered. The field it holds depends on the `type` of the question.
///
/// In the answer of `GET /ats/applications`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DateAnswer {
    /// The date that the candidate gave.
    pub date: Option<DateTime>,
}

record! {
    DateAnswer {
        nullable date,
    }
}

/// The screening question that was asked.
///
/// In the answer of `GET /ats/applications`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DateQuestion {
    /// The record's id in the connected system.
    pub remote_id: Option<String>,
    /// The question as it was put to the candidate.
    pub title: String,
}

record! {
    DateQuestion {
        "type" = "DATE",
        nullable remote_id,
        required title,
        shown ["remote_id"]
    }
}

/// An answer of no known kind, as the connected system gave it.
///
/// In the answer of `GET /ats/applications`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UnknownQuestionAnswer {
    /// What the candidate answered. The field it holds depends on the `type` of the question.
    pub answer: UnknownAnswer,
    /// The screening question that was asked.
    pub question: UnknownQuestion,
}

record! {
    UnknownQuestionAnswer {
        required answer,
        required question,
        hidden ["answer"]
    }
}

/// What the candidate answered. The field it holds depends on the `type` of the question.
///
/// In the answer of `GET /ats/applications`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UnknownAnswer {
    /// The answer as the connected system gives it, since its kind is not known.
    pub raw: Option<Json>,
}

record! {
    UnknownAnswer {
        optional raw,
    }
}

/// The screening question that was asked.
///
/// In the answer of `GET /ats/applications`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UnknownQuestion {
    /// The record's id in the connected system.
    pub remote_id: Option<String>,
    /// The question as it was put to the candidate.
    pub title: String,
}

record! {
    UnknownQuestion {
        "type" = "UNKNOWN",
        nullable remote_id,
        required title,
        shown ["remote_id"]
    }
}
