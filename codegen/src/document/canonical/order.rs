//! The canonical order: a document in, the same document with every mapping in its order out.
//!
//! The words of OpenAPI stand in the order of the vocabulary's table. Names that the description chose (paths, components,
//! properties) stand in the order of an older document where that has them; new ones have a place that depends on
//! nothing but their names. So an order that has changed in transit changes nothing. Lists keep their order, since it
//! may mean something, but for the few that are sets.

use indexmap::IndexMap;

use super::value::YamlValue;
use crate::vocabulary::{Content, ObjectKind, Shape};

/// Puts a value into canonical order, by what stands at its place. Where `old` has the same, its order is kept.
pub fn arrange(value: YamlValue, content: Content, old: Option<&YamlValue>) -> YamlValue {
    match value {
        YamlValue::Map(map) => match object(content, &map) {
            Some(kind) => {
                let rank = |key: &String| kind.words().iter().position(|word| word.ranked && word.name == key);
                let mut keys = ordered(&map, old, false);
                // A stable sort: keys without a rank keep their order.
                keys.sort_by_cached_key(|key| rank(key).unwrap_or(usize::MAX));
                take(map, keys, old, |key| Content::Object(kind).member(key))
            }
            None => {
                let keys = ordered(&map, old, matches!(content, Content::Collection(_)));
                take(map, keys, old, |key| content.member(key))
            }
        },
        YamlValue::List(list) => {
            let set = matches!(content, Content::Set(_) | Content::Data(Shape::Set | Shape::TextSet));
            arrange_list(list, content.element(), set, old)
        }
        scalar => scalar,
    }
}

/// Which object a mapping is.
pub(super) fn object(content: Content, map: &IndexMap<String, YamlValue>) -> Option<ObjectKind> {
    content.object().map(|kind| kind.with_ref(|| map.contains_key("$ref")))
}

/// The members of a mapping in the order of `keys`, each in order itself.
fn take(
    mut map: IndexMap<String, YamlValue>,
    keys: Vec<String>,
    old: Option<&YamlValue>,
    content: impl Fn(&str) -> Content,
) -> YamlValue {
    let mut out = IndexMap::with_capacity(map.len());
    for key in keys {
        if let Some(node) = map.swap_remove(&key) {
            let node = arrange(node, content(&key), old.and_then(|old| old.get(&key)));
            out.insert(key, node);
        }
    }
    YamlValue::Map(out)
}

/// The keys of a mapping: those of the old one in its order, and the new ones in their places among them.
fn ordered(map: &IndexMap<String, YamlValue>, old: Option<&YamlValue>, collection: bool) -> Vec<String> {
    let old = old.and_then(YamlValue::map);
    let kept: Vec<&String> = old.into_iter().flat_map(IndexMap::keys).filter(|key| map.contains_key(*key)).collect();
    let mut new: Vec<&String> = map.keys().filter(|key| !kept.contains(key)).collect();
    new.sort();
    // By the index of the kept key that it follows.
    let anchor = |key: &str| {
        let shared = |other: &str| key.bytes().zip(other.bytes()).take_while(|(one, two)| one == two).count();
        let best = kept.iter().enumerate().max_by_key(|(_, other)| shared(other));
        best.filter(|(_, other)| collection && shared(other) > 1).map_or(kept.len(), |(index, _)| index)
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

fn arrange_list(list: Vec<YamlValue>, content: Content, set: bool, old: Option<&YamlValue>) -> YamlValue {
    let Some(YamlValue::List(old)) = old else {
        return YamlValue::List(list.into_iter().map(|node| arrange(node, content, None)).collect());
    };
    let partners = pair(&list, old);
    let mut out: Vec<(Option<usize>, YamlValue)> = list
        .into_iter()
        .zip(partners)
        .map(|(node, partner)| (partner, arrange(node, content, partner.map(|index| &old[index]))))
        .collect();
    if set {
        out.sort_by_cached_key(|(partner, node)| (partner.unwrap_or(usize::MAX), identity(node)));
    }
    YamlValue::List(out.into_iter().map(|(_, node)| node).collect())
}

/// For each item of a list the item of the old list that it is: the equal one, else the one with the same name, else,
/// where items have no names, the one in the same place.
fn pair(list: &[YamlValue], old: &[YamlValue]) -> Vec<Option<usize>> {
    let mut partners = vec![None; list.len()];
    let mut taken = vec![false; old.len()];
    let tests: [fn(&YamlValue, &YamlValue, bool) -> bool; 3] = [
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
fn identity(node: &YamlValue) -> Option<String> {
    let member = |key: &str| node.get(key).and_then(YamlValue::text);
    match node {
        YamlValue::Map(_) => match (member("$ref"), member("name"), member("url")) {
            (Some(reference), ..) => Some(reference.to_owned()),
            (None, Some(name), _) => Some(format!("{} {name}", member("in").unwrap_or_default())),
            (None, None, url) => url.map(str::to_owned),
        },
        YamlValue::List(_) => None,
        YamlValue::Text(text) => Some(format!("'{text}'")),
        YamlValue::Number(text) => Some(text.clone()),
        YamlValue::Bool(value) => Some(value.to_string()),
        YamlValue::Null => Some(String::new()),
    }
}
