// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /ats/candidates`.

use crate::models;
use crate::runtime::{DateTime, Json, dated, record};

/// A person who has applied for a job or whom the company has in view.
///
/// A candidate can have several applications.
///
/// In the answer of `GET /ats/candidates`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Candidate {
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
    /// The candidate's job title.
    pub title: Option<String>,
    /// Whether the candidate is marked confidential.
    pub confidential: Option<bool>,
    /// Where the candidate came from, such as a job board or a referral, in the connected system's words.
    pub source: Option<String>,
    /// All phone numbers of the candidate.
    pub phone_numbers: Option<Vec<models::PhoneNumber>>,
    /// The candidate's e-mail addresses, each with its kind.
    pub email_addresses: Option<Vec<models::EmailAddress>>,
    /// The candidate's profiles on social networks.
    pub social_media: Option<Vec<models::SocialMedia>>,
    /// Where the candidate lives.
    pub location: Option<models::Address>,
    /// Values of the record's custom fields, by the key of the field.
    pub custom_fields: Option<Json>,
    /// Values of further fields that the connected system has for this record.
    pub integration_fields: Vec<models::IntegrationFieldValue>,
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
    /// The candidate's applications.
    pub applications: Vec<CandidateApplication>,
    /// The tags that the candidate has.
    pub tags: Vec<models::ApplicationCandidateTag>,
}

record! {
    Candidate {
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
        listed applications,
        listed tags,
        shown [
            "id", "remote_id", "remote_created_at", "remote_updated_at", "changed_at", "remote_deleted_at",
        ]
    }
}

dated! {
    Candidate {
        id,
        changed_at,
        remote_deleted_at,
    }
}

/// An application of a candidate, in short; the full record is in
/// [`GET /ats/applications`](crate::ats::Ats::get_applications).
///
/// In the answer of `GET /ats/candidates`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CandidateApplication {
    /// The Kombo id of the record. It is unique among the records of one model, across integrations, but records of
    /// two models can share one.
    pub id: String,
    /// The record's id in the connected system.
    pub remote_id: Option<String>,
    /// How the application has ended, if it has.
    pub outcome: Option<models::ApplicationOutcome>,
    /// Why the application was rejected, in the words of the connected system.
    pub rejection_reason_name: Option<String>,
    /// When the application was rejected.
    pub rejected_at: Option<DateTime>,
    /// The page of the connected system that shows the record.
    ///
    /// A URL.
    pub remote_url: Option<String>,
    /// When this record itself last changed at Kombo. It can lie before the `updated_after` of a request that
    /// returned the record, since that filter also looks at nested data.
    pub changed_at: DateTime,
    /// When the record was created in the connected system.
    pub remote_created_at: Option<DateTime>,
    /// When the record was last changed in the connected system.
    pub remote_updated_at: Option<DateTime>,
    /// The stage of the selection that the application stands at.
    pub current_stage: Option<models::CandidateApplicationStage>,
    /// The job the application is for, in short.
    pub job: Option<models::CandidateApplicationJob>,
}

record! {
    CandidateApplication {
        required id,
        nullable remote_id,
        nullable outcome,
        nullable rejection_reason_name,
        nullable rejected_at,
        nullable remote_url,
        required changed_at,
        nullable remote_created_at,
        nullable remote_updated_at,
        nullable current_stage,
        nullable job,
        shown ["id", "remote_id", "rejected_at", "changed_at", "remote_created_at", "remote_updated_at"]
    }
}
