// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /hris/skills`.

use super::{Hris, Skill};
use crate::runtime::{
    BodyKind, Call, Method, Operation, endpoint, input, record, setters,
};

impl Hris {
    /// Creates a skill.
    ///
    /// In closed beta. A name is enough; `levels` names the degrees of mastery that an assignment can use. A request
    /// that is sent twice can make the skill twice.
    ///
    /// * `name` — What it is called, for people to read.
    ///
    /// `POST /hris/skills`, operation `PostHrisSkills`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let skill = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .hris()
    ///     .create_skill("Example")
    ///     .await?;
    /// println!("{}", skill.id);
    /// # Ok(()) }
    /// ```
    #[doc(alias = "POST /hris/skills")]
    #[doc(alias = "PostHrisSkills")]
    pub fn create_skill(&self, name: impl Into<String>) -> CreateSkill {
        let call = self.handle.call(&OPERATION);
        CreateSkill {
            call,
            body: Box::new(CreateSkillBody::new(name)),
        }
    }
}

static OPERATION: Operation = Operation {
    id: "PostHrisSkills",
    method: Method::POST,
    path: "/hris/skills",
    body: BodyKind::Json,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`Hris::create_skill`] makes; awaiting it gives [`Skill`](crate::hris::Skill).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct CreateSkill {
    call: Call,
    body: Box<CreateSkillBody>,
}

/// A new skill: its name and the levels it has.
///
/// In the request `POST /hris/skills`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateSkillBody {
    /// What it is called, for people to read.
    pub name: String,
    /// The levels of the skill, from the lowest to the highest.
    pub levels: Option<Vec<String>>,
}

record! {
    CreateSkillBody {
        required name,
        optional levels,
    }
}

impl CreateSkillBody {
    /// With what is required; the rest is left out until it is set.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            levels: None,
        }
    }
}

setters! { CreateSkill, CreateSkillBody:
    /// The levels of the skill, from the lowest to the highest.
    pub fn levels(mut self, levels: impl IntoIterator<Item: Into<String>>) -> Self {
        self.levels = Some(levels.into_iter().map(Into::into).collect());
        self
    }
}

input! { CreateSkillBody {} }

endpoint! { CreateSkill => Data<Skill>, body }
