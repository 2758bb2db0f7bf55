//! Reads an OpenAPI description and writes a Rust client crate.
//!
//! A library without side effects: bytes in, files out; no clock, no environment, no file access. Each stage is a
//! plain function over plain data, in a module of its name, and [`generate`] is their table of contents.

pub mod canonical;
pub mod config;
mod cores;
mod diagnostic;
pub mod diff;
pub mod emit;
pub mod examples;
pub mod format;
pub mod hoist;
pub mod import;
pub mod ir;
pub mod keywords;
pub mod lint;
pub mod locate;
pub mod lock;
pub mod lower;
pub mod name;
pub mod nodes;
pub mod normalize;
pub mod overlay;
mod pipeline;
pub mod pointer;
pub mod read;
mod render;
pub mod resolve;
pub mod surface;
pub mod usage;
pub mod wording;
pub mod words;

pub use diagnostic::{Diagnostic, Diagnostics};
pub use pipeline::{Input, Output, Report, Source, Survey, Timings, generate, survey};
pub use render::{render, render_document};
