//! What a reference is relative to: its file, the nearest `$id` around it, and what its document calls itself.
//!
//! It must not know where the reference leads.

use serde_json::Value;
use url::Url;

use crate::support::diagnostic::Diagnostic;
use crate::support::pointer::At;

/// Where a reference stands, which says what it is relative to.
#[derive(Clone)]
pub(super) struct Scope {
    /// The file; empty for the document itself.
    pub(super) file: String,
    /// The pointer of what the walk began at.
    origin: String,
    /// The nearest `$id`, or else the address of the file.
    pub(super) base: Option<Url>,
}

impl Scope {
    /// The document itself, or a file beside it.
    pub(super) fn of_file(file: &str) -> Scope {
        let base = Url::parse(&format!("https://document.invalid/{file}")).ok();
        Scope { file: file.to_owned(), origin: String::new(), base }
    }

    /// The same for a document that says by `$self` what it is called.
    pub(super) fn of_document(file: &str, document: &Value) -> Scope {
        let scope = Scope::of_file(file);
        match document.get("$self").and_then(Value::as_str) {
            Some(name) => scope.below(name),
            None => scope,
        }
    }

    /// The same below a schema with an `$id`.
    pub(super) fn below(&self, id: &str) -> Scope {
        let base = self.base.as_ref().and_then(|base| base.join(id).ok());
        Scope { base: base.or_else(|| self.base.clone()), ..self.clone() }
    }

    /// The scope of what stands at a pointer of a file, less its own `$id`.
    pub(super) fn around(file: &str, document: &Value, pointer: &str) -> Scope {
        let mut scope = Scope { origin: pointer.to_owned(), ..Scope::of_document(file, document) };
        let ends = pointer.match_indices('/').map(|(end, _)| end);
        for outer in ends.filter_map(|end| document.pointer(&pointer[..end])) {
            if let Some(id) = outer.get("$id").and_then(Value::as_str) {
                scope = scope.below(id);
            }
        }
        scope
    }

    pub(super) fn complaint(&self, at: At<'_>, message: String, help: &str) -> Diagnostic {
        let below = at.to_string();
        Diagnostic::new(format!("#{}{}", self.origin, &below[1..]), message, help).in_file(&self.file)
    }
}
