//! The server as its callers see it, over a socket and without the crate `kombo`.

mod admin;
mod believable;
mod changes;
mod connect;
mod effects;
mod faults;
mod lists;
mod operations;
mod patience;
mod requests;
mod webhooks;

use bytes::Bytes;
use http_body_util::{BodyExt as _, Full};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use kombo_mock::Mock;
use serde_json::Value;

/// A caller of a mock.
struct Caller {
    mock: Mock,
    client: Client<HttpConnector, Full<Bytes>>,
}

/// A request that is being put together.
#[derive(Clone)]
struct Request {
    client: Client<HttpConnector, Full<Bytes>>,
    method: String,
    url: String,
    headers: Vec<(String, String)>,
    body: Bytes,
}

impl Request {
    fn header(mut self, name: &str, value: impl Into<String>) -> Request {
        self.headers.push((name.to_owned(), value.into()));
        self
    }

    fn key(self, key: &str) -> Request {
        self.header("Authorization", format!("Bearer {key}"))
    }

    fn query(mut self, query: &[(String, String)]) -> Request {
        self.url.push('?');
        self.url.push_str(&form_urlencoded::Serializer::new(String::new()).extend_pairs(query).finish());
        self
    }

    fn body(mut self, body: impl Into<Bytes>) -> Request {
        self.body = body.into();
        self
    }

    async fn send(self) -> Result<Answer, String> {
        let mut request = http::Request::builder().method(self.method.as_str()).uri(&self.url);
        for (name, value) in &self.headers {
            request = request.header(name, value);
        }
        let request = request.body(Full::new(self.body)).map_err(|error| error.to_string())?;
        let (head, body) = self.client.request(request).await.map_err(|error| error.to_string())?.into_parts();
        let body = body.collect().await.map_err(|error| error.to_string())?.to_bytes();
        let text = String::from_utf8(body.into()).map_err(|error| error.to_string())?;
        Ok(Answer { status: head.status.as_u16(), headers: head.headers, text })
    }
}

/// An answer.
#[derive(Debug)]
struct Answer {
    status: u16,
    headers: http::HeaderMap,
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
        Caller { mock, client: Client::builder(TokioExecutor::new()).build_http() }
    }

    async fn start() -> Caller {
        Caller::new(Mock::start().await)
    }

    /// A request with nothing but its address.
    fn bare(&self, method: &str, path: &str) -> Request {
        let (client, url) = (self.client.clone(), format!("{}{path}", self.mock.url()));
        Request { client, method: method.to_owned(), url, headers: Vec::new(), body: Bytes::new() }
    }

    /// A request that has all that every request needs.
    fn request(&self, method: &str, path: &str) -> Request {
        let integration = self.mock.integration();
        self.bare(method, path).key(self.mock.api_key()).header("X-Integration-Id", integration)
    }

    /// A request to any URL of the server, or to a path of it, without what every call has.
    async fn raw(&self, method: &str, url: &str, body: &str) -> Answer {
        let url = match url.strip_prefix('/') {
            Some(path) => format!("http://{}/{path}", self.mock.address()),
            None => url.to_owned(),
        };
        let (client, headers) = (self.client.clone(), Vec::new());
        send(Request { client, method: method.to_owned(), url, headers, body: body.to_owned().into() }).await
    }

    /// A request to what lies below `/__mock`.
    async fn admin(&self, method: &str, path: &str, body: &Value) -> Answer {
        let body = if body.is_null() { String::new() } else { body.to_string() };
        self.raw(method, &format!("/__mock/{path}"), &body).await
    }

    async fn get(&self, path: &str) -> Answer {
        send(self.request("GET", path)).await
    }

    async fn send(&self, method: &str, path: &str, body: &Value) -> Answer {
        let request = self.request(method, path).header("content-type", "application/json");
        send(request.body(body.to_string())).await
    }
}

async fn send(request: Request) -> Answer {
    request.send().await.unwrap()
}
