//! What the targets of overlays may take: a short query can ask for every node of a description many times over.
//!
//! In: a query as it is written, and how large the description is. Out: whether it is followed. Must not know what the
//! query is for.

use serde_json::Value;

/// The longest query, and how many brackets may stand in brackets in it.
const LONGEST: usize = 2_000;
const MOST_NESTED: usize = 20;

/// How many nodes all queries of a run may visit.
const MOST_VISITS: usize = 500_000_000;

/// How many places one action may be about, and how many bytes all of them may bring.
const MOST_PLACES: usize = 100_000;
const MOST_ADDED: usize = 128 * 1024 * 1024;

/// A message, and what to do.
pub(super) type Refusal = (String, String);

/// What the queries of a run have left to them.
pub(super) struct Allowance {
    nodes: usize,
    depth: usize,
    visits: usize,
    bytes: usize,
}

impl Allowance {
    /// For queries on a document.
    pub(super) fn of(document: &Value) -> Allowance {
        let (nodes, depth) = measure(document);
        Allowance { nodes, depth, visits: MOST_VISITS, bytes: MOST_ADDED }
    }

    /// Whether a query may be followed.
    pub(super) fn visit(&mut self, target: &str) -> Result<(), Refusal> {
        if target.len() > LONGEST {
            let message = format!("the target is {} bytes long, and {LONGEST} are read", target.len());
            return Err((message, "name what the action is about in fewer words".to_owned()));
        }
        let shape = Shape::of(target);
        if shape.nested > MOST_NESTED {
            let message = format!("brackets stand more than {MOST_NESTED} deep in brackets in `{target}`");
            return Err((message, "take out those that do nothing".to_owned()));
        }
        match self.visits.checked_sub(self.estimate(&shape)) {
            Some(left) => {
                self.visits = left;
                Ok(())
            }
            None => Err((
                format!("`{target}` may visit more than the {MOST_VISITS} nodes that all targets of a run have"),
                "name what the action is about, with one `..` or none".to_owned(),
            )),
        }
    }

    /// The most nodes that a query visits: each `..` behind the first, and each filter in a filter, meets a node once for
    /// every one around it; a query from the top within a filter starts again for each node.
    fn estimate(&self, shape: &Shape) -> usize {
        if !shape.is_open {
            return 0;
        }
        let again = shape.descents.saturating_sub(1) + shape.filters.saturating_sub(1);
        let power = |base: usize, times: usize| (0..times).fold(1_usize, |all, _| all.saturating_mul(base));
        let ways = power(self.depth, again).saturating_mul(power(self.nodes, shape.roots.saturating_sub(1)));
        self.nodes.saturating_mul(ways).saturating_mul(shape.picks)
    }

    /// Whether an action may be about so many places, and bring `update` to each.
    pub(super) fn add(&mut self, target: &str, places: usize, update: Option<&Value>) -> Result<(), Refusal> {
        if places > MOST_PLACES {
            let message = format!("`{target}` selects {places} places, and an action is about {MOST_PLACES} at most");
            return Err((message, "name what the action is about".to_owned()));
        }
        let added = update.map_or(0, size).saturating_mul(places);
        match self.bytes.checked_sub(added) {
            Some(left) => {
                self.bytes = left;
                Ok(())
            }
            None => Err((
                format!(
                    "with this action, which brings its update to {places} places, the description grows too large"
                ),
                "put what it brings into a component, and refer to that".to_owned(),
            )),
        }
    }
}

/// What of a query decides how much it visits.
#[derive(Default)]
struct Shape {
    /// Whether it asks for more than one node.
    is_open: bool,
    /// How often it says `..`.
    descents: usize,
    /// How many filters it has.
    filters: usize,
    /// How often it begins at the top.
    roots: usize,
    /// How often the same node may be picked, by selectors beside each other.
    picks: usize,
    nested: usize,
}

impl Shape {
    fn of(target: &str) -> Shape {
        let mut shape = Shape { picks: 1, ..Shape::default() };
        let mut open: Vec<(char, usize)> = Vec::new();
        let mut chars = target.chars().peekable();
        while let Some(c) = chars.next() {
            match c {
                '\'' | '"' => {
                    while let Some(inner) = chars.next().filter(|inner| *inner != c) {
                        if inner == '\\' {
                            chars.next();
                        }
                    }
                }
                '[' | '(' => {
                    open.push((c, 1));
                    shape.nested = shape.nested.max(open.len());
                }
                ']' | ')' => {
                    if let Some(('[', picks)) = open.pop() {
                        shape.picks = shape.picks.saturating_mul(picks);
                    }
                }
                ',' => {
                    if let Some((_, picks)) = open.last_mut() {
                        *picks += 1;
                    }
                    shape.is_open = true;
                }
                '.' if chars.peek() == Some(&'.') => {
                    chars.next();
                    shape.descents += 1;
                }
                '?' => shape.filters += 1,
                '$' => shape.roots += 1,
                '*' | ':' => shape.is_open = true,
                _ => {}
            }
        }
        shape.is_open |= shape.descents > 0 || shape.filters > 0;
        // Names beside each other are different nodes, unless something behind them comes to the same ones.
        if shape.descents == 0 && !target.contains('*') {
            shape.picks = shape.picks.min(LONGEST);
        }
        shape
    }
}

/// How many nodes a document has, and how deep they lie.
fn measure(value: &Value) -> (usize, usize) {
    let (mut nodes, mut depth) = (1, 0);
    let mut add = |inner: &Value| {
        let (more, deeper) = measure(inner);
        nodes += more;
        depth = depth.max(deeper);
    };
    match value {
        Value::Object(map) => map.values().for_each(&mut add),
        Value::Array(list) => list.iter().for_each(&mut add),
        _ => {}
    }
    (nodes, depth + 1)
}

/// The memory that a value takes, roughly.
fn size(value: &Value) -> usize {
    const NODE: usize = 80;
    NODE + match value {
        Value::Object(map) => map.iter().map(|(key, value)| key.len() + size(value)).sum(),
        Value::Array(list) => list.iter().map(size).sum(),
        Value::String(text) => text.len(),
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::Allowance;

    fn large() -> Value {
        let list: Vec<Value> =
            (0..2_000).map(|number| json!({"a": {"b": [number, [1, 2], {"c": {"d": 1}}]}})).collect();
        json!({"x": list})
    }

    #[test]
    fn what_descriptions_are_mended_by_is_followed() {
        let document = large();
        for target in [
            "$",
            "$.paths['/a'].get.parameters[?@.name == 'b']",
            "$..properties.a",
            "$..properties..a",
            "$.paths.*.*.parameters[?@.schema.items && !@.explode]",
            "$.paths['/a', '/b', '/c'].get",
            "$..[?@.type == 'null' && length(@.enum) > 1]",
            "$..*",
        ] {
            assert_eq!(Allowance::of(&document).visit(target), Ok(()), "{target}");
        }
    }

    #[test]
    fn what_visits_the_whole_description_again_and_again_is_refused() {
        let document = large();
        for target in [
            "$..*..*..*..*..*..*".to_owned(),
            format!("${}", "[*,*,*,*]".repeat(12)),
            "$..[?$..[?$..a]]".to_owned(),
            "$..[?@..[?@..[?@..[?@..[?@..a]]]]]".to_owned(),
            format!("$[?{}@.a{}]", "(".repeat(100), ")".repeat(100)),
            format!("$.{}", "a".repeat(5_000)),
        ] {
            assert!(Allowance::of(&document).visit(&target).is_err(), "{target}");
        }
    }

    #[test]
    fn what_is_left_runs_out() {
        let document = large();
        let mut allowance = Allowance::of(&document);
        let followed = (0..1_000_000).take_while(|_| allowance.visit("$..a").is_ok()).count();
        assert!((1_000..100_000).contains(&followed), "{followed}");
    }
}
