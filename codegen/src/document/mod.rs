//! The description as a JSON document: bytes in, one document without foreign references out.
//!
//! Read, bundle, overlay, sentences and documentation overlays, in this order; besides, its canonical text and the positions of
//! its nodes. It knows the vocabulary of OpenAPI and must not know what a schema means.

pub mod bundle;
pub mod canonical;
pub mod documentation;
pub mod overlay;
pub mod positions;
pub mod read;
pub mod sentences;
mod target;
