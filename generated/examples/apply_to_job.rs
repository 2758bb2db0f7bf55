//! Applies to the first open job that takes the application, with a CV.
//!
//! It calls the address in `KOMBO_BASE_URL` with the key in `KOMBO_API_KEY`, for the integration in
//! `KOMBO_INTEGRATION_ID`. Where no address is set, it starts a stand-in and calls that.

mod stand_in;

use std::error::Error;

use kombo::ats::{Ats, CreationAction, CreationAttachmentRestriction, Job};
use kombo::models::{AttachmentInput, AttachmentType, CandidateInput, JobStatus};
use kombo::{Client, ErrorCode, File};
use stand_in::{base_url, setting};

const CV: &[u8] = b"%PDF-1.7 (a curriculum vitae)";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let api_key = setting("KOMBO_API_KEY").unwrap_or_else(|| "ks_dev_example".to_owned());
    let kombo = Client::builder(api_key).base_url(base_url()?).build()?;
    let integration = setting("KOMBO_INTEGRATION_ID").unwrap_or_else(|| "greenhouse:example".to_owned());
    let ats = kombo.integration(integration).ats();

    check_cv(&ats.get_create_application_action().await?)?;
    let mut jobs = ats.get_jobs().statuses([JobStatus::Open]).items();
    while let Some(job) = jobs.try_next().await? {
        if apply(&ats, &job).await? {
            return Ok(());
        }
    }
    Err("no job took the application".into())
}

/// Applies to one job; false if the next one should be tried.
async fn apply(ats: &Ats, job: &Job) -> Result<bool, kombo::Error> {
    let name = job.name.as_deref().unwrap_or(&job.id);
    let mut required = job.screening_questions.iter().filter(|question| question.required == Some(true));
    if let Some(question) = required.next() {
        println!("{name}: asks {}", question.title.as_deref().unwrap_or(&question.id));
        return Ok(false);
    }
    let candidate = CandidateInput::new("Ada", "Lovelace", "ada@example.com").phone_number("+44 20 7946 0000");
    let cv = AttachmentInput::new(File::from_bytes("cv.pdf", "application/pdf", CV), AttachmentType::Cv);
    // A write is not sent again where it may have been carried out: after a time limit, look before you repeat it.
    match ats.create_application(&job.id, candidate).attachments([cv]).send_with_response().await {
        Ok(response) => {
            println!("{name}: application {} created", response.data.id);
            // The application was created; the warnings name what was not transferred.
            for warning in &response.warnings {
                println!("{name}: warning: {}", warning.message);
            }
            Ok(true)
        }
        // The list was right when the tool was last synced. A job may have been closed since.
        Err(error) if error.has_code(ErrorCode::AtsJobClosed) => {
            println!("{name}: closed");
            Ok(false)
        }
        Err(error) if error.has_code(ErrorCode::AtsApplicationAlreadyExists) => {
            println!("{name}: applied to before");
            Ok(false)
        }
        Err(error) => Err(error),
    }
}

/// Whether the tool takes this CV with an application, as far as it says.
fn check_cv(action: &CreationAction) -> Result<(), String> {
    let Some(restrictions) = &action.attachment_restrictions else { return Ok(()) };
    match &restrictions.types.cv {
        CreationAttachmentRestriction::Supported(limits) => {
            let types = limits.accepted_mime_types.as_deref().unwrap_or_default();
            if !types.is_empty() && !types.iter().any(|accepted| accepted == "application/pdf") {
                return Err(format!("the tool takes no PDF, only {}", types.join(", ")));
            }
            match limits.max_file_size_bytes {
                Some(most) if CV.len() as f64 > most => Err(format!("the CV has more than {most} bytes")),
                _ => Ok(()),
            }
        }
        CreationAttachmentRestriction::Unsupported(_) => Err("the tool takes no CV".into()),
        // A shape of tomorrow forbids nothing that is known today.
        _ => Ok(()),
    }
}
