//! A crate of its own by its features: types of formats and text in their place, each area alone, types without a client.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{Run, root, xtask};

/// The emitted crate, with the library beside it that one of its formats names.
struct Shop(PathBuf);

/// A library of the kind that is named by hand.
const SHADE: &str = r##"//! A color.
use serde::de::{Deserialize, Deserializer, Error as _};
use serde::ser::{Serialize, Serializer};

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Color(pub u8, pub u8, pub u8);

impl std::str::FromStr for Color {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Color, &'static str> {
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6 && digits.is_ascii()).ok_or("no color")?;
        let part = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).map_err(|_| "no color");
        Ok(Color(part(0)?, part(2)?, part(4)?))
    }
}

impl Serialize for Color {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("#{:02x}{:02x}{:02x}", self.0, self.1, self.2))
    }
}

impl<'de> Deserialize<'de> for Color {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Color, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
    }
}
"##;

const SHADE_MANIFEST: &str = "[package]\nname = \"shade\"\nversion = \"1.0.0\"\nedition = \"2024\"\n\n[dependencies]\n\
                              serde = { version = \"1\", default-features = false, features = [\"std\"] }\n\n[workspace]\n";

impl Shop {
    /// Writes it into a folder of this name with these decisions besides, and gives what the program said.
    fn write(name: &str, decisions: &str) -> (Shop, String) {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(folder.join("spec")).expect("a folder");
        fs::create_dir_all(folder.join("shade/src")).expect("a folder");
        let put = |path: &str, text: &str| fs::write(folder.join(path), text).expect("a file");
        let fixture = |name: &str| {
            fs::read_to_string(root().join("tests/codegen/fixtures/formats").join(name)).expect("a fixture")
        };
        put("shade/Cargo.toml", SHADE_MANIFEST);
        put("shade/src/lib.rs", SHADE);
        put("spec/shop.yaml", &fixture("shop.yaml"));
        put("spec/names.toml", &format!("{}{decisions}", fixture("shop.toml")));
        let mut command = xtask(&["codegen", "--spec"]);
        command.arg(folder.join("spec/shop.yaml")).arg("--out").arg(folder.join("shop"));
        let run: Run = command.output().expect("the program runs").into();
        assert!(run.success, "{}", run.error);
        fs::create_dir_all(folder.join("shop/tests")).expect("a folder");
        put("shop/tests/calls.rs", &fixture("calls.rs"));
        fs::copy(root().join("Cargo.lock"), folder.join("shop/Cargo.lock")).expect("a lock file");
        (Shop(folder), run.out)
    }

    /// Runs cargo on the crate with these features alone.
    fn cargo(&self, words: &[&str], features: &str, rest: &[&str]) -> Result<(), String> {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut command = Command::new(cargo);
        command.current_dir(self.0.join("shop")).args(words).args(["--offline", "--quiet", "--no-default-features"]);
        command.args(["--features", features]).args(rest);
        command.env("CARGO_TARGET_DIR", self.0.with_file_name("features-target")).env_remove("RUSTFLAGS");
        command.env("RUSTDOCFLAGS", "-D warnings");
        let output = command.output().expect("cargo runs");
        let said = || format!("{words:?} with {features:?}:\n{}", String::from_utf8_lossy(&output.stderr));
        if output.status.success() {
            Ok(())
        } else {
            Err(format!("{}{}", said(), String::from_utf8_lossy(&output.stdout)))
        }
    }
}

/// All formats that have a type of their own.
const FORMATS: &str = "format-uuid,format-uri,format-url,format-decimal,format-duration,format-byte,format-ipv4,\
                       format-date,format-date-time,format-color";

/// Areas alone, formats alone, and types without any HTTP client.
const BUILDS: &[&str] = &[
    "",
    "things",
    "notes",
    "photos",
    "webhooks",
    "things,notes,webhooks",
    "things,notes,photos,webhooks,reqwest,test-util",
    "things,format-uuid",
    "things,format-url,format-byte",
    "notes,format-color",
    "webhooks,format-uuid",
];

#[test]
fn every_choice_of_features_is_a_crate() {
    let (shop, said) = Shop::write("features", "");
    assert!(said.contains("kept as text, since [formats] of names.toml gives them no type: email (1)"), "{said}");
    let manifest = fs::read_to_string(shop.0.join("shop/Cargo.toml")).expect("a manifest");
    for line in [
        "format-uuid = [\"dep:uuid\", \"uuid/std\", \"uuid/serde\"]",
        "format-ipv4 = []",
        "format-date = [\"chrono/std\", \"chrono/serde\"]",
        "format-duration = [\"dep:jiff\", \"jiff/std\", \"jiff/serde\"]",
        "shade = { path = \"../shade\", optional = true }",
    ] {
        assert!(manifest.contains(line), "{line} is not in\n{manifest}");
    }
    let all = format!("things,notes,photos,webhooks,reqwest,blocking,test-util,{FORMATS}");
    let off = "things,notes,photos,webhooks,reqwest";
    let warnings: &[&str] = &["--", "-D", "warnings"];
    let mut failed: Vec<String> = Vec::new();
    failed.extend(BUILDS.iter().chain([&all.as_str()]).filter_map(|one| shop.cargo(&["clippy"], one, warnings).err()));
    failed.extend(
        ["", "things", off, &all].into_iter().filter_map(|one| shop.cargo(&["doc", "--no-deps"], one, &[]).err()),
    );
    // Calls over HTTP, and the examples of the documentation with types and with text.
    failed.extend(shop.cargo(&["test", "--test", "calls"], &all, &[]).err());
    failed.extend([off, &all].into_iter().filter_map(|one| shop.cargo(&["test", "--doc"], one, &[]).err()));
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

/// Some areas are gone, and some types; those that are left compile by any choice of features.
#[test]
fn a_selection_is_a_crate() {
    let selected = "\n[operations]\ninclude = [\"tag:notes\", \"*Thing\"]\nexclude = [\"addThing\"]\n";
    let (shop, said) = Shop::write("selection", selected);
    assert!(said.contains("left out by [operations] of names.toml: 5 operations, "), "{said}");
    assert!(said.contains("2 of 7 operations"), "{said}");
    let warnings: &[&str] = &["--", "-D", "warnings"];
    let all = format!("things,notes,webhooks,test-util,{FORMATS}");
    let builds = ["", "things", "notes", "webhooks", &all];
    let mut failed: Vec<String> =
        builds.iter().filter_map(|one| shop.cargo(&["clippy"], one, warnings).err()).collect();
    failed.extend(shop.cargo(&["doc", "--no-deps"], &all, &[]).err());
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

#[test]
fn a_format_that_comes_later_is_brought_into_the_manifest() {
    let folder = tempfile::tempdir().expect("a folder");
    let put = |path: &str, text: &str| fs::write(folder.path().join(path), text).expect("a file");
    let spec = fs::read_to_string(root().join("tests/codegen/fixtures/formats/shop.yaml")).expect("a fixture");
    put("shop.yaml", &spec);
    let out = folder.path().join("out");
    let run = || -> Run {
        let mut command = xtask(&["codegen", "--spec"]);
        command.arg(folder.path().join("shop.yaml")).arg("--out").arg(&out).output().expect("the program runs").into()
    };
    put("names.toml", "crate = \"shop\"\n");
    assert!(run().success);
    let manifest = || fs::read_to_string(out.join("Cargo.toml")).expect("a manifest");
    assert!(!manifest().contains("format-") && !out.join("src/api/formats/mod.rs").exists());
    put("names.toml", "crate = \"shop\"\n[formats]\nuuid = \"uuid::Uuid\"\n");
    let said = run();
    assert!(said.success && said.out.contains("new: the feature `format-uuid`"), "{}{}", said.out, said.error);
    let text = manifest();
    assert!(
        text.contains("format-uuid = [") && text.contains("\"format-uuid\"]") && text.contains("uuid = {"),
        "{text}"
    );
    assert!(out.join("src/api/formats/mod.rs").exists());
}
