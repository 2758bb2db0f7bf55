// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /ats/candidates`.

use std::collections::BTreeMap;

use crate::runtime::{Json, input, record};

/// The step of Avature's workflow that the candidate is put at.
///
/// In the request `POST /ats/candidates`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AvatureWorkflow {
    /// The step itself, by its id.
    pub step: Option<AvatureWorkflowStep>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    AvatureWorkflow {
        optional step,
        ..extra
    }
}

impl AvatureWorkflow {
    /// The step itself, by its id.
    #[inline]
    pub fn step(mut self, step: AvatureWorkflowStep) -> Self {
        self.step = Some(step);
        self
    }
}

input! { AvatureWorkflow {} }

/// The step itself, by its id.
///
/// In the request `POST /ats/candidates`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AvatureWorkflowStep {
    /// Avature's number of the workflow step at which the candidate starts.
    pub id: i64,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    AvatureWorkflowStep {
        required id,
        ..extra
    }
}

impl AvatureWorkflowStep {
    /// With what is required; the rest is left out until it is set.
    pub fn new(id: impl Into<i64>) -> Self {
        Self {
            id: id.into(),
            extra: BTreeMap::new(),
        }
    }
}
