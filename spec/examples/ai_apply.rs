use kombo::ai_apply::{ApplicationFormAnswer, ApplicationFormBlock};

let ai_apply = kombo.ai_apply();
let career_site = ai_apply.create_career_site("Example GmbH").await?;
let posting = ai_apply
    .create_posting("https://www.example.com/jobs/1", &career_site.id)
    .await?;

// The form of the posting says what has to be answered.
let inquiry = ai_apply.inquire_posting(&posting.id).await?;
let mut answers = Vec::new();
for block in &inquiry.application_form {
    if let ApplicationFormBlock::Question(question) = block {
        if question.required {
            answers.push(ApplicationFormAnswer::new(&question.question_id, "Yes"));
        }
    }
}
ai_apply
    .submit_application(inquiry.submission_token, "ada@example.com", answers)
    .await?;
