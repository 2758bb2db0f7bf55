//! Calls the API by another HTTP client, `ureq`, in the two ways there are. It needs no feature of the crate but `hris`.
//!
//! First by halves, without async: the crate makes the request and decodes the answer, the program sends the one and
//! receives the other. Retries, time limits and pages are then up to the program. Second by a [`Transport`]: `ureq` does
//! the sending below a [`kombo::Client`], which has all of these.
//!
//! It calls the address in `KOMBO_BASE_URL` with the key in `KOMBO_API_KEY`, for the integration in
//! `KOMBO_INTEGRATION_ID`. Where no address is set, it starts a stand-in and calls that.

mod stand_in;

use std::error::Error;
use std::io;
use std::process::ExitCode;
use std::time::Duration;

use kombo::bytes::Bytes;
use kombo::hris::{GetGroups, Hris};
use kombo::{Body, BoxFuture, Client, ResponseLimit, Transport, TransportError, http};
use stand_in::{base_url, setting};
use ureq::Agent;

fn main() -> ExitCode {
    match run_both() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run_both() -> Result<(), Box<dyn Error>> {
    // Errors of the API have bodies that say what is wrong, so their statuses must not become errors of the HTTP client.
    // Redirects would take the key along.
    let agent = Agent::new_with_config(Agent::config_builder().http_status_as_error(false).max_redirects(0).build());
    let base_url = base_url()?;
    let api_key = setting("KOMBO_API_KEY").unwrap_or_else(|| "ks_dev_example".to_owned());
    let integration = setting("KOMBO_INTEGRATION_ID").unwrap_or_else(|| "bamboohr:example".to_owned());

    // Without the feature `reqwest` a client that is given no transport makes requests, and sends none.
    let kombo = Client::builder(api_key.as_str()).base_url(&base_url).build()?;
    println!("by halves: {:?}", names_by_halves(&agent, &kombo.integration(&integration).hris())?);

    let kombo = Client::builder(api_key).base_url(base_url).transport(OverUreq(agent)).build()?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    println!("by a transport: {:?}", runtime.block_on(names(&kombo.integration(&integration).hris()))?);
    Ok(())
}

/// Goes through a list page by page, without any future.
fn names_by_halves(agent: &Agent, hris: &Hris) -> Result<Vec<String>, Box<dyn Error>> {
    let (mut names, mut cursor) = (Vec::new(), None::<String>);
    loop {
        let request = hris.get_groups().page_size(2).maybe(cursor, GetGroups::cursor);
        let answer = run(agent, request.request()?, usize::MAX)?;
        // An answer that is an error becomes one here, with its code, as it does where the crate sends requests.
        let page = GetGroups::decode(answer)?.into_data();
        names.extend(page.items.into_iter().filter_map(|group| group.name));
        cursor = page.next;
        if cursor.is_none() {
            return Ok(names);
        }
    }
}

async fn names(hris: &Hris) -> Result<Vec<String>, kombo::Error> {
    let groups = hris.get_groups().page_size(2).items().try_collect().await?;
    Ok(groups.into_iter().filter_map(|group| group.name).collect())
}

/// Sends one request and reads the whole answer.
fn run(agent: &Agent, request: http::Request<Bytes>, most: usize) -> Result<http::Response<Bytes>, ureq::Error> {
    // An empty body has to be none, or `ureq` would send it along with a `GET` too.
    let answer = match request.body().is_empty() {
        true => agent.run(request.map(drop))?,
        false => agent.run(request.map(|body| body.to_vec()))?,
    };
    let (parts, mut body) = answer.into_parts();
    let bytes = body.with_config().limit(most.try_into().unwrap_or(u64::MAX)).read_to_vec()?;
    Ok(http::Response::from_parts(parts, bytes.into()))
}

/// `ureq` as the transport of a client. It waits where it stands, so each request has a thread of its own.
struct OverUreq(Agent);

impl Transport for OverUreq {
    fn send(&self, request: http::Request<Body>) -> BoxFuture<Result<http::Response<Bytes>, TransportError>> {
        let agent = self.0.clone();
        Box::pin(async move {
            let most = request.extensions().get().map_or(usize::MAX, |ResponseLimit(bytes)| *bytes);
            let (parts, body) = request.into_parts();
            let body = body.collect().await.map_err(TransportError::other)?;
            let request = http::Request::from_parts(parts, body);
            let answer = tokio::task::spawn_blocking(move || run(&agent, request, most)).await;
            answer.map_err(TransportError::other)?.map_err(|error| match error {
                // Only where surely nothing was sent: the client sends any request again after this, writes included.
                ureq::Error::HostNotFound | ureq::Error::ConnectionFailed => TransportError::connect(error),
                ureq::Error::Io(cause) if cause.kind() == io::ErrorKind::ConnectionRefused => {
                    TransportError::connect(cause)
                }
                ureq::Error::Timeout(_) => TransportError::timeout(error),
                ureq::Error::BodyExceedsLimit(_) => TransportError::too_large(most),
                other => TransportError::other(other),
            })
        })
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<()> {
        Box::pin(tokio::time::sleep(duration))
    }
}
