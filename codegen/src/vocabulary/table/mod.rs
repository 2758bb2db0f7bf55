//! The table itself: the words of each object in canonical order.
//!
//! A row says what stands below a word, what becomes of it and which versions have it. What says nothing else is kept,
//! belongs to every version and has its place in canonical order.

use super::{Content, Shape, Word};
use crate::vocabulary::Versions;

pub(super) mod document;
pub(super) mod operation;
pub(super) mod schema;

const ANY: Content = Content::ANY;
const TEXT: Content = Content::Data(Shape::Text);
const BOOL: Content = Content::Data(Shape::Bool);
const NUMBER: Content = Content::Data(Shape::Number);
const COUNT: Content = Content::Data(Shape::Count);
const LIST: Content = Content::Data(Shape::List);
const TEXTS: Content = Content::Data(Shape::TextList);
const MAP: Content = Content::Data(Shape::Map);
/// Any JSON; if it is a list, its order means nothing.
const SET: Content = Content::Data(Shape::Set);
const TEXT_SET: Content = Content::Data(Shape::TextSet);

const EXAMPLE: &str = "an example; documentation examples are made from the types";
const IDENTITY: &str = "identifies the schema, and references here go by pointer";
const ANNOTATION: &str = "tells tools, not callers";
const HEADERS: &str = "callers read headers from the response as they came";
const LINKS: &str = "say which call may follow; callers decide that";
const CALLBACKS: &str = "calls that the service makes to an address of the caller's; a client makes none of them";

/// A word that the generator reads and OpenAPI does not have.
const fn extension(name: &'static str, content: Content) -> Word {
    super::word::word(name, content).of(Versions::Extension).unranked()
}
