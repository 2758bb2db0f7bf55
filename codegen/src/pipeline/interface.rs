//! What goes into the pipeline and what comes out of it.

use std::collections::BTreeMap;
use std::time::Duration;

use crate::changes::surface::Surface;
use crate::document::bundle::Load;
use crate::document::sentences::Found;
use crate::ir::Format;
use crate::items;
use crate::name::NewName;
use crate::select::LeftOut;
use crate::support::Source;
use crate::support::diagnostic::Diagnostics;

/// All that goes in.
pub struct Input<'a> {
    /// The description.
    pub spec: Source,
    /// The overlays, in the order in which they are applied.
    pub overlays: Vec<Source>,
    /// `names.toml`.
    pub names: Option<Source>,
    /// `names.lock`.
    pub lock: Option<Source>,
    /// The examples of areas.
    pub examples: Vec<Source>,
    /// Whether overlay actions, name entries and examples that match nothing are told, and not refused.
    pub allow_stale: bool,
    /// Whether the lock forgets what the description no longer has.
    pub forget: bool,
    /// Gives a file that a `$ref` names, by its path relative to the description.
    pub load: &'a Load<'a>,
}

/// All that comes out.
#[derive(Debug, Default)]
pub struct Output {
    /// Text by path below `src/api/`.
    pub files: BTreeMap<String, String>,
    /// What these hold, as plain data, by the same paths.
    pub items: BTreeMap<String, items::File>,
    /// The features that stand for areas.
    pub areas: Vec<String>,
    /// Formats of texts that have a type of their own.
    pub formats: Vec<Format>,
    /// The features that these need.
    pub needs: BTreeMap<String, Vec<&'static str>>,
    /// The name of the package.
    pub package: String,
    /// What the description says of itself.
    pub about: About,
    /// The text of `names.lock`.
    pub lock: String,
    /// What to tell about the run.
    pub report: Report,
}

/// What a description says of itself.
#[derive(Debug, Default)]
pub struct About {
    /// `info.title`.
    pub title: String,
    /// `info.version`.
    pub version: String,
    /// `info.description`.
    pub description: Option<String>,
    /// `info.license`: its identifier, or else its name.
    pub license: Option<String>,
}

/// What to tell about a run.
#[derive(Debug, Default)]
pub struct Report {
    /// Operations in the description, and how many of them are written.
    pub operations: (usize, usize),
    /// How many of the written operations have an example in their documentation.
    pub examples: usize,
    /// Webhooks in the description, and how many of them are written.
    pub webhooks: (usize, usize),
    /// Structs and unions.
    pub types: usize,
    /// Enums.
    pub enums: usize,
    /// What `[operations]` of `names.toml` leaves out.
    pub left_out: LeftOut,
    /// Operations that were left out, with the reason.
    pub skipped: Vec<(String, String)>,
    /// What the description leaves open.
    pub notes: Vec<String>,
    /// Words of the description that are allowed and say nothing here, without lines; each is among the notes too.
    pub remarks: Diagnostics,
    /// Overlay actions and name entries that match nothing, where that is allowed.
    pub stale: Diagnostics,
    /// Formats of texts that nobody has given a type, each with how often it was met.
    pub formats: Vec<(String, usize)>,
    /// What only sentences of the description say.
    pub found: Found,
    /// How many entries of documentation overlays have no effect.
    pub idle: usize,
    /// Published names that have changed, since `names.toml` says so or one shape has become several.
    pub renames: Vec<String>,
    /// Time taken by stage.
    pub timings: Timings,
}

/// Time taken by stage, in the order of the stages.
pub type Timings = Vec<(&'static str, Duration)>;

/// What callers see of a description, and what its run tells.
#[derive(Debug, Default)]
pub struct Survey {
    /// What callers see.
    pub surface: Surface,
    /// The text of `names.lock`.
    pub lock: String,
    /// Overlay actions and name entries that match nothing, where that is allowed.
    pub stale: Diagnostics,
    /// Published names that have changed.
    pub renames: Vec<String>,
    /// New names that nobody has decided on.
    pub undecided: Vec<NewName>,
}
