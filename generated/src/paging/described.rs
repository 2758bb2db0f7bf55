//! Lists that say otherwise than by an envelope where their items are, and how the next page is asked for.
//!
//! In: where an answer has what, and the answer. Out: a page with the cursor of the next one. Must not know what the items
//! are.
//!
//! A cursor is text in any case: what the answer names, an offset, the number of a page, or the query of an address.

use std::borrow::Cow;
use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};

use bytes::Bytes;
use http::HeaderMap;
use percent_encoding::percent_decode_str;
use serde::de::DeserializeOwned;
use serde_json::value::RawValue;

use super::{MalformedRecord, Page};
use crate::api::SCHEMES;
use crate::call::Call;
use crate::decode::{DecodeError, explain, parse, read};
use crate::envelope::members;
use crate::observe::{self, survey};
use crate::operation::Authentication;

/// A way into an answer, key after key.
pub type Way = &'static [&'static str];

/// How a list comes in pages.
#[derive(Debug)]
pub struct Paging {
    /// Where the items are.
    pub items: Way,
    /// Where it is said whether there is more.
    pub more: Option<Way>,
    /// The parameter for how many items a page holds.
    pub size: Option<&'static str>,
    pub next: Next,
}

/// How the next page is asked for.
#[derive(Debug)]
pub enum Next {
    /// By what the answer names, in this parameter.
    Cursor { param: &'static str, at: At },
    /// By the query of an address that the answer names.
    Address { at: At },
    /// By the number of items before it.
    Offset { param: &'static str },
    /// By its number; the first page has this one.
    Page { param: &'static str, first: u64 },
    /// By this member of the last item.
    After { param: &'static str, key: &'static str },
}

/// Where an answer names what leads on.
#[derive(Debug)]
pub enum At {
    Body(Way),
    Header(&'static str),
    /// In the header `Link`, as `rel="next"`.
    Link,
}

/// A request whose answer is a page that is described so.
pub trait Layout: 'static {
    fn paging() -> &'static Paging;
}

/// Where in its list a page stands; an extension of its answer.
#[derive(Clone)]
pub struct Place {
    from: Option<String>,
    /// What its items come to, where nothing in an answer leads on.
    pub content: Option<Content>,
}

/// What the items of a page come to: a page that comes again and again does not lead on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Content {
    hash: u64,
    /// Whether they are records, no two of which are the same.
    pub records: bool,
}

impl Paging {
    /// The cursor that a call begins at.
    pub fn position(&self, call: &Call) -> Option<String> {
        match self.next {
            Next::Cursor { param, .. }
            | Next::Offset { param }
            | Next::Page { param, .. }
            | Next::After { param, .. } => call.query_value(param),
            Next::Address { .. } => None,
        }
    }

    /// Begins a call at a cursor.
    pub fn go(&self, call: &mut Call, cursor: &str) {
        match self.next {
            Next::Cursor { param, .. }
            | Next::Offset { param }
            | Next::Page { param, .. }
            | Next::After { param, .. } => call.query(param, &cursor),
            Next::Address { .. } => {
                let pairs: Vec<(String, String)> =
                    cursor.split('&').filter(|pair| !pair.is_empty()).map(pair).collect();
                for (name, value) in &pairs {
                    // What comes several times is a filter, which the call has; a key is put in by itself.
                    let is_key = SCHEMES
                        .iter()
                        .any(|(_, scheme)| matches!(scheme, Authentication::Query(key) if *key == name.as_str()));
                    if !is_key && pairs.iter().filter(|(other, _)| other == name).count() == 1 {
                        call.query_any(Cow::Owned(name.clone()), value);
                    }
                }
            }
        }
    }

    /// Says of an answer which page it is.
    pub fn mark(&self, answer: &mut http::Response<Bytes>, from: Option<String>) {
        let counts = matches!(self.next, Next::Offset { .. } | Next::Page { .. });
        let text = std::str::from_utf8(answer.body()).ok().filter(|_| counts);
        let items = text.and_then(|text| find(text, self.items)?.strip_prefix('['));
        let content = items.map(str::trim_ascii_start).filter(|items| *items != "]").map(|items| {
            let mut hasher = DefaultHasher::new();
            items.hash(&mut hasher);
            Content { hash: hasher.finish(), records: items.starts_with('{') }
        });
        answer.extensions_mut().insert(Place { from, content });
    }

    /// The cursor of the next page, behind one of so many items.
    fn next(&self, answer: &Answer<'_>, items: &str, count: usize) -> Result<Option<String>, DecodeError> {
        let more = self.more.and_then(|way| match find(answer.text, way) {
            Some("true") => Some(true),
            Some("false") => Some(false),
            _ => None,
        });
        if more == Some(false) {
            return Ok(None);
        }
        // Where nothing says whether there is more, only a page without items is the end.
        let goes_on = count > 0 || more == Some(true);
        let next = match &self.next {
            Next::Cursor { at, .. } => answer.named(at),
            Next::Address { at } => answer.named(at).map(query_of).transpose()?,
            Next::Offset { .. } => {
                let before = answer.number(0)?;
                goes_on.then(|| before.saturating_add(count as u64).to_string())
            }
            Next::Page { first, .. } => {
                let page = answer.number(*first)?;
                goes_on.then(|| page.saturating_add(1).to_string())
            }
            Next::After { key, .. } => {
                let last = serde_json::from_str::<Vec<&RawValue>>(items).ok().and_then(|items| items.last().copied());
                last.and_then(|item| scalar(find(item.get(), &[key])?))
            }
        };
        match (next, more) {
            (None, Some(true)) => Err(DecodeError::plain("there are more pages, but nothing leads to them")),
            (next, _) => Ok(next),
        }
    }
}

fn pair(pair: &str) -> (String, String) {
    let decode = |text: &str| percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned();
    let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
    (decode(name), decode(value))
}

/// An answer as far as it leads on.
struct Answer<'a> {
    text: &'a str,
    headers: &'a HeaderMap,
    /// The cursor that it was asked for by.
    from: Option<&'a str>,
}

impl Answer<'_> {
    /// What leads on, as it is named.
    fn named(&self, at: &At) -> Option<String> {
        match at {
            At::Body(way) => scalar(find(self.text, way)?),
            At::Header(name) => {
                let text = self.headers.get(*name)?.to_str().ok()?.trim();
                (!text.is_empty()).then(|| text.to_owned())
            }
            At::Link => {
                let links = self.headers.get_all(http::header::LINK).into_iter();
                links.filter_map(|link| link.to_str().ok()).find_map(next_link).map(str::to_owned)
            }
        }
    }

    /// The number that it was asked for by.
    fn number(&self, first: u64) -> Result<u64, DecodeError> {
        let number = self.from.map_or(Ok(first), str::parse);
        number.map_err(|_| DecodeError::plain("the page was asked for by what is no number"))
    }
}

/// What stands in an answer behind a way.
fn find<'a>(text: &'a str, way: &[&'static str]) -> Option<&'a str> {
    way.iter().try_fold(text.trim_ascii(), |text, key| members(text, [*key])[0].map(RawValue::get))
}

/// Text that is not blank, or a number, as text.
fn scalar(json: &str) -> Option<String> {
    match json.as_bytes().first()? {
        b'"' => serde_json::from_str::<String>(json).ok().filter(|text| !text.trim().is_empty()),
        b'-' | b'0'..=b'9' => Some(json.to_owned()),
        _ => None,
    }
}

/// The query of an address. The rest of it is that of the request anyway, and a key goes nowhere else.
fn query_of(address: String) -> Result<String, DecodeError> {
    let query = address.split_once('?').map(|(_, query)| query.split('#').next().unwrap_or_default().to_owned());
    query
        .filter(|query| !query.is_empty())
        .ok_or_else(|| DecodeError::plain("the address of the next page has no query"))
}

/// The target of `rel="next"` in a header `Link`.
fn next_link(text: &str) -> Option<&str> {
    let mut rest = text;
    while let Some((target, behind)) = rest.split_once('<').and_then(|(_, link)| link.split_once('>')) {
        let mut is_quoted = false;
        let end = behind.find(|c: char| {
            is_quoted ^= c == '"';
            c == ',' && !is_quoted
        });
        let (words, others) = behind.split_at(end.unwrap_or(behind.len()));
        let is_next = |word: &str| {
            let (name, value) = word.split_once('=').unwrap_or_default();
            let mut relations = value.trim().trim_matches('"').split_ascii_whitespace();
            name.trim().eq_ignore_ascii_case("rel") && relations.any(|one| one.eq_ignore_ascii_case("next"))
        };
        if words.split(';').any(is_next) {
            return Some(target.trim());
        }
        rest = others;
    }
    None
}

/// With more malformed records than this, it is the page that does not have the described shape.
const MOST: usize = 1000;

/// Decodes a page. A record that does not fit costs itself.
pub fn page<T: DeserializeOwned>(
    paging: &Paging,
    body: &[u8],
    headers: &HeaderMap,
    place: Option<&Place>,
) -> Result<Page<T>, DecodeError> {
    let text = std::str::from_utf8(body).map_err(|_| DecodeError::plain("the text is not UTF-8"))?;
    // A list without items may have no body at all.
    if matches!(text.trim_ascii(), "" | "null") {
        return Ok(Page::default());
    }
    let way = paging.items.join(".");
    let items = match find(text, paging.items) {
        Some("null") => "[]",
        Some(items) => items,
        None => return Err(DecodeError::plain(&format!("the list `{way}` is missing"))),
    };
    let mut page = Page::default();
    match parse::<Vec<T>>(items.as_bytes()) {
        Ok(all) => {
            survey(items.as_bytes(), explain::<Vec<T>>);
            page.items = all;
        }
        Err(_) => salvage(items, &way, &mut page)?,
    }
    let answer = Answer { text, headers, from: place.and_then(|place| place.from.as_deref()) };
    page.next = paging.next(&answer, items, page.items.len() + page.malformed.len())?;
    Ok(page)
}

#[cold]
fn salvage<T: DeserializeOwned>(items: &str, way: &str, page: &mut Page<T>) -> Result<(), DecodeError> {
    let all: Vec<&RawValue> = serde_json::from_str(items).map_err(|_| explain::<Vec<crate::Json>>(items.as_bytes()))?;
    for (index, json) in all.into_iter().enumerate() {
        match read::<T>(json.get().as_bytes()) {
            Ok(item) => page.items.push(item),
            Err(error) if page.malformed.len() == MOST => return Err(error),
            Err(error) => {
                let path = format!("{way}[{index}]");
                let record = MalformedRecord::at(path, index, crate::Json::from_raw(json.to_owned()), &error);
                observe::malformed(record.path());
                page.malformed.push(record);
            }
        }
    }
    Ok(())
}

/// The other way round: the body of an answer that is a page, and its headers. What is no page is the body itself.
#[cfg(feature = "test-util")]
pub fn encode(paging: &Paging, data: &str) -> (Bytes, HeaderMap) {
    use serde_json::{Value, json};

    let whole = || (Bytes::from(data.to_owned()), HeaderMap::new());
    let Ok(Value::Object(mut page)) = serde_json::from_str(data) else { return whole() };
    let known = page.keys().all(|key| ["results", "next"].contains(&key.as_str()));
    let Some(results) = page.remove("results").filter(|_| known) else { return whole() };
    let next = page.remove("next").and_then(|next| next.as_str().map(str::to_owned));
    let (mut body, mut headers) = (Value::Null, HeaderMap::new());
    put(&mut body, paging.items, results);
    if let Some(way) = paging.more {
        put(&mut body, way, next.is_some().into());
    }
    let (at, text) = match (&paging.next, next) {
        (Next::Cursor { at, .. }, next) => (at, next),
        (Next::Address { at }, next) => (at, next.map(|next| format!("https://api.invalid/?{next}"))),
        _ => return (body.to_string().into(), headers),
    };
    let mut header = |name: &'static str, text: String| {
        if let Ok(value) = http::HeaderValue::try_from(text) {
            headers.insert(http::HeaderName::from_bytes(name.as_bytes()).unwrap_or(http::header::LINK), value);
        }
    };
    match (at, text) {
        (At::Body(way), text) => put(&mut body, way, json!(text)),
        (At::Header(name), Some(text)) => header(name, text),
        (At::Link, Some(text)) => header("link", format!("<{text}>; rel=\"next\"")),
        (_, None) => {}
    }
    (body.to_string().into(), headers)
}

/// Puts a value behind a way.
#[cfg(feature = "test-util")]
fn put(body: &mut serde_json::Value, way: &[&str], value: serde_json::Value) {
    let mut place = body;
    for key in way {
        if !place.is_object() {
            *place = serde_json::Map::new().into();
        }
        place = &mut place[*key];
    }
    *place = value;
}

#[cfg(test)]
mod tests {
    use super::{next_link, pair, query_of, scalar};

    #[test]
    fn the_next_of_several_links_is_found() {
        let links = r#"<https://h/a?page=1,2>; title="a, b"; rel="first", <https://h/a?page=3&q=%20>; rel="prev next""#;
        assert_eq!(next_link(links), Some("https://h/a?page=3&q=%20"));
        assert_eq!(next_link("<https://h/?page=2>; REL=next"), Some("https://h/?page=2"));
        for none in ["", "<https://h>", "<https://h>; rel=\"last\"", "https://h; rel=next", "<https://h; rel=next"] {
            assert_eq!(next_link(none), None, "{none}");
        }
    }

    #[test]
    fn of_an_address_only_the_query_counts() {
        assert_eq!(query_of("https://other/x?a=1&b=2#c".into()).unwrap(), "a=1&b=2");
        assert!(query_of("https://other/x".into()).is_err() && query_of("/x?".into()).is_err());
        assert_eq!(pair("a%5B%5D=x+y%2B"), ("a[]".to_owned(), "x y+".to_owned()));
        assert_eq!(
            ["\" \"", "null", "7", "\"c\"", "[]"].map(scalar),
            [None, None, Some("7".into()), Some("c".into()), None]
        );
    }
}
