//! The stand-in in memory that users write their own tests with. There is no runtime here: nothing ever waits.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Duration;

use kombo::ats::{AddCandidateTag, GetTags, RejectApplication, Tag};
use kombo::connect::{CreateConnectionLink, CreateConnectionLinkBody};
use kombo::hris::{Employee, GetEmployees};
use kombo::http::Method;
use kombo::test_util::{self, FakeApi, block_on, sample};
use kombo::webhooks::{Event, SIGNATURE_HEADER, Verifier, sign};
use kombo::{Client, ErrorCode};
use serde_json::json;

fn tag(id: &str) -> Tag {
    sample(json!({"id": id, "changed_at": "2024-03-01T00:00:00Z"}))
}

/// What a panic says.
fn complaint(action: impl FnOnce()) -> String {
    let said = catch_unwind(AssertUnwindSafe(action)).expect_err("it should panic");
    said.downcast_ref::<String>()
        .cloned()
        .or_else(|| said.downcast_ref().map(|text: &&str| (*text).to_owned()))
        .unwrap()
}

#[test]
fn pages_are_answered_in_order_and_requests_are_taken_down() {
    let (kombo, server) = test_util::client();
    server.expect::<GetTags>().query("page_size", "2").reply_page([tag("a"), tag("b")], Some("c 2"));
    server.expect::<GetTags>().query("cursor", "c 2").reply_page([&tag("c")], None);

    let tags = kombo.integration("i").ats().get_tags().page_size(2).ids(["x", "y"]).items();
    let ids: Vec<String> = block_on(tags.try_collect()).unwrap().into_iter().map(|tag| tag.id).collect();
    assert_eq!(ids, ["a", "b", "c"]);

    let requests = server.requests();
    assert_eq!(requests.len(), 2);
    assert_eq!((requests[1].method(), requests[1].path()), (&http::Method::GET, "/ats/tags"));
    assert_eq!(requests[1].parameter("cursor"), Some("c 2"));
    assert!(requests[1].query().contains(&("ids".to_owned(), "x,y".to_owned())), "{requests:?}");
    assert_eq!(requests[1].header("x-integration-id"), Some("i"));
    assert_eq!(requests[1].operation_id(), Some("GetAtsTags"));
    assert!(requests[0].is::<GetTags>() && !requests[0].is::<GetEmployees>());
    assert!(requests[0].body().is_empty() && requests[0].json().is_null());
    assert!(server.waits().is_empty());
}

#[test]
fn bodies_are_typed_and_the_key_is_taken_out() {
    let server = FakeApi::new();
    let kombo = Client::builder("SECRET").base_url("https://h/v1").transport(server.transport()).build().unwrap();
    let body = CreateConnectionLinkBody::new("test@example.com", "Test Inc.");
    server.expect::<CreateConnectionLink>().body(&body).reply(json!({"link": "l"}));
    let link = block_on(kombo.connect().create_connection_link("test@example.com", "Test Inc.")).unwrap();
    assert_eq!(link.link, "l");

    let request = server.requests_of::<CreateConnectionLink>().remove(0);
    assert_eq!(
        (request.path(), request.to_string().as_str()),
        ("/v1/connect/create-link", "POST /v1/connect/create-link")
    );
    assert_eq!(request.json_as::<CreateConnectionLinkBody>(), body);
    assert_eq!(request.json()["end_user_email"], "test@example.com");
    assert_eq!(request.header("authorization"), Some("redacted"));
    assert!(!format!("{request:?} {server:?} {kombo:?}").contains("SECRET"));
}

#[test]
fn warnings_headers_and_data_that_nobody_reads_come_along() {
    let (kombo, server) = test_util::client();
    server.expect::<RejectApplication>().path("/applications/a%201/reject").reply_warning("careful").reply(());
    server.expect::<AddCandidateTag>().reply_header("ratelimit-remaining", "7").reply_status(201, r#"{"data":{}}"#);
    let ats = kombo.integration("i").ats();
    let rejected = block_on(ats.reject_application("a 1", "reason").send_with_response()).unwrap();
    assert_eq!(rejected.warnings[0].message, "careful");
    let added =
        block_on(ats.add_candidate_tag("c", sample::<kombo::ats::TagInput>(json!({"name": "t"}))).send_with_response());
    let added = added.unwrap();
    assert_eq!((added.status().as_u16(), added.rate_limit().remaining), (201, Some(7)));
}

#[test]
fn failures_of_every_kind_can_be_made() {
    let (kombo, server) = test_util::client();
    let expect = || server.expect::<GetTags>();
    let tags = || block_on(kombo.integration("i").ats().get_tags().timeout(Duration::from_secs(77))).unwrap_err();

    expect().refuse(403, ErrorCode::from("INTEGRATION.PERMISSION_MISSING"));
    let error = tags();
    assert_eq!(error.code().map(ErrorCode::as_str), Some("INTEGRATION.PERMISSION_MISSING"));
    assert_eq!(error.status().map(|status| status.as_u16()), Some(403));

    expect().reply_status(418, "a teapot");
    let error = tags();
    assert_eq!(error.body().map(|body| &body[..]), Some(&b"a teapot"[..]));
    assert!(error.to_string().contains("8 bytes of text/plain"), "{error}");

    expect().reply_status(200, r#"{"data":"#);
    assert!(tags().is_decode());

    expect().break_off();
    let error = tags();
    assert!(error.is_transport() && !error.is_connect() && !error.is_timeout(), "{error}");

    assert!(server.waits().is_empty());
    server.assert_done();

    expect().any_number_of_times().never_answer();
    assert!(tags().is_timeout());
    assert_eq!(server.waits()[0], Duration::from_secs(77));
}

#[test]
fn there_may_be_no_connection() {
    let (kombo, server) = test_util::client();
    server.expect::<GetTags>().any_number_of_times().fail_to_connect();
    let error = block_on(kombo.integration("i").ats().get_tags()).unwrap_err();
    assert!(error.is_connect(), "{error}");
}

#[test]
fn retries_wait_in_made_up_time() {
    let server = FakeApi::new();
    let kombo = Client::builder("key").transport(server.transport()).build().unwrap();
    server.expect::<GetTags>().fail_to_connect();
    server.expect::<GetTags>().reply_header("retry-after", "7").refuse(429, "PLATFORM.RATE_LIMIT_EXCEEDED");
    server.expect::<GetTags>().reply_header("retry-after", "Fri, 01 Mar 2024 10:01:00 GMT").reply_status(503, "");
    server.expect::<GetTags>().reply_page([tag("a")], None);
    let page = block_on(kombo.integration("i").ats().get_tags()).unwrap();
    assert_eq!(page.items[0].id, "a");
    let waits = server.waits();
    assert_eq!((waits.len(), waits[0]), (3, Duration::from_millis(500)));
    assert!((7.0..10.0).contains(&waits[1].as_secs_f64()), "{waits:?}");
    // The time of day is ten o'clock and what has been waited since.
    assert!((60.0..64.0).contains(&waits.iter().sum::<Duration>().as_secs_f64()), "{waits:?}");
}

#[test]
fn a_request_that_is_not_expected_is_told_with_what_is() {
    let (kombo, server) = test_util::client();
    server.expect::<CreateConnectionLink>().times(2).reply(json!({"link": "l"}));
    server.expect::<GetTags>().query("page_size", "9").any_number_of_times().reply_page([tag("a")], None);
    let error = block_on(kombo.integration("i").ats().get_tags().page_size(5)).unwrap_err();
    let told = error.to_string();
    let source = told.strip_prefix("GET /ats/tags: the connection failed: ").unwrap();
    assert!(source.starts_with("GET /ats/tags?page_size=5 was not expected, but POST /connect/create-link, 2 times ("));
    assert!(source.contains("; GET /ats/tags with page_size=9, any number of times (tests"), "{source}");

    let said = complaint(|| drop(server));
    let lines: Vec<&str> = said.lines().collect();
    assert_eq!(lines[0], source);
    assert!(lines[1].starts_with("expected, but not sent: POST /connect/create-link, 2 times ("), "{said}");
    assert_eq!(lines.len(), 2);
}

#[test]
fn what_does_not_fit_is_told_where_it_is_written() {
    let said = complaint(|| drop(sample::<Employee>(json!({"id": "e", "remote_id": "1"}))));
    assert!(said.starts_with("the sample is no Employee: ") && said.contains("`changed_at`"), "{said}");
    let nested = json!({"id": "e", "type": "integration-deleted", "data": {"id": "i"}});
    let said = complaint(|| drop(sample::<Event>(nested)));
    assert!(said.starts_with("the sample is no Event: at `data`: missing field `tool`"), "{said}");
    let wrong = json!({"id": 7, "remote_id": "1", "changed_at": "x"});
    let said = complaint(|| drop(sample::<Employee>(wrong)));
    assert!(said.starts_with("the sample is no Employee: at `id`: invalid type"), "{said}");

    let server = FakeApi::new();
    let said = complaint(|| server.expect::<GetTags>().reply(json!({"results": [{"id": "t"}], "next": null})));
    assert_eq!(said, "the reply does not fit GET /ats/tags: it has no `data.results[0].changed_at`");
    let employee = json!({"id": "e", "groups": [{"id": "g"}], "employments": [{}]});
    let said = complaint(|| server.expect::<GetEmployees>().reply_page([employee], None));
    for missing in [
        "results[0].remote_id",
        "results[0].teams",
        "results[0].employments[0].id",
        "results[0].employments[0].changed_at",
    ] {
        assert!(said.contains(&format!("`data.{missing}`")), "{missing} in {said}");
    }
    let said = complaint(|| server.expect::<GetTags>().refuse(1, "X"));
    assert_eq!(said, "1 is no status of HTTP");
    server.assert_done();
}

#[test]
fn a_failed_test_is_not_drowned_by_what_it_did_not_do() {
    let said = complaint(|| {
        let server = FakeApi::new();
        server.expect::<GetTags>().reply_page([tag("a")], None);
        panic!("the real reason");
    });
    assert_eq!(said, "the real reason");
}

#[test]
fn conditions_choose_among_expectations() {
    let (kombo, server) = test_util::client();
    server.expect::<GetTags>().when(|request| request.header("x-trace").is_some()).reply_page([tag("traced")], None);
    server.expect::<GetTags>().times(2).reply_page([tag("plain")], None);
    let get = |trace: bool| {
        let request = kombo.integration("i").ats().get_tags();
        let request = if trace { request.header("x-trace", "1") } else { request };
        block_on(request).unwrap().items.remove(0).id
    };
    assert_eq!([get(false), get(true), get(true)], ["plain", "traced", "plain"]);
}

#[test]
fn deliveries_of_webhooks_can_be_signed() {
    let body = json!({"id": "e", "type": "of-tomorrow", "data": {}}).to_string();
    let signature = sign("s", &body).unwrap();
    let headers = http::HeaderMap::from_iter([(SIGNATURE_HEADER.parse().unwrap(), signature.parse().unwrap())]);
    assert!(Verifier::new("s").unwrap().verify(&headers, &body).is_ok());
}

/// A made-up value says something in every field, and nothing that the description does not know.
fn complete<T>(name: &str) -> T
where
    T: serde::de::DeserializeOwned + serde::Serialize + PartialEq + std::fmt::Debug,
{
    fn look(value: &serde_json::Value, name: &str) {
        match value {
            serde_json::Value::Null => panic!("null in {name}"),
            serde_json::Value::Array(items) => {
                assert!(!items.is_empty(), "an empty list in {name}");
                items.iter().for_each(|item| look(item, name));
            }
            serde_json::Value::Object(fields) => fields.values().for_each(|field| look(field, name)),
            _ => {}
        }
    }
    let made: T = test_util::example();
    let written = serde_json::to_value(&made).unwrap();
    look(&written, name);
    assert_eq!(serde_json::from_value::<T>(written).unwrap(), made, "{name}");
    assert_eq!(test_util::example::<T>(), made, "always the same");
    made
}

#[test]
fn examples_have_something_in_every_field() {
    macro_rules! complete {
        ($($module:ident::$ty:ident),*) => { $(complete::<kombo::$module::$ty>(stringify!($ty));)* };
    }
    complete! {
        hris::Employee, hris::Absence, hris::Timesheet, hris::Payslip, hris::CreateAbsenceBody, ats::Candidate, ats::Job,
        ats::Application, ats::Offer, ats::Interview, ats::Scorecard, assessment::AssessmentOrder, lms::Course,
        lms::CourseBulkTask, ai_apply::Posting, connect::CreateConnectionLinkBody, webhooks::Event
    }
    let mut ada: Employee = test_util::example();
    assert!(kombo::hris::Gender::ALL.contains(ada.gender.as_ref().unwrap()));
    assert_eq!(ada.changed_at, "2024-03-01T10:00:00Z");
    ada.first_name = Some("Ada".into());
    let (kombo, server) = test_util::client();
    server.expect::<GetEmployees>().reply_page([&ada], None);
    assert_eq!(block_on(kombo.integration("i").hris().get_employees()).unwrap().items, [ada]);
}

#[test]
fn what_a_test_ended_by_is_not_lost_behind_what_it_did_not_do() {
    let (kombo, server) = test_util::client();
    server.expect::<GetTags>().refuse(404, "INTEGRATION.NOT_FOUND");
    server.expect::<GetTags>().reply_page([tag("a")], None);
    drop(block_on(kombo.integration("i").ats().get_tags()));
    let said = complaint(|| drop(server));
    let lines: Vec<&str> = said.lines().collect();
    assert!(lines[0].starts_with("expected, but not sent: GET /ats/tags ("), "{said}");
    assert_eq!(lines[1..], ["before, GET /ats/tags was answered with 404 INTEGRATION.NOT_FOUND"]);
}

#[test]
fn an_answer_has_the_content_type_that_is_given() {
    let (kombo, server) = test_util::client();
    server.expect::<GetTags>().reply_content_type("text/html; charset=utf-8").reply_status(502, "{}");
    let error = block_on(kombo.integration("i").ats().get_tags()).unwrap_err();
    assert_eq!(error.headers().unwrap()["content-type"], "text/html; charset=utf-8");
}

#[test]
fn an_error_that_ends_a_test_is_what_is_told() {
    let failing = |kombo: &Client, server: &FakeApi| {
        server.expect::<GetTags>().reply_page([tag("a")], None);
        assert!(kombo.base_url().starts_with("https://"));
        "seven".parse::<i32>().map(drop)
    };
    let ended = test_util::run(async |kombo, server| failing(kombo, server));
    assert!(ended.is_err_and(|error| error.to_string().contains("invalid digit")));
    let (kombo, server) = test_util::client();
    let result = failing(&kombo, &server);
    assert!(server.finish(result).is_err());
    // Without an error, what is missing is.
    let said = complaint(|| {
        let ended: Result<(), ()> = test_util::run(async |_, server| {
            server.expect::<GetTags>().reply_page([tag("a")], None);
            Ok(())
        });
        assert!(ended.is_ok());
    });
    assert!(said.starts_with("expected, but not sent: GET /ats/tags ("), "{said}");
}

#[test]
fn calls_that_the_crate_does_not_know_are_expected_by_method_and_path() {
    let (kombo, server) = test_util::client();
    server.expect_call(Method::POST, "/new/{id}").path("/new/1").body(json!({"a": 1})).reply(json!([true]));
    server.expect_call(Method::POST, "/new/{id}").refuse(409, "NEW.CONFLICT");
    let call = |id| kombo.call(Method::POST, "/new/{id}").path("id", id).json(&json!({"a": 1}));
    assert_eq!(block_on(call(1).send_as::<Vec<bool>>()).unwrap(), [true]);
    let error = block_on(call(2).send_as::<Vec<bool>>()).unwrap_err();
    assert_eq!(error.code(), Some(&ErrorCode::from("NEW.CONFLICT")));
    let said = complaint(|| {
        drop(block_on(kombo.call(Method::GET, "/new/{id}").path("id", 3).send_as::<Vec<bool>>()));
        server.assert_done();
    });
    assert!(said.contains("was not expected"), "{said}");
    std::mem::forget(server);
}
