//! What people ask of a description besides a crate: merge pages of documentation into it, count what it describes,
//! print it with its overlays. No stage uses this room.

pub mod import;
pub mod lint;
pub mod prune;
mod render;

pub use render::{render, render_document};
