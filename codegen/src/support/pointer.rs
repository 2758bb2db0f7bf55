//! Where a node stands in a document, as a JSON pointer that costs nothing until somebody asks for its text.

use std::borrow::Cow;
use std::fmt;

/// A place in a document: a list of keys and indexes, linked from the leaf to the root on the stack of the walk.
#[derive(Clone, Copy)]
pub enum At<'a> {
    /// The document itself.
    Root,
    /// A member of a mapping.
    Key(&'a At<'a>, &'a str),
    /// An element of a list.
    Index(&'a At<'a>, usize),
}

impl<'a> At<'a> {
    /// The member `key` of this place.
    pub fn key(&'a self, key: &'a str) -> At<'a> {
        At::Key(self, key)
    }

    /// The element `index` of this place.
    pub fn index(&'a self, index: usize) -> At<'a> {
        At::Index(self, index)
    }
}

impl fmt::Display for At<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            At::Root => f.write_str("#"),
            At::Key(parent, key) => write!(f, "{parent}/{}", escape(key)),
            At::Index(parent, index) => write!(f, "{parent}/{index}"),
        }
    }
}

/// Escapes one pointer segment as RFC 6901 asks.
pub fn escape(segment: &str) -> Cow<'_, str> {
    if segment.contains(['~', '/']) { segment.replace('~', "~0").replace('/', "~1").into() } else { segment.into() }
}

/// Takes the escapes of [`escape`] off again.
pub fn unescape(segment: &str) -> String {
    segment.replace("~1", "/").replace("~0", "~")
}
