//! Ids, and what they lead to.
//!
//! In: the name of a field, the record it stands in. Out: the id of a record of the same data set. Must not know schemas.
//!
//! A data set has `records` of each kind of thing, and the id of the nth is a function of the seed, the area, the kind and
//! n. So `candidate_id` can be filled in without any candidate at hand.

use super::Plan;
use super::dice::{below, roll};

/// Names of roles, and the kind of thing that plays them.
const ROLES: &[(&str, &str)] = &[
    ("approver", "employee"),
    ("manager", "employee"),
    ("reviewee", "employee"),
    ("reviewer", "employee"),
    ("supervisor", "employee"),
    ("author", "user"),
    ("creator", "user"),
    ("interviewer", "user"),
    ("interviewer_user", "user"),
    ("organizer_user", "user"),
    ("on_behalf_of_user", "user"),
    ("current_stage", "application_stage"),
    ("stage", "application_stage"),
    ("absence", "absence"),
    ("payrun", "pay_run"),
    ("review_cycle", "performance_review_cycle"),
    ("work_location", "location"),
];

/// Roles of things that stand above those of the same kind.
const ABOVE: &[(&str, &str)] = &[("", "parent"), ("employee", "manager"), ("employee", "supervisor")];

/// Kind of thing, role, and the thing by way of which it has the role: a note's candidate is that of its application.
const WAYS: &[(&str, &str, &str)] = &[
    ("attachment", "candidate", "application"),
    ("interview", "candidate", "application"),
    ("interview", "job", "application"),
    ("note", "candidate", "application"),
    ("offer", "candidate", "application"),
    ("offer", "job", "application"),
    ("scorecard", "application", "interview"),
    ("scorecard", "candidate", "application"),
];

/// Whether things of a kind have others of the same kind above them in this role.
pub(crate) fn above(entity: &str, role: &str) -> bool {
    ABOVE.iter().any(|(kind, above)| *above == role && (kind.is_empty() || *kind == entity))
}

/// By way of what a thing has what plays a role for it.
pub(crate) fn way(entity: &str, role: &str) -> Option<&'static str> {
    WAYS.iter().find(|(kind, known, _)| *kind == entity && *known == role).map(|(.., way)| *way)
}

/// What an id is of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The kind of thing, singular: `candidate`.
    pub entity: String,
    /// The role it has where it is named: `manager`.
    pub role: String,
    /// Whether it is the id in the tool behind, and not Kombo's.
    pub remote: bool,
}

/// The kind of thing that a path leads to: its last segment that is no parameter, singular.
pub fn entity(path: &str) -> String {
    let last = path.split('/').rev().find(|segment| !segment.is_empty() && !segment.starts_with('{'));
    singular(&last.unwrap_or_default().replace('-', "_"))
}

/// What a field leads to by its name, in a record of the kind `entity`; nothing if the field is no id.
pub fn linked(name: &str, entity: &str) -> Option<Link> {
    let link = |role: &str, remote: bool| {
        let played = ROLES.iter().find(|(known, _)| *known == role).map(|(_, entity)| *entity);
        let entity = match role {
            "parent" => entity,
            // What an absence or a balance is of.
            "type" if ["absence", "time_off_balance"].contains(&entity) => "absence_type",
            _ => played.unwrap_or(role),
        };
        Some(Link { entity: entity.to_owned(), role: role.to_owned(), remote })
    };
    let name = name
        .strip_suffix("_ids")
        .map_or_else(|| if name == "ids" { "id".to_owned() } else { name.to_owned() }, |stem| format!("{stem}_id"));
    match name.as_str() {
        "id" => link(entity, false),
        "remote_id" => link(entity, true),
        name => {
            let stem = name.strip_suffix("_id")?;
            match stem.strip_suffix("_remote") {
                Some(stem) => link(stem, true),
                None => link(stem, false),
            }
        }
    }
}

const ALPHABET: &[u8; 58] = b"123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

/// How many things can be told apart by the last four characters of an id.
const COUNT: usize = 58 * 58 * 58 * 58;

/// The id of the nth thing of a kind.
///
/// Its end tells n to those who know the plan ([`index`]), so that a record is found without a list of all ids.
pub(crate) fn id(plan: &Plan, area: &str, entity: &str, index: usize) -> String {
    let mut id = String::with_capacity(24);
    let number = index.to_string();
    for half in ["0", "1"] {
        digits(&mut id, roll(plan.seed, &["id", area, entity, &number, half]), 10);
    }
    let end = (index % COUNT + shift(&id)) % COUNT;
    digits(&mut id, end as u64, 4);
    id
}

/// Which thing an id can only be, if it is the id of one: the same for all kinds.
pub(crate) fn candidate(text: &str) -> Option<usize> {
    let (head, end) = text.split_at_checked(20).filter(|(_, end)| end.len() == 4)?;
    let place = |byte: u8| ALPHABET.iter().position(|known| *known == byte);
    let end = end.bytes().rev().try_fold(0, |sum, byte| Some(sum * 58 + place(byte)?))?;
    Some((end + COUNT - shift(head)) % COUNT)
}

/// Whether an id is that of the nth thing of a kind.
pub(crate) fn is(plan: &Plan, area: &str, entity: &str, index: usize, text: &str) -> bool {
    let mut half = String::with_capacity(10);
    digits(&mut half, roll(plan.seed, &["id", area, entity, &index.to_string(), "0"]), 10);
    text.starts_with(&half) && id(plan, area, entity, index) == text
}

/// Which thing of a kind has this id.
pub(crate) fn index(plan: &Plan, area: &str, entity: &str, text: &str) -> Option<usize> {
    candidate(text).filter(|index| is(plan, area, entity, *index, text))
}

fn shift(head: &str) -> usize {
    below(roll(0, &["shift", head]), COUNT)
}

/// Writes a number with 58 digits, the last first.
fn digits(text: &mut String, mut number: u64, count: usize) {
    for _ in 0..count {
        text.push(char::from(ALPHABET[below(number, ALPHABET.len())]));
        number /= 58;
    }
}

/// The id that the tool behind has for it.
pub(crate) fn remote_id(plan: &Plan, area: &str, entity: &str, index: usize) -> String {
    // The last digits tell the things of one kind apart.
    let kind = below(roll(plan.seed, &["remote id", area, entity]), 90) + 10;
    format!("{kind}{index:05}")
}

/// Things are named in the plural in paths and lists.
pub(crate) fn singular(name: &str) -> String {
    if let Some(stem) = name.strip_suffix("ies") {
        return format!("{stem}y");
    }
    if name.ends_with("sses") {
        return name.trim_end_matches("es").to_owned();
    }
    match name {
        "status" | "address" | "progress" | "bonus" | "diversity" => name.to_owned(),
        _ if name.ends_with("ss") => name.to_owned(),
        _ => name.strip_suffix('s').unwrap_or(name).to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_tell_which_thing_they_are_of() {
        let plan = Plan::new(7);
        for nth in [0, 1, 57, 58, 9_999, 1_000_000] {
            let id = id(&plan, "ats", "job", nth);
            assert_eq!((id.len(), index(&plan, "ats", "job", &id)), (24, Some(nth)));
            assert_eq!(index(&plan, "ats", "candidate", &id), None);
            assert_eq!(index(&Plan::new(8), "ats", "job", &id), None);
        }
        for strange in [
            "",
            "7",
            "0000000000000000000000000",
            "\u{e9}\u{e9}\u{e9}\u{e9}\u{e9}\u{e9}\u{e9}\u{e9}\u{e9}\u{e9}\u{e9}\u{e9}",
        ] {
            assert_eq!(index(&plan, "ats", "job", strange), None);
        }
    }

    #[test]
    fn names_lead_to_kinds() {
        let to = |name: &str| linked(name, "group").map(|link| (link.entity, link.remote));
        assert_eq!(to("candidate_id"), Some(("candidate".to_owned(), false)));
        assert_eq!(to("candidate_remote_id"), Some(("candidate".to_owned(), true)));
        assert_eq!(to("job_ids"), Some(("job".to_owned(), false)));
        assert_eq!(to("manager_id"), Some(("employee".to_owned(), false)));
        assert_eq!(to("parent_id"), Some(("group".to_owned(), false)));
        assert_eq!((to("id"), to("remote_ids")), (Some(("group".into(), false)), Some(("group".into(), true))));
        assert_eq!(to("name"), None);
        assert_eq!(entity("/hris/legal-entities"), "legal_entity");
        assert_eq!(entity("/ats/candidates/{candidate_id}"), "candidate");
    }
}
