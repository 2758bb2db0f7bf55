// Written by `cargo xtask codegen` from `GetAtsJobs.response.data.results[].screening_questions[]`. Edits are lost.

use super::{ScreeningQuestionCategory, ScreeningQuestionOption};
use crate::runtime::{
    Json, Unrecognized, UnrecognizedVariant, open_enum, record, tagged_union,
    untagged_union,
};

/// An entry of the `screening_questions` of a `Job`.
///
/// From `GetAtsJobs.response.data.results[].screening_questions[]` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ScreeningQuestion {
    /// `id`.
    pub id: String,
    /// `remote_id`.
    pub remote_id: Option<String>,
    /// `title`.
    pub title: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `format`.
    pub format: Option<ScreeningQuestionFormat>,
    /// `category`.
    pub category: Option<ScreeningQuestionCategory>,
    /// `index`.
    pub index: Option<i64>,
    /// `required`.
    pub required: Option<bool>,
    /// `precondition_question_id`: at least 24 characters, at most 24 characters.
    pub precondition_question_id: Option<String>,
    /// `precondition_options`.
    pub precondition_options: Option<ScreeningQuestionPrecondition>,
}

record! {
    ScreeningQuestion {
        required id = "id",
        nullable remote_id = "remote_id",
        nullable title = "title",
        nullable description = "description",
        optional format = "format",
        nullable category = "category",
        optional index = "index",
        nullable required = "required",
        optional precondition_question_id = "precondition_question_id",
        optional precondition_options = "precondition_options",
    }
}

/// The `format` of a [`ScreeningQuestion`], in one of several shapes.
///
/// They are told apart by `type`.
///
/// From `GetAtsJobs.response.data.results[].screening_questions[].format` in the API description.
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

/// The shape `TEXT` of a [`ScreeningQuestionFormat`].
///
/// From `GetAtsJobs.response.data.results[].screening_questions[].format|TEXT` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TextQuestionFormat {
    /// `display_type`.
    pub display_type: Option<TextQuestionDisplayType>,
    /// `max_length`.
    pub max_length: Option<i64>,
}

record! {
    TextQuestionFormat {
        "type" = "TEXT",
        optional display_type = "display_type",
        optional max_length = "max_length",
    }
}

/// A value of `display_type`.
///
/// From `GetAtsJobs.response.data.results[].screening_questions[].format|TEXT.display_type` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TextQuestionDisplayType {
    /// `SINGLE_LINE`.
    SingleLine,
    /// `MULTI_LINE`.
    MultiLine,
    /// `EMAIL`.
    Email,
    /// `URL`.
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

/// The shape `NUMBER` of a [`ScreeningQuestionFormat`].
///
/// From `GetAtsJobs.response.data.results[].screening_questions[].format|NUMBER` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NumberQuestionFormat {
    /// `display_type`: `FIELD` when not given.
    pub display_type: Option<NumberQuestionDisplayType>,
    /// `max`.
    pub max: Option<f64>,
    /// `min`.
    pub min: Option<f64>,
}

record! {
    NumberQuestionFormat {
        "type" = "NUMBER",
        optional display_type = "display_type",
        optional max = "max",
        optional min = "min",
    }
}

/// A value of `display_type`.
///
/// From `GetAtsJobs.response.data.results[].screening_questions[].format|NUMBER.display_type` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NumberQuestionDisplayType {
    /// `SLIDER`.
    Slider,
    /// `FIELD`.
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

/// The shape `FILE` of a [`ScreeningQuestionFormat`].
///
/// From `GetAtsJobs.response.data.results[].screening_questions[].format|FILE` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FileQuestionFormat {
    /// `accepted_mime_types`.
    pub accepted_mime_types: Option<Vec<String>>,
    /// `max_file_size_bytes`.
    pub max_file_size_bytes: Option<i64>,
}

record! {
    FileQuestionFormat {
        "type" = "FILE",
        optional accepted_mime_types = "accepted_mime_types",
        optional max_file_size_bytes = "max_file_size_bytes",
    }
}

/// The shape `SINGLE_SELECT` of a [`ScreeningQuestionFormat`].
///
/// From `GetAtsJobs.response.data.results[].screening_questions[].format|SINGLE_SELECT` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SingleSelectQuestionFormat {
    /// `display_type`.
    pub display_type: Option<SingleSelectQuestionDisplayType>,
    /// `options`.
    pub options: Vec<ScreeningQuestionOption>,
}

record! {
    SingleSelectQuestionFormat {
        "type" = "SINGLE_SELECT",
        optional display_type = "display_type",
        required options = "options",
    }
}

/// A value of `display_type`.
///
/// From `GetAtsJobs.response.data.results[].screening_questions[].format|SINGLE_SELECT.display_type` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SingleSelectQuestionDisplayType {
    /// `DROPDOWN`.
    Dropdown,
    /// `RADIO`.
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

/// The shape `BOOLEAN` of a [`ScreeningQuestionFormat`].
///
/// From `GetAtsJobs.response.data.results[].screening_questions[].format|BOOLEAN` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BooleanQuestionFormat {}

record! {
    BooleanQuestionFormat {
        "type" = "BOOLEAN",
    }
}

/// The shape `DATE` of a [`ScreeningQuestionFormat`].
///
/// From `GetAtsJobs.response.data.results[].screening_questions[].format|DATE` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DateQuestionFormat {}

record! {
    DateQuestionFormat {
        "type" = "DATE",
    }
}

/// The shape `MULTI_SELECT` of a [`ScreeningQuestionFormat`].
///
/// From `GetAtsJobs.response.data.results[].screening_questions[].format|MULTI_SELECT` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MultiSelectQuestionFormat {
    /// `options`.
    pub options: Vec<ScreeningQuestionOption>,
}

record! {
    MultiSelectQuestionFormat {
        "type" = "MULTI_SELECT",
        required options = "options",
    }
}

/// The shape `INFORMATION` of a [`ScreeningQuestionFormat`].
///
/// From `GetAtsJobs.response.data.results[].screening_questions[].format|INFORMATION` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InformationQuestionFormat {}

record! {
    InformationQuestionFormat {
        "type" = "INFORMATION",
    }
}

/// The shape `UNKNOWN` of a [`ScreeningQuestionFormat`].
///
/// From `GetAtsJobs.response.data.results[].screening_questions[].format|UNKNOWN` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UnknownQuestionFormat {
    /// `raw_question`.
    pub raw_question: Option<Json>,
}

record! {
    UnknownQuestionFormat {
        "type" = "UNKNOWN",
        optional raw_question = "raw_question",
    }
}

/// The `precondition_options` of a [`ScreeningQuestion`], in one of several shapes.
///
/// From `GetAtsJobs.response.data.results[].screening_questions[].precondition_options` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ScreeningQuestionPrecondition {
    /// A text list.
    TextList(Vec<String>),
    /// A boolean list.
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
