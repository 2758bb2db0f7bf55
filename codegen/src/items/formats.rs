//! Types of formats: which type each is, and under which feature.

use crate::ir::Api;

/// The type of a format.
#[derive(Clone, Debug)]
pub struct FormatItem {
    /// The format's name in the description.
    pub name: String,
    /// The type that stands for it.
    pub ident: String,
    /// The feature that makes it more than text.
    pub feature: String,
    /// What it is then, with its path.
    pub ty: String,
    /// Whether the runtime has that.
    pub is_own: bool,
}

pub(super) fn formats(api: &Api) -> Vec<FormatItem> {
    let item = |format: &crate::ir::Format| FormatItem {
        name: format.name.clone(),
        ident: format.ident.clone(),
        feature: format.feature.clone(),
        ty: format.ty.clone(),
        is_own: !format.ty.contains("::"),
    };
    api.formats.values().map(item).collect()
}
