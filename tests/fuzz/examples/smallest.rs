//! The smallest description that still does what one from the target `graph` does: `cargo run -p kombo-fuzz --example
//! smallest FILE`. It takes parts away as long as a second run changes the lock.

use kombo_codegen_tests::generate_after;
use kombo_fuzz::graph::drawn;
use serde_json::Value;

/// The locks of the first and the second run, if they differ.
fn locks(description: &Value) -> Option<(String, String)> {
    let run = |lock: Option<&str>| generate_after("graph.json", description.to_string(), lock, &|_| None).ok();
    let first = run(None)?.lock;
    let second = run(Some(&first))?.lock;
    (first != second).then_some((first, second))
}

fn pointers(value: &Value, at: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(map) => {
            for (key, inner) in map {
                let below = format!("{at}/{}", key.replace('~', "~0").replace('/', "~1"));
                found.push(below.clone());
                pointers(inner, &below, found);
            }
        }
        Value::Array(list) => {
            for (index, inner) in list.iter().enumerate() {
                found.push(format!("{at}/{index}"));
                pointers(inner, &format!("{at}/{index}"), found);
            }
        }
        _ => {}
    }
}

fn without(description: &Value, pointer: &str) -> Option<Value> {
    let mut smaller = description.clone();
    let (parent, key) = pointer.rsplit_once('/')?;
    match smaller.pointer_mut(parent)? {
        Value::Object(map) => map.shift_remove(&key.replace("~1", "/").replace("~0", "~")).map(|_| ())?,
        Value::Array(list) => drop(list.remove(key.parse().ok()?)),
        _ => return None,
    }
    Some(smaller)
}

fn main() {
    let file = std::env::args().nth(1).expect("a file of the target `graph`");
    let data = std::fs::read(file).expect("the file");
    let mut description = drawn(&data);
    assert!(locks(&description).is_some(), "a second run changes nothing");
    loop {
        let mut all = Vec::new();
        pointers(&description, "", &mut all);
        let smaller = all.iter().filter_map(|pointer| without(&description, pointer)).find(|it| locks(it).is_some());
        match smaller {
            Some(smaller) => description = smaller,
            None => break,
        }
    }
    println!("{description:#}");
    let (first, second) = locks(&description).expect("it still does");
    println!("{first}\n=====\n{second}");
}
