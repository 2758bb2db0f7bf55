//! The crate against `kombo-mock`, as a user's own tests use it.

mod sync;

use std::time::Duration;

use kombo::webhooks::{Event, Verifier};
use kombo::{Client, Integration, Retry};
use kombo_mock::{Fault, Mock};

/// A client of a mock.
fn client(mock: &Mock) -> Client {
    Client::builder(mock.api_key()).base_url(mock.url()).build().unwrap()
}

fn integration(mock: &Mock) -> Integration {
    client(mock).integration(mock.integration())
}

#[tokio::test]
async fn a_test_of_a_user() {
    let mock = Mock::start().await;
    let kombo = Client::builder(mock.api_key()).base_url(mock.url()).build().unwrap();
    let mut employees = kombo.integration(mock.integration()).hris().get_employees().page_size(10).items();
    let mut count = 0;
    while let Some(employee) = employees.try_next().await.unwrap() {
        assert!(!employee.id.is_empty());
        count += 1;
    }
    // Of 25 records three are deleted.
    assert_eq!((count, mock.requests().len()), (22, 3));
}

#[tokio::test]
async fn what_is_made_is_there() {
    let mock = Mock::start().await;
    let hris = integration(&mock).hris();
    let made = hris.create_skill("Welding").await.unwrap();
    let skills = hris.get_skills().ids([made.id.as_str()]).await.unwrap();
    assert_eq!(skills.results.iter().map(|skill| skill.id.as_str()).collect::<Vec<_>>(), [made.id.as_str()]);
}

#[tokio::test]
async fn passing_faults_are_survived() {
    let mock = Mock::start().await;
    let ats = integration(&mock).ats();
    let passing =
        [Fault::RateLimited, Fault::ConcurrencyLimited, Fault::Unavailable, Fault::Slow(Duration::from_millis(50))];
    for fault in passing {
        mock.forget_requests();
        mock.fail_next(fault);
        let page = ats.get_jobs().page_size(3).await.unwrap_or_else(|error| panic!("{fault}: {error}"));
        assert_eq!(page.items.len(), 3);
        assert_eq!(mock.requests().len(), if matches!(fault, Fault::Slow(_)) { 1 } else { 2 }, "{fault}");
    }
    println!("{} faults survived", passing.len());
}

#[tokio::test]
async fn other_faults_are_told() {
    let mock = Mock::start().await;
    let client = Client::builder(mock.api_key()).base_url(mock.url()).retry(Retry::off()).build().unwrap();
    let ats = client.integration(mock.integration()).ats();
    mock.fail_next(Fault::UnknownCode);
    let error = ats.get_jobs().await.unwrap_err();
    assert_eq!(error.code().map(|code| code.as_str().to_owned()).as_deref(), Some("PLATFORM.UNHEARD_OF"));
    for fault in [Fault::Cut, Fault::Truncated] {
        mock.fail_next(fault);
        assert!(ats.get_jobs().await.is_err(), "{fault}");
    }
    mock.fail_next(Fault::BadRecord);
    let page = ats.get_jobs().page_size(5).await.unwrap();
    assert_eq!((page.items.len(), page.malformed.len()), (4, 1));
    let refused = ats.get_jobs().page_size(1000).await.unwrap_err();
    assert!(refused.to_string().contains("page_size"), "{refused}");
}

#[tokio::test]
async fn webhooks_are_verified() {
    let hook = wiremock::MockServer::start().await;
    let any = wiremock::matchers::any();
    wiremock::Mock::given(any).respond_with(wiremock::ResponseTemplate::new(200)).mount(&hook).await;
    let mock = Mock::start().await;
    assert_eq!(mock.send_webhook("data-changed", &hook.uri(), "secret").await, Ok(200));
    let delivery = hook.received_requests().await.unwrap().remove(0);
    let signature = delivery.headers.get(kombo_mock::SIGNATURE_HEADER).map(|value| value.to_str().unwrap());
    let event = Verifier::new("secret").unwrap().verify_signature(signature, &delivery.body).unwrap();
    assert!(matches!(event, Event::DataChanged(_)), "{event:?}");
}
