//! `cargo xtask codegen --out`: what it writes, what it leaves alone, and what it refuses.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::{Run, root, xtask};

const CHECKSUMS: &str = ".codegen.sha256";

/// A description beside a folder to write to, both gone at the end of the test.
pub(super) struct Job(tempfile::TempDir);

impl Job {
    /// Of an API with an operation in each of these areas.
    pub(super) fn new(areas: &[&str]) -> Job {
        let job = Job(tempfile::tempdir().expect("a folder"));
        fs::write(job.0.path().join("names.toml"), "crate = \"library\"\n").expect("names");
        job.describe(areas);
        job
    }

    pub(super) fn describe(&self, areas: &[&str]) {
        let mut text = "openapi: 3.1.0\ninfo: {title: Library, version: 1.0.0}\npaths:\n".to_owned();
        for area in areas {
            text.push_str(&format!(
                "  /{area}:\n    get:\n      operationId: Get{area}\n      tags: [{area}]\n      responses:\n        \
                 '200':\n          description: Success\n          content:\n            application/json:\n              \
                 schema: {{type: object, properties: {{id: {{type: string}}}}}}\n"
            ));
        }
        fs::write(self.spec(), text).expect("a description");
    }

    pub(super) fn spec(&self) -> PathBuf {
        self.0.path().join("library.yaml")
    }

    pub(super) fn out(&self) -> PathBuf {
        self.0.path().join("out")
    }

    pub(super) fn command(&self, out: &Path) -> std::process::Command {
        let (spec, out) = (self.spec(), out.to_owned());
        let mut command = xtask(&["codegen", "--spec"]);
        command.arg(spec).arg("--out").arg(out);
        command
    }

    fn run(&self) -> Run {
        self.command(&self.out()).output().expect("the program runs").into()
    }

    fn check(&self, out: &Path) -> Run {
        self.command(out).arg("--check").output().expect("the program runs").into()
    }

    /// Runs, and is sure that it went well.
    pub(super) fn write(&self) -> String {
        let run = self.run();
        assert!(run.success, "{}", run.error);
        run.out
    }

    fn put(&self, path: &str, text: &str) {
        let path = self.out().join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }

    fn text(&self, path: &str) -> String {
        fs::read_to_string(self.out().join(path)).expect("text")
    }

    /// Runs, and is sure that it is refused with these lines and has written nothing.
    fn refused(&self, lines: &[&str]) -> String {
        let before = tree(&self.out());
        let run = self.run();
        assert!(!run.success, "{}", run.out);
        for line in lines {
            assert!(run.error.contains(line), "{line}\nis not in\n{}", run.error);
        }
        assert!(run.error.contains("nothing was written"), "{}", run.error);
        assert_eq!(tree(&self.out()), before);
        run.error
    }

    /// The folder that a first run gives for these areas.
    pub(super) fn fresh(areas: &[&str]) -> BTreeMap<String, Vec<u8>> {
        let job = Job::new(areas);
        job.write();
        tree(&job.out())
    }
}

/// Every file by its path; folders and what is no file have a slash.
pub(super) fn tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut out = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).into_iter().flatten() {
            let entry = entry.expect("an entry");
            let (path, kind) = (entry.path(), entry.file_type().expect("a kind"));
            let name = path.strip_prefix(folder).expect("it is below").to_string_lossy().replace('\\', "/");
            if kind.is_file() {
                out.insert(name, fs::read(path).expect("bytes"));
            } else {
                out.insert(name + "/", Vec::new());
                folders.extend(Some(path).filter(|_| kind.is_dir()));
            }
        }
    }
    out
}

#[test]
fn a_crate_has_its_sources_its_manifest_and_its_licenses() {
    let job = Job::new(&["books"]);
    let said = job.write();
    assert!(said.contains(" 0 changed, 0 removed, 0 unchanged)"), "{said}");
    let files = tree(&job.out());
    let tops: Vec<&str> = files.keys().map(String::as_str).filter(|path| path.matches('/').count() == 0).collect();
    assert_eq!(tops, [CHECKSUMS, "Cargo.toml", "LICENSE-APACHE", "LICENSE-MIT", "README.md"]);
    assert_eq!(job.text("LICENSE-MIT"), fs::read_to_string(root().join("LICENSE-MIT")).expect("text"));
    assert!(files.contains_key("src/lib.rs") && files.contains_key("src/api/books/mod.rs"));
    let checksums = job.text(CHECKSUMS);
    let listed: Vec<&str> = checksums.lines().filter_map(|line| line.split_once("  ").map(|(_, path)| path)).collect();
    let sources: Vec<&str> = files.keys().map(String::as_str).filter(|path| path.starts_with("src/")).collect();
    let sources: Vec<&str> = sources.into_iter().filter(|path| !path.ends_with('/')).collect();
    assert_eq!(listed, sources);
    let again = job.write();
    assert!(again.contains("(0 new, 0 changed, 0 removed, "), "{again}");
    let check = job.check(&job.out());
    assert!(check.success && check.out.starts_with("fresh: "), "{}", check.error);
}

#[test]
fn a_rerun_leaves_alone_what_is_not_listed() {
    let job = Job::new(&["books", "members"]);
    job.write();
    let mine = [
        (".env", "KEY=secret\n"),
        (".git/HEAD", "ref: refs/heads/main\n"),
        (".git/objects/ab/cd", "blob"),
        ("Cargo.lock", "version = 4\n"),
        ("src/mine.rs", "pub fn mine() {}\n"),
        ("src/api/members/mine.rs", "// Mine.\n"),
        ("target/debug/x", "x"),
        ("tests/mine.rs", "#[test] fn it() {}\n"),
    ];
    mine.iter().for_each(|(path, text)| job.put(path, text));
    fs::create_dir_all(job.out().join(".git/refs/tags")).expect("a folder");
    job.put("README.md", "# Ours\n");
    fs::remove_file(job.out().join("LICENSE-APACHE")).expect("it can be removed");
    let before = tree(&job.out());
    job.write();
    assert_eq!(tree(&job.out()), before, "nothing is new");

    job.describe(&["books", "loans"]);
    let said = job.write();
    assert!(said.contains("new: the feature `loans`") && said.contains("has a feature `members`"), "{said}");
    for (path, text) in mine {
        assert_eq!(job.text(path), text, "{path}");
    }
    assert!(job.out().join(".git/refs/tags").is_dir() && !job.out().join("LICENSE-APACHE").exists());
    assert_eq!(job.text("README.md"), "# Ours\n");
    let files = tree(&job.out());
    let members: Vec<&String> = files.keys().filter(|path| path.starts_with("src/api/members")).collect();
    assert_eq!(members, ["src/api/members/", "src/api/members/mine.rs"]);
    fs::remove_dir_all(job.out().join("src/api/members")).expect("it can be removed");
    let sources = |files: BTreeMap<String, Vec<u8>>| -> BTreeMap<String, Vec<u8>> {
        files.into_iter().filter(|(path, _)| path.starts_with("src/") && path != "src/mine.rs").collect()
    };
    assert_eq!(sources(tree(&job.out())), sources(Job::fresh(&["books", "loans"])));
}

#[test]
fn the_manifest_is_merged_with_its_comments() {
    let job = Job::new(&["books"]);
    job.write();
    let edited = job
        .text("Cargo.toml")
        .replace("books = []", "books = [] # Ours.")
        .replace("version = \"1.0.0\"", "version = \"7.0.0\"");
    let edited = edited.replace("\nbytes = \"1.10.1\"\n", "\n").replace("\nbooks", "\nmine = []\nbooks");
    job.put("Cargo.toml", &edited);
    let said = job.write();
    assert_eq!(job.text("Cargo.toml"), edited);
    assert!(said.contains("Cargo.toml lacks a dependency of the crate; add `bytes = \"1.10.1\"`"), "{said}");
    assert!(!said.contains("`jiff") && !said.contains("`mine`"), "{said}");
    job.describe(&["books", "loans"]);
    job.write();
    let merged = job.text("Cargo.toml");
    assert!(merged.contains("books = [] # Ours.") && merged.contains("\nloans = []\n"), "{merged}");
    assert!(merged.contains("version = \"7.0.0\""), "{merged}");
    job.put("Cargo.toml", &merged.replace('\n', "\r\n"));
    job.describe(&["books", "loans", "members"]);
    job.write();
    let merged = job.text("Cargo.toml");
    assert!(merged.contains("books = [] # Ours.\r\n") && merged.contains("\nmembers = []"), "{merged}");
    job.put("Cargo.toml", "[package\n");
    job.refused(&["Cargo.toml cannot be read, and nothing was written"]);
}

#[test]
fn what_is_somebodys_is_named_before_anything_is_written() {
    let job = Job::new(&["books"]);
    job.put("src/lib.rs", "// Mine.\n");
    job.put("Cargo.toml", "[package]\nname = \"mine\"\n");
    job.put("src/api/mod.rs/inner", "A folder where a file should be.\n");
    job.put("src/client", "A file where a folder should be.\n");
    let said = job.refused(&[
        "error: 4 things are in the way; nothing was written\n",
        "out/Cargo.toml was not written by this command, or was edited since\n",
        "out/src/api/mod.rs is a folder, where a file should be\n",
        "out/src/client is a file, where a folder should be\n",
        "out/src/lib.rs was not written by this command, or was edited since\n",
        "move what you want to keep, delete the rest, and run the command again",
    ]);
    assert!(!said.contains("earlier version"), "{said}");
    let check = job.check(&job.out());
    assert!(!check.success && check.error.contains("4 things are in the way"), "{}", check.error);
}

#[test]
fn an_edited_file_is_somebodys() {
    let job = Job::new(&["books", "members"]);
    job.write();
    let edited = job.text("src/api/members/mod.rs") + "// Mine.\n";
    job.put("src/api/members/mod.rs", &edited);
    job.refused(&["1 thing is in the way", "src/api/members/mod.rs was not written by this command, or was edited"]);
    job.describe(&["books"]);
    let said = job.write();
    assert!(
        said.contains("kept: src/api/members/mod.rs is no longer written; it was edited, so it is yours"),
        "{said}"
    );
    assert_eq!(job.text("src/api/members/mod.rs"), edited);
    assert!(!job.text(CHECKSUMS).contains("members"));
    assert!(!job.write().contains("kept: "));
    job.describe(&["books", "members"]);
    job.refused(&["src/api/members/mod.rs was not written by this command, or was edited"]);
    fs::remove_file(job.out().join("src/api/members/mod.rs")).expect("it can be removed");
    job.write();
    assert_eq!(tree(&job.out()), Job::fresh(&["books", "members"]));
}

#[test]
fn a_folder_without_checksums_is_taken_over_where_it_is_equal() {
    let job = Job::new(&["books"]);
    job.write();
    let right = tree(&job.out());
    fs::remove_file(job.out().join(CHECKSUMS)).expect("it can be removed");
    let check = job.check(&job.out());
    assert!(!check.success && check.out == format!("new: {CHECKSUMS}\n"), "{}", check.out);
    job.write();
    assert_eq!(tree(&job.out()), right);

    fs::remove_file(job.out().join(CHECKSUMS)).expect("it can be removed");
    job.put("src/api/mine.rs", "// Mine.\n");
    job.describe(&["books", "members"]);
    job.refused(&[
        "src/api/mod.rs was not written by this command, or was edited since",
        "was written by an earlier version, which kept no list of its files: if none of them was edited, they can all",
    ]);
}

#[test]
fn a_copy_of_the_crate_of_this_repository_loses_nothing() {
    let job = Job::new(&["books"]);
    for (path, text) in tree(&root().join("generated")) {
        if !path.ends_with('/') {
            job.put(&path, &String::from_utf8(text).expect("text"));
        }
    }
    job.put("tests/mine.rs", "#[test] fn it() {}\n");
    job.refused(&["src/api/mod.rs was not written by this command, or was edited since"]);
}

#[test]
fn checksums_that_cannot_be_trusted_are_refused() {
    let job = Job::new(&["books"]);
    job.write();
    job.put("notes.txt", "Mine.\n");
    let text = job.text(CHECKSUMS);
    let last = text.lines().last().expect("a line").to_owned();
    for (wrong, why) in [
        (text.replace("format 1", "format 2"), "has format 2, and this version knows 1 alone"),
        (text.replace(&last, "======="), "is damaged: line "),
        (text.replace(&last, &last.replace("src/", "../")), "names a file that is never written"),
        (String::new(), "is damaged: line 1 does not say the version of the format"),
    ] {
        job.put(CHECKSUMS, &wrong);
        job.refused(&[why, CHECKSUMS]);
    }
    // An entry that is gone makes the file somebody's, if it is to change.
    let line = text.lines().find(|line| line.ends_with("src/api/mod.rs")).expect("it is listed");
    job.put(CHECKSUMS, &text.replace(&format!("{line}\n"), ""));
    job.describe(&["books", "members"]);
    job.refused(&["1 thing is in the way", "src/api/mod.rs was not written by this command"]);
}

#[test]
fn out_names_a_folder_of_its_own() {
    let job = Job::new(&["books"]);
    fs::write(job.out(), "A file.\n").expect("a file");
    let run = job.run();
    assert!(!run.success && run.error.contains("out is a file; --out names a folder"), "{}", run.error);
    // Should one of them not be refused, nothing is lost.
    for inner in ["generated", "generated/src/api", "generated/new/one", "xtask/../generated"] {
        let run = job.check(&root().join(inner));
        assert!(!run.success && run.error.contains("is in the crate of this repository"), "{}", run.error);
    }
    let run = job.check(&root());
    assert!(!run.success && run.error.contains("Cargo.toml was not written by this command"), "{}", run.error);
}

#[test]
fn ends_of_lines_are_nobodys_edit() {
    let job = Job::new(&["books"]);
    job.write();
    let right = tree(&job.out());
    for (path, text) in &right {
        if path.starts_with("src/") && !path.ends_with('/') || path == CHECKSUMS {
            job.put(path, &String::from_utf8_lossy(text).replace('\n', "\r\n"));
        }
    }
    job.write();
    assert_eq!(tree(&job.out()), right);
}

#[test]
fn a_file_that_is_read_only_is_replaced() {
    let job = Job::new(&["books"]);
    job.write();
    for path in ["src/api/mod.rs", CHECKSUMS, "Cargo.toml"] {
        let mut rights = fs::metadata(job.out().join(path)).expect("a file").permissions();
        rights.set_readonly(true);
        fs::set_permissions(job.out().join(path), rights).expect("rights");
    }
    job.describe(&["members"]);
    job.write();
    let mut right = Job::fresh(&["members"]);
    let mut found = tree(&job.out());
    assert_ne!(found.remove("Cargo.toml"), right.remove("Cargo.toml"), "it keeps the feature `books`");
    assert_ne!(found.remove("README.md"), right.remove("README.md"), "it is written once");
    assert_eq!(found, right);
}

#[cfg(unix)]
#[test]
fn links_and_pipes_are_refused() {
    use std::os::unix::fs::symlink;
    let elsewhere = tempfile::tempdir().expect("a folder");
    fs::write(elsewhere.path().join("precious.rs"), "// Precious.\n").expect("a file");
    for path in ["src/api/link", "src/api/books", "src", "src/lib.rs", "Cargo.toml", CHECKSUMS, ".codegen-partial"] {
        let job = Job::new(&["books"]);
        job.write();
        let place = job.out().join(path);
        if place.is_dir() {
            fs::remove_dir_all(&place).expect("it can be removed");
        }
        let _ = fs::remove_file(&place);
        symlink(elsewhere.path(), &place).expect("a link");
        job.describe(&["members"]);
        job.refused(&[&format!("out/{path} is a symbolic link; links are not followed")]);
        assert_eq!(tree(elsewhere.path()).len(), 1);
    }
    let job = Job::new(&["books"]);
    job.write();
    fs::remove_file(job.out().join("src/lib.rs")).expect("it can be removed");
    let pipe = std::process::Command::new("mkfifo").arg(job.out().join("src/lib.rs")).status().expect("mkfifo runs");
    assert!(pipe.success());
    job.refused(&["src/lib.rs is not a file that can be written"]);
    // The folder itself may be reached by a link, and links that are somebody's own stay.
    let job = Job::new(&["books"]);
    let real = job.0.path().join("real");
    fs::create_dir_all(real.join("tests")).expect("a folder");
    symlink(elsewhere.path(), real.join("tests/link")).expect("a link");
    symlink(&real, job.out()).expect("a link");
    job.write();
    assert!(real.join("src/api/mod.rs").is_file() && real.join("tests/link").is_symlink());
}

#[test]
fn what_a_killed_run_staged_is_removed_and_nothing_else() {
    let job = Job::new(&["books"]);
    job.write();
    let right = tree(&job.out());
    job.put(".codegen-partial/0", "Half a te");
    let check = job.check(&job.out());
    assert!(!check.success && check.out == "orphaned: .codegen-partial\n", "{}", check.out);
    job.write();
    assert_eq!(tree(&job.out()), right);
    job.put(".codegen-partial/0", "Half a te");
    job.put(".codegen-partial/notes.txt", "Mine.\n");
    job.refused(&["1 thing is in the way", ".codegen-partial/notes.txt was not written by this command"]);
}
