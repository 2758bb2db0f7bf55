//! Verdicts on differences of a line.

use super::surface::{Call, Member, Surface};
use super::{Verdict, diff};

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
