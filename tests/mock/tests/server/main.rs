//! The server as its callers see it, over a socket and without the crate `kombo`.

mod changes;
mod faults;
mod lists;
mod operations;
mod requests;

use std::time::Duration;

use kombo_mock::Mock;
use serde_json::Value;

/// A caller of a mock.
struct Caller {
    mock: Mock,
    client: reqwest::Client,
}

/// An answer.
#[derive(Debug)]
struct Answer {
    status: u16,
    headers: reqwest::header::HeaderMap,
    text: String,
}

impl Answer {
    fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|error| panic!("{error}: {}", self.text))
    }

    /// The data of a success.
    #[track_caller]
    fn data(&self) -> Value {
        assert_eq!(self.status, 200, "{}", self.text);
        self.json()["data"].take()
    }

    /// The records of a page.
    #[track_caller]
    fn results(&self) -> Vec<Value> {
        self.data()["results"].as_array().unwrap().clone()
    }

    fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }
}

impl Caller {
    fn new(mock: Mock) -> Caller {
        let client = reqwest::Client::builder().no_proxy().timeout(Duration::from_secs(30)).build().unwrap();
        Caller { mock, client }
    }

    async fn start() -> Caller {
        Caller::new(Mock::start().await)
    }

    /// A request that has all that every request needs.
    fn request(&self, method: &str, path: &str) -> reqwest::RequestBuilder {
        self.client
            .request(method.parse().unwrap(), format!("{}{path}", self.mock.url()))
            .bearer_auth(self.mock.api_key())
            .header("X-Integration-Id", self.mock.integration())
    }

    async fn get(&self, path: &str) -> Answer {
        send(self.request("GET", path)).await
    }

    async fn send(&self, method: &str, path: &str, body: &Value) -> Answer {
        let request = self.request(method, path).header("content-type", "application/json");
        send(request.body(body.to_string())).await
    }
}

async fn send(request: reqwest::RequestBuilder) -> Answer {
    let answer = request.send().await.unwrap();
    let (status, headers) = (answer.status().as_u16(), answer.headers().clone());
    Answer { status, headers, text: answer.text().await.unwrap() }
}
