// Written by `cargo xtask codegen`. Edits are lost.
// From `PATCH /hris/skills/{skill_id}`.

use super::{Hris, Skill};
use crate::runtime::{
    BodyKind, Call, Method, Operation, endpoint, input, record, setters,
};

impl Hris {
    /// Changes a skill's name or levels.
    ///
    /// In closed beta. Give the name, the levels, or both; the answer is the skill after the change.
    ///
    /// * `skill_id` — The Kombo id of the skill.
    ///
    /// `PATCH /hris/skills/{skill_id}`, operation `PatchHrisSkillsSkillId`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let skill = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .hris()
    ///     .update_skill("26vafvWSRmbhNcxJYqjCzuJg")
    ///     .name("Example")
    ///     .await?;
    /// println!("{}", skill.id);
    /// # Ok(()) }
    /// ```
    #[doc(alias = "PATCH /hris/skills/{skill_id}")]
    #[doc(alias = "PatchHrisSkillsSkillId")]
    pub fn update_skill(&self, skill_id: impl Into<String>) -> UpdateSkill {
        let mut call = self.handle.call(&OPERATION);
        let skill_id: String = skill_id.into();
        call.path("skill_id", &skill_id);
        UpdateSkill {
            call,
            body: Box::new(UpdateSkillBody::default()),
        }
    }
}

static OPERATION: Operation = Operation {
    id: "PatchHrisSkillsSkillId",
    method: Method::PATCH,
    path: "/hris/skills/{skill_id}",
    body: BodyKind::Json,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`Hris::update_skill`] makes; awaiting it gives [`Skill`](crate::hris::Skill).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct UpdateSkill {
    call: Call,
    body: Box<UpdateSkillBody>,
}

/// What is to change of a skill.
///
/// In the request `PATCH /hris/skills/{skill_id}`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateSkillBody {
    /// What it is called, for people to read.
    pub name: Option<String>,
    /// The levels of the skill, from the lowest to the highest.
    pub levels: Option<Vec<String>>,
}

record! {
    UpdateSkillBody {
        optional name,
        optional levels,
    }
}

setters! { UpdateSkill, UpdateSkillBody:
    /// What it is called, for people to read.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The levels of the skill, from the lowest to the highest.
    pub fn levels(mut self, levels: impl IntoIterator<Item: Into<String>>) -> Self {
        self.levels = Some(levels.into_iter().map(Into::into).collect());
        self
    }
}

input! { UpdateSkillBody {} }

endpoint! { UpdateSkill => Data<Skill>, body }
