//! What holds of requests whatever they are made of: what comes out at the other end is what was put in, and nothing else.

use std::sync::OnceLock;
use std::time::{Duration, SystemTime};

use kombo::{Client, DateTime, Error};
use percent_encoding::percent_decode_str;
use proptest::prelude::*;
use url::Url;

/// One for all: it takes longer to make one than a thousand requests.
fn client() -> &'static Client {
    static CLIENT: OnceLock<Client> = OnceLock::new();
    let build = || Client::builder("key").base_url("https://api.example/v1").build();
    CLIENT.get_or_init(|| build().expect("the settings are good"))
}

/// The URL of a request as a server and a URL parser have it.
fn url(request: Result<http::Request<bytes::Bytes>, Error>) -> Result<(String, Url), Error> {
    let uri = request?.uri().to_string();
    let parsed = Url::parse(&uri).unwrap_or_else(|error| panic!("{uri}: {error}"));
    Ok((uri, parsed))
}

/// Texts of all kinds, many of them with what means something in a URL.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![any::<String>(), r"[./%?#&=+;,\\@: a-f0-9\[\]{}]{0,12}", "(%2e|%2E|\\.){0,3}", "\\PC{0,8}",]
}

fn pairs(url: &Url) -> Vec<(String, String)> {
    form_urlencoded::parse(url.query().unwrap_or_default().as_bytes()).into_owned().collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_segment_of_a_path_is_one_and_says_what_was_given(value in text()) {
        match url(client().general().delete_integration(&value).request()) {
            Ok((uri, parsed)) => {
                let segment = uri.strip_prefix("https://api.example/v1/integrations/").expect("the route is the same");
                prop_assert!(!segment.contains(['/', '?', '#', '\\']), "{}", uri);
                prop_assert_eq!(percent_decode_str(segment).decode_utf8().expect("it is text"), value.as_str());
                // No parser folds it away.
                prop_assert_eq!(parsed.path(), format!("/v1/integrations/{segment}"));
                prop_assert_eq!((parsed.query(), parsed.fragment()), (None, None));
            }
            Err(error) => {
                let dots = value.replace("%2e", ".").replace("%2E", ".");
                prop_assert!(error.is_request() && ["", ".", ".."].contains(&dots.as_str()), "{:?}: {}", value, error);
            }
        }
    }

    #[test]
    fn a_parameter_of_a_query_is_one_and_says_what_was_given(key in text(), value in text()) {
        let request = client().integration("i").hris().get_groups().query(key.clone(), value.as_str()).request();
        let (uri, parsed) = url(request).expect("any text can be sent");
        prop_assert_eq!(pairs(&parsed), [(key, value)], "{}", uri);
        prop_assert_eq!((parsed.path(), parsed.fragment()), ("/v1/hris/groups", None));
    }

    #[test]
    fn a_list_is_the_values_that_were_given(values in prop::collection::vec(text(), 0..4)) {
        match url(client().integration("i").hris().get_employees().ids(values.clone()).request()) {
            Ok((uri, parsed)) => {
                let sent = pairs(&parsed);
                prop_assert_eq!(sent.len(), 1, "{}", uri);
                let parts: Vec<&str> = sent[0].1.split(',').collect();
                prop_assert_eq!(parts, values, "{}", uri);
            }
            Err(error) => {
                let without = values.is_empty() || values.iter().all(String::is_empty);
                let has_comma = values.iter().any(|value| value.contains(','));
                let has_empty = values.iter().any(String::is_empty);
                prop_assert!(error.is_request() && (without || has_comma || has_empty), "{:?}: {}", values, error);
            }
        }
    }

    #[test]
    fn a_moment_in_a_query_is_that_moment(seconds in -60_000_000_000_i64..250_000_000_000, nanos in 0..1_000_000_000_u32) {
        let length = Duration::new(seconds.unsigned_abs(), nanos);
        let epoch = SystemTime::UNIX_EPOCH;
        let moment = if seconds < 0 { epoch - length } else { epoch + length };
        let (uri, parsed) = url(client().integration("i").hris().get_groups().updated_after(moment).request()).expect("a time");
        let sent = pairs(&parsed);
        prop_assert_eq!(sent.len(), 1, "{}", uri);
        prop_assert_eq!(DateTime::from(sent[0].1.as_str()).to_system_time(), Ok(moment), "{}", uri);
    }

    #[test]
    fn a_text_in_a_body_is_that_text(name in any::<String>()) {
        let request = client().integration("i").hris().create_skill(name.as_str()).request().expect("any text can be sent");
        let body: serde_json::Value = serde_json::from_slice(request.body()).expect("it is JSON");
        prop_assert_eq!(body, serde_json::json!({ "name": name }));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_key_is_in_one_header_and_nowhere_else(key in "[!-~]{8,40}", value in text()) {
        let client = Client::builder(key.as_str()).base_url("https://api.example/v1").build().expect("a key");
        let request = client.integration("i").hris().get_groups().query("q", value.as_str()).request().expect("a request");
        let expected = format!("Bearer {key}");
        let with: Vec<&http::HeaderName> =
            request.headers().iter().filter(|(_, value)| value.as_bytes() == expected.as_bytes()).map(|(name, _)| name).collect();
        prop_assert_eq!(with, [http::header::AUTHORIZATION]);
        prop_assert!(request.headers()["authorization"].is_sensitive());
        let text = format!("{client:?} {:?}", request.headers());
        prop_assert!(!text.contains(&key), "{}", text);
    }
}
