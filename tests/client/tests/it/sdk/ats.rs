//! The calls of the area ATS, as in `tests/sdk/calls/ats.py`.

use kombo::ats::{
    ApplicationAttachmentRemoteFields, BullhornNoteFields, CandidateActionRemoteFields, CandidateApplicationInput,
    ErecruiterApplicationAndCandidateIds, ErecruiterApplicationAndJobIds, GreenhouseApplicationId, GreenhouseFields,
    GreenhouseNoteFields, GreenhouseNoteVisibility, GreenhouseRejectionFields, IcimsResultLinkFields, LeverNoteFields,
    NoteContentType, NoteRemoteFields, OnlyfyApplicationId, OracleDocumentCategory, OracleDocumentFields,
    RecruiteeNoteFields, RecruiteePlacementId, RejectionRemoteFields, ResultLinkAttribute, ResultLinkDetails,
    ResultLinkRemoteFields, RoleScope, SmartrecruitersCandidateAndJobIds, StageRemoteFields,
    SuccessfactorsApplicationId, TagInput, TeamtailorFields, WorkableFields, WorkdayStageFields, WorkdayStepType,
};
use kombo::models::{
    ApplicationOutcome, AttachmentInput, AttachmentType, CandidateInput, CandidateRemoteFields,
    GreenhouseCandidateFields, GreenhousePostHeaders, JobEmploymentType, JobStatus, JobVisibility,
    WorkableCandidateFields,
};
use kombo::{File, Json};
use serde_json::json;

use super::candidates::{all_candidate_fields, attachments, candidate};
use super::{Calls, filtered};

#[allow(deprecated, reason = "the SDK has the deprecated list of stages, so it is compared too")]
pub(super) async fn make_lists(calls: &mut Calls) {
    let ats = calls.integration().ats();
    calls.make("bare", ats.get_applications()).await;
    let full = filtered!(ats.get_applications())
        .outcomes([ApplicationOutcome::Pending, ApplicationOutcome::Hired])
        .job_ids(["j1", "j2"])
        .job_remote_ids(["r/1"])
        .current_stage_ids(["s1"])
        .remote_created_after("2023-12-31T23:59:59Z");
    calls.make("full", full).await;

    calls.make("bare", ats.get_candidates()).await;
    let full = filtered!(ats.get_candidates())
        .email("ada+jobs@example.com")
        .job_ids(["j1"])
        .first_name("Zoë")
        .last_name("O'Neil King");
    calls.make("full", full).await;

    calls.make("bare", ats.get_jobs()).await;
    let full = filtered!(ats.get_jobs())
        .job_codes(["C-1", "C 2"])
        .post_url("https://jobs.example/1?ref=a&lang=ü")
        .statuses([JobStatus::Open, JobStatus::Draft])
        .employment_types([JobEmploymentType::FullTime, JobEmploymentType::Seasonal])
        .visibilities([JobVisibility::Public, JobVisibility::Unlisted])
        .remote_created_after("2023-01-01T00:00:00Z")
        .name_contains("C++ / Rust");
    calls.make("full", full).await;

    calls.make("bare", ats.get_tags()).await;
    calls.make("full", filtered!(ats.get_tags())).await;
    calls.make("empty", ats.get_tags().ids([""; 0])).await;
    calls.make("comma", ats.get_tags().ids(["a,b"])).await;

    calls.make("bare", ats.get_application_stages()).await;
    calls.make("full", filtered!(ats.get_application_stages())).await;
    calls.make("bare", ats.get_users()).await;
    calls.make("full", filtered!(ats.get_users()).emails(["a+b@example.com", "c@example.com"])).await;
    calls.make("bare", ats.get_roles()).await;
    calls.make("full", filtered!(ats.get_roles()).scopes([RoleScope::System, RoleScope::Job])).await;
    calls.make("bare", ats.get_offers()).await;
    calls.make("full", filtered!(ats.get_offers())).await;
    calls.make("bare", ats.get_rejection_reasons()).await;
    calls.make("full", filtered!(ats.get_rejection_reasons())).await;
    calls.make("bare", ats.get_interviews()).await;
    calls.make("full", filtered!(ats.get_interviews()).job_ids(["j1", "j2"])).await;

    let (candidates, applications) = (["c1", "c2"], ["a1"]);
    calls.make("bare", ats.get_notes()).await;
    calls.make("full", filtered!(ats.get_notes()).candidate_ids(candidates).application_ids(applications)).await;
    calls.make("bare", ats.get_scorecards()).await;
    calls.make("full", filtered!(ats.get_scorecards()).candidate_ids(candidates).application_ids(applications)).await;
    calls.make("bare", ats.get_attachments()).await;
    calls.make("full", filtered!(ats.get_attachments()).candidate_ids(candidates).application_ids(applications)).await;

    calls.make("bare", ats.get_application_attachments("a 1")).await;
    calls.make("bare", ats.get_candidate_attachments("c~1.-_")).await;
}

pub(super) async fn make_actions(calls: &mut Calls) {
    make_creations(calls).await;
    make_application_actions(calls).await;
    make_candidate_actions(calls).await;
    make_imports(calls).await;
}

fn post_headers() -> GreenhousePostHeaders {
    GreenhousePostHeaders::default().on_behalf_of("user 1")
}

fn greenhouse() -> GreenhouseFields {
    GreenhouseFields::default().post_headers(post_headers())
}

fn workable() -> WorkableFields {
    WorkableFields::default().on_behalf_of_user_remote_id("user/2")
}

fn on_behalf() -> CandidateActionRemoteFields {
    CandidateActionRemoteFields::default().greenhouse(greenhouse()).workable(workable())
}

fn oracle(category: OracleDocumentCategory, post: bool) -> OracleDocumentFields {
    OracleDocumentFields::default().override_document_category(category).multi_post_to_all_current_applications(post)
}

fn attachment(index: usize) -> AttachmentInput {
    attachments().swap_remove(index)
}

#[allow(deprecated, reason = "the SDK has the deprecated source of a candidate, so it is compared too")]
async fn make_creations(calls: &mut Calls) {
    let ats = calls.integration().ats();
    let ada = || CandidateInput::new("Ada", "King", "ada@example.com");
    calls.make("bare", ats.create_candidate(ada(), CandidateApplicationInput::new("j1"))).await;
    let application = CandidateApplicationInput::new("j1").stage_id("s1");
    calls.make("full", all_candidate_fields!(ats.create_candidate(candidate(), application))).await;

    calls.make("bare", ats.create_application("j1", ada())).await;
    let application = ats.create_application("remote:7", candidate()).stage_id("s1");
    calls.make("full", all_candidate_fields!(application)).await;
}

fn result_link() -> (ResultLinkDetails, ResultLinkRemoteFields) {
    let attributes = [ResultLinkAttribute::new("Score", "97"), ResultLinkAttribute::new("Übung", "")];
    let remote_fields = ResultLinkRemoteFields::default()
        .icims(IcimsResultLinkFields::default().assessment_package_id("p1"))
        .oracle(oracle(OracleDocumentCategory::IrcInternal, true))
        .greenhouse(greenhouse())
        .workable(workable());
    (ResultLinkDetails::new("acme: ", attributes), remote_fields)
}

const RESULT: (&str, &str) = ("Score: 97 %", "https://results.example/r?id=1&lang=ü");

async fn make_application_actions(calls: &mut Calls) {
    let ats = calls.integration().ats();
    calls.make("bare", ats.move_application_to_stage("a1", "s1")).await;
    let step =
        WorkdayStageFields::default().workflow_step_id("w1").step_type(WorkdayStepType::DispositionStepReference);
    let fields = StageRemoteFields::default().workday(step).greenhouse(greenhouse()).workable(workable());
    calls.make("full", ats.move_application_to_stage("a:1", "s:1").remote_fields(fields)).await;

    calls.make("bare", ats.add_application_result_link("a1", "Result", "https://results.example/1")).await;
    let (details, fields) = result_link();
    let link = ats.add_application_result_link("a1", RESULT.0, RESULT.1);
    calls.make("full", link.details(details).remote_fields(fields)).await;

    calls.make("bare", ats.add_application_note("a1", "Good.", NoteContentType::PlainText)).await;
    let visibility = json!({"level": "private", "role_ids": [1, 2]});
    let fields = NoteRemoteFields::default()
        .teamtailor(TeamtailorFields::default().user_id("u1"))
        .greenhouse(GreenhouseNoteFields::default().post_headers(post_headers()))
        .recruitee(RecruiteeNoteFields::default().visibility(visibility).is_json(true))
        .bullhorn(BullhornNoteFields::default().action("Email"))
        .lever(LeverNoteFields::default().perform_as("u2"))
        .workable(workable());
    let note = ats.add_application_note("a1", "Line 1\n\"Zeile\" 2 \u{1f600}", NoteContentType::PlainText);
    calls.make("full", note.remote_fields(fields)).await;

    let by_address = AttachmentInput::new(File::from_url("cv.pdf", "https://files.example/cv.pdf"), AttachmentType::Cv);
    calls.make("bare", ats.add_application_attachment("a1", by_address)).await;
    let fields = ApplicationAttachmentRemoteFields::default()
        .oracle(oracle(OracleDocumentCategory::Misc, false))
        .greenhouse(greenhouse())
        .workable(workable());
    calls.make("full", ats.add_application_attachment("a1", attachment(0)).remote_fields(fields)).await;
    calls.make("bytes", ats.add_application_attachment("a1", attachment(1))).await;

    calls.make("bare", ats.reject_application("a1", "r1")).await;
    let fields = RejectionRemoteFields::default()
        .teamtailor(TeamtailorFields::default().user_id("u1"))
        .greenhouse(GreenhouseRejectionFields::default().post_headers(post_headers()))
        .workable(workable());
    calls.make("full", ats.reject_application("a1", "r1").note("Über-qualified").remote_fields(fields)).await;
}

async fn make_candidate_actions(calls: &mut Calls) {
    let ats = calls.integration().ats();
    let other = AttachmentInput::new(File::from_url("x", "https://files.example/x"), AttachmentType::Other);
    calls.make("bare", ats.add_candidate_attachment("c1", other)).await;
    calls.make("full", ats.add_candidate_attachment("c1", attachment(1)).remote_fields(on_behalf())).await;

    calls.make("bare", ats.add_candidate_result_link("c1", "Result", "https://results.example/1")).await;
    let (details, fields) = result_link();
    let link = ats.add_candidate_result_link("c1", RESULT.0, RESULT.1);
    calls.make("full", link.details(details).remote_fields(fields)).await;

    let (fit, slash) = (|| TagInput::new("Excellent fit"), || TagInput::new("ÜX/1"));
    calls.make("bare", ats.add_candidate_tag("c1", fit())).await;
    calls.make("full", ats.add_candidate_tag("c1", slash()).remote_fields(on_behalf())).await;
    let nobody = GreenhouseFields::default().post_headers(GreenhousePostHeaders::default().on_behalf_of(None));
    let fields = CandidateActionRemoteFields::default().greenhouse(nobody);
    calls.make("nulls", ats.add_candidate_tag("c1", TagInput::new("t")).remote_fields(fields)).await;
    calls.make("bare", ats.remove_candidate_tag("c1", fit())).await;
    calls.make("full", ats.remove_candidate_tag("c1", slash()).remote_fields(on_behalf())).await;
}

async fn make_imports(calls: &mut Calls) {
    let ats = calls.integration().ats();
    calls.make("bare", ats.import_tracked_application(None)).await;
    let full = ats
        .import_tracked_application("2024-05-06T07:08:09Z")
        .erecruiter(ErecruiterApplicationAndJobIds::new("a1", "j1"))
        .successfactors(SuccessfactorsApplicationId::new("a2"))
        .recruitee(RecruiteePlacementId::new("p1"))
        .greenhouse(GreenhouseApplicationId::new("a3"))
        .onlyfy(OnlyfyApplicationId::new("a4"))
        .smartrecruiters(SmartrecruitersCandidateAndJobIds::new("c1", "j2"));
    calls.make("full", full).await;
    let ids = ErecruiterApplicationAndCandidateIds::new("c2", "a5");
    calls.make("candidate", ats.import_tracked_application(None).erecruiter(ids)).await;
}

/// What the SDK has no argument for.
#[allow(deprecated, reason = "the SDK has left out what is deprecated")]
pub(super) async fn make_only_here(calls: &mut Calls) {
    let ats = calls.integration().ats();
    calls.make("only here", ats.get_applications().outcome(ApplicationOutcome::Hired)).await;
    calls.make("only here", ats.get_jobs().status(JobStatus::Open)).await;

    let note = GreenhouseNoteFields::default().visibility(GreenhouseNoteVisibility::AdminOnly);
    let note = NoteRemoteFields::default().greenhouse(note);
    let call = ats.add_application_note("a1", "Good.", NoteContentType::PlainText).remote_fields(note);
    calls.make("only here", call).await;
    let mail = GreenhouseRejectionFields::default().rejection_email(json!({}));
    let fields = RejectionRemoteFields::default().greenhouse(mail);
    calls.make("only here", ats.reject_application("a1", "r1").remote_fields(fields)).await;

    let free = Json::empty_object;
    let greenhouse = GreenhouseCandidateFields::default().candidate(free()).application(free());
    let workable = WorkableCandidateFields::default().candidate(free());
    let fields = || CandidateRemoteFields::default().greenhouse(greenhouse.clone()).workable(workable.clone());
    let application = CandidateApplicationInput::new("j1");
    calls.make("only here", ats.create_candidate(candidate(), application).remote_fields(fields())).await;
    calls.make("only here", ats.create_application("j1", candidate()).remote_fields(fields())).await;
}
