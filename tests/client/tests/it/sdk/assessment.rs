//! The calls of the area Assessment, as in `tests/sdk/calls/assessment.py`.

use kombo::File;
use kombo::assessment::{
    AssessmentPackageInput, AssessmentPackageType, OrderResultAttribute, OrderResultRemoteFields, OrderResultText,
    OrderSubResult, OrderSubResultScore, OrderSubResultStatus, RecruiteeOrderResultFields,
    SmartrecruitersOrderResultFields,
};
use kombo::models::AssessmentOrderStatus;

use super::{Calls, SINCE};

pub(super) async fn make(calls: &mut Calls) {
    let assessment = calls.integration().assessment();
    calls.make("bare", assessment.get_packages()).await;
    let packages = [
        AssessmentPackageInput::new("p1", AssessmentPackageType::SkillsTest, "Rust", "Änderung"),
        AssessmentPackageInput::new("p/2", AssessmentPackageType::VideoInterview, "Talk", ""),
    ];
    calls.make("bare", assessment.set_packages(packages)).await;
    calls.make("empty", assessment.set_packages([])).await;

    calls.make("bare", assessment.get_assessment_orders()).await;
    let full = assessment
        .get_assessment_orders()
        .cursor("c2")
        .page_size(250)
        .ids(["o1", "o2"])
        .statuses([AssessmentOrderStatus::Open, AssessmentOrderStatus::Cancelled])
        .created_after(SINCE);
    calls.make("full", full).await;

    let url = "https://results.example/o1";
    calls.make("bare", assessment.update_order_result("o1", AssessmentOrderStatus::Open, url)).await;
    let score = OrderSubResultScore::new(1.5, 2.0);
    let remote_fields = OrderResultRemoteFields::default()
        .smartrecruiters(SmartrecruitersOrderResultFields::default().score_label("97 of 100"))
        .recruitee(RecruiteeOrderResultFields::default().subtitle("Rust"));
    let full = assessment
        .update_order_result("o 1", AssessmentOrderStatus::Completed, url)
        .completed_at("2024-06-07T08:09:10Z")
        .score(97.25)
        .max_score(100.0)
        .attributes([
            OrderResultAttribute::from(OrderResultText::new("Level", "ä")),
            OrderSubResult::new("s1", "Part 1", score, OrderSubResultStatus::Completed).into(),
        ])
        .attachments([
            File::from_url("r.pdf", "https://files.example/r.pdf").with_content_type("application/pdf"),
            File::from_bytes("r.txt", "text/plain", b"97 %"),
        ])
        .remote_fields(remote_fields);
    calls.make("full", full).await;
}
