//! Code over any request: what a program can write once for all of them.

use std::time::Duration;

use kombo::ats::GetTags;
use kombo::connect::{CreateConnectionLink, CreateConnectionLinkBody};
use kombo::hris::{Employee, GetAbsences, GetEmployees, GetGroups};
use kombo::lms::CreateCourseBulkTask;
use kombo::{DateTime, Error, IncrementalList, Integration, ListRequest, Record, Records, Request, Retry};
use kombo_client_tests::simulated::{Outcome, Simulated, answer, success};
use kombo_client_tests::{Api, header, page, parameter, query};
use serde_json::{Value, json};

fn employee(id: &str, deleted: Option<&str>) -> Value {
    json!({
        "id": id, "remote_id": id, "changed_at": "2024-03-01T00:00:00Z", "remote_deleted_at": deleted, "groups": [],
        "employments": [], "time_off_balances": [], "teams": [], "integration_fields": [],
    })
}

async fn drain<L: ListRequest>(list: L) -> Result<Vec<Value>, Error> {
    let mut items = list.page_size(2).items();
    let mut all = Vec::new();
    while let Some(item) = items.try_next().await? {
        all.push(serde_json::to_value(&item).unwrap());
    }
    Ok(all)
}

/// Ids of what has changed, and of what is gone.
async fn changes<L: IncrementalList>(list: L, since: DateTime) -> Result<(Vec<String>, Vec<String>), Error> {
    let list = list.updated_after(since).include_deleted(true);
    let (mut changed, mut gone) = (Vec::new(), Vec::new());
    for record in list.items().try_collect().await? {
        assert!(record.changed_at().is_some());
        if record.remote_deleted_at().is_some() { &mut gone } else { &mut changed }.push(record.id().to_owned());
    }
    Ok((changed, gone))
}

#[tokio::test]
async fn a_list_of_any_kind_is_gone_through_by_one_function() {
    let tag = json!({"id": "t", "remote_id": "r", "changed_at": "2024-01-01T00:00:00Z"});
    let answers = [page(&json!([employee("a", None), employee("b", None)]), Some("c2"))];
    let api = Api::answering(
        answers.into_iter().chain([page(&json!([employee("c", None)]), None), page(&json!([tag]), None)]),
    )
    .await;
    let employees = drain(api.integration().hris().get_employees()).await.unwrap();
    assert_eq!(employees.iter().map(|one| &one["id"]).collect::<Vec<_>>(), ["a", "b", "c"]);
    assert_eq!(drain(api.integration().ats().get_tags().ids(["t"])).await.unwrap()[0]["id"], "t");
    let requests = api.requests().await;
    let sizes: Vec<_> = requests.iter().map(|request| parameter(request, "page_size")).collect();
    assert_eq!(sizes, [const { Some("2") }; 3].map(|size| size.map(str::to_owned)));
    assert_eq!(parameter(&requests[1], "cursor").as_deref(), Some("c2"));
}

#[tokio::test]
async fn what_has_changed_is_asked_for_by_one_function() {
    let results = json!([employee("a", None), employee("b", Some("2024-03-01T00:00:00Z"))]);
    let api = Api::answering([page(&results, None)]).await;
    let list = api.integration().hris().get_employees();
    let (changed, gone) = changes(list, "2024-03-01T00:00:00+01:00".into()).await.unwrap();
    assert_eq!((changed, gone), (vec!["a".to_owned()], vec!["b".to_owned()]));
    let mut sent = query(&api.request().await);
    sent.sort();
    let expected = [("include_deleted", "true"), ("updated_after", "2024-02-29T23:00:00Z")];
    assert_eq!(sent, expected.map(|(name, value)| (name.to_owned(), value.to_owned())));
}

fn is_incremental<L: IncrementalList>() -> &'static str {
    L::operation().path()
}

#[test]
fn a_request_type_tells_its_operation() {
    assert_eq!(is_incremental::<GetAbsences>(), "/hris/absences");
    let operation = CreateConnectionLink::operation();
    assert_eq!(
        (operation.id(), operation.method(), operation.path()),
        ("PostConnectCreateLink", &http::Method::POST, "/connect/create-link")
    );
    assert!(kombo::hris::CreateAbsence::operation().is_action() && !GetTags::operation().is_action());
}

/// What all requests of a program have in common.
fn ours<R: Request>(request: R) -> R {
    request.timeout(Duration::from_secs(7)).retry(Retry::off()).header("x-ours", "1").query("new", true)
}

#[tokio::test]
async fn what_all_requests_have_is_set_by_one_function() {
    let server = Simulated::meeting([Outcome::Stalled]);
    let ats = server.client().integration("i").ats();
    let error = ours(ats.get_tags()).send_with_response().await.unwrap_err();
    assert!(error.is_timeout() && error.attempts() == 1);
    assert_eq!(server.waits(), [Duration::from_secs(7)]);
    let head = &server.requests()[0].head;
    assert_eq!((head.headers()["x-ours"].to_str().unwrap(), head.uri().query()), ("1", Some("new=true")));
}

#[tokio::test]
async fn a_template_is_cloned_and_each_clone_is_sent() {
    let api = Api::answering((0..3).map(|_| page(&json!([]), None))).await;
    let template = api.integration().hris().get_groups().page_size(50).updated_after("2024-03-01");
    template.clone().ids(["1"]).await.unwrap();
    template.clone().await.unwrap();
    template.await.unwrap();
    let queries: Vec<_> = api.requests().await.iter().map(|request| request.url.query().unwrap().to_owned()).collect();
    assert_eq!(
        queries,
        [
            "page_size=50&updated_after=2024-03-01&ids=1",
            "page_size=50&updated_after=2024-03-01",
            "page_size=50&updated_after=2024-03-01"
        ]
    );

    let server = Simulated::meeting([success(&json!({"link": "l"}))]);
    let link = server.client().connect().create_connection_link("a@example.com", "A");
    let other = link.clone().end_user_origin_id("2");
    link.await.unwrap();
    other.await.unwrap();
    let bodies: Vec<Value> = server.requests().iter().map(|sent| serde_json::from_slice(&sent.body).unwrap()).collect();
    assert_eq!((&bodies[0]["end_user_origin_id"], &bodies[1]["end_user_origin_id"]), (&Value::Null, &json!("2")));
}

#[tokio::test]
async fn what_is_wrong_is_wrong_with_each_clone() {
    let server = Simulated::meeting([success(&json!({}))]);
    let wrong = server.client().integration("i").hris().get_groups().ids(["a,b"]);
    for error in [
        wrong.clone().await.unwrap_err(),
        wrong.clone().items().try_next().await.unwrap_err(),
        wrong.await.unwrap_err(),
    ] {
        assert!(error.is_request() && error.to_string().contains("`ids` has a value with a comma"), "{error}");
    }
    let body = server.client().integration("i").hris().get_groups().custom_filter();
    for error in [body.clone().await.unwrap_err(), body.await.unwrap_err()] {
        assert!(error.to_string().contains("not finite"), "{error}");
    }
    assert!(server.requests().is_empty());
}

/// A filter that cannot be written.
trait Filtered {
    fn custom_filter(self) -> Self;
}

impl Filtered for GetGroups {
    fn custom_filter(self) -> Self {
        self.query("x", f64::NAN)
    }
}

#[tokio::test]
async fn the_clone_of_a_streamed_body_fails_and_says_so() {
    let server = Simulated::meeting([answer(200, &[], r#"{"status":"success","data":{}}"#)]);
    let ai_apply = server.client().ai_apply();
    let lines = Records::from_stream(Empty);
    let request = ai_apply.import_job_postings("feed", lines);
    let clone = request.clone();
    let error = clone.await.unwrap_err();
    assert!(error.is_request() && error.to_string().contains("cannot be sent twice"), "{error}");
    let _ = request.send_as::<Value>().await.unwrap();
    assert_eq!(server.requests().len(), 1);
}

struct Empty;

impl futures_core::Stream for Empty {
    type Item = kombo::ai_apply::JobPostingImportLine;

    fn poll_next(
        self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        std::task::Poll::Ready(None)
    }
}

#[tokio::test]
async fn a_setter_is_called_only_where_there_is_a_value() {
    let api = Api::answering((0..2).map(|_| page(&json!([]), None))).await;
    for cursor in [Some("c"), None] {
        let request = api.integration().hris().get_employees().maybe(cursor, GetEmployees::cursor);
        request
            .maybe(cursor.map(|_| ["a", "b"]), GetEmployees::ids)
            .maybe(None::<u16>, GetEmployees::page_size)
            .await
            .unwrap();
    }
    let queries: Vec<_> = api.requests().await.iter().map(|request| request.url.query().map(str::to_owned)).collect();
    assert_eq!(queries, [Some("cursor=c&ids=a%2Cb".to_owned()), None]);

    let body = |origin: Option<&str>| {
        let body = CreateConnectionLinkBody::new("a@example.com", "A");
        serde_json::to_value(body.maybe(origin, CreateConnectionLinkBody::end_user_origin_id)).unwrap()
    };
    assert_eq!((&body(Some("1"))["end_user_origin_id"], body(None).get("end_user_origin_id")), (&json!("1"), None));
}

#[tokio::test]
async fn pages_come_with_their_responses_and_items_as_types_of_the_caller() {
    let with_limit = |answer: wiremock::ResponseTemplate| answer.insert_header("ratelimit-remaining", "3");
    let first = || with_limit(page(&json!([employee("a", None), {"id": 7}]), Some("c2")));
    let api = Api::answering([first(), page(&json!([employee("b", None)]), None), first(), first()]).await;
    let hris = api.integration().hris();
    let mut pages = hris.get_employees().pages();
    let response = pages.next_with_response().await.unwrap().unwrap();
    assert_eq!((response.rate_limit().remaining, response.data.malformed.len()), (Some(3), 1));
    assert_eq!(pages.next().await.unwrap().unwrap().items[0].id, "b");
    assert!(pages.next_with_response().await.is_none());

    type Own = std::collections::BTreeMap<String, Value>;
    let mut own = hris.get_employees().items_as::<Own>();
    assert_eq!(own.try_next().await.unwrap().unwrap()["id"], "a");
    assert_eq!(own.try_next().await.unwrap().unwrap()["id"], 7, "what is malformed for the crate is not for this type");
    let page = hris.get_employees().pages_as::<Own>().try_next().await.unwrap().unwrap();
    assert_eq!((page.items.len(), page.malformed.len()), (2, 0));
}

#[test]
fn records_can_be_types_of_the_caller() {
    struct Row(String);
    impl Record for Row {
        fn id(&self) -> &str {
            &self.0
        }

        fn changed_at(&self) -> Option<&DateTime> {
            None
        }

        fn remote_deleted_at(&self) -> Option<&DateTime> {
            None
        }
    }
    let employee: Employee = serde_json::from_value(employee("e", None)).unwrap();
    let row = Row("r".into());
    let ids: Vec<&str> = [&row as &dyn Record, &employee].iter().map(|record| record.id()).collect();
    assert_eq!(ids, ["r", "e"]);
}

#[tokio::test]
async fn handles_tell_their_integration() {
    let api = Api::answering([page(&json!([]), None)]).await;
    let integration: Integration = api.client.integration("bamboohr:1").hris().integration();
    assert_eq!(integration.id(), "bamboohr:1");
    integration.ats().get_tags().await.unwrap();
    assert_eq!(header(&api.request().await, "x-integration-id"), "bamboohr:1");
}

#[test]
fn requests_do_what_tasks_need() {
    fn task<T: Clone + std::fmt::Debug + Send + Sync + 'static>() {}
    task::<GetEmployees>();
    task::<CreateCourseBulkTask>();
    task::<CreateConnectionLink>();
}
