//! Which requests meet which faults.
//!
//! In: rules, requests. Out: the faults that a request meets. Must not know what a fault does.

use std::collections::VecDeque;
use std::fmt;
use std::str::FromStr;

use super::{FAULT_HEADER, Fault};
use crate::description::Description;
use crate::refusal::Refusal;
use crate::samples::dice::roll;

/// How many requests are remembered that have asked for faults.
const REMEMBERED: usize = 1000;

/// Faults, and which requests meet them: `GetAtsJobs slow=200, cut; nth=3`.
///
/// It begins with the id of an operation, or else is for all. One or more faults follow, separated by commas; of several that
/// replace the answer the first one does. After a semicolon stands [`When`].
#[derive(Clone, Debug, PartialEq)]
pub struct Rule {
    /// The id of the operation; all operations without.
    pub operation: Option<String>,
    /// What goes wrong, at the same time.
    pub faults: Vec<Fault>,
    /// Which of the requests meet it.
    pub when: When,
}

/// Which requests meet the faults of a rule, of those for its operation since the rule came.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum When {
    /// All of them; nothing is written.
    Always,
    /// `times=N`: the first N. `once` is the same as `times=1`.
    Times(u64),
    /// `nth=N`: the Nth alone, from 1.
    Nth(u64),
    /// `every=N`: the Nth, the 2Nth and so on.
    Every(u64),
    /// `share=P`: this share of them, from 0 to 1. Which ones, the seed decides.
    Share(f64),
}

impl When {
    fn holds(self, count: u64, seed: u64, rule: &str) -> bool {
        match self {
            When::Always => true,
            When::Times(times) => count <= times,
            When::Nth(nth) => count == nth,
            When::Every(every) => count.is_multiple_of(every),
            When::Share(share) => {
                let chance = roll(seed, &["share", rule, &count.to_string()]) % 1_000_000;
                (chance as f64) < share * 1_000_000.0
            }
        }
    }
}

impl FromStr for When {
    type Err = String;

    fn from_str(text: &str) -> Result<When, String> {
        let wrong =
            || format!("after the faults comes once, times=N, nth=N, every=N, share=P or nothing, not `{text}`");
        let number = |text: &str| text.parse().ok().filter(|number| *number > 0).ok_or_else(wrong);
        match text.split_once('=') {
            None if text.is_empty() => Ok(When::Always),
            None if text == "once" => Ok(When::Times(1)),
            Some(("times", count)) => number(count).map(When::Times),
            Some(("nth", nth)) => number(nth).map(When::Nth),
            Some(("every", every)) => number(every).map(When::Every),
            Some(("share", share)) => match share.parse() {
                Ok(share @ 0.0..=1.0) => Ok(When::Share(share)),
                _ => Err(wrong()),
            },
            _ => Err(wrong()),
        }
    }
}

impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            When::Always => Ok(()),
            When::Times(1) => f.write_str("once"),
            When::Times(times) => write!(f, "times={times}"),
            When::Nth(nth) => write!(f, "nth={nth}"),
            When::Every(every) => write!(f, "every={every}"),
            When::Share(share) => write!(f, "share={share}"),
        }
    }
}

impl From<Fault> for Rule {
    fn from(fault: Fault) -> Rule {
        Rule { operation: None, faults: vec![fault], when: When::Always }
    }
}

impl FromStr for Rule {
    type Err = String;

    fn from_str(text: &str) -> Result<Rule, String> {
        let (faults, when) = text.split_once(';').unwrap_or((text, ""));
        let when = when.trim().parse()?;
        let faults = faults.trim();
        let (operation, faults) = match faults.split_once(char::is_whitespace) {
            Some((first, rest)) if !first.ends_with(',') => (Some(first), rest),
            _ => (None, faults),
        };
        if let Some(id) = operation.filter(|id| Description::get().operation(id).is_none()) {
            return Err(format!("there is no operation `{id}`; a rule is an operation's id, faults, and when"));
        }
        let faults = faults.split(',').map(|fault| fault.trim().parse()).collect::<Result<_, _>>()?;
        Ok(Rule { operation: operation.map(str::to_owned), faults, when })
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = &self.operation {
            write!(f, "{operation} ")?;
        }
        let faults: Vec<String> = self.faults.iter().map(Fault::to_string).collect();
        f.write_str(&faults.join(", "))?;
        match self.when {
            When::Always => Ok(()),
            when => write!(f, "; {when}"),
        }
    }
}

/// The faults that are to come.
#[derive(Debug, Default)]
pub(crate) struct Faults {
    /// Rules, and how many requests each has looked at. The first that holds counts.
    rules: Vec<(Rule, u64)>,
    /// What the next requests meet, one each.
    pub(crate) next: VecDeque<Fault>,
    /// Requests that asked for faults, and how often.
    asked: VecDeque<(String, u64)>,
}

impl Faults {
    pub(crate) fn new(rules: &[Rule]) -> Faults {
        Faults { rules: rules.iter().map(|rule| (rule.clone(), 0)).collect(), ..Faults::default() }
    }

    pub(crate) fn add(&mut self, rule: Rule) {
        self.rules.push((rule, 0));
    }

    /// Takes away the rules that `wanted` does not keep.
    pub(crate) fn keep(&mut self, wanted: impl Fn(&Rule) -> bool) {
        self.rules.retain(|(rule, _)| wanted(rule));
    }

    pub(crate) fn rules(&self) -> impl Iterator<Item = (&Rule, u64)> {
        self.rules.iter().map(|(rule, seen)| (rule, *seen))
    }

    /// The faults that a request meets: its own come before those that were ordered.
    pub(crate) fn meet(
        &mut self,
        seed: u64,
        asked: Option<&str>,
        operation: &str,
        request: &str,
    ) -> Result<Vec<Fault>, Refusal> {
        if let Some(asked) = asked {
            let rule: Rule =
                asked.parse().map_err(|why| Refusal::input(format!("the header `{FAULT_HEADER}` is wrong: {why}")))?;
            let fits = rule.operation.as_deref().is_none_or(|id| id == operation);
            let count = self.count(format!("{asked} {request}"));
            return Ok(if fits && rule.when.holds(count, seed, asked) { rule.faults } else { Vec::new() });
        }
        let mut met = Vec::new();
        for (rule, seen) in &mut self.rules {
            if rule.operation.as_deref().is_none_or(|id| id == operation) {
                *seen += 1;
                if met.is_empty() && rule.when.holds(*seen, seed, &rule.to_string()) {
                    met.clone_from(&rule.faults);
                }
            }
        }
        Ok(self.next.pop_front().map_or(met, |next| vec![next]))
    }

    fn count(&mut self, request: String) -> u64 {
        if let Some((_, count)) = self.asked.iter_mut().find(|(known, _)| *known == request) {
            *count += 1;
            return *count;
        }
        self.asked.push_back((request, 1));
        if self.asked.len() > REMEMBERED {
            self.asked.pop_front();
        }
        1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meet(faults: &mut Faults, asked: Option<&str>, path: &str) -> Vec<String> {
        faults.meet(1, asked, "GetAtsJobs", path).unwrap().iter().map(Fault::to_string).collect()
    }

    #[test]
    fn rules_are_read_as_they_are_written() {
        for text in
            ["cut", "GetAtsJobs slow=200, cut; nth=3", "ATS.JOB_CLOSED=410; share=0.25", "cut; once", "cut; every=2"]
        {
            assert_eq!(text.parse::<Rule>().unwrap().to_string(), text);
        }
        for wrong in ["", "cut; oncex", "cut; nth=0", "cut; share=2", "GetNothing cut", "cut cut", "cut,"] {
            assert!(wrong.parse::<Rule>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn faults_come_as_they_are_ordered() {
        let mut faults = Faults::new(&[Fault::Cut.into()]);
        faults.next.push_back(Fault::Unavailable);
        assert_eq!(meet(&mut faults, Some("truncated"), "/"), ["truncated"]);
        assert_eq!(meet(&mut faults, None, "/"), ["unavailable"]);
        assert_eq!(meet(&mut faults, None, "/"), ["cut"]);
        assert_eq!(meet(&mut faults, Some("slow=5, rate-limited; once"), "/"), ["slow=5", "rate-limited"]);
        assert!(meet(&mut faults, Some("slow=5, rate-limited; once"), "/").is_empty());
        assert_eq!(meet(&mut faults, Some("slow=5, rate-limited; once"), "/b").len(), 2);
        assert!(faults.meet(1, Some("rate-limited; oncex"), "GetAtsJobs", "/").is_err());
    }

    #[test]
    fn rules_hold_for_the_requests_that_they_name() {
        let rules =
            ["GetAtsTags cut", "GetAtsJobs unavailable; nth=2", "truncated; every=3"].map(|rule| rule.parse().unwrap());
        let mut faults = Faults::new(&rules);
        let met: Vec<String> = (0..6).map(|_| meet(&mut faults, None, "/").join(",")).collect();
        assert_eq!(met, ["", "unavailable", "truncated", "", "", "truncated"]);
        let mut faults = Faults::new(&["cut; share=0.3".parse().unwrap()]);
        let share = (0..1000).filter(|_| !meet(&mut faults, None, "/").is_empty()).count();
        assert!((250..350).contains(&share), "{share}");
    }
}
