//! Lists: filters, headers, pages and items.

use std::time::{Duration, SystemTime};

use kombo::hris::{EmploymentStatus, GetGroups};
use kombo_client_tests::{Api, INTEGRATION, header, json_answer, page, parameter, query};
use serde_json::{Value, json};
use wiremock::ResponseTemplate;

/// Groups with these ids, as the API lists them.
fn groups(ids: &[&str]) -> Value {
    ids.iter()
        .map(|id| {
            json!({
                "id": id, "remote_id": format!("r-{id}"), "name": "Group", "type": "TEAM", "parent_id": null,
                "changed_at": "2024-01-01T00:00:00.000Z", "remote_deleted_at": null, "remote_data": null,
            })
        })
        .collect()
}

/// Five groups on three pages.
fn three_pages() -> [ResponseTemplate; 3] {
    [
        page(&groups(&["a", "b"]), Some("cursor_page2")),
        page(&groups(&["c", "d"]), Some("cursor/page 3")),
        page(&groups(&["e"]), None),
    ]
}

fn filtered(api: &Api) -> GetGroups {
    api.integration()
        .hris()
        .get_groups()
        .updated_after("2024-01-01T00:00:00Z")
        .ids(["a", "b", "c", "d", "e"])
        .page_size(2)
}

/// What the three requests for five groups must look like, cursor by cursor.
async fn assert_cursors(api: &Api, cursors: &[Option<&str>]) {
    let requests = api.requests().await;
    let sent: Vec<_> = requests.iter().map(|request| parameter(request, "cursor")).collect();
    assert_eq!(sent.iter().map(Option::as_deref).collect::<Vec<_>>(), cursors);
    for request in &requests {
        let mut filters = query(request);
        filters.retain(|(name, _)| name != "cursor");
        filters.sort();
        let expected = [("ids", "a,b,c,d,e"), ("page_size", "2"), ("updated_after", "2024-01-01T00:00:00Z")];
        assert_eq!(filters, expected.map(|(name, value)| (name.to_owned(), value.to_owned())));
    }
}

const ALL_CURSORS: [Option<&str>; 3] = [None, Some("cursor_page2"), Some("cursor/page 3")];

#[tokio::test]
async fn filters_travel_in_the_query_and_the_integration_in_its_header() {
    let api = Api::answering([page(&json!([]), None)]).await;
    let since = SystemTime::UNIX_EPOCH + Duration::from_millis(1_704_067_200_500);
    let page = api
        .integration()
        .hris()
        .get_employees()
        .ids(["A", "B c"])
        .employment_statuses([EmploymentStatus::Active, EmploymentStatus::from("ON_LOAN")])
        .include_deleted(true)
        .ignore_unsupported_filters(false)
        .updated_after(since)
        .custom_fields(json!({"shoe & size": 42}))
        .page_size(250)
        .await
        .unwrap();
    assert!(page.items.is_empty() && page.next.is_none());

    let request = api.request().await;
    assert_eq!(request.method, http::Method::GET);
    assert_eq!(request.url.path(), "/v1/hris/employees");
    assert_eq!(header(&request, "x-integration-id"), INTEGRATION);
    assert_eq!(header(&request, "content-type"), "");
    assert!(request.body.is_empty());
    let raw = request.url.query().unwrap_or_default();
    assert!(raw.contains("ids=A%2CB%20c"), "{raw}");
    let mut sent = query(&request);
    sent.sort();
    let expected = [
        ("custom_fields", r#"{"shoe & size":42}"#),
        ("employment_statuses", "ACTIVE,ON_LOAN"),
        ("ids", "A,B c"),
        ("ignore_unsupported_filters", "false"),
        ("include_deleted", "true"),
        ("page_size", "250"),
        ("updated_after", "2024-01-01T00:00:00.500Z"),
    ];
    assert_eq!(sent, expected.map(|(name, value)| (name.to_owned(), value.to_owned())));
}

#[tokio::test]
async fn a_filter_not_set_is_not_sent() {
    let api = Api::answering([page(&json!([]), None)]).await;
    api.integration().hris().get_employees().await.unwrap();
    assert_eq!(api.request().await.url.query(), None);
}

#[tokio::test]
async fn times_are_sent_in_utc() {
    let table = [
        ("2024-03-01T10:00:00+02:00", "2024-03-01T08:00:00Z"),
        ("2024-03-01T10:00:00.25Z", "2024-03-01T10:00:00.25Z"),
        ("2024-03-01T10:00:00", "2024-03-01T10:00:00Z"),
        ("2024-03-01", "2024-03-01"),
    ];
    let api = Api::answering(table.map(|_| page(&json!([]), None))).await;
    for (given, _) in table {
        let groups = api.integration().hris().get_groups();
        groups.updated_after(given).await.unwrap();
    }
    let sent = api.requests().await;
    for (request, (given, expected)) in sent.iter().zip(table) {
        let sent = parameter(request, "updated_after");
        assert_eq!(sent.as_deref(), Some(expected), "{given}");
    }
}

#[tokio::test]
async fn a_filter_that_cannot_be_expressed_is_an_error_before_sending() {
    let api = Api::answering([]).await;
    let employees = || api.integration().hris().get_employees();
    let table = [(employees().ids(["a,b"]), "ids"), (employees().updated_after("last week"), "updated_after")];
    for (request, name) in table {
        let error = request.await.unwrap_err();
        assert!(error.is_request(), "{error}");
        assert!(error.message().is_some_and(|text| text.contains(name)), "{error}");
    }
    let error = api.client.integration(" ").hris().get_employees().await;
    assert!(error.unwrap_err().is_request());
    assert!(api.requests().await.is_empty());
}

#[tokio::test]
async fn a_filter_without_a_value_is_an_error_and_not_everything() {
    let api = Api::answering([]).await;
    let employees = || api.integration().hris().get_employees();
    let none: Vec<String> = Vec::new();
    let table = [
        (employees().ids(none.clone()), "`ids`"),
        (employees().ids(["1"]).remote_ids(none.iter()), "`remote_ids`"),
        (employees().employment_statuses(Vec::<&str>::new()), "`employment_statuses`"),
    ];
    for (request, name) in table {
        let error = request.items().try_collect().await.unwrap_err();
        assert!(error.is_request(), "{error}");
        let message = error.message().unwrap_or_default();
        assert!(message.contains(name) && message.contains("do not call"), "{error}");
    }
    assert!(api.requests().await.is_empty());
}

#[tokio::test]
async fn items_run_over_all_pages_with_the_same_filters() {
    let api = Api::answering(three_pages()).await;
    let mut items = filtered(&api).items();
    let mut ids = Vec::new();
    while let Some(group) = items.try_next().await.unwrap() {
        ids.push(group.id);
    }
    assert_eq!(ids, ["a", "b", "c", "d", "e"]);
    assert_cursors(&api, &ALL_CURSORS).await;
    assert!(items.next().await.is_none());
    assert_eq!(api.requests().await.len(), 3);
}

#[tokio::test]
async fn pages_come_one_by_one_with_the_same_filters() {
    let api = Api::answering(three_pages()).await;
    let mut pages = filtered(&api).pages();
    let mut sizes = Vec::new();
    while let Some(page) = pages.next().await {
        let page = page.unwrap();
        assert_eq!(page.next.as_deref(), pages.cursor());
        sizes.push(page.items.len());
        assert_eq!(api.requests().await.len(), sizes.len(), "no page is fetched ahead");
    }
    assert_eq!(sizes, [2, 2, 1]);
    assert_cursors(&api, &ALL_CURSORS).await;
}

#[tokio::test]
async fn all_items_can_be_collected_at_once() {
    let api = Api::answering(three_pages()).await;
    let groups = filtered(&api).items().try_collect().await.unwrap();
    assert_eq!(groups.len(), 5);
}

#[tokio::test]
async fn a_list_ends_where_no_cursor_is_given() {
    for next in [json!(null), json!(""), json!("  "), json!(7)] {
        let answer = kombo_client_tests::success(json!({"results": groups(&["a"]), "next": next}));
        let api = Api::answering([answer]).await;
        let groups = api.integration().hris().get_groups();
        assert_eq!(groups.items().try_collect().await.unwrap().len(), 1, "{next}");
        assert_eq!(api.requests().await.len(), 1, "{next}");
    }
}

#[tokio::test]
async fn a_list_can_start_at_a_cursor() {
    let api = Api::answering(three_pages().into_iter().skip(1)).await;
    let rest = filtered(&api).cursor("cursor_page2").items();
    assert_eq!(rest.try_collect().await.unwrap().len(), 3);
    assert_cursors(&api, &ALL_CURSORS[1..]).await;
}

#[tokio::test]
async fn after_a_failed_page_the_cursor_tells_where_to_go_on() {
    let [first, second, third] = three_pages();
    let api = Api::answering([first, json_answer(500, &json!({})), second, third]).await;
    let mut items = filtered(&api).items();
    for id in ["a", "b"] {
        assert_eq!(items.try_next().await.unwrap().unwrap().id, id);
    }
    let error = items.try_next().await.unwrap_err();
    assert!(error.is_api(), "{error}");
    assert!(items.next().await.is_none());

    let cursor = items.cursor().unwrap().to_owned();
    let rest = filtered(&api).cursor(cursor).items();
    assert_eq!(rest.try_collect().await.unwrap().len(), 3);
}

#[tokio::test]
async fn a_repeated_cursor_is_an_error() {
    let circle = || page(&groups(&["a"]), Some("same"));
    let api = Api::answering([circle(), circle(), circle()]).await;
    let error = filtered(&api).items().try_collect().await.unwrap_err();
    assert!(error.is_paging(), "{error}");
    assert_eq!(api.requests().await.len(), 2);
}

#[tokio::test]
async fn going_on_in_the_middle_of_a_page_misses_nothing() {
    let api = Api::answering(three_pages()).await;
    let mut items = filtered(&api).items();
    let mut cursors = Vec::new();
    while let Some(group) = items.try_next().await.unwrap() {
        cursors.push((group.id, items.cursor().map(str::to_owned)));
    }
    let cursors: Vec<_> = cursors.iter().map(|(id, cursor)| (id.as_str(), cursor.as_deref())).collect();
    let expected = [
        ("a", None),
        ("b", Some("cursor_page2")),
        ("c", Some("cursor_page2")),
        ("d", Some("cursor/page 3")),
        ("e", None),
    ];
    assert_eq!(cursors, expected);
    assert_eq!(items.cursor(), None);
}

#[tokio::test]
async fn a_list_of_empty_pages_comes_to_an_end() {
    let pages = (0..200).map(|number| page(&json!([]), Some(&format!("c{number}"))));
    let api = Api::answering(pages).await;
    let error = api.integration().hris().get_groups().items().next().await.unwrap().unwrap_err();
    assert_eq!(error.kind(), kombo::ErrorKind::Paging);
    assert!(error.to_string().contains("100 pages in a row had no record"), "{error}");
    assert_eq!(api.requests().await.len(), 100);
}
