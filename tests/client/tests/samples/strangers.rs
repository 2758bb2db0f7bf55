//! What the crate does not know yet is kept, and what is not there any more is not missed.

use kombo_mock::samples::{Kind, Part, absences, extra_fields, unheard_of_shapes, unheard_of_values};
use serde_json::Value;

use crate::subject::all;

const SEEDS: std::ops::Range<u64> = 1..4;

#[test]
fn unheard_of_values_are_kept_byte_for_byte() {
    let mut count = 0;
    for (subject, seed) in all().into_iter().flat_map(|subject| SEEDS.map(move |seed| (subject, seed))) {
        let strange = unheard_of_values(&subject.sample(seed, Kind::Full));
        if strange.kept.is_empty() {
            continue;
        }
        let seen = subject.must_read(&strange.text);
        let expected: Value = serde_json::from_str(&strange.text).unwrap();
        assert_eq!(subject.difference(expected, &seen.text), None, "{}", subject.name());
        let revealed = seen.revealed();
        for text in &strange.kept {
            assert!(seen.text.contains(text), "{}: {text} in {}", subject.name(), seen.text);
            assert!(revealed.contains(text.trim_matches('"')), "{}: {text} in {revealed}", subject.name());
            count += 1;
        }
    }
    println!("{count} unheard-of values kept");
    assert!(count > 0, "no sample has a value that could be new");
}

#[test]
fn unheard_of_shapes_are_kept_byte_for_byte() {
    let mut count = 0;
    for (subject, seed) in all().into_iter().flat_map(|subject| SEEDS.map(move |seed| (subject, seed))) {
        for strange in unheard_of_shapes(&subject.sample(seed, Kind::Full)) {
            let seen = subject.must_read(&strange.text);
            let expected: Value = serde_json::from_str(&strange.text).unwrap();
            assert_eq!(subject.difference(expected, &seen.text), None, "{}", subject.name());
            for raw in &strange.kept {
                assert!(seen.text.contains(raw), "{}: {raw} in {}", subject.name(), seen.text);
                count += 1;
            }
        }
    }
    println!("{count} unheard-of shapes kept");
    assert!(count > 100, "{count}");
}

#[test]
fn unheard_of_events_are_events() {
    use kombo::webhooks::{Event, Verifier, sign};
    let text = r#"{ "id" : "e1", "type":"brand-new", "data":{ "n":1.50 } }"#;
    let verifier = Verifier::new("secret").unwrap();
    let event = verifier.verify_signature(Some(&sign("secret", text).unwrap()), text).unwrap();
    assert!(
        matches!(&event, Event::Unrecognized(kept) if kept.tag() == Some("brand-new") && kept.json().as_str() == text)
    );
    assert_eq!(serde_json::to_string(&event).unwrap(), text);
}

/// A union that took a valid value for one of an unknown shape would keep what is added to it. What takes further keys
/// keeps them.
#[test]
fn extra_fields_change_nothing() {
    let (mut count, mut kept) = (0, 0);
    for (subject, seed, kind) in
        all().into_iter().flat_map(|subject| SEEDS.flat_map(move |seed| Kind::ALL.map(|kind| (subject, seed, kind))))
    {
        let sample = subject.sample(seed, kind);
        let (strange, added) = extra_fields(&sample);
        let seen = subject.must_read(&strange.to_string());
        let mut expected = sample.value;
        for mark in sample.marks.iter().filter(|mark| mark.part == Part::Open) {
            if let (Some(Value::Object(record)), Some(Value::Object(more))) =
                (expected.pointer_mut(&mark.pointer), strange.pointer(&mark.pointer))
            {
                let further = more.iter().filter(|(key, _)| key.starts_with("unheard_of_"));
                record.extend(further.map(|(key, value)| (key.clone(), value.clone())));
                kept += 1;
            }
        }
        assert_eq!(subject.difference(expected, &seen.text), None, "{}", subject.name());
        count += added;
    }
    println!("{count} records with extra fields read, {kept} of them kept what was added");
    assert!(count > 1000 && kept > 0, "{count} {kept}");
}

#[test]
fn what_may_be_null_may_be_absent() {
    let mut count = 0;
    for (subject, seed) in all().into_iter().flat_map(|subject| SEEDS.map(move |seed| (subject, seed))) {
        let (less, removed) = absences(&subject.sample(seed, Kind::Full));
        let seen = subject.must_read(&less.to_string());
        assert_eq!(subject.difference(less, &seen.text), None, "{}", subject.name());
        count += removed;
    }
    println!("{count} fields absent");
    assert!(count > 1000, "{count}");
}
