// Written by `cargo xtask codegen` from `GET /ats/offers`, operation `GetAtsOffers`. Edits are lost.

use super::super::models;
use super::{Ats, CandidateSummary, OfferStatus};
use crate::runtime::{
    BodyKind, Call, DateTime, Json, ListStyle, Method, Operation, endpoint, record,
};

impl Ats {
    /// Calls `GET /ats/offers`, operation `GetAtsOffers`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let mut offers = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .ats()
    ///     .get_offers()
    ///     .updated_after("2026-03-01T09:00:00Z")
    ///     .items();
    /// while let Some(offer) = offers.try_next().await? {
    ///     println!("{offer:?}");
    /// }
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_offers(&self) -> GetOffers {
        let call = self.handle.call(&OPERATION);
        GetOffers { call }
    }
}

static OPERATION: Operation = Operation {
    id: "GetAtsOffers",
    method: Method::GET,
    path: "/ats/offers",
    body: BodyKind::None,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`Ats::get_offers`] makes; awaiting it gives `Page<Offer>`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetOffers {
    call: Call,
}

endpoint! { GetOffers => Pages<Offer> }

impl GetOffers {
    /// Sets `cursor`.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        let cursor: String = cursor.into();
        self.call.query("cursor", &cursor);
        self
    }

    /// Sets `page_size`: at least 1, at most 250, `100` when not given.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.query("page_size", &page_size);
        self
    }

    /// Sets `updated_after`.
    pub fn updated_after(mut self, updated_after: impl Into<DateTime>) -> Self {
        let updated_after: DateTime = updated_after.into();
        self.call.query("updated_after", &updated_after);
        self
    }

    /// Sets `include_deleted`: `false` when not given.
    #[inline]
    pub fn include_deleted(mut self, include_deleted: bool) -> Self {
        self.call.query("include_deleted", &include_deleted);
        self
    }

    /// Sets `ignore_unsupported_filters`: `false` when not given.
    #[inline]
    pub fn ignore_unsupported_filters(
        mut self,
        ignore_unsupported_filters: bool,
    ) -> Self {
        self.call.query("ignore_unsupported_filters", &ignore_unsupported_filters);
        self
    }

    /// Sets `ids`.
    pub fn ids(mut self, ids: impl IntoIterator<Item: Into<String>>) -> Self {
        self.call.query_list("ids", ListStyle::Comma, ids);
        self
    }

    /// Sets `remote_ids`.
    pub fn remote_ids(
        mut self,
        remote_ids: impl IntoIterator<Item: Into<String>>,
    ) -> Self {
        self.call.query_list("remote_ids", ListStyle::Comma, remote_ids);
        self
    }
}

/// What stands at `GetAtsOffers.response.data.results[]`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Offer {
    /// `id`.
    pub id: String,
    /// `remote_id`.
    pub remote_id: Option<String>,
    /// `status`.
    pub status: Option<OfferStatus>,
    /// `employment_start_date`.
    pub employment_start_date: Option<DateTime>,
    /// `application_id`.
    pub application_id: Option<String>,
    /// `custom_fields`.
    pub custom_fields: Option<Json>,
    /// `integration_fields`.
    pub integration_fields: Vec<models::IntegrationFieldValue>,
    /// `changed_at`.
    pub changed_at: DateTime,
    /// `remote_deleted_at`.
    pub remote_deleted_at: Option<DateTime>,
    /// `remote_created_at`.
    pub remote_created_at: Option<DateTime>,
    /// `remote_updated_at`.
    pub remote_updated_at: Option<DateTime>,
    /// `remote_data`.
    pub remote_data: Option<Json>,
    /// `application`.
    pub application: Option<OfferApplication>,
}

record! {
    Offer {
        required id = "id",
        nullable remote_id = "remote_id",
        nullable status = "status",
        nullable employment_start_date = "employment_start_date",
        nullable application_id = "application_id",
        nullable custom_fields = "custom_fields",
        required integration_fields = "integration_fields",
        required changed_at = "changed_at",
        nullable remote_deleted_at = "remote_deleted_at",
        nullable remote_created_at = "remote_created_at",
        nullable remote_updated_at = "remote_updated_at",
        nullable remote_data = "remote_data",
        nullable application = "application",
    }
}

/// What stands at `GetAtsOffers.response.data.results[].application`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OfferApplication {
    /// `candidate`.
    pub candidate: Option<CandidateSummary>,
    /// `job`.
    pub job: Option<models::CandidateApplicationJob>,
}

record! {
    OfferApplication {
        nullable candidate = "candidate",
        nullable job = "job",
    }
}
