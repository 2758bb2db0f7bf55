// In: every module. Out: what is public of them, and the guide that documentation opens with. It must not do anything
// itself.

#![doc = include_str!("guide.md")]
#![doc = ""]
// What a feature brings can be linked to only where the feature is on.
#![cfg_attr(feature = "connect", doc = "[`create_connection_link`]: connect::Connect::create_connection_link")]
#![cfg_attr(not(feature = "connect"), doc = "[`create_connection_link`]: #features")]
#![cfg_attr(not(feature = "webhooks"), doc = "[`webhooks::Verifier`]: #features")]
#![cfg_attr(not(feature = "webhooks"), doc = "[`webhooks::Event::id`]: #features")]
#![cfg_attr(not(feature = "webhooks"), doc = "[`webhooks::Event::integration_id`]: #features")]
#![cfg_attr(not(feature = "blocking"), doc = "[`blocking`]: #features")]
#![cfg_attr(not(feature = "sync"), doc = "[`sync`]: #features")]
#![cfg_attr(not(feature = "test-util"), doc = "[`test_util`]: #features")]
#![cfg_attr(not(feature = "reqwest"), doc = "[`ClientBuilder::connect_timeout`]: #features")]
#![cfg_attr(not(feature = "reqwest"), doc = "[`ClientBuilder::http_client`]: #features")]
#![cfg_attr(not(feature = "reqwest"), doc = "[`ClientBuilder::configure_http`]: #features")]
#![cfg_attr(not(feature = "reqwest"), doc = "[`ClientBuilder::proxy`]: #features")]
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
pub mod observe;
#[allow(dead_code, reason = "as for `call`")]
mod operation;
#[allow(dead_code, reason = "as for `call`")]
mod paging;
#[cfg(any(feature = "blocking", feature = "test-util"))]
mod park;
mod polling;
#[allow(dead_code, reason = "as for `call`")]
mod redact;
mod response;
mod retry;
#[allow(unused_imports, unused_macros, reason = "as for `call`")]
mod runtime;
#[cfg(feature = "streaming")]
#[allow(dead_code, unused_macros, unused_imports, reason = "as for `call`")]
mod streaming;
#[cfg(feature = "sync")]
pub mod sync;
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

pub use call::{IntoRecords, RawRequest, Records};
pub use client::{ApiKey, Client, ClientBuilder};
pub use endpoint::{IncrementalList, ListRequest, Record, Request, Sending};
pub use error::{Error, ErrorKind};
pub use operation::OperationInfo;
pub use paging::{Items, MalformedRecord, Page, Pages};
pub use polling::Polling;
pub use redact::{Reveal, Revealed};
pub use response::{Concurrency, RateLimit, Response};
pub use retry::Retry;
#[cfg(feature = "streaming")]
pub use streaming::{ByteStream, ItemStream};
#[cfg(feature = "event-stream")]
pub use streaming::{EventStream, ServerEvent};
#[cfg(feature = "reqwest")]
pub use transport::ReqwestTransport;
pub use transport::{Body, BoxFuture, ResponseLimit, Transport, TransportError};
#[cfg(feature = "multipart")]
pub use value::Upload;
pub use value::{Date, DateTime, File, IntoNullable, Json, Param, TimeError, Warning, WithJson};
pub use wire::number_enum::UnrecognizedNumber;
pub use wire::open_enum::Unrecognized;
pub use wire::union::UnrecognizedVariant;

pub use bytes;
pub use http;
/// The HTTP client of the feature `reqwest`, in the version that this crate takes.
#[cfg(feature = "reqwest")]
pub use reqwest;

/// Compiles the examples of the README.
#[cfg(all(doctest, feature = "connect", feature = "hris", feature = "ats", feature = "webhooks"))]
#[doc = include_str!("../README.md")]
struct Readme;

/// Compiles the examples of the page for people who come from another client.
#[cfg(all(doctest, feature = "hris"))]
#[doc = include_str!("../FROM_OTHER_CLIENTS.md")]
struct FromOtherClients;
