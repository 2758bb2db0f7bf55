//! A description: what comes of it is a crate or a diagnostic, never a fault of the generator; a second run changes nothing,
//! and no path leaves the folder.

use std::path::{Component, Path};

use kombo_codegen_tests::generate_after;

/// The bytes are a description in YAML or JSON.
pub(crate) fn description(data: &[u8]) -> bool {
    check("fuzz.yaml", data)
}

/// Puts a description through the generator, twice if a crate comes of it; says whether one did.
pub(crate) fn check(name: &str, text: &[u8]) -> bool {
    let load = |path: &str| -> Option<Vec<u8>> {
        assert!(is_inside(path), "the generator asks for {path}");
        None
    };
    let run = |lock: Option<&str>| generate_after(name, text, lock, &load);
    let first = match run(None) {
        Ok(output) => output,
        Err(found) => {
            assert!(!found.is_empty(), "it was refused without a word");
            for one in found {
                let text = one.to_string();
                let is_ours = text.contains("mistake of the generator") || text.contains("has failed");
                assert!(!is_ours, "{text}");
                assert!(text.len() < 100_000, "a message of {} bytes", text.len());
            }
            return false;
        }
    };
    for path in first.files.keys() {
        assert!(is_inside(path) && path.ends_with(".rs"), "{path} is to be written");
    }
    match run(Some(&first.lock)) {
        Ok(second) => {
            assert_eq!(second.lock, first.lock, "a second run changes the lock");
            assert!(second.files == first.files, "a second run changes a file");
        }
        Err(found) => panic!("a second run fails: {}", found.iter().map(|one| format!("{one}\n")).collect::<String>()),
    }
    true
}

fn is_inside(path: &str) -> bool {
    !path.is_empty() && Path::new(path).components().all(|step| matches!(step, Component::Normal(_)))
}
