//! Two processes give the same bytes: nothing depends on addresses, hash seeds or the order of threads.

use std::path::Path;
use std::process::Command;

use kombo_codegen_tests::{fixtures, generate_alone, show};

fn run(arguments: &[&Path]) -> Vec<u8> {
    let output = Command::new(env!("CARGO_BIN_EXE_concatenate")).args(arguments).output().expect("the program runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    output.stdout
}

#[test]
fn two_processes_give_the_same_bytes() {
    let ugly = fixtures("large").join("ugly.yaml");
    let first = run(&[&ugly]);
    assert!(first.len() > 100_000, "{}", String::from_utf8_lossy(&first));
    assert!(first == run(&[&ugly]), "two runs over ugly.yaml differ");
    let kombo = run(&[]);
    assert!(kombo.len() > 100_000, "{}", String::from_utf8_lossy(&kombo));
    assert!(kombo == run(&[]), "two runs over the description of this repository differ");
}

#[test]
fn one_process_gives_the_same_twice() {
    let ugly = fixtures("large").join("ugly.yaml");
    let show = |path: &Path| generate_alone(path).map(|output| show(&output)).expect("ugly.yaml is valid");
    assert!(show(&ugly) == show(&ugly));
}
