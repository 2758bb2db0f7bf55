//! The vocabulary of OpenAPI: which objects there are, which words each has, and what becomes of each word.
//!
//! In: a node and a key. Out: what stands there. It must not know any description, nor what a stage makes of a word.

pub mod nodes;
pub mod table;
