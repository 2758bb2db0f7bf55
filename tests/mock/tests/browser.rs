//! The page in headless Chromium: it loads, an operation is tried and answers, a fault is set and shows.
//!
//! It needs `chromium` and `chromedriver`; `cargo xtask ci --install` brings them. `SCREENSHOTS=DIR` has it keep pictures.

use std::net::TcpListener;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use bytes::Bytes;
use http_body_util::{BodyExt as _, Full};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use kombo_mock::Mock;
use serde_json::{Value, json};

/// How long the browser is given for anything.
const PATIENCE: Duration = Duration::from_secs(60);

/// A browser, driven as WebDriver says. It ends with this.
struct Browser {
    driver: Child,
    client: Client<HttpConnector, Full<Bytes>>,
    session: String,
    _profile: tempfile::TempDir,
}

impl Drop for Browser {
    fn drop(&mut self) {
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

impl Browser {
    async fn start() -> Browser {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let mut command = Command::new("chromedriver");
        command.arg(format!("--port={port}")).stdout(Stdio::null()).stderr(Stdio::null());
        let driver = command.spawn().unwrap_or_else(|error| {
            panic!("cannot start chromedriver: {error}; `cargo xtask ci --install` brings it, as do Debian's packages chromium and chromium-driver")
        });
        let profile = tempfile::tempdir().unwrap();
        let client = Client::builder(TokioExecutor::new()).build_http();
        let session = format!("http://127.0.0.1:{port}/session");
        let mut browser = Browser { driver, client, session, _profile: profile };
        let flags = [
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-extensions",
        ];
        let mut flags: Vec<String> = flags.iter().map(|flag| (*flag).to_owned()).collect();
        flags.push(format!("--user-data-dir={}", browser._profile.path().display()));
        let options = json!({ "args": flags });
        let wanted = json!({ "capabilities": { "alwaysMatch": {
            "browserName": "chrome", "goog:chromeOptions": options, "goog:loggingPrefs": { "performance": "ALL" },
        } } });
        let start = Instant::now();
        let made = loop {
            match browser.command("POST", "", &wanted).await {
                Ok(made) => break made,
                Err(problem) if start.elapsed() > PATIENCE => panic!("the browser does not start: {problem}"),
                Err(_) => tokio::time::sleep(Duration::from_millis(100)).await,
            }
        };
        browser.session = format!("{}/{}", browser.session, made["sessionId"].as_str().unwrap());
        browser
    }

    async fn command(&self, method: &str, path: &str, body: &Value) -> Result<Value, String> {
        let body = if method == "GET" { String::new() } else { body.to_string() };
        let request = http::Request::builder().method(method).uri(format!("{}{path}", self.session));
        let request = request.header("content-type", "application/json").body(Full::from(body)).unwrap();
        let answer = self.client.request(request).await.map_err(|error| error.to_string())?;
        let body = answer.into_body().collect().await.map_err(|error| error.to_string())?.to_bytes();
        let mut value: Value = serde_json::from_slice(&body).map_err(|error| error.to_string())?;
        match value["value"]["error"].as_str() {
            Some(_) => Err(value["value"]["message"].to_string()),
            None => Ok(value["value"].take()),
        }
    }

    async fn run(&self, script: &str) -> Value {
        let body = json!({ "script": script, "args": [] });
        self.command("POST", "/execute/sync", &body).await.unwrap_or_else(|problem| panic!("{script}: {problem}"))
    }

    /// Waits until a script gives something.
    async fn until(&self, script: &str) -> Value {
        let start = Instant::now();
        loop {
            let value = self.run(script).await;
            if !value.is_null() && value != false {
                return value;
            }
            if start.elapsed() > PATIENCE {
                let shown = self.run("return document.body.innerText.slice(0, 3000)").await;
                panic!("{script} does not come; the page says {shown}");
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }

    async fn open(&self, url: &str) {
        self.command("POST", "/url", &json!({ "url": url })).await.unwrap();
    }

    /// Clicks on what a script gives.
    async fn click(&self, what: &str) {
        self.until(&format!("const found = {what}; found?.scrollIntoView({{ block: 'center' }}); return !!found"))
            .await;
        self.run(&format!("({what}).click()")).await;
    }

    async fn size(&self, width: u32, height: u32) {
        self.command("POST", "/window/rect", &json!({ "width": width, "height": height })).await.unwrap();
    }

    async fn picture(&self, name: &str) {
        let Some(folder) = std::env::var_os("SCREENSHOTS") else { return };
        use base64::Engine as _;
        let data = self.command("GET", "/screenshot", &Value::Null).await.unwrap();
        let bytes = base64::engine::general_purpose::STANDARD.decode(data.as_str().unwrap()).unwrap();
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(std::path::Path::new(&folder).join(format!("{name}.png")), bytes).unwrap();
    }

    /// The hosts that the browser has asked for anything.
    async fn hosts(&self) -> Vec<String> {
        let log = self.command("POST", "/se/log", &json!({ "type": "performance" })).await.unwrap();
        let entries = log
            .as_array()
            .unwrap()
            .iter()
            .filter_map(|entry| serde_json::from_str::<Value>(entry["message"].as_str()?).ok());
        let sent = entries.filter(|entry| entry["message"]["method"] == "Network.requestWillBeSent");
        let urls =
            sent.map(|entry| entry["message"]["params"]["request"]["url"].as_str().unwrap_or_default().to_owned());
        let mut hosts: Vec<String> = urls
            .filter(|url| url.starts_with("http"))
            .map(|url| url.split('/').nth(2).unwrap_or_default().to_owned())
            .collect();
        hosts.sort();
        hosts.dedup();
        hosts
    }
}

/// A button that can be seen, with this text, in this part of the page.
fn button(part: &str, text: &str) -> String {
    format!(
        "[...document.querySelectorAll('{part} button')].find((one) => one.offsetParent && one.innerText.trim().startsWith('{text}'))"
    )
}

#[tokio::test]
async fn an_operation_is_found_tried_and_broken() {
    let mock = Mock::start().await;
    let home = format!("http://{}/", mock.address());
    let browser = Browser::start().await;
    browser.size(1400, 900).await;
    browser.open(&home).await;

    // It loads, with our words, and gives no error.
    let text = "return document.querySelector('#scalar')?.innerText.includes('Unified ATS API')";
    browser.until(text).await;
    browser.picture("reference-wide").await;
    // An operation is found in the list, and tried with key and integration filled in.
    for text in ["Unified ATS API", "Lists the tags that candidates can have."] {
        let entries =
            "document.querySelectorAll('#scalar aside a, #scalar aside button, #scalar nav a, #scalar nav button')";
        browser.click(&format!("[...{entries}].find((one) => one.innerText.trim().startsWith('{text}'))")).await;
    }
    let operation = "document.querySelector('[id$=\"GET/ats/tags\"]')";
    browser.until(&format!("return {operation}?.innerText.includes('Test Request')")).await;
    browser.picture("operation-wide").await;
    browser
        .click(&format!(
            "[...{operation}.querySelectorAll('button')].find((one) => /Test Request/.test(one.innerText))"
        ))
        .await;
    browser.until(&format!("return !!{}", button("body", "Send"))).await;
    browser.picture("client-wide").await;
    browser.click(&button("body", "Send")).await;
    let start = Instant::now();
    while mock.requests().is_empty() && start.elapsed() < PATIENCE {
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    let tried = mock.requests();
    assert_eq!(tried.last().map(|request| (request.operation, request.status)), Some((Some("GetAtsTags"), Some(200))));
    browser.picture("tried-wide").await;

    // It is in the journal.
    browser.open(&format!("{home}#journal")).await;
    browser.until("return document.querySelector('#requests')?.innerText.includes('GetAtsTags')").await;
    browser.picture("journal-wide").await;

    // Records are there to look at.
    browser.open(&format!("{home}#data")).await;
    browser.click(&button("#lists", "/ats/jobs")).await;
    browser.until("return document.querySelector('#records').textContent.includes('remote_id')").await;
    browser.picture("data-wide").await;

    // A fault is switched on, and shows.
    browser.open(&format!("{home}#faults")).await;
    browser.click("document.querySelector('input[name=\"ATS.JOB_CLOSED\"]')").await;
    browser.until("return document.querySelector('#rules').innerText.includes('ATS.JOB_CLOSED')").await;
    browser.picture("faults-wide").await;
    let ask = format!(
        "return fetch('{}/ats/tags', {{ headers: {{ authorization: 'Bearer mock-key', 'x-integration-id': '{}' }} }}).then((a) => a.json()).then((b) => b.error.code)",
        mock.url(),
        mock.integration()
    );
    assert_eq!(browser.run(&ask).await, "ATS.JOB_CLOSED");
    browser.click("document.querySelector('input[name=\"ATS.JOB_CLOSED\"]')").await;
    browser.until("return !document.querySelector('#rules').innerText").await;

    browser.open(&format!("{home}#webhooks")).await;
    browser.until("return document.querySelectorAll('#names button').length == 11").await;
    browser.picture("webhooks-wide").await;
    for (width, part) in [(420, "reference"), (420, "journal"), (420, "data"), (420, "faults"), (420, "webhooks")] {
        browser.size(width, 860).await;
        browser.open(&format!("{home}#{part}")).await;
        tokio::time::sleep(Duration::from_millis(300)).await;
        let wide =
            browser.run("return document.documentElement.scrollWidth - document.documentElement.clientWidth").await;
        browser.picture(&format!("{part}-narrow")).await;
        assert!(wide.as_i64().unwrap() <= 1, "{part} is {wide} pixels too wide");
    }
    assert_eq!(browser.hosts().await, [mock.address().to_string()]);
}
