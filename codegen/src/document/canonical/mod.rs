//! `canonical`: a description in whatever order and layout in, the one YAML text that stands for it out.
//!
//! The stages of the pipeline do not need it. `cargo xtask spec fetch` and `import` write `spec/kombo.yaml` with it, so
//! that the difference between two descriptions shows what has changed and nothing else. It asks the vocabulary which
//! object stands where, and must not know what its words say.

mod layout;
mod meaning;
mod order;
mod value;

pub use layout::write;
pub use meaning::same_meaning;
pub use order::arrange;
pub use value::{YamlValue, parse};

use crate::support::Source;
use crate::support::diagnostic::{Diagnostic, Diagnostics};
use crate::vocabulary::{Content, ObjectKind};

/// The canonical text of a description, without a comment at its head.
///
/// Where `old` has the same, its order is kept.
pub fn canonical(new: &Source, old: Option<&Source>) -> Result<String, Diagnostics> {
    let old = old.map(|old| parse(&old.name, &old.text)).transpose()?;
    text(&new.name, parse(&new.name, &new.text)?, old.as_ref())
}

/// The canonical text of a document that came from `file`. What has been written is read again: no fact is lost
/// unseen.
pub fn text(file: &str, new: YamlValue, old: Option<&YamlValue>) -> Result<String, Diagnostics> {
    let node = arrange(new, Content::Object(ObjectKind::Root), old);
    let text = write(&node);
    if parse(file, text.as_bytes()).is_ok_and(|read| read == node) {
        return Ok(text);
    }
    Err(vec![
        Diagnostic::new("", "the description reads differently once it is written", "report this with the description")
            .in_file(file),
    ])
}

/// The comment at the head of a YAML file: its first lines, as far as they begin with `#`.
pub fn head(text: &str) -> &str {
    let body = text.split_inclusive('\n').take_while(|line| line.starts_with('#')).map(str::len).sum();
    &text[..body]
}
