//! Sizes and bounds, most of them settled while compiling.

use std::mem::size_of;

use kombo::ats::CreateApplication;
use kombo::connect::{ConnectionFlowLink, CreateConnectionLink};
use kombo::hris::{DeleteAbsence, Employee, GetEmployees};
use kombo::models::{CandidateInput, CreatedApplication};
use kombo::{Client, Error, Integration, Items, Page, Pages, Response, Sending};

const POINTER: usize = size_of::<usize>();
const KIBIBYTE: usize = 1024;

const _: () = {
    assert!(size_of::<Error>() == POINTER);
    assert!(size_of::<Result<(), Error>>() == POINTER);
    assert!(size_of::<Client>() == POINTER);
    assert!(size_of::<GetEmployees>() == POINTER);
    assert!(size_of::<Sending<Page<Employee>>>() <= 4 * POINTER);
    assert!(size_of::<Sending<Response<CreatedApplication>>>() <= 4 * POINTER);
    assert!(size_of::<Sending<ConnectionFlowLink>>() <= 4 * POINTER);
    assert!(size_of::<DeleteAbsence>() < KIBIBYTE);
    assert!(size_of::<CreateConnectionLink>() < KIBIBYTE);
    assert!(size_of::<Pages<Employee>>() < KIBIBYTE);
    assert!(size_of::<Items<Employee>>() < KIBIBYTE);
};

const fn is_send_and_static<T: Send + 'static>() {}
const fn is_sync<T: Sync>() {}
const fn is_future_of<T, F: IntoFuture<Output = Result<T, Error>>>() {}

const _: () = {
    is_send_and_static::<Client>();
    is_send_and_static::<Integration>();
    is_send_and_static::<Error>();
    is_send_and_static::<CreateApplication>();
    is_send_and_static::<Sending<CreatedApplication>>();
    is_send_and_static::<Sending<Response<Page<Employee>>>>();
    is_send_and_static::<Pages<Employee>>();
    is_send_and_static::<Items<Employee>>();
    is_sync::<Client>();
    is_sync::<Integration>();
    is_sync::<Error>();
    is_sync::<Employee>();
    is_future_of::<Page<Employee>, GetEmployees>();
    is_future_of::<ConnectionFlowLink, CreateConnectionLink>();
};

fn assert_task<F: Future<Output: Send> + Send + 'static>(task: F) {
    assert!(size_of_val(&task) < KIBIBYTE, "{}", size_of_val(&task));
}

#[test]
fn a_future_is_small_and_can_be_spawned_where_its_handles_end() {
    let client = Client::new("key").unwrap();
    let integration = client.integration("i");
    let candidate = CandidateInput::new("Ada", "King", "ada@example.com");
    assert_task(integration.hris().get_employees().into_future());
    assert_task(integration.ats().create_application("j", candidate).send());
    assert_task(client.connect().create_connection_link("a", "b").send_with_response());
    let mut items = integration.hris().get_employees().items();
    assert_task(async move { items.next().await.is_some() });
    let mut pages = integration.hris().get_employees().pages();
    assert_task(async move { pages.try_next().await.is_ok() });
}

#[test]
fn a_task_around_a_large_body_stays_small() {
    let integration = Client::new("key").unwrap().integration("i");
    assert_task(async move {
        let candidate = CandidateInput::new("Ada", "King", "ada@example.com");
        let request = integration.ats().create_application("j", candidate);
        request.stage_id("s").await.is_ok()
    });
}
