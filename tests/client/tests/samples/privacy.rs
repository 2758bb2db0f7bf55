//! `Debug` and errors show nothing of somebody's data, whatever type it is in.

use kombo::Error;
use kombo_mock::samples::{self, Kind, Mark, Part, Plan, Sample};
use serde_json::{Map, Value, json};

use crate::read::{Trouble, answer, refused};
use crate::requests::ANSWERS;
use crate::subject::{Subject, TWIN, all, answers};

/// What nothing shown may contain.
const TEXT: &str = "MaRk";
/// The same in numbers.
const NUMBER: i64 = 47_110_000_000;
const DIGITS: &str = "4711";

/// Where the description has a text, and `names.toml` knows that it is the value of an enum.
const ENUMS: &[(&str, &str)] = &[
    ("GetAiApplyUnifiedApiJobs", "remote_work_status"),
    ("GetAiApplyUnifiedApiJobs", "salary_period"),
    ("GetAiApplyUnifiedApiJobs", "visibility"),
    ("PostAiApplyApply", "status"),
    ("PostConnectActivateIntegration", "tool"),
    ("GetConnectIntegrationByTokenToken", "tool"),
    ("GetCustomDatevAvailableDocuments", "document_type"),
    ("postAiApplyJobFeedsBulkImport", "country"),
    ("data-changed", "integration_tool"),
    ("connection-flow-failed", "integration_tool"),
    ("integration-created", "tool"),
    ("integration-deleted", "tool"),
    ("integration-state-changed", "integration_tool"),
    ("sync-finished", "integration_tool"),
    ("issue-status-changed", "tool"),
];

/// A sample filled with marked data, and the marks that are in it.
struct Marked {
    value: Value,
    texts: Vec<String>,
}

fn field(pointer: &str) -> &str {
    pointer.rsplit('/').find(|name| name.parse::<usize>().is_err()).unwrap_or_default()
}

pub(crate) fn counts_something(name: &str) -> bool {
    name == "count"
        || ["_count", "_size", "_limit"].iter().any(|end| name.ends_with(end))
        || name.starts_with("number_of_")
}

/// Tools are words of the API, whichever they are.
pub(crate) fn is_tool(field: &str) -> bool {
    field == "tool" || field.ends_with("_tool")
}

/// Replaces every text that is no id, no tool and no `*_at`, values of enums included, every number that counts
/// nothing, every value of any shape, and every key that is data.
fn mark(subject: Subject, sample: &Sample) -> Marked {
    let subject = subject.name();
    let is_enum = |field: &str| ENUMS.iter().any(|(of, name)| *name == field && subject.ends_with(&format!(" {of}")));
    let mut marked = Marked { value: sample.value.clone(), texts: Vec::new() };
    for Mark { pointer, part } in &sample.marks {
        let name = field(pointer);
        let number = marked.texts.len();
        if pointer == TWIN || (is_tool(name) && is_enum(name)) {
            continue;
        }
        let text = format!("{TEXT}{number}.");
        let digits = NUMBER + i64::try_from(number).unwrap();
        let with = match part {
            // The id of a tool is its name, and ids are shown.
            Part::Text | Part::Enum if name == "id" => continue,
            Part::Text => json!(text),
            // Codes of errors are words of the API as well.
            Part::Enum if is_tool(name) || pointer.ends_with("/error/code") => continue,
            Part::Enum if marked.value.pointer(pointer).is_some_and(Value::is_string) => json!(text),
            Part::Time if !name.ends_with("_at") => json!(text),
            Part::Number if !counts_something(name) => json!(digits),
            Part::Free => json!({ format!("{text}_id"): text, "id": text, "first_at": [text, digits] }),
            _ => continue,
        };
        marked.texts.push(if *part == Part::Number { digits.to_string() } else { text });
        *marked.value.pointer_mut(pointer).unwrap() = with;
    }
    // Keys from the inside out, since the pointers to what is inside go through them.
    for Mark { pointer, .. } in sample.marks.iter().rev().filter(|mark| mark.part == Part::Map) {
        if let Some(Value::Object(map)) = marked.value.pointer_mut(pointer) {
            let renamed = std::mem::take(map).into_iter().enumerate();
            *map = renamed.map(|(nth, (_, value))| (format!("{TEXT}-key-{nth}_id"), value)).collect::<Map<_, _>>();
        }
    }
    marked
}

/// The part of a text around a place.
fn around(shown: &str, place: usize) -> String {
    let before: Vec<char> = shown[..place].chars().rev().take(100).collect();
    before.into_iter().rev().chain(shown[place..].chars().take(20)).collect()
}

#[track_caller]
fn assert_hidden(what: &str, shown: &str) {
    for mark in [TEXT, DIGITS] {
        if let Some(place) = shown.find(mark) {
            panic!("{what} shows {}", around(shown, place));
        }
    }
}

#[test]
fn debug_hides_what_is_somebodys_and_reveal_shows_it() {
    let mut leaks = Vec::new();
    let mut count = 0;
    for (subject, seed) in all().into_iter().flat_map(|subject| (1..4).map(move |seed| (subject, seed))) {
        let marked = mark(subject, &subject.sample(seed, Kind::Full));
        let seen = subject.must_read(&marked.value.to_string());
        let (shown, revealed) = (seen.shown(), seen.revealed());
        for mark in [TEXT, DIGITS] {
            if let Some(place) = shown.find(mark) {
                leaks.push(format!("{}: {}", subject.name(), around(&shown, place)));
            }
        }
        for text in &marked.texts {
            assert!(revealed.contains(text.as_str()), "{}: {text} in {revealed}", subject.name());
        }
        count += marked.texts.len();
    }
    assert!(leaks.is_empty(), "{} leaks:\n{}", leaks.len(), leaks.join("\n"));
    println!("{count} marks in {} types hidden, and shown by `reveal`", all().len());
    assert!(count > 5000, "{count}");
}

#[test]
fn enums_that_the_description_calls_texts_are_enums() {
    for (name, field) in ENUMS {
        let subjects = all().into_iter().filter(|subject| subject.name().ends_with(&format!(" {name}")));
        let shown = subjects.filter_map(|subject| {
            let Sample { mut value, marks } = subject.sample(1, Kind::Full);
            let is_meant = |mark: &&Mark| mark.part == Part::Text && self::field(&mark.pointer) == *field;
            *value.pointer_mut(&marks.iter().find(is_meant)?.pointer)? = json!(TEXT);
            Some(subject.must_read(&value.to_string()).shown())
        });
        let shown = shown.collect::<String>();
        let expected = if is_tool(field) { TEXT } else { "Unrecognized(…)" };
        assert!(shown.contains(&format!("{field}: {expected}")), "{name} {field} is no enum: {shown}");
    }
}

/// What is given in the place of data that does not fit.
fn damages(sample: &Sample) -> impl Iterator<Item = (&str, Value)> {
    let fitting = sample.marks.iter().filter(|mark| mark.pointer.starts_with("/data/"));
    let damages: Vec<_> = fitting
        .filter_map(|Mark { pointer, part }| match part {
            Part::Id | Part::Enum | Part::Time => Some((pointer.as_str(), json!(NUMBER))),
            Part::Number | Part::Boolean => Some((pointer.as_str(), json!(format!("{TEXT}, expected {TEXT}")))),
            Part::Record => Some((pointer.as_str(), json!(format!("{TEXT}`{TEXT}\"{TEXT}")))),
            _ => None,
        })
        .collect();
    let step = damages.len() / 8 + 1;
    damages.into_iter().step_by(step)
}

#[test]
fn errors_of_data_that_does_not_fit_hide_it() {
    let (mut errors, mut records) = (0, 0);
    for subject in answers() {
        let sample = subject.sample(1, Kind::Full);
        let marked = mark(subject, &sample);
        for (pointer, with) in damages(&sample) {
            let mut value = marked.value.clone();
            // A key above may have been replaced.
            let Some(place) = value.pointer_mut(pointer) else { continue };
            *place = with;
            match subject.read(&value.to_string()) {
                Err(trouble) => {
                    assert_hidden(&subject.name(), &trouble.shown);
                    errors += 1;
                }
                Ok(seen) => {
                    assert_hidden(&subject.name(), &seen.shown());
                    records += seen.malformed.len();
                    for record in &seen.malformed {
                        assert_hidden(&subject.name(), &format!("{record} {record:?} {record:#?}"));
                    }
                }
            }
        }
        let text = marked.value.to_string();
        for (cut, _) in text.char_indices().step_by(text.len() / 8 + 1) {
            if let Err(trouble) = subject.read(&text[..cut]) {
                assert_hidden(&subject.name(), &trouble.shown);
                errors += 1;
            }
        }
    }
    println!("{errors} errors and {records} malformed records hide the data");
    assert!(errors > 500 && records > 100, "{errors} {records}");
}

/// What an error response says in its own fields is for whoever reads logs; whatever else it holds is not.
#[test]
fn errors_of_the_server_hide_the_body() {
    let mut count = 0;
    for subject in answers() {
        let Subject::Answer(operation, read) = subject else { unreachable!("only answers were asked for") };
        let mut refusal = samples::refusal(&Plan::new(1), Kind::Full, operation).value;
        refusal["error"]["details"] = json!({ TEXT: [TEXT, NUMBER] });
        refusal[TEXT] = json!(TEXT);
        let code = refusal["error"]["code"].as_str().unwrap().to_owned();
        let bodies = [
            (400, "application/json", refusal.to_string(), true),
            (200, "application/json", refusal.to_string(), true),
            (502, "text/html", format!("<html>{TEXT}</html>"), false),
            (500, "application/json", format!("{{\"error\":\"{TEXT}\",\"data\":{NUMBER}"), false),
            (403, "text/plain", format!("{TEXT}, expected {NUMBER}"), false),
        ];
        for (status, content_type, body, coded) in bodies {
            let Err(Trouble { shown, .. }) = read(answer(status, content_type, body)) else {
                panic!("{} reads a {status}", subject.name());
            };
            assert_hidden(&subject.name(), &shown);
            assert_eq!(shown.contains(&code), coded, "{}: {shown}", subject.name());
            count += 1;
        }
    }
    println!("{count} errors of the server hide the body");
    assert_eq!(count, ANSWERS.len() * 5);
}

#[test]
fn the_body_of_an_error_is_given_on_demand() {
    let body = format!(r#"{{"error":"{TEXT}"}}"#);
    let error: Error = kombo::hris::GetEmployees::decode(answer(500, "application/json", body.clone())).unwrap_err();
    assert_eq!(error.body().map(|body| body.as_ref()), Some(body.as_bytes()));
    assert_hidden("an error", &refused(&error).shown);
}
