// Written by `cargo xtask codegen` from `PostAtsApplicationsApplicationIdResultLinks.body.details`. Edits are lost.

use crate::runtime::record;

/// The `details` of an [`AddApplicationResultLinkBody`](super::AddApplicationResultLinkBody).
///
/// From `PostAtsApplicationsApplicationIdResultLinks.body.details` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResultLinkDetails {
    /// `custom_field_name_prefix`.
    pub custom_field_name_prefix: String,
    /// `attributes`.
    pub attributes: Vec<ResultLinkAttribute>,
}

record! {
    ResultLinkDetails {
        required custom_field_name_prefix = "custom_field_name_prefix",
        required attributes = "attributes",
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

/// An entry of the `attributes` of a [`ResultLinkDetails`].
///
/// From `PostAtsApplicationsApplicationIdResultLinks.body.details.attributes[]` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResultLinkAttribute {
    /// `key`.
    pub key: String,
    /// `value`.
    pub value: String,
}

record! {
    ResultLinkAttribute {
        required key = "key",
        required value = "value",
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
