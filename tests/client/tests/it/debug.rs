//! What `Debug` and error texts show: never the key, never somebody's data.

use std::fmt::Debug;

use kombo::hris::Employee;
use kombo::models::{AttachmentInput, AttachmentType, CandidateInput};
use kombo::{File, Page, Reveal};
use kombo_client_tests::{API_KEY, Api, INTEGRATION, json_answer, page};
use serde_json::{Value, json};

/// Both layouts of `Debug`.
fn debug(value: &impl Debug) -> String {
    format!("{value:?}\n{value:#?}")
}

fn assert_hides(shown: &str, secrets: &[&str]) {
    for secret in secrets {
        assert!(!shown.contains(secret), "`{secret}` in {shown}");
    }
}

async fn employees() -> (Api, Page<Employee>) {
    let fixture: Value = serde_json::from_str(include_str!("../../fixtures/employees.json")).unwrap();
    let api = Api::answering([json_answer(200, &fixture)]).await;
    let page = api.integration().hris().get_employees().await.unwrap();
    (api, page)
}

#[tokio::test]
async fn the_key_is_shown_nowhere() {
    let refused = json!({"status": "error", "error": {"message": "no"}});
    let api = Api::answering([json_answer(401, &refused), page(&json!([]), None)]).await;
    let groups = || api.integration().hris().get_groups();
    let error = groups().await.unwrap_err();
    let response = groups().send_with_response().await.unwrap();
    let shown = [
        debug(&kombo::Client::builder(API_KEY)),
        debug(&api.client),
        debug(&api.integration()),
        debug(&api.integration().hris()),
        debug(&groups()),
        debug(&groups().send()),
        debug(&groups().pages()),
        debug(&groups().items()),
        debug(&groups().request().unwrap()),
        debug(&response),
        debug(&error),
        error.to_string(),
    ];
    for shown in &shown {
        assert_hides(shown, &[API_KEY]);
    }
    assert!(shown[2].contains(INTEGRATION), "ids are shown: {}", shown[2]);
}

#[tokio::test]
async fn requests_hide_what_they_are_about_to_send() {
    let api = Api::answering([]).await;
    let candidate = CandidateInput::new("Augusta", "Lovelace", "augusta@private.example")
        .phone_number("+44 20 5550100")
        .company("Analytical Engines");
    let file =
        AttachmentInput::new(File::from_bytes("cv-augusta.pdf", "application/pdf", "Augusta"), AttachmentType::Cv);
    let shown = [
        debug(&candidate),
        debug(&api.integration().ats().create_application("j1", candidate).attachments([file])),
        debug(&api.client.connect().create_connection_link("augusta@private.example", "Analytical Engines")),
        debug(&api.integration().hris().get_employees().work_emails(["augusta@private.example"])),
    ];
    for shown in &shown {
        assert_hides(shown, &["ugusta", "Lovelace", "private", "5550100", "Analytical", "QXVnd"]);
    }
    assert!(shown[1].contains("Cv") || shown[1].contains("CV"), "enums are shown: {}", shown[1]);
}

#[tokio::test]
async fn data_shows_ids_and_enums_and_hides_the_person() {
    let (_api, page) = employees().await;
    let shown = debug(&page);
    assert_hides(
        &shown,
        &[
            "Marlies",
            "Brandt",
            "marlies@",
            "1234567",
            "345678",
            "98765",
            "Lindenhof",
            "10999",
            "DE0212",
            "12030000",
            "38.5",
            "4583",
            "12.5",
            "1986",
            "quince",
            "4711",
            "nuts",
            "shoe",
            "plan",
            "Okafor",
            "Hafenb",
            "Payroll",
            "Bo\"",
            "TWO_OR_MORE_RACES",
        ],
    );
    for visible in
        ["26vafvWSRmbhNcxJYqjCzuJg", "employment_type: ", "2024-02-29T23:59:59.123456Z", "changed_at", "first_name"]
    {
        assert!(shown.contains(visible), "{visible} in {shown}");
    }
}

#[tokio::test]
async fn cursors_are_hidden() {
    let api = Api::answering([page(&json!([]), Some("augusta")), page(&json!([]), None)]).await;
    let groups = || api.integration().hris().get_groups();
    let first = debug(&groups().await.unwrap());
    assert_hides(&first, &["augusta"]);
    assert!(first.contains("next: Some(…)"), "{first}");
    let last = debug(&groups().await.unwrap());
    assert!(last.contains("next: None"), "{last}");
}

#[tokio::test]
async fn revealing_shows_everything() {
    let (_api, page) = employees().await;
    let shown = debug(&page.items[0].reveal());
    for visible in ["Marlies", "Lindenhof", "38.5", "quince", "1986-01-01"] {
        assert!(shown.contains(visible), "{visible} in {shown}");
    }
}

#[tokio::test]
async fn a_path_or_filter_never_gets_into_an_error() {
    let answer = json_answer(404, &json!({"oops": true}));
    let api = Api::answering([answer]).await;
    let hris = api.integration().hris();
    let errors = [
        hris.delete_absence("augusta").await.unwrap_err(),
        hris.get_groups().ids(["augusta,lovelace"]).await.unwrap_err(),
        hris.get_groups().updated_after("augusta").await.unwrap_err(),
    ];
    for error in errors {
        assert_hides(&format!("{error} {}", debug(&error)), &["augusta"]);
    }
}

#[test]
fn enums_show_what_is_described_and_nobodys_words() {
    use kombo::hris::{EmploymentType, Ethnicity, Gender, MaritalStatus};
    use kombo::models::IntegrationTool;
    use kombo::{ErrorCode, Reveal};

    for hidden in [debug(&Gender::Female), debug(&Ethnicity::ALL[0]), debug(&MaritalStatus::from("augusta"))] {
        assert_hides(&hidden, &["FEMALE", Ethnicity::ALL[0].as_str(), "augusta"]);
    }
    let own_words = EmploymentType::from("augusta");
    assert_eq!(
        format!("{own_words:?} {:?}", EmploymentType::ALL[0]),
        format!("Unrecognized(…) {}", EmploymentType::ALL[0])
    );
    assert_eq!(format!("{:?}", own_words.reveal()), "augusta");
    assert_hides(&debug(&Some(&own_words)), &["augusta"]);
    if let EmploymentType::Unrecognized(text) = &own_words {
        assert_eq!((text.as_str(), format!("{text:?}").as_str()), ("augusta", "…"));
    }
    assert_eq!(format!("{:?} {:?}", ErrorCode::from("NEW.CODE"), IntegrationTool::from("newtool")), "NEW.CODE newtool");

    let mut employee: kombo::hris::Employee = kombo::test_util::example();
    employee.gender = Some("augusta".into());
    employee.employment_type = Some("augusta".into());
    assert_hides(&debug(&employee), &["augusta"]);
    assert!(debug(&employee).contains("employment_type: Unrecognized(…)"), "{employee:?}");
    assert!(debug(&employee.reveal()).contains("gender: augusta"));
}

#[test]
fn answers_of_candidates_are_hidden_whatever_they_are() {
    let answer = json!({
        "question": {"remote_id": "q1", "title": "augusta", "type": "BOOLEAN"},
        "answer": {"checked": true, "content": "augusta"},
    });
    let Ok(answer) = serde_json::from_value::<kombo::models::ScreeningQuestionAnswer>(answer) else {
        panic!("the answer does not fit")
    };
    let shown = debug(&answer);
    assert!(shown.contains("answer: …") && shown.contains("q1"), "{shown}");
    assert_hides(&shown, &["true", "augusta"]);
}
