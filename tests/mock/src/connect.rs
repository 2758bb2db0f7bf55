//! The connection flow: from a link to an integration.
//!
//! In: links that are asked for, what is chosen on their pages. Out: integrations, and the tokens that name them. Must not
//! know HTTP.

use indexmap::IndexMap;
use serde_json::{Value, json};

use crate::samples::dice::roll;

/// How many links are kept. The oldest go first.
const KEPT: usize = 1000;

/// Who connects a tool.
#[derive(Clone, Debug)]
pub(crate) struct EndUser {
    pub(crate) organization_name: String,
    pub(crate) email: Option<String>,
    pub(crate) origin_id: Option<String>,
}

impl Default for EndUser {
    fn default() -> EndUser {
        EndUser { organization_name: "Nordlicht GmbH".to_owned(), email: None, origin_id: None }
    }
}

impl EndUser {
    pub(crate) fn facts(&self) -> Value {
        json!({
            "organization_name": self.organization_name, "creator_email": self.email, "origin_id": self.origin_id,
        })
    }
}

/// A link, and how far it has led.
#[derive(Clone, Debug)]
pub(crate) struct Flow {
    pub(crate) end_user: EndUser,
    pub(crate) category: String,
    /// The tool, where the link is for one.
    pub(crate) tool: Option<String>,
    /// The integration, once there is one.
    pub(crate) integration: Option<String>,
    /// What the page gives back, by which the integration is looked up.
    pub(crate) token: Option<String>,
}

/// All links, by what stands in their URL.
#[derive(Debug, Default)]
pub(crate) struct Flows {
    flows: IndexMap<String, Flow>,
    made: u64,
}

impl Flows {
    /// Makes a link.
    pub(crate) fn begin(&mut self, seed: u64, flow: Flow) -> String {
        self.made += 1;
        let key = format!("{:016x}", roll(seed, &["link", &self.made.to_string()]));
        self.flows.insert(key.clone(), flow);
        if self.flows.len() > KEPT {
            self.flows.shift_remove_index(0);
        }
        key
    }

    pub(crate) fn get(&self, key: &str) -> Option<&Flow> {
        self.flows.get(key)
    }

    /// Connects a tool: the flow with its integration and its token.
    pub(crate) fn connect(&mut self, seed: u64, key: &str, tool: &str) -> Option<Flow> {
        let flow = self.flows.get_mut(key)?;
        let part = |name: &str| roll(seed, &[name, key, tool]);
        if flow.integration.is_none() {
            flow.integration = Some(format!("{tool}:{:012x}{:012x}", part("id") >> 16, part("rest") >> 16));
        }
        flow.token.get_or_insert_with(|| format!("{:016x}{:016x}", part("token"), part("more")));
        Some(flow.clone())
    }

    /// The flow that a token came from.
    pub(crate) fn by_token(&self, token: &str) -> Option<&Flow> {
        self.flows.values().find(|flow| flow.token.as_deref() == Some(token))
    }
}
