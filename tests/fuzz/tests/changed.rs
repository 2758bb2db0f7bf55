//! A graph of schemas one of which becomes another: what the run after the change writes, the next one leaves as it is.

use std::collections::BTreeMap;

use kombo_codegen_tests::generate_after;
use kombo_fuzz::graph::drawn;
use serde_json::Value;

/// How many graphs are tried; not all of them are descriptions before and after the change.
const TRIED: u64 = 600;
/// Those of which the next run changes a file, which is not mended yet: where types that have become one are described in
/// several ways, the words of those that do not own the name are taken by usage, and usages depend on what is published.
const KNOWN: [u64; 1] = [447];

/// The lock and the files that a run writes.
type Written = (String, BTreeMap<String, String>);

fn run(description: &Value, lock: Option<&str>) -> Option<Written> {
    let output = generate_after("changed.json", description.to_string(), lock, &|_| None).ok()?;
    Some((output.lock, output.files))
}

/// A description, and the same with one schema from another.
fn before_and_after(seed: u64) -> (Value, Value) {
    let before = drawn(&seed.to_le_bytes());
    let mut other = drawn(&(seed + 1_000_000).to_le_bytes())["components"]["schemas"]["S0"].take();
    let mut after = before.clone();
    let schemas = after["components"]["schemas"].as_object_mut().expect("schemas");
    let count = schemas.len();
    lead_to(&mut other, count);
    let nth = usize::try_from(seed).expect("a small number") % count;
    schemas.insert(format!("S{nth}"), other);
    (before, after)
}

/// Lets references lead to what is there.
fn lead_to(schema: &mut Value, count: usize) {
    match schema {
        Value::Object(words) => {
            if let Some(Value::String(to)) = words.get_mut("$ref") {
                let nth: usize = to.rsplit('S').next().and_then(|nth| nth.parse().ok()).expect("a number");
                *to = format!("#/components/schemas/S{}", nth % count);
            }
            words.values_mut().for_each(|inner| lead_to(inner, count));
        }
        Value::Array(list) => list.iter_mut().for_each(|inner| lead_to(inner, count)),
        _ => {}
    }
}

#[test]
fn what_a_changed_graph_is_called_stays() {
    let (mut went_through, mut failed) = (0, Vec::new());
    for seed in 1..=TRIED {
        let (before, after) = before_and_after(seed);
        let Some((lock, _)) = run(&before, None) else { continue };
        let Some(written) = run(&after, Some(&lock)) else { continue };
        went_through += 1;
        if run(&after, Some(&written.0)).as_ref() != Some(&written) {
            failed.push(seed);
        }
    }
    println!("{went_through} went through both times; the next run changes {failed:?}");
    assert!(went_through > 200, "only {went_through} went through");
    assert_eq!(failed, KNOWN, "what is mended goes from KNOWN, and nothing comes to it");
}
