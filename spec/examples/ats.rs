use kombo::File;
use kombo::models::{AttachmentInput, AttachmentType, CandidateInput, JobStatus};

let ats = kombo.integration("greenhouse:HWUTwvyx2wLoSUHphiWVrp28").ats();

let mut jobs = ats.get_jobs().statuses([JobStatus::Open]).items();
while let Some(job) = jobs.try_next().await? {
    println!("{}: {}", job.id, job.name.unwrap_or_default());
}

let cv = File::from_url("cv.pdf", "https://files.example.com/cv.pdf");
let application = ats
    .create_application(
        "26vafvWSRmbhNcxJYqjCzuJg",
        CandidateInput::new("Ada", "Lovelace", "ada@example.com"),
    )
    .attachments([AttachmentInput::new(cv, AttachmentType::Cv)])
    .await?;
println!("applied: {}", application.id);
