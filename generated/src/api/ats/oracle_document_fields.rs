// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /ats/applications/{application_id}/result-links`.

use std::collections::BTreeMap;

use crate::runtime::{Json, Unrecognized, input, open_enum, record};

/// What only Oracle takes.
///
/// In the request `POST /ats/applications/{application_id}/result-links`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OracleDocumentFields {
    /// The category that Oracle files the document under.
    pub override_document_category: Option<OracleDocumentCategory>,
    /// Whether Oracle shows it on all current applications of the candidate.
    pub multi_post_to_all_current_applications: Option<bool>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    OracleDocumentFields {
        optional override_document_category,
        optional multi_post_to_all_current_applications,
        ..extra
    }
}

impl OracleDocumentFields {
    /// The category that Oracle files the document under.
    pub fn override_document_category(
        mut self,
        override_document_category: impl Into<OracleDocumentCategory>,
    ) -> Self {
        self.override_document_category = Some(override_document_category.into());
        self
    }

    /// Whether Oracle shows it on all current applications of the candidate.
    #[inline]
    pub fn multi_post_to_all_current_applications(
        mut self,
        multi_post_to_all_current_applications: bool,
    ) -> Self {
        self.multi_post_to_all_current_applications = Some(
            multi_post_to_all_current_applications,
        );
        self
    }
}

input! { OracleDocumentFields {} }

/// The category that Oracle files the document under.
///
/// In the request `POST /ats/applications/{application_id}/result-links`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OracleDocumentCategory {
    /// `IRC_CANDIDATE_RESUME`.
    IrcCandidateResume,
    /// `IRC_CANDIDATE_COVERLETTER`.
    IrcCandidateCoverletter,
    /// `MISC`.
    Misc,
    /// `IRC_INTERNAL`.
    IrcInternal,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    OracleDocumentCategory {
        IrcCandidateResume = "IRC_CANDIDATE_RESUME",
        IrcCandidateCoverletter = "IRC_CANDIDATE_COVERLETTER",
        Misc = "MISC",
        IrcInternal = "IRC_INTERNAL",
    }
}
