//! Where things stand in a description: made in one walk, asked by every entry of the documentation overlays.
//!
//! All nodes in the order of a walk, each with the position at which what it holds ends. So the members of a name below
//! a node are a stretch of the list of that name, and nothing is walked twice.

use std::collections::BTreeSet;

use indexmap::IndexMap;
use serde_json::Value;

use super::query::{LONGEST_TEXT, Pick, Query, Step};
use crate::support::pointer::escape;
use crate::vocabulary::{self, Content, ObjectKind};

/// All nodes of a description.
pub(super) struct Index {
    nodes: Vec<Indexed>,
    /// Positions of members, by name.
    names: IndexMap<String, Vec<usize>>,
}

struct Indexed {
    parent: usize,
    key: Key,
    /// The position behind the last node that this one holds.
    end: usize,
    content: Content,
    text: Option<Box<str>>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Key {
    /// A member, by the position of its name.
    Name(usize),
    /// An element.
    Index(usize),
}

impl Index {
    /// One walk of a description.
    pub(super) fn new(document: &Value) -> Index {
        let mut index = Index { nodes: Vec::new(), names: IndexMap::new() };
        index.add(document, Content::Object(ObjectKind::Root), 0, Key::Index(0));
        index
    }

    fn add(&mut self, value: &Value, content: Content, parent: usize, key: Key) {
        let own = self.nodes.len();
        if let Key::Name(name) = key {
            self.names[name].push(own);
        }
        let text = value.as_str().filter(|text| text.len() <= LONGEST_TEXT).map(Box::from);
        self.nodes.push(Indexed { parent, key, end: 0, content, text });
        match value {
            Value::Object(map) => {
                for (name, value) in map {
                    let position = match self.names.get_index_of(name) {
                        Some(position) => position,
                        None => self.names.insert_full(name.clone(), Vec::new()).0,
                    };
                    self.add(value, vocabulary::below(content, name, value), own, Key::Name(position));
                }
            }
            Value::Array(list) => {
                for (number, value) in list.iter().enumerate() {
                    self.add(value, vocabulary::element(content, value), own, Key::Index(number));
                }
            }
            _ => {}
        }
        self.nodes[own].end = self.nodes.len();
    }

    /// The nodes that a query names and that OpenAPI has a word for, each as a JSON pointer with its kind. There is
    /// nothing to say about others.
    pub(super) fn find(&self, document: &Value, query: &Query) -> Vec<(String, ObjectKind)> {
        match query {
            Query::Steps(steps) => {
                let mut found = vec![0];
                for step in steps {
                    found = self.follow(&found, step);
                }
                let known = found.into_iter().filter_map(|own| match self.nodes[own].content {
                    Content::Object(kind) => Some((self.pointer(own), kind)),
                    _ => None,
                });
                known.collect()
            }
            Query::Other(path) => {
                let found = path.query_located(document);
                let places: BTreeSet<String> = found.locations().map(|place| place.to_json_pointer()).collect();
                let known = places.into_iter().filter_map(|place| match vocabulary::at(document, &place) {
                    Content::Object(kind) => Some((place, kind)),
                    _ => None,
                });
                known.collect()
            }
        }
    }

    /// Where a step leads, in order and each place once.
    fn follow(&self, from: &[usize], step: &Step) -> Vec<usize> {
        let mut out = Vec::new();
        match step {
            Step::Children(picks) => {
                for pick in picks {
                    self.pick(from, pick, &mut out);
                }
            }
            Step::Descendants(names) => {
                for all in names.iter().filter_map(|name| self.names.get(name)) {
                    let mut done = 0;
                    for own in from {
                        // What lies below an earlier one has been taken with it.
                        let start = all.partition_point(|position| position <= own).max(done);
                        let end = all.partition_point(|position| *position < self.nodes[*own].end).max(start);
                        out.extend_from_slice(&all[start..end]);
                        done = end;
                    }
                }
            }
        }
        out.sort_unstable();
        out.dedup();
        out
    }

    fn pick(&self, from: &[usize], pick: &Pick, out: &mut Vec<usize>) {
        if let Pick::Name(name) = pick {
            let Some((name, _, all)) = self.names.get_full(name) else { return };
            // Whichever is shorter: all members of this name, or all members of these nodes.
            if from.len() > all.len() / 4 {
                out.extend(all.iter().filter(|own| from.binary_search(&self.nodes[**own].parent).is_ok()));
            } else {
                let member = |own: &usize| self.children(*own).find(|child| self.nodes[*child].key == Key::Name(name));
                out.extend(from.iter().filter_map(member));
            }
            return;
        }
        let children = from.iter().flat_map(|own| self.children(*own));
        match pick {
            Pick::Name(_) => {}
            Pick::All => out.extend(children),
            Pick::Index(index) => out.extend(children.filter(|child| self.nodes[*child].key == Key::Index(*index))),
            Pick::Where(path, text) => {
                let path: Option<Vec<usize>> = path.iter().map(|name| self.names.get_index_of(name)).collect();
                let Some(path) = path else { return };
                out.extend(children.filter(|child| self.has(*child, &path, text.as_deref())));
            }
        }
    }

    /// Whether something stands at the end of these names, and is this text.
    fn has(&self, node: usize, path: &[usize], text: Option<&str>) -> bool {
        let end = path
            .iter()
            .try_fold(node, |own, name| self.children(own).find(|inner| self.nodes[*inner].key == Key::Name(*name)));
        end.is_some_and(|end| text.is_none_or(|text| self.nodes[end].text.as_deref() == Some(text)))
    }

    fn children(&self, own: usize) -> impl Iterator<Item = usize> {
        let end = self.nodes[own].end;
        let inside = move |child: &usize| *child < end;
        std::iter::successors(Some(own + 1).filter(inside), move |child| Some(self.nodes[*child].end).filter(inside))
    }

    fn pointer(&self, own: usize) -> String {
        let mut way = Vec::new();
        let mut at = own;
        while at != 0 {
            way.push(self.nodes[at].key);
            at = self.nodes[at].parent;
        }
        let mut out = String::new();
        for key in way.into_iter().rev() {
            out.push('/');
            match key {
                Key::Name(name) => {
                    out.push_str(&self.names.get_index(name).map_or("".into(), |(name, _)| escape(name)))
                }
                Key::Index(index) => out.push_str(&index.to_string()),
            }
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};
    use serde_json_path::JsonPath;

    use super::{Index, Query};
    use crate::vocabulary::{self, Content};

    /// Traps: a property, a component and a path that are called `properties`, and an example that looks like a schema.
    fn document() -> Value {
        let schema = json!({
            "default": {"properties": {"id": {"type": "string"}}},
            "properties": {
                "id": {"type": "string"},
                "odd-name": {"anyOf": [{"type": "string"}, {"type": "object", "properties": {"id": {}}}]},
                "properties": {"type": "object", "properties": {"id": {}, "properties": {}, "0": {}}},
            },
        });
        let parameters =
            json!([{"name": "id", "in": "query"}, {"$ref": "#/components/parameters/id"}, {"name": "x~/y"}]);
        json!({
            "tags": [{"name": "Books"}],
            "paths": {"/properties": {"parameters": parameters, "get": {"parameters": parameters}}},
            "components": {"schemas": {"properties": {"items": {"type": "string"}}, "Book": schema}},
        })
    }

    #[test]
    fn what_is_looked_up_is_what_the_query_means() {
        let document = document();
        let index = Index::new(&document);
        let mut matched = 0;
        for query in [
            "$",
            "$..properties",
            "$..properties.id",
            "$..properties.*",
            "$..properties['odd-name', 'id']",
            "$..properties['odd-name'].anyOf[1]",
            "$..properties..properties.id",
            "$.components.schemas.Book..properties.id",
            "$.components..['id', 'items']",
            "$..properties.properties",
            "$..properties.type",
            "$..properties.items",
            "$..properties.default",
            "$..properties['0']",
            "$..properties[0]",
            "$.paths.*.*.parameters[?@.name == 'id']",
            "$.paths.*.*.parameters[?@.name=='x~/y']",
            "$.paths.*.*.parameters[?@['name']]",
            "$.paths.*.parameters[?@.name == \"id\"]",
            "$.paths['/properties'].get",
            "$.paths['/properties'].get.parameters[0]",
            "$.paths['/properties'].get.parameters[7, 2]",
            "$.components.schemas[?@.properties.id.type == 'string'].properties.*",
            "$.components.schemas.Book.properties",
            "$.components.schemas.Book.properties.properties.properties.properties",
            "$.tags[?@.name == 'Books']",
        ] {
            let read = Query::read(query).expect("a query");
            assert!(matches!(read, Query::Steps(_)), "{query} is not looked up");
            let mut found: Vec<String> = index.find(&document, &read).into_iter().map(|(place, _)| place).collect();
            let path = JsonPath::parse(query).expect("a query");
            let mut meant: Vec<String> =
                path.query_located(&document).locations().map(|place| place.to_json_pointer()).collect();
            meant.retain(|place| matches!(vocabulary::at(&document, place), Content::Object(_)));
            found.sort();
            meant.sort();
            meant.dedup();
            assert_eq!(found, meant, "{query}");
            matched += found.len();
        }
        assert!(matched > 40, "only {matched} nodes were found");
    }
}
