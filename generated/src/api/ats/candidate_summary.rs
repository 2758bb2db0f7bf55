// Written by `cargo xtask codegen` from `GetAtsOffers.response.data.results[].application.candidate`. Edits are lost.

use super::super::models;
use crate::runtime::record;

/// The candidate of the application, with name and e-mail addresses.
///
/// From `GetAtsOffers.response.data.results[].application.candidate` in the API description.
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
        required id = "id",
        required remote_id = "remote_id",
        nullable first_name = "first_name",
        nullable last_name = "last_name",
        optional email_addresses = "email_addresses",
    }
}
