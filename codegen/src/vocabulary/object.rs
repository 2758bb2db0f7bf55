//! The objects of OpenAPI, each with its words.

use super::table::{document, operation, schema};
use super::{Content, Word};

/// One of OpenAPI's objects, and so which words a node may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "the variants are the names of OpenAPI's own objects")]
pub enum ObjectKind {
    Root,
    Info,
    License,
    Server,
    ServerVariable,
    Tag,
    PathItem,
    Operation,
    Parameter,
    RequestBody,
    MediaType,
    Encoding,
    Response,
    Header,
    Link,
    Callback,
    Components,
    SecurityScheme,
    Schema,
    Discriminator,
    Reference,
}

impl ObjectKind {
    /// All of them, from the outermost in.
    pub const ALL: [ObjectKind; 21] = [
        ObjectKind::Root,
        ObjectKind::Info,
        ObjectKind::License,
        ObjectKind::Server,
        ObjectKind::ServerVariable,
        ObjectKind::Tag,
        ObjectKind::PathItem,
        ObjectKind::Operation,
        ObjectKind::Parameter,
        ObjectKind::RequestBody,
        ObjectKind::MediaType,
        ObjectKind::Encoding,
        ObjectKind::Response,
        ObjectKind::Header,
        ObjectKind::Link,
        ObjectKind::Callback,
        ObjectKind::Components,
        ObjectKind::SecurityScheme,
        ObjectKind::Schema,
        ObjectKind::Discriminator,
        ObjectKind::Reference,
    ];

    /// Its words in canonical order.
    pub fn words(self) -> &'static [Word] {
        match self {
            ObjectKind::Root => document::ROOT,
            ObjectKind::Info => document::INFO,
            ObjectKind::License => document::LICENSE,
            ObjectKind::Server => document::SERVER,
            ObjectKind::ServerVariable => document::SERVER_VARIABLE,
            ObjectKind::Tag => document::TAG,
            ObjectKind::PathItem => operation::PATH_ITEM,
            ObjectKind::Operation => operation::OPERATION,
            ObjectKind::Parameter => operation::PARAMETER,
            ObjectKind::RequestBody => operation::REQUEST_BODY,
            ObjectKind::MediaType => operation::MEDIA_TYPE,
            ObjectKind::Encoding => operation::ENCODING,
            ObjectKind::Response => operation::RESPONSE,
            ObjectKind::Header => operation::HEADER,
            ObjectKind::Link => operation::LINK,
            ObjectKind::Callback => &[],
            ObjectKind::Components => document::COMPONENTS,
            ObjectKind::SecurityScheme => document::SECURITY_SCHEME,
            ObjectKind::Schema => schema::SCHEMA,
            ObjectKind::Discriminator => schema::DISCRIMINATOR,
            ObjectKind::Reference => document::REFERENCE,
        }
    }

    /// One of its words; `None` where OpenAPI knows no such word.
    pub fn word(self, name: &str) -> Option<&'static Word> {
        self.words().iter().find(|word| word.name == name)
    }

    /// What stands below a key that is none of its words.
    pub(super) fn other(self, key: &str) -> Content {
        match self {
            ObjectKind::Callback if !key.starts_with("x-") => Content::Object(ObjectKind::PathItem),
            _ => Content::ANY,
        }
    }

    /// The word of `components` that collects such objects.
    pub fn section(self) -> Option<&'static str> {
        document::COMPONENTS.iter().find(|word| word.content == Content::Collection(self)).map(|word| word.name)
    }

    /// What an object of this kind is once it is known whether it has a `$ref`: a reference may stand in the place of
    /// every component, but a schema and a path item have a `$ref` of their own.
    pub fn with_ref(self, has_ref: impl FnOnce() -> bool) -> ObjectKind {
        let has_own = self.word("$ref").is_some();
        if !has_own && has_ref() && self.section().is_some() { ObjectKind::Reference } else { self }
    }

    /// The object in a sentence.
    pub fn phrase(self) -> &'static str {
        match self {
            ObjectKind::Root => "the description",
            ObjectKind::Info => "`info`",
            ObjectKind::License => "a license",
            ObjectKind::Server => "a server",
            ObjectKind::ServerVariable => "a variable of a server",
            ObjectKind::Tag => "a tag",
            ObjectKind::PathItem => "a path",
            ObjectKind::Operation => "an operation",
            ObjectKind::Parameter => "a parameter",
            ObjectKind::RequestBody => "a request body",
            ObjectKind::MediaType => "a media type",
            ObjectKind::Encoding => "an encoding",
            ObjectKind::Response => "a response",
            ObjectKind::Header => "a header",
            ObjectKind::Link => "a link",
            ObjectKind::Callback => "a callback",
            ObjectKind::Components => "`components`",
            ObjectKind::SecurityScheme => "a security scheme",
            ObjectKind::Schema => "a schema",
            ObjectKind::Discriminator => "a discriminator",
            ObjectKind::Reference => "a reference",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::ObjectKind;
    use crate::vocabulary::{Disposition, Versions};

    #[test]
    fn no_word_stands_twice_and_every_reason_is_a_sentence() {
        for kind in ObjectKind::ALL {
            for (index, word) in kind.words().iter().enumerate() {
                let name = word.name;
                assert!(!kind.words()[..index].iter().any(|known| known.name == name), "{kind:?} has `{name}` twice");
                if let Disposition::Ignored(reason) = word.disposition {
                    assert!(reason.len() > 10, "{kind:?} does not read `{name}` for no stated reason");
                }
            }
        }
    }

    #[test]
    fn extensions_are_known_by_their_names_and_have_no_rank() {
        for word in ObjectKind::ALL.iter().flat_map(|kind| kind.words()) {
            assert_eq!(word.name.starts_with("x-"), word.versions == Versions::Extension, "{}", word.name);
            assert!(!(word.ranked && word.name.starts_with("x-")), "{}", word.name);
        }
    }

    #[test]
    fn what_a_component_holds_may_be_a_reference() {
        assert_eq!(ObjectKind::Parameter.with_ref(|| true), ObjectKind::Reference);
        assert_eq!(ObjectKind::Parameter.with_ref(|| false), ObjectKind::Parameter);
        assert_eq!(ObjectKind::Schema.with_ref(|| true), ObjectKind::Schema);
        assert_eq!(ObjectKind::Operation.with_ref(|| true), ObjectKind::Operation);
        assert_eq!(ObjectKind::RequestBody.section(), Some("requestBodies"));
    }
}
