//! The vocabulary of OpenAPI: which objects there are, which words each has, and what becomes of each word.
//!
//! In: a kind of object and a word, or a document and a place. Out: what stands there. The one table lies in `table/`;
//! nobody else tells by a key what a node is. It must not know any description, nor what a stage makes of a word.

mod object;
mod page;
mod table;
mod walk;
mod word;

pub use object::ObjectKind;
pub use page::page;
pub use walk::{Visit, at, below, element, referred, walk, walk_mut, walk_within};
pub use word::{Content, Disposition, Shape, Versions, Word};
