// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /ats/offers`.

use crate::models;
use crate::runtime::record;

/// The candidate of the application, with name and e-mail addresses.
///
/// In the answer of `GET /ats/offers`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CandidateSummary {
    /// The Kombo id of the record. It is unique among the records of one model, across integrations, but records of
    /// two models can share one.
    pub id: String,
    /// The record's id in the connected system.
    pub remote_id: String,
    /// The person's given name.
    pub first_name: Option<String>,
    /// The person's family name.
    pub last_name: Option<String>,
    /// The candidate's e-mail addresses, each with its kind.
    pub email_addresses: Option<Vec<models::EmailAddress>>,
}

record! {
    CandidateSummary {
        required id,
        required remote_id,
        nullable first_name,
        nullable last_name,
        optional email_addresses,
        shown ["id", "remote_id"]
    }
}
