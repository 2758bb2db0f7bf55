//! Every fixture with one node replaced by something else, one after the other: whatever comes of it, nothing panics.

use std::panic::catch_unwind;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use kombo_codegen::document::read::read;
use kombo_codegen_tests::{files_in, fixtures, generate_text, source, stem};
use serde_json::{Value, json};

#[test]
fn no_replaced_node_makes_a_panic() {
    let paths = files_in(&fixtures("constructs"), &["yaml", "json"]);
    let next = AtomicUsize::new(0);
    let panicked = Mutex::new(Vec::new());
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| {}));
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(1, std::num::NonZero::get) {
            scope.spawn(|| {
                while let Some(path) = paths.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let document = read("fixture", &source(path).text).expect("a fixture is readable");
                    let mut pointers = Vec::new();
                    collect(&document, String::new(), &mut pointers);
                    let cases = pointers
                        .iter()
                        .enumerate()
                        .flat_map(|(position, pointer)| [0, 4, 7].map(|more| (position + more, pointer)));
                    for (position, pointer) in cases {
                        let mutant = replace(&document, pointer, position);
                        let text = mutant.to_string();
                        if catch_unwind(|| generate_text("mutant.json", text).is_ok()).is_err() {
                            panicked.lock().expect("no thread holds it").push(format!(
                                "{}: {pointer} = {}",
                                stem(path),
                                replacement(position)
                            ));
                        }
                    }
                }
            });
        }
    });
    std::panic::set_hook(hook);
    let panicked = panicked.into_inner().expect("no thread holds it");
    assert!(
        panicked.is_empty(),
        "{} panics, the first of them:\n{}",
        panicked.len(),
        panicked[..panicked.len().min(30)].join("\n")
    );
}

fn collect(value: &Value, pointer: String, out: &mut Vec<String>) {
    match value {
        Value::Object(map) => map.iter().for_each(|(key, value)| {
            collect(value, format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1")), out)
        }),
        Value::Array(list) => {
            list.iter().enumerate().for_each(|(index, value)| collect(value, format!("{pointer}/{index}"), out))
        }
        _ => {}
    }
    out.push(pointer);
}

/// What stands in place of the node at this position: each kind of JSON in turn, and things that mean something.
fn replacement(position: usize) -> Value {
    match position % 11 {
        0 => Value::Null,
        1 => json!(true),
        2 => json!(-7),
        3 => json!(1.5),
        4 => json!(""),
        5 => json!("text"),
        6 => json!([]),
        7 => json!({}),
        8 => json!([{ "type": "string" }]),
        9 => json!({ "$ref": "#/components/schemas/Nowhere" }),
        _ => json!({ "type": "object", "properties": { "self": { "type": ["string", "null"] } } }),
    }
}

fn replace(document: &Value, pointer: &str, position: usize) -> Value {
    let mut mutant = document.clone();
    if let Some(node) = mutant.pointer_mut(pointer) {
        *node = replacement(position);
    }
    mutant
}
