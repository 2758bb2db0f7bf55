//! The targets without a fuzzer: on the committed seeds, and on changes of them that are the same in every run.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::{env, fs};

use kombo_codegen_tests::numbers::Numbers;
use kombo_fuzz::{TARGETS, Target};

/// How many inputs are made from the seeds of a target. A description takes a thousand times as long as a date. The variable
/// `FUZZ_TIMES` multiplies them.
const MADE: [(&str, usize); 5] =
    [("description", 150), ("graph", 150), ("answers", 4_000), ("webhooks", 4_000), ("dates", 20_000)];

fn here() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn inputs(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let files = entries.map(|entry| entry.expect("an entry of the folder").path());
    files.map(|path| (path.display().to_string(), fs::read(&path).expect("a seed"))).collect()
}

/// A seed with some of its bytes changed, taken out or put in, or put together with another one.
fn change(numbers: &mut Numbers, seeds: &[&Vec<u8>]) -> Vec<u8> {
    let mut out = seeds[numbers.below(seeds.len())].clone();
    for _ in 0..=numbers.below(4) {
        let (place, byte) = (numbers.below(out.len() + 1), u8::try_from(numbers.below(256)).unwrap_or_default());
        match numbers.below(5) {
            0 if place < out.len() => out[place] = byte,
            1 if place < out.len() => out[place] ^= 1 << (byte % 8),
            2 if place < out.len() => {
                let end = (place + 1 + usize::from(byte) % 16).min(out.len());
                out.drain(place..end);
            }
            3 => {
                let other = seeds[numbers.below(seeds.len())];
                let from = numbers.below(other.len() + 1);
                let part = other[from..(from + usize::from(byte)).min(other.len())].to_vec();
                out.splice(place..place, part);
            }
            _ => out.insert(place, byte),
        }
    }
    out
}

#[test]
fn what_must_hold_holds_on_the_seeds_and_on_changes_of_them() {
    let mut failed = Vec::new();
    let times = env::var("FUZZ_TIMES").map_or(1, |times| times.parse().expect("`FUZZ_TIMES` is a number"));
    for (name, target) in TARGETS {
        let committed = inputs(&here().join("seeds").join(name));
        assert!(!committed.is_empty(), "{name} has no seeds");
        let made = MADE.iter().find(|(known, _)| *known == name).map_or(0, |(_, made)| *made * times);
        let mut numbers = Numbers(1);
        let all: Vec<&Vec<u8>> = committed.values().collect();
        let changed = (0..made).map(|number| (format!("change {number}"), change(&mut numbers, &all)));
        let (mut tried, mut of_use) = (0, 0);
        for (input, data) in committed.clone().into_iter().chain(changed) {
            tried += 1;
            match catch_unwind(AssertUnwindSafe(|| (target as Target)(&data))) {
                Ok(useful) => of_use += usize::from(useful),
                Err(_) => failed.push(format!("{name}: {input}: {:?}", String::from_utf8_lossy(&data))),
            }
        }
        println!("{name}: {tried} inputs tried, {} of them seeds; {of_use} got to what is looked at", committed.len());
        assert!(of_use > 0, "{name} looks at nothing");
    }
    assert!(failed.is_empty(), "{} failed:\n{}", failed.len(), failed.join("\n"));
}

/// What was found and is not mended yet. What is mended belongs to the seeds.
#[test]
fn what_is_known_to_fail_still_does() {
    let mut mended = Vec::new();
    for (name, target) in TARGETS {
        let folder = here().join("known").join(name);
        let known = if folder.is_dir() { inputs(&folder) } else { BTreeMap::new() };
        for (input, data) in known {
            println!("known and not mended: {input}");
            if catch_unwind(AssertUnwindSafe(|| (target as Target)(&data))).is_ok() {
                mended.push(input);
            }
        }
    }
    assert!(mended.is_empty(), "these hold now: move them to tests/fuzz/seeds: {}", mended.join(", "));
}
