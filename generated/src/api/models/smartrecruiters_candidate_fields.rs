// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /ats/candidates`.

use std::collections::BTreeMap;

use crate::runtime::{Json, input, record};

/// What only SmartRecruiters takes.
///
/// In the request `POST /ats/candidates`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SmartrecruitersCandidateFields {
    /// Fields for SmartRecruiters that apply to a candidate with screening questions.
    #[deprecated(note = "marked as deprecated in the API description")]
    pub candidate_with_questions: Option<Json>,
    /// Fields for SmartRecruiters that apply to a candidate without screening questions.
    #[deprecated(note = "marked as deprecated in the API description")]
    pub candidate_without_questions: Option<Json>,
    /// Fields to set on the candidate in SmartRecruiters, under SmartRecruiters' own names.
    pub candidate: Option<Json>,
    /// What the candidate consented to in SmartRecruiters, by the kind of consent.
    pub consent_decisions: Option<SmartrecruitersConsentDecisions>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    SmartrecruitersCandidateFields {
        optional candidate_with_questions,
        optional candidate_without_questions,
        optional candidate,
        optional consent_decisions,
        ..extra
    }
}

impl SmartrecruitersCandidateFields {
    /// Fields for SmartRecruiters that apply to a candidate with screening questions.
    #[deprecated(note = "marked as deprecated in the API description")]
    pub fn candidate_with_questions(
        mut self,
        candidate_with_questions: impl Into<Json>,
    ) -> Self {
        self.candidate_with_questions = Some(candidate_with_questions.into());
        self
    }

    /// Fields for SmartRecruiters that apply to a candidate without screening questions.
    #[deprecated(note = "marked as deprecated in the API description")]
    pub fn candidate_without_questions(
        mut self,
        candidate_without_questions: impl Into<Json>,
    ) -> Self {
        self.candidate_without_questions = Some(candidate_without_questions.into());
        self
    }

    /// Fields to set on the candidate in SmartRecruiters, under SmartRecruiters' own names.
    pub fn candidate(mut self, candidate: impl Into<Json>) -> Self {
        self.candidate = Some(candidate.into());
        self
    }

    /// What the candidate consented to in SmartRecruiters, by the kind of consent.
    #[inline]
    pub fn consent_decisions(
        mut self,
        consent_decisions: SmartrecruitersConsentDecisions,
    ) -> Self {
        self.consent_decisions = Some(consent_decisions);
        self
    }
}

input! { SmartrecruitersCandidateFields {} }

/// What the candidate consented to in SmartRecruiters, by the kind of consent.
///
/// In the request `POST /ats/candidates`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SmartrecruitersConsentDecisions {
    /// Whether the candidate consents to everything at once, in SmartRecruiters.
    pub single: Option<bool>,
    /// Whether the candidate consents to SmartRecruiters' recruiting.
    pub smart_recruit: Option<bool>,
    /// Whether the candidate consents to SmartRecruiters' CRM.
    pub smart_crm: Option<bool>,
    /// Whether the candidate consents to messages by SMS from SmartRecruiters.
    pub smart_message_sms: Option<bool>,
    /// Whether the candidate consents to messages by WhatsApp from SmartRecruiters.
    pub smart_message_whatsapp: Option<bool>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    SmartrecruitersConsentDecisions {
        optional single = "SINGLE",
        optional smart_recruit = "SMART_RECRUIT",
        optional smart_crm = "SMART_CRM",
        optional smart_message_sms = "SMART_MESSAGE_SMS",
        optional smart_message_whatsapp = "SMART_MESSAGE_WHATSAPP",
        ..extra
    }
}

impl SmartrecruitersConsentDecisions {
    /// Whether the candidate consents to everything at once, in SmartRecruiters.
    #[inline]
    pub fn single(mut self, single: bool) -> Self {
        self.single = Some(single);
        self
    }

    /// Whether the candidate consents to SmartRecruiters' recruiting.
    #[inline]
    pub fn smart_recruit(mut self, smart_recruit: bool) -> Self {
        self.smart_recruit = Some(smart_recruit);
        self
    }

    /// Whether the candidate consents to SmartRecruiters' CRM.
    #[inline]
    pub fn smart_crm(mut self, smart_crm: bool) -> Self {
        self.smart_crm = Some(smart_crm);
        self
    }

    /// Whether the candidate consents to messages by SMS from SmartRecruiters.
    #[inline]
    pub fn smart_message_sms(mut self, smart_message_sms: bool) -> Self {
        self.smart_message_sms = Some(smart_message_sms);
        self
    }

    /// Whether the candidate consents to messages by WhatsApp from SmartRecruiters.
    #[inline]
    pub fn smart_message_whatsapp(mut self, smart_message_whatsapp: bool) -> Self {
        self.smart_message_whatsapp = Some(smart_message_whatsapp);
        self
    }
}

input! { SmartrecruitersConsentDecisions {} }
