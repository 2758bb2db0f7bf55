//! Targets of documentation, read: RFC 9535 JSONPath.
//!
//! There are far more such entries than of anything else, so what nearly all of them are made of (names, indexes,
//! `*`, `..name`, and filters that compare with a text) is read into steps, which [`super::index`] follows in one
//! index of the description. Any other query is left to `serde_json_path`.

use serde_json_path::JsonPath;

use super::WORDS;

/// What an entry is about.
#[derive(Debug)]
pub(super) enum Query {
    /// A query of steps that the index knows.
    Steps(Vec<Step>),
    /// Any other.
    Other(Box<JsonPath>),
}

/// One step of a query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// Members and elements.
    Children(Vec<Pick>),
    /// Members of these names, however deep.
    Descendants(Vec<String>),
}

/// Which members or elements.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Pick {
    Name(String),
    Index(usize),
    All,
    /// Those that have something at the end of these names; where a text is given, this text.
    Where(Vec<String>, Option<String>),
}

/// Texts that the index keeps are at most as long as this.
pub(super) const LONGEST_TEXT: usize = 80;

impl Query {
    /// Reads a query, or says what is wrong with it.
    pub(super) fn read(text: &str) -> Result<Query, String> {
        match steps(text) {
            Some(steps) => Ok(Query::Steps(steps)),
            None => match JsonPath::parse(text) {
                Ok(path) => Ok(Query::Other(Box::new(path))),
                Err(error) => Err(error.to_string()),
            },
        }
    }

    /// Whether a query is of steps that the index knows, however it is built.
    pub(super) fn is_looked_up(text: &str) -> bool {
        steps(text).is_some()
    }

    /// The name of what is described, where the query ends with one.
    pub(super) fn name(&self) -> Option<&str> {
        let Query::Steps(steps) = self else { return None };
        match steps.last()? {
            Step::Children(picks) => match picks.as_slice() {
                [Pick::Name(name)] => Some(name),
                [Pick::Where(path, Some(value))] if path == &["name"] => Some(value),
                _ => None,
            },
            Step::Descendants(names) => match names.as_slice() {
                [name] => Some(name),
                _ => None,
            },
        }
    }
}

fn steps(text: &str) -> Option<Vec<Step>> {
    let mut rest = text.strip_prefix('$')?;
    let mut steps = Vec::new();
    while !rest.is_empty() {
        let (step, left) = if let Some(deep) = rest.strip_prefix("..") {
            let (picks, left) = if deep.starts_with('[') { bracket(deep)? } else { short(deep)? };
            let names = picks.into_iter().map(|pick| match pick {
                Pick::Name(name) => Some(name),
                _ => None,
            });
            (Step::Descendants(names.collect::<Option<_>>()?), left)
        } else if let Some(short_form) = rest.strip_prefix('.') {
            let (picks, left) = short(short_form)?;
            (Step::Children(picks), left)
        } else {
            let (picks, left) = bracket(rest)?;
            (Step::Children(picks), left)
        };
        steps.push(step);
        rest = left;
    }
    Some(steps)
}

/// `name` or `*`.
fn short(text: &str) -> Option<(Vec<Pick>, &str)> {
    if let Some(rest) = text.strip_prefix('*') {
        return Some((vec![Pick::All], rest));
    }
    let (name, rest) = bare_name(text)?;
    Some((vec![Pick::Name(name.to_owned())], rest))
}

fn bare_name(text: &str) -> Option<(&str, &str)> {
    let end = text.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).unwrap_or(text.len());
    let (name, rest) = text.split_at(end);
    let fits =
        name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_') && !rest.starts_with(|c: char| !c.is_ascii());
    fits.then_some((name, rest))
}

/// `['name', 0, *, ?@.name == 'text']`.
fn bracket(text: &str) -> Option<(Vec<Pick>, &str)> {
    let mut rest = text.strip_prefix('[')?.trim_start();
    let mut picks = Vec::new();
    loop {
        let (pick, left) = pick(rest)?;
        picks.push(pick);
        let left = left.trim_start();
        if let Some(done) = left.strip_prefix(']') {
            return Some((picks, done));
        }
        rest = left.strip_prefix(',')?.trim_start();
    }
}

fn pick(text: &str) -> Option<(Pick, &str)> {
    if let Some(rest) = text.strip_prefix('*') {
        return Some((Pick::All, rest));
    }
    if let Some(filter) = text.strip_prefix('?') {
        return filter_by(filter.trim_start());
    }
    if let Some((name, rest)) = quoted(text) {
        return Some((Pick::Name(name.to_owned()), rest));
    }
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let (digits, rest) = text.split_at(end);
    let canonical = digits == "0" || !digits.starts_with('0');
    let index = digits.parse().ok().filter(|_| canonical)?;
    // A colon would make it a slice.
    rest.trim_start().starts_with([',', ']']).then_some((Pick::Index(index), rest))
}

/// `@.a.b`, or `@.a.b == 'text'`.
fn filter_by(text: &str) -> Option<(Pick, &str)> {
    let mut rest = text.strip_prefix('@')?;
    let mut path = Vec::new();
    loop {
        let (name, left) = if let Some(short) = rest.strip_prefix('.') {
            bare_name(short)?
        } else if rest.starts_with("['") {
            let (name, left) = quoted(&rest[1..])?;
            (name, left.strip_prefix(']')?)
        } else {
            break;
        };
        path.push(name.to_owned());
        rest = left;
    }
    // What words say changes while they are filled in; the index does not.
    if path.is_empty() || path.iter().any(|name| WORDS.contains(&name.as_str())) {
        return None;
    }
    let rest = rest.trim_start();
    let (text, rest) = match rest.strip_prefix("==") {
        Some(value) => {
            let (text, rest) = quoted(value.trim_start())?;
            (Some(text.to_owned()), rest)
        }
        None => (None, rest),
    };
    let short = text.as_ref().is_none_or(|text| text.len() <= LONGEST_TEXT);
    (short && rest.trim_start().starts_with([',', ']'])).then_some((Pick::Where(path, text), rest))
}

/// A text in quotes without an escape in it.
fn quoted(text: &str) -> Option<(&str, &str)> {
    let quote = text.chars().next().filter(|c| ['\'', '"'].contains(c))?;
    let (inner, rest) = text[1..].split_once(quote)?;
    (!inner.contains('\\') && !inner.contains(char::is_control)).then_some((inner, rest))
}

#[cfg(test)]
mod tests {
    use super::Query;

    #[test]
    fn all_other_queries_are_left_to_the_library() {
        for query in [
            "$.a['\\'b']",
            "$.a[1:2]",
            "$.a[-1]",
            "$..*",
            "$..[0]",
            "$.a[?@.b == 1]",
            "$.a[?@.b != 'c']",
            "$.a[?@.description == 'c']",
            "$.a[?length(@.b) > 1]",
            "$.ä",
        ] {
            assert!(matches!(Query::read(query), Ok(Query::Other(_))), "{query}");
        }
    }

    #[test]
    fn what_is_no_query_is_refused() {
        for query in ["", "a", "$a", "$.", "$.a-b", "$['a", "$.a[01]", "$[?@.a ==]", "$.0"] {
            assert!(Query::read(query).is_err(), "{query}");
        }
    }
}
