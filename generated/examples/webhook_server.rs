//! Takes deliveries of webhooks and prints them.
//!
//! It listens on the address in `KOMBO_WEBHOOK_ADDRESS` (such as `0.0.0.0:8080`), path `/kombo`, and checks deliveries
//! with the secret in `KOMBO_WEBHOOK_SECRET`; where that is being changed, `KOMBO_WEBHOOK_OLD_SECRET` counts too. Where
//! no address is set, it listens on the loopback interface, sends itself a signed delivery, the same once more, a
//! forged one and a signed one that is no event, and prints what became of them.

use std::collections::BTreeSet;
use std::env;
use std::error::Error;
use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use kombo::webhooks::{Event, SIGNATURE_HEADER, Verifier};
use tokio::net::TcpListener;

#[derive(Clone)]
struct Hooks {
    verifier: Verifier,
    /// The ids of events that have been dealt with. A program that runs for long keeps them in its database.
    seen: Arc<Mutex<BTreeSet<String>>>,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    match set("KOMBO_WEBHOOK_ADDRESS") {
        Some(address) => {
            let secret = set("KOMBO_WEBHOOK_SECRET").ok_or("KOMBO_WEBHOOK_SECRET is not set")?;
            let mut verifier = Verifier::new(secret)?;
            if let Some(old) = set("KOMBO_WEBHOOK_OLD_SECRET") {
                verifier = verifier.or(old)?;
            }
            serve(TcpListener::bind(address).await?, verifier).await?;
        }
        None => {
            let listener = TcpListener::bind("127.0.0.1:0").await?;
            let address = listener.local_addr()?;
            tokio::spawn(serve(listener, Verifier::new(demo::SECRET)?));
            tokio::task::spawn_blocking(move || demo::run(address)).await??;
        }
    }
    Ok(())
}

fn set(name: &str) -> Option<String> {
    env::var(name).ok().filter(|value| !value.is_empty())
}

async fn serve(listener: TcpListener, verifier: Verifier) -> io::Result<()> {
    let hooks = Hooks { verifier, seen: Arc::default() };
    axum::serve(listener, Router::new().route("/kombo", post(take)).with_state(hooks)).await
}

/// One delivery. `Bytes` is the body as it came, which is what the signature was made over.
async fn take(State(hooks): State<Hooks>, headers: HeaderMap, body: Bytes) -> StatusCode {
    let event = match hooks.verifier.verify(&headers, &body) {
        Ok(event) => event,
        Err(error) => {
            println!("server: refused: {error}");
            // Not 422: with a `message`, Kombo takes that as the refusal of an assessment order.
            return if error.is_forged() { StatusCode::UNAUTHORIZED } else { StatusCode::BAD_REQUEST };
        }
    };
    if let Some(id) = event.id() {
        let new = hooks.seen.lock().unwrap_or_else(PoisonError::into_inner).insert(id);
        if !new {
            println!("server: seen before");
            return StatusCode::OK;
        }
    }
    match event {
        Event::DataChanged(event) => {
            let models: Vec<&str> = event.data.changed_models.iter().map(|model| model.name.as_str()).collect();
            println!("server: {} of {} changed", models.join(", "), event.data.integration_id);
        }
        // What this program does not know does not concern it either.
        other => println!("server: nothing to do for {other:?}"),
    }
    StatusCode::OK
}

/// The sender, where there is no Kombo.
mod demo {
    use super::*;

    pub const SECRET: &str = "kombo-test-secret";
    const BODY: &str = r#"{"id":"Cbfk5sHtDxrSrJBRjsDtbaN9","type":"data-changed","data":{"integration_id":"personio:CBNMt7dSNCzBdnRTx87dev4E","integration_tool":"personio","integration_category":"HRIS","changed_models":[{"name":"hris_employees"}]}}"#;
    const SIGNATURE: &str = "OSZ8aDRY9l_fhex0nv2SnAjsJSHLfYMd8G0KIV50DJQ";

    /// No event, and the signature that it has all the same.
    const NO_EVENT: (&str, &str) = (r#"{"id":7,"type":"data-changed"}"#, "4dEjzdH2VZFF2RM0NITewm_IiMuXFwyy0VVLHiHsgfs");

    pub fn run(address: SocketAddr) -> Result<(), String> {
        let forged = BODY.replace("hris_employees", "hris_absences");
        for (what, (body, signature), expected) in [
            ("signed", (BODY, SIGNATURE), 200),
            ("repeated", (BODY, SIGNATURE), 200),
            ("forged", (&forged, SIGNATURE), 401),
            ("unreadable", NO_EVENT, 400),
        ] {
            let status = deliver(address, body, signature).map_err(|error| format!("the {what} delivery: {error}"))?;
            println!("sender: the {what} delivery was answered with {status}");
            if status != expected {
                return Err(format!("the {what} delivery should be answered with {expected}"));
            }
        }
        Ok(())
    }

    /// Posts a body under the signature and gives the status of the answer.
    fn deliver(address: SocketAddr, body: &str, signature: &str) -> io::Result<u16> {
        let mut stream = TcpStream::connect(address)?;
        write!(
            stream,
            "POST /kombo HTTP/1.1\r\nhost: {address}\r\ncontent-type: application/json\r\n{SIGNATURE_HEADER}: \
             {signature}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{body}",
            body.len()
        )?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        let status = answer.split(' ').nth(1).and_then(|status| status.parse().ok());
        status.ok_or_else(|| io::Error::other("the answer has no status"))
    }
}
