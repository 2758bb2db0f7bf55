// Written by `cargo xtask codegen`. Edits are lost.
// From `PUT /ats/applications/{application_id}/stage`.

use std::collections::BTreeMap;

use super::{Ats, GreenhouseFields, WorkableFields};
use crate::runtime::{
    BodyKind, Call, Json, Method, Operation, Unrecognized, endpoint, input, open_enum,
    record, setters,
};

impl Ats {
    /// Moves an application to another stage.
    ///
    /// Acts on the connected system. `stage_id` names one of the job's `stages`, as
    /// [`GET /ats/jobs`](crate::ats::Ats::get_jobs) lists them. Turning an applicant down is a call of its own,
    /// [`POST /ats/applications/{application_id}/reject`](crate::ats::Ats::reject_application). The answer holds no
    /// record; [`GET /ats/applications`](crate::ats::Ats::get_applications) shows the new `current_stage` once it has
    /// been synced.
    ///
    /// * `application_id` — The Kombo id of the application that the call acts on.
    /// * `stage_id` — The stage the application moves to, out of the job's `stages` in
    ///   [`GET /ats/jobs`](crate::ats::Ats::get_jobs).
    ///
    /// `PUT /ats/applications/{application_id}/stage`, operation `PutAtsApplicationsApplicationIdStage`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .ats()
    ///     .move_application_to_stage(
    ///         "26vafvWSRmbhNcxJYqjCzuJg",
    ///         "26vafvWSRmbhNcxJYqjCzuJg",
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "PUT /ats/applications/{application_id}/stage")]
    #[doc(alias = "PutAtsApplicationsApplicationIdStage")]
    pub fn move_application_to_stage(
        &self,
        application_id: impl Into<String>,
        stage_id: impl Into<String>,
    ) -> MoveApplicationToStage {
        let mut call = self.handle.call(&OPERATION);
        let application_id: String = application_id.into();
        call.path("application_id", &application_id);
        MoveApplicationToStage {
            call,
            body: Box::new(MoveApplicationToStageBody::new(stage_id)),
        }
    }
}

static OPERATION: Operation = Operation {
    id: "PutAtsApplicationsApplicationIdStage",
    method: Method::PUT,
    path: "/ats/applications/{application_id}/stage",
    body: BodyKind::Json,
    authenticated: true,
    action: true,
    accept: "application/json",
};

/// The request that [`Ats::move_application_to_stage`] makes; awaiting it gives `()`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct MoveApplicationToStage {
    call: Call,
    body: Box<MoveApplicationToStageBody>,
}

/// The stage to move the application to.
///
/// In the request `PUT /ats/applications/{application_id}/stage`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MoveApplicationToStageBody {
    /// The stage the application moves to, out of the job's `stages` in [`GET /ats/jobs`](crate::ats::Ats::get_jobs).
    pub stage_id: String,
    /// Fields that only single tools take, by tool.
    pub remote_fields: Option<StageRemoteFields>,
}

record! {
    MoveApplicationToStageBody {
        required stage_id,
        optional remote_fields,
        shown ["stage_id"]
    }
}

impl MoveApplicationToStageBody {
    /// With what is required; the rest is left out until it is set.
    pub fn new(stage_id: impl Into<String>) -> Self {
        Self {
            stage_id: stage_id.into(),
            remote_fields: None,
        }
    }
}

setters! { MoveApplicationToStage, MoveApplicationToStageBody:
    /// Fields that only single tools take, by tool.
    #[inline]
    pub fn remote_fields(mut self, remote_fields: StageRemoteFields) -> Self {
        self.remote_fields = Some(remote_fields);
        self
    }
}

input! { MoveApplicationToStageBody {} }

endpoint! { MoveApplicationToStage => Data<()>, body }

/// Fields that only single tools take, by tool.
///
/// In the request `PUT /ats/applications/{application_id}/stage`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StageRemoteFields {
    /// What only Workday takes.
    pub workday: Option<WorkdayStageFields>,
    /// What only Greenhouse needs: on whose behalf the change is made.
    pub greenhouse: Option<GreenhouseFields>,
    /// What only Workable takes.
    pub workable: Option<WorkableFields>,
    /// What only SuccessFactors takes.
    pub successfactors: Option<SuccessfactorsStageFields>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    StageRemoteFields {
        optional workday,
        optional greenhouse,
        optional workable,
        optional successfactors,
        ..extra
    }
}

impl StageRemoteFields {
    /// What only Workday takes.
    #[inline]
    pub fn workday(mut self, workday: WorkdayStageFields) -> Self {
        self.workday = Some(workday);
        self
    }

    /// What only Greenhouse needs: on whose behalf the change is made.
    #[inline]
    pub fn greenhouse(mut self, greenhouse: GreenhouseFields) -> Self {
        self.greenhouse = Some(greenhouse);
        self
    }

    /// What only Workable takes.
    #[inline]
    pub fn workable(mut self, workable: WorkableFields) -> Self {
        self.workable = Some(workable);
        self
    }

    /// What only SuccessFactors takes.
    #[inline]
    pub fn successfactors(mut self, successfactors: SuccessfactorsStageFields) -> Self {
        self.successfactors = Some(successfactors);
        self
    }
}

input! { StageRemoteFields {} }

/// What only Workday takes.
///
/// In the request `PUT /ats/applications/{application_id}/stage`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WorkdayStageFields {
    /// Workday's id of the step that the application moves to.
    pub workflow_step_id: Option<String>,
    /// Which of Workday's two references the stage is.
    pub step_type: Option<WorkdayStepType>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    WorkdayStageFields {
        optional workflow_step_id = "Workflow_Step_ID",
        optional step_type = "Step_Type",
        ..extra
    }
}

impl WorkdayStageFields {
    /// Workday's id of the step that the application moves to.
    pub fn workflow_step_id(mut self, workflow_step_id: impl Into<String>) -> Self {
        self.workflow_step_id = Some(workflow_step_id.into());
        self
    }

    /// Which of Workday's two references the stage is.
    pub fn step_type(mut self, step_type: impl Into<WorkdayStepType>) -> Self {
        self.step_type = Some(step_type.into());
        self
    }
}

input! { WorkdayStageFields {} }

/// Which of Workday's two references the stage is.
///
/// In the request `PUT /ats/applications/{application_id}/stage`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WorkdayStepType {
    /// `Next_Step_Reference`.
    NextStepReference,
    /// `Disposition_Step_Reference`.
    DispositionStepReference,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    WorkdayStepType {
        NextStepReference = "Next_Step_Reference",
        DispositionStepReference = "Disposition_Step_Reference",
    }
}

/// What only SuccessFactors takes.
///
/// In the request `PUT /ats/applications/{application_id}/stage`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SuccessfactorsStageFields {
    /// Fields to set on the `JobApplication` entity of SuccessFactors, under its own names.
    pub job_application: Option<Json>,
}

record! {
    SuccessfactorsStageFields {
        optional job_application = "JobApplication",
    }
}

impl SuccessfactorsStageFields {
    /// Fields to set on the `JobApplication` entity of SuccessFactors, under its own names.
    pub fn job_application(mut self, job_application: impl Into<Json>) -> Self {
        self.job_application = Some(job_application.into());
        self
    }
}

input! { SuccessfactorsStageFields {} }
