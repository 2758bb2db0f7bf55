//! Answers that broke on their way: an error that says where, and never a panic.

use kombo_mock::samples::{Kind, Part, Sample};
use serde_json::{Value, json};

use crate::read::Trouble;
use crate::subject::{Subject, all, answers, events};

/// How many places of each sample are damaged.
const PLACES: usize = 10;

/// JSON pointer to the notation of errors, which hides keys that are data.
fn dotted(sample: &Sample, pointer: &str) -> String {
    let mut path = String::new();
    let mut parent = String::new();
    for step in pointer.split('/').skip(1) {
        let hidden = sample.marks.iter().any(|mark| mark.part == Part::Map && mark.pointer == parent);
        parent = format!("{parent}/{step}");
        let step = if hidden { "…" } else { step };
        match step.parse::<usize>() {
            Ok(index) => path.push_str(&format!("[{index}]")),
            Err(_) if path.is_empty() => path.push_str(step),
            Err(_) => path.push_str(&format!(".{step}")),
        }
    }
    path
}

/// The beginnings of the characters in a text, of which `PLACES` are spread over it.
fn spread(text: &str) -> impl Iterator<Item = usize> + '_ {
    let step = text.chars().count() / PLACES + 1;
    text.char_indices().map(|(place, _)| place).step_by(step)
}

/// How deep a text that breaks off is in objects and lists; no text of a sample has brackets.
fn depth(text: &str) -> usize {
    text.matches(['{', '[']).count() - text.matches(['}', ']']).count()
}

#[test]
fn truncated_json_is_an_error_with_a_path() {
    let (mut cuts, mut with_path) = (0, 0);
    for subject in answers().into_iter().chain(events()) {
        let text = subject.sample(1, Kind::Full).value.to_string();
        // Whatever the data of these is, nobody reads it.
        let unread = subject.read(r#"{"status":"success","data":7}"#).is_ok();
        for cut in spread(&text) {
            match subject.read(&text[..cut]) {
                Ok(_) => assert!(unread, "{} is read from {}", subject.name(), &text[..cut]),
                Err(Trouble { path, shown }) => {
                    cuts += 1;
                    with_path += usize::from(path.is_some());
                    // An event is taken as a whole before its type is looked at.
                    let outermost = matches!(subject, Subject::Event(_)) || depth(&text[..cut]) < 2;
                    assert!(path.is_some() || outermost, "{} at byte {cut}: {shown}", subject.name());
                }
            }
        }
    }
    println!("{cuts} truncated texts refused, {with_path} of them with a path");
    assert!(cuts > 1000 && with_path > cuts / 2, "{cuts} {with_path}");
}

/// A value of another type than the one that stands there.
fn swapped(part: &Part) -> Option<Value> {
    match part {
        Part::Id | Part::Text | Part::Time | Part::Enum => Some(json!(7.5)),
        Part::Number | Part::Boolean => Some(json!("x")),
        Part::Record | Part::Map => Some(json!(["x"])),
        Part::Free | Part::Union(_) | Part::Constant | Part::Optional | Part::Open => None,
    }
}

/// The places whose type is swapped: spread over the sample, none of them in the envelope.
fn places(sample: &Sample) -> impl Iterator<Item = (&str, Value)> {
    let all: Vec<_> = sample
        .marks
        .iter()
        .filter(|mark| mark.pointer.starts_with("/data/") && !mark.pointer.starts_with("/data/next"))
        .filter_map(|mark| Some((mark.pointer.as_str(), swapped(&mark.part)?)))
        .collect();
    let step = all.len() / PLACES + 1;
    all.into_iter().step_by(step)
}

/// Whether the path of an error leads to the damage or to something around it.
fn leads_to(path: &str, damage: &str) -> bool {
    damage.strip_prefix(path).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
}

fn swap(subject: Subject, sample: &Sample, pointer: &str, with: Value) -> (usize, usize) {
    let mut value = sample.value.clone();
    *value.pointer_mut(pointer).unwrap() = with;
    let damage = dotted(sample, pointer);
    let check = |path: &str, shown: &str| {
        assert!(leads_to(path, &damage), "{}: {path} is not {damage}: {shown}", subject.name());
        (1, usize::from(path == damage))
    };
    match subject.read(&value.to_string()) {
        Err(Trouble { path, shown }) => {
            let path = path.unwrap_or_else(|| panic!("{}: no path to {damage}: {shown}", subject.name()));
            check(&path, &shown)
        }
        Ok(seen) => match seen.malformed.as_slice() {
            [record] => check(record.path(), record.message()),
            [] => {
                // It stood where any shape is kept.
                assert_eq!(subject.difference(value, &seen.text), None, "{}: {damage} got lost", subject.name());
                (0, 0)
            }
            records => panic!("{}: one damage, but {records:?}", subject.name()),
        },
    }
}

#[test]
fn a_value_of_another_type_is_an_error_that_leads_to_it_or_is_kept() {
    let (mut count, mut refused, mut exact) = (0, 0, 0);
    for subject in answers().into_iter().chain(events()) {
        let sample = subject.sample(2, Kind::Full);
        for (pointer, with) in places(&sample) {
            let (is_refused, is_exact) = swap(subject, &sample, pointer, with);
            (count, refused, exact) = (count + 1, refused + is_refused, exact + is_exact);
        }
    }
    println!("{count} values swapped: {refused} refused, {exact} of them with the very path, the rest kept");
    assert!(count > 500 && refused > count / 2 && exact > refused / 2, "{count} {refused} {exact}");
}

#[test]
fn damaged_bytes_never_panic() {
    let (mut count, mut refused) = (0, 0);
    for subject in all() {
        let text = subject.sample(3, Kind::Full).value.to_string();
        for (nth, place) in spread(&text).enumerate() {
            let (before, mut after) = (&text[..place], text[place..].chars());
            after.next();
            let after = after.as_str();
            let with = ["{", "\"", "9", "\\", "]", ",", "\u{0}", "null", "e", ":"][nth % 10];
            count += 1;
            if let Err(trouble) = subject.read(&format!("{before}{with}{after}")) {
                refused += 1;
                assert!(!trouble.shown.is_empty());
            }
        }
    }
    println!("{count} texts with a damaged byte, {refused} refused");
    assert!(refused > count / 3, "{refused} of {count}");
}
