//! `names.toml`: our decisions on names, as data beside the description.
//!
//! An entry that matches nothing is an error, so that no decision outlives its reason.

use std::cell::RefCell;
use std::collections::BTreeSet;

use indexmap::IndexMap;
use serde::Deserialize;
use toml::Spanned;

use crate::ir::{Step, Usage, usage};
use crate::support::diagnostic::{Diagnostic, Diagnostics};

/// The parsed file.
#[derive(Debug, Default)]
pub struct Config {
    /// The file's name, for diagnostics.
    pub file: String,
    entries: Entries,
    patterns: Vec<Pattern>,
    text: String,
    used: RefCell<BTreeSet<(&'static str, String)>>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Entries {
    /// Package name of the crate.
    #[serde(rename = "crate")]
    package: Option<String>,
    /// The documentation site that links in descriptions are relative to.
    docs: Option<Spanned<String>>,
    /// Required headers that a handle supplies once.
    scopes: IndexMap<String, Spanned<String>>,
    /// Server URL to variant of `Region`.
    regions: IndexMap<String, Spanned<String>>,
    /// Tag to area.
    areas: IndexMap<String, Spanned<String>>,
    /// operationId to method.
    methods: IndexMap<String, Spanned<String>>,
    /// Usage to type name.
    types: IndexMap<String, Spanned<String>>,
    /// `Type.value` to variant name.
    variants: IndexMap<String, Spanned<String>>,
    /// Enum name to the usages that are this one enum.
    merge: IndexMap<String, Vec<Spanned<String>>>,
    /// What `Debug` hides and shows: by `hidden_types`, `hidden_properties` and `shown_types`.
    debug: IndexMap<DebugRule, Vec<Spanned<String>>>,
}

/// What is said of a name in the table `[debug]`.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[serde(rename_all = "snake_case")]
pub enum DebugRule {
    /// Types of which nothing is shown.
    HiddenTypes,
    /// Properties of which nothing is shown, whatever they hold.
    HiddenProperties,
    /// Enums whose unknown values are shown: they are words of the API, and of no person.
    ShownTypes,
}

impl DebugRule {
    fn key(self) -> &'static str {
        match self {
            DebugRule::HiddenTypes => "hidden_types",
            DebugRule::HiddenProperties => "hidden_properties",
            DebugRule::ShownTypes => "shown_types",
        }
    }
}

impl Config {
    /// Reads the file; an absent one decides nothing.
    pub fn read(file: &str, text: Option<&[u8]>) -> Result<Config, Diagnostics> {
        let Some(text) = text else { return Ok(Config { file: file.to_owned(), ..Config::default() }) };
        let text = String::from_utf8_lossy(text).into_owned();
        let entries: Entries = toml::from_str(&text).map_err(|error| {
            let line = error.span().map(|span| line_of(&text, span.start));
            vec![
                Diagnostic::new(
                    "",
                    format!("names.toml cannot be read: {}", error.message()),
                    "see CONTRIBUTING.md for its tables",
                )
                .in_file(file)
                .at_line(line),
            ]
        })?;
        if let Some(docs) = entries.docs.as_ref().filter(|docs| !is_site(docs.get_ref())) {
            return Err(vec![
                Diagnostic::new(
                    "",
                    format!("docs is \"{}\", which is no address that links can be put behind", docs.get_ref()),
                    "give the address of the documentation, such as \"https://docs.example.com\"",
                )
                .in_file(file)
                .at_line(Some(line_of(&text, docs.span().start))),
            ]);
        }
        let patterns = patterns(&entries);
        Ok(Config { file: file.to_owned(), entries, patterns, text, used: RefCell::default() })
    }

    /// The package name, where one is decided.
    pub fn package(&self) -> Option<&str> {
        self.entries.package.as_deref()
    }

    /// The documentation site, where one is given.
    pub fn docs(&self) -> Option<&str> {
        self.entries.docs.as_ref().map(|docs| docs.get_ref().as_str())
    }

    /// The handle that supplies `header`.
    pub fn scope(&self, header: &str) -> Option<&str> {
        self.get("scopes", &self.entries.scopes, header)
    }

    /// The variant of `Region` for a server.
    pub fn region(&self, url: &str) -> Option<&str> {
        self.get("regions", &self.entries.regions, url)
    }

    /// The area of a tag.
    pub fn area(&self, tag: &str) -> Option<&str> {
        self.get("areas", &self.entries.areas, tag)
    }

    /// The method of an operation.
    pub fn method(&self, id: &str) -> Option<&str> {
        self.get("methods", &self.entries.methods, id)
    }

    /// The variant name of a value of an enum or union.
    pub fn variant(&self, ty: &str, value: &str) -> Option<&str> {
        self.get("variants", &self.entries.variants, &format!("{ty}.{value}"))
    }

    /// All names given to types: the entry's key, the usage that it says, and the name.
    pub fn types(&self) -> impl Iterator<Item = (&str, Usage, &str)> {
        let entries = self.entries.types.iter();
        entries.filter_map(|(key, name)| Some((key.as_str(), key.parse().ok()?, name.get_ref().as_str())))
    }

    /// Marks the entry of a usage as used.
    pub fn type_matched(&self, usage: &str) {
        self.used.borrow_mut().insert(("types", usage.to_owned()));
    }

    /// The enum that a usage belongs to by decision.
    pub fn merged(&self, usage: &Usage) -> Option<&str> {
        self.merge_entry(usage).map(|(name, _)| name)
    }

    /// Whether any enums are one by decision.
    pub fn merges(&self) -> bool {
        !self.entries.merge.is_empty()
    }

    /// Marks the entry that a usage belongs to as used: there is an enum or a text at it.
    pub fn merge_matched(&self, usage: &Usage) {
        if let Some((name, pattern)) = self.merge_entry(usage) {
            self.used.borrow_mut().insert(("merge", format!("{name}/{pattern}")));
        }
    }

    /// The names under a rule that there are, of which `exists` knows; the others are stale.
    pub fn debug(&self, rule: DebugRule, exists: impl Fn(&str) -> bool) -> Vec<String> {
        let names = self.entries.debug.get(&rule).into_iter().flatten().map(|name| name.get_ref().clone());
        let names: Vec<String> = names.filter(|name| exists(name)).collect();
        self.used.borrow_mut().extend(names.iter().map(|name| (rule.key(), name.clone())));
        names
    }

    fn merge_entry(&self, usage: &Usage) -> Option<(&str, &str)> {
        let found = self.patterns.iter().find(|pattern| pattern.places.has(usage))?;
        Some((&found.entry, &found.text))
    }

    /// A diagnostic about an entry, at its line.
    pub fn complain(&self, table: &str, key: &str, message: String, help: &str) -> Diagnostic {
        let entries = &self.entries;
        let tables = [
            ("scopes", &entries.scopes),
            ("regions", &entries.regions),
            ("areas", &entries.areas),
            ("methods", &entries.methods),
            ("types", &entries.types),
            ("variants", &entries.variants),
        ];
        let entry = tables.iter().find(|(name, _)| *name == table).and_then(|(_, entries)| entries.get(key));
        let merge = entries.merge.get(key).filter(|_| table == "merge").and_then(|patterns| patterns.first());
        let line = entry.or(merge).map(|value| line_of(&self.text, value.span().start));
        Diagnostic::new("", message, help).in_file(&self.file).at_line(line)
    }

    fn get<'a>(
        &self,
        table: &'static str,
        entries: &'a IndexMap<String, Spanned<String>>,
        key: &str,
    ) -> Option<&'a str> {
        let value = entries.get(key)?;
        self.used.borrow_mut().insert((table, key.to_owned()));
        Some(value.get_ref())
    }

    /// Every entry that nothing asked for.
    pub fn unused(&self) -> Diagnostics {
        let entries = &self.entries;
        let tables: [(&'static str, &IndexMap<String, Spanned<String>>); 6] = [
            ("scopes", &entries.scopes),
            ("regions", &entries.regions),
            ("areas", &entries.areas),
            ("methods", &entries.methods),
            ("types", &entries.types),
            ("variants", &entries.variants),
        ];
        let used = self.used.borrow();
        let mut unused = Diagnostics::new();
        for (table, entries) in tables {
            for (key, value) in entries {
                if !used.contains(&(table, key.clone())) {
                    unused.push(self.stale(&format!("{table}.\"{key}\""), value.span().start));
                }
            }
        }
        for (name, patterns) in &entries.merge {
            for pattern in patterns {
                if !used.contains(&("merge", format!("{name}/{}", pattern.get_ref()))) {
                    unused.push(
                        self.stale(&format!("merge.{name}, pattern \"{}\"", pattern.get_ref()), pattern.span().start),
                    );
                }
            }
        }
        for (rule, names) in &entries.debug {
            for name in names {
                if !used.contains(&(rule.key(), name.get_ref().clone())) {
                    let entry = format!("debug.{}, name \"{}\"", rule.key(), name.get_ref());
                    unused.push(self.stale(&entry, name.span().start));
                }
            }
        }
        unused
    }

    fn stale(&self, entry: &str, start: usize) -> Diagnostic {
        Diagnostic::new(
            "",
            format!("the entry {entry} matches nothing in the description"),
            "take the line out, or mend its key",
        )
        .in_file(&self.file)
        .at_line(Some(line_of(&self.text, start)))
    }
}

/// Whether links become whole by standing behind a text.
fn is_site(text: &str) -> bool {
    let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    host.is_some_and(|host| !host.is_empty() && host.chars().all(|c| c.is_ascii_alphanumeric() || "-._~:/".contains(c)))
}

fn line_of(text: &str, offset: usize) -> usize {
    text.as_bytes()[..offset.min(text.len())].iter().filter(|byte| **byte == b'\n').count() + 1
}

/// The usages that an entry of `[merge]` makes one enum.
#[derive(Debug)]
struct Pattern {
    entry: String,
    text: String,
    places: Places,
}

#[derive(Debug)]
enum Places {
    /// A usage in full.
    At(Usage),
    /// `*` and the end of usages.
    EndingWith(Vec<Step>),
}

impl Places {
    /// What a pattern says; nothing where it says nothing.
    fn read(text: &str) -> Option<Places> {
        match text.strip_prefix('*') {
            Some(tail) => usage::steps(tail).map(Places::EndingWith),
            None => text.parse().ok().map(Places::At),
        }
    }

    fn has(&self, usage: &Usage) -> bool {
        match self {
            Places::At(one) => one == usage,
            Places::EndingWith(tail) => usage.ends_with(tail),
        }
    }
}

fn patterns(entries: &Entries) -> Vec<Pattern> {
    let all = entries.merge.iter().flat_map(|(entry, texts)| texts.iter().map(move |text| (entry, text.get_ref())));
    let read = |(entry, text): (&String, &String)| {
        Some(Pattern { entry: entry.clone(), text: text.clone(), places: Places::read(text)? })
    };
    all.filter_map(read).collect()
}
