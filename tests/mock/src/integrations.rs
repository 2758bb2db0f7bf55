//! How integrations stand.
//!
//! In: what was done to them. Out: whether calls are refused, and what the operations about them say. Must not know records.

use std::time::{Duration, SystemTime};

use serde_json::{Map, Value, json};

use crate::connect::EndUser;
use crate::refusal::Refusal;
use crate::samples::tool_label;
use crate::times;

/// How long the sync takes that ends a set-up.
pub(crate) const SYNC: Duration = Duration::from_secs(2);

/// How an integration stands.
#[derive(Clone, Debug)]
pub(crate) struct Standing {
    pub(crate) deleted: bool,
    /// `ACTIVE`, `INVALID` or `INACTIVE`.
    pub(crate) status: &'static str,
    pub(crate) setup: Setup,
    pub(crate) category: Option<String>,
    pub(crate) end_user: Option<EndUser>,
    pub(crate) created_at: Option<String>,
}

/// How far the set-up is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Setup {
    Incomplete,
    /// The sync is done at this time.
    Until(SystemTime),
    Completed,
}

impl Default for Standing {
    fn default() -> Standing {
        let (category, end_user, created_at) = (None, None, None);
        Standing { deleted: false, status: "ACTIVE", setup: Setup::Completed, category, end_user, created_at }
    }
}

impl Standing {
    pub(crate) fn setup_status(&self, now: SystemTime) -> &'static str {
        match self.setup {
            Setup::Incomplete => "INCOMPLETE",
            Setup::Until(end) if now < end => "FINAL_SYNC_PENDING",
            _ => "COMPLETED",
        }
    }

    /// Why an operation that reads or writes its records is refused.
    pub(crate) fn refusal(&self, now: SystemTime) -> Option<Refusal> {
        let refused = |code, message| Some(Refusal::of(code, message));
        match (self.status, self.setup_status(now)) {
            ("INACTIVE", _) => refused("INTEGRATION.INACTIVE", "the integration is switched off"),
            ("INVALID", _) => refused(
                "INTEGRATION.AUTHENTICATION_INVALID",
                "the credentials of the integration are no longer valid: it has to be connected again",
            ),
            (_, "INCOMPLETE") => {
                refused("INTEGRATION.SETUP_INCOMPLETE", "the set-up of the integration is not finished")
            }
            (_, "FINAL_SYNC_PENDING") => {
                refused("INTEGRATION.SETUP_SYNC_PENDING", "the first sync of the integration is not finished")
            }
            _ => None,
        }
    }

    /// What is known of the integration beyond a sample, by the names that `GET /integrations/{integration_id}` has.
    pub(crate) fn facts(&self, id: &str, sample: &Value, now: SystemTime) -> Value {
        let mut data = sample.clone();
        let tool = id.split(':').next().unwrap_or_default();
        data["id"] = id.into();
        data["tool"]["id"] = tool.into();
        data["tool"]["label"] = tool_label(tool).into();
        data["tool"]["internal_label"] = Value::Null;
        data["status"] = self.status.into();
        data["setup_status"] = self.setup_status(now).into();
        data["data_expired_at"] = Value::Null;
        if let Some(category) = &self.category {
            data["category"] = category.as_str().into();
        }
        if let Some(end_user) = &self.end_user {
            data["end_user"] = end_user.facts();
        }
        if let Some(created_at) = &self.created_at {
            data["created_at"] = created_at.as_str().into();
        }
        data
    }

    /// What webhooks say of the integration, in all the names that they have for it.
    pub(crate) fn told(&self, id: &str, now: SystemTime) -> Map<String, Value> {
        let tool = id.split(':').next().unwrap_or_default();
        let category = self.category.clone().unwrap_or_else(|| "HRIS".to_owned());
        let end_user = self.end_user.clone().unwrap_or_default().facts();
        let now_text = times::text(now);
        let facts = json!({
            "id": id, "tool": tool, "category": category, "end_user": end_user,
            "integration_id": id, "integration_tool": tool, "integration_category": category,
            "state": self.status, "qa_status": "PASSED", "setup_status": self.setup_status(now),
            "updated_at": now_text, "deleted_at": now_text,
        });
        facts.as_object().cloned().unwrap_or_default()
    }
}
