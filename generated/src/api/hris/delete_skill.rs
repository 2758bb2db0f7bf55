// Written by `cargo xtask codegen`. Edits are lost.
// From `DELETE /hris/skills/{skill_id}`.

use super::{Hris, Skill};
use crate::runtime::{BodyKind, Call, Method, Operation, endpoint};

impl Hris {
    /// Deletes a skill.
    ///
    /// In closed beta. The answer is the skill that was deleted.
    ///
    /// * `skill_id` — The Kombo id of the skill.
    ///
    /// `DELETE /hris/skills/{skill_id}`, operation `DeleteHrisSkillsSkillId`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let skill = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .hris()
    ///     .delete_skill("26vafvWSRmbhNcxJYqjCzuJg")
    ///     .await?;
    /// println!("{}", skill.id);
    /// # Ok(()) }
    /// ```
    #[doc(alias = "DELETE /hris/skills/{skill_id}")]
    #[doc(alias = "DeleteHrisSkillsSkillId")]
    pub fn delete_skill(&self, skill_id: impl Into<String>) -> DeleteSkill {
        let mut call = self.handle.call(&OPERATION);
        let skill_id: String = skill_id.into();
        call.path("skill_id", &skill_id);
        DeleteSkill { call }
    }
}

static OPERATION: Operation = Operation {
    id: "DeleteHrisSkillsSkillId",
    method: Method::DELETE,
    path: "/hris/skills/{skill_id}",
    body: BodyKind::Empty,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`Hris::delete_skill`] makes; awaiting it gives [`Skill`](crate::hris::Skill).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct DeleteSkill {
    call: Call,
}

endpoint! { DeleteSkill => Data<Skill> }
