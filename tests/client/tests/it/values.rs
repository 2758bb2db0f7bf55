//! Values as programs keep them, print them and read them from their settings.

use kombo::{Json, Page, Region};
use kombo_client_tests::{Api, page, success_with_warnings};
use serde_json::{Value, json};

#[test]
fn regions_are_read_from_settings() {
    for region in Region::ALL {
        let name = region.to_string();
        assert_eq!(name, name.to_lowercase());
        assert_eq!(
            (name.parse::<Region>().unwrap(), name.to_uppercase().parse::<Region>().unwrap()),
            (*region, *region)
        );
        assert_eq!(serde_json::from_value::<Region>(json!(name)).unwrap(), *region);
        assert_eq!(serde_json::to_value(region).unwrap(), json!(name));
    }
    let error = "moon".parse::<Region>().unwrap_err();
    assert!(error.is_request() && error.to_string().ends_with("there are: eu, us, ca"), "{error}");
    assert!(serde_json::from_value::<Region>(json!("moon")).unwrap_err().to_string().contains("there are: eu"));
}

#[test]
fn json_is_text_and_a_tree() {
    let json = Json::from_text(r#"{"a":  1}"#).unwrap();
    assert_eq!((json.as_str(), json.to_string().as_str()), (r#"{"a":  1}"#, r#"{"a":  1}"#));
    assert_eq!((Value::from(&json), Value::from(json.clone())), (json!({"a": 1}), json!({"a": 1})));
    assert_eq!(format!("{json:?}"), "…");
}

#[tokio::test]
async fn pages_and_responses_can_be_kept() {
    let tag = |id: &str| json!({"id": id, "remote_id": "r", "changed_at": "2024-01-01T00:00:00Z", "name": null, "remote_deleted_at": null});
    let results = json!([{"id": 7}, tag("a"), {"id": 8}, tag("b"), {"id": 9}]);
    let api = Api::answering([page(&results, Some("c2"))]).await;
    let response = api.integration().ats().get_tags().send_with_response().await.unwrap();
    let kept = serde_json::to_value(&response).unwrap();
    assert_eq!((&kept["status"], &kept["warnings"]), (&json!(200), &json!([])));
    let written = &kept["data"];
    assert_eq!(written["next"], "c2");
    let ids: Vec<&Value> = written["results"].as_array().unwrap().iter().map(|record| &record["id"]).collect();
    assert_eq!(ids, [&json!(7), &json!("a"), &json!(8), &json!("b"), &json!(9)], "each in its place");
    let read: Page<Value> = serde_json::from_value(written.clone()).unwrap();
    assert_eq!((read.items.len(), read.next.as_deref()), (5, Some("c2")));

    let api = Api::answering([success_with_warnings(json!({}), &["w"])]).await;
    let response = api.client.general().delete_integration("i").send_with_response().await.unwrap();
    assert_eq!(serde_json::to_value(&response).unwrap()["warnings"][0]["message"], "w");
}
