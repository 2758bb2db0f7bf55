// Written by `cargo xtask codegen` from `PUT /ats/applications/{application_id}/stage`, operation `PutAtsApplicationsApplicationIdStage`. Edits are lost.

use super::{Ats, GreenhouseFields, WorkableFields};
use crate::runtime::{
    BodyKind, Call, Method, Operation, Unrecognized, endpoint, open_enum, record,
};

impl Ats {
    /// Calls `PUT /ats/applications/{application_id}/stage`, operation `PutAtsApplicationsApplicationIdStage`.
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

endpoint! { MoveApplicationToStage => Data<()>, body }

impl MoveApplicationToStage {
    /// Sets `remote_fields`.
    #[inline]
    pub fn remote_fields(mut self, remote_fields: StageRemoteFields) -> Self {
        self.body.remote_fields = Some(remote_fields);
        self
    }
}

/// What stands at `PutAtsApplicationsApplicationIdStage.body`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MoveApplicationToStageBody {
    /// `stage_id`.
    pub stage_id: String,
    /// `remote_fields`.
    pub remote_fields: Option<StageRemoteFields>,
}

record! {
    MoveApplicationToStageBody {
        required stage_id = "stage_id",
        optional remote_fields = "remote_fields",
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

    /// Sets `remote_fields`.
    #[inline]
    pub fn remote_fields(mut self, remote_fields: StageRemoteFields) -> Self {
        self.remote_fields = Some(remote_fields);
        self
    }
}

/// What stands at `PutAtsApplicationsApplicationIdStage.body.remote_fields`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StageRemoteFields {
    /// `workday`.
    pub workday: Option<WorkdayStageFields>,
    /// `greenhouse`.
    pub greenhouse: Option<GreenhouseFields>,
    /// `workable`.
    pub workable: Option<WorkableFields>,
}

record! {
    StageRemoteFields {
        optional workday = "workday",
        optional greenhouse = "greenhouse",
        optional workable = "workable",
    }
}

impl StageRemoteFields {
    /// Sets `workday`.
    #[inline]
    pub fn workday(mut self, workday: WorkdayStageFields) -> Self {
        self.workday = Some(workday);
        self
    }

    /// Sets `greenhouse`.
    #[inline]
    pub fn greenhouse(mut self, greenhouse: GreenhouseFields) -> Self {
        self.greenhouse = Some(greenhouse);
        self
    }

    /// Sets `workable`.
    #[inline]
    pub fn workable(mut self, workable: WorkableFields) -> Self {
        self.workable = Some(workable);
        self
    }
}

/// What stands at `PutAtsApplicationsApplicationIdStage.body.remote_fields.workday`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WorkdayStageFields {
    /// `Workflow_Step_ID`.
    pub workflow_step_id: Option<String>,
    /// `Step_Type`.
    pub step_type: Option<WorkdayStepType>,
}

record! {
    WorkdayStageFields {
        optional workflow_step_id = "Workflow_Step_ID",
        optional step_type = "Step_Type",
    }
}

impl WorkdayStageFields {
    /// Sets `Workflow_Step_ID`.
    pub fn workflow_step_id(mut self, workflow_step_id: impl Into<String>) -> Self {
        self.workflow_step_id = Some(workflow_step_id.into());
        self
    }

    /// Sets `Step_Type`.
    pub fn step_type(mut self, step_type: impl Into<WorkdayStepType>) -> Self {
        self.step_type = Some(step_type.into());
        self
    }
}

/// A value of `Step_Type`.
///
/// From `PutAtsApplicationsApplicationIdStage.body.remote_fields.workday.Step_Type` in the API description.
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
