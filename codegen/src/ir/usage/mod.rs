//! Usages: the typed paths by which `names.toml` and the lock speak of a type.
//!
//! A usage says where a type is met, not where its schema stands, so it survives a description that moves schemas
//! about. `text` prints and parses it, `find` follows it. It must not know what a type is called.

mod find;
mod text;

use std::sync::Arc;

pub use find::find_usage;
pub use text::{NotAUsage, steps};

use crate::openapi::Location;

/// Where a type is met: `GetHrisEmployees.response.data.results[].home_address`.
///
/// Usages have the order of their texts.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Usage {
    /// Where it begins.
    pub origin: Origin,
    /// The way on from there.
    pub steps: Vec<Step>,
}

/// Where a usage begins.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Origin {
    /// A part of an operation, by its id: `GetHrisEmployees.response`.
    Operation(Arc<str>, Part),
    /// What a webhook delivers: `webhook:data-changed`.
    Webhook(Arc<str>),
    /// What any webhook delivers: `webhooks`.
    Webhooks,
    /// An enum that `names.toml` makes of several: `merge.ErrorCode`.
    Merge(Arc<str>),
    /// An error, by the response that is shared or the operation that answers with it.
    Error(Arc<str>),
}

/// The part of an operation that a type is met in.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// A parameter: `query.cursor`.
    Param(Location, Arc<str>),
    /// What is sent: `body`.
    Body,
    /// What comes back: `response`.
    Response,
    /// An item of what comes back as a stream: `stream`.
    Stream,
}

/// A step from a type to one that it holds.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    /// To a member of an object: `.key`.
    Property(Arc<str>),
    /// To a shape of a union: `|tag`.
    Variant(Arc<str>),
    /// To an element of a list: `[]`.
    Items,
    /// To a value of a mapping: `{}`.
    Values,
}

/// The way from an answer to the data of a success envelope.
pub fn data_way() -> [Step; 1] {
    [Step::Property("data".into())]
}

/// The way from an answer to a record of the page in a success envelope.
pub fn results_way() -> [Step; 3] {
    [Step::Property("data".into()), Step::Property("results".into()), Step::Items]
}

impl Step {
    /// What the step is called after, where that is a name of the description.
    pub fn name(&self) -> Option<&str> {
        match self {
            Step::Property(name) | Step::Variant(name) => Some(name),
            Step::Items | Step::Values => None,
        }
    }
}

impl From<Origin> for Usage {
    fn from(origin: Origin) -> Usage {
        Usage { origin, steps: Vec::new() }
    }
}

impl Usage {
    /// A part of an operation.
    pub fn of(operation: &str, part: Part) -> Usage {
        Origin::Operation(operation.into(), part).into()
    }

    /// What an operation answers with, behind this way.
    pub fn response(operation: &str, way: &[Step]) -> Usage {
        Usage { steps: way.to_vec(), ..Usage::of(operation, Part::Response) }
    }

    /// One step on.
    pub fn then(&self, step: Step) -> Usage {
        let mut steps = Vec::with_capacity(self.steps.len() + 1);
        steps.extend_from_slice(&self.steps);
        steps.push(step);
        Usage { origin: self.origin.clone(), steps }
    }

    /// On to a member.
    pub fn property(&self, name: &str) -> Usage {
        self.then(Step::Property(name.into()))
    }

    /// On to a shape.
    pub fn variant(&self, step: &str) -> Usage {
        self.then(Step::Variant(step.into()))
    }

    /// The last member on the way, or else the parameter.
    pub fn property_name(&self) -> Option<&str> {
        let property = self.steps.iter().rev().find_map(|step| match step {
            Step::Property(name) => Some(&**name),
            _ => None,
        });
        property.or(match &self.origin {
            Origin::Operation(_, Part::Param(_, name)) => Some(name),
            _ => None,
        })
    }

    /// The last word on the way that is no shape's, and the steps behind it.
    pub fn last_word(&self) -> (&str, &[Step]) {
        let last = self.steps.iter().enumerate().rev().find_map(|(position, step)| match step {
            Step::Property(name) => Some((&**name, &self.steps[position + 1..])),
            _ => None,
        });
        last.unwrap_or((self.origin.last_word(), &self.steps))
    }

    /// Whether two usages are members of one thing.
    pub fn is_beside(&self, other: &Usage) -> bool {
        let holder = |usage: &Usage| usage.steps.iter().rposition(|step| matches!(step, Step::Property(_)));
        match (holder(self), holder(other)) {
            (Some(own), Some(others)) => self.origin == other.origin && self.steps[..own] == other.steps[..others],
            (None, None) => match (&self.origin, &other.origin) {
                (Origin::Operation(own, Part::Param(here, _)), Origin::Operation(others, Part::Param(there, _))) => {
                    own == others && here == there
                }
                (Origin::Operation(_, Part::Param(..)), _) | (_, Origin::Operation(_, Part::Param(..))) => false,
                (Origin::Operation(own, _), Origin::Operation(others, _)) => own == others,
                (Origin::Operation(..), _) | (_, Origin::Operation(..)) => false,
                _ => true,
            },
            _ => false,
        }
    }

    /// Whether the way ends with these steps; the words of its origin count as steps to members.
    pub fn ends_with(&self, tail: &[Step]) -> bool {
        // Most ways end with something else.
        if self.steps.last().is_some_and(|own| tail.last().is_some_and(|last| own != last)) {
            return false;
        }
        let missing = tail.len().saturating_sub(self.steps.len());
        let (front, back) = tail.split_at(missing);
        let words = self.origin.words();
        self.steps.ends_with(back)
            && front.len() <= words.len()
            && front.iter().rev().zip(words.iter().rev()).all(|(step, word)| match step {
                Step::Property(name) => **name == **word,
                _ => false,
            })
    }
}

impl Origin {
    fn last_word(&self) -> &str {
        match self {
            Origin::Operation(_, Part::Param(_, name)) => name,
            Origin::Operation(_, Part::Body) => "body",
            Origin::Operation(_, Part::Response) => "response",
            Origin::Operation(_, Part::Stream) => "stream",
            Origin::Webhook(name) | Origin::Merge(name) | Origin::Error(name) => name,
            Origin::Webhooks => "webhooks",
        }
    }

    /// What stands behind the name of the operation, word by word.
    fn words(&self) -> Vec<&str> {
        match self {
            Origin::Operation(_, Part::Param(location, name)) => vec![location.word(), name],
            Origin::Operation(_, Part::Body) => vec!["body"],
            Origin::Operation(_, Part::Response) => vec!["response"],
            Origin::Operation(_, Part::Stream) => vec!["stream"],
            Origin::Webhook(_) | Origin::Webhooks | Origin::Merge(_) | Origin::Error(_) => Vec::new(),
        }
    }
}
