//! What changes while the server runs.
//!
//! In: settings. Out: the state that a request reads and changes, and its reset. Must not know requests.

use std::collections::{BTreeMap, VecDeque};
use std::time::{Duration, Instant};

use indexmap::IndexMap;
use serde_json::Value;

use crate::clock::Clock;
use crate::connect::Flows;
use crate::data::{DataSet, Own};
use crate::fault::{Faults, Rule};
use crate::integrations::Standing;
use crate::limits::Limits;
use crate::log::Log;
use crate::samples::Plan;
use crate::samples::dice::roll;
use crate::strict::Lax;
use crate::times;
use crate::webhook::Target;

/// How many integrations have data at once. The one that was asked for longest ago goes first, and begins anew when it is
/// back.
const INTEGRATIONS: usize = 64;

/// How many deliveries are remembered.
const DELIVERIES: usize = 200;

/// How the server behaves.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    pub(crate) key: String,
    pub(crate) seed: u64,
    pub(crate) records: usize,
    /// Requests a minute.
    pub(crate) requests: u32,
    /// Actions of an integration at once.
    pub(crate) actions: u32,
    pub(crate) faults: Vec<Rule>,
    pub(crate) lax: Vec<Lax>,
    pub(crate) own: Own,
    /// How long the head of a request may take to come, and how long its body.
    pub(crate) patience: Duration,
    /// The origin of pages that may call from a browser.
    pub(crate) cors: Option<String>,
    pub(crate) target: Option<Target>,
}

/// An answer that was ordered for an operation.
#[derive(Clone, Debug)]
pub(crate) struct Canned {
    pub(crate) status: u16,
    pub(crate) headers: BTreeMap<String, String>,
    pub(crate) body: Value,
    /// How often it is still to come; always without.
    pub(crate) times: Option<u64>,
}

#[derive(Debug)]
pub(crate) struct State {
    pub(crate) seed: u64,
    pub(crate) faults: Faults,
    pub(crate) log: Log,
    pub(crate) limits: Limits,
    pub(crate) clock: Clock,
    pub(crate) target: Option<Target>,
    pub(crate) canned: BTreeMap<&'static str, VecDeque<Canned>>,
    pub(crate) standings: BTreeMap<String, Standing>,
    pub(crate) flows: Flows,
    pub(crate) deliveries: VecDeque<Value>,
    pub(crate) sets: IndexMap<String, DataSet>,
}

impl State {
    pub(crate) fn new(settings: &Settings) -> State {
        State {
            seed: settings.seed,
            faults: Faults::new(&settings.faults),
            log: Log::default(),
            limits: Limits::new(settings.requests, settings.actions, Instant::now()),
            clock: Clock::default(),
            target: settings.target.clone(),
            canned: BTreeMap::new(),
            standings: BTreeMap::new(),
            flows: Flows::default(),
            deliveries: VecDeque::new(),
            sets: IndexMap::new(),
        }
    }

    /// The time as records have it.
    pub(crate) fn now(&self) -> String {
        times::text(self.clock.now())
    }

    /// What the data set of an integration is made from.
    pub(crate) fn plan(&self, settings: &Settings, integration: &str) -> Plan {
        Plan { seed: roll(self.seed, &["integration", integration]), records: settings.records }
    }

    /// The records of an integration.
    pub(crate) fn data(&mut self, settings: &Settings, integration: &str) -> &mut DataSet {
        let last = self.sets.len().saturating_sub(1);
        match self.sets.get_index_of(integration) {
            Some(place) => self.sets.move_index(place, last),
            None if self.sets.len() >= INTEGRATIONS => {
                self.sets.shift_remove_index(0);
            }
            None => {}
        }
        let plan = self.plan(settings, integration);
        self.sets.entry(integration.to_owned()).or_insert_with(|| DataSet::new(plan, &settings.own))
    }

    pub(crate) fn standing(&self, integration: &str) -> Standing {
        self.standings.get(integration).cloned().unwrap_or_default()
    }

    /// The answer that was ordered for an operation, if there is one.
    pub(crate) fn canned(&mut self, operation: &str) -> Option<Canned> {
        let ordered = self.canned.get_mut(operation)?;
        let first = ordered.front_mut()?;
        let answer = first.clone();
        if let Some(times) = &mut first.times {
            *times -= 1;
            if *times == 0 {
                ordered.pop_front();
            }
        }
        Some(answer)
    }

    pub(crate) fn delivered(&mut self, delivery: Value) {
        self.deliveries.push_back(delivery);
        if self.deliveries.len() > DELIVERIES {
            self.deliveries.pop_front();
        }
    }
}
