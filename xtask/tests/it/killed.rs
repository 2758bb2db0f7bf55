//! `cargo xtask codegen --out`, killed while it writes: what is left does not compile or is whole, and the next run
//! mends it.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant};

use super::out::{Job, tree};

/// How many kills have to meet a run between its first change and its last one.
const ENOUGH: usize = 8;

fn sources(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    tree(folder).into_iter().filter(|(path, _)| path.starts_with("src/") && !path.ends_with('/')).collect()
}

/// How many texts wait to be put into their places; none where the run has not come that far.
fn waiting(folder: &Path) -> usize {
    fs::read_dir(folder.join(".codegen-partial")).map_or(0, Iterator::count)
}

/// Starts a run and kills it once it has put all but `rest` of its texts into their places; or before it has put any.
fn kill(job: &Job, rest: Option<usize>) {
    let mut run = job.command(&job.out()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("it starts");
    let limit = Instant::now() + Duration::from_secs(60);
    let mut most = 0;
    while Instant::now() < limit && run.try_wait().expect("it can be asked").is_none() {
        let now = waiting(&job.out());
        let is_time = match rest {
            None => now > 0,
            Some(rest) => now < most && now <= rest,
        };
        if is_time {
            break;
        }
        most = most.max(now);
    }
    run.kill().expect("it can be killed");
    run.wait().expect("it has ended");
}

#[test]
fn what_a_killed_run_leaves_does_not_compile_and_is_mended() {
    let areas: Vec<String> = (0..40).map(|number| format!("area{number}")).collect();
    let many: Vec<&str> = areas.iter().map(String::as_str).collect();
    let few = ["area1", "books"];
    let (right, other) = (Job::fresh(&many), Job::fresh(&few));
    let is_source = |tree: &BTreeMap<String, Vec<u8>>| -> BTreeMap<String, Vec<u8>> {
        let files = tree.iter().filter(|(path, _)| path.starts_with("src/") && !path.ends_with('/'));
        files.map(|(path, text)| (path.clone(), text.clone())).collect()
    };
    let (new, old) = (is_source(&right), is_source(&other));
    let mut met = 0;
    for number in 0..60 {
        // By turns into an empty folder and over an earlier crate.
        let is_first = number % 2 == 0;
        let job = Job::new(&few);
        if !is_first {
            job.write();
        }
        job.describe(&many);
        kill(&job, (number % 10 > 1).then_some((number * 13) % 150));
        let found = sources(&job.out());
        let entry = String::from_utf8(found.get("src/api/mod.rs").cloned().unwrap_or_default()).expect("text");
        let is_guarded = entry.contains("compile_error!") && entry.contains("cargo xtask codegen --spec ");
        met += usize::from(is_guarded);
        let is_old = if is_first { found.is_empty() } else { found == old };
        assert!(is_guarded || is_old || found == new, "a mix: {:#?}", found.keys());

        job.write();
        let mut mended = tree(&job.out());
        if !is_first {
            let cargo = mended.insert("Cargo.toml".to_owned(), right["Cargo.toml"].clone()).expect("a manifest");
            assert!(String::from_utf8(cargo).expect("text").contains("\narea39 = []\n"));
            mended.insert("README.md".to_owned(), right["README.md"].clone()).expect("a page that is written once");
        }
        assert!(mended == right, "{:#?}", mended.keys());
        if met >= ENOUGH && number >= 20 {
            return;
        }
    }
    panic!("{met} of 60 kills met a run while it wrote");
}
