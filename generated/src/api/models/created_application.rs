// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /ats/jobs/{job_id}/applications`.

use super::{
    Address, ApplicationCandidateTag, ApplicationOutcome, CandidateApplicationJob,
    CandidateApplicationStage, EmailAddress, IntegrationFieldValue, PhoneNumber,
    ScreeningQuestionAnswer, SocialMedia,
};
use crate::runtime::{DateTime, Json, dated, record};

/// An application as the connected system holds it, with the whole candidate and the stage it begins at.
///
/// In the answer of `POST /ats/jobs/{job_id}/applications`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatedApplication {
    /// The Kombo id of the record. It is unique among the records of one model, across integrations, but records of
    /// two models can share one.
    pub id: String,
    /// The record's id in the connected system.
    pub remote_id: Option<String>,
    /// How the application has ended, if it has.
    pub outcome: Option<ApplicationOutcome>,
    /// Why the application was rejected, in the words of the connected system.
    pub rejection_reason_name: Option<String>,
    /// When the application was rejected.
    pub rejected_at: Option<DateTime>,
    /// The Kombo id of the stage that the application is at.
    pub current_stage_id: Option<String>,
    /// The Kombo id of the job that the application is for.
    pub job_id: Option<String>,
    /// The Kombo id of the candidate that this record belongs to.
    pub candidate_id: Option<String>,
    /// The answers to the job's questions for applicants.
    pub screening_question_answers: Option<Vec<ScreeningQuestionAnswer>>,
    /// Values of the record's custom fields, by the key of the field.
    pub custom_fields: Option<Json>,
    /// Values of further fields that the connected system has for this record.
    pub integration_fields: Vec<IntegrationFieldValue>,
    /// The page of the connected system that shows the record.
    ///
    /// A URL.
    pub remote_url: Option<String>,
    /// When this record itself last changed at Kombo. It can lie before the `updated_after` of a request that
    /// returned the record, since that filter also looks at nested data.
    pub changed_at: DateTime,
    /// When the record was deleted; null while it is there.
    pub remote_deleted_at: Option<DateTime>,
    /// When the record was created in the connected system.
    pub remote_created_at: Option<DateTime>,
    /// When the record was last changed in the connected system.
    pub remote_updated_at: Option<DateTime>,
    /// The record as the connected system gave it, where Kombo passes it on.
    pub remote_data: Option<Json>,
    /// The stage of the selection that the application stands at.
    pub current_stage: Option<CandidateApplicationStage>,
    /// The job the application is for, in short.
    pub job: Option<CandidateApplicationJob>,
    /// The person who has applied, as `GET /ats/candidates` would give them, but without a list of applications.
    pub candidate: Option<CreatedApplicationCandidate>,
}

record! {
    CreatedApplication {
        required id,
        nullable remote_id,
        nullable outcome,
        nullable rejection_reason_name,
        nullable rejected_at,
        nullable current_stage_id,
        nullable job_id,
        nullable candidate_id,
        optional screening_question_answers,
        nullable custom_fields,
        listed integration_fields,
        nullable remote_url,
        required changed_at,
        nullable remote_deleted_at,
        nullable remote_created_at,
        nullable remote_updated_at,
        nullable remote_data,
        nullable current_stage,
        nullable job,
        nullable candidate,
        shown [
            "id", "remote_id", "rejected_at", "current_stage_id", "job_id", "candidate_id", "changed_at",
            "remote_deleted_at", "remote_created_at", "remote_updated_at",
        ]
    }
}

dated! {
    CreatedApplication {
        id,
        changed_at,
        remote_deleted_at,
    }
}

/// The person who has applied, as `GET /ats/candidates` would give them, but without a list of applications.
///
/// In the answer of `POST /ats/jobs/{job_id}/applications`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatedApplicationCandidate {
    /// The Kombo id of the record. It is unique among the records of one model, across integrations, but records of
    /// two models can share one.
    pub id: String,
    /// The record's id in the connected system.
    pub remote_id: String,
    /// The person's given name.
    pub first_name: Option<String>,
    /// The person's family name.
    pub last_name: Option<String>,
    /// The company the candidate works for.
    pub company: Option<String>,
    /// The job title of the candidate who has applied.
    pub title: Option<String>,
    /// Whether the candidate is marked confidential.
    pub confidential: Option<bool>,
    /// Where the candidate came from, such as a job board or a referral, in the connected system's words.
    pub source: Option<String>,
    /// All phone numbers of the candidate.
    pub phone_numbers: Option<Vec<PhoneNumber>>,
    /// The candidate's e-mail addresses, each with its kind.
    pub email_addresses: Option<Vec<EmailAddress>>,
    /// The candidate's profiles on social networks.
    pub social_media: Option<Vec<SocialMedia>>,
    /// Where the candidate lives.
    pub location: Option<Address>,
    /// Values of the record's custom fields, by the key of the field.
    pub custom_fields: Option<Json>,
    /// Values of further fields that the connected system has for this record.
    pub integration_fields: Vec<IntegrationFieldValue>,
    /// The page of the connected system that shows the record.
    ///
    /// A URL.
    pub remote_url: Option<String>,
    /// When the record was created in the connected system.
    pub remote_created_at: Option<DateTime>,
    /// When the record was last changed in the connected system.
    pub remote_updated_at: Option<DateTime>,
    /// The record as the connected system gave it, where Kombo passes it on.
    pub remote_data: Option<Json>,
    /// When this record itself last changed at Kombo. It can lie before the `updated_after` of a request that
    /// returned the record, since that filter also looks at nested data.
    pub changed_at: DateTime,
    /// When the record was deleted; null while it is there.
    pub remote_deleted_at: Option<DateTime>,
    /// The tags that the candidate has.
    pub tags: Vec<ApplicationCandidateTag>,
}

record! {
    CreatedApplicationCandidate {
        required id,
        required remote_id,
        nullable first_name,
        nullable last_name,
        nullable company,
        nullable title,
        nullable confidential,
        nullable source,
        optional phone_numbers,
        optional email_addresses,
        optional social_media,
        optional location,
        nullable custom_fields,
        listed integration_fields,
        nullable remote_url,
        nullable remote_created_at,
        nullable remote_updated_at,
        nullable remote_data,
        required changed_at,
        nullable remote_deleted_at,
        listed tags,
        shown [
            "id", "remote_id", "remote_created_at", "remote_updated_at", "changed_at", "remote_deleted_at",
        ]
    }
}

dated! {
    CreatedApplicationCandidate {
        id,
        changed_at,
        remote_deleted_at,
    }
}
