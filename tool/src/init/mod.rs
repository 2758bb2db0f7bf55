//! `init`: a folder to begin a crate of one's own in.
//!
//! In: a folder, perhaps a description. Out: `spec/` in it with the description, an empty lock and a `names.toml` that says
//! what can be decided. Must not know what becomes of them; replaces nothing.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;

use crate::atomic;
use crate::inputs::LOCK;
use crate::program;

/// The decisions that there are, all of them comments.
const NAMES: &str = include_str!("names.toml");

/// Flags of `init`.
#[derive(Args)]
pub struct Arguments {
    /// The folder of the crate
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    /// The API description, which is copied into the folder
    #[arg(long, value_name = "FILE")]
    spec: Option<PathBuf>,
}

/// Begins the folder.
pub fn run(arguments: &Arguments) -> Result<ExitCode, String> {
    let folder = arguments.folder.join("spec");
    let mut files = vec![("names.toml".to_owned(), NAMES.to_owned()), (LOCK.to_owned(), String::new())];
    let mut named = "openapi.yaml".to_owned();
    if let Some(spec) = &arguments.spec {
        let text = fs::read_to_string(spec).map_err(|error| format!("cannot read {}: {error}", spec.display()))?;
        named = spec.file_name().map_or(named, |name| name.to_string_lossy().into_owned());
        files.push((named.clone(), text));
    }
    begin(&folder, &files)?;
    for (name, _) in &files {
        println!("new: {}", folder.join(name).display());
    }
    if arguments.spec.is_none() {
        println!("put the API description into {}", folder.join(&named).display());
    }
    let (spec, out) = (folder.join(&named), &arguments.folder);
    let words = format!("codegen --spec {} --out {}", spec.display(), out.display());
    println!("then run: {}", program::command(&words));
    Ok(ExitCode::SUCCESS)
}

/// Writes files that are not there yet, all of them or none.
fn begin(folder: &Path, files: &[(String, String)]) -> Result<(), String> {
    if let Some((name, _)) = files.iter().find(|(name, _)| folder.join(name).symlink_metadata().is_ok()) {
        return Err(format!("{} is there already, and nothing was written", folder.join(name).display()));
    }
    fs::create_dir_all(folder).map_err(|error| format!("cannot make {}: {error}", folder.display()))?;
    files.iter().try_for_each(|(name, text)| atomic::write(&folder.join(name), text))
}

#[cfg(test)]
mod tests {
    use kombo_codegen::config::Config;

    use super::{NAMES, begin};

    /// The template without its comment signs, but for the lines that are sentences.
    fn uncommented() -> String {
        let entry = |line: &str| {
            let text = line.strip_prefix("# ")?;
            let is_entry = text.starts_with('[') || text.split_once(" = ").is_some_and(|(key, _)| !key.contains(": "));
            is_entry.then(|| format!("{text}\n"))
        };
        NAMES.lines().filter_map(entry).collect()
    }

    #[test]
    fn the_template_is_empty_and_can_be_read_once_it_is_not() {
        assert!(Config::read("names.toml", Some(NAMES.as_bytes())).is_ok_and(|config| config.package().is_none()));
        let text = uncommented();
        let read = Config::read("names.toml", Some(text.as_bytes())).map_err(|errors| errors[0].to_string());
        assert_eq!(read.map(|config| config.package().map(str::to_owned)), Ok(Some("my-api".to_owned())), "{text}");
    }

    #[test]
    fn the_template_and_the_page_have_every_table() {
        let errors = Config::read("names.toml", Some(b"no_such_key = 1")).expect_err("an unknown key is refused");
        let known = errors[0].to_string();
        let known: Vec<&str> = known.split('`').skip(3).step_by(2).take_while(|key| !key.contains(' ')).collect();
        assert!(known.len() >= 13 && known.contains(&"signature_header"), "{known:?}");
        let page =
            std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../codegen/NAMES.md")).expect("a page");
        for key in known {
            assert!(NAMES.contains(&format!("# {key} = ")) || NAMES.contains(&format!("# [{key}]")), "{key}");
            assert!(page.contains(&format!("| `{key}` |")) || page.contains(&format!("| `[{key}]` |")), "{key}");
        }
    }

    #[test]
    fn nothing_is_replaced() {
        let folder = tempfile::tempdir().expect("a folder");
        let files = [("a".to_owned(), "1".to_owned()), ("b".to_owned(), "2".to_owned())];
        begin(&folder.path().join("spec"), &files).expect("an empty folder");
        std::fs::remove_file(folder.path().join("spec/a")).expect("a file");
        assert!(begin(&folder.path().join("spec"), &files).unwrap_err().contains("b is there already"));
        assert!(!folder.path().join("spec/a").exists());
    }
}
