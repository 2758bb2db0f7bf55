//! `[paging]`: how lists come in pages, as far as their shape does not say it.
//!
//! In: the entries of the table. Out: the same, each checked by itself. Must not know which operations there are.

use indexmap::IndexMap;
use serde::Deserialize;
use toml::{Spanned, Value};

use crate::ir::{At, Next, Step, Way, usage};

/// The entries, by the ids of operations, or by [`ALL`].
pub(super) type Table = IndexMap<String, Spanned<Value>>;

/// The key of the entry that is about every list which has what it says.
pub const ALL: &str = "*";

/// What is said of an operation.
#[derive(Clone, Debug, PartialEq)]
pub enum Rule {
    /// It is no list that comes in pages.
    None,
    /// It is one.
    Pages(Box<Pages>),
}

/// How a list comes in pages.
#[derive(Clone, Debug, PartialEq)]
pub struct Pages {
    /// Where the items are; found where it is not said.
    pub items: Option<Way>,
    /// Where it is said whether there is more.
    pub more: Option<Way>,
    /// The parameter for how many items a page holds.
    pub size: Option<String>,
    /// How the next page is asked for.
    pub next: Next,
}

/// An entry as it is written.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Written {
    items: Option<String>,
    more: Option<String>,
    size: Option<String>,
    cursor: Option<String>,
    next: Option<String>,
    offset: Option<String>,
    page: Option<String>,
    first: Option<u64>,
    after: Option<String>,
    id: Option<String>,
}

const WAYS: &str = "give one of `cursor` with `next`, `next` alone, `offset`, `page`, `after`; see codegen/NAMES.md";

/// What an entry says, or what is wrong with it and what to do.
pub(super) fn rule(value: &Value) -> Result<Rule, (String, &'static str)> {
    match value {
        Value::Boolean(false) => return Ok(Rule::None),
        Value::Table(_) => {}
        _ => return Err(("is neither a table nor false".into(), WAYS)),
    }
    let written: Written = value
        .clone()
        .try_into()
        .map_err(|error: toml::de::Error| (format!("cannot be read: {}", error.message()), WAYS))?;
    let way = |text: &Option<String>| text.as_deref().map(way).transpose();
    let next = match &written {
        Written { cursor: Some(param), next: Some(next), offset: None, page: None, after: None, .. } => {
            match at(next)? {
                At::Link => return Err(("has a `cursor`, and `next = \"link\"`, which needs none".into(), WAYS)),
                at => Next::Cursor(param.clone(), at),
            }
        }
        Written { cursor: None, next: Some(next), offset: None, page: None, after: None, .. } => match at(next)? {
            At::Header(_) => return Err(("has a header as `next`, and no `cursor` that takes it".into(), WAYS)),
            at => Next::Address(at),
        },
        Written { offset: Some(param), cursor: None, next: None, page: None, after: None, .. } => {
            Next::Offset(param.clone())
        }
        Written { page: Some(param), cursor: None, next: None, offset: None, after: None, .. } => {
            Next::Page(param.clone(), written.first)
        }
        Written { after: Some(param), cursor: None, next: None, offset: None, page: None, .. } => {
            Next::After(param.clone(), written.id.clone().unwrap_or_else(|| "id".to_owned()))
        }
        _ => return Err(("does not say in one way how the next page is asked for".into(), WAYS)),
    };
    let idle = [
        ("first", written.first.is_some() && !matches!(next, Next::Page(..))),
        ("id", written.id.is_some() && !matches!(next, Next::After(..))),
    ];
    if let Some((key, _)) = idle.into_iter().find(|(_, is_idle)| *is_idle) {
        return Err((format!("has `{key}`, which has no effect here"), WAYS));
    }
    let (items, more) = (way(&written.items)?, way(&written.more)?);
    Ok(Rule::Pages(Box::new(Pages { items, more, size: written.size, next })))
}

fn at(text: &str) -> Result<At, (String, &'static str)> {
    match text.strip_prefix("header:") {
        Some(name) => Ok(At::Header(name.trim().to_ascii_lowercase())),
        None if text == "link" => Ok(At::Link),
        None => way(text).map(At::Body),
    }
}

/// The keys of a way: `data.next`.
fn way(text: &str) -> Result<Way, (String, &'static str)> {
    let steps = usage::steps(&format!(".{text}")).unwrap_or_default();
    let keys = steps.iter().map(|step| match step {
        Step::Property(key) => Some(key.to_string()),
        _ => None,
    });
    let keys = keys.collect::<Option<Way>>().filter(|keys| !keys.is_empty());
    let help = "write keys with points between them, as in \"data.next\"; one that has a point stands in single quotes";
    keys.ok_or((format!("has \"{text}\", which is no way into an answer"), help))
}

#[cfg(test)]
mod tests {
    use super::{Rule, rule};
    use crate::ir::{At, Next};

    fn read(text: &str) -> Result<Rule, String> {
        let table: toml::Table = text.parse().expect("TOML");
        rule(&table["x"]).map_err(|(why, _)| why)
    }

    #[test]
    fn an_entry_says_one_way() {
        let Ok(Rule::Pages(pages)) = read("x = { cursor = 'after', next = 'meta.next', size = 'limit' }") else {
            panic!()
        };
        assert_eq!(pages.next, Next::Cursor("after".into(), At::Body(vec!["meta".into(), "next".into()])));
        let Ok(Rule::Pages(pages)) = read("x = { next = 'link' }") else { panic!() };
        assert_eq!(pages.next, Next::Address(At::Link));
        assert_eq!(read("x = false"), Ok(Rule::None));
        for wrong in [
            "x = true",
            "x = {}",
            "x = { cursor = 'c' }",
            "x = { cursor = 'c', next = 'link' }",
            "x = { next = 'header:X-Next' }",
            "x = { offset = 'o', page = 'p' }",
            "x = { offset = 'o', first = 1 }",
            "x = { offset = 'o', more = 'a[]' }",
            "x = { offset = 'o', total = 'a' }",
        ] {
            assert!(read(wrong).is_err(), "{wrong}");
        }
    }
}
