//! Runs that are stopped after any edit, or that fail, and what the next one makes of it.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use kombo_codegen::format::HEADER;

use super::apply::{carry_out, stage};
use super::checksums::CHECKSUMS;
use super::{CARGO, Expected, Ownership, ROOT_MODULE, apply, plan};

const BOTH: [Ownership; 2] = [Ownership::ByHeader, Ownership::ByChecksum];

/// A crate with these modules. The text of each says what it is of.
fn expected(modules: &[&str], text: &str) -> Expected {
    let file = |path: &str| (path.to_owned(), format!("{HEADER} from {text}.\n\npub mod {path:?};\n"));
    let mut files: BTreeMap<String, String> =
        modules.iter().map(|module| file(&format!("src/api/{module}.rs"))).collect();
    files.extend([file(ROOT_MODULE), ("src/api/same.rs".to_owned(), format!("{HEADER}.\n"))]);
    Expected {
        files,
        once: BTreeMap::from([("README.md".to_owned(), "# A crate\n".to_owned())]),
        cargo: format!("# {text}\n[package]\n"),
        cargo_is_merged: true,
        command: "cargo xtask codegen --out \"the folder\"".to_owned(),
    }
}

fn write(folder: &Path, expected: &Expected, ownership: Ownership) -> Result<(), String> {
    apply(&plan(folder, expected, ownership)?)
}

/// Every file by its path, and every folder by its path with a slash.
fn tree(folder: &Path) -> BTreeMap<String, String> {
    fn enter(base: &Path, folder: &Path, out: &mut BTreeMap<String, String>) {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            let name = path.strip_prefix(base).expect("it is below").display().to_string();
            if path.is_dir() {
                enter(base, &path, out);
                out.insert(name + "/", String::new());
            } else {
                out.insert(name, fs::read_to_string(&path).expect("text"));
            }
        }
    }
    let mut out = BTreeMap::new();
    enter(folder, folder, &mut out);
    out
}

fn sources(folder: &Path) -> BTreeMap<String, String> {
    tree(folder).into_iter().filter(|(path, _)| path.starts_with("src/") && path.ends_with(".rs")).collect()
}

/// Stops a run from `old` to `new` after every one of its edits, and has another run, to `after`, mend it.
fn stop_everywhere(old: Option<&Expected>, new: &Expected, after: &Expected, ownership: Ownership) {
    let write_old = |folder: &Path| old.iter().for_each(|old| write(folder, old, ownership).expect("the first run"));
    let straight = tempfile::tempdir().expect("a folder");
    write_old(straight.path());
    write(straight.path(), after, ownership).expect("a run");
    let right = tree(straight.path());
    let mut count = 0;
    let mut guarded = 0;
    loop {
        let folder = tempfile::tempdir().expect("a folder");
        let folder = folder.path();
        write_old(folder);
        let before = sources(folder);
        let found = plan(folder, new, ownership).expect("a plan");
        let staged = stage(&found).expect("it can be written");
        carry_out(&found, &staged, count).expect("the edits can be made");
        // What a process that is killed does not do.
        std::mem::forget(staged);

        let stopped = sources(folder);
        let entry = stopped.get(ROOT_MODULE).cloned().unwrap_or_default();
        let is_guarded = entry.contains("compile_error!") && entry.contains(r#"--out \"the folder\"`"#);
        guarded += usize::from(is_guarded);
        assert!(is_guarded || stopped == before || stopped == new.files, "a mix, after {count} edits: {stopped:#?}");
        let mending = plan(folder, after, ownership).expect("a plan");
        assert!(!mending.is_empty(), "--check sees that a run was stopped after {count} edits");
        apply(&mending).unwrap_or_else(|message| panic!("after {count} edits: {message}"));
        assert_eq!(tree(folder), right, "mended after {count} edits");
        assert!(plan(folder, after, ownership).expect("a plan").is_empty(), "and then there is nothing to do");
        if count == found.edits.len() {
            break;
        }
        count += 1;
    }
    assert!(guarded >= new.files.len() - 1, "{guarded} of {count} stops met a run in the middle");
}

#[test]
fn a_run_may_be_stopped_after_any_step() {
    let small = expected(&["hris/mod", "hris/employee", "models/date"], "the small one");
    let large = expected(&["hris/mod", "hris/employee", "ats/mod", "ats/job/mod"], "the large one");
    for ownership in BOTH {
        stop_everywhere(None, &small, &small, ownership);
        stop_everywhere(Some(&small), &large, &large, ownership);
        stop_everywhere(Some(&large), &small, &small, ownership);
        // The description changes again before the run that mends.
        stop_everywhere(Some(&small), &large, &expected(&["lms/mod"], "a third one"), ownership);
        stop_everywhere(Some(&small), &large, &small, ownership);
    }
}

#[test]
fn a_run_that_fails_leaves_what_does_not_compile() {
    for ownership in BOTH {
        let folder = tempfile::tempdir().expect("a folder");
        let folder = folder.path();
        let new = expected(&["hris/mod", "lms/mod"], "it");
        let found = plan(folder, &new, ownership).expect("a plan");
        // Made by somebody else in the meantime.
        fs::create_dir_all(folder.join("src/api/lms/mod.rs/inner")).expect("a folder");
        let said = apply(&found).expect_err("a folder is in the way");
        assert!(said.contains("src/api/lms/mod.rs: "), "{said}");
        assert!(
            said.ends_with("does not compile until `cargo xtask codegen --out \"the folder\"` has come to its end")
        );
        assert!(sources(folder)[ROOT_MODULE].contains("compile_error!"));
        let said = write(folder, &new, ownership).expect_err("a folder is in the way");
        assert!(said.contains("lms/mod.rs is a folder, where a file should be"), "{said}");
        fs::remove_dir_all(folder.join("src/api/lms")).expect("it can be removed");
        write(folder, &new, ownership).expect("it is mended");
        assert_eq!(sources(folder), new.files);
    }
}

#[test]
fn what_is_right_is_not_touched() {
    for ownership in BOTH {
        let folder = tempfile::tempdir().expect("a folder");
        let folder = folder.path();
        let old = expected(&["hris/mod", "lms/mod"], "it");
        write(folder, &old, ownership).expect("a run");
        let ancient = std::time::SystemTime::UNIX_EPOCH;
        let paths = || tree(folder).into_keys().filter(|path| !path.ends_with('/'));
        for path in paths() {
            let file = fs::File::options().write(true).open(folder.join(path)).expect("a file");
            file.set_modified(ancient).expect("its time can be set");
        }
        let touched = || -> Vec<String> {
            let is_new = |path: &String| {
                fs::metadata(folder.join(path)).and_then(|file| file.modified()).expect("a time") != ancient
            };
            paths().filter(is_new).collect()
        };
        let again = plan(folder, &old, ownership).expect("a plan");
        assert!(again.is_empty() && again.edits.is_empty());
        apply(&again).expect("a run");
        assert_eq!(touched(), [""; 0]);
        let mut new = expected(&["hris/mod", "lms/mod"], "it");
        new.files.insert("src/api/lms/mod.rs".to_owned(), format!("{HEADER} anew.\n"));
        write(folder, &new, ownership).expect("a run");
        let checksums = (ownership == Ownership::ByChecksum).then_some(CHECKSUMS);
        let expected: Vec<&str> = checksums.into_iter().chain(["src/api/lms/mod.rs", ROOT_MODULE]).collect();
        assert_eq!(touched(), expected);
    }
}

#[test]
fn below_the_prefix_the_header_line_decides() {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path();
    let new = expected(&["hris/mod"], "it");
    let put = |path: &str, text: &str| {
        fs::create_dir_all(folder.join(path).parent().expect("a folder")).expect("a folder");
        fs::write(folder.join(path), text).expect("a file");
    };
    put("src/api/old/mod.rs", &format!("{HEADER} from what is gone.\n"));
    put("src/api/hris/mod.rs", &format!("<<<<<<< HEAD\r\n{HEADER} from this.\r\n=======\r\n"));
    put("src/lib.rs", "mod api;\n");
    fs::create_dir_all(folder.join("src/api/empty/inner")).expect("a folder");
    write(folder, &new, Ownership::ByHeader).expect("a run");
    let mut expected = new.files.clone();
    expected.insert("src/lib.rs".to_owned(), "mod api;\n".to_owned());
    assert_eq!(sources(folder), expected);
    assert!(!folder.join("src/api/empty").exists() && !folder.join("README.md").exists());

    put("src/api/mine.rs", "// Mine.\n");
    put("src/api/hris/mod.rs", "// Mine, too.\n");
    let before = tree(folder);
    let said = write(folder, &new, Ownership::ByHeader).expect_err("two files are in the way");
    assert!(said.starts_with("2 things are in the way; nothing was written\n"), "{said}");
    for path in ["src/api/mine.rs", "src/api/hris/mod.rs"] {
        let line = format!("{path} was not written by this command: it does not have the header line");
        assert!(said.contains(&line), "{said}");
    }
    assert_eq!(tree(folder), before);
}

#[test]
fn a_path_that_changes_its_case_is_written_anew() {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path();
    for ownership in BOTH {
        write(folder, &expected(&["Hris"], "it"), ownership).expect("a run");
        let mut new = expected(&["hris"], "it");
        new.files.insert("src/api/hris.rs".to_owned(), expected(&["Hris"], "it").files["src/api/Hris.rs"].clone());
        // Where case does not count, this is the file that is there.
        fs::write(folder.join("src/api/hris.rs"), &new.files["src/api/hris.rs"]).expect("a file");
        write(folder, &new, ownership).expect("a run");
        assert_eq!(sources(folder), new.files);
        fs::remove_dir_all(folder.join("src")).expect("it can be removed");
        fs::remove_file(folder.join(CARGO)).expect("it can be removed");
    }
}

#[cfg(unix)]
#[test]
fn links_are_refused_wherever_they_are() {
    use std::os::unix::fs::symlink;
    let new = expected(&["hris/mod"], "it");
    let old = expected(&["hris/mod", "old/mod"], "it");
    for ownership in BOTH {
        for path in
            ["src/api/link", "src/api/link.rs", "src", "src/api", "src/api/hris", "src/api/old", ROOT_MODULE, CARGO]
        {
            let folder = tempfile::tempdir().expect("a folder");
            let elsewhere = tempfile::tempdir().expect("a folder");
            write(folder.path(), &old, ownership).expect("a run");
            // What the link leads to is what was there, so that nothing but the link is wrong.
            let (place, target) = (folder.path().join(path), elsewhere.path().join("it"));
            match fs::rename(&place, &target) {
                Ok(()) => {}
                Err(_) => fs::write(&target, format!("{HEADER}\n")).expect("a file"),
            }
            symlink(&target, &place).expect("a link");
            let before = (tree(folder.path()), tree(elsewhere.path()));
            let said = write(folder.path(), &new, ownership).expect_err("a link is in the way");
            let line = format!("{} is a symbolic link; links are not followed", place.display());
            assert!(said.contains(&line) && said.contains("nothing was written"), "{said}");
            assert_eq!((tree(folder.path()), tree(elsewhere.path())), before, "{path}");
        }
    }
}
