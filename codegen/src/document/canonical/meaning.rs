//! What a node says to a program: the same without the words for people.

use super::node::Node;
use super::order::{Place, Role, arrange, inside};

/// Words that only people read.
const WORDING: [&str; 8] =
    ["summary", "description", "title", "example", "examples", "externalDocs", "$comment", "termsOfService"];

/// Whether two nodes at the same place mean the same: they may differ in wording, and in orders that mean nothing.
pub fn same_meaning(one: &Node, two: &Node, place: Place) -> bool {
    let (one, two) = (strip(one, place), strip(two, place));
    one == two || arrange(one, place, Some(&two)) == two
}

fn strip(node: &Node, place: Place) -> Node {
    match (node, place) {
        (Node::Map(map), Place::Map(role) | Place::Family(role)) => {
            Node::Map(map.iter().map(|(key, node)| (key.clone(), strip(node, Place::One(role)))).collect())
        }
        (Node::Map(map), Place::One(role) | Place::List(role) | Place::Set(role)) if role != Role::Data => {
            let meant = map.iter().filter(|(key, _)| !WORDING.contains(&key.as_str()));
            Node::Map(meant.map(|(key, node)| (key.clone(), strip(node, inside(role, key)))).collect())
        }
        (
            Node::List(list),
            Place::One(role) | Place::List(role) | Place::Set(role) | Place::Map(role) | Place::Family(role),
        ) => Node::List(list.iter().map(|node| strip(node, Place::One(role))).collect()),
        _ => node.clone(),
    }
}
