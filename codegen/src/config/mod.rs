//! `names.toml`: our decisions on names, as data beside the description.
//!
//! An entry that matches nothing is an error, so that no decision outlives its reason.

mod formats;
pub mod paging;
mod pattern;
mod selection;

use indexmap::IndexMap;
use serde::Deserialize;
use toml::Spanned;

use self::paging::{ALL, Rule};
use self::pattern::{Pattern, patterns};
use self::selection::Selection;
use crate::ir::{Format, Usage};
use crate::support::diagnostic::{Diagnostic, Diagnostics};

/// The parsed file.
#[derive(Debug, Default)]
pub struct Config {
    /// The file's name, for diagnostics.
    pub file: String,
    entries: Entries,
    patterns: Vec<Pattern>,
    formats: Vec<Format>,
    /// What is said of lists, by the keys of `[paging]`.
    paging: IndexMap<String, Rule>,
    /// Where each line of the file ends.
    lines: Vec<usize>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Entries {
    /// Package name of the crate.
    #[serde(rename = "crate")]
    package: Option<String>,
    /// The documentation site that links in descriptions are relative to.
    docs: Option<Spanned<String>>,
    /// The header that carries the signature of a webhook.
    signature_header: Option<Spanned<String>>,
    /// Required headers that a handle supplies once.
    scopes: Table,
    /// Server URL to variant of `Region`.
    regions: Table,
    /// Tag to area.
    areas: Table,
    /// operationId to method.
    methods: Table,
    /// Usage to type name.
    types: Table,
    /// `Type.value` to variant name.
    variants: Table,
    /// Enum name to the usages that are this one enum.
    merge: IndexMap<String, Vec<Spanned<String>>>,
    /// What `Debug` hides and shows: by `hidden_types`, `hidden_properties` and `shown_types`.
    debug: IndexMap<DebugRule, Vec<Spanned<String>>>,
    /// Value of an enum of webhooks to the operation that lists such records.
    lists: Table,
    /// Webhook to the status and the key of the answer that refuses it.
    refusals: Table,
    /// How lists come in pages, by operationId.
    paging: paging::Table,
    /// What a sync has to know of lists.
    sync: SyncRules,
    /// Which operations are written: by `include` and `exclude`.
    operations: Selection,
    /// Format of texts to the type that they are read into.
    formats: IndexMap<String, Spanned<toml::Value>>,
}

/// What a sync has to know of lists: `[sync]`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct SyncRules {
    /// Ids of operations whose lists forget old records, so that what is not listed need not be gone.
    unswept: Vec<Spanned<String>>,
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

/// Entries that have a key and a name each.
type Table = IndexMap<String, Spanned<String>>;

/// What an entry of a table is about, by its key.
type ToEntry<'a> = fn(&'a str) -> Entry<'a>;

/// An entry, by what it is about.
#[derive(Clone, Copy, Debug)]
pub enum Entry<'a> {
    /// The header that a handle supplies.
    Scope(&'a str),
    /// The URL of a server.
    Region(&'a str),
    /// A tag.
    Area(&'a str),
    /// The id of an operation.
    Method(&'a str),
    /// The usage of a type.
    Type(&'a str),
    /// A type and a value of it, `Type.value`.
    Variant(&'a str),
    /// An enum, and a pattern of usages that are this one.
    Merge(&'a str, &'a str),
    /// A value of an enum of webhooks.
    List(&'a str),
    /// The id of an operation, or all lists.
    Paging(&'a str),
    /// A webhook.
    Refusal(&'a str),
    /// A rule, and a name under it.
    Debug(DebugRule, &'a str),
    /// A format of texts.
    Format(&'a str),
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
                    "see codegen/NAMES.md for its tables",
                )
                .in_file(file)
                .at_line(line),
            ]
        })?;
        if let Some(docs) = entries.docs.as_ref().filter(|docs| !is_site(docs.get_ref())) {
            return Err(vec![
                Diagnostic::new(
                    "",
                    format!("docs is \"{}\", which is not a URL that links can be appended to", docs.get_ref()),
                    "give the address of the documentation, such as \"https://docs.example.com\"",
                )
                .in_file(file)
                .at_line(Some(line_of(&text, docs.span().start))),
            ]);
        }
        let told = |(key, message, help): formats::Wrong| {
            let line = entries.formats.get(&key).map(|value| line_of(&text, value.span().start));
            Diagnostic::new("", message, help).in_file(file).at_line(line)
        };
        let formats =
            formats::read(&entries.formats).map_err(|all| all.into_iter().map(told).collect::<Diagnostics>())?;
        let mut paging = IndexMap::new();
        let mut wrong = Diagnostics::new();
        for (key, value) in &entries.paging {
            match paging::rule(value.get_ref()) {
                Ok(rule) => drop(paging.insert(key.clone(), rule)),
                Err((why, help)) => {
                    let line = line_of(&text, value.span().start);
                    let message = format!("the entry paging.\"{key}\" {why}");
                    wrong.push(Diagnostic::new("", message, help).in_file(file).at_line(Some(line)));
                }
            }
        }
        if !wrong.is_empty() {
            return Err(wrong);
        }
        let patterns = patterns(&entries);
        let lines = text.match_indices('\n').map(|(end, _)| end).collect();
        Ok(Config { file: file.to_owned(), entries, patterns, formats, paging, lines })
    }

    /// The package name, where one is decided.
    pub fn package(&self) -> Option<&str> {
        self.entries.package.as_deref()
    }

    /// The documentation site, where one is given.
    pub fn docs(&self) -> Option<&str> {
        self.entries.docs.as_ref().map(|docs| docs.get_ref().as_str())
    }

    /// The header that carries the signature of a webhook, where one is given.
    pub fn signature_header(&self) -> Option<&str> {
        self.entries.signature_header.as_ref().map(|header| header.get_ref().as_str())
    }

    /// The handle that supplies `header`.
    pub fn scope(&self, header: &str) -> Option<&str> {
        get(&self.entries.scopes, header)
    }

    /// The variant of `Region` for a server.
    pub fn region(&self, url: &str) -> Option<&str> {
        get(&self.entries.regions, url)
    }

    /// The area of a tag.
    pub fn area(&self, tag: &str) -> Option<&str> {
        get(&self.entries.areas, tag)
    }

    /// The method of an operation.
    pub fn method(&self, id: &str) -> Option<&str> {
        get(&self.entries.methods, id)
    }

    /// The variant name of a value of an enum or union.
    pub fn variant(&self, ty: &str, value: &str) -> Option<&str> {
        get(&self.entries.variants, &format!("{ty}.{value}"))
    }

    /// The operation that lists what a value of webhooks stands for.
    pub fn list_of(&self, value: &str) -> Option<&str> {
        get(&self.entries.lists, value)
    }

    /// All values of webhooks with the operation that lists what they stand for.
    pub fn lists(&self) -> impl Iterator<Item = (&str, &str)> {
        self.entries.lists.iter().map(|(value, id)| (value.as_str(), id.get_ref().as_str()))
    }

    /// The answer that refuses a webhook.
    pub fn refusal(&self, webhook: &str) -> Option<&str> {
        get(&self.entries.refusals, webhook)
    }

    /// All names given to types: the entry's key, the usage that it says, and the name.
    pub fn types(&self) -> impl Iterator<Item = (&str, Usage, &str)> {
        let entries = self.entries.types.iter();
        entries.filter_map(|(key, name)| Some((key.as_str(), key.parse().ok()?, name.get_ref().as_str())))
    }

    /// The enum that a usage belongs to by decision, and the pattern that says so.
    pub fn merged(&self, usage: &Usage) -> Option<(&str, &str)> {
        let found = self.patterns.iter().find(|pattern| pattern.has(usage))?;
        Some((&found.entry, &found.text))
    }

    /// Whether any enums are one by decision.
    pub fn merges(&self) -> bool {
        !self.entries.merge.is_empty()
    }

    /// The names under a rule.
    pub fn debug(&self, rule: DebugRule) -> impl Iterator<Item = &String> {
        self.entries.debug.get(&rule).into_iter().flatten().map(Spanned::get_ref)
    }

    /// What is said of the pages of an operation, and by which entry.
    pub fn paging(&self, operation: &str) -> Option<(&str, &Rule)> {
        let of = |key: &str| self.paging.get_key_value(key).map(|(key, rule)| (key.as_str(), rule));
        of(operation).or_else(|| of(ALL))
    }

    /// Whether the list of an operation forgets old records.
    pub fn is_unswept(&self, operation: &str) -> bool {
        self.entries.sync.unswept.iter().any(|id| id.get_ref() == operation)
    }

    /// The type that texts of a format are read into, where one is given.
    pub fn format(&self, name: &str) -> Option<&Format> {
        self.formats.iter().find(|format| format.name == name)
    }

    /// A diagnostic about an entry, at its line.
    pub fn complain(&self, table: &str, key: &str, message: String, help: &str) -> Diagnostic {
        let tables = self.tables();
        let entry = tables.iter().find(|(name, ..)| *name == table).and_then(|(_, entries, _)| entries.get(key));
        let merge = self.entries.merge.get(key).filter(|_| table == "merge").and_then(|patterns| patterns.first());
        let paging = self.entries.paging.get(key).filter(|_| table == "paging").map(|value| value.span().start);
        let line = entry.or(merge).map(|value| value.span().start).or(paging).map(|start| self.line_of(start));
        Diagnostic::new("", message, help).in_file(&self.file).at_line(line)
    }

    /// The tables whose entries have a key and a name each.
    fn tables(&self) -> [(&'static str, &Table, ToEntry<'_>); 8] {
        let entries = &self.entries;
        [
            ("scopes", &entries.scopes, Entry::Scope),
            ("regions", &entries.regions, Entry::Region),
            ("areas", &entries.areas, Entry::Area),
            ("methods", &entries.methods, Entry::Method),
            ("types", &entries.types, Entry::Type),
            ("variants", &entries.variants, Entry::Variant),
            ("lists", &entries.lists, Entry::List),
            ("refusals", &entries.refusals, Entry::Refusal),
        ]
    }

    /// Every entry that matches nothing.
    pub fn stale<'s>(&'s self, matches: &dyn Fn(Entry<'s>) -> bool) -> Diagnostics {
        let entries = &self.entries;
        let mut stale = Diagnostics::new();
        for (table, entries, make) in self.tables() {
            let unmatched = entries.iter().filter(|(key, _)| !matches(make(key)));
            stale.extend(unmatched.map(|(key, value)| self.pointless(&format!("{table}.\"{key}\""), value)));
        }
        for (name, patterns) in &entries.merge {
            let unmatched = patterns.iter().filter(|pattern| !matches(Entry::Merge(name, pattern.get_ref())));
            stale.extend(
                unmatched.map(|pattern| {
                    self.pointless(&format!("merge.{name}, pattern \"{}\"", pattern.get_ref()), pattern)
                }),
            );
        }
        for (rule, names) in &entries.debug {
            let unmatched = names.iter().filter(|name| !matches(Entry::Debug(*rule, name.get_ref())));
            stale.extend(
                unmatched
                    .map(|name| self.pointless(&format!("debug.{}, name \"{}\"", rule.key(), name.get_ref()), name)),
            );
        }
        let unmatched = entries.formats.iter().filter(|(name, _)| !matches(Entry::Format(name)));
        stale.extend(unmatched.map(|(name, value)| self.pointless(&format!("formats.\"{name}\""), value)));
        let unmatched = entries.paging.iter().filter(|(key, _)| !matches(Entry::Paging(key)));
        stale.extend(unmatched.map(|(key, value)| self.pointless(&format!("paging.\"{key}\""), value)));
        let unmatched = entries.sync.unswept.iter().filter(|id| !matches(Entry::Method(id.get_ref())));
        stale.extend(unmatched.map(|id| self.pointless(&format!("sync.unswept, operation \"{}\"", id.get_ref()), id)));
        stale
    }

    fn line_of(&self, offset: usize) -> usize {
        self.lines.partition_point(|end| *end < offset) + 1
    }

    fn pointless<T>(&self, entry: &str, value: &Spanned<T>) -> Diagnostic {
        Diagnostic::new(
            "",
            format!("the entry {entry} matches nothing in the description"),
            "take the line out, or correct its key",
        )
        .in_file(&self.file)
        .at_line(Some(self.line_of(value.span().start)))
    }
}

fn get<'a>(entries: &'a Table, key: &str) -> Option<&'a str> {
    entries.get(key).map(|value| value.get_ref().as_str())
}

/// Whether links become whole by standing behind a text.
fn is_site(text: &str) -> bool {
    let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    host.is_some_and(|host| !host.is_empty() && host.chars().all(|c| c.is_ascii_alphanumeric() || "-._~:/".contains(c)))
}

fn line_of(text: &str, offset: usize) -> usize {
    text.as_bytes()[..offset.min(text.len())].iter().filter(|byte| **byte == b'\n').count() + 1
}
