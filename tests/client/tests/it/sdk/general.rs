//! The calls of the areas General and Connect, as in `tests/sdk/calls/general.py`.

use std::collections::BTreeMap;

use kombo::File;
use kombo::general::{PassthroughFormPart, PassthroughMethod, SyncType, ToolCategory};
use kombo::models::{ConnectionLinkType, IntegrationCategory, IntegrationTool, Language};
use kombo_client_tests::INTEGRATION;
use serde_json::json;

use super::Calls;

pub(super) async fn make(calls: &mut Calls) {
    let general = calls.client().general();
    calls.make("bare", general.check_api_key()).await;
    calls.make("bare", general.get_tools(ToolCategory::Assessment)).await;

    calls.make("bare", general.delete_integration(INTEGRATION)).await;
    calls.make("bare", general.get_integration_details("plain-id_1")).await;
    calls.make("empty", general.get_integration_details("")).await;
    calls.make("bare", general.set_integration_enabled("ä 東", false)).await;
    calls.make("full", general.set_integration_enabled("i1", true)).await;

    let relink = || general.create_reconnection_link("i1");
    calls.make("bare", relink()).await;
    let link = relink().language(Language::Fr).scope_config_id("scope 1").link_type(ConnectionLinkType::MagicLink);
    calls.make("full", link).await;
    calls.make("nulls", relink().language(None).scope_config_id(None)).await;

    let embedded = || general.create_setup_link("i1", ConnectionLinkType::Embedded);
    calls.make("bare", embedded()).await;
    let by_mail = general.create_setup_link("i1", ConnectionLinkType::MagicLink);
    calls.make("full", by_mail.language(Language::It)).await;
    calls.make("nulls", embedded().language(None)).await;

    calls.make("bare", general.get_integration_fields("i1")).await;
    calls.make("full", general.get_integration_fields(INTEGRATION).cursor("n=").page_size(2000)).await;
    calls.make("bare", general.update_integration_field("i1", "f 1", true)).await;
    calls.make("nulls", general.update_integration_field("i1", "f 1", None)).await;
    calls.make("bare", general.get_custom_fields("i1")).await;
    calls.make("full", general.get_custom_fields("i1").cursor("n=").page_size(1)).await;
    calls.make("bare", general.update_custom_field_mapping("i1", "c/1", "f:1")).await;
    calls.make("nulls", general.update_custom_field_mapping("i1", "c1", None)).await;

    make_with_integration(calls).await;
}

async fn make_with_integration(calls: &mut Calls) {
    let general = calls.integration().general();
    calls.make("bare", general.trigger_sync()).await;
    calls.make("full", general.trigger_sync().r#type(SyncType::Delta)).await;

    let tool = IntegrationTool::Personio;
    let bare = general.send_passthrough_request(tool.clone(), "personnel", PassthroughMethod::Get, "/employees");
    calls.make("bare", bare).await;
    let texts = |pairs: &[(&str, &str)]| -> BTreeMap<String, String> {
        pairs.iter().map(|&(key, value)| (key.to_owned(), value.to_owned())).collect()
    };
    let address = File::from_url("cv.pdf", "https://files.example/cv?a=1").with_content_type("application/pdf");
    let bytes = File::from_bytes("a.txt", "text/plain", b"\x00\xffhello?>");
    let full = general
        .send_passthrough_request(tool, "personnel v2", PassthroughMethod::Post, "/employees/7/documents?x=ü")
        .headers(texts(&[("X-Trace", "t 1")]))
        .params(texts(&[("limit", "10"), ("q", "a&b=ü")]))
        .data(json!({"filter": [null, true, 1, 2.5, "ä"], "nested": {"empty": {}}}))
        .response_as_base64(false)
        .multipart_form_data([
            PassthroughFormPart::new("note", "two\nlines"),
            PassthroughFormPart::new("by address", address),
            PassthroughFormPart::new("by bytes", bytes),
        ])
        .api_options(texts(&[("region", "eu")]));
    calls.make("full", full).await;
}

pub(super) async fn make_connect(calls: &mut Calls) {
    let connect = calls.client().connect();
    let bare = || connect.create_connection_link("test@example.com", "Test Inc.");
    calls.make("bare", bare()).await;
    let full = connect
        .create_connection_link("test+1@example.com", "Tést & Söhne")
        .end_user_origin_id("org 7")
        .remote_environment("sandbox")
        .integration_category(IntegrationCategory::Ats)
        .integration_tool(IntegrationTool::ThreeSixtyLearning)
        .language(Language::De)
        .scope_config_id("scope 1")
        .enable_filtering(true)
        .enable_field_mapping(true)
        .enable_static_ips(true)
        .link_type(ConnectionLinkType::MagicLink);
    calls.make("full", full).await;
    let nulls = bare()
        .end_user_origin_id(None)
        .remote_environment(None)
        .integration_tool(None)
        .language(None)
        .scope_config_id(None);
    calls.make("nulls", nulls).await;

    calls.make("bare", connect.get_integration_by_token("tok.en-1")).await;
    calls.make("reserved", connect.get_integration_by_token("a?b=c#d%2Fe")).await;
}
