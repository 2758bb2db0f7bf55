//! What every room uses: diagnostics, JSON pointers, identifiers, work on all cores. It knows no stage.

pub mod diagnostic;
pub mod identifier;
pub mod parallel;
pub mod pointer;
mod source;
pub mod tokens;

pub use source::Source;
