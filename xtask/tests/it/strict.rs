//! `cargo xtask codegen --strict`: words of a description that say nothing.

use std::fs;

use super::Run;
use super::out::Job;

/// A word that OpenAPI 3.1 allows and does not know is a note, and with `--strict` an error that names the place.
#[test]
fn words_that_say_nothing_are_refused_where_that_is_asked() {
    let job = Job::new(&["shelves"]);
    let text = fs::read_to_string(job.spec()).expect("the description");
    fs::write(job.spec(), text.replace("{type: string}", "{type: string, optional: true, items: {}}")).expect("a file");
    let run: Run = job.command(&job.out()).arg("--strict").output().expect("the program runs").into();
    assert!(!run.success, "{}", run.out);
    for told in ["library.yaml:13", "OpenAPI knows no word `optional` in a schema", "`items` restricts nothing here"] {
        assert!(run.error.contains(told), "{told}: {}", run.error);
    }
    assert!(!job.out().exists(), "something was written");
    assert!(job.write().contains("2 notes on what the description leaves open"));
}
