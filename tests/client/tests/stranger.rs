//! A program that knows the crate by its documentation alone: code over any request, templates, types of its own, calls
//! that the crate does not know. It is built as any other crate that depends on it, and runs against both stand-ins.

use std::collections::BTreeMap;
use std::time::Duration;

use kombo::hris::{Employee, GetEmployees, GetGroups};
use kombo::http::Method;
use kombo::test_util::{self, block_on, example};
use kombo::{
    Client, DateTime, Error, ErrorKind, IncrementalList, Integration, Json, ListRequest, OperationInfo, Record,
    Request, Response, Retry, Reveal,
};
use kombo_mock::Mock;
use serde::{Deserialize, Serialize};
use serde_json::json;

/// Everything that a list holds.
async fn drain<L: ListRequest>(list: L) -> Result<Vec<L::Item>, Error> {
    let mut items = list.page_size(7).items();
    let mut all = Vec::new();
    while let Some(item) = items.try_next().await? {
        all.push(item);
    }
    Ok(all)
}

/// A copy of a list by id, and how far it reaches.
#[derive(Default)]
struct Copy {
    records: BTreeMap<String, String>,
    since: Option<DateTime>,
}

/// Brings a copy up to date, whatever list it is of.
async fn refresh<L>(list: L, copy: &mut Copy) -> Result<usize, Error>
where
    L: IncrementalList,
{
    let list = list.include_deleted(true).maybe(copy.since.clone(), L::updated_after);
    let mut items = list.items().on_malformed(|record| eprintln!("left out: {record}"));
    let mut count = 0;
    while let Some(record) = items.try_next().await? {
        count += 1;
        if record.remote_deleted_at().is_some() {
            copy.records.remove(record.id());
        } else {
            let text = serde_json::to_string(&record).expect("a record is JSON");
            copy.records.insert(record.id().to_owned(), text);
        }
        if let Some(changed) = record.changed_at()
            && copy.since.as_ref().is_none_or(|since| changed.cmp_moment(since).is_some_and(|order| order.is_gt()))
        {
            copy.since = Some(changed.clone());
        }
    }
    Ok(count)
}

/// Sends any request with what all of ours have, and counts by kind how it ended.
async fn measured<R: Request>(request: R, counts: &mut BTreeMap<String, usize>) -> Result<R::Data, Error> {
    let operation: &OperationInfo = R::operation();
    let result = request.timeout(Duration::from_secs(5)).header("x-service", "payroll").await;
    let label = match &result {
        Ok(_) => "done",
        Err(error) => error.kind().as_str(),
    };
    *counts.entry(format!("{} {} {label}", operation.method(), operation.path())).or_default() += 1;
    result
}

/// An employee as this program wants it.
#[derive(Debug, Deserialize)]
struct Staff {
    id: String,
    #[serde(default)]
    first_name: Option<String>,
}

fn client(mock: &Mock) -> Client {
    Client::builder(mock.api_key()).base_url(mock.url()).retry(Retry::off()).build().expect("a client")
}

#[tokio::test]
async fn lists_of_any_kind_are_drained() -> Result<(), Error> {
    let mock = Mock::start().await;
    let kombo = client(&mock).integration(mock.integration());
    let employees = drain(kombo.hris().get_employees().include_deleted(true)).await?;
    let groups = drain(kombo.hris().get_groups()).await?;
    let jobs = drain(kombo.ats().get_jobs()).await?;
    assert!(employees.len() > 7 && !groups.is_empty() && !jobs.is_empty());
    assert!(employees.iter().all(|employee| !employee.id().is_empty()));
    Ok(())
}

#[tokio::test]
async fn a_copy_of_any_list_is_brought_up_to_date() -> Result<(), Error> {
    let mock = Mock::start().await;
    let kombo = client(&mock).integration(mock.integration());
    let mut employees = Copy::default();
    assert!(refresh(kombo.hris().get_employees(), &mut employees).await? > employees.records.len());
    let again = refresh(kombo.hris().get_employees(), &mut employees).await?;
    assert!(again < employees.records.len() && !employees.records.is_empty(), "{again}");
    let mut groups = Copy::default();
    refresh(kombo.hris().get_groups(), &mut groups).await?;
    assert!(!groups.records.is_empty());
    Ok(())
}

#[test]
fn a_template_serves_two_tenants() -> Result<(), Error> {
    test_util::run(async |kombo, server| {
        let tenants = ["first:1", "second:2"].map(|id| kombo.integration(id));
        let ask = |tenant: &Integration, cursor: Option<&str>| {
            let template = tenant.hris().get_employees().page_size(2).maybe(cursor, GetEmployees::cursor);
            [template.clone().work_emails(["a@example.com"]), template]
        };
        server.expect::<GetEmployees>().times(4).reply_page([example::<Employee>()], None);
        for (tenant, cursor) in tenants.iter().zip([None, Some("c2")]) {
            for request in ask(tenant, cursor) {
                assert_eq!(request.await?.items.len(), 1);
            }
        }
        let sent = server.requests_of::<GetEmployees>();
        let seen: Vec<_> = sent.iter().map(|one| (one.header("x-integration-id"), one.query().len())).collect();
        assert_eq!(seen, [(Some("first:1"), 2), (Some("first:1"), 1), (Some("second:2"), 3), (Some("second:2"), 2)]);
        Ok(())
    })
}

#[tokio::test]
async fn items_are_of_a_type_of_its_own_and_pages_come_with_their_response() -> Result<(), Error> {
    let mock = Mock::start().await;
    let hris = client(&mock).integration(mock.integration()).hris();
    let mut staff = hris.get_employees().items_as::<Staff>();
    let first = staff.try_next().await?.expect("there is somebody");
    assert!(!first.id.is_empty());
    println!("{:?} {:?}", first.id, first.first_name);

    let mut pages = hris.get_employees().page_size(10).pages_as::<Staff>();
    let mut count = 0;
    while let Some(page) = pages.next_with_response().await {
        let page: Response<kombo::Page<Staff>> = page?;
        assert_eq!(page.status(), 200);
        count += page.data.items.len();
    }
    assert!(count > 10, "{count}");
    Ok(())
}

#[test]
fn what_the_crate_does_not_know_is_called() -> Result<(), Error> {
    #[derive(Serialize)]
    struct Rename<'a> {
        first_name: &'a str,
    }

    test_util::run(async |kombo, server| {
        server
            .expect_call(Method::PATCH, "/ats/candidates/{id}")
            .path("/ats/candidates/c%201")
            .query("dry", "true")
            .body(json!({"first_name": "Ada"}))
            .reply_warning("only in part")
            .reply(json!({"id": "c 1"}));
        let call =
            kombo.integration("i").call(Method::PATCH, "/ats/candidates/{id}").path("id", "c 1").query("dry", true);
        let answer = call.json(&Rename { first_name: "Ada" }).send_with_response_as::<Json>().await?;
        assert_eq!((answer.data.as_str(), answer.warnings.len()), (r#"{"id":"c 1"}"#, 1));

        server.expect_call(Method::GET, "/brand/new").reply_status(204, "");
        assert!(kombo.call(Method::GET, "/brand/new").send_as::<Json>().await?.is_null());
        Ok(())
    })
}

#[test]
fn kinds_of_errors_are_labels() {
    let (kombo, server) = test_util::client();
    let mut counts = BTreeMap::new();
    server.expect::<GetGroups>().reply_page([] as [(); 0], None);
    server.expect::<GetGroups>().refuse(404, "INTEGRATION.NOT_FOUND");
    server.expect::<GetGroups>().fail_to_connect();
    for _ in 0..3 {
        drop(block_on(measured(kombo.integration("i").hris().get_groups(), &mut counts)));
    }
    let kinds: Vec<&str> = counts.keys().map(String::as_str).collect();
    assert_eq!(kinds, ["GET /hris/groups api", "GET /hris/groups connect", "GET /hris/groups done"]);
    assert_eq!(ErrorKind::Connect.to_string(), "connect");
    assert!(server.requests().iter().all(|request| request.header("x-service") == Some("payroll")));
}

#[test]
fn examples_are_changed_by_their_fields_and_revealed_where_that_is_wanted() {
    let mut ada: Employee = example();
    ada.first_name = Some("Ada".into());
    let staff = [Some(Box::new(ada))];
    assert!(!format!("{staff:?}").contains("Ada") && format!("{:?}", staff.reveal()).contains("Ada"));
}
