// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /ats/applications/{application_id}/result-links`.

use crate::runtime::record;

/// Facts to keep with the link to the result, and how to name the fields that hold them.
///
/// In the request `POST /ats/applications/{application_id}/result-links`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResultLinkDetails {
    /// A text to put before the names of the custom fields that hold the attributes.
    pub custom_field_name_prefix: String,
    /// Single facts of the result, each a key and its value, to keep beside the link.
    pub attributes: Vec<ResultLinkAttribute>,
}

record! {
    ResultLinkDetails {
        required custom_field_name_prefix,
        required attributes,
    }
}

impl ResultLinkDetails {
    /// With what is required; the rest is left out until it is set.
    pub fn new(
        custom_field_name_prefix: impl Into<String>,
        attributes: impl IntoIterator<Item = ResultLinkAttribute>,
    ) -> Self {
        Self {
            custom_field_name_prefix: custom_field_name_prefix.into(),
            attributes: attributes.into_iter().collect(),
        }
    }
}

/// An attribute of the result, such as a grade.
///
/// In the request `POST /ats/applications/{application_id}/result-links`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResultLinkAttribute {
    /// What the attribute is called.
    pub key: String,
    /// What the attribute says about the result.
    pub value: String,
}

record! {
    ResultLinkAttribute {
        required key,
        required value,
    }
}

impl ResultLinkAttribute {
    /// With what is required; the rest is left out until it is set.
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
        }
    }
}
