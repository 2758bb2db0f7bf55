//! Where mistakes stand: pointers of the one document that the stages see in, files and lines as people have written them out.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::Run;
use crate::document::positions;
use crate::support::diagnostic::{Diagnostic, Diagnostics};

impl Run<'_> {
    /// Says in which file and on which line each mistake stands.
    pub(crate) fn locate(&self, mut diagnostics: Diagnostics) -> Diagnostics {
        if diagnostics.is_empty() {
            return diagnostics;
        }
        for diagnostic in &mut diagnostics {
            if diagnostic.file.is_empty() {
                self.trace(diagnostic);
            }
            if diagnostic.file.is_empty() {
                diagnostic.file.clone_from(&self.input.spec.name);
            }
        }
        let given = std::iter::once(&self.input.spec).chain(&self.input.overlays);
        let mut texts: BTreeMap<String, Cow<'_, str>> =
            given.map(|source| (source.name.clone(), String::from_utf8_lossy(&source.text))).collect();
        for diagnostic in diagnostics.iter().filter(|one| one.line.is_none() && one.pointer.starts_with('#')) {
            if !texts.contains_key(&diagnostic.file)
                && let Some(text) = (self.input.load)(&diagnostic.file)
            {
                texts.insert(diagnostic.file.clone(), String::from_utf8_lossy(&text).into_owned().into());
            }
        }
        let files: Vec<(&str, &str)> = texts.iter().map(|(name, text)| (name.as_str(), text.as_ref())).collect();
        positions::fill_lines(&mut diagnostics, &files);
        diagnostics.dedup();
        diagnostics
    }

    /// Says where what a mistake is in was written, if it has been moved since.
    fn trace(&self, diagnostic: &mut Diagnostic) {
        let pointer = &diagnostic.pointer;
        let ends = std::iter::once(pointer.len()).chain(pointer.rmatch_indices('/').map(|(end, _)| end));
        let origin = ends.filter_map(|end| Some((end, self.origins.get(&pointer[..end])?))).next();
        if let Some((end, (file, stood))) = origin {
            let whole = format!("{stood}{}", &pointer[end..]);
            diagnostic.file.clone_from(file);
            diagnostic.pointer = whole;
        }
    }
}

/// The operations and components that mistakes are in: one of them may show in another place of the same.
pub(super) struct Parts<'d> {
    own: BTreeSet<Vec<&'d str>>,
    /// What these lie in.
    around: BTreeSet<Vec<&'d str>>,
}

impl<'d> Parts<'d> {
    pub(super) fn of(found: &'d Diagnostics) -> Parts<'d> {
        let own: BTreeSet<Vec<&str>> = found.iter().map(|known| part(&known.pointer)).collect();
        let around = own.iter().flat_map(|part| (0..part.len()).map(|end| part[..end].to_vec())).collect();
        Parts { own, around }
    }

    pub(super) fn have(&self, pointer: &str) -> bool {
        let part = part(pointer);
        self.around.contains(&part) || (0..=part.len()).any(|end| self.own.contains(&part[..end]))
    }
}

/// The first words of a pointer, which say the operation or component.
fn part(pointer: &str) -> Vec<&str> {
    pointer.split('/').skip(1).take(3).collect()
}
