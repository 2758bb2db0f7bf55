//! What lowering may take: descriptions can ask for far more than they are long.
//!
//! In: what is about to be done, and where. Out: whether there is anything left to spend. The first excess is kept with its
//! place, and nothing is looked at after it. Must not know what a schema is.

use std::cell::{Cell, OnceCell};

use crate::ir::Usage;
use crate::support::diagnostic::Diagnostic;

/// Steps of work: a schema looked at, a property, a value, a part of an `allOf`. The largest descriptions that are known
/// take a tenth of it.
const MOST_WORK: usize = 3_000_000;

/// Types within types: a way from an operation to a type has at most so many steps.
const MOST_STEPS: usize = 2_000;

/// Branches of one union.
const MOST_BRANCHES: usize = 5_000;

/// Texts are copied: so many bytes of them are a step of work.
const BYTES: usize = 16;

/// What has been spent, and where it was too much.
#[derive(Default)]
pub(super) struct Budget {
    spent: Cell<usize>,
    excess: OnceCell<Diagnostic>,
}

impl Budget {
    /// Spends so many steps on what stands at a place, and says whether they were there.
    pub(super) fn spend(&self, steps: usize, place: impl FnOnce() -> String) -> bool {
        self.spent.set(self.spent.get().saturating_add(steps));
        if self.spent.get() > MOST_WORK {
            self.exceed(
                place,
                format!("with what is here, the description asks for more than {MOST_WORK} steps of work"),
                "take out parts of it that repeat others, such as an `allOf` of an `allOf`",
            );
        }
        !self.is_exceeded()
    }

    /// Spends what copying a text takes.
    pub(super) fn spend_text(&self, text: Option<&str>, place: impl FnOnce() -> String) -> bool {
        text.is_none_or(|text| self.spend(text.len() / BYTES, place))
    }

    /// Spends what comparing the branches of a union with each other takes.
    pub(super) fn spend_branches(&self, branches: usize, members: usize, place: impl FnOnce() -> String) -> bool {
        if branches > MOST_BRANCHES {
            let message = format!("a union of {branches} branches is more than the {MOST_BRANCHES} that are looked at");
            self.exceed(place, message, "give it fewer branches, or make it a schema without any");
            return false;
        }
        self.spend(branches.saturating_mul(branches + members) / 32, place)
    }

    /// Spends what a way takes that is copied for each type on it.
    pub(super) fn spend_way(&self, usage: &Usage, place: impl FnOnce() -> String) -> bool {
        if usage.steps.len() > MOST_STEPS {
            let message = format!("the types that hold this one are nested more than {MOST_STEPS} deep");
            self.exceed(place, message, "let the schemas refer to each other in fewer steps");
            return false;
        }
        self.spend(usage.steps.len() / 16, place)
    }

    /// Ends the work at a place, for a reason.
    pub(super) fn exceed(&self, place: impl FnOnce() -> String, message: String, help: &str) {
        self.excess.get_or_init(|| Diagnostic::new(place(), message, help));
    }

    pub(super) fn is_exceeded(&self) -> bool {
        self.excess.get().is_some()
    }

    /// The excess, if there was one.
    pub(super) fn into_excess(self) -> Option<Diagnostic> {
        self.excess.into_inner()
    }
}
