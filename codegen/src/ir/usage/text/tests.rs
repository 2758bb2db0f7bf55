//! The text of usages and back, whatever their names are.

use crate::ir::{Origin, Part, Step, Usage};
use crate::openapi::Location;

/// Names that could be taken for steps, the empty one among them.
const NAMES: &str = ",a,.,a.b,[],{},a[],a[,a{,|,a|b,','a',it's,body,response,stream,query,path,x.body,x.query,x.query.y,webhooks,\
     webhook:x,merge.x,merge,object#2,two words,users.list,webhooks|x,webhooks.x,webhooks.body,x.'body,''";

#[test]
fn names_that_look_like_steps_are_read_as_they_were() {
    let names: Vec<&str> = NAMES.split(',').collect();
    let mut seen = std::collections::BTreeMap::new();
    let mut check = |usage: Usage| {
        let text = usage.to_string();
        assert_eq!(text.parse(), Ok(usage.clone()), "{text}");
        let other = seen.insert(text, usage.clone());
        assert!(other.is_none_or(|other| other == usage));
    };
    for one in &names {
        let origins = [
            Origin::Operation((*one).into(), Part::Body),
            Origin::Operation((*one).into(), Part::Response),
            Origin::Operation((*one).into(), Part::Stream),
            Origin::Operation("x".into(), Part::Param(Location::Query, (*one).into())),
            Origin::Webhook((*one).into()),
            Origin::Webhooks,
            Origin::Merge((*one).into()),
            Origin::Error((*one).into()),
        ];
        for origin in origins {
            let bare = Usage::from(origin);
            for two in &names {
                for end in [Step::Items, Step::Values, Step::Property("body".into())] {
                    check(bare.property(two).then(end.clone()));
                    check(bare.variant(two).then(end.clone()));
                    check(bare.property("query").property(two).then(end));
                }
            }
            check(bare);
        }
    }
}

#[test]
fn what_begins_with_a_step_or_does_not_end_is_none() {
    for text in ["", ".a", "[]", "a.", "a|", "a.'b", "a[]b", "webhook:", "'a'b"] {
        assert!(text.parse::<Usage>().is_err(), "{text}");
    }
}

#[test]
fn the_order_is_that_of_the_text() {
    let read = |text: &str| text.parse::<Usage>().expect(text);
    let mut usages = ["b.body", "a.response.x", "a.response[]", "a.response|x", "a.body", "webhooks"].map(read);
    usages.sort();
    assert!(usages.windows(2).all(|pair| pair[0].to_string() < pair[1].to_string()));
}
