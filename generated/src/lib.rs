//! A client for Kombo, one API in front of many HR tools: employees and absences (HRIS), jobs and candidates (ATS),
//! assessments, learning (LMS), and applications to job postings (AI Apply).
//!
//! A [`Client`] holds an API key and calls one region; make one and clone it freely. What belongs to your account is
//! reached from the client: `kombo.connect()`, `kombo.general()`, `kombo.ai_apply()`. What belongs to one connected
//! tool is reached from a handle that knows its id: `kombo.integration(id).hris()`, and likewise `ats()`,
//! `assessment()`, `lms()`, `custom()` and `general()`. The handle sends the id along in the header `X-Integration-Id`.
//!
//! ```no_run
//! # #[cfg(feature = "general")]
//! # async fn f() -> Result<(), kombo::Error> {
//! use kombo::{Client, Region};
//!
//! let kombo = Client::builder("your API key").region(Region::Us).build()?;
//! let account = kombo.general().check_api_key().await?;
//! println!("the key is good for environment {}", account.environment_id);
//! # Ok(()) }
//! ```
//!
//! Without [`region`](ClientBuilder::region) the EU is called. Regions are separate: a key of one is refused by the
//! others.
//!
//! What an operation needs is an argument of its method. What is optional is a setter of the request that the method
//! gives; a setter that is not called sends nothing, and `None`, where a setter takes it, sends null. Awaiting the
//! request sends it and gives the data. `send_with_response()` gives a [`Response`], which also has warnings, status
//! and headers.
//!
//! # Connect a customer
//!
//! [`create_connection_link`] makes a link. Your customer opens it and connects a tool, which makes an integration. Its
//! id comes with the webhook `integration-created`; store it, every further call needs it.
//!
//! ```no_run
//! # #[cfg(feature = "connect")] mod connect {
//! use kombo::models::{ConnectionLinkType, IntegrationTool, Language};
//! use kombo::{Client, Error};
//!
//! async fn connect(kombo: &Client) -> Result<String, Error> {
//!     let link = kombo
//!         .connect()
//!         .create_connection_link("jane@customer.example", "Customer Inc.")
//!         .integration_tool(IntegrationTool::Personio) // else the customer chooses
//!         .language(Language::De)
//!         .link_type(ConnectionLinkType::MagicLink) // to send; without it, to embed into a page of yours
//!         .await?;
//!     Ok(link.link)
//! }
//! # }
//! ```
//!
//! While a new integration is being set up, calls for it can fail with the codes `INTEGRATION.SETUP_INCOMPLETE` and
//! `INTEGRATION.SETUP_SYNC_PENDING`.
//!
//! # First sync
//!
//! Kombo keeps a copy of the tool's data, and lists read that copy. `items()` goes through a whole list and asks for
//! the pages as it gets there. Remember when you *started*: the next sync begins at that moment.
//!
//! ```no_run
//! # #[cfg(feature = "hris")] mod first_sync {
//! use kombo::{Client, DateTime, Error};
//!
//! async fn first_sync(kombo: &Client, integration_id: &str) -> Result<DateTime, Error> {
//!     let started = DateTime::now();
//!     let hris = kombo.integration(integration_id).hris();
//!     let mut employees = hris
//!         .get_employees()
//!         .page_size(250) // 100 unless set, and no more than 250
//!         .items()
//!         .on_malformed(|record| eprintln!("left out: {record}"));
//!     while let Some(employee) = employees.try_next().await? {
//!         println!("store {} with {} groups", employee.id, employee.groups.len());
//!     }
//!     Ok(started) // store it
//! }
//! # }
//! ```
//!
//! Ids are unique among the records of one model. Two records of different models can have the same id, so keep models
//! apart.
//!
//! # Incremental sync
//!
//! ```no_run
//! # #[cfg(feature = "hris")] mod sync_changes {
//! use kombo::{Client, DateTime, Error};
//!
//! async fn sync_changes(
//!     kombo: &Client,
//!     integration_id: &str,
//!     last_start: DateTime,
//! ) -> Result<(), Error> {
//!     let hris = kombo.integration(integration_id).hris();
//!     let mut employees = hris
//!         .get_employees()
//!         .updated_after(last_start)
//!         .include_deleted(true)
//!         .page_size(250)
//!         .items()
//!         .on_malformed(|record| eprintln!("left out: {record}"));
//!     while let Some(employee) = employees.try_next().await? {
//!         match employee.remote_deleted_at {
//!             Some(_) => println!("delete {}", employee.id),
//!             None => println!("store {}", employee.id),
//!         }
//!     }
//!     Ok(())
//! }
//! # }
//! ```
//!
//! The recipe:
//!
//! 1. Store the time at which a sync starts, and give it to the next one as `updated_after` once this one has ended
//!    well.
//! 2. `updated_after` finds records that have changed themselves, or whose nested data has; which of it counts differs from
//!    list to list. So a record can come whose `changed_at` is older than the time you asked for. Store it all the same.
//! 3. Ask for deleted records with `include_deleted(true)`; without it they are left out. A record with
//!    `remote_deleted_at` is gone from the tool.
//! 4. About every seven days fetch everything, without `updated_after`. A record that you have and that does not come then is
//!    gone, unless it was left out as malformed: [`MalformedRecord::json`] has such a record as it came, with its `id`.
//! 5. Sync when the webhook `data-changed` tells that there is something new, besides your schedule.
//! 6. When a sync breaks off, `cursor()` of the list says where it was; `cursor(…)` of the same request, with the same
//!    filters, goes on there. How long a cursor stays good is not documented: when one is refused, begin at the first page.
//!
//! With the feature `sync`, [`sync`] does all of this over a store of yours; the example `sync_sqlite` in the repository
//! stands on it.
//!
//! # Write back
//!
//! A write goes through to the tool while you wait, which can take minutes. One that has succeeded can still have
//! warnings; log them.
//!
//! ```no_run
//! # #[cfg(feature = "ats")] mod apply {
//! use kombo::ats::Ats;
//! use kombo::models::{AttachmentInput, AttachmentType, CandidateInput};
//! use kombo::{Error, File};
//!
//! /// The handle comes from `kombo.integration(integration_id).ats()`.
//! async fn apply(ats: &Ats, job_id: &str, cv: &[u8]) -> Result<String, Error> {
//!     let candidate = CandidateInput::new("Ada", "Lovelace", "ada@example.com");
//!     let file = File::from_bytes("cv.pdf", "application/pdf", cv);
//!     let response = ats
//!         .create_application(job_id, candidate)
//!         .attachments([AttachmentInput::new(file, AttachmentType::Cv)])
//!         .send_with_response()
//!         .await?;
//!     for warning in &response.warnings {
//!         eprintln!("{}", warning.message);
//!     }
//!     Ok(response.data.id)
//! }
//! # }
//! ```
//!
//! Kombo has no key that keeps a write from happening twice. After a failure that leaves open whether it happened
//! ([`outcome_unknown`](Error::outcome_unknown)), look before you repeat it.
//!
//! A [`File`] is either its bytes, as here, or an address that Kombo fetches it from: [`File::from_url`].
//!
//! # Handle errors
//!
//! Every failure is an [`Error`]. Branch on its code: Kombo may change statuses, titles and messages without notice. A
//! code that this version does not know is kept: [`ErrorCode`] is an open enum.
//!
//! ```no_run
//! # #[cfg(feature = "hris")] mod errors {
//! use kombo::{Error, ErrorCode};
//!
//! /// What is to be done about an error.
//! fn judge(error: &Error) -> &'static str {
//!     match error.code() {
//!         Some(ErrorCode::IntegrationAuthenticationInvalid) => "have it reconnected",
//!         Some(ErrorCode::IntegrationPermissionMissing) => "ask for more rights",
//!         Some(ErrorCode::AtsJobClosed) => "take the job off the page",
//!         Some(ErrorCode::PlatformInputInvalid) => "mend what was sent",
//!         Some(ErrorCode::RemoteInputInvalid) => "the tool refused: see the message",
//!         _ if error.outcome_unknown() => "look whether it was done",
//!         _ => "tell somebody",
//!     }
//! }
//! # }
//! ```
//!
//! `Display` says it all in one sentence: the operation, the status, the code, the message, the reason, and the address
//! of Kombo's log of the call. The crate puts no value, body or key into it; Kombo's message and that of the HTTP
//! client are repeated as they are. So an error has no [`source`](std::error::Error::source) that would say the same
//! again;
//! [`get_ref`](Error::get_ref) gives what it comes from. Accessors give the parts: [`message`](Error::message),
//! [`log_url`](Error::log_url), [`status`](Error::status), [`body`](Error::body), [`retry_after`](Error::retry_after),
//! [`rate_limit`](Error::rate_limit). [`kind`](Error::kind) is a label for metrics.
//!
//! # Receive webhooks
//!
//! A [`webhooks::Verifier`] checks the signature of a delivery over the bytes that came in, and then decodes the event.
//! It needs no HTTP client and no particular web framework.
//!
//! ```no_run
//! # #[cfg(all(feature = "webhooks", feature = "hris"))] mod receive {
//! use kombo::http::HeaderMap;
//! use kombo::webhooks::{Event, Verifier};
//!
//! /// The status to answer a delivery with. Make the verifier once, by `Verifier::new`.
//! fn receive(verifier: &Verifier, headers: &HeaderMap, body: &[u8]) -> u16 {
//!     match verifier.verify(headers, body) {
//!         Ok(Event::IntegrationCreated(event)) => println!("new: {}", event.data.id),
//!         Ok(Event::DataChanged(event)) => println!("sync {}", event.data.integration_id),
//!         Ok(_) => {} // also what a later version of the API sends
//!         Err(error) if error.is_forged() => return 401,
//!         Err(error) => {
//!             eprintln!("{error}");
//!             return 400; // not 422: with a `message` in it, Kombo takes that as a refusal of an order
//!         }
//!     }
//!     200
//! }
//! # }
//! ```
//!
//! The same event may come twice. Keep the ids that you have dealt with ([`webhooks::Event::id`]).
//! [`webhooks::Event::integration_id`] is the integration that an event of any type is about.
//!
//! # Lists
//!
//! Awaiting the request of a list gives its first [`Page`]. `items()` gives all [`Items`], one by one, and `pages()`
//! all [`Pages`], with the same filters on each. Both have `next()` and `try_next()`, and both are a `Stream`.
//!
//! - A record that does not have the described shape costs only itself. It comes as an error in its place
//!   ([`Error::malformed_record`]), and the list goes on when it is asked for more; [`Items::on_malformed`] takes such
//!   records aside instead.
//! - After any other error the list is at its end, and [`Items::cursor`] tells where to start again.
//! - [`Items::read_ahead`] asks for the next page while you work on the present one.
//! - A cursor that comes up twice is an error, not an endless list. So are 100 pages in a row without a record.
//! - `items_as::<T>()` and `pages_as::<T>()` decode items as a type of yours, and [`Pages::next_with_response`] gives a
//! page   with its status and headers.
//!
//! Filters that are set together must all fit. In one filter with several values, one of them must fit; no value can
//! have a comma in it. One without any value is an error before anything is sent, since Kombo would take it for no
//! filter and give everything: where there may be nothing to ask for, do not send. A filter on a field that the tool
//! does not have gives an *empty* list, unless `ignore_unsupported_filters(true)` leaves the filter out.
//!
//! # Times
//!
//! Answers keep the text of a time: [`DateTime`] and [`Date`] decode any text, and [`DateTime::to_system_time`] reads
//! it. Requests take a `SystemTime`, a text, or a type of `jiff`, `chrono` or `time` with the feature of that name. A
//! text may be RFC 3339 with any offset, a time without one, which counts as UTC, or a day. Conversions, setters and
//! `new` bring it into the form that Kombo wants: UTC with `Z`; a day stays a day. A text that is none of these is an
//! error before anything is sent. So is a time of an answer that was assigned to a field and is not in UTC
//! ([`DateTime::to_utc`]), and a number that is not finite: what `serde_json` writes of a body is what is sent.
//!
//! # Values that are new
//!
//! The API keeps growing. A value of an enum that this version does not name is kept as `Unrecognized` and is sent back as
//! it came; you can make one yourself, since every enum converts from text. New fields of answers are passed over.
//! Parameters that are missing here can be set by `query()` and `header()` of each request, a whole body by `body()`, and
//! `send_as::<T>()` decodes the data as a type of yours. [`Client::call`], and `call` of an integration, is for
//! operations that are missing. Structs and enums are `#[non_exhaustive]`, so new fields and values
//! break no program.
//!
//! # Retries
//!
//! What fails for the moment is sent again where that does no harm, up to four times in all. Any request is, if nothing of
//! it was sent or Kombo refused it before doing anything. `GET`, `PUT` and `DELETE` are also sent again if a server was away
//! or no answer came. [`Retry`] has the table. [`ClientBuilder::retry`] sets it for a client, `retry()` for one request, and
//! [`Retry::off`] turns it off. The error is that of the last attempt; [`Error::attempts`] counts them.
//! [`Retry::also_when`] and [`Retry::never_when`] change what is sent again, and [`ClientBuilder::retry_budget`] bounds
//! the retries of a whole client while nothing succeeds.
//!
//! # Rate and concurrency limits
//!
//! Kombo limits the rate of calls, and tells it in the headers `ratelimit-limit`, `ratelimit-remaining` and
//! `ratelimit-reset`, the last in seconds from now. [`Response::rate_limit`] reads them. A call over the limit is
//! refused with status 429, and is sent again when the limit allows it.
//!
//! Kombo also limits how many actions run at the same time for one integration. Actions are writes and live reads. The
//! limit differs from one integration to the next; it is in the headers `Concurrency-Limit` and
//! `Concurrency-Remaining`, which [`Response::concurrency`] reads. [`ClientBuilder::limit_concurrency`] holds actions
//! back so that no more of them run than Kombo allows.
//!
//! # Time limits
//!
//! | limit | what it is for | default |
//! |---|---|---|
//! | [`ClientBuilder::timeout`], `timeout()` of a request | one attempt, from the connection to the last byte of the answer | 60 seconds; 330 for actions and bulk imports |
//! | [`ClientBuilder::connect_timeout`] | making a connection | 10 seconds |
//! | [`Retry::deadline`] | all attempts and the waits between them | three times the limit of one attempt, and at least 180 seconds |
//!
//! [`ClientBuilder::max_response_size`] bounds the size of an answer, 64 MiB unless set.
//!
//! # Personal data
//!
//! `Debug` of what the API sends shows ids, enums, booleans, counts and times of changes, and `…` in place of everything
//! else, so that names and pay do not end up in logs. [`Reveal`] shows all. The API key is never shown.
//!
//! # Several calls at once
//!
//! A request becomes a future when it is awaited. `tokio::spawn`, `join!` and the like want a future from the beginning:
//! `send()` gives one, which borrows nothing, as in `tokio::join!(hris.get_groups().send(), hris.get_teams().send())`.
//!
//! # Long tasks and large bodies
//!
//! [`Client::poll`] asks again and again until a task is done, such as the creation of many courses. A body of one JSON
//! value per line takes any iterator, or a stream as [`Records`], and is written while it is sent. If it has more than
//! about 64 KiB it is sent once only.
//!
//! # Code over any request
//!
//! Every request is a [`Request`], every list a [`ListRequest`], and a list that can be asked for changes an
//! [`IncrementalList`] of [`Record`]s. So a program can write once what it does with all of them:
//!
//! ```no_run
//! use kombo::{DateTime, Error, IncrementalList, Record};
//!
//! /// Ids of the records that have changed, and whether each is gone.
//! async fn changes<L: IncrementalList>(list: L, since: DateTime) -> Result<Vec<(String, bool)>, Error> {
//!     let mut records = list.updated_after(since).include_deleted(true).items();
//!     let mut changes = Vec::new();
//!     while let Some(record) = records.try_next().await? {
//!         changes.push((record.id().to_owned(), record.remote_deleted_at().is_some()));
//!     }
//!     Ok(changes)
//! }
//! ```
//!
//! Requests can be cloned, so one can be the template of many. `maybe` calls a setter only where there is a value:
//! `request.maybe(cursor, GetEmployees::cursor)`.
//!
//! # Other ways to call
//!
//! - Without async: a request needs `tokio`, and is an error where it does not run. [`blocking`] waits for a request,
//!   or goes through a list, on the present thread.
//! - With an HTTP client of your own: [`ClientBuilder::transport`] takes any [`Transport`]. Or let `request()` make the
//!   request, send it yourself, and give the answer to `decode()` of the request's type.
//! - Through a proxy: [`ClientBuilder::proxy`]. The environment is not read. Whatever else `reqwest` can do, such as
//! other   certificates, is reached by [`ClientBuilder::configure_http`], and [`ClientBuilder::http_client`] takes a
//! client of   your own.
//!
//! # See it at work
//!
//! With the feature `tracing` each call is a span `kombo`, named by the operation, with a span `attempt` for each request
//! in it. They have the fields that OpenTelemetry's conventions name: `otel.name`, `otel.kind`, `otel.status_code`,
//! `error.type`, `http.request.method`, `http.request.resend_count`, `http.response.status_code`, `url.template`,
//! `server.address` and `server.port`. The span of the call also has `operation`, `scope` (the integration's id),
//! `attempts`, `warnings`, `code` and `elapsed_ms`. An answer that cannot be decoded and a connection that breaks are
//! errors of the span. No field has a value, a key or a body.
//!
//! [`ClientBuilder::observer`] takes an [`observe::Observer`], which is told the same without `tracing`, for metrics. It
//! is also told of [`observe::Drift`]: what an answer has that this version does not know, by its path.
//!
//! # Tests
//!
//! [`test_util`] is a stand-in for the API in memory, for tests of your own program: say which requests are expected
//! and how they are answered. Waits take no time in it.
//!
//! # Features
//!
//! | feature | what it adds | default |
//! |---|---|---|
//! | `hris`, `ats`, `assessment`, `lms`, `ai-apply`, `connect`, `custom`, `general` | the operations and types of one area | yes |
//! | `webhooks` | events, and the check of their signature | yes |
//! | `reqwest` | HTTP by [`reqwest`](https://docs.rs/reqwest), on `tokio` | yes |
//! | `rustls` | TLS by `rustls` and `ring`, with the certificates of the system | yes |
//! | `gzip` | answers come compressed, a tenth of the bytes | yes |
//! | `native-tls` | TLS by the library of the system | no |
//! | `blocking` | calls without async | no |
//! | `jiff`, `chrono`, `time` | conversions of [`DateTime`] and [`Date`] from and into the types of these libraries | no |
//! | `tracing` | a span for each call, and one for each attempt | no |
//! | `sync` | [`sync`]: a copy of a list, kept in step with it | yes |
//! | `test-util` | the stand-in for tests, and signatures for webhooks of your own making | no |
//!
//! An area alone builds faster: `default-features = false, features = ["hris", "rustls"]`. Without `reqwest` the crate
//! has the types, and calls by an HTTP client of your own.
//!
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
mod redact;
mod response;
mod retry;
#[allow(unused_imports, unused_macros, reason = "as for `call`")]
mod runtime;
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
#[cfg(feature = "reqwest")]
pub use transport::ReqwestTransport;
pub use transport::{Body, BoxFuture, ResponseLimit, Transport, TransportError};
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
