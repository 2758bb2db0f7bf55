//! The rooms of the commands: each may use those above it in the list, and says at its head what it must not know.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use super::root;

/// A program: the folder of its sources, its rooms in the order in which each may use those before it, and its commands, which
/// come last: none may use another one.
struct Program {
    folder: &'static str,
    rooms: &'static [&'static str],
    commands: &'static [&'static str],
}

const PROGRAMS: [Program; 2] = [
    Program {
        folder: "tool/src",
        rooms: &["program", "atomic", "tree", "inputs", "comparison", "package", "commands"],
        commands: &["codegen", "init", "spec"],
    },
    Program {
        folder: "xtask/src",
        rooms: &["workspace", "lists", "changelog", "table", "measure", "install", "commands"],
        commands: &[
            "codegen", "spec", "bench", "mock", "contract", "corpus", "fuzz", "package", "release", "commits", "ci",
            "update", "announce",
        ],
    },
];

/// Every source file of a program, with the room it is in.
fn sources(program: &Program) -> Vec<(String, PathBuf)> {
    fn enter(folder: &Path, out: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() { enter(&path, out) } else { out.push(path) }
        }
    }
    let folder = root().join(program.folder);
    let mut paths = Vec::new();
    enter(&folder, &mut paths);
    let room = |path: &PathBuf| {
        let first = path.strip_prefix(&folder).expect("it is below").iter().next().expect("a name");
        first.to_string_lossy().trim_end_matches(".rs").to_owned()
    };
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "rs"));
    let rooms = paths.iter().map(room).collect::<Vec<_>>();
    rooms.into_iter().zip(paths).filter(|(room, _)| room != "main" && room != "lib").collect()
}

/// The modules at the root that a text names, as `crate::room` or in `crate::{room, …}`.
fn used(text: &str) -> BTreeSet<String> {
    let name = |text: &str| -> String {
        text.chars().take_while(|letter| letter.is_ascii_alphanumeric() || *letter == '_').collect()
    };
    let mut out = BTreeSet::new();
    for (at, found) in text.match_indices("crate::") {
        let rest = &text[at + found.len()..];
        let is_path = !text[..at].ends_with(|letter: char| letter.is_alphanumeric() || letter == '_');
        match rest.strip_prefix('{') {
            _ if !is_path => {}
            Some(list) => {
                out.extend(list.split('}').next().unwrap_or_default().split(',').map(|item| name(item.trim())))
            }
            None => out.extend([name(rest)]),
        }
    }
    out
}

#[test]
fn no_room_uses_a_later_one() {
    for program in &PROGRAMS {
        let level = |room: &str| {
            let room = if program.commands.contains(&room) { "commands" } else { room };
            program.rooms.iter().position(|known| *known == room)
        };
        let mut wrong = Vec::new();
        let mut seen = BTreeSet::new();
        for (room, path) in sources(program) {
            let text = fs::read_to_string(&path).expect("a source file is text");
            let Some(own) = level(&room) else {
                wrong.push(format!("{}: its room is not in the list of this test", path.display()));
                continue;
            };
            for other in used(&text).into_iter().filter(|other| *other != room) {
                if level(&other).is_none_or(|level| level >= own) {
                    wrong.push(format!("{} uses `{other}`", path.display()));
                }
                seen.insert(other);
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
        let lower = program.rooms[..program.rooms.len() - 1].iter();
        let lower: BTreeSet<String> = lower.map(|room| (*room).to_owned()).collect();
        assert_eq!(seen, lower, "each of these is used by a later one");
    }
}

#[test]
fn each_room_says_what_it_must_not_know() {
    let mut wrong = Vec::new();
    for program in &PROGRAMS {
        let folder = root().join(program.folder);
        let rooms: BTreeSet<String> = sources(program).into_iter().map(|(room, _)| room).collect();
        for room in rooms {
            let head = [folder.join(&room).join("mod.rs"), folder.join(format!("{room}.rs"))];
            let head = head.iter().find_map(|path| fs::read_to_string(path).ok()).expect("a room has a head");
            let docs: Vec<&str> = head.lines().take(10).map_while(|line| line.strip_prefix("//!")).collect();
            let words: Vec<&str> = docs.iter().flat_map(|line| line.split_whitespace()).collect();
            if !words.join(" ").to_lowercase().contains("must not know") {
                wrong.push(room);
            }
        }
    }
    assert!(wrong.is_empty(), "the first ten lines do not say it: {}", wrong.join(", "));
}
