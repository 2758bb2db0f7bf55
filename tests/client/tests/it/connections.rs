//! What happens between connection and answer, over real HTTP: redirects, servers that stall, answers that are too large.

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpListener};
use std::time::Duration;

use kombo::{Client, Error, Retry};
use kombo_client_tests::{API_KEY, Api, header, success};
use serde_json::json;
use wiremock::ResponseTemplate;

fn account() -> ResponseTemplate {
    success(json!({"environment_id": "e", "customer_id": "c"}))
}

fn redirect(status: u16, location: &str) -> ResponseTemplate {
    ResponseTemplate::new(status).insert_header("location", location)
}

fn client(address: SocketAddr) -> kombo::ClientBuilder {
    Client::builder(API_KEY).base_url(format!("http://{address}")).retry(Retry::off())
}

async fn check(client: &Client) -> Result<(), Error> {
    client.general().check_api_key().await.map(drop)
}

/// Reads a request and writes this, piece by piece; then keeps the connection open as long as the other side does.
fn raw_server(pieces: Vec<Vec<u8>>) -> SocketAddr {
    let socket = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = socket.local_addr().unwrap();
    std::thread::spawn(move || {
        let Ok((mut connection, _)) = socket.accept() else { return };
        let mut request = [0; 4096];
        let _ = connection.read(&mut request);
        for piece in pieces {
            if connection.write_all(&piece).is_err() {
                return;
            }
        }
        while connection.read(&mut request).is_ok_and(|count| count > 0) {}
    });
    address
}

#[tokio::test]
async fn a_redirect_within_the_host_is_followed_with_the_key() {
    for status in [301, 302, 303, 307, 308] {
        let api = Api::answering([redirect(status, "/v1/elsewhere?x=1"), account()]).await;
        check(&api.client).await.unwrap();
        let requests = api.requests().await;
        assert_eq!(requests[1].url.path(), "/v1/elsewhere");
        assert_eq!(header(&requests[1], "authorization"), format!("Bearer {API_KEY}"));
    }
}

#[tokio::test]
async fn a_redirect_of_a_write_takes_the_body_along() {
    let api = Api::answering([redirect(307, "/v2/integrations/i"), success(json!({}))]).await;
    api.client.general().delete_integration("i").await.unwrap();
    let requests = api.requests().await;
    assert_eq!((requests[1].method.as_str(), &requests[1].body[..]), ("DELETE", &b"{}"[..]));
}

#[tokio::test]
async fn a_write_is_never_turned_into_a_read() {
    for status in [300, 301, 302, 303] {
        let api = Api::answering([redirect(status, "/v1/elsewhere"), success(json!({}))]).await;
        let error = api.client.general().delete_integration("i").await.unwrap_err();
        assert_eq!(error.status().unwrap(), status);
        assert!(error.to_string().ends_with(", a redirect that is not followed"), "{error}");
        assert_eq!(api.requests().await.len(), 1);
    }
}

#[tokio::test]
async fn a_redirect_to_nowhere_is_an_error_of_the_api() {
    for location in ["http://", "https://[", "mailto:a@b.example", "\u{e4}"] {
        let api = Api::answering([redirect(307, location)]).await;
        let error = check(&api.client).await.unwrap_err();
        assert!(error.is_api() && error.status().unwrap() == 307, "{location}: {error}");
    }
}

#[tokio::test]
async fn a_redirect_to_any_other_place_is_not_followed() {
    let other = Api::answering([account()]).await;
    let elsewhere: http::Uri = other.client.base_url().parse().unwrap();
    let port = elsewhere.port_u16().unwrap();
    let targets = [
        format!("http://127.0.0.1:{port}/v1/check-api-key"),
        format!("http://localhost:{port}/v1/check-api-key"),
        format!("//127.0.0.1:{port}/v1/check-api-key"),
    ];
    for status in [301, 302, 303, 307, 308] {
        for target in &targets {
            let api = Api::answering([redirect(status, target)]).await;
            let error = check(&api.client).await.unwrap_err();
            assert!(error.is_api(), "{error}");
            assert_eq!(
                error.to_string(),
                format!("GET /check-api-key: the server answered {status}, a redirect that is not followed")
            );
            assert_eq!(error.headers().unwrap()["location"], target.as_str());
        }
    }
    assert!(other.requests().await.is_empty());

    // The same host and port by another scheme.
    let api = Api::answering([redirect(307, "/")]).await;
    let secure = api.client.base_url().replace("http://", "https://");
    let api = Api::answering([redirect(307, &secure)]).await;
    assert_eq!(check(&api.client).await.unwrap_err().status().unwrap(), 307);
}

#[tokio::test]
async fn a_redirect_that_goes_in_circles_ends() {
    let api = Api::answering((0..20).map(|_| redirect(307, "/v1/check-api-key"))).await;
    let error = check(&api.client).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 307);
    assert_eq!(api.requests().await.len(), 6);
}

#[tokio::test]
async fn a_server_that_stalls_is_a_timeout_wherever_it_does() {
    let head = b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n".to_vec();
    for pieces in [vec![], vec![head[..10].to_vec()], vec![head.clone()], vec![head, b"{\"status\":".to_vec()]] {
        let client = client(raw_server(pieces)).timeout(Duration::from_millis(50)).build().unwrap();
        let error = check(&client).await.unwrap_err();
        assert!(error.is_timeout() && !error.is_connect(), "{error}");
    }
}

#[tokio::test]
async fn a_connection_that_breaks_within_the_answer_is_a_transport_error() {
    let socket = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = socket.local_addr().unwrap();
    std::thread::spawn(move || {
        let Ok((mut connection, _)) = socket.accept() else { return };
        let _ = connection.read(&mut [0; 4096]);
        let _ = connection.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"status\":");
    });
    let error = check(&client(address).build().unwrap()).await.unwrap_err();
    assert!(error.is_transport() && !error.is_timeout() && !error.is_connect(), "{error}");
    assert!(error.to_string().starts_with("GET /check-api-key: the connection failed: "), "{error}");
    assert_eq!(error.kind().as_str(), "transport");
}

#[tokio::test]
async fn an_answer_may_be_as_large_as_it_may_be_and_no_larger() {
    let body = json!({"status": "success", "data": {"environment_id": "SECRET".repeat(500), "customer_id": "c"}});
    let body = body.to_string().into_bytes();
    let size = body.len();
    let announced = vec![format!("HTTP/1.1 200 OK\r\ncontent-length: {size}\r\n\r\n").into_bytes(), body.clone()];
    let mut chunked = vec![b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n".to_vec()];
    for piece in body.chunks(100) {
        chunked.push([format!("{:x}\r\n", piece.len()).as_bytes(), piece, b"\r\n"].concat());
    }
    chunked.push(b"0\r\n\r\n".to_vec());
    for pieces in [announced, chunked] {
        let limited = |limit| client(raw_server(pieces.clone())).max_response_size(limit).build().unwrap();
        check(&limited(size)).await.unwrap();
        for limit in [size - 1, 150, 1, 0] {
            let error = check(&limited(limit)).await.unwrap_err();
            assert!(error.is_too_large() && error.is_transport() && !error.is_timeout(), "{error}");
            assert_eq!(
                error.to_string(),
                format!(
                    "GET /check-api-key: the answer is too large: \
                     the answer has more than the {limit} bytes that are allowed"
                )
            );
        }
    }
    // Without an end in sight it is not read to its end.
    let mut endless = vec![b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n".to_vec()];
    endless.extend((0..30).map(|_| [b"64\r\n", &[b' '; 100][..], b"\r\n"].concat()));
    let limited = client(raw_server(endless)).max_response_size(1000).timeout(Duration::from_secs(5));
    let error = check(&limited.build().unwrap()).await.unwrap_err();
    assert!(error.is_too_large(), "{error}");
}

#[tokio::test]
async fn answers_of_any_transport_are_limited() {
    use kombo_client_tests::simulated::{Simulated, success};
    let server = Simulated::meeting([success(&json!({"environment_id": "e", "customer_id": "c"}))]);
    let client = server.builder().max_response_size(20).build().unwrap();
    assert!(check(&client).await.unwrap_err().is_too_large());
    let limit = server.requests()[0].head.extensions().get::<kombo::ResponseLimit>().copied();
    assert_eq!(limit, Some(kombo::ResponseLimit(20)));
    assert_eq!(server.requests().len(), 1, "more of the same would not help");
}
