// Written by `cargo xtask codegen` from `GetAtsJobs.response.data.results[].screening_questions[].format`. Edits are lost.

use super::SingleSelectOption;
use crate::runtime::{
    Json, Unrecognized, UnrecognizedVariant, open_enum, record, tagged_union,
};

/// One of the shapes that stand at `GetAtsJobs.response.data.results[].screening_questions[].format`.
///
/// They are told apart by `type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Format {
    /// `type` is `TEXT`.
    Text(FormatText),
    /// `type` is `NUMBER`.
    Number(FormatNumber),
    /// `type` is `FILE`.
    File(FormatFile),
    /// `type` is `SINGLE_SELECT`.
    SingleSelect(FormatSingleSelect),
    /// `type` is `BOOLEAN`.
    Boolean(FormatBoolean),
    /// `type` is `DATE`.
    Date(FormatDate),
    /// `type` is `MULTI_SELECT`.
    MultiSelect(FormatMultiSelect),
    /// `type` is `INFORMATION`.
    Information(FormatInformation),
    /// `type` is `UNKNOWN`.
    Unknown(FormatUnknown),
    /// A shape that this version of the crate does not know, as it came.
    Unrecognized(UnrecognizedVariant),
}

tagged_union! {
    Format by ["type"] {
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

/// What stands at `GetAtsJobs.response.data.results[].screening_questions[].format|TEXT`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FormatText {
    /// `display_type`.
    pub display_type: Option<FormatTextDisplayType>,
    /// `max_length`.
    pub max_length: Option<i64>,
}

record! {
    FormatText {
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
pub enum FormatTextDisplayType {
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
    FormatTextDisplayType {
        SingleLine = "SINGLE_LINE",
        MultiLine = "MULTI_LINE",
        Email = "EMAIL",
        Url = "URL",
    }
}

/// What stands at `GetAtsJobs.response.data.results[].screening_questions[].format|NUMBER`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FormatNumber {
    /// `display_type`: `FIELD` when not given.
    pub display_type: Option<FormatNumberDisplayType>,
    /// `max`.
    pub max: Option<f64>,
    /// `min`.
    pub min: Option<f64>,
}

record! {
    FormatNumber {
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
pub enum FormatNumberDisplayType {
    /// `SLIDER`.
    Slider,
    /// `FIELD`.
    Field,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    FormatNumberDisplayType {
        Slider = "SLIDER",
        Field = "FIELD",
    }
}

/// What stands at `GetAtsJobs.response.data.results[].screening_questions[].format|FILE`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FormatFile {
    /// `accepted_mime_types`.
    pub accepted_mime_types: Option<Vec<String>>,
    /// `max_file_size_bytes`.
    pub max_file_size_bytes: Option<i64>,
}

record! {
    FormatFile {
        "type" = "FILE",
        optional accepted_mime_types = "accepted_mime_types",
        optional max_file_size_bytes = "max_file_size_bytes",
    }
}

/// What stands at `GetAtsJobs.response.data.results[].screening_questions[].format|SINGLE_SELECT`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FormatSingleSelect {
    /// `display_type`.
    pub display_type: Option<FormatSingleSelectDisplayType>,
    /// `options`.
    pub options: Vec<SingleSelectOption>,
}

record! {
    FormatSingleSelect {
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
pub enum FormatSingleSelectDisplayType {
    /// `DROPDOWN`.
    Dropdown,
    /// `RADIO`.
    Radio,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    FormatSingleSelectDisplayType {
        Dropdown = "DROPDOWN",
        Radio = "RADIO",
    }
}

/// What stands at `GetAtsJobs.response.data.results[].screening_questions[].format|BOOLEAN`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FormatBoolean {}

record! {
    FormatBoolean {
        "type" = "BOOLEAN",
    }
}

/// What stands at `GetAtsJobs.response.data.results[].screening_questions[].format|DATE`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FormatDate {}

record! {
    FormatDate {
        "type" = "DATE",
    }
}

/// What stands at `GetAtsJobs.response.data.results[].screening_questions[].format|MULTI_SELECT`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FormatMultiSelect {
    /// `options`.
    pub options: Vec<SingleSelectOption>,
}

record! {
    FormatMultiSelect {
        "type" = "MULTI_SELECT",
        required options = "options",
    }
}

/// What stands at `GetAtsJobs.response.data.results[].screening_questions[].format|INFORMATION`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FormatInformation {}

record! {
    FormatInformation {
        "type" = "INFORMATION",
    }
}

/// What stands at `GetAtsJobs.response.data.results[].screening_questions[].format|UNKNOWN`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FormatUnknown {
    /// `raw_question`.
    pub raw_question: Option<Json>,
}

record! {
    FormatUnknown {
        "type" = "UNKNOWN",
        optional raw_question = "raw_question",
    }
}
