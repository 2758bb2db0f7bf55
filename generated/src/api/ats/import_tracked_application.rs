// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /ats/import-tracked-application`.

use super::Ats;
use crate::runtime::{
    BodyKind, Call, DateTime, IntoNullable, Method, Operation, UnrecognizedVariant,
    endpoint, input, record, sendable, setters, tagged_union,
};

impl Ats {
    /// Imports an application that is in the connected system already.
    ///
    /// For an application that was not made through this API. It is named by the ids that the connected system gave
    /// it: fill in the one member of the body that stands for that system, and in it the combination of ids that
    /// `id_type` names. The answer repeats these ids beside the id of the import.
    ///
    /// * `tracked_at` — When the application was tracked.
    ///
    /// `POST /ats/import-tracked-application`, operation `PostAtsImportTrackedApplication`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let tracked_application = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .ats()
    ///     .import_tracked_application("2026-03-01T09:00:00Z")
    ///     .await?;
    /// println!("{}", tracked_application.id);
    /// # Ok(()) }
    /// ```
    #[doc(alias = "POST /ats/import-tracked-application")]
    #[doc(alias = "PostAtsImportTrackedApplication")]
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

/// The request that [`Ats::import_tracked_application`] makes; awaiting it gives
/// [`TrackedApplication`](crate::ats::TrackedApplication).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ImportTrackedApplication {
    call: Call,
    body: Box<ImportTrackedApplicationBody>,
}

/// The ids of the application in the connected system, under the name of that system, and when it was tracked.
///
/// In the request `POST /ats/import-tracked-application`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImportTrackedApplicationBody {
    /// The ids of an application in eRecruiter: its own, and that of either its job or its candidate.
    pub erecruiter: Option<ErecruiterImportId>,
    /// The id of the application in SuccessFactors.
    pub successfactors: Option<SuccessfactorsImportId>,
    /// The id of the placement in Recruitee.
    pub recruitee: Option<RecruiteeImportId>,
    /// The id of the application in Greenhouse.
    pub greenhouse: Option<GreenhouseImportId>,
    /// What only onlyfy takes.
    pub onlyfy: Option<OnlyfyImportId>,
    /// The ids of the candidate and the job in SmartRecruiters.
    pub smartrecruiters: Option<SmartrecruitersImportId>,
    /// When the application was tracked.
    pub tracked_at: Option<DateTime>,
    /// The id of the application in Greenhouse, by the third version of its API.
    pub greenhousev3: Option<GreenhouseImportId>,
}

record! {
    ImportTrackedApplicationBody {
        optional erecruiter,
        optional successfactors,
        optional recruitee,
        optional greenhouse,
        optional onlyfy,
        optional smartrecruiters,
        nullable tracked_at,
        optional greenhousev3,
        shown ["tracked_at"]
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
            tracked_at: tracked_at.into_nullable().map(sendable),
            greenhousev3: None,
        }
    }
}

setters! { ImportTrackedApplication, ImportTrackedApplicationBody:
    /// The ids of an application in eRecruiter: its own, and that of either its job or its candidate.
    pub fn erecruiter(mut self, erecruiter: impl Into<ErecruiterImportId>) -> Self {
        self.erecruiter = Some(erecruiter.into());
        self
    }

    /// The id of the application in SuccessFactors.
    pub fn successfactors(
        mut self,
        successfactors: impl Into<SuccessfactorsImportId>,
    ) -> Self {
        self.successfactors = Some(successfactors.into());
        self
    }

    /// The id of the placement in Recruitee.
    pub fn recruitee(mut self, recruitee: impl Into<RecruiteeImportId>) -> Self {
        self.recruitee = Some(recruitee.into());
        self
    }

    /// The id of the application in Greenhouse.
    pub fn greenhouse(mut self, greenhouse: impl Into<GreenhouseImportId>) -> Self {
        self.greenhouse = Some(greenhouse.into());
        self
    }

    /// What only onlyfy takes.
    pub fn onlyfy(mut self, onlyfy: impl Into<OnlyfyImportId>) -> Self {
        self.onlyfy = Some(onlyfy.into());
        self
    }

    /// The ids of the candidate and the job in SmartRecruiters.
    pub fn smartrecruiters(
        mut self,
        smartrecruiters: impl Into<SmartrecruitersImportId>,
    ) -> Self {
        self.smartrecruiters = Some(smartrecruiters.into());
        self
    }

    /// The id of the application in Greenhouse, by the third version of its API.
    pub fn greenhousev3(mut self, greenhousev3: impl Into<GreenhouseImportId>) -> Self {
        self.greenhousev3 = Some(greenhousev3.into());
        self
    }
}

input! { ImportTrackedApplicationBody {} }

endpoint! { ImportTrackedApplication => Data<TrackedApplication>, body }

/// The ids of an application in eRecruiter: its own, and that of either its job or its candidate.
///
/// They are distinguished by `id_type`.
///
/// In the request `POST /ats/import-tracked-application`.
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

/// An application in eRecruiter by its own id and that of the job.
///
/// In the request `POST /ats/import-tracked-application`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ErecruiterApplicationAndJobIds {
    /// The id of the tracked application in the connected system.
    pub application_remote_id: String,
    /// The id of the job in the connected system.
    pub job_remote_id: String,
}

record! {
    ErecruiterApplicationAndJobIds {
        "id_type" = "application_and_job_remote_ids",
        required application_remote_id,
        required job_remote_id,
        shown ["application_remote_id", "job_remote_id"]
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

/// An application in eRecruiter by its own id and that of the candidate.
///
/// In the request `POST /ats/import-tracked-application`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ErecruiterApplicationAndCandidateIds {
    /// The id of the candidate in the connected system.
    pub candidate_remote_id: String,
    /// The id of the tracked application in the connected system.
    pub application_remote_id: String,
}

record! {
    ErecruiterApplicationAndCandidateIds {
        "id_type" = "application_and_candidate_remote_ids",
        required candidate_remote_id,
        required application_remote_id,
        shown ["candidate_remote_id", "application_remote_id"]
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

/// The id of the application in SuccessFactors.
///
/// They are distinguished by `id_type`.
///
/// In the request `POST /ats/import-tracked-application`.
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

/// The shape `application_remote_id` of a [`SuccessfactorsImportId`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SuccessfactorsApplicationId {
    /// The id of the tracked application in the connected system.
    pub application_remote_id: String,
}

record! {
    SuccessfactorsApplicationId {
        "id_type" = "application_remote_id",
        required application_remote_id,
        shown ["application_remote_id"]
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

/// The id of the placement in Recruitee.
///
/// They are distinguished by `id_type`.
///
/// In the request `POST /ats/import-tracked-application`.
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

/// The shape `placement_id` of a [`RecruiteeImportId`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RecruiteePlacementId {
    /// Recruitee's id of the placement, that is of one candidate in one job.
    pub placement_id: String,
}

record! {
    RecruiteePlacementId {
        "id_type" = "placement_id",
        required placement_id,
        shown ["placement_id"]
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

/// The id of the application in Greenhouse.
///
/// They are distinguished by `id_type`.
///
/// In the request `POST /ats/import-tracked-application`.
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

/// The shape `application_id` of a [`GreenhouseImportId`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GreenhouseApplicationId {
    /// The id that the connected system itself has given the application.
    pub application_id: String,
}

record! {
    GreenhouseApplicationId {
        "id_type" = "application_id",
        required application_id,
        shown ["application_id"]
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

/// What only onlyfy takes.
///
/// They are distinguished by `id_type`.
///
/// In the request `POST /ats/import-tracked-application`.
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

/// The shape `application_id` of an [`OnlyfyImportId`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OnlyfyApplicationId {
    /// The id that the connected system itself has given the application.
    pub application_id: String,
}

record! {
    OnlyfyApplicationId {
        "id_type" = "application_id",
        required application_id,
        shown ["application_id"]
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

/// The ids of the candidate and the job in SmartRecruiters.
///
/// They are distinguished by `id_type`.
///
/// In the request `POST /ats/import-tracked-application`.
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

/// The shape `candidate_and_job_remote_ids` of a [`SmartrecruitersImportId`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SmartrecruitersCandidateAndJobIds {
    /// The id of the candidate in the connected system.
    pub candidate_remote_id: String,
    /// The id of the job in the connected system.
    pub job_remote_id: String,
}

record! {
    SmartrecruitersCandidateAndJobIds {
        "id_type" = "candidate_and_job_remote_ids",
        required candidate_remote_id,
        required job_remote_id,
        shown ["candidate_remote_id", "job_remote_id"]
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

/// An application that has been imported by its ids in the connected system.
///
/// In the answer of `POST /ats/import-tracked-application`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TrackedApplication {
    /// The Kombo id of the record. It is unique among the records of one model, across integrations, but records of
    /// two models can share one.
    ///
    /// Exactly 24 characters.
    pub id: String,
    /// When the application was tracked.
    pub tracked_at: Option<DateTime>,
    /// The ids that were given for the application, under the name of the tool.
    pub imported_id: TrackedApplicationImportedId,
}

record! {
    TrackedApplication {
        required id,
        nullable tracked_at,
        required imported_id,
        shown ["id", "tracked_at"]
    }
}

/// The ids that were given for the application, under the name of the tool.
///
/// In the answer of `POST /ats/import-tracked-application`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TrackedApplicationImportedId {
    /// The ids of an application in eRecruiter: its own, and that of either its job or its candidate.
    pub erecruiter: Option<ErecruiterImportId>,
    /// The id of the application in SuccessFactors.
    pub successfactors: Option<SuccessfactorsImportId>,
    /// The id of the placement in Recruitee.
    pub recruitee: Option<RecruiteeImportId>,
    /// The id of the application in Greenhouse.
    pub greenhouse: Option<GreenhouseImportId>,
    /// What only onlyfy takes.
    pub onlyfy: Option<OnlyfyImportId>,
    /// The ids of the candidate and the job in SmartRecruiters.
    pub smartrecruiters: Option<SmartrecruitersImportId>,
    /// The id of the application in Greenhouse, by the third version of its API.
    pub greenhousev3: Option<GreenhouseImportId>,
}

record! {
    TrackedApplicationImportedId {
        optional erecruiter,
        optional successfactors,
        optional recruitee,
        optional greenhouse,
        optional onlyfy,
        optional smartrecruiters,
        optional greenhousev3,
    }
}
