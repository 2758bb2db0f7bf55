// Written by `cargo xtask codegen`. Edits are lost.
// From the tags and the headers that handles supply.

use crate::{Client, runtime::{Handle, Method, RawRequest}};

/// One integration, whose id goes with every request as `X-Integration-Id`.
#[derive(Clone, Debug)]
pub struct Integration {
    pub(super) handle: Handle,
}

impl Integration {
    /// The client that this was made from.
    pub fn client(&self) -> &Client {
        self.handle.client()
    }

    /// The id that goes with every request as `X-Integration-Id`.
    pub fn id(&self) -> &str {
        self.handle.scope_value()
    }

    /// A request for an operation that this crate does not know, with `X-Integration-Id`: see
    /// [`Client::call`](crate::Client::call).
    pub fn call(&self, method: Method, path: &'static str) -> RawRequest {
        self.handle.raw(method, path)
    }

    /// Operations of `general` on this integration.
    #[cfg(feature = "general")]
    pub fn general(&self) -> super::general::IntegrationGeneral {
        super::general::IntegrationGeneral {
            handle: self.handle.clone(),
        }
    }

    /// Operations of `hris` on this integration.
    #[cfg(feature = "hris")]
    pub fn hris(&self) -> super::hris::Hris {
        super::hris::Hris {
            handle: self.handle.clone(),
        }
    }

    /// Operations of `ats` on this integration.
    #[cfg(feature = "ats")]
    pub fn ats(&self) -> super::ats::Ats {
        super::ats::Ats {
            handle: self.handle.clone(),
        }
    }

    /// Operations of `custom` on this integration.
    #[cfg(feature = "custom")]
    pub fn custom(&self) -> super::custom::Custom {
        super::custom::Custom {
            handle: self.handle.clone(),
        }
    }

    /// Operations of `assessment` on this integration.
    #[cfg(feature = "assessment")]
    pub fn assessment(&self) -> super::assessment::Assessment {
        super::assessment::Assessment {
            handle: self.handle.clone(),
        }
    }

    /// Operations of `lms` on this integration.
    #[cfg(feature = "lms")]
    pub fn lms(&self) -> super::lms::Lms {
        super::lms::Lms {
            handle: self.handle.clone(),
        }
    }
}

impl Client {
    /// Operations of `general`.
    #[cfg(feature = "general")]
    pub fn general(&self) -> super::general::General {
        super::general::General {
            handle: Handle::new(self),
        }
    }

    /// Operations of `ai-apply`.
    #[cfg(feature = "ai-apply")]
    pub fn ai_apply(&self) -> super::ai_apply::AiApply {
        super::ai_apply::AiApply {
            handle: Handle::new(self),
        }
    }

    /// Operations of `connect`.
    #[cfg(feature = "connect")]
    pub fn connect(&self) -> super::connect::Connect {
        super::connect::Connect {
            handle: Handle::new(self),
        }
    }

    /// One integration: the operations that need `X-Integration-Id` are reached through it.
    ///
    /// Nothing is sent until a request is.
    pub fn integration(&self, integration_id: impl Into<String>) -> Integration {
        Integration {
            handle: Handle::scoped(self, "X-Integration-Id", integration_id),
        }
    }
}
