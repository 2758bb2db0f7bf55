// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /hris/skills`.

use super::{Hris, Skill};
use crate::runtime::{BodyKind, Call, ListStyle, Method, Operation, endpoint, record};

impl Hris {
    /// Lists the skills that employees can be said to have.
    ///
    /// In closed beta. Takes ids or a part of the name as filters, but neither a cursor nor `updated_after`: where
    /// the answer has a `next`, there is no way to ask for that page.
    ///
    /// `GET /hris/skills`, operation `GetHrisSkills`.
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
    #[doc(alias = "GET /hris/skills")]
    #[doc(alias = "GetHrisSkills")]
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

/// The request that [`Hris::get_skills`] makes; awaiting it gives [`Skills`](crate::hris::Skills).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetSkills {
    call: Call,
}

impl GetSkills {
    /// Gives only the records with these Kombo ids.
    pub fn ids(mut self, ids: impl IntoIterator<Item: Into<String>>) -> Self {
        self.call.query_list("ids", ListStyle::Comma, ids);
        self
    }

    /// Gives only the records that have one of these ids in the connected system.
    pub fn remote_ids(
        mut self,
        remote_ids: impl IntoIterator<Item: Into<String>>,
    ) -> Self {
        self.call.query_list("remote_ids", ListStyle::Comma, remote_ids);
        self
    }

    /// Gives only records with this text in their name.
    pub fn name_contains(mut self, name_contains: impl Into<String>) -> Self {
        let name_contains: String = name_contains.into();
        self.call.query("name_contains", &name_contains);
        self
    }
}

endpoint! { GetSkills => Data<Skills> }

/// The records that were found, and where more of them follow.
///
/// In the answer of `GET /hris/skills`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Skills {
    /// A cursor that this list cannot use, since its request takes none.
    pub next: Option<String>,
    /// The records that were asked for.
    pub results: Vec<Skill>,
}

record! {
    Skills {
        nullable next,
        required results,
    }
}
