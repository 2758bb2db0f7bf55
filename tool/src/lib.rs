//! The commands of the tool `openapi-to-crate`: an API description in, a Rust client crate out.
//!
//! The generator itself is `openapi-to-crate-core`, which touches no file. Here is what reads the description and
//! writes the crate: the functions that the program calls, and that others may call to make commands of their own.
//! Errors are sentences for people at a terminal.

pub mod atomic;
pub mod codegen;
pub mod comparison;
pub mod init;
pub mod inputs;
pub mod package;
pub mod program;
pub mod spec;
pub mod tree;
