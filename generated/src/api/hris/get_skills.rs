// Written by `cargo xtask codegen` from `GET /hris/skills`, operation `GetHrisSkills`. Edits are lost.

use super::{Hris, Skill};
use crate::runtime::{BodyKind, Call, ListStyle, Method, Operation, endpoint, record};

impl Hris {
    /// Calls `GET /hris/skills`, operation `GetHrisSkills`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let skills = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .hris()
    ///     .get_skills()
    ///     .await?;
    /// println!("{skills:?}");
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_skills(&self) -> GetSkills {
        let call = self.handle.call(&OPERATION);
        GetSkills { call }
    }
}

static OPERATION: Operation = Operation {
    id: "GetHrisSkills",
    method: Method::GET,
    path: "/hris/skills",
    body: BodyKind::None,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`Hris::get_skills`] makes; awaiting it gives `Skills`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetSkills {
    call: Call,
}

endpoint! { GetSkills => Data<Skills> }

impl GetSkills {
    /// Sets `ids`.
    pub fn ids(mut self, ids: impl IntoIterator<Item: Into<String>>) -> Self {
        self.call.query_list("ids", ListStyle::Comma, ids);
        self
    }

    /// Sets `remote_ids`.
    pub fn remote_ids(
        mut self,
        remote_ids: impl IntoIterator<Item: Into<String>>,
    ) -> Self {
        self.call.query_list("remote_ids", ListStyle::Comma, remote_ids);
        self
    }

    /// Sets `name_contains`.
    pub fn name_contains(mut self, name_contains: impl Into<String>) -> Self {
        let name_contains: String = name_contains.into();
        self.call.query("name_contains", &name_contains);
        self
    }
}

/// What stands at `GetHrisSkills.response.data`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Skills {
    /// `next`.
    pub next: Option<String>,
    /// `results`.
    pub results: Vec<Skill>,
}

record! {
    Skills {
        nullable next = "next",
        required results = "results",
    }
}
