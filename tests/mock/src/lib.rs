//! A stand-in for the Kombo API: requests and answers made up from the API description, and a server that gives them.
//!
//! In: the description, as `cargo xtask spec render` writes it; it is embedded when this is built. Out: for every
//! operation and webhook values that fit it, and some that nearly do ([`samples`]); and a server ([`Mock`]) that takes all
//! operations, checks what it is sent, and keeps what it is told. Must not know the crate `kombo`, which is tested with
//! them.

mod act;
mod answers;
mod check;
mod data;
pub mod description;
mod fault;
mod filters;
mod judge;
mod limits;
mod lists;
mod log;
mod mock;
mod page;
mod refusal;
mod routes;
mod rules;
pub mod samples;
mod sent;
mod server;
mod service;
mod times;
mod webhook;

pub use description::{Body, Description, Operation, Parameter, Place, Webhook};
pub use fault::{FAULT_HEADER, Fault};
pub use log::Received;
pub use mock::{API_KEY, INTEGRATION, Mock, MockBuilder};
pub use webhook::SIGNATURE_HEADER;
