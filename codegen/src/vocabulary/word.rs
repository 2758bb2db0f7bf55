//! A word of the table: what stands below it, what becomes of it, and which versions of OpenAPI have it.

use super::ObjectKind;

/// A word that an object may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Word {
    /// The key.
    pub name: &'static str,
    /// What stands below it.
    pub content: Content,
    /// What becomes of it.
    pub disposition: Disposition,
    /// The versions that have it.
    pub versions: Versions,
    /// Whether canonical order gives it a place. Other words follow, in the order of the older document.
    pub ranked: bool,
}

/// What stands at a place of a description.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Content {
    /// One of OpenAPI's objects. Version 3.1 has a boolean wherever a schema may stand.
    Object(ObjectKind),
    /// A schema, or a boolean in the place of one in every version.
    SchemaOrBool,
    /// A list of objects, in an order that matters.
    List(ObjectKind),
    /// A list of objects whose order means nothing.
    Set(ObjectKind),
    /// A mapping from names to objects. In canonical order new names come last.
    Map(ObjectKind),
    /// A mapping that collects all objects of a kind. In canonical order a new name follows the one most like it.
    Collection(ObjectKind),
    /// A plain value, or something that OpenAPI does not speak of.
    Data(Shape),
}

/// The JSON shape that a plain value must have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Any JSON.
    Any,
    /// A string.
    Text,
    /// A boolean.
    Bool,
    /// A number.
    Number,
    /// A whole number, zero or more.
    Count,
    /// An object.
    Map,
    /// An array.
    List,
    /// An array of strings.
    TextList,
    /// An array of strings whose order means nothing.
    TextSet,
    /// Any JSON; if it is an array, its order means nothing.
    Set,
}

/// What becomes of a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Disposition {
    /// Kept, and read by later stages.
    Handled,
    /// Kept under this name, which `openapiv3` carries along untyped.
    Renamed(&'static str),
    /// DocCandidate in other words by `normalize`, before its walk reaches it.
    Rewritten,
    /// Dropped, for this reason.
    Ignored(&'static str),
}

/// The versions that have a word. A word of another version than the description's is read all the same, with a note.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Versions {
    /// All of 3.x.
    Every,
    /// 3.0 and no later one.
    Only3_0,
    /// 3.1 and later.
    Since3_1,
    /// 3.2 and later.
    Since3_2,
    /// None: an older draft of JSON Schema has it.
    OlderDraft,
    /// None: it begins with `x-`, and the generator reads it.
    Extension,
}

impl Versions {
    /// Whether OpenAPI 3.`minor` has the word, or need not have it.
    pub fn include(self, minor: u32) -> bool {
        match self {
            Versions::Every | Versions::Extension => true,
            Versions::Only3_0 => minor == 0,
            Versions::Since3_1 => minor >= 1,
            Versions::Since3_2 => minor >= 2,
            Versions::OlderDraft => false,
        }
    }

    /// The versions in words.
    pub fn phrase(self) -> &'static str {
        match self {
            Versions::Every => "3.x",
            Versions::Only3_0 => "3.0",
            Versions::Since3_1 => "3.1",
            Versions::Since3_2 => "3.2",
            Versions::OlderDraft => "older drafts of JSON Schema",
            Versions::Extension => "extension",
        }
    }
}

impl Content {
    /// Plain data of whatever shape.
    pub const ANY: Content = Content::Data(Shape::Any);

    /// What stands below a key.
    pub fn member(self, key: &str) -> Content {
        match self {
            Content::Object(kind) => kind.word(key).map_or_else(|| kind.other(key), |word| word.content),
            Content::SchemaOrBool => Content::Object(ObjectKind::Schema).member(key),
            Content::Map(kind) | Content::Collection(kind) => Content::Object(kind),
            Content::List(_) | Content::Set(_) | Content::Data(_) => Content::ANY,
        }
    }

    /// What each element of a list is.
    pub fn element(self) -> Content {
        match self {
            Content::List(kind) | Content::Set(kind) => Content::Object(kind),
            _ => Content::ANY,
        }
    }

    /// The object that stands here itself, rather than below a name or in a list.
    pub fn object(self) -> Option<ObjectKind> {
        match self {
            Content::Object(kind) => Some(kind),
            Content::SchemaOrBool => Some(ObjectKind::Schema),
            _ => None,
        }
    }
}

impl Disposition {
    /// Whether a stage reads what the word says.
    pub fn is_read(self) -> bool {
        !matches!(self, Disposition::Ignored(_))
    }
}

/// How rows of the table are written.
pub(super) const fn word(name: &'static str, content: Content) -> Word {
    Word { name, content, disposition: Disposition::Handled, versions: Versions::Every, ranked: true }
}

impl Word {
    pub(super) const fn becomes(self, disposition: Disposition) -> Word {
        Word { disposition, ..self }
    }

    pub(super) const fn ignored(self, reason: &'static str) -> Word {
        self.becomes(Disposition::Ignored(reason))
    }

    pub(super) const fn rewritten(self) -> Word {
        self.becomes(Disposition::Rewritten)
    }

    pub(super) const fn renamed(self, name: &'static str) -> Word {
        self.becomes(Disposition::Renamed(name))
    }

    pub(super) const fn of(self, versions: Versions) -> Word {
        Word { versions, ..self }
    }

    pub(super) const fn unranked(self) -> Word {
        Word { ranked: false, ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::{Content, ObjectKind, Versions};

    #[test]
    fn a_version_includes_the_words_of_its_own() {
        let included = |minor| {
            [Versions::Every, Versions::Only3_0, Versions::Since3_1, Versions::Since3_2, Versions::OlderDraft]
                .map(|versions| versions.include(minor))
        };
        assert_eq!(included(0), [true, true, false, false, false]);
        assert_eq!(included(1), [true, false, true, false, false]);
        assert_eq!(included(2), [true, false, true, true, false]);
    }

    #[test]
    fn a_property_named_like_a_word_is_a_name() {
        let properties = Content::Object(ObjectKind::Schema).member("properties");
        assert_eq!(properties.member("properties"), Content::Object(ObjectKind::Schema));
        assert_eq!(properties.member("example"), Content::Object(ObjectKind::Schema));
    }

    #[test]
    fn below_data_there_is_only_data() {
        let example = Content::Object(ObjectKind::Schema).member("example");
        assert_eq!(example.member("properties").member("id"), Content::ANY);
        assert_eq!(Content::Object(ObjectKind::Schema).member("x-own").element(), Content::ANY);
    }
}
