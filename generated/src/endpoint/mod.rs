//! What all endpoints have in common.
//!
//! In: a request type with its call, and the name of a decoder. Out: its methods. Must not know any endpoint.

pub mod decoder;
mod macros;
mod sending;

pub(crate) use macros::endpoint;
pub use sending::{Sending, decode, send, send_with_response};
