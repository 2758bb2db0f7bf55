//! The program as somebody uses it who has no clone of its repository: in a folder of their own, on a description of their own.

use std::fs;
use std::path::Path;
use std::process::Command;

const DESCRIPTION: &str = "openapi: 3.1.0
info: { title: Pets, version: 2.0.0 }
servers: [{ url: 'https://pets.example' }]
paths:
  /pets/{id}:
    get:
      tags: [Pets]
      operationId: getPet
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses:
        '200':
          description: The pet.
          content:
            application/json:
              schema: { type: object, required: [name], properties: { name: { type: string } } }
";

/// What a run prints, and whether it succeeds.
fn run(folder: &Path, words: &[&str]) -> (bool, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_openapi-to-crate"));
    let output = command.current_dir(folder).args(words).output().expect("the program runs");
    let text = [output.stdout, output.stderr].concat();
    (output.status.success(), String::from_utf8(text).expect("the program prints text"))
}

/// Runs a command that succeeds.
fn done(folder: &Path, words: &[&str]) -> String {
    let (success, text) = run(folder, words);
    assert!(success, "{words:?}: {text}");
    text
}

fn every_file(folder: &Path, look: &mut impl FnMut(&Path, &str)) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            every_file(&path, look);
        } else {
            look(&path, &fs::read_to_string(&path).expect("text"));
        }
    }
}

#[test]
fn a_crate_is_started_written_and_checked() {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path();
    fs::write(folder.join("pets.yaml"), DESCRIPTION).expect("a description");
    let started = done(folder, &["init", "pets", "--spec", "pets.yaml"]);
    assert!(started.contains("then run: openapi-to-crate codegen --spec pets/spec/pets.yaml --out pets"), "{started}");
    let write = ["codegen", "--spec", "pets/spec/pets.yaml", "--out", "pets"];
    done(folder, &write);
    let module = fs::read_to_string(folder.join("pets/src/api/mod.rs")).expect("the crate");
    assert!(module.starts_with("// Written by `openapi-to-crate codegen`. Edits are lost."), "{module}");
    let mut count = 0;
    every_file(&folder.join("pets"), &mut |path, text| {
        count += 1;
        assert!(!text.contains("cargo xtask"), "{} names a command that is not here", path.display());
        let is_license = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("LICENSE"));
        assert!(is_license || !text.to_lowercase().contains("kombo"), "{} names another API", path.display());
    });
    assert!(count > 100, "{count} files are no crate");
    let fresh = done(folder, &[&write[..], &["--check", "--locked"]].concat());
    assert!(fresh.starts_with("fresh: "), "{fresh}");

    // A name that would go is refused, by a message that says what to type here.
    let renamed = DESCRIPTION.replace("getPet", "readPet");
    fs::write(folder.join("pets/spec/pets.yaml"), renamed.replace("/pets/", "/animals/")).expect("a description");
    let (success, said) = run(folder, &[&write[..], &["--locked"]].concat());
    assert!(!success && said.contains("--locked forbids it") && said.contains("`openapi-to-crate codegen`"), "{said}");
}

#[test]
fn a_description_is_compared_with_what_git_has() {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path();
    fs::create_dir(folder.join("spec")).expect("a folder");
    fs::write(folder.join("spec/pets.yaml"), DESCRIPTION).expect("a description");
    let git = |words: &[&str]| {
        let name = ["-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false"];
        let output = Command::new("git").current_dir(folder).args(name).args(words).output().expect("git runs");
        assert!(output.status.success(), "{words:?}: {}", String::from_utf8_lossy(&output.stderr));
    };
    git(&["init", "--quiet"]);
    git(&["add", "--all"]);
    git(&["commit", "--quiet", "--message", "one"]);
    fs::write(folder.join("spec/pets.yaml"), DESCRIPTION.replace("/pets/{id}", "/animals/{id}"))
        .expect("a description");
    let words = ["spec", "diff", "HEAD", "spec/pets.yaml"];
    let said = done(folder, &words);
    assert!(said.contains("/animals/{id}"), "{said}");
    let said = done(&folder.join("spec"), &["spec", "diff", "HEAD", "pets.yaml"]);
    assert!(said.contains("/animals/{id}"), "{said}");
    let (success, said) = run(folder, &["spec", "diff", "no-such-thing", "spec/pets.yaml"]);
    assert!(!success && said.contains("no-such-thing is neither a file nor a revision"), "{said}");
}
