use kombo::assessment::{AssessmentPackageInput, AssessmentPackageType};
use kombo::models::AssessmentOrderStatus;

let assessment = kombo.integration("smartrecruiters:HWUTwvyx2wLoSUHphiWVrp28").assessment();

// What can be ordered.
let package = AssessmentPackageInput::new(
    "typing-test",
    AssessmentPackageType::SkillsTest,
    "Typing test",
    "Ten minutes of typing.",
);
assessment.set_packages([package]).await?;

// What has been ordered and has no result yet.
let mut orders = assessment.get_open_assessment_orders().items();
while let Some(order) = orders.try_next().await? {
    assessment
        .update_order_result(
            &order.id,
            AssessmentOrderStatus::Completed,
            "https://www.example.com/results/1",
        )
        .score(85.0)
        .max_score(100.0)
        .await?;
}
