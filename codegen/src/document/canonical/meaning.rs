//! What a value says to a program: the same without the words for people.

use super::order::{arrange, object};
use super::value::YamlValue;
use crate::vocabulary::Content;

/// Words that only people read.
const PROSE: [&str; 8] =
    ["summary", "description", "title", "example", "examples", "externalDocs", "$comment", "termsOfService"];

/// Whether two values at the same place mean the same: they may differ in prose, and in orders that mean nothing.
pub fn same_meaning(one: &YamlValue, two: &YamlValue, content: Content) -> bool {
    let (one, two) = (strip(one, content), strip(two, content));
    one == two || arrange(one, content, Some(&two)) == two
}

fn strip(value: &YamlValue, content: Content) -> YamlValue {
    match value {
        _ if matches!(content, Content::Data(_)) => value.clone(),
        YamlValue::Map(map) => {
            let kind = object(content, map);
            let content = kind.map_or(content, Content::Object);
            let meant = map.iter().filter(|(key, _)| kind.is_none() || !PROSE.contains(&key.as_str()));
            YamlValue::Map(meant.map(|(key, value)| (key.clone(), strip(value, content.member(key)))).collect())
        }
        YamlValue::List(list) => YamlValue::List(list.iter().map(|value| strip(value, content.element())).collect()),
        scalar => scalar.clone(),
    }
}
