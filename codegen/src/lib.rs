//! Reads an OpenAPI description and writes a Rust client crate.
//!
//! A library without side effects: bytes in, files out; no clock, no environment, no file access. Each stage is a
//! plain function over plain data, in a module of its name, and [`generate`] is their table of contents.

pub mod changes;
pub mod config;
pub mod document;
pub mod emit;
pub mod format;
pub mod ir;
pub mod items;
pub mod lock;
pub mod lower;
pub mod name;
pub mod openapi;
pub mod passes;
mod pipeline;
pub mod reconcile;
pub mod select;
pub mod support;
pub mod tools;
pub mod vocabulary;

pub use pipeline::{About, Input, Output, Report, Survey, Timings, generate, locate, survey};
pub use support::Source;
pub use support::diagnostic::{Diagnostic, Diagnostics};
pub use tools::{render, render_document};
