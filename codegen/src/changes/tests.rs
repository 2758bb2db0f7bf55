//! Verdicts on differences of a line.

use super::surface::{Call, Member, Surface};
use super::{Decision, Verdict, diff};

fn surface(call: Call) -> Surface {
    Surface { operations: [("getRoom".to_owned(), call)].into_iter().collect(), ..Surface::default() }
}

fn call(params: &[(&str, bool)]) -> Call {
    let member = |(name, required): &(&str, bool)| {
        let member =
            Member { ident: (*name).to_owned(), ty: "String".into(), required: *required, ..Member::default() };
        (format!("query.{name}"), member)
    };
    Call { call: "GET /rooms".into(), params: params.iter().map(member).collect(), ..Call::default() }
}

fn verdict(old: &Surface, new: &Surface) -> Option<Verdict> {
    diff(old, new).verdict()
}

#[test]
fn a_parameter_is_new_required_or_gone() {
    let (none, optional) = (surface(call(&[])), surface(call(&[("size", false)])));
    let required = surface(call(&[("size", true)]));
    assert_eq!(verdict(&none, &none), None);
    assert_eq!(verdict(&none, &optional), Some(Verdict::Additive));
    assert_eq!(verdict(&none, &required), Some(Verdict::Breaking));
    assert_eq!(verdict(&optional, &required), Some(Verdict::Breaking));
    assert_eq!(verdict(&optional, &none), Some(Verdict::Breaking));
}

#[test]
fn an_operation_with_another_id_is_the_same_by_what_it_calls() {
    let (old, mut new) = (surface(call(&[])), Surface::default());
    new.operations.insert("readRoom".into(), call(&[]));
    let changes = diff(&old, &new).changes;
    assert_eq!(changes.len(), 1, "{changes:?}");
    assert_eq!(
        (changes[0].verdict, changes[0].what.as_str()),
        (Verdict::Docs, "has the id `readRoom`, it was `getRoom`")
    );
}

#[test]
fn what_breaks_is_the_next_minor_version_until_there_is_a_major_one() {
    let next = |verdict: Verdict, version: &str| verdict.next(version).expect("it is a version");
    assert_eq!(next(Verdict::Breaking, "0.3.1"), "0.4.0");
    assert_eq!(next(Verdict::Breaking, "1.3.1"), "2.0.0");
    assert_eq!(next(Verdict::Additive, "0.3.1"), "0.3.2");
    assert_eq!(next(Verdict::Additive, "1.3.1"), "1.4.0");
    assert_eq!(next(Verdict::Docs, "1.3.1"), "1.3.2");
}

#[test]
fn a_name_that_is_another_things_now_is_not_told_as_gone() {
    let old = surface(Call { method: "hotel::Hotel::get_room".into(), ..call(&[]) });
    let mut new = Surface::default();
    let moved = Call { call: "GET /suites".into(), method: "hotel::Hotel::get_room".into(), ..Call::default() };
    new.operations.insert("getSuite".into(), moved);
    let told: Vec<String> = diff(&old, &new).changes.into_iter().map(|change| change.what).collect();
    assert_eq!(told, ["is gone; `hotel::Hotel::get_room` is another thing's now", "is new: `hotel::Hotel::get_room`"]);
}

#[test]
fn what_is_decided_is_not_open_and_counts_for_the_version() {
    let text = b"[[accepted]]\nchange = \"get /rooms query parameter size is gone\"\nreason = \"It had no effect.\"\n[[accepted]]\nchange = \"GET /beds\"\nreason = \"-\"\n";
    let decisions = Decision::read("accepted.toml", text).expect("they are decisions");
    let mut diff = diff(&surface(call(&[("size", false)])), &surface(call(&[])));
    assert_eq!(diff.open_verdict(), Some(Verdict::Breaking));
    let idle: Vec<&str> = diff.decide(&decisions).into_iter().map(|one| one.change.as_str()).collect();
    assert_eq!(idle, ["GET /beds"]);
    assert_eq!((diff.open_verdict(), diff.verdict()), (None, Some(Verdict::Breaking)));
    assert_eq!(diff.accepted[0].1, "It had no effect.");
    for wrong in ["[[accepted]]\nchange = \"x\"\n", "[other]\n", "accepted"] {
        assert!(Decision::read("accepted.toml", wrong.as_bytes()).is_err(), "{wrong}");
    }
}

#[test]
fn what_is_the_same_for_many_is_one_line() {
    let calls = |params: &[(&str, bool)]| {
        let one = |path: &str| (path.to_owned(), Call { call: format!("GET {path}"), ..call(params) });
        Surface { operations: ["/a", "/b", "/c"].map(one).into_iter().collect(), ..Surface::default() }
    };
    let told = super::text(&diff(&calls(&[("size", false)]), &calls(&[])), "1.0.0", false);
    let line = " breaking: Query parameter size is gone in 3 places: GET /a, GET /b, GET /c\n";
    assert!(told.starts_with(line) && told.lines().count() == 2, "{told}");
}
