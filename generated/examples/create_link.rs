//! Creates a link by which an end user connects a tool, and prints it.
//!
//! It calls the address in `KOMBO_BASE_URL` with the key in `KOMBO_API_KEY`. Where no address is set, it starts a small
//! stand-in for the API on the loopback interface and calls that.

use std::env;
use std::error::Error;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::ExitCode;
use std::thread;

use kombo::{Client, models::IntegrationTool};
use serde_json::{Value, json};

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match create_link().await {
        Ok(link) => {
            println!("{link}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("error: {}", in_one_line(&*error));
            ExitCode::FAILURE
        }
    }
}

async fn create_link() -> Result<String, Box<dyn Error>> {
    let set = |name| env::var(name).ok().filter(|value| !value.is_empty());
    let base_url = match set("KOMBO_BASE_URL") {
        Some(base_url) => base_url,
        None => start_stand_in()?,
    };
    let api_key = set("KOMBO_API_KEY").unwrap_or_else(|| "ks_dev_example".to_owned());

    let kombo = Client::builder(api_key).base_url(base_url).build()?;
    let link = kombo
        .connect()
        .create_connection_link("test@example.com", "Test Inc.")
        .integration_tool(IntegrationTool::Personio)
        .language(None)
        .await?;
    Ok(link.link)
}

/// An error and what caused it.
fn in_one_line(error: &dyn Error) -> String {
    let mut line = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        let text = cause.to_string();
        if !line.contains(&text) {
            line.push_str(": ");
            line.push_str(&text);
        }
        source = cause.source();
    }
    line.replace(['\r', '\n'], " ")
}

/// Listens on a free port and gives the base URL to call.
fn start_stand_in() -> io::Result<String> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let base_url = format!("http://{}/v1", listener.local_addr()?);
    thread::spawn(move || {
        for stream in listener.incoming() {
            if let Err(error) = stream.and_then(|stream| answer(&stream)) {
                eprintln!("stand-in: {error}");
            }
        }
    });
    Ok(base_url)
}

/// Reads one request and answers it as the API would.
fn answer(mut stream: &TcpStream) -> io::Result<()> {
    let mut reader = BufReader::new(stream);
    let mut head = String::new();
    // The line that ends the head is empty but for its two line-end characters.
    while reader.read_line(&mut head)? > 2 {}
    let head = head.to_ascii_lowercase();
    let header =
        |name: &str| head.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':')).map_or("", str::trim);
    let length = header("content-length").parse().unwrap_or(0);
    let mut body = Vec::new();
    reader.take(length).read_to_end(&mut body)?;

    let (status, answer) = match find_mistake(&head, header("authorization"), &body) {
        None => {
            let link = "https://connect.kombo.dev/v1/stand-in";
            let success = json!({"status": "success", "data": {"link": link}});
            ("200 OK", success)
        }
        Some(mistake) => {
            let error = json!({"code": "PLATFORM.INPUT_INVALID", "title": null, "message": mistake, "log_url": null});
            let refusal = json!({"status": "error", "error": error});
            ("400 Bad Request", refusal)
        }
    };
    let answer = answer.to_string();
    write!(
        stream,
        "HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{answer}",
        answer.len()
    )
}

/// What is wrong with a request for a link, if anything is.
fn find_mistake(head: &str, authorization: &str, body: &[u8]) -> Option<&'static str> {
    if !head.starts_with("post /v1/connect/create-link http/1.1\r\n") {
        return Some("the stand-in only creates links");
    }
    if authorization.strip_prefix("bearer ").is_none_or(str::is_empty) {
        return Some("the key is missing");
    }
    let body: Value = serde_json::from_slice(body).unwrap_or_default();
    ["end_user_email", "end_user_organization_name"]
        .into_iter()
        .any(|name| !body[name].is_string())
        .then_some("the e-mail address and the organization's name must be given as text")
}
