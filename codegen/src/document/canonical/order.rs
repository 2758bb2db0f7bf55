//! The canonical order: a document in, the same document with every mapping in its order out.
//!
//! The words of OpenAPI stand in the order of the tables below. Names that the description chose (paths, components,
//! properties) stand in the order of an older document where that has them; new ones have a place that depends on
//! nothing but their names. So an order that has changed in transit changes nothing. Lists keep their order, since it
//! may mean something, but for the few that are sets.

use indexmap::IndexMap;

use super::node::Node;

/// What stands at a place of the document.
#[derive(Clone, Copy, Debug)]
pub enum Place {
    /// One object of OpenAPI.
    One(Role),
    /// A list of them, in an order that matters.
    List(Role),
    /// A list of them whose order means nothing.
    Set(Role),
    /// A mapping from names to them. New names come last.
    Map(Role),
    /// The same, but a new name comes after the name that it has most in common with.
    Family(Role),
}

/// Which object of OpenAPI a node is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the variants are the names of OpenAPI's own objects")]
pub enum Role {
    Root,
    Info,
    Server,
    Tag,
    PathItem,
    Operation,
    Parameter,
    RequestBody,
    MediaType,
    Response,
    Components,
    Schema,
    SecurityScheme,
    /// A mapping from methods or events to path items.
    Callback,
    /// Any JSON.
    Data,
}

use Place::{Family, List, Map, One, Set};

const DATA: Place = One(Role::Data);
const SCHEMA: Place = One(Role::Schema);
const SCHEMAS: Place = Map(Role::Schema);

/// The words of an object in their order, each with what stands there.
#[rustfmt::skip]
fn words(role: Role) -> &'static [(&'static str, Place)] {
    match role {
        Role::Root => &[
            ("openapi", DATA), ("$self", DATA), ("info", One(Role::Info)), ("jsonSchemaDialect", DATA),
            ("servers", List(Role::Server)), ("tags", Set(Role::Tag)), ("security", DATA), ("externalDocs", DATA),
            ("paths", Family(Role::PathItem)), ("webhooks", Family(Role::PathItem)),
            ("components", One(Role::Components)),
        ],
        Role::Info => &[
            ("title", DATA), ("summary", DATA), ("description", DATA), ("termsOfService", DATA), ("contact", DATA),
            ("license", DATA), ("version", DATA),
        ],
        Role::Server => &[("url", DATA), ("name", DATA), ("description", DATA), ("variables", DATA)],
        Role::Tag => &[("name", DATA), ("summary", DATA), ("description", DATA), ("externalDocs", DATA)],
        // The methods are not here: they keep the order of the older document.
        Role::PathItem => &[
            ("$ref", DATA), ("summary", DATA), ("description", DATA), ("servers", List(Role::Server)),
            ("parameters", Set(Role::Parameter)),
        ],
        Role::Operation => &[
            ("operationId", DATA), ("tags", DATA), ("summary", DATA), ("description", DATA), ("externalDocs", DATA),
            ("security", DATA), ("servers", List(Role::Server)), ("parameters", Set(Role::Parameter)),
            ("requestBody", One(Role::RequestBody)), ("responses", Map(Role::Response)),
            ("callbacks", Map(Role::Callback)), ("deprecated", DATA),
        ],
        Role::Parameter => &[
            ("$ref", DATA), ("name", DATA), ("in", DATA), ("summary", DATA), ("description", DATA), ("required", DATA),
            ("deprecated", DATA), ("allowEmptyValue", DATA), ("style", DATA), ("explode", DATA),
            ("allowReserved", DATA), ("schema", SCHEMA), ("content", Map(Role::MediaType)), ("example", DATA),
            ("examples", DATA),
        ],
        Role::RequestBody => &[
            ("$ref", DATA), ("summary", DATA), ("description", DATA), ("required", DATA),
            ("content", Map(Role::MediaType)),
        ],
        Role::MediaType => &[
            ("schema", SCHEMA), ("itemSchema", SCHEMA), ("encoding", DATA), ("example", DATA), ("examples", DATA),
        ],
        Role::Response => &[
            ("$ref", DATA), ("summary", DATA), ("description", DATA), ("headers", Map(Role::Parameter)),
            ("content", Map(Role::MediaType)), ("links", DATA),
        ],
        Role::Components => &[
            ("schemas", Family(Role::Schema)), ("responses", Family(Role::Response)),
            ("parameters", Family(Role::Parameter)), ("examples", DATA), ("requestBodies", Family(Role::RequestBody)),
            ("headers", Family(Role::Parameter)), ("securitySchemes", Family(Role::SecurityScheme)), ("links", DATA),
            ("callbacks", Family(Role::Callback)), ("pathItems", Family(Role::PathItem)),
        ],
        Role::SecurityScheme => &[
            ("type", DATA), ("description", DATA), ("name", DATA), ("in", DATA), ("scheme", DATA),
            ("bearerFormat", DATA), ("flows", DATA), ("openIdConnectUrl", DATA),
        ],
        Role::Schema => &[
            ("$schema", DATA), ("$id", DATA), ("$anchor", DATA), ("$dynamicAnchor", DATA), ("$vocabulary", DATA),
            ("$ref", DATA), ("$dynamicRef", DATA), ("$comment", DATA), ("title", DATA), ("description", DATA),
            ("type", Set(Role::Data)), ("nullable", DATA), ("format", DATA), ("const", DATA), ("enum", Set(Role::Data)),
            ("minimum", DATA), ("exclusiveMinimum", DATA), ("maximum", DATA), ("exclusiveMaximum", DATA),
            ("multipleOf", DATA), ("minLength", DATA), ("maxLength", DATA), ("pattern", DATA),
            ("contentEncoding", DATA), ("contentMediaType", DATA), ("contentSchema", SCHEMA),
            ("properties", SCHEMAS), ("patternProperties", SCHEMAS), ("required", Set(Role::Data)),
            ("additionalProperties", SCHEMA), ("unevaluatedProperties", SCHEMA), ("propertyNames", SCHEMA),
            ("minProperties", DATA), ("maxProperties", DATA), ("dependentRequired", DATA),
            ("dependentSchemas", SCHEMAS), ("prefixItems", List(Role::Schema)), ("items", SCHEMA),
            ("additionalItems", SCHEMA), ("unevaluatedItems", SCHEMA), ("contains", SCHEMA), ("minContains", DATA),
            ("maxContains", DATA), ("minItems", DATA), ("maxItems", DATA), ("uniqueItems", DATA),
            ("discriminator", DATA), ("oneOf", List(Role::Schema)), ("anyOf", List(Role::Schema)),
            ("allOf", List(Role::Schema)), ("not", SCHEMA), ("if", SCHEMA), ("then", SCHEMA), ("else", SCHEMA),
            ("default", DATA), ("readOnly", DATA), ("writeOnly", DATA), ("deprecated", DATA), ("externalDocs", DATA),
            ("xml", DATA), ("example", DATA), ("examples", DATA), ("$defs", SCHEMAS), ("definitions", SCHEMAS),
        ],
        Role::Callback | Role::Data => &[],
    }
}

/// What stands under a key of an object.
pub fn inside(role: Role, key: &str) -> Place {
    if let Some((_, place)) = words(role).iter().find(|(word, _)| *word == key) {
        return *place;
    }
    match role {
        _ if key.starts_with("x-") => DATA,
        Role::PathItem => One(Role::Operation),
        Role::Callback => One(Role::PathItem),
        _ => DATA,
    }
}

/// Puts a node into canonical order. Where `old` has the same, its order is kept.
pub fn arrange(node: Node, place: Place, old: Option<&Node>) -> Node {
    match (node, place) {
        (Node::Map(map), One(role) | List(role) | Set(role)) => {
            let known = |key: &str| words(role).iter().position(|(word, _)| *word == key);
            let order = ordered(&map, old, false);
            let mut keys: Vec<String> = order.iter().filter(|key| known(key).is_some()).cloned().collect();
            keys.sort_by_key(|key| known(key));
            keys.extend(order.into_iter().filter(|key| known(key).is_none()));
            take(map, keys, old, |key| inside(role, key))
        }
        (Node::Map(map), Map(role) | Family(role)) => {
            let keys = ordered(&map, old, matches!(place, Family(_)));
            take(map, keys, old, |_| One(role))
        }
        (Node::List(list), One(role) | List(role) | Set(role) | Map(role) | Family(role)) => {
            arrange_list(list, role, matches!(place, Set(_)), old)
        }
        (scalar, _) => scalar,
    }
}

/// The members of a mapping in the order of `keys`, each in order itself.
fn take(mut map: IndexMap<String, Node>, keys: Vec<String>, old: Option<&Node>, place: impl Fn(&str) -> Place) -> Node {
    let mut out = IndexMap::with_capacity(map.len());
    for key in keys {
        if let Some(node) = map.swap_remove(&key) {
            let node = arrange(node, place(&key), old.and_then(|old| old.get(&key)));
            out.insert(key, node);
        }
    }
    Node::Map(out)
}

/// The keys of a mapping: those of the old one in its order, and the new ones in their places among them.
fn ordered(map: &IndexMap<String, Node>, old: Option<&Node>, family: bool) -> Vec<String> {
    let old = old.and_then(Node::map);
    let kept: Vec<&String> = old.into_iter().flat_map(IndexMap::keys).filter(|key| map.contains_key(*key)).collect();
    let mut new: Vec<&String> = map.keys().filter(|key| !kept.contains(key)).collect();
    new.sort();
    // By the index of the kept key that it follows.
    let anchor = |key: &str| {
        let shared = |other: &str| key.bytes().zip(other.bytes()).take_while(|(one, two)| one == two).count();
        let best = kept.iter().enumerate().max_by_key(|(_, other)| shared(other));
        best.filter(|(_, other)| family && shared(other) > 1).map_or(kept.len(), |(index, _)| index)
    };
    let mut following: Vec<Vec<&String>> = vec![Vec::new(); kept.len() + 1];
    for key in new {
        following[anchor(key)].push(key);
    }
    let mut out = Vec::with_capacity(map.len());
    for (index, follow) in following.iter().enumerate() {
        out.extend(kept.get(index).map(|key| (*key).clone()));
        out.extend(follow.iter().map(|key| (*key).clone()));
    }
    out
}

fn arrange_list(list: Vec<Node>, role: Role, set: bool, old: Option<&Node>) -> Node {
    let Some(Node::List(old)) = old else {
        return Node::List(list.into_iter().map(|node| arrange(node, One(role), None)).collect());
    };
    let partners = pair(&list, old);
    let mut out: Vec<(Option<usize>, Node)> = list
        .into_iter()
        .zip(partners)
        .map(|(node, partner)| (partner, arrange(node, One(role), partner.map(|index| &old[index]))))
        .collect();
    if set {
        out.sort_by_cached_key(|(partner, node)| (partner.unwrap_or(usize::MAX), identity(node)));
    }
    Node::List(out.into_iter().map(|(_, node)| node).collect())
}

/// For each item of a list the item of the old list that it is: the equal one, else the one with the same name, else,
/// where items have no names, the one in the same place.
fn pair(list: &[Node], old: &[Node]) -> Vec<Option<usize>> {
    let mut partners = vec![None; list.len()];
    let mut taken = vec![false; old.len()];
    let tests: [fn(&Node, &Node, bool) -> bool; 3] = [
        |one, two, _| one == two,
        |one, two, _| identity(one).is_some() && identity(one) == identity(two),
        |one, two, same_place| same_place && identity(one).is_none() && identity(two).is_none(),
    ];
    for test in tests {
        for (index, node) in list.iter().enumerate() {
            if partners[index].is_none() {
                let found = (0..old.len()).find(|other| !taken[*other] && test(node, &old[*other], index == *other));
                if let Some(other) = found {
                    taken[other] = true;
                    partners[index] = Some(other);
                }
            }
        }
    }
    partners
}

/// What tells an item from the others of its list.
fn identity(node: &Node) -> Option<String> {
    let member = |key: &str| node.get(key).and_then(Node::text);
    match node {
        Node::Map(_) => match (member("$ref"), member("name"), member("url")) {
            (Some(reference), ..) => Some(reference.to_owned()),
            (None, Some(name), _) => Some(format!("{} {name}", member("in").unwrap_or_default())),
            (None, None, url) => url.map(str::to_owned),
        },
        Node::List(_) => None,
        Node::Text(text) => Some(format!("'{text}'")),
        Node::Number(text) => Some(text.clone()),
        Node::Bool(value) => Some(value.to_string()),
        Node::Null => Some(String::new()),
    }
}
