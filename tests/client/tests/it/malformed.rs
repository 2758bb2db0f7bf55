//! Lists with records that do not have the described shape.

use std::sync::{Arc, Mutex};

use kombo::hris::Group;
use kombo_client_tests::{Api, page};
use serde_json::{Value, json};

fn group(id: &str) -> Value {
    json!({
        "id": id, "remote_id": "r", "name": "Group", "type": "TEAM",
        "changed_at": "2024-01-01T00:00:00.000Z", "remote_deleted_at": null,
    })
}

/// Two pages; the second and the last of their five records are wrong: one has no `id`, one is no object.
async fn two_pages() -> Api {
    let mut nameless = group("b");
    nameless.as_object_mut().unwrap().remove("id");
    nameless["name"] = json!("MARK-7");
    let pages = [page(&json!([group("a"), nameless, group("c")]), Some("c2")), page(&json!([group("d"), 17]), None)];
    Api::answering(pages).await
}

#[tokio::test]
async fn a_record_that_does_not_fit_costs_only_itself() {
    let api = two_pages().await;
    let mut groups = api.integration().hris().get_groups().items();
    let mut seen = Vec::new();
    while let Some(group) = groups.next().await {
        match group {
            Ok(group) => seen.push(group.id),
            Err(error) => {
                assert!(error.is_decode() && !error.is_api());
                let record = error.malformed_record().unwrap();
                assert_eq!(error.json_path(), Some(record.path()));
                seen.push(format!("{}: {}", record.index(), record.path()));
                let text = format!("{error} {error:?} {record:?}");
                assert!(text.contains("GET /hris/groups") && !text.contains("MARK-7"), "{text}");
            }
        }
    }
    assert_eq!(seen, ["a", "1: data.results[1]", "c", "d", "1: data.results[1]"]);
    assert!(groups.next().await.is_none());
}

#[tokio::test]
async fn a_page_has_them_beside_its_items() {
    let api = two_pages().await;
    let page = api.integration().hris().get_groups().await.unwrap();
    let ids: Vec<_> = page.items.iter().map(|group| group.id.as_str()).collect();
    assert_eq!((ids.as_slice(), page.next.as_deref()), (["a", "c"].as_slice(), Some("c2")));
    let [record] = &page.malformed[..] else { panic!("{page:?}") };
    assert_eq!(record.message(), "missing field `id`");
    assert_eq!(record.json().to_value()["name"], "MARK-7");
    assert!(!format!("{page:?} {record}").contains("MARK-7"));
}

#[tokio::test]
async fn taken_aside_they_stop_nothing() {
    let api = two_pages().await;
    let aside = Arc::new(Mutex::new(Vec::new()));
    let there = aside.clone();
    let groups: Vec<Group> = api
        .integration()
        .hris()
        .get_groups()
        .items()
        .on_malformed(move |record| there.lock().unwrap().push(record.json().as_str().len()))
        .try_collect()
        .await
        .unwrap();
    assert_eq!(groups.iter().map(|group| group.id.as_str()).collect::<Vec<_>>(), ["a", "c", "d"]);
    assert_eq!(aside.lock().unwrap()[1], 2);
}

#[tokio::test]
async fn a_page_that_is_none_is_an_error_and_ends_the_list() {
    let api = Api::answering([page(&json!({"a": 1}), Some("c2"))]).await;
    let mut groups = api.integration().hris().get_groups().items();
    let error = groups.next().await.unwrap().unwrap_err();
    assert!(error.is_decode() && error.malformed_record().is_none());
    assert_eq!(error.json_path(), Some("data.results"));
    assert!(groups.next().await.is_none());
}

#[tokio::test]
async fn one_page_is_asked_for_ahead_and_no_more() {
    let results = |ids: &[&str]| page(&ids.iter().map(|id| group(id)).collect(), Some(&format!("after-{}", ids[0])));
    let api = Api::answering([results(&["a", "b"]), results(&["c"]), results(&["d"]), page(&json!([]), None)]).await;
    let mut groups = api.integration().hris().get_groups().items().read_ahead();
    assert_eq!(groups.next().await.unwrap().unwrap().id, "a");
    // The second page is on its way before the first is used up; the third is not.
    while api.requests().await.len() < 2 {
        tokio::task::yield_now().await;
    }
    assert_eq!(groups.next().await.unwrap().unwrap().id, "b");
    assert_eq!(api.requests().await.len(), 2);
    let rest: Vec<_> = groups.try_collect().await.unwrap();
    assert_eq!(rest.iter().map(|group| group.id.as_str()).collect::<Vec<_>>(), ["c", "d"]);
    assert_eq!(api.requests().await.len(), 4);
}

#[tokio::test]
async fn pages_read_ahead_end_where_others_do() {
    let api = Api::answering([page(&json!([group("a")]), Some("c")), page(&json!([group("b")]), Some("c"))]).await;
    let mut pages = api.integration().hris().get_groups().pages().read_ahead();
    for id in ["a", "b"] {
        assert_eq!(pages.next().await.unwrap().unwrap().items[0].id, id);
    }
    assert!(pages.next().await.unwrap().unwrap_err().is_paging());
    assert!(pages.next().await.is_none());
    assert_eq!(api.requests().await.len(), 2);
}

#[tokio::test]
async fn a_byte_that_is_no_text_costs_its_record() {
    let body = json!({"status": "success", "warnings": [], "data": {
        "results": [group("a"), group("BROKEN"), group("r\u{fffd}"), group("c")], "next": "n",
    }});
    let bytes = |text: &str| {
        let mut bytes = Vec::new();
        for (place, part) in text.split("BROKEN").enumerate() {
            bytes.extend_from_slice(if place == 0 { b"" } else { b"b\xff\xc3" });
            bytes.extend_from_slice(part.as_bytes());
        }
        wiremock::ResponseTemplate::new(200).set_body_raw(bytes, "application/json")
    };
    let api = Api::answering([bytes(&body.to_string()), bytes(&body.to_string().replace("\"n\"", "\"BROKEN\""))]).await;
    let page = api.integration().hris().get_groups().await.unwrap();
    let ids: Vec<_> = page.items.iter().map(|group| group.id.as_str()).collect();
    assert_eq!((ids.as_slice(), page.next.as_deref()), (["a", "r\u{fffd}", "c"].as_slice(), Some("n")));
    let [record] = &page.malformed[..] else { panic!("{page:?}") };
    assert_eq!((record.index(), record.message()), (1, "the text is not UTF-8"));
    assert_eq!(record.json().to_value()["id"], "b\u{fffd}\u{fffd}");
    // A cursor that cannot be read must not be taken for another one.
    assert!(api.integration().hris().get_groups().await.unwrap_err().is_decode());
}
