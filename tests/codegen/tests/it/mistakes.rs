//! One fixture for each mistake: what is said about it, as a snapshot.

use std::path::{Path, PathBuf};

use kombo_codegen_tests::{files_in, fixtures, generate_alone, generate_with, stem, told};

use crate::{each, snapshot};

#[test]
fn mistakes_in_a_description_are_told_as_before() {
    let files = files_in(&fixtures("mistakes"), &["yaml", "json"]);
    let cases = files.into_iter().map(|path| (format!("{}_{}", stem(&path), ending(&path)), path));
    each(cases, |name, path| check(name, generate_alone(&path)));
}

#[test]
fn mistakes_in_an_overlay_are_told_as_before() {
    let files = files_in(&fixtures("mistakes/overlays"), &["yaml"]);
    each(files.into_iter().map(|path| (format!("overlay_{}", stem(&path)), path)), |name, path| {
        check(name, generate_with(&base(), &[path], None))
    });
}

#[test]
fn mistakes_in_several_overlays_are_told_together() {
    let folder = fixtures("mistakes/overlays");
    let overlays = ["matches_nothing", "changes_nothing", "bad_path"].map(|name| folder.join(format!("{name}.yaml")));
    check("overlay_several", generate_with(&base(), &overlays, None));
}

#[test]
fn mistakes_in_names_are_told_as_before() {
    let files = files_in(&fixtures("mistakes/names"), &["toml"]);
    each(files.into_iter().map(|path| (format!("names_{}", stem(&path)), path)), |name, path| {
        check(name, generate_with(&base(), &[], Some(&path)))
    });
}

#[test]
fn the_description_under_overlays_and_names_has_no_mistake() {
    assert!(generate_alone(&base()).is_ok());
}

fn check(name: &str, result: Result<kombo_codegen::Output, kombo_codegen::Diagnostics>) {
    match result {
        Ok(_) => panic!("{name} has a mistake, and nothing was said"),
        Err(diagnostics) => {
            assert!(!diagnostics.is_empty(), "{name} was refused without a word");
            snapshot(&format!("mistake_{name}"), &told(&diagnostics));
        }
    }
}

fn base() -> PathBuf {
    fixtures("mistakes/base").join("library.yaml")
}

fn ending(path: &Path) -> String {
    path.extension().map_or_else(String::new, |ending| ending.to_string_lossy().into_owned())
}
