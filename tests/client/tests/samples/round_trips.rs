//! What is read from valid samples is all there when it is written again.

use kombo_mock::Description;
use kombo_mock::samples::{self, Kind, Plan};
use serde_json::json;

use crate::requests::BODIES;
use crate::subject::{Subject, answers, bodies, events};

const SEEDS: std::ops::Range<u64> = 1..4;

/// Reads and writes all samples of some subjects; how many there were.
fn round_trips(subjects: &[Subject]) -> usize {
    let mut lost = Vec::new();
    let mut count = 0;
    for (subject, seed, kind) in
        subjects.iter().flat_map(|subject| SEEDS.flat_map(move |seed| Kind::ALL.map(|kind| (*subject, seed, kind))))
    {
        let sample = subject.sample(seed, kind).value;
        let seen = subject.must_read(&sample.to_string());
        lost.extend(
            subject
                .difference(sample, &seen.text)
                .map(|difference| format!("{}, {kind:?}, seed {seed}: {difference}", subject.name())),
        );
        count += 1;
    }
    assert!(lost.is_empty(), "{} of {count} differ:\n{}", lost.len(), lost[..lost.len().min(40)].join("\n"));
    count
}

#[test]
fn answers_are_read_and_written_without_loss() {
    let subjects = answers();
    let count = round_trips(&subjects);
    println!("{} response types, {count} samples, {count} round trips equal", subjects.len());
    assert!(subjects.len() > 100);
    assert_eq!(count, subjects.len() * 9);
}

#[test]
fn bodies_are_read_and_written_without_loss() {
    let subjects = bodies();
    let count = round_trips(&subjects);
    println!("{} types of bodies, {count} samples, {count} round trips equal", subjects.len());
    // The others are empty objects, which have no type.
    for operation in &Description::get().operations {
        let typed = BODIES.iter().any(|(id, _)| *id == operation.id);
        let body = samples::request(&Plan::new(1), Kind::Full, operation).body;
        assert!(typed || body.is_none_or(|body| body.value == json!({})), "{}", operation.id);
    }
}

#[test]
fn events_are_read_and_written_without_loss() {
    let subjects = events();
    let count = round_trips(&subjects);
    println!("{} events, {count} samples, {count} round trips equal", subjects.len());
    assert!(count > 90);
}
