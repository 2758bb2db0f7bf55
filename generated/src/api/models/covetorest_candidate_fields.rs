// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /ats/candidates`.

use std::collections::BTreeMap;

use crate::runtime::{Json, Unrecognized, input, open_enum, record};

/// Fields of the candidate that only Coveto takes.
///
/// In the request `POST /ats/candidates`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CovetorestCandidateFields {
    /// What to set on the candidate in Coveto.
    pub candidate: Option<CovetorestCandidate>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    CovetorestCandidateFields {
        optional candidate,
        ..extra
    }
}

impl CovetorestCandidateFields {
    /// What to set on the candidate in Coveto.
    #[inline]
    pub fn candidate(mut self, candidate: CovetorestCandidate) -> Self {
        self.candidate = Some(candidate);
        self
    }
}

input! { CovetorestCandidateFields {} }

/// What to set on the candidate in Coveto.
///
/// In the request `POST /ats/candidates`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CovetorestCandidate {
    /// coveto's number of the client (German Mandant) that the candidate belongs to.
    pub mandant: Option<f64>,
    /// coveto's number of the candidate's state.
    pub status: Option<i64>,
    /// Whether Coveto treats the candidate as active: `Ja` is yes, `Nein` is no.
    pub aktiv: Option<CovetorestCandidateAktiv>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    CovetorestCandidate {
        optional mandant,
        optional status,
        optional aktiv,
        ..extra
    }
}

impl CovetorestCandidate {
    /// coveto's number of the client (German Mandant) that the candidate belongs to.
    #[inline]
    pub fn mandant(mut self, mandant: f64) -> Self {
        self.mandant = Some(mandant);
        self
    }

    /// coveto's number of the candidate's state.
    pub fn status(mut self, status: impl Into<i64>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Whether Coveto treats the candidate as active: `Ja` is yes, `Nein` is no.
    pub fn aktiv(mut self, aktiv: impl Into<CovetorestCandidateAktiv>) -> Self {
        self.aktiv = Some(aktiv.into());
        self
    }
}

input! { CovetorestCandidate {} }

/// Whether Coveto treats the candidate as active: `Ja` is yes, `Nein` is no.
///
/// In the request `POST /ats/candidates`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CovetorestCandidateAktiv {
    /// Active.
    ///
    /// On the wire: `Ja`.
    Ja,
    /// Not active.
    ///
    /// On the wire: `Nein`.
    Nein,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    CovetorestCandidateAktiv {
        Ja = "Ja",
        Nein = "Nein",
    }
}
