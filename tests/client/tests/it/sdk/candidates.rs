//! The long arguments of the area ATS, as in `tests/sdk/calls/candidates.py`.
//!
//! In: nothing. Out: a candidate, attachments, answers, and what only single tools take. Must not know which operation sends
//! them.

#![allow(deprecated, reason = "the SDK has these properties too, so they are compared")]

use kombo::models::{
    AdditionalEmailAddress, AdditionalPhoneNumber, AttachmentInput, AttachmentType, AvatureCandidateFields,
    AvatureWorkflow, AvatureWorkflowStep, BullhornCandidateFields, CandidateGender, CandidateInput, CandidateLocation,
    CandidateRemoteFields, ContactType, CovetorestCandidate, CovetorestCandidateAktiv, CovetorestCandidateFields,
    DvinciCandidateFields, GreenhouseCandidateFields, GreenhousePostHeaders, GuidecomCandidateFields,
    HrworksCandidateFields, JobylonApplication, JobylonCandidateFields, LeverCandidateFields, PersonioCandidateFields,
    PilogaCandidate, PilogaCandidateFields, PinpointCandidateFields, RecruiteeCandidate, RecruiteeCandidateFields,
    RexxCandidateFields, SalaryExpectations, SalaryExpectationsPeriod, ScreeningAnswerInput,
    SmartrecruitersCandidateFields, SmartrecruitersConsentDecisions, SocialLink, SuccessfactorsCandidateFields,
    TalentadoreCandidateFields, TalentsoftCandidateFields, TeamtailorApplication, TeamtailorCandidateFields,
    UmantisCandidateFields, WorkableCandidateFields, WorkdayCandidateData, WorkdayCandidateFields,
    WorkdayCandidateLanguage, WorkdayCity, WorkdayContact, WorkdayContactLocation, WorkdayDegree, WorkdayEducation,
    WorkdayExperience, WorkdayFieldOfStudy, WorkdayJobApplication, WorkdayJobAppliedTo, WorkdayLanguage,
    WorkdayLanguageAbility, WorkdayLanguageAbilityData, WorkdayLanguageAbilityType, WorkdayLanguageProficiency,
    WorkdayLanguageSkill, WorkdayNameDetails, WorkdayPersonalInformation, WorkdayRegion, WorkdayResume,
    WorkdayResumeLanguage, WorkdaySkill, WorkdaySocialSuffix, WorkdayWorker, ZohorecruitCandidateFields,
};
use kombo::{File, Json};
use serde_json::json;

/// Gives a request what creating a candidate and creating an application have in common.
macro_rules! all_candidate_fields {
    ($call:expr) => {
        $call
            .attachments(crate::sdk::candidates::attachments())
            .source(kombo::models::CandidateSource::default().name("Job board").unified_key("INDEED").id("src:1"))
            .sourced_by(kombo::models::SourcedBy::new("u1"))
            .gdpr_consent(kombo::models::GdprConsent::default().expires_at("2026-01-01T00:00:00Z").given(true))
            .remote_fields(crate::sdk::candidates::remote_fields())
            .screening_question_answers(crate::sdk::candidates::screening_answers())
    };
}
pub(super) use all_candidate_fields;

pub(super) fn candidate() -> CandidateInput {
    CandidateInput::new("Zoë", "O'Neil \"Z\" King", "zoe@example.com")
        .additional_email_addresses([
            AdditionalEmailAddress::new(ContactType::Work, "zoe@work.example"),
            AdditionalEmailAddress::new(ContactType::Other, "z@example.org"),
        ])
        .company("Äcme")
        .title("Head of C\\D")
        .phone_number("+49 30 1234")
        .additional_phone_numbers([AdditionalPhoneNumber::new(ContactType::Personal, "0170/1")])
        .location(CandidateLocation::new("DE").city("Köln").state("NW").street_1("Domplatz 1").zip_code("50667"))
        .gender(CandidateGender::Other)
        .availability_date("2024-09-01T00:00:00Z")
        .salary_expectations(SalaryExpectations::new(SalaryExpectationsPeriod::Year, 65000.5))
        .social_links([SocialLink::new("https://social.example/zoe"), SocialLink::new("https://code.example/~zoe")])
}

/// One by its address, one by its bytes.
pub(super) fn attachments() -> Vec<AttachmentInput> {
    let cv = File::from_url("cv ä.pdf", "https://files.example/cv?sig=a%2Fb").with_content_type("application/pdf");
    let letter = File::from_bytes("letter.txt", "text/plain", b"\xfb\xff\x00 Dear all");
    vec![AttachmentInput::new(cv, AttachmentType::Cv), AttachmentInput::new(letter, AttachmentType::CoverLetter)]
}

pub(super) fn screening_answers() -> Vec<ScreeningAnswerInput> {
    let by_address = File::from_url("b.txt", "https://files.example/b").with_content_type("text/plain");
    vec![
        ScreeningAnswerInput::new("q1", "Yes, ü"),
        ScreeningAnswerInput::new("q2", true),
        ScreeningAnswerInput::new("q3", 3.5),
        ScreeningAnswerInput::new("q4", vec!["o1".to_owned(), "o2".to_owned()]),
        ScreeningAnswerInput::new("q5", File::from_bytes("a.txt", "text/plain", b"text")),
        ScreeningAnswerInput::new("q6", by_address),
        ScreeningAnswerInput::new("q7", "2024-09-01"),
    ]
}

/// A free-form part that is told from others by its mark.
fn mark(mark: &str) -> Json {
    json!({"mark": mark}).into()
}

pub(super) fn remote_fields() -> CandidateRemoteFields {
    let headers = GreenhousePostHeaders::default().on_behalf_of("user 1");
    let teamtailor = TeamtailorApplication::default().attributes(mark("teamtailor.attributes"));
    let step = AvatureWorkflow::default().step(AvatureWorkflowStep::new(17));
    let covetorest = CovetorestCandidate::default().mandant(2.0).status(3).aktiv(CovetorestCandidateAktiv::Ja);
    CandidateRemoteFields::default()
        .successfactors(
            SuccessfactorsCandidateFields::default()
                .candidate(json!({"mark": "successfactors.candidate", "list": [1, null, {"a": "ä"}]}))
                .job_application(mark("successfactors.application"))
                .copy_job_application_attachments(true)
                .update_existing_candidate(false),
        )
        .personio(PersonioCandidateFields::default().application(mark("personio")))
        .talentsoft(
            TalentsoftCandidateFields::default()
                .applicant(mark("talentsoft.applicant"))
                .application(mark("talentsoft.application")),
        )
        .teamtailor(TeamtailorCandidateFields::default().candidate(mark("teamtailor")).application(teamtailor))
        .greenhouse(GreenhouseCandidateFields::default().post_headers(headers))
        .lever(LeverCandidateFields::default().candidate(mark("lever")))
        .workable(WorkableCandidateFields::default().on_behalf_of_user_remote_id("user/2"))
        .workday(WorkdayCandidateFields::default().candidate_data(workday()).override_source_reference_wid("w9"))
        .zohorecruit(ZohorecruitCandidateFields::default().candidate(mark("zohorecruit")))
        .bullhorn(
            BullhornCandidateFields::default().candidate(mark("bullhorn")).job_submission(mark("bullhorn.submission")),
        )
        .smartrecruiters(smartrecruiters())
        .talentadore(TalentadoreCandidateFields::default().applications(mark("talentadore")))
        .guidecom(GuidecomCandidateFields::default().candidate(mark("guidecom")))
        .dvinci(DvinciCandidateFields::default().application(mark("dvinci.application")).candidate(mark("dvinci")))
        .hrworks(HrworksCandidateFields::default().job_application(mark("hrworks")))
        .jobylon(JobylonCandidateFields::default().application(JobylonApplication::default().message("Hello")))
        .avature(AvatureCandidateFields::default().workflow(step))
        .recruitee(
            RecruiteeCandidateFields::default().candidate(RecruiteeCandidate::default().cover_letter_text("Dear all")),
        )
        .rexx(RexxCandidateFields::default().candidate(mark("rexx")))
        .umantis(UmantisCandidateFields::default().person(mark("umantis")))
        .piloga(PilogaCandidateFields::default().candidate(PilogaCandidate::default().street("Domplatz 1")))
        .pinpoint(PinpointCandidateFields::default().candidate(mark("pinpoint")))
        .covetorest(CovetorestCandidateFields::default().candidate(covetorest))
}

fn smartrecruiters() -> SmartrecruitersCandidateFields {
    let decisions = SmartrecruitersConsentDecisions::default()
        .single(true)
        .smart_recruit(false)
        .smart_crm(true)
        .smart_message_sms(false)
        .smart_message_whatsapp(true);
    SmartrecruitersCandidateFields::default()
        .candidate_with_questions(mark("with"))
        .candidate_without_questions(mark("without"))
        .candidate(mark("smartrecruiters"))
        .consent_decisions(decisions)
}

fn workday() -> WorkdayCandidateData {
    let suffix = WorkdaySocialSuffix::new("Jr");
    let birth = WorkdayPersonalInformation::default().date_of_birth("1990-02-03");
    let applied = WorkdayJobAppliedTo::default().global_personal_information_data(birth);
    let location = WorkdayContactLocation::default()
        .address_line_1("Domplatz 1")
        .address_line_2("2nd floor")
        .region_subdivision_1("NW")
        .country_region_reference(WorkdayRegion::new("DEU-NW"))
        .country_city_reference(WorkdayCity::new("w7"));
    WorkdayCandidateData::default()
        .name_detail_data(WorkdayNameDetails::default().middle_name("M").social_suffix_reference(suffix))
        .language_reference(WorkdayCandidateLanguage::new("w1"))
        .job_application_data(
            WorkdayJobApplication::default().job_applied_to_data(applied).resume_data(workday_resume()),
        )
        .contact_data(WorkdayContact::default().location_data(location))
        .worker_reference(WorkdayWorker::default().wid("w8").employee_id("e8"))
}

fn workday_resume() -> WorkdayResume {
    let education = WorkdayEducation::default()
        .school_name("ETH")
        .first_year_attended(2008.0)
        .last_year_attended(2012.0)
        .field_of_study_reference(WorkdayFieldOfStudy::new("w2"))
        .degree_reference(WorkdayDegree::new("w3"))
        .grade_average("1,3");
    let ability = WorkdayLanguageAbilityData::default()
        .language_proficiency_reference(WorkdayLanguageProficiency::new("w5"))
        .language_ability_type_reference(WorkdayLanguageAbilityType::new("w6"));
    let ability = WorkdayLanguageAbility::default().language_ability_data(ability);
    let language = WorkdayResumeLanguage::default()
        .language_reference(WorkdayLanguage::default().wid("w4"))
        .language(WorkdayLanguageSkill::new([ability]).native(false));
    let experience = WorkdayExperience::new("Äcme", "Engineer", "2012-10-01T00:00:00Z")
        .location("Bern")
        .end_date("2015-09-30T17:30:00Z")
        .currently_work_here(false)
        .description("Two\nlines");
    let skills = ["Rust", "C"].map(|name| WorkdaySkill::default().skill_name(name));
    WorkdayResume::default()
        .education_data([education])
        .skill_data(skills)
        .language_data([language])
        .experience_data([experience])
}
