// Written by `cargo xtask codegen`. Edits are lost.
// From `servers`.

use std::fmt;

/// A deployment of the API, each with its own keys and data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Region {
    /// `https://api.kombo.dev/v1`.
    Eu,
    /// `https://api.us.kombo.dev/v1`.
    Us,
    /// `https://api.ca.kombo.dev/v1`.
    Ca,
}

impl Region {
    /// All regions that this version of the crate knows.
    pub const ALL: &'static [Self] = &[Self::Eu, Self::Us, Self::Ca];

    /// The URL that paths are put behind.
    pub const fn base_url(self) -> &'static str {
        match self {
            Self::Eu => "https://api.kombo.dev/v1",
            Self::Us => "https://api.us.kombo.dev/v1",
            Self::Ca => "https://api.ca.kombo.dev/v1",
        }
    }
}

impl fmt::Display for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            match *self {
                Self::Eu => "eu",
                Self::Us => "us",
                Self::Ca => "ca",
            },
        )
    }
}
