//! What all endpoints have in common.
//!
//! In: a request type with its call, and the name of a decoder. Out: its methods. Must not know any endpoint.

pub mod decoder;
mod macros;
mod request;
mod sending;

pub(crate) use macros::endpoint;
pub use request::{IncrementalList, ListRequest, Record, Request, Sealed};
pub use sending::{Sending, decode, send, send_with_response};

/// Compiles for what a task can hold without care: it is under a kibibyte, and can go to another thread and stay there.
#[cfg(test)]
pub const fn assert_task<T: Send + 'static>() {
    assert!(size_of::<T>() < 1024);
}
