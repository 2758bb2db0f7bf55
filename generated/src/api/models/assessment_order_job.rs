// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /assessment/orders`.

use super::{Address, HiringTeamRole};
use crate::runtime::record;

/// The job that the candidate to be assessed applies for.
///
/// In the answer of `GET /assessment/orders`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AssessmentOrderJob {
    /// The record's id in the connected system.
    pub remote_id: Option<String>,
    /// What it is called, for people to read.
    pub name: Option<String>,
    /// The code by which the company itself tells the job from others.
    pub job_code: Option<String>,
    /// What the job is about.
    pub description: Option<String>,
    /// Where the job of the order is located.
    pub location: Option<Address>,
    /// The people who fill the job: recruiters, hiring managers and the like.
    pub hiring_team: Vec<AssessmentOrderHiringTeamMember>,
}

record! {
    AssessmentOrderJob {
        nullable remote_id,
        nullable name,
        nullable job_code,
        nullable description,
        nullable location,
        listed hiring_team,
        shown ["remote_id"]
    }
}

/// A recruiter or hiring manager in charge of the job.
///
/// In the answer of `GET /assessment/orders`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AssessmentOrderHiringTeamMember {
    /// The record's id in the connected system.
    pub remote_id: Option<String>,
    /// The e-mail address of the candidate, or of the user of the recruiting system.
    pub email: Option<String>,
    /// The person's given name.
    pub first_name: Option<String>,
    /// The person's family name.
    pub last_name: Option<String>,
    /// What the person does in the hiring team of this job.
    pub hiring_team_roles: Vec<HiringTeamRole>,
}

record! {
    AssessmentOrderHiringTeamMember {
        nullable remote_id,
        nullable email,
        nullable first_name,
        nullable last_name,
        listed hiring_team_roles,
        shown ["remote_id"]
    }
}
