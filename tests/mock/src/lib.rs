//! Requests and answers made up from the API description.
//!
//! In: the description, as `cargo xtask spec render` writes it; it is embedded when this is built. Out: for every
//! operation and webhook values that fit it, and some that nearly do. Must not know the crate `kombo`, which is tested
//! with them.

pub mod description;
pub mod samples;

pub use description::{Body, Description, Operation, Parameter, Place, Webhook};
