//! Encoding tables: what arguments become on the wire.

use http::Method;

use super::Call;
use super::encoding::{ListStyle, ObjectStyle, PathStyle};
use crate::client::{Client, Credentials, Handle};
use crate::operation::{Authentication, BodyKind, OperationInfo};
use crate::value::DateTime;

macro_rules! operation {
    ($name:ident, $path:literal, $body:ident) => {
        static $name: OperationInfo = OperationInfo {
            id: "x",
            method: Method::DELETE,
            path: $path,
            body: BodyKind::$body,
            authenticated: true,
            action: false,
            accept: "application/json",
        };
    };
}
operation!(PLAIN, "/a", Json);
operation!(PATH, "/a/{id}/b", None);
operation!(EMPTY, "/a", Empty);
operation!(FORM, "/a", Form);

fn client() -> Client {
    Client::builder("key").base_url("https://h/v1/").build().unwrap()
}

fn call(operation: &'static OperationInfo) -> Call {
    Handle::new(&client()).call(operation)
}

fn path_and_query(operation: &'static OperationInfo, set: impl FnOnce(&mut Call)) -> Result<String, String> {
    let mut call = call(operation);
    set(&mut call);
    call.into_request().map(|request| request.uri().to_string().trim_start_matches("https://h/v1").to_owned()).map_err(
        |error| {
            assert!(error.is_request());
            error.to_string()
        },
    )
}

#[test]
fn a_value_never_changes_the_route() {
    let path = |value: &str| path_and_query(&PATH, |call| call.path("id", &value));
    for (value, encoded) in [
        ("remote:12/3 4", "remote%3A12%2F3%204"),
        ("workday:HW/UT x", "workday%3AHW%2FUT%20x"),
        ("%2F", "%252F"),
        ("ä€😀", "%C3%A4%E2%82%AC%F0%9F%98%80"),
        ("a?b#c&d=e+f", "a%3Fb%23c%26d%3De%2Bf"),
        ("...", "..."),
        ("a-._~9", "a-._~9"),
        ("{id}", "%7Bid%7D"),
    ] {
        assert_eq!(path(value), Ok(format!("/a/{encoded}/b")), "{value}");
    }
    for refused in ["", ".", "..", "%2e", "%2e%2E", ".%2e"] {
        assert!(path(refused).is_err(), "{refused}");
    }
    assert!(path_and_query(&PATH, |_| {}).unwrap_err().contains("`id` is missing"));
}

#[test]
fn path_styles() {
    for (style, encoded) in [
        (PathStyle::Simple, "a%2C,b"),
        (PathStyle::Label, ".a%2C,b"),
        (PathStyle::LabelExploded, ".a%2C.b"),
        (PathStyle::Matrix, ";id=a%2C,b"),
        (PathStyle::MatrixExploded, ";id=a%2C;id=b"),
    ] {
        let path = path_and_query(&PATH, |call| call.path_styled("id", style, vec!["a,".into(), "b".into()]));
        assert_eq!(path, Ok(format!("/a/{encoded}/b")));
    }
}

#[test]
fn query_values() {
    let query = |set: fn(&mut Call)| path_and_query(&PLAIN, set);
    assert_eq!(query(|_| {}).as_deref(), Ok("/a"));
    assert_eq!(query(|call| call.query("q", &"a b&c=ä")).as_deref(), Ok("/a?q=a%20b%26c%3D%C3%A4"));
    assert_eq!(
        query(|call| {
            call.query("a", &1_i64);
            call.query("b", &true);
            call.query("a", &2.5)
        })
        .as_deref(),
        Ok("/a?b=true&a=2.5")
    );
    assert_eq!(
        query(|call| call.query("t", &DateTime::from("2024-01-01T01:00:00+01:00"))).as_deref(),
        Ok("/a?t=2024-01-01T00%3A00%3A00Z")
    );
    assert_eq!(
        query(|call| call.query("t", &DateTime::from("soon"))),
        Err("DELETE /a: the request cannot be sent: `t` cannot be sent: the text cannot be read as a date or a time"
            .into())
    );
    assert_eq!(
        query(|call| call.query_json("f", &serde_json::json!({"k": [1, null]}))).as_deref(),
        Ok("/a?f=%7B%22k%22%3A%5B1%2Cnull%5D%7D")
    );
}

#[test]
fn query_lists() {
    let list =
        |style, values: &[&str]| path_and_query(&PLAIN, |call| call.query_list("x", style, values.iter().copied()));
    assert_eq!(list(ListStyle::Comma, &["A", "B"]).as_deref(), Ok("/a?x=A%2CB"));
    assert_eq!(list(ListStyle::Space, &["A", "B"]).as_deref(), Ok("/a?x=A%20B"));
    assert_eq!(list(ListStyle::Pipe, &["A", "B"]).as_deref(), Ok("/a?x=A%7CB"));
    assert_eq!(list(ListStyle::Repeat, &["A,", "B"]).as_deref(), Ok("/a?x=A%2C&x=B"));
    assert!(list(ListStyle::Comma, &["A,B"]).unwrap_err().contains("`x` has a value with a comma"));
    assert!(list(ListStyle::Pipe, &["A|B"]).is_err());
}

#[test]
fn a_list_without_a_value_is_refused_and_named() {
    let refused = |operation: &'static OperationInfo, set: &dyn Fn(&mut Call)| {
        path_and_query(operation, |call| set(call)).unwrap_err()
    };
    let none: [&str; 0] = [];
    for style in [ListStyle::Comma, ListStyle::Space, ListStyle::Pipe, ListStyle::Repeat] {
        let error = refused(&PLAIN, &|call| {
            call.query_list("ids", style, ["a"]);
            call.query_list("ids", style, none);
        });
        assert!(error.contains("`ids` was given no value") && error.contains("do not call `ids`"), "{error}");
    }
    // Between commas a text without characters cannot be told from no text.
    for style in [ListStyle::Comma, ListStyle::Space, ListStyle::Pipe] {
        assert!(refused(&PLAIN, &|call| call.query_list("ids", style, [""])).contains("`ids`"));
    }
    assert_eq!(
        path_and_query(&PLAIN, |call| call.query_list("ids", ListStyle::Repeat, [""])).as_deref(),
        Ok("/a?ids=")
    );
    for style in [ObjectStyle::Deep, ObjectStyle::Form, ObjectStyle::FormExploded] {
        for object in [serde_json::json!({}), serde_json::json!({"a": null}), serde_json::json!({"a": [], "b": 1})] {
            let error = refused(&PLAIN, &|call| call.query_object("filter", style, &object));
            assert!(error.contains("`filter` was given no value"), "{error}");
        }
    }
    assert!(refused(&PLAIN, &|call| call.header_list("x-ids", none)).contains("`x-ids` was given no value"));
    assert!(refused(&PLAIN, &|call| call.cookie_list("ids", none)).contains("`ids` was given no value"));
    for style in [PathStyle::Simple, PathStyle::Label, PathStyle::LabelExploded, PathStyle::Matrix] {
        assert!(refused(&PATH, &|call| call.path_styled("id", style, Vec::new())).contains("`id` was given no value"));
    }
}

#[test]
fn query_objects() {
    let object = |style| {
        path_and_query(&PLAIN, |call| {
            call.query_object("x", style, &serde_json::json!({"a": 1, "b": "c d", "n": null}))
        })
    };
    assert_eq!(object(ObjectStyle::Deep).as_deref(), Ok("/a?x%5Ba%5D=1&x%5Bb%5D=c%20d"));
    assert_eq!(object(ObjectStyle::FormExploded).as_deref(), Ok("/a?a=1&b=c%20d"));
    assert_eq!(object(ObjectStyle::Form).as_deref(), Ok("/a?x=a%2C1%2Cb%2Cc%20d"));
}

#[test]
fn bodies_and_their_types() {
    let sent = |operation, set: fn(&mut Call)| {
        let mut call = call(operation);
        set(&mut call);
        let request = call.into_request().unwrap();
        let content_type = request.headers().get("content-type").map(|value| value.to_str().unwrap().to_owned());
        (String::from_utf8(request.into_body().to_vec()).unwrap(), content_type)
    };
    let json = Some("application/json".to_owned());
    assert_eq!(sent(&PLAIN, |_| {}), (String::new(), None));
    assert_eq!(sent(&EMPTY, |_| {}), ("{}".into(), json.clone()));
    assert_eq!(sent(&PLAIN, |call| call.json(&[1])), ("[1]".into(), json.clone()));
    assert_eq!(sent(&PLAIN, |call| call.json(&None::<i64>)), (String::new(), None));
    assert_eq!(
        sent(&PLAIN, |call| {
            call.replace_body(&2);
            call.json(&1)
        }),
        ("2".into(), json)
    );
    let form = sent(&FORM, |call| call.json(&serde_json::json!({"a": "b c", "l": [1, 2], "n": null})));
    assert_eq!(form, ("a=b%20c&l=1&l=2".into(), Some("application/x-www-form-urlencoded".into())));
    assert_eq!(sent(&FORM, |call| call.json(&serde_json::json!({"a": 1, "l": []}))).0, "a=1");
    assert_eq!(sent(&PLAIN, |call| call.json(&serde_json::json!({"l": []}))).0, r#"{"l":[]}"#);
    assert_eq!(sent(&PLAIN, |call| call.json_lines([[1], [2]])).0, "[1]\n[2]\n");
}

#[test]
fn a_line_that_is_no_json_fails_the_request() {
    use std::collections::BTreeMap;
    let mut call = call(&PLAIN);
    call.json_lines([BTreeMap::new(), BTreeMap::from([([1, 2], "SECRET")])]);
    let error = call.into_request().unwrap_err();
    assert!(error.is_request() && error.get_ref().is_some());
    let text = error.to_string();
    assert!(text.contains("line 2 of the body cannot be written as JSON") && !text.contains("SECRET"), "{text}");
}

#[test]
fn what_json_has_no_form_for_is_refused_where_it_stands() {
    let kept = |text: &str| serde_json::from_value::<DateTime>(text.into()).unwrap();
    let day = |text: &str| serde_json::from_value::<crate::Date>(text.into()).unwrap();
    let sent = |body: &dyn Fn(&mut Call)| {
        let mut call = call(&PLAIN);
        body(&mut call);
        call.into_request().map(|request| String::from_utf8(request.into_body().to_vec()).unwrap())
    };
    let refused = |body: &dyn Fn(&mut Call)| {
        let error = sent(body).unwrap_err();
        assert!(error.is_request() && !error.to_string().contains("SECRET"), "{error}");
        error.message().unwrap().to_owned() + " | " + &error.get_ref().unwrap().to_string()
    };
    let nested = std::collections::BTreeMap::from([("SECRET", vec![Some(1.0), None, Some(f64::NAN)])]);
    assert!(
        refused(&|call| call.json(&nested))
            .ends_with("`body` cannot be written as JSON | at `…[2]`: the number is not finite")
    );
    assert!(refused(&|call| call.json(&(1, f32::INFINITY))).contains("at `[1]`"));
    for time in ["2024-03-01T10:00:00+02:00", "2024-03-01 10:00:00", "2024-03-01Z", " 2024-03-01T10:00:00Z"] {
        assert!(refused(&|call| call.json(&kept(time))).contains("not in UTC"), "{time}");
        assert!(refused(&|call| call.json_lines([kept(time)])).contains("line 1 of the body"), "{time}");
        let own = kept(time).to_utc();
        assert_eq!(sent(&|call| call.json(&own)).unwrap(), serde_json::to_string(&own).unwrap());
    }
    assert!(refused(&|call| call.json(&kept("SECRET"))).contains("cannot be read as a date or a time"));
    assert!(refused(&|call| call.json(&day("2024-03-01T00:00:00Z"))).contains("no day"));
    assert!(refused(&|call| call.query_json("f", &[f64::NAN])).contains("`f` cannot be written"));
    assert!(refused(&|call| call.replace_body(&[f64::NAN])).contains("`body`"));
    for fine in ["2024-03-01T10:00:00Z", "2024-03-01T10:00:00.000Z", "2024-03-01"] {
        assert_eq!(sent(&|call| call.json(&kept(fine))).unwrap(), format!("{fine:?}"));
    }
    assert_eq!(sent(&|call| call.json(&day("2024-03-01"))).unwrap(), "\"2024-03-01\"");
}

#[test]
fn lines_are_not_there_for_a_second_call() {
    let mut first = call(&PLAIN);
    first.json_lines([1]);
    assert!(first.clone().into_request().unwrap_err().to_string().contains("cannot be sent twice"));
    assert_eq!(first.into_request().unwrap().body(), "1\n");
}

#[test]
fn headers_of_a_request() {
    let mut call = Handle::scoped(&client(), "X-Integration-Id", "bamboohr:HW").call(&PLAIN);
    call.header("x-extra", &"1");
    call.header("X-Extra", &"2");
    call.cookie("c", &"a b");
    let request = call.into_request().unwrap();
    let header = |name: &str| request.headers().get(name).unwrap().to_str().unwrap();
    assert_eq!((header("authorization"), header("x-integration-id")), ("Bearer key", "bamboohr:HW"));
    assert_eq!((header("x-extra"), header("cookie"), header("accept")), ("2", "c=a%20b", "application/json"));
    assert!(header("user-agent").starts_with("kombo-rust/"));
    assert!(request.headers()["authorization"].is_sensitive() && !format!("{request:?}").contains("Bearer"));
}

#[test]
fn a_key_goes_where_the_description_wants_it() {
    let head = |scheme, set: fn(&mut Call)| {
        let mut call = call(&PLAIN);
        set(&mut call);
        call.prepare().unwrap().head(&[Credentials::new(scheme, " S&T ").unwrap()]).unwrap()
    };
    let query = |set| head(Authentication::Query("k"), set).uri().query().map(str::to_owned);
    assert_eq!(query(|_| {}).as_deref(), Some("k=S%26T"));
    assert_eq!(query(|call| call.query("x", &1)).as_deref(), Some("x=1&k=S%26T"));
    let headers = |scheme, name: &str, set| {
        let head = head(scheme, set);
        let values = head.headers().get_all(name).iter().map(|value| value.to_str().unwrap().to_owned());
        values.collect::<Vec<_>>()
    };
    assert_eq!(headers(Authentication::Bearer, "authorization", |_| {}), ["Bearer S&T"]);
    assert_eq!(headers(Authentication::Bearer, "authorization", |call| call.header("Authorization", &"own")), ["own"]);
    assert_eq!(headers(Authentication::Basic, "authorization", |_| {}), ["Basic UyZU"]);
    assert_eq!(headers(Authentication::Header("X-Key"), "x-key", |_| {}), ["S&T"]);
    assert_eq!(headers(Authentication::Cookie("k"), "cookie", |call| call.cookie("c", &1)), ["c=1; k=S%26T"]);
    assert_eq!(headers(Authentication::Cookie("k"), "cookie", |call| call.header("cookie", &"own")), ["own"]);
    assert_eq!(headers(Authentication::Http("Token"), "authorization", |_| {}), ["Token S&T"]);
}

#[test]
fn the_first_error_is_reported() {
    let error = path_and_query(&PLAIN, |call| {
        call.header("bad name", &"x");
        call.header("x", &"a\nb");
    });
    assert!(error.unwrap_err().contains("`bad name`"));
    assert!(Handle::scoped(&client(), "x-integration-id", " ").call(&PLAIN).into_request().unwrap_err().is_request());
    assert_eq!(size_of::<Call>(), size_of::<usize>());
    assert_eq!(format!("{:?}", call(&PATH)), "DELETE /a/{id}/b");
}
