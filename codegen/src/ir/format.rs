//! Formats of texts that have a type of their own.

/// A format that has a type of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Format {
    /// Its name in the description, `date-time`.
    pub name: String,
    /// The type of the emitted crate that stands for it, `DateTime`.
    pub ident: String,
    /// The feature that makes that type what it is here; text without it.
    pub feature: String,
    /// The type, with its path.
    pub ty: String,
    /// The crate that has it, where that is not the standard library or the emitted crate.
    pub dependency: Option<Dependency>,
    /// A text of the format, where one is known.
    pub example: Option<String>,
}

/// A crate that has a type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dependency {
    /// Its name.
    pub name: String,
    /// Where it is.
    pub at: CrateAt,
    /// The features that the type needs.
    pub features: Vec<String>,
    /// Whether its default features are left on.
    pub default_features: bool,
}

/// Where a crate is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CrateAt {
    /// In the registry, in this version.
    Version(String),
    /// In this folder, relative to the emitted crate.
    Path(String),
}
