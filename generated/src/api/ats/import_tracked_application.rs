// Written by `cargo xtask codegen` from `POST /ats/import-tracked-application`, operation `PostAtsImportTrackedApplication`. Edits are lost.

use super::Ats;
use crate::runtime::{
    BodyKind, Call, DateTime, IntoNullable, Method, Operation, UnrecognizedVariant,
    endpoint, record, tagged_union,
};

impl Ats {
    /// Calls `POST /ats/import-tracked-application`, operation `PostAtsImportTrackedApplication`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let tracked_application = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .ats()
    ///     .import_tracked_application("2026-03-01T09:00:00Z")
    ///     .await?;
    /// println!("{tracked_application:?}");
    /// # Ok(()) }
    /// ```
    pub fn import_tracked_application(
        &self,
        tracked_at: impl IntoNullable<DateTime>,
    ) -> ImportTrackedApplication {
        let call = self.handle.call(&OPERATION);
        ImportTrackedApplication {
            call,
            body: Box::new(ImportTrackedApplicationBody::new(tracked_at)),
        }
    }
}

static OPERATION: Operation = Operation {
    id: "PostAtsImportTrackedApplication",
    method: Method::POST,
    path: "/ats/import-tracked-application",
    body: BodyKind::Json,
    authenticated: true,
    action: true,
    accept: "application/json",
};

/// The request that [`Ats::import_tracked_application`] makes; awaiting it gives `TrackedApplication`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ImportTrackedApplication {
    call: Call,
    body: Box<ImportTrackedApplicationBody>,
}

endpoint! { ImportTrackedApplication => Data<TrackedApplication>, body }

impl ImportTrackedApplication {
    /// Sets `erecruiter`.
    pub fn erecruiter(mut self, erecruiter: impl Into<ErecruiterImportId>) -> Self {
        self.body.erecruiter = Some(erecruiter.into());
        self
    }

    /// Sets `successfactors`.
    pub fn successfactors(
        mut self,
        successfactors: impl Into<SuccessfactorsImportId>,
    ) -> Self {
        self.body.successfactors = Some(successfactors.into());
        self
    }

    /// Sets `recruitee`.
    pub fn recruitee(mut self, recruitee: impl Into<RecruiteeImportId>) -> Self {
        self.body.recruitee = Some(recruitee.into());
        self
    }

    /// Sets `greenhouse`.
    pub fn greenhouse(mut self, greenhouse: impl Into<GreenhouseImportId>) -> Self {
        self.body.greenhouse = Some(greenhouse.into());
        self
    }

    /// Sets `onlyfy`.
    pub fn onlyfy(mut self, onlyfy: impl Into<OnlyfyImportId>) -> Self {
        self.body.onlyfy = Some(onlyfy.into());
        self
    }

    /// Sets `smartrecruiters`.
    pub fn smartrecruiters(
        mut self,
        smartrecruiters: impl Into<SmartrecruitersImportId>,
    ) -> Self {
        self.body.smartrecruiters = Some(smartrecruiters.into());
        self
    }
}

/// What stands at `PostAtsImportTrackedApplication.body`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImportTrackedApplicationBody {
    /// `erecruiter`.
    pub erecruiter: Option<ErecruiterImportId>,
    /// `successfactors`.
    pub successfactors: Option<SuccessfactorsImportId>,
    /// `recruitee`.
    pub recruitee: Option<RecruiteeImportId>,
    /// `greenhouse`.
    pub greenhouse: Option<GreenhouseImportId>,
    /// `onlyfy`.
    pub onlyfy: Option<OnlyfyImportId>,
    /// `smartrecruiters`.
    pub smartrecruiters: Option<SmartrecruitersImportId>,
    /// `tracked_at`.
    pub tracked_at: Option<DateTime>,
}

record! {
    ImportTrackedApplicationBody {
        optional erecruiter = "erecruiter",
        optional successfactors = "successfactors",
        optional recruitee = "recruitee",
        optional greenhouse = "greenhouse",
        optional onlyfy = "onlyfy",
        optional smartrecruiters = "smartrecruiters",
        nullable tracked_at = "tracked_at",
    }
}

impl ImportTrackedApplicationBody {
    /// With what is required; the rest is left out until it is set.
    pub fn new(tracked_at: impl IntoNullable<DateTime>) -> Self {
        Self {
            erecruiter: None,
            successfactors: None,
            recruitee: None,
            greenhouse: None,
            onlyfy: None,
            smartrecruiters: None,
            tracked_at: tracked_at.into_nullable(),
        }
    }

    /// Sets `erecruiter`.
    pub fn erecruiter(mut self, erecruiter: impl Into<ErecruiterImportId>) -> Self {
        self.erecruiter = Some(erecruiter.into());
        self
    }

    /// Sets `successfactors`.
    pub fn successfactors(
        mut self,
        successfactors: impl Into<SuccessfactorsImportId>,
    ) -> Self {
        self.successfactors = Some(successfactors.into());
        self
    }

    /// Sets `recruitee`.
    pub fn recruitee(mut self, recruitee: impl Into<RecruiteeImportId>) -> Self {
        self.recruitee = Some(recruitee.into());
        self
    }

    /// Sets `greenhouse`.
    pub fn greenhouse(mut self, greenhouse: impl Into<GreenhouseImportId>) -> Self {
        self.greenhouse = Some(greenhouse.into());
        self
    }

    /// Sets `onlyfy`.
    pub fn onlyfy(mut self, onlyfy: impl Into<OnlyfyImportId>) -> Self {
        self.onlyfy = Some(onlyfy.into());
        self
    }

    /// Sets `smartrecruiters`.
    pub fn smartrecruiters(
        mut self,
        smartrecruiters: impl Into<SmartrecruitersImportId>,
    ) -> Self {
        self.smartrecruiters = Some(smartrecruiters.into());
        self
    }
}

/// One of the shapes that stand at `PostAtsImportTrackedApplication.body.erecruiter`.
///
/// They are told apart by `id_type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ErecruiterImportId {
    /// `id_type` is `application_and_job_remote_ids`.
    ApplicationAndJobRemoteIds(ErecruiterApplicationAndJobIds),
    /// `id_type` is `application_and_candidate_remote_ids`.
    ApplicationAndCandidateRemoteIds(ErecruiterApplicationAndCandidateIds),
    /// A shape that this version of the crate does not know, as it came.
    Unrecognized(UnrecognizedVariant),
}

tagged_union! {
    ErecruiterImportId by ["id_type"] {
        ApplicationAndJobRemoteIds = "application_and_job_remote_ids",
        ApplicationAndCandidateRemoteIds = "application_and_candidate_remote_ids",
    }
}

impl From<ErecruiterApplicationAndJobIds> for ErecruiterImportId {
    #[inline]
    fn from(value: ErecruiterApplicationAndJobIds) -> Self {
        Self::ApplicationAndJobRemoteIds(value)
    }
}

impl From<ErecruiterApplicationAndCandidateIds> for ErecruiterImportId {
    #[inline]
    fn from(value: ErecruiterApplicationAndCandidateIds) -> Self {
        Self::ApplicationAndCandidateRemoteIds(value)
    }
}

/// What stands at `PostAtsImportTrackedApplication.body.erecruiter|application_and_job_remote_ids`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ErecruiterApplicationAndJobIds {
    /// `application_remote_id`.
    pub application_remote_id: String,
    /// `job_remote_id`.
    pub job_remote_id: String,
}

record! {
    ErecruiterApplicationAndJobIds {
        "id_type" = "application_and_job_remote_ids",
        required application_remote_id = "application_remote_id",
        required job_remote_id = "job_remote_id",
    }
}

impl ErecruiterApplicationAndJobIds {
    /// With what is required; the rest is left out until it is set.
    pub fn new(
        application_remote_id: impl Into<String>,
        job_remote_id: impl Into<String>,
    ) -> Self {
        Self {
            application_remote_id: application_remote_id.into(),
            job_remote_id: job_remote_id.into(),
        }
    }
}

/// What stands at `PostAtsImportTrackedApplication.body.erecruiter|application_and_candidate_remote_ids`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ErecruiterApplicationAndCandidateIds {
    /// `candidate_remote_id`.
    pub candidate_remote_id: String,
    /// `application_remote_id`.
    pub application_remote_id: String,
}

record! {
    ErecruiterApplicationAndCandidateIds {
        "id_type" = "application_and_candidate_remote_ids",
        required candidate_remote_id = "candidate_remote_id",
        required application_remote_id = "application_remote_id",
    }
}

impl ErecruiterApplicationAndCandidateIds {
    /// With what is required; the rest is left out until it is set.
    pub fn new(
        candidate_remote_id: impl Into<String>,
        application_remote_id: impl Into<String>,
    ) -> Self {
        Self {
            candidate_remote_id: candidate_remote_id.into(),
            application_remote_id: application_remote_id.into(),
        }
    }
}

/// One of the shapes that stand at `PostAtsImportTrackedApplication.body.successfactors`.
///
/// They are told apart by `id_type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum SuccessfactorsImportId {
    /// `id_type` is `application_remote_id`.
    ApplicationRemoteId(SuccessfactorsApplicationId),
    /// A shape that this version of the crate does not know, as it came.
    Unrecognized(UnrecognizedVariant),
}

tagged_union! {
    SuccessfactorsImportId by ["id_type"] {
        ApplicationRemoteId = "application_remote_id",
    }
}

impl From<SuccessfactorsApplicationId> for SuccessfactorsImportId {
    #[inline]
    fn from(value: SuccessfactorsApplicationId) -> Self {
        Self::ApplicationRemoteId(value)
    }
}

/// What stands at `PostAtsImportTrackedApplication.body.successfactors|application_remote_id`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SuccessfactorsApplicationId {
    /// `application_remote_id`.
    pub application_remote_id: String,
}

record! {
    SuccessfactorsApplicationId {
        "id_type" = "application_remote_id",
        required application_remote_id = "application_remote_id",
    }
}

impl SuccessfactorsApplicationId {
    /// With what is required; the rest is left out until it is set.
    pub fn new(application_remote_id: impl Into<String>) -> Self {
        Self {
            application_remote_id: application_remote_id.into(),
        }
    }
}

/// One of the shapes that stand at `PostAtsImportTrackedApplication.body.recruitee`.
///
/// They are told apart by `id_type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum RecruiteeImportId {
    /// `id_type` is `placement_id`.
    PlacementId(RecruiteePlacementId),
    /// A shape that this version of the crate does not know, as it came.
    Unrecognized(UnrecognizedVariant),
}

tagged_union! {
    RecruiteeImportId by ["id_type"] {
        PlacementId = "placement_id",
    }
}

impl From<RecruiteePlacementId> for RecruiteeImportId {
    #[inline]
    fn from(value: RecruiteePlacementId) -> Self {
        Self::PlacementId(value)
    }
}

/// What stands at `PostAtsImportTrackedApplication.body.recruitee|placement_id`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RecruiteePlacementId {
    /// `placement_id`.
    pub placement_id: String,
}

record! {
    RecruiteePlacementId {
        "id_type" = "placement_id",
        required placement_id = "placement_id",
    }
}

impl RecruiteePlacementId {
    /// With what is required; the rest is left out until it is set.
    pub fn new(placement_id: impl Into<String>) -> Self {
        Self {
            placement_id: placement_id.into(),
        }
    }
}

/// One of the shapes that stand at `PostAtsImportTrackedApplication.body.greenhouse`.
///
/// They are told apart by `id_type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum GreenhouseImportId {
    /// `id_type` is `application_id`.
    ApplicationId(GreenhouseApplicationId),
    /// A shape that this version of the crate does not know, as it came.
    Unrecognized(UnrecognizedVariant),
}

tagged_union! {
    GreenhouseImportId by ["id_type"] {
        ApplicationId = "application_id",
    }
}

impl From<GreenhouseApplicationId> for GreenhouseImportId {
    #[inline]
    fn from(value: GreenhouseApplicationId) -> Self {
        Self::ApplicationId(value)
    }
}

/// What stands at `PostAtsImportTrackedApplication.body.greenhouse|application_id`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GreenhouseApplicationId {
    /// `application_id`.
    pub application_id: String,
}

record! {
    GreenhouseApplicationId {
        "id_type" = "application_id",
        required application_id = "application_id",
    }
}

impl GreenhouseApplicationId {
    /// With what is required; the rest is left out until it is set.
    pub fn new(application_id: impl Into<String>) -> Self {
        Self {
            application_id: application_id.into(),
        }
    }
}

/// One of the shapes that stand at `PostAtsImportTrackedApplication.body.onlyfy`.
///
/// They are told apart by `id_type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum OnlyfyImportId {
    /// `id_type` is `application_id`.
    ApplicationId(OnlyfyApplicationId),
    /// A shape that this version of the crate does not know, as it came.
    Unrecognized(UnrecognizedVariant),
}

tagged_union! {
    OnlyfyImportId by ["id_type"] {
        ApplicationId = "application_id",
    }
}

impl From<OnlyfyApplicationId> for OnlyfyImportId {
    #[inline]
    fn from(value: OnlyfyApplicationId) -> Self {
        Self::ApplicationId(value)
    }
}

/// What stands at `PostAtsImportTrackedApplication.body.onlyfy|application_id`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OnlyfyApplicationId {
    /// `application_id`.
    pub application_id: String,
}

record! {
    OnlyfyApplicationId {
        "id_type" = "application_id",
        required application_id = "application_id",
    }
}

impl OnlyfyApplicationId {
    /// With what is required; the rest is left out until it is set.
    pub fn new(application_id: impl Into<String>) -> Self {
        Self {
            application_id: application_id.into(),
        }
    }
}

/// One of the shapes that stand at `PostAtsImportTrackedApplication.body.smartrecruiters`.
///
/// They are told apart by `id_type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum SmartrecruitersImportId {
    /// `id_type` is `candidate_and_job_remote_ids`.
    CandidateAndJobRemoteIds(SmartrecruitersCandidateAndJobIds),
    /// A shape that this version of the crate does not know, as it came.
    Unrecognized(UnrecognizedVariant),
}

tagged_union! {
    SmartrecruitersImportId by ["id_type"] {
        CandidateAndJobRemoteIds = "candidate_and_job_remote_ids",
    }
}

impl From<SmartrecruitersCandidateAndJobIds> for SmartrecruitersImportId {
    #[inline]
    fn from(value: SmartrecruitersCandidateAndJobIds) -> Self {
        Self::CandidateAndJobRemoteIds(value)
    }
}

/// What stands at `PostAtsImportTrackedApplication.body.smartrecruiters|candidate_and_job_remote_ids`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SmartrecruitersCandidateAndJobIds {
    /// `candidate_remote_id`.
    pub candidate_remote_id: String,
    /// `job_remote_id`.
    pub job_remote_id: String,
}

record! {
    SmartrecruitersCandidateAndJobIds {
        "id_type" = "candidate_and_job_remote_ids",
        required candidate_remote_id = "candidate_remote_id",
        required job_remote_id = "job_remote_id",
    }
}

impl SmartrecruitersCandidateAndJobIds {
    /// With what is required; the rest is left out until it is set.
    pub fn new(
        candidate_remote_id: impl Into<String>,
        job_remote_id: impl Into<String>,
    ) -> Self {
        Self {
            candidate_remote_id: candidate_remote_id.into(),
            job_remote_id: job_remote_id.into(),
        }
    }
}

/// What stands at `PostAtsImportTrackedApplication.response.data`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TrackedApplication {
    /// `id`: at least 24 characters, at most 24 characters.
    pub id: String,
    /// `tracked_at`.
    pub tracked_at: Option<DateTime>,
    /// `imported_id`.
    pub imported_id: TrackedApplicationImportedId,
}

record! {
    TrackedApplication {
        required id = "id",
        nullable tracked_at = "tracked_at",
        required imported_id = "imported_id",
    }
}

/// What stands at `PostAtsImportTrackedApplication.response.data.imported_id`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TrackedApplicationImportedId {
    /// `erecruiter`.
    pub erecruiter: Option<ErecruiterImportId>,
    /// `successfactors`.
    pub successfactors: Option<SuccessfactorsImportId>,
    /// `recruitee`.
    pub recruitee: Option<RecruiteeImportId>,
    /// `greenhouse`.
    pub greenhouse: Option<GreenhouseImportId>,
    /// `onlyfy`.
    pub onlyfy: Option<OnlyfyImportId>,
    /// `smartrecruiters`.
    pub smartrecruiters: Option<SmartrecruitersImportId>,
}

record! {
    TrackedApplicationImportedId {
        optional erecruiter = "erecruiter",
        optional successfactors = "successfactors",
        optional recruitee = "recruitee",
        optional greenhouse = "greenhouse",
        optional onlyfy = "onlyfy",
        optional smartrecruiters = "smartrecruiters",
    }
}
