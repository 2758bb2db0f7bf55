// Written by `cargo xtask codegen` from `GetAtsOffers.response.data.results[].application.candidate`. Edits are lost.

use super::super::models;
use crate::runtime::record;

/// The `candidate` of an [`OfferApplication`](super::OfferApplication).
///
/// From `GetAtsOffers.response.data.results[].application.candidate` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CandidateSummary {
    /// `id`.
    pub id: String,
    /// `remote_id`.
    pub remote_id: String,
    /// `first_name`.
    pub first_name: Option<String>,
    /// `last_name`.
    pub last_name: Option<String>,
    /// `email_addresses`.
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
