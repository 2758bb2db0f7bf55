//! How a list is paged, in any description.
//!
//! In: an operation that gives a list, and where its rows stand. Out: which of its parameters say where a page begins and how
//! long it is; for a request, where that is; for an answer, what stands around the rows. Must not know any record.
//!
//! Parameters and fields are known by what they are usually called, however their words are joined.

use serde_json::{Map, Value, json};

use crate::answers::usual;
use crate::check::Asked;
use crate::description::{Description, Operation, Parameter, Place};
use crate::refusal::Refusal;
use crate::samples::schema::{flatten, kind};

const SIZES: [&str; 10] =
    ["pagesize", "limit", "perpage", "size", "maxresults", "first", "top", "take", "maxpagesize", "$top"];
const CURSORS: [&str; 10] = [
    "cursor",
    "pagetoken",
    "nexttoken",
    "continuationtoken",
    "startingafter",
    "after",
    "marker",
    "nextcursor",
    "startafter",
    "pagecursor",
];
const OFFSETS: [&str; 5] = ["offset", "skip", "start", "startindex", "$skip"];
const PAGES: [&str; 5] = ["page", "pagenumber", "pageno", "pageindex", "currentpage"];

/// What says where a page begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Style {
    /// A text that an earlier page gave, or the id of its last record.
    Cursor,
    /// How many records come before it.
    Offset,
    /// Its number; this is the first.
    Page(u64),
}

/// How a list is paged.
#[derive(Debug, Default)]
pub(crate) struct Paging {
    by: Option<(&'static str, Style)>,
    size: Option<&'static Parameter>,
    /// Headers that answers are described to have.
    headers: &'static [String],
    /// Whether an answer tells how many records there are.
    counted: bool,
}

/// Which records a request asks for.
#[derive(Clone, Debug)]
pub(crate) struct Window {
    /// What the earlier page gave.
    pub(crate) cursor: Option<String>,
    /// How many records come before.
    pub(crate) skip: usize,
    pub(crate) size: usize,
    /// The number of the page.
    number: u64,
}

/// What is known of a page.
#[derive(Debug)]
pub(crate) struct Page<'a> {
    pub(crate) asked: &'a Asked,
    pub(crate) window: Window,
    pub(crate) rows: usize,
    /// The cursor of the next page and the id of the last record, where there is a next.
    pub(crate) next: Option<(String, String)>,
    pub(crate) total: usize,
}

/// Whether an operation takes a parameter that says which page, or how long.
pub(crate) fn is_paged(operation: &Operation) -> bool {
    let queried = operation.parameters.iter().filter(|parameter| parameter.place == Place::Query);
    let names: Vec<String> = queried.map(|parameter| plain(&parameter.name)).collect();
    let all = [&SIZES[..], &CURSORS, &OFFSETS, &PAGES].concat();
    names.iter().any(|name| all.contains(&name.as_str()))
}

fn plain(name: &str) -> String {
    name.chars().filter(|letter| letter.is_alphanumeric() || *letter == '$').flat_map(char::to_lowercase).collect()
}

impl Paging {
    pub(crate) fn of(operation: &'static Operation, rows: &str) -> Paging {
        let find = |names: &[&str]| {
            let mut queried = operation.parameters.iter().filter(|parameter| parameter.place == Place::Query);
            queried.find(|parameter| names.contains(&plain(&parameter.name).as_str()))
        };
        let whole = |parameter: &&Parameter| kind(&flatten(Description::get(), &parameter.schema).0) == "integer";
        let first = |parameter: &Parameter| {
            let (schema, _) = flatten(Description::get(), &parameter.schema);
            let zero = [&schema["minimum"], &schema["default"]].iter().any(|value| **value == json!(0));
            u64::from(!zero && plain(&parameter.name) != "pageindex")
        };
        let by = find(&CURSORS).filter(|parameter| !whole(parameter)).map(|found| (found.name.as_str(), Style::Cursor));
        let by = by.or_else(|| find(&OFFSETS).filter(whole).map(|found| (found.name.as_str(), Style::Offset)));
        let by =
            by.or_else(|| find(&PAGES).filter(whole).map(|found| (found.name.as_str(), Style::Page(first(found)))));
        // A page may also be named by a token.
        let by = by.or_else(|| find(&PAGES[..1]).map(|found| (found.name.as_str(), Style::Cursor)));
        let size = find(&SIZES)
            .filter(|parameter| whole(parameter) && Some(parameter.name.as_str()) != by.map(|(name, _)| name));
        let mut paging = Paging { by, size, headers: &operation.headers, counted: false };
        let mut names = Vec::new();
        around(&operation.answer, rows, "", &mut |name, _, _| names.push(plain(name)));
        let headers = paging.headers.iter().map(|name| plain(name.trim_start_matches(['x', 'X'])));
        paging.counted =
            names.into_iter().chain(headers).any(|name| is_total(&name) || is_pages(&name) || name == "link");
        paging
    }

    /// Whether a parameter says which page is asked for.
    pub(crate) fn handles(&self, name: &str) -> bool {
        self.by.is_some_and(|(by, _)| by == name) || self.size.is_some_and(|size| size.name == name)
    }

    pub(crate) fn counted(&self) -> bool {
        self.counted
    }

    /// Which records are asked for. A list whose size nobody can say is given whole, unless it goes on.
    pub(crate) fn window(&self, query: &Map<String, Value>) -> Result<Window, Refusal> {
        let number = |name: &str| query.get(name).and_then(Value::as_u64);
        let size = match self.size {
            Some(parameter) => {
                let most = flatten(Description::get(), &parameter.schema).0["maximum"].as_u64().unwrap_or(u64::MAX);
                let usual = || usual(&parameter.schema).and_then(|usual| usual.as_u64());
                number(&parameter.name).or_else(usual).unwrap_or(match self.by {
                    Some(_) => most.min(100),
                    None => most,
                })
            }
            None if self.by.is_some() => 100,
            None => u64::MAX,
        };
        let mut window = Window { cursor: None, skip: 0, size: usize::try_from(size).unwrap_or(usize::MAX), number: 1 };
        let Some((name, style)) = self.by else { return Ok(window) };
        let given = query.get(name);
        let wrong = |why: &str| Err(Refusal::input(format!("the query parameter `{name}` is wrong: {why}")));
        match style {
            Style::Cursor => {
                window.cursor = given.and_then(Value::as_str).filter(|text| !text.is_empty()).map(str::to_owned)
            }
            Style::Offset if given.is_some_and(|given| given.as_u64().is_none()) => {
                return wrong("it is no count of records");
            }
            Style::Page(first) if given.is_some_and(|given| given.as_u64().is_none_or(|given| given < first)) => {
                return wrong(&format!("the first page is {first}"));
            }
            Style::Offset => window.skip = number(name).and_then(|skip| usize::try_from(skip).ok()).unwrap_or(0),
            Style::Page(first) => {
                window.number = number(name).unwrap_or(first);
                let pages = usize::try_from(window.number - first).unwrap_or(usize::MAX);
                window.skip = pages.saturating_mul(window.size);
            }
        }
        Ok(window)
    }

    /// Puts into the body of an answer what stands around its rows.
    pub(crate) fn fill(&self, body: &mut Value, schema: &Value, rows: &str, page: &Page<'_>) {
        let mut places = Vec::new();
        around(schema, rows, "", &mut |name, pointer, schema| {
            places.push((plain(name), pointer.to_owned(), schema.clone()))
        });
        for (name, pointer, schema) in places {
            let Some(value) = self.value(&name, &pointer, &schema, page) else { continue };
            if let Some(present) = body.pointer_mut(&pointer) {
                *present = if value.is_null() { nothing(&schema) } else { value };
            }
        }
    }

    /// What a field of this name says of a page; null for what there is not.
    fn value(&self, name: &str, pointer: &str, schema: &Value, page: &Page<'_>) -> Option<Value> {
        let text = kind(schema) == "string";
        let linked = schema["format"] == "uri"
            || pointer.to_lowercase().contains("links/")
            || name.ends_with("url")
            || name.ends_with("link");
        let size = page.window.size.max(1);
        Some(match name {
            "next" | "nexturl" | "nextlink" | "nextpageurl" | "odatanextlink"
                if text && (linked || !self.by_cursor()) =>
            {
                page.next.as_ref().map_or(Value::Null, |next| self.url(page, Some(next)).into())
            }
            "self" | "first" | "last" | "prev" | "previous" if linked => match name {
                "self" => self.url(page, None).into(),
                _ => Value::Null,
            },
            "next" | "nextcursor" | "nextpagetoken" | "nexttoken" | "continuationtoken" | "cursor" | "after"
            | "endcursor" | "nextpage" | "nextmarker" | "nextpagecursor"
                if text =>
            {
                page.next.as_ref().map_or(Value::Null, |(cursor, _)| cursor.clone().into())
            }
            "next" | "nextpage" => page.next.as_ref().map_or(Value::Null, |_| json!(page.window.number + 1)),
            "prev" | "previous" | "previouscursor" | "prevcursor" | "previouspage" | "prevpage" | "before" => {
                Value::Null
            }
            "hasmore" | "hasnext" | "hasnextpage" | "more" | "nextpageexists" => page.next.is_some().into(),
            "haspreviouspage" | "hasprev" | "hasprevious" => (page.window.skip > 0).into(),
            "page" | "currentpage" | "pagenumber" if !text => page.window.number.into(),
            "pagesize" | "perpage" | "limit" if page.window.size < usize::MAX => page.window.size.into(),
            "offset" | "skip" => page.window.skip.into(),
            "size" | "numberofelements" | "returned" => page.rows.into(),
            name if is_total(name) && !text => page.total.into(),
            name if is_pages(name) && !text => page.total.div_ceil(size).into(),
            _ => return None,
        })
    }

    fn by_cursor(&self) -> bool {
        self.by.is_some_and(|(_, style)| style == Style::Cursor)
    }

    /// The headers that the answer is described to have.
    pub(crate) fn headers(&self, page: &Page<'_>) -> Vec<(String, String)> {
        let size = page.window.size.max(1);
        let told = self.headers.iter().filter_map(|header| {
            let name = plain(header);
            let name = name.strip_prefix('x').unwrap_or(&name);
            let value = match name {
                "link" => format!("<{}>; rel=\"next\"", self.url(page, Some(page.next.as_ref()?))),
                "nextpage" if self.by_cursor() => page.next.as_ref()?.0.clone(),
                "nextpage" => page.next.as_ref().map(|_| (page.window.number + 1).to_string())?,
                "nextcursor" | "nexttoken" | "cursor" => page.next.as_ref()?.0.clone(),
                "page" => page.window.number.to_string(),
                "perpage" | "pagesize" => page.window.size.to_string(),
                name if is_total(name) => page.total.to_string(),
                name if is_pages(name) => page.total.div_ceil(size).to_string(),
                _ => return None,
            };
            Some((header.clone(), value))
        });
        told.collect()
    }

    /// Where the next page is; where this one is, without one.
    fn url(&self, page: &Page<'_>, next: Option<&(String, String)>) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        let by = self.by.map(|(name, _)| name);
        let kept = form_urlencoded::parse(page.asked.query_text.as_bytes());
        query.extend_pairs(kept.filter(|(name, _)| next.is_none() || Some(&**name) != by));
        if let (Some((cursor, id)), Some((name, style))) = (next, self.by) {
            let value = match style {
                Style::Cursor if is_by_id(name) => id.clone(),
                Style::Cursor => cursor.clone(),
                Style::Offset => (page.window.skip + page.rows).to_string(),
                Style::Page(_) => (page.window.number + 1).to_string(),
            };
            query.append_pair(name, &value);
        }
        let query = query.finish();
        let mark = if query.is_empty() { "" } else { "?" };
        format!("{}{mark}{query}", page.asked.url)
    }
}

fn is_by_id(name: &str) -> bool {
    ["startingafter", "startafter"].contains(&plain(name).as_str())
}

fn is_total(name: &str) -> bool {
    ["total", "totalcount", "totalresults", "totalitems", "totalelements", "count", "totalrecords", "odatacount"]
        .contains(&name)
}

fn is_pages(name: &str) -> bool {
    ["totalpages", "pagecount", "pages", "lastpage", "numpages"].contains(&name)
}

/// No value: null where it may be, else an empty text.
fn nothing(schema: &Value) -> Value {
    let (flat, _) = flatten(Description::get(), schema);
    match kind(&flat) {
        _ if crate::samples::schema::nullable(Description::get(), schema) => Value::Null,
        "string" => "".into(),
        "integer" | "number" => 0.into(),
        _ => Value::Null,
    }
}

/// Every field of an answer that is not among its rows, with its pointer and its schema.
fn around(schema: &Value, rows: &str, pointer: &str, see: &mut impl FnMut(&str, &str, &Value)) {
    let (flat, _) = flatten(Description::get(), schema);
    for (name, property) in flat["properties"].as_object().into_iter().flatten() {
        let place = format!("{pointer}/{}", name.replace('~', "~0").replace('/', "~1"));
        let (inner, _) = flatten(Description::get(), property);
        if place == rows {
            continue;
        }
        see(name, &place, &inner);
        if place.matches('/').count() < 4 {
            around(&inner, rows, &place, see);
        }
    }
}
