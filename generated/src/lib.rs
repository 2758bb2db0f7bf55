//! A client for the Kombo unified API: HRIS, ATS, assessment, LMS, AI Apply and Kombo Connect.
//!
//! ```no_run
//! # #[cfg(feature = "connect")]
//! # async fn f() -> Result<(), kombo::Error> {
//! use kombo::{Client, Region};
//!
//! let kombo = Client::builder("your API key").region(Region::Us).build()?;
//! let link = kombo.connect().create_connection_link("test@example.com", "Test Inc.").await?;
//! println!("{}", link.link);
//! # Ok(()) }
//! ```
//!
//! Calls that belong to one connected tool exist on the handle that `Client::integration` gives. Awaiting a request
//! gives its data, `send_with_response()` a [`Response`] with warnings, status and headers, and lists also have `pages()`
//! and `items()`. Every failure is an [`Error`].
//!
//! # Lists
//!
//! Awaiting a list gives its first [`Page`]; `items()` and `pages()` of the request go on from there, with the same filters
//! and in order, by `next()`, `try_next()` or as a `Stream`. A record that does not have the described shape comes as an
//! error of its own between the others, unless [`Items::on_malformed`] takes it aside. `cursor()` tells where to go on later,
//! and `read_ahead()` asks for the next page early.
//!
//! # Several at once
//!
//! A request becomes a future when it is awaited. For `tokio::spawn`, `join!` and the like call `send()`, whose future
//! borrows nothing: `tokio::join!(hris.get_groups().send(), hris.get_teams().send())`.
//!
//! # Retries
//!
//! A request that failed for a while only is sent again, up to four times in all, where that cannot do any harm: always
//! when nothing was sent or Kombo refused before it acted, and for reads, replacements and deletions also when somebody
//! was away or no answer came. [`Retry`] has the table; it is set by [`ClientBuilder::retry`] or by `retry()` of a single
//! request, and [`Retry::off`] ends it. The error is that of the last attempt, and [`Error::attempts`] counts them.
//!
//! # Time limits
//!
//! Three of them, each about another thing: `ClientBuilder::connect_timeout` is for making a connection,
//! [`ClientBuilder::timeout`] or `timeout()` of a single request for one attempt, from the connection to the end of the
//! answer, and [`Retry::deadline`] for all attempts with the waits between them. Reads have a minute for an attempt, writes
//! and live reads five and a half.
//!
//! # Limits
//!
//! At Kombo's rate limit a request waits until the limit says it may go on. Kombo also limits how many actions, writes and
//! live reads, of one integration run at the same time; [`ClientBuilder::limit_concurrency`] keeps below that by letting
//! them wait in line. [`Response::rate_limit`] and [`Response::concurrency`] tell how far the limits are. Answers of more
//! than [`ClientBuilder::max_response_size`] are not taken.
//!
//! # Large bodies
//!
//! A body of one JSON value per line takes anything that can be iterated over, or a stream as [`Records`], and is written
//! while it is sent. One that does not fit into a first piece of some 64 KiB is sent once only.
//!
//! # Tracing
//!
//! With the feature `tracing` each call is a span `kombo` with the fields `operation`, `method`, `path` (without values),
//! `attempts`, `status`, `code` and `elapsed_ms`, and each failure after which it is sent again an event at the level of
//! debugging. No value, key or body is ever in them.
//!
//! # Tasks
//!
//! What the server works off by itself, such as the creation of many courses, is asked for until it is done:
//! [`Client::poll`].
//!
//! # Webhooks
//!
//! `webhooks::Verifier` checks that a delivery comes from Kombo and decodes it; it needs no HTTP client.
//!
//! # Without async
//!
//! With the feature `blocking`, `blocking::wait` waits for a request and `blocking::iter` goes through a list.
//!
//! # Tests
//!
//! With the feature `test-util`, `test_util` has a stand-in for the API in memory, for tests of your own program.
//!
//! # Features
//!
//! One per area (`hris`, `ats`, `assessment`, `lms`, `ai-apply`, `connect`, `custom`, `general`), `webhooks`, and for
//! HTTP `reqwest` with `rustls` or `native-tls`; these are on by default but for `native-tls`. `tracing` has a span for
//! each call, `jiff`, `chrono` and `time` convert [`DateTime`] and [`Date`] from and into the types of these libraries,
//! `blocking` is for programs that are not async, and `test-util` for your tests. Without `reqwest` the types can be used
//! alone, with a [`Transport`] of your own, or by `request()` and `decode()` with any HTTP client.
// A description may have a long circle of types, and each is asked whether it can go to another thread.
#![recursion_limit = "256"]
#![forbid(unsafe_code)]
#![deny(missing_docs)]
#![cfg_attr(docsrs, feature(doc_cfg))]

// The runtime serves any API description, so the present one leaves some of its words unused.
#[cfg(feature = "blocking")]
pub mod blocking;
#[allow(dead_code, reason = "the runtime serves any API description, this one does not use all of it")]
mod call;
#[allow(dead_code, reason = "as for `call`")]
mod client;
mod decode;
#[allow(dead_code, unused_macros, unused_imports, reason = "as for `call`")]
mod endpoint;
mod envelope;
mod error;
#[allow(dead_code, reason = "as for `call`")]
mod operation;
#[allow(dead_code, reason = "as for `call`")]
mod paging;
#[cfg(any(feature = "blocking", feature = "test-util"))]
mod park;
mod polling;
mod redact;
mod response;
mod retry;
#[allow(unused_imports, unused_macros, reason = "as for `call`")]
mod runtime;
#[cfg(feature = "test-util")]
pub mod test_util;
mod transport;
#[allow(dead_code, reason = "as for `call`")]
mod value;
#[cfg(feature = "webhooks")]
pub mod webhooks;
#[allow(dead_code, unused_macros, unused_imports, reason = "as for `call`")]
mod wire;

#[rustfmt::skip]
mod api;

pub use api::*;

pub use call::{IntoRecords, Records};
pub use client::{ApiKey, Client, ClientBuilder};
pub use endpoint::Sending;
pub use error::Error;
pub use paging::{Items, MalformedRecord, Page, Pages};
pub use polling::Polling;
pub use redact::{Reveal, Revealed};
pub use response::{Concurrency, RateLimit, Response};
pub use retry::Retry;
#[cfg(feature = "reqwest")]
pub use transport::ReqwestTransport;
pub use transport::{Body, BoxFuture, ResponseLimit, Transport, TransportError};
pub use value::{Date, DateTime, File, IntoNullable, Json, Param, TimeError, Warning};
pub use wire::number_enum::UnrecognizedNumber;
pub use wire::open_enum::Unrecognized;
pub use wire::union::UnrecognizedVariant;

pub use bytes;
pub use http;
/// The HTTP client of the feature `reqwest`, in the version that this crate takes.
#[cfg(feature = "reqwest")]
pub use reqwest;
