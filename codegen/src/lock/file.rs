//! The text of the lock: an entry a line, members below what they belong to, `-` in front of what is gone.

use std::fmt::Write;

use indexmap::IndexMap;

use super::{AreaEntry, Lock, Member, Named, OperationEntry, RootEntry, TypeEntry};
use crate::ir::Origin;
use crate::support::diagnostic::{Diagnostic, Diagnostics};

const HEAD: &str = "\
# Every public name and the place in the API that owns it. Written by `cargo xtask codegen`, which keeps to it: no later
# description renames what stands here. A line that begins with `-` is gone from the description; its name stays taken
# until `cargo xtask codegen --forget`.
";

/// The form of the file. A file without the line is of the first; reading an older one is where a migration belongs.
const VERSION: u32 = 1;
/// The word that begins the line with the form.
const FORM: &str = "version";

/// The word that stands for the field which takes all other keys.
const EXTRA: &str = "{}";
/// The word that stands where there is no name.
const NOTHING: &str = "-";

pub(super) fn write(lock: &Lock) -> String {
    let mut out = HEAD.to_owned();
    line(&mut out, "", false, &[FORM, &VERSION.to_string()]);
    if let Some(package) = &lock.package {
        line(&mut out, "", false, &["crate", package]);
    }
    for (header, scope) in &lock.scopes {
        line(&mut out, "", scope.gone, &["scope", header, &scope.name]);
    }
    for (url, region) in &lock.regions {
        line(&mut out, "", region.gone, &["region", url, &region.name]);
    }
    for (module, area) in &lock.areas {
        let mut words = vec!["area", module, &area.feature];
        words.extend(area.tags.iter().map(String::as_str));
        line(&mut out, "", area.gone, &words);
    }
    for (id, operation) in &lock.operations {
        let words = ["operation", id, &operation.call, &operation.area, &operation.method, &operation.request];
        line(&mut out, "\n", operation.gone, &words);
        for (wire, one) in &operation.members {
            member(&mut out, &quoted(wire), one);
        }
    }
    for (position, (origin, root)) in lock.roots.iter().enumerate() {
        let words = ["root", &origin.root_text(), name(&root.ty)];
        line(&mut out, if position == 0 { "\n" } else { "" }, root.gone, &words);
    }
    let mut types: Vec<(&String, &TypeEntry)> = lock.types.iter().collect();
    types.sort_by_key(|(path, _)| *path);
    for (path, ty) in types {
        let usage = ty.usage.to_string();
        let mut words = vec!["type", path, &usage];
        words.extend(ty.aliases.iter().map(String::as_str));
        line(&mut out, "\n", ty.gone, &words);
        for (wire, one) in &ty.members {
            member(&mut out, &quoted(wire), one);
        }
        if let Some(extra) = &ty.extra {
            member(&mut out, EXTRA, extra);
        }
    }
    out
}

fn name(text: &str) -> &str {
    if text.is_empty() { NOTHING } else { text }
}

fn line(out: &mut String, before: &str, gone: bool, words: &[&str]) {
    let words: Vec<String> =
        words.iter().map(|word| if *word == NOTHING { NOTHING.into() } else { quoted(word) }).collect();
    let _ = writeln!(out, "{before}{}{}", if gone { "- " } else { "" }, words.join(" "));
}

fn member(out: &mut String, wire: &str, one: &Member) {
    let _ = write!(out, "  {}{wire} {}", if one.gone { "- " } else { "" }, name(&one.ident));
    for more in one.setter.iter().map(|setter| format!("set:{setter}")).chain(one.ty.clone()) {
        let _ = write!(out, " {more}");
    }
    out.push('\n');
}

/// A word as it is written: in quotes where it could be taken for something else.
fn quoted(word: &str) -> String {
    let plain = |c: char| !c.is_whitespace() && !c.is_control() && c != '"' && c != '\\';
    if !word.is_empty() && word != NOTHING && word != EXTRA && !word.starts_with('#') && word.chars().all(plain) {
        return word.to_owned();
    }
    serde_json::Value::String(word.to_owned()).to_string()
}

/// A word as it was read, and whether it stood in quotes.
type Word = (String, bool);

fn words(line: &str) -> Option<Vec<Word>> {
    let mut out = Vec::new();
    let mut rest = line.trim();
    while !rest.is_empty() {
        let end = if rest.starts_with('"') {
            let mut escaped = false;
            let close = rest.char_indices().skip(1).find(|(_, c)| {
                let closes = *c == '"' && !escaped;
                escaped = *c == '\\' && !escaped;
                closes
            })?;
            let end = close.0 + 1;
            out.push((serde_json::from_str(&rest[..end]).ok()?, true));
            end
        } else {
            let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
            out.push((rest[..end].to_owned(), false));
            end
        };
        rest = rest[end..].trim_start();
    }
    Some(out)
}

/// What the lines that are indented belong to.
enum Owner {
    None,
    Operation(String),
    Type(String),
}

pub(super) fn read(file: &str, text: &str) -> Result<Lock, Diagnostics> {
    check_version(file, text)?;
    let mut lock = Lock::default();
    let mut owner = Owner::None;
    let mut diagnostics = Diagnostics::new();
    for (index, line) in text.lines().enumerate() {
        if line.trim().is_empty() || line.starts_with('#') {
            continue;
        }
        if words(line).and_then(|words| entry(&mut lock, &mut owner, line.starts_with(' '), words)).is_none() {
            let help =
                "bring back the committed file: it is written by `cargo xtask codegen`, and lines are only taken out";
            let message = format!("`{}` is not an entry of the lock", line.trim());
            diagnostics.push(Diagnostic::new("", message, help).in_file(file).at_line(Some(index + 1)));
        }
    }
    if diagnostics.is_empty() { Ok(lock) } else { Err(diagnostics) }
}

/// Refuses a file in a form that is not known yet, before any line of it is taken for a mistake.
fn check_version(file: &str, text: &str) -> Result<(), Diagnostics> {
    for (index, line) in text.lines().enumerate() {
        let version = line.strip_prefix(FORM).and_then(|rest| rest.trim().parse::<u32>().ok());
        if let Some(version) = version.filter(|version| *version > VERSION) {
            let message = format!("the lock is of version {version}, and this generator knows up to version {VERSION}");
            let help = "update the generator to the one that wrote the file, or bring back the committed file that this one wrote";
            return Err(vec![Diagnostic::new("", message, help).in_file(file).at_line(Some(index + 1))]);
        }
    }
    Ok(())
}

fn entry(lock: &mut Lock, owner: &mut Owner, indented: bool, mut words: Vec<Word>) -> Option<()> {
    let gone = words.first().is_some_and(|(word, quoted)| word == NOTHING && !quoted);
    if gone {
        words.remove(0);
    }
    if indented {
        return read_member(lock, owner, gone, words);
    }
    let mut rest = words.into_iter().map(|(word, _)| word);
    let kind = rest.next()?;
    *owner = Owner::None;
    match kind.as_str() {
        FORM => {
            rest.next()?.parse::<u32>().ok().filter(|version| (1..=VERSION).contains(version))?;
        }
        "crate" => lock.package = Some(rest.next()?),
        "scope" => {
            lock.scopes.insert(rest.next()?, Named { name: rest.next()?, gone });
        }
        "region" => {
            lock.regions.insert(rest.next()?, Named { name: rest.next()?, gone });
        }
        "area" => {
            let (module, feature) = (rest.next()?, rest.next()?);
            lock.areas.insert(module, AreaEntry { feature, tags: rest.by_ref().collect(), gone });
        }
        "root" => {
            let (origin, ty) = (Origin::root(&rest.next()?)?, rest.next()?);
            lock.roots.insert(origin, RootEntry { ty: if ty == NOTHING { String::new() } else { ty }, gone });
        }
        "operation" => {
            let id = rest.next()?;
            let (call, area, method, request) = (rest.next()?, rest.next()?, rest.next()?, rest.next()?);
            lock.operations
                .insert(id.clone(), OperationEntry { call, area, method, request, gone, ..OperationEntry::default() });
            *owner = Owner::Operation(id);
        }
        "type" => {
            let (path, usage) = (rest.next()?, rest.next()?.parse().ok()?);
            path.contains("::").then_some(())?;
            let aliases = rest.by_ref().collect();
            let ty = TypeEntry { usage, aliases, members: IndexMap::new(), extra: None, gone };
            lock.types.insert(path.clone(), ty);
            *owner = Owner::Type(path);
        }
        _ => return None,
    }
    rest.next().is_none().then_some(())
}

fn read_member(lock: &mut Lock, owner: &Owner, gone: bool, words: Vec<Word>) -> Option<()> {
    let mut words = words.into_iter();
    let (wire, is_quoted) = words.next()?;
    let (ident, _) = words.next()?;
    let mut one = Member { ident: if ident == NOTHING { String::new() } else { ident }, gone, ..Member::default() };
    for (word, _) in words {
        match word.strip_prefix("set:") {
            Some(setter) => one.setter = Some(setter.to_owned()),
            None if word.contains("::") => one.ty = Some(word),
            None => return None,
        }
    }
    match owner {
        Owner::None => return None,
        Owner::Operation(id) => {
            lock.operations.get_mut(id)?.members.insert(wire, one);
        }
        Owner::Type(path) => {
            let ty = lock.types.get_mut(path)?;
            if wire == EXTRA && !is_quoted {
                ty.extra = Some(one);
            } else {
                ty.members.insert(wire, one);
            }
        }
    }
    Some(())
}
