// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /ats/jobs`.

use super::{ScreeningQuestionCategory, ScreeningQuestionOption};
use crate::runtime::{
    Json, Unrecognized, UnrecognizedVariant, open_enum, record, tagged_union,
    untagged_union,
};

/// A question that applicants for the job are asked.
///
/// An answer goes into `screening_question_answers` of the application, with the id of the question.
///
/// In the answer of `GET /ats/jobs`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ScreeningQuestion {
    /// The Kombo id of the record. It is unique among the records of one model, across integrations, but records of
    /// two models can share one.
    pub id: String,
    /// The record's id in the connected system.
    pub remote_id: Option<String>,
    /// The question itself, as applicants are to read it.
    pub title: Option<String>,
    /// An explanation to be shown with the question.
    pub description: Option<String>,
    /// What kind of answer the question wants, and within what limits.
    pub format: Option<ScreeningQuestionFormat>,
    /// Set if the question serves statistics on who applies: equal employment opportunity (`EEO`) or demographics.
    pub category: Option<ScreeningQuestionCategory>,
    /// The place of the question in the order in which they are asked.
    pub index: Option<i64>,
    /// Whether an application must answer the question.
    pub required: Option<bool>,
    /// The id of the question whose answer decides on whether this one is asked.
    ///
    /// Exactly 24 characters.
    pub precondition_question_id: Option<String>,
    /// The answers to the earlier question with which this one is asked.
    pub precondition_options: Option<ScreeningQuestionPrecondition>,
}

record! {
    ScreeningQuestion {
        required id,
        nullable remote_id,
        nullable title,
        nullable description,
        optional format,
        nullable category,
        optional index,
        nullable required,
        optional precondition_question_id,
        optional precondition_options,
        shown ["id", "remote_id", "precondition_question_id"]
    }
}

/// What kind of answer the question wants, and within what limits.
///
/// They are distinguished by `type`.
///
/// In the answer of `GET /ats/jobs`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ScreeningQuestionFormat {
    /// `type` is `TEXT`.
    Text(TextQuestionFormat),
    /// `type` is `NUMBER`.
    Number(NumberQuestionFormat),
    /// `type` is `FILE`.
    File(FileQuestionFormat),
    /// `type` is `SINGLE_SELECT`.
    SingleSelect(SingleSelectQuestionFormat),
    /// `type` is `BOOLEAN`.
    Boolean(BooleanQuestionFormat),
    /// `type` is `DATE`.
    Date(DateQuestionFormat),
    /// `type` is `MULTI_SELECT`.
    MultiSelect(MultiSelectQuestionFormat),
    /// `type` is `INFORMATION`.
    Information(InformationQuestionFormat),
    /// `type` is `UNKNOWN`.
    Unknown(UnknownQuestionFormat),
    /// A shape that this version of the crate does not know, as it came.
    Unrecognized(UnrecognizedVariant),
}

tagged_union! {
    ScreeningQuestionFormat by ["type"] {
        Text = "TEXT",
        Number = "NUMBER",
        File = "FILE",
        SingleSelect = "SINGLE_SELECT",
        Boolean = "BOOLEAN",
        Date = "DATE",
        MultiSelect = "MULTI_SELECT",
        Information = "INFORMATION",
        Unknown = "UNKNOWN",
    }
}

/// The question wants text.
///
/// In the answer of `GET /ats/jobs`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TextQuestionFormat {
    /// How the input for the answer is to look.
    pub display_type: Option<TextQuestionDisplayType>,
    /// How many characters the text may have at most.
    pub max_length: Option<i64>,
}

record! {
    TextQuestionFormat {
        "type" = "TEXT",
        optional display_type,
        optional max_length,
    }
}

/// How the input for the answer is to look.
///
/// In the answer of `GET /ats/jobs`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TextQuestionDisplayType {
    /// A field of one line.
    ///
    /// On the wire: `SINGLE_LINE`.
    SingleLine,
    /// A field of several lines.
    ///
    /// On the wire: `MULTI_LINE`.
    MultiLine,
    /// A field for an e-mail address.
    ///
    /// On the wire: `EMAIL`.
    Email,
    /// A field for a web address.
    ///
    /// On the wire: `URL`.
    Url,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    TextQuestionDisplayType {
        SingleLine = "SINGLE_LINE",
        MultiLine = "MULTI_LINE",
        Email = "EMAIL",
        Url = "URL",
    }
}

/// The question wants a number.
///
/// In the answer of `GET /ats/jobs`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NumberQuestionFormat {
    /// How the input for the answer is to look.
    ///
    /// `FIELD` when not given.
    pub display_type: Option<NumberQuestionDisplayType>,
    /// The largest number that can be answered.
    pub max: Option<f64>,
    /// The smallest number that can be answered.
    pub min: Option<f64>,
}

record! {
    NumberQuestionFormat {
        "type" = "NUMBER",
        optional display_type,
        optional max,
        optional min,
    }
}

/// How the input for the answer is to look.
///
/// In the answer of `GET /ats/jobs`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NumberQuestionDisplayType {
    /// A knob that is moved along a scale.
    ///
    /// On the wire: `SLIDER`.
    Slider,
    /// A field for a number.
    ///
    /// On the wire: `FIELD`.
    Field,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    NumberQuestionDisplayType {
        Slider = "SLIDER",
        Field = "FIELD",
    }
}

/// The question wants a file.
///
/// In the answer of `GET /ats/jobs`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FileQuestionFormat {
    /// The media types a file may have, such as `application/pdf`.
    pub accepted_mime_types: Option<Vec<String>>,
    /// How large a file may be, in bytes.
    pub max_file_size_bytes: Option<i64>,
}

record! {
    FileQuestionFormat {
        "type" = "FILE",
        optional accepted_mime_types,
        optional max_file_size_bytes,
    }
}

/// The question wants one of several options.
///
/// In the answer of `GET /ats/jobs`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SingleSelectQuestionFormat {
    /// How the input for the answer is to look.
    pub display_type: Option<SingleSelectQuestionDisplayType>,
    /// The options that can be chosen from.
    pub options: Vec<ScreeningQuestionOption>,
}

record! {
    SingleSelectQuestionFormat {
        "type" = "SINGLE_SELECT",
        optional display_type,
        listed options,
    }
}

/// How the input for the answer is to look.
///
/// In the answer of `GET /ats/jobs`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SingleSelectQuestionDisplayType {
    /// A list that opens.
    ///
    /// On the wire: `DROPDOWN`.
    Dropdown,
    /// A row of buttons of which one is pressed.
    ///
    /// On the wire: `RADIO`.
    Radio,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    SingleSelectQuestionDisplayType {
        Dropdown = "DROPDOWN",
        Radio = "RADIO",
    }
}

/// The question wants a yes or a no.
///
/// In the answer of `GET /ats/jobs`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BooleanQuestionFormat {}

record! {
    BooleanQuestionFormat {
        "type" = "BOOLEAN",
    }
}

/// The question wants a date.
///
/// In the answer of `GET /ats/jobs`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DateQuestionFormat {}

record! {
    DateQuestionFormat {
        "type" = "DATE",
    }
}

/// The question wants any number of several options.
///
/// In the answer of `GET /ats/jobs`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MultiSelectQuestionFormat {
    /// The options that can be chosen from.
    pub options: Vec<ScreeningQuestionOption>,
}

record! {
    MultiSelectQuestionFormat {
        "type" = "MULTI_SELECT",
        listed options,
    }
}

/// Not a question but a text for the applicant to read.
///
/// In the answer of `GET /ats/jobs`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InformationQuestionFormat {}

record! {
    InformationQuestionFormat {
        "type" = "INFORMATION",
    }
}

/// A question of a kind that is not known; `raw_question` holds what the connected system says of it.
///
/// In the answer of `GET /ats/jobs`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UnknownQuestionFormat {
    /// The question as the connected system describes it, since its kind is not known.
    pub raw_question: Option<Json>,
}

record! {
    UnknownQuestionFormat {
        "type" = "UNKNOWN",
        optional raw_question,
    }
}

/// The answers to the earlier question with which this one is asked.
///
/// In the answer of `GET /ats/jobs`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ScreeningQuestionPrecondition {
    /// Several texts.
    TextList(Vec<String>),
    /// Several of true and false.
    BooleanList(Vec<bool>),
    /// A shape that this version of the crate does not know, as it came.
    Unrecognized(UnrecognizedVariant),
}

untagged_union! {
    ScreeningQuestionPrecondition {
        TextList: array of string,
        BooleanList: array of boolean,
    }
}
