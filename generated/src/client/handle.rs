//! What the areas of the API hold: a client, and what narrows it.
//!
//! In: a client, perhaps a header for every call. Out: calls. Must not know which area it is.

use std::fmt;
use std::sync::Arc;

use http::{HeaderName, HeaderValue};

use super::Client;
use crate::call::Call;
use crate::error::Error;
use crate::operation::{Op, OperationInfo};

/// A client with what all calls of an area have in common.
#[derive(Clone)]
pub struct Handle {
    client: Client,
    scope: Option<Scope>,
}

/// A header that goes along with every call.
#[derive(Clone)]
pub struct Scope {
    pub header: &'static str,
    pub value: Arc<str>,
}

impl Scope {
    pub(crate) fn to_header(&self) -> Result<(HeaderName, HeaderValue), Error> {
        let name = HeaderName::from_bytes(self.header.as_bytes()).ok();
        let value = HeaderValue::from_str(self.value.trim()).ok().filter(|value| !value.is_empty());
        name.zip(value)
            .ok_or_else(|| Error::request(format!("`{}` is empty or cannot be put into a header", self.header)))
    }
}

impl Handle {
    pub(crate) fn new(client: &Client) -> Handle {
        Handle { client: client.clone(), scope: None }
    }

    /// A handle whose calls carry a header, such as the integration they are for.
    pub(crate) fn scoped(client: &Client, header: &'static str, value: impl Into<String>) -> Handle {
        Handle { client: client.clone(), scope: Some(Scope { header, value: value.into().into() }) }
    }

    pub(crate) fn call(&self, operation: &'static OperationInfo) -> Call {
        self.call_any(Op::Described(operation))
    }

    pub(crate) fn call_any(&self, operation: Op) -> Call {
        Call::new(self.clone(), operation)
    }

    pub(crate) fn client(&self) -> &Client {
        &self.client
    }

    /// The value of the header that goes along; empty where there is none.
    pub(crate) fn scope_value(&self) -> &str {
        self.scope.as_ref().map_or("", |scope| &scope.value)
    }

    pub(crate) fn scope(&self) -> Option<&Scope> {
        self.scope.as_ref()
    }
}

impl fmt::Debug for Handle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut fields = f.debug_struct("Handle");
        fields.field("base_url", &self.client.base_url());
        if let Some(scope) = &self.scope {
            fields.field(scope.header, &scope.value);
        }
        fields.finish()
    }
}
