// Written by `cargo xtask codegen`. Edits are lost.
// From the whole description.

//! `Kombo API`.
//!
//! The lints that are off here judge what the API description decides: which things are deprecated, how large the
//! shapes of a union are, what values and modules are called.

#![allow(
    deprecated,
    clippy::doc_lazy_continuation,
    clippy::doc_overindented_list_items,
    clippy::enum_variant_names,
    clippy::large_enum_variant,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "the API description decides these"
)]

#[cfg(feature = "ai-apply")]
pub mod ai_apply;
#[cfg(feature = "assessment")]
pub mod assessment;
#[cfg(feature = "ats")]
pub mod ats;
mod client;
#[cfg(feature = "connect")]
pub mod connect;
#[cfg(feature = "custom")]
pub mod custom;
#[cfg(feature = "general")]
pub mod general;
#[cfg(feature = "hris")]
pub mod hris;
#[cfg(feature = "lms")]
pub mod lms;
pub mod models;
mod region;
#[cfg(feature = "webhooks")]
pub mod webhooks;

use crate::runtime::{Authentication, Security, Template};

pub use client::Integration;
#[doc(no_inline)]
pub use models::ErrorCode;
pub use region::Region;

/// The region that is called when none is chosen.
pub(crate) const DEFAULT_REGION: Option<Region> = Some(Region::Eu);

/// How callers prove who they are, each way with its name; a client begins with the first.
pub(crate) const SCHEMES: &[(&str, Authentication)] = &[
    ("ApiKey", Authentication::Bearer),
];

/// What must be shown where an operation says nothing: one of these, each with the places of its schemes.
pub(crate) const SECURITY: Security = &[&[0]];

/// The servers that operations have of their own.
pub(crate) const SERVERS: &[&str] = &[];

/// What the addresses of servers are made from that have variables.
pub(crate) const TEMPLATES: &[Template] = &[];

/// The version that the description gives itself.
pub(crate) const API_VERSION: &str = "1.0.0";
