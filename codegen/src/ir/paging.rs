//! Lists that come in pages, other than by the envelope: where an answer has what, and how the next page is asked for.

use super::{Step, Ty, Usage};

/// A way into an answer, key after key.
pub type Way = Vec<String>;

/// A list that comes in pages, other than by the envelope.
#[derive(Clone, Debug, PartialEq)]
pub struct Listed {
    /// The type of an item.
    pub item: Ty,
    /// How its pages come.
    pub paging: Paging,
    /// The entry of `[paging]` that says so.
    pub entry: Option<String>,
}

/// How the pages of a list come.
#[derive(Clone, Debug, PartialEq)]
pub struct Paging {
    /// The way to the items.
    pub items: Way,
    /// The way to what says whether there is more.
    pub more: Option<Way>,
    /// The parameter for how many items a page holds.
    pub size: Option<String>,
    /// How the next page is asked for.
    pub next: Next,
}

impl Listed {
    /// The usage of an item that stands behind this way.
    pub fn usage(operation: &str, way: &[String]) -> Usage {
        let keys = way.iter().map(|key| Step::Property(key.as_str().into()));
        Usage::response(operation, &keys.chain([Step::Items]).collect::<Vec<_>>())
    }
}

/// How the next page is asked for.
#[derive(Clone, Debug, PartialEq)]
pub enum Next {
    /// By what the answer names, in this parameter.
    Cursor(String, At),
    /// By the query of an address that the answer names.
    Address(At),
    /// By the number of items before it, in this parameter.
    Offset(String),
    /// By its number, in this parameter; the number of the first page, where it is said.
    Page(String, Option<u64>),
    /// By a member of the last item, in this parameter.
    After(String, String),
}

/// Where an answer names what leads on.
#[derive(Clone, Debug, PartialEq)]
pub enum At {
    /// Behind this way.
    Body(Way),
    /// In this header.
    Header(String),
    /// In the header `Link`, as `rel="next"`.
    Link,
}
