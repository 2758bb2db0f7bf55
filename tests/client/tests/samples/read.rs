//! Reads JSON by the public interface of the crate, and keeps what was read without its type.

use std::fmt::{Debug, Display};

use kombo::bytes::Bytes;
use kombo::webhooks::{Event, Verifier, WebhookError, sign};
use kombo::{MalformedRecord, Page, Response, Reveal, http};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::value::RawValue;

pub(crate) type Answer = http::Response<Bytes>;
pub(crate) type Outcome = Result<Seen, Trouble>;
/// An operation's id, and what reads that for it.
pub(crate) type AnswerRow = (&'static str, fn(Answer) -> Outcome);
pub(crate) type BodyRow = (&'static str, fn(&str) -> Outcome);

/// What was read.
pub(crate) struct Seen {
    /// It, written again.
    pub(crate) text: String,
    pub(crate) malformed: Vec<MalformedRecord>,
    /// Both layouts of its `Debug`.
    shown: Box<dyn Fn() -> String>,
    revealed: Box<dyn Fn() -> String>,
}

impl Seen {
    fn new<T: Debug + 'static>(text: String, data: T, reveal: fn(&T) -> String) -> Seen {
        let data = std::rc::Rc::new(data);
        let same = data.clone();
        Seen {
            text,
            malformed: Vec::new(),
            shown: Box::new(move || debug(&*data)),
            revealed: Box::new(move || reveal(&same)),
        }
    }

    pub(crate) fn shown(&self) -> String {
        (self.shown)()
    }

    pub(crate) fn revealed(&self) -> String {
        (self.revealed)()
    }
}

/// Why nothing was read.
#[derive(Debug)]
pub(crate) struct Trouble {
    /// Where, unless the text breaks off before there is any place to name.
    pub(crate) path: Option<String>,
    /// All that its `Display` and its `Debug` say, with those of its sources.
    pub(crate) shown: String,
}

pub(crate) fn debug(value: &impl Debug) -> String {
    format!("{value:?}\n{value:#?}")
}

fn trouble(path: Option<&str>, error: &(impl std::error::Error + 'static)) -> Trouble {
    let mut shown = format!("{error}\n{}", debug(error));
    let mut source = error.source();
    while let Some(error) = source {
        shown.push_str(&format!("\n{error}\n{}", debug(&error)));
        source = error.source();
    }
    Trouble { path: path.map(str::to_owned), shown }
}

pub(crate) fn refused(error: &kombo::Error) -> Trouble {
    trouble(error.json_path(), error)
}

fn json(value: &(impl Serialize + ?Sized)) -> String {
    serde_json::to_string(value).unwrap()
}

/// The envelope around data that was read, without its status.
fn envelope(data: &str, warnings: &[kombo::Warning]) -> String {
    format!(r#"{{"data":{data},"warnings":{}}}"#, json(warnings))
}

pub(crate) fn plain<T: Reveal + Serialize + Debug + 'static>(answer: Result<Response<T>, kombo::Error>) -> Outcome {
    let answer = answer.map_err(|error| refused(&error))?;
    let text = envelope(&json(&answer.data), &answer.warnings);
    Ok(Seen::new(text, answer, |answer| format!("{:?} {:?}", answer.data.reveal(), answer.warnings.reveal())))
}

pub(crate) fn listed<T: Reveal + Serialize + Debug + 'static>(
    answer: Result<Response<Page<T>>, kombo::Error>,
) -> Outcome {
    let answer = answer.map_err(|error| refused(&error))?;
    let page = &answer.data;
    let data = format!(r#"{{"results":{},"next":{}}}"#, json(&page.items), json(&page.next));
    let (text, malformed) = (envelope(&data, &answer.warnings), page.malformed.clone());
    let seen = Seen::new(text, answer, |answer| format!("{:?} {:?}", answer.data.items.reveal(), answer.data.next));
    Ok(Seen { malformed, ..seen })
}

pub(crate) fn done(answer: Result<Response<()>, kombo::Error>) -> Outcome {
    let answer = answer.map_err(|error| refused(&error))?;
    Ok(Seen::new(envelope("{}", &answer.warnings), answer, |answer| debug(&answer.warnings.reveal())))
}

/// A body has no reader but that of serde, whose errors are for whoever asks it.
pub(crate) fn body<T: Reveal + Serialize + DeserializeOwned + Debug + 'static>(text: &str) -> Outcome {
    let raw: &RawValue = serde_json::from_str(text).map_err(|error| trouble(None, &error))?;
    let body: T = serde_json::from_str(raw.get()).map_err(|error| trouble(None, &error))?;
    Ok(Seen::new(json(&body), body, |body| debug(&body.reveal())))
}

pub(crate) fn event(text: &str) -> Outcome {
    let verifier = Verifier::new("secret").unwrap();
    let event = verifier.verify_signature(Some(&sign("secret", text).unwrap()), text);
    let event = event.map_err(|error| match &error {
        WebhookError::NotAnEvent(reason) => trouble(reason.json_path(), &error),
        other => panic!("{other}"),
    })?;
    Ok(Seen::new(json(&event), event, |event: &Event| debug(&event.reveal())))
}

pub(crate) fn answer(status: u16, content_type: &str, body: impl Into<Bytes>) -> Answer {
    let builder = http::Response::builder().status(status).header("content-type", content_type);
    builder.body(body.into()).unwrap()
}

impl Display for Trouble {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.shown)
    }
}
