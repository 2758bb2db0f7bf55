//! Answers and events: none is read with a panic, what is read is written and read again without loss, and what is said of the
//! others is short.

use bytes::Bytes;
use http::{Response, StatusCode};
use kombo::webhooks::Event;
use kombo::{Error, Page};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// The longest text that an error may be: it tells where, not what.
const LONGEST: usize = 20_000;

/// The first byte says what is read, the others are the body.
pub(crate) fn answers(data: &[u8]) -> bool {
    let Some((kind, body)) = data.split_first() else { return false };
    match kind % 6 {
        0 => page(body, kombo::hris::GetGroups::decode),
        1 => page(body, kombo::hris::GetEmployees::decode),
        2 => page(body, kombo::ats::GetApplications::decode),
        3 => single(kombo::connect::GetIntegrationByToken::decode(response(200, body))),
        4 => event(body),
        _ => failure(body),
    }
}

fn response(status: u16, body: &[u8]) -> Response<Bytes> {
    let mut response = Response::new(Bytes::copy_from_slice(body));
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or_default();
    response
}

type Decode<T> = fn(Response<Bytes>) -> Result<kombo::Response<Page<T>>, Error>;

fn page<T: Serialize + DeserializeOwned>(body: &[u8], decode: Decode<T>) -> bool {
    match decode(response(200, body)) {
        Ok(answer) => {
            let page = answer.into_data();
            page.items.iter().for_each(written_and_read);
            for record in &page.malformed {
                assert!(!record.path().is_empty() && record.message().len() < LONGEST);
                let _ = record.json().to_value();
            }
            true
        }
        Err(error) => told(&error),
    }
}

fn single<T: Serialize + DeserializeOwned>(answer: Result<kombo::Response<T>, Error>) -> bool {
    match answer {
        Ok(answer) => {
            written_and_read(&answer.into_data());
            true
        }
        Err(error) => told(&error),
    }
}

/// What is written of a value reads as the same value.
fn written_and_read<T: Serialize + DeserializeOwned>(value: &T) {
    let text = serde_json::to_string(value).expect("what was read can be written");
    let again: T = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error}: {text}"));
    assert_eq!(serde_json::to_string(&again).expect("the same"), text);
}

fn event(body: &[u8]) -> bool {
    match serde_json::from_slice::<Event>(body) {
        Ok(event) => {
            written_and_read(&event);
            let _ = (event.id(), event.integration_id(), format!("{event:?}"));
            true
        }
        Err(_) => false,
    }
}

/// The first byte of the body is the status.
fn failure(body: &[u8]) -> bool {
    let Some((status, body)) = body.split_first() else { return false };
    let error = kombo::hris::GetGroups::decode(response(400 + u16::from(*status) % 200, body)).expect_err("a failure");
    assert!(error.is_api(), "{error}");
    let _ = (error.code(), error.title(), error.message(), error.log_url());
    told(&error)
}

fn told(error: &Error) -> bool {
    let (shown, debugged) = (error.to_string(), format!("{error:?}"));
    assert!(!shown.is_empty() && shown.len() < LONGEST, "{} bytes", shown.len());
    assert!(debugged.len() < LONGEST, "{} bytes", debugged.len());
    error.is_api()
}
