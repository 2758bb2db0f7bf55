//! `names.lock`: every public name with the usage that owns it, in the order in which things were published.
//!
//! Written by each run and read by the next, so that no later description renames or reorders what is public. What the
//! description no longer has stays, marked as gone, and keeps its name from being given to something else. This module
//! is the data and its text; what the names mean is known to `lower` and `name`.

mod file;

use indexmap::IndexMap;

use crate::ir::{Origin, Usage};
use crate::support::diagnostic::Diagnostics;

/// The whole file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Lock {
    /// The package.
    pub package: Option<String>,
    /// Headers that handles supply, with the method of each handle.
    pub scopes: IndexMap<String, Named>,
    /// Servers, with the variant of each.
    pub regions: IndexMap<String, Named>,
    /// Areas by module, with the tags they are made from.
    pub areas: IndexMap<String, AreaEntry>,
    /// Operations by id, in the order in which they were published.
    pub operations: IndexMap<String, OperationEntry>,
    /// What reaches a type without an operation: `webhook:name`, `webhooks`, `merge.Name`; with the type's path.
    pub roots: IndexMap<Origin, RootEntry>,
    /// Types by their path, `hris::Employee`.
    pub types: IndexMap<String, TypeEntry>,
}

/// A thing that has a name and nothing else.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Named {
    /// Its name.
    pub name: String,
    /// Whether the description no longer has it.
    pub gone: bool,
}

/// A group of operations.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AreaEntry {
    /// Its feature.
    pub feature: String,
    /// The tags it is made from.
    pub tags: Vec<String>,
    /// Whether the description no longer has it.
    pub gone: bool,
}

/// An operation.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OperationEntry {
    /// Method and path template, by which it is known again when its id changes.
    pub call: String,
    /// The module of its area.
    pub area: String,
    /// The method.
    pub method: String,
    /// The type of the request.
    pub request: String,
    /// Parameters (`query.cursor`), members of the body (`body.name`), and the types of `body` and `response`.
    pub members: IndexMap<String, Member>,
    /// Whether the description no longer has it.
    pub gone: bool,
}

/// A way to a type that is no operation's.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RootEntry {
    /// The path of the type; empty where there is none.
    pub ty: String,
    /// Whether the description no longer has it.
    pub gone: bool,
}

/// A type.
#[derive(Clone, Debug, PartialEq)]
pub struct TypeEntry {
    /// The usage that owns the name.
    pub usage: Usage,
    /// Further paths under which it is public.
    pub aliases: Vec<String>,
    /// Fields, variants or values by what they are on the wire, in the order in which they were published.
    pub members: IndexMap<String, Member>,
    /// The field that takes all other keys.
    pub extra: Option<Member>,
    /// Whether the description no longer has it.
    pub gone: bool,
}

/// A field, a variant, a parameter.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Member {
    /// Its identifier; empty where it has none.
    pub ident: String,
    /// The setter, where it is called otherwise.
    pub setter: Option<String>,
    /// The path of the type that it leads to.
    pub ty: Option<String>,
    /// Whether the description no longer has it.
    pub gone: bool,
}

impl Lock {
    /// Reads the file; an absent one has nothing.
    pub fn read(file: &str, text: Option<&[u8]>) -> Result<Lock, Diagnostics> {
        match text {
            None => Ok(Lock::default()),
            Some(bytes) => file::read(file, &String::from_utf8_lossy(bytes)),
        }
    }

    /// The file's text.
    pub fn write(&self) -> String {
        file::write(self)
    }

    /// The position of a type, by its path.
    pub fn type_at(&self, path: &str) -> Option<usize> {
        self.types.get_index_of(path)
    }

    /// The operation that was published under this id, or with this call under an id that the description no longer has.
    pub fn operation(&self, id: &str, call: &str, present: &dyn Fn(&str) -> bool) -> Option<usize> {
        let by_call = || self.operations.iter().position(|(other, known)| known.call == call && !present(other));
        self.operations.get_index_of(id).or_else(by_call)
    }

    /// Forgets what the description no longer has, so that its names are free.
    pub fn forget(&mut self) {
        self.scopes.retain(|_, one| !one.gone);
        self.regions.retain(|_, one| !one.gone);
        self.areas.retain(|_, one| !one.gone);
        self.roots.retain(|_, one| !one.gone);
        self.operations.retain(|_, one| !one.gone);
        self.types.retain(|_, one| !one.gone);
        for operation in self.operations.values_mut() {
            operation.members.retain(|_, one| !one.gone);
        }
        for ty in self.types.values_mut() {
            ty.members.retain(|_, one| !one.gone);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Lock;
    use crate::ir::{Origin, Usage};

    #[test]
    fn every_usage_of_the_committed_lock_is_printed_as_it_is_read() {
        let text = include_str!("../../../spec/names.lock");
        let entries = text.lines().map(|line| line.strip_prefix("- ").unwrap_or(line));
        let written: Vec<&str> = entries.filter_map(|line| line.strip_prefix("type ")?.split(' ').nth(1)).collect();
        assert!(written.len() > 500);
        for usage in written {
            let read: Usage = usage.parse().expect(usage);
            assert_eq!(read.to_string(), usage);
        }
        let lock = Lock::read("names.lock", Some(text.as_bytes())).expect("it is a lock");
        assert!(lock.roots.len() > 20);
        for origin in lock.roots.keys() {
            assert_eq!(Origin::root(&origin.root_text()).as_ref(), Some(origin));
        }
        assert_eq!(lock.write(), text);
    }

    #[test]
    fn what_is_gone_is_forgotten_with_its_members() {
        let text = "operation a \"GET /a\" x a A\n  - query.b b\n  query.c c\n- operation d \"GET /d\" x d D\n";
        let mut lock = Lock::read("names.lock", Some(text.as_bytes())).expect("it is a lock");
        lock.forget();
        assert_eq!(lock.operations.keys().collect::<Vec<_>>(), ["a"]);
        assert_eq!(lock.operations["a"].members.keys().collect::<Vec<_>>(), ["query.c"]);
    }

    #[test]
    fn an_operation_is_known_by_its_call_when_its_id_has_gone() {
        let text = "operation a \"GET /a\" x a A\n";
        let lock = Lock::read("names.lock", Some(text.as_bytes())).expect("it is a lock");
        assert_eq!(lock.operation("b", "GET /a", &|_| false), Some(0));
        assert_eq!(lock.operation("b", "GET /a", &|id| id == "a"), None);
        assert_eq!(lock.operation("a", "GET /other", &|_| true), Some(0));
    }
}
