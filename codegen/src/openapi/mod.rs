//! The description as OpenAPI: a document in, operations and schemas out in one flat model with ids for references.
//!
//! Normalize says the document in the words of one version, `openapiv3` types it, resolve replaces every reference. It
//! must not know Rust, nor what becomes of a schema.

mod deep;
mod model;
pub mod normalize;
pub mod resolve;
mod schema;
mod typed;

pub use model::*;
pub use schema::*;
pub use typed::typed;
