//! Lists that come in pages, other than by the envelope: as `[paging]` says, or by their shape where that is plain.
//!
//! In: the answer of an operation and its parameters. Out: where its items are, and how the next page is asked for. Must not
//! know how pages are read.

use super::{Lower, Place};
use crate::config::paging::{self, ALL, Rule};
use crate::ir::{At, Listed, Next, Output, Paging, Way};
use crate::openapi::{self, Additional, Location, Parameter, Schema, SchemaRef, Type};

/// Parameters that take a cursor, and the members that name the next one: small letters and digits of their names alone.
const CURSORS: [(&str, &[&str]); 8] = [
    ("after", &["nextcursor", "nextafter"]),
    ("continuationtoken", &["continuationtoken", "nextcontinuationtoken"]),
    ("cursor", &["nextcursor", "next"]),
    ("marker", &["nextmarker"]),
    ("nexttoken", &["nexttoken"]),
    ("pagecursor", &["nextpagecursor", "nextcursor"]),
    ("pagetoken", &["nextpagetoken"]),
    ("startcursor", &["nextcursor", "nextstartcursor"]),
];

/// Members that say whether there is more.
const MORE: [&str; 3] = ["hasmore", "hasnext", "hasnextpage"];

/// Parameters for how many items a page holds.
const SIZES: [&str; 6] = ["limit", "maxitems", "maxresults", "pagelimit", "pagesize", "perpage"];

impl Lower<'_> {
    /// What an operation gives back that is a list in pages.
    pub(super) fn listed(&mut self, operation: &openapi::Operation, schema: &SchemaRef) -> Option<Output> {
        let rule = self.config.paging(&operation.id).map(|(key, rule)| (key.to_owned(), rule.clone()));
        let (entry, items, paging) = match rule {
            Some((_, Rule::None)) => return None,
            Some((key, Rule::Pages(pages))) => match self.decided(operation, schema, &pages) {
                Ok((items, paging)) => (Some(key), items, paging),
                // What is said of all lists is about those that have it.
                Err(_) if key == ALL => {
                    let (items, paging) = self.by_shape(operation, schema)?;
                    (None, items, paging)
                }
                Err(why) => {
                    let message = format!("the entry paging.\"{key}\" names what there is not: {why}");
                    let help = "correct the entry, or take it out";
                    self.problems.push(self.config.complain("paging", &key, message, help));
                    return None;
                }
            },
            None => {
                let (items, paging) = self.by_shape(operation, schema)?;
                (None, items, paging)
            }
        };
        let place = Place::new(Listed::usage(&operation.id, &paging.items));
        let item = self.typed(&items, &place).element();
        Some(Output::Listed(Box::new(Listed { item, paging, entry })))
    }

    /// An entry has no list to be about.
    pub(super) fn no_list(&mut self, operation: &openapi::Operation) {
        let Some((key, Rule::Pages(_))) = self.config.paging(&operation.id) else { return };
        let is_told = self.problems.iter().any(|problem| problem.message.contains(&format!("paging.\"{key}\"")));
        if key != ALL && !is_told {
            let message = format!(
                "the entry paging.\"{key}\" is about an operation whose answer is no JSON, or in the success envelope"
            );
            let problem = self.config.complain("paging", key, message, "take the entry out");
            self.problems.push(problem);
        }
    }

    /// What an entry says, where the operation has all of it.
    fn decided(
        &self,
        operation: &openapi::Operation,
        schema: &SchemaRef,
        pages: &paging::Pages,
    ) -> Result<(SchemaRef, Paging), String> {
        let root = self.peek(schema);
        let (items, element) = match &pages.items {
            Some(way) => {
                (way.clone(), self.element(&self.behind(&root, way)?).ok_or(format!("`{}` is no list", way.join(".")))?)
            }
            None => self.only_list(&root).ok_or("the answer has no list, or several; say which by `items`")?,
        };
        if let Some(way) = &pages.more {
            self.behind(&root, way)?;
        }
        if let Some(size) = &pages.size {
            param(operation, size)?;
        }
        let next = match &pages.next {
            Next::Cursor(name, at) => {
                param(operation, name)?;
                self.has(&root, at)?;
                pages.next.clone()
            }
            Next::Address(at) => {
                self.has(&root, at)?;
                pages.next.clone()
            }
            Next::Offset(name) => {
                param(operation, name)?;
                pages.next.clone()
            }
            Next::Page(name, first) => {
                let first = first.or(self.first_page(param(operation, name)?)).unwrap_or(1);
                Next::Page(name.clone(), Some(first))
            }
            Next::After(name, key) => {
                param(operation, name)?;
                if !self.peek(&element).properties.contains_key(key) {
                    return Err(format!("the items have no `{key}`"));
                }
                pages.next.clone()
            }
        };
        Ok((element, Paging { items, more: pages.more.clone(), size: pages.size.clone(), next }))
    }

    fn has(&self, root: &Schema, at: &At) -> Result<(), String> {
        match at {
            At::Body(way) => self.behind(root, way).map(drop),
            // Descriptions often leave headers out.
            At::Header(_) | At::Link => Ok(()),
        }
    }

    /// What stands in an answer behind a way.
    fn behind(&self, root: &Schema, way: &[String]) -> Result<SchemaRef, String> {
        let missing = || format!("the answer has no `{}`", way.join("."));
        let (last, before) = way.split_last().ok_or_else(missing)?;
        let mut at = root.clone();
        for key in before {
            let next = at.properties.get(key).ok_or_else(missing)?.clone();
            at = self.peek(&next).into_owned();
        }
        at.properties.get(last).cloned().ok_or_else(missing)
    }

    /// What a list holds.
    fn element(&self, list: &SchemaRef) -> Option<SchemaRef> {
        let seen = self.peek(list);
        seen.items.clone().filter(|_| seen.ty == Some(Type::Array))
    }

    /// The only list of an answer: itself, or one of its members.
    fn only_list(&self, root: &Schema) -> Option<(Way, SchemaRef)> {
        if root.ty == Some(Type::Array) {
            return root.items.clone().map(|element| (Vec::new(), element));
        }
        let is_list = |schema: &SchemaRef| self.peek(schema).ty == Some(Type::Array);
        let mut lists = root.properties.iter().filter(|(_, schema)| is_list(schema));
        let (key, list) = lists.next()?;
        let element = self.element(list).filter(|_| lists.next().is_none())?;
        Some((vec![key.clone()], element))
    }

    /// What is plain by the shape of an operation: it reads, its answer is an object with one list and otherwise nothing
    /// but single values, and exactly one way leads to the next page.
    fn by_shape(&self, operation: &openapi::Operation, schema: &SchemaRef) -> Option<(SchemaRef, Paging)> {
        let root = self.peek(schema);
        let is_open = !matches!(root.additional, Additional::Unsaid | Additional::No | Additional::Any);
        if operation.method != "GET" || root.ty == Some(Type::Array) || is_open || !root.branches.is_empty() {
            return None;
        }
        let (items, element) = self.only_list(&root)?;
        let others: Vec<(&str, Schema)> = root
            .properties
            .iter()
            .filter(|(key, _)| **key != items[0])
            .map(|(key, schema)| (key.as_str(), self.peek(schema).into_owned()))
            .collect();
        let is_single = |schema: &Schema| {
            matches!(schema.ty, Some(Type::String | Type::Integer | Type::Number | Type::Boolean))
                && schema.branches.is_empty()
        };
        if !others.iter().all(|(_, schema)| is_single(schema)) {
            return None;
        }
        let optional = |ty: Type| {
            let params = operation.parameters.iter().filter(|one| one.location == Location::Query && !one.required);
            params.filter(move |one| self.peek(&one.schema).ty == Some(ty)).map(|one| (bare(&one.name), one))
        };
        let named = |wanted: &[&str], ty: Type| {
            let found = others.iter().filter(move |(_, schema)| schema.ty == Some(ty));
            let found: Vec<&str> =
                found.map(|(key, _)| *key).filter(|key| wanted.contains(&bare(key).as_str())).collect();
            found
        };
        let more =
            Some(named(&MORE, Type::Boolean)).filter(|more| more.len() == 1).map(|more| vec![more[0].to_owned()]);
        let mut ways: Vec<Next> = Vec::new();
        for (name, param) in optional(Type::String) {
            if let Some((_, fields)) = CURSORS.iter().find(|(known, _)| *known == name) {
                let fields = named(fields, Type::String).into_iter().filter(|field| !is_address(&others, field));
                ways.extend(fields.map(|field| Next::Cursor(param.name.clone(), At::Body(vec![field.to_owned()]))));
            }
            let has_id = || self.peek(&element).properties.contains_key("id");
            if name == "startingafter" && more.is_some() && has_id() {
                ways.push(Next::After(param.name.clone(), "id".into()));
            }
        }
        for (name, param) in optional(Type::Integer).filter(|_| more.is_some()) {
            match name.as_str() {
                "offset" => ways.push(Next::Offset(param.name.clone())),
                "page" | "pagenumber" => {
                    // Where it is not said which page is the first, one that may be 0 could be either.
                    let may_be_zero = || self.peek(&param.schema).bounds.iter().any(|bound| bound == "at least 0");
                    let first = self.first_page(param).or((!may_be_zero()).then_some(1));
                    ways.extend(first.map(|first| Next::Page(param.name.clone(), Some(first))));
                }
                _ => {}
            }
        }
        let next = ways.pop().filter(|_| ways.is_empty())?;
        let mut sizes = optional(Type::Integer).filter(|(name, _)| SIZES.contains(&name.as_str()));
        let size = sizes.next().filter(|_| sizes.next().is_none()).map(|(_, param)| param.name.clone());
        Some((element.clone(), Paging { items, more, size, next }))
    }

    /// The number of the first page, where the description has it as the default.
    fn first_page(&self, param: &Parameter) -> Option<u64> {
        self.peek(&param.schema).default.as_ref()?.as_u64()
    }
}

fn param<'o>(operation: &'o openapi::Operation, name: &str) -> Result<&'o Parameter, String> {
    let found = operation.parameters.iter().find(|one| one.location == Location::Query && one.name == name);
    found.ok_or_else(|| {
        let known =
            operation.parameters.iter().filter(|one| one.location == Location::Query).map(|one| one.name.as_str());
        let known: Vec<&str> = known.collect();
        let has = if known.is_empty() { "none".to_owned() } else { known.join(", ") };
        format!("`{}` has no parameter `{name}` in its query; it has {has}", operation.id)
    })
}

/// A name as its small letters and digits.
fn bare(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}

fn is_address(others: &[(&str, Schema)], field: &str) -> bool {
    let format = others.iter().find(|(key, _)| *key == field).and_then(|(_, schema)| schema.format.as_deref());
    matches!(format, Some("uri" | "url" | "uri-reference"))
}
