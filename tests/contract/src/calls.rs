//! All operations of the crate, each with what sends it.
//!
//! In: a client, a sample. Out: whether the crate could send it and read the answer. Must not know any operation, nor who
//! answers.

use std::future::Future;
use std::pin::Pin;

use kombo::{Client, Error, Items, Page, Response};
use kombo_mock::Operation;

use crate::given::Given;
use crate::tape::Tape;

/// The row of an operation that answers with one thing, by the function that makes its request.
macro_rules! plain {
    ($id:literal, $make:ident) => {
        Call {
            id: $id,
            send: |client, given| {
                Box::pin(async move { super::plain($make(&client, &given)?.send_with_response().await) })
            },
            walk: None,
        }
    };
}

/// The row of one that lists, with the setter of its page's size.
macro_rules! listed {
    ($id:literal, $make:ident $(, $size:ident)?) => {
        Call {
            id: $id,
            send: |client, given| {
                Box::pin(async move { super::listed($make(&client, &given)?.send_with_response().await) })
            },
            walk: Some(|client, given, tape| {
                Box::pin(async move {
                    super::walked($make(&client, &given)?$(.$size(super::PAGE_SIZE))?.items(), tape).await
                })
            }),
        }
    };
}

#[allow(deprecated, reason = "every operation and every setter is used")]
#[rustfmt::skip]
mod operations;

/// Records on a page where a list is walked: few, so that there is more than one page.
const PAGE_SIZE: i64 = 2;

type Outcome<T> = Pin<Box<dyn Future<Output = Result<T, String>>>>;

/// An answer that the crate could read.
pub(crate) struct Answer {
    /// What is wrong with each record of the page that was left out.
    pub(crate) malformed: Vec<String>,
}

/// A request, or why the sample does not make one.
type Prepared<R> = Result<R, String>;

/// Goes through a list, up to the first item of its second page.
type Walk = fn(Client, Given, Tape) -> Outcome<()>;

/// An operation.
pub(crate) struct Call {
    pub(crate) id: &'static str,
    /// Makes the request from the sample, sends it, decodes the answer.
    pub(crate) send: fn(Client, Given) -> Outcome<Answer>,
    /// The same for the items of a list.
    pub(crate) walk: Option<Walk>,
}

/// What calls an operation.
pub(crate) fn of(operation: &Operation) -> Result<&'static Call, String> {
    let call = all().find(|call| call.id == operation.id);
    call.ok_or_else(|| format!("the crate has no {}; run `cargo xtask codegen`", operation.id))
}

/// All of them.
pub(crate) fn all() -> impl Iterator<Item = &'static Call> {
    operations::CALLS.iter()
}

fn plain<T>(answer: Result<Response<T>, Error>) -> Result<Answer, String> {
    answer.map(|_| Answer { malformed: Vec::new() }).map_err(|error| error.to_string())
}

fn listed<T>(answer: Result<Response<Page<T>>, Error>) -> Result<Answer, String> {
    let page = answer.map_err(|error| error.to_string())?.data;
    Ok(Answer { malformed: page.malformed.iter().map(|record| format!("{record:?}")).collect() })
}

async fn walked<T>(mut items: Items<T>, tape: Tape) -> Result<(), String> {
    while let Some(item) = items.next().await {
        item.map_err(|error| error.to_string())?;
        if tape.count() > 1 {
            return Ok(());
        }
    }
    tape.is_at_end().then_some(()).ok_or_else(|| "the list has another page, which was not asked for".to_owned())
}
