//! What is sent is what is described: method, address, headers and body of calls of many forms.
//!
//! The descriptions under `fixtures/sent` say in `x-sent` how each operation is called and what is sent then. All of them
//! are one crate, called through its `FakeApi`; `sent_host.yaml` is the crate's own API, with servers and security of its
//! own.

use std::fmt::Write;
use std::path::Path;

use kombo_codegen::Output;
use kombo_codegen::document::read::read;
use kombo_codegen::items::OperationItem;
use kombo_codegen_tests::scratch::Scratch;
use kombo_codegen_tests::{files_in, fixtures, generate_alone, operations, source, stem, told};
use serde_json::Value;

/// The description that is no module.
const HOST: &str = "sent_host";

#[test]
fn what_is_described_is_sent() {
    let mut tests = [HEAD, OF_THE_STAND_IN].concat();
    let (mut host, mut outputs) = (None, Vec::new());
    for path in files_in(&fixtures("sent"), &["yaml"]) {
        let name = stem(&path);
        let output = generate_alone(&path).unwrap_or_else(|errors| panic!("{name} is valid, but:\n{}", told(&errors)));
        let document = read(&name, &source(&path).text).expect("a description is readable");
        write_tests(&mut tests, &name, &output, &document);
        if name == HOST { host = Some(output) } else { outputs.push((name, output)) }
    }
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("sent");
    let scratch = Scratch::with_host(&folder, host.expect("a host"), outputs);
    scratch.test(&tests).unwrap_or_else(|said| panic!("{said}"));
}

const HEAD: &str = r#"
#![allow(warnings, clippy::all)]
use fixtures as kombo;
use kombo::test_util::{FakeApi, block_on};
use kombo::{ApiKey, Client, ClientBuilder, Request, Retry};
use serde_json::{Value, json};

fn sorted(pairs: impl IntoIterator<Item = (String, String)>) -> Vec<String> {
    let mut pairs: Vec<String> = pairs.into_iter().map(|(name, value)| format!("{name}={value}")).collect();
    pairs.sort();
    pairs
}

/// The pairs of a query or a form.
fn pairs(text: &str) -> Vec<String> {
    let decode = |text: &str| percent_decode(text);
    let split = |pair: &str| pair.split_once('=').map(|(name, value)| (decode(name), decode(value))).unwrap();
    sorted(text.split('&').filter(|pair| !pair.is_empty()).map(split))
}

fn percent_decode(text: &str) -> String {
    let (mut out, mut bytes) = (Vec::new(), text.bytes());
    while let Some(byte) = bytes.next() {
        if byte == b'%' {
            let digits = [bytes.next().unwrap(), bytes.next().unwrap()];
            out.push(u8::from_str_radix(std::str::from_utf8(&digits).unwrap(), 16).unwrap());
        } else {
            out.push(byte);
        }
    }
    String::from_utf8(out).unwrap()
}

/// A stream of these.
fn futures_core_stream(items: Vec<&'static str>) -> impl kombo_stream::Stream<Item = Result<kombo::bytes::Bytes, std::io::Error>> + Send {
    kombo_stream::Iter(items.into_iter())
}

mod kombo_stream {
    pub use futures_core::Stream;
    pub struct Iter(pub std::vec::IntoIter<&'static str>);
    impl Stream for Iter {
        type Item = Result<bytes::Bytes, std::io::Error>;
        fn poll_next(mut self: std::pin::Pin<&mut Self>, _: &mut std::task::Context<'_>) -> std::task::Poll<Option<Self::Item>> {
            std::task::Poll::Ready(self.0.next().map(|text| Ok(text.into())))
        }
    }
}

/// The parts of a form, each as its headers and its body.
fn parts(content_type: &str, body: &[u8]) -> Vec<Value> {
    let boundary = content_type.strip_prefix("multipart/form-data; boundary=").unwrap();
    let text = String::from_utf8(body.to_vec()).unwrap();
    let text = text.strip_suffix(&format!("--{boundary}--\r\n")).unwrap();
    let begin = format!("--{boundary}\r\n");
    text.split(&begin).skip(1).map(|part| {
        let (head, body) = part.strip_suffix("\r\n").unwrap().split_once("\r\n\r\n").unwrap();
        let mut found = serde_json::Map::from_iter([("body".to_owned(), body.into())]);
        for line in head.split("\r\n") {
            let (name, value) = line.split_once(": ").unwrap();
            match value.strip_prefix("form-data; ") {
                Some(words) => for word in words.split("; ") {
                    let (name, value) = word.split_once('=').unwrap();
                    found.insert(name.into(), value[1..value.len() - 1].into());
                },
                None => drop(found.insert(name.to_ascii_lowercase(), value.into())),
            }
        }
        found.into()
    }).collect()
}

fn texts(value: Value) -> Vec<String> {
    let mut texts: Vec<String> = serde_json::from_value(value).unwrap();
    texts.sort();
    texts
}
"#;

/// The client of the stand-in has a key for each scheme, and goes to the servers that operations have of their own.
const OF_THE_STAND_IN: &str = r#"
#[test]
fn the_stand_in_has_all_keys() {
    let (client, server) = kombo::test_util::client();
    server.expect::<kombo::host::GetPlain>().reply_status(204, "");
    server.expect::<kombo::host::MakeToken>().reply_status(204, "");
    block_on(async { client.host().get_plain().await }).unwrap();
    block_on(async { client.host().make_token().await }).unwrap();
    let sent = server.requests();
    assert_eq!((sent[0].header("x-id"), sent[0].header("x-secret")), (Some("redacted"), Some("redacted")));
    assert_eq!((sent[1].header("x-id"), sent[1].address()), (None, "https://login.sv.example/token"));
}
"#;

/// A test for each call of each operation.
fn write_tests(out: &mut String, name: &str, output: &Output, document: &Value) {
    let operations = operations(output);
    let described = document["paths"].as_object().into_iter().flatten().flat_map(|(_, item)| item.as_object());
    for (method, described) in described.flatten().filter(|(_, described)| described["operationId"].is_string()) {
        let id = described["operationId"].as_str().expect("an operation has an id");
        let operation = operations.get(id).unwrap_or_else(|| panic!("{id} is not written"));
        let sent = described["x-sent"].as_array().unwrap_or_else(|| panic!("{id} has no `x-sent`"));
        for (index, sent) in sent.iter().enumerate() {
            write_test(out, name, operation, &method.to_uppercase(), index, sent);
        }
    }
}

fn write_test(out: &mut String, name: &str, operation: &OperationItem, http: &str, index: usize, sent: &Value) {
    let OperationItem { module, method, request, .. } = operation;
    let call = sent["call"].as_str().map_or_else(|| format!("{method}()"), str::to_owned);
    let key = sent["key"].as_str().unwrap_or("\"key\"");
    let builder = sent["builder"].as_str().unwrap_or_default();
    let at = if name == HOST { "kombo".to_owned() } else { format!("kombo::fixtures::{name}") };
    let base = if name == HOST { "" } else { ".base_url(\"https://h\")" };
    let mut body = format!(
        "    let server = FakeApi::new();\n    \
         let client = Client::builder({key}){base}{builder}.retry(Retry::off()).transport(server.transport()).build().unwrap();\n    \
         let make = || client.{module}().{call};\n"
    );
    if let Some(error) = sent["error"].as_str() {
        let _ = write!(
            body,
            "    let error = make().request().unwrap_err().to_string();\n    assert!(error.contains({error:?}), \"{{error}}\");\n"
        );
    } else {
        write_checks(&mut body, &format!("{at}::{module}::{request}"), http, sent);
    }
    let _ = write!(out, "\n#[test]\nfn {name}_{}_{index}() {{\n{body}}}\n", method.trim_start_matches("r#"));
}

/// What is compared, of the request as it is made and of the one that arrives.
fn write_checks(out: &mut String, request: &str, http: &str, sent: &Value) {
    let reply = sent["reply"].as_str().or(sent["answer"].as_str()).unwrap_or_default();
    let media = sent["media"].as_str().unwrap_or("application/octet-stream");
    let _ = write!(
        out,
        "    let reply: &'static [u8] = {reply:?}.as_bytes();\n    \
         server.expect::<{request}>().reply_content_type({media:?}).reply_status(200, reply);\n    \
         let made = make().request().unwrap();\n    let body = String::from_utf8_lossy(made.body()).into_owned();\n    \
         assert_eq!(made.method().as_str(), {http:?});\n"
    );
    if let Some(url) = sent["url"].as_str() {
        let url = if url.starts_with('/') { format!("https://h{url}") } else { url.to_owned() };
        let _ = writeln!(out, "    assert_eq!(made.uri().to_string(), {url:?});");
    }
    if let Some(pairs) = sent.get("pairs") {
        let pairs = pairs.to_string();
        let _ = writeln!(out, "    assert_eq!(pairs(made.uri().query().unwrap_or_default()), texts(json!({pairs})));");
    }
    if let Some(form) = sent.get("form") {
        let _ = writeln!(out, "    assert_eq!(pairs(&body), texts(json!({form})));");
    }
    if let Some(wanted) = sent.get("parts") {
        let wanted = wanted.to_string();
        let _ = writeln!(
            out,
            "    let media = made.headers()[\"content-type\"].to_str().unwrap();\n    \
             assert_eq!(json!(parts(media, made.body())), serde_json::from_str::<Value>({wanted:?}).unwrap());"
        );
    }
    if let Some(wanted) = sent["body"].as_str() {
        let _ = writeln!(out, "    assert_eq!(body, {wanted:?});");
    }
    let content_type = sent.get("content-type").map(|media| ("content-type".to_owned(), media.clone()));
    let headers = sent["headers"].as_object().cloned().into_iter().flatten().chain(content_type);
    for (header, wanted) in headers {
        let wanted = wanted.as_str().map_or("None".to_owned(), |text| format!("Some({text:?})"));
        let _ = writeln!(
            out,
            "    assert_eq!(made.headers().get({header:?}).map(|value| value.to_str().unwrap()), {wanted});"
        );
    }
    let _ = write!(
        out,
        "    let answer = block_on(async {{ make().await }}).unwrap();\n    let sent = &server.requests()[0];\n    \
         assert_eq!((sent.method(), sent.address()), (made.method(), made.uri().to_string().split('?').next().unwrap()));\n"
    );
    if sent.get("parts").is_some() {
        // Every form has a boundary of its own.
        let _ = writeln!(
            out,
            "    let media = sent.header(\"content-type\").unwrap();\n    \
             let made = parts(made.headers()[\"content-type\"].to_str().unwrap(), made.body());\n    \
             assert_eq!(parts(media, sent.body()), made);"
        );
    } else {
        let _ = writeln!(out, "    assert_eq!(sent.body(), made.body());");
    }
    if sent["answer"].is_string() {
        let _ = writeln!(out, "    assert_eq!(AsRef::<[u8]>::as_ref(&answer), reply);");
    }
    if let Some(answer) = sent.get("answer-json") {
        let _ = writeln!(out, "    assert_eq!(serde_json::to_value(&answer).unwrap(), json!({answer}));");
    }
}
