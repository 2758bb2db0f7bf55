//! Every type of the crate, made with marked data in every field: `Debug` shows nothing that is somebody's, `reveal`
//! shows it all.

use std::fmt::Debug;

use kombo::Reveal;
use kombo::test_util::example;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::privacy::{counts_something, is_tool};
use crate::types::TYPES;

/// A type's path, and what makes a value of it.
pub(crate) type TypeRow = (&'static str, fn() -> Marked);

/// What is shown of a value full of marks.
pub(crate) struct Marked {
    /// The marks that are in the value, those that anybody may see first.
    open: Vec<String>,
    somebodys: Vec<String>,
    shown: String,
    revealed: String,
}

/// Marked data, by whether anybody may see it.
#[derive(Default)]
struct Marks {
    open: Vec<String>,
    somebodys: Vec<String>,
}

impl Marks {
    fn next(&mut self, is_open: bool) -> String {
        let number = 4_711_000 + self.open.len() + self.somebodys.len();
        let list = if is_open { &mut self.open } else { &mut self.somebodys };
        list.push(number.to_string());
        number.to_string()
    }
}

fn is_id(key: &str) -> bool {
    let personal = ["tax_id", "national_id", "passport_id", "social_security_id"];
    (key == "id" || key.ends_with("_id") || key.ends_with("_ids")) && !personal.iter().any(|end| key.ends_with(end))
}

/// Replaces every text and number by a mark, so that enums and tags of unions have values that nothing describes, and
/// puts one under a marked key into every object, which mappings and open records keep.
fn mark(value: &mut Value, key: &str, marks: &mut Marks) {
    match value {
        // Which tool something comes from, and which code an error has, are words of the API.
        Value::String(_) => {
            let is_open = is_id(key) || key.ends_with("_at") || is_tool(key) || key == "code";
            *value = json!(format!("mark {}.", marks.next(is_open)));
        }
        Value::Number(_) => *value = json!(marks.next(counts_something(key)).parse::<i64>().unwrap()),
        Value::Array(items) => items.iter_mut().for_each(|item| mark(item, key, marks)),
        Value::Object(fields) => {
            fields.iter_mut().for_each(|(key, value)| mark(value, key, marks));
            let (key, value) = (marks.next(false), marks.next(false));
            fields.insert(format!("mark {key}_id"), json!(format!("mark {value}.")));
        }
        Value::Null | Value::Bool(_) => {}
    }
}

pub(crate) fn marked<T: Serialize + DeserializeOwned + Debug + Reveal>() -> Marked {
    let mut marks = Marks::default();
    let mut value = serde_json::to_value(example::<T>()).unwrap();
    mark(&mut value, "", &mut marks);
    let path = std::any::type_name::<T>();
    let value: T = serde_json::from_str(&value.to_string()).unwrap_or_else(|error| panic!("{path}: {error}: {value}"));
    // Closed records pass unknown keys over, and constants are not data.
    let kept = serde_json::to_string(&value).unwrap();
    let here = |marks: Vec<String>| marks.into_iter().filter(|mark| kept.contains(mark)).collect();
    Marked {
        open: here(marks.open),
        somebodys: here(marks.somebodys),
        shown: format!("{value:?}\n{value:#?}"),
        revealed: format!("{:?}\n{:#?}", value.reveal(), value.reveal()),
    }
}

/// Types of which new values are shown, or tags that are new: words of the API.
const OPEN: [&str; 3] = ["models::ErrorCode", "models::IntegrationTool", "webhooks::Event"];

#[test]
fn debug_of_every_type_hides_what_is_somebodys_and_reveal_shows_it() {
    let (mut leaks, mut lost, mut count) = (Vec::new(), Vec::new(), 0);
    for (path, make) in TYPES {
        let Marked { open, somebodys, shown, revealed } = make();
        let open_words = usize::from(OPEN.contains(path));
        let seen = somebodys.iter().filter(|mark| shown.contains(mark.as_str())).nth(open_words);
        leaks.extend(seen.map(|mark| format!("{path} shows {mark}: {shown}")));
        let unseen = open.iter().chain(&somebodys).find(|mark| revealed.matches(mark.as_str()).count() < 2);
        lost.extend(unseen.map(|mark| format!("{path} does not reveal {mark}: {revealed}")));
        count += somebodys.len();
    }
    println!("{count} marks in {} types hidden, and shown by `reveal`", TYPES.len());
    assert!(leaks.is_empty(), "{} leaks:\n{}", leaks.len(), leaks.join("\n"));
    assert!(lost.is_empty(), "{} lost:\n{}", lost.len(), lost.join("\n"));
    assert!(TYPES.len() > 500 && count > 2000, "{count}");
}
