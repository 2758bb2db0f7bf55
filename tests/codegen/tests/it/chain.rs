//! One description after another, each made from the one before: the command goes through without a change by hand,
//! names of what was not touched stay, and the verdict is the right one.

use std::path::Path;

use kombo_codegen::Output;
use kombo_codegen::changes::Verdict;
use kombo_codegen_tests::dress::turn;
use kombo_codegen_tests::evolve::{Stage, lost};
use kombo_codegen_tests::scratch::Scratch;
use kombo_codegen_tests::told;
use serde_json::{Value, json};

const EMPLOYEE: &str =
    "/components/schemas/GetHrisEmployeesPositiveResponse/properties/data/properties/results/items/properties";
const SKILL: &str = "/components/schemas/PostHrisSkillsRequestBody";

/// One description after the one before.
struct Step {
    name: &'static str,
    change: fn(&mut Value),
    verdict: Option<Verdict>,
    /// What the difference says, in part.
    says: &'static [&'static str],
    /// Names that may go: how what owns them begins.
    goes: &'static [&'static str],
}

const STEPS: &[Step] = &[
    Step {
        name: "a field is new",
        change: |document| {
            at(document, EMPLOYEE)["pronouns"] = json!({ "type": ["string", "null"] });
        },
        verdict: Some(Verdict::Additive),
        says: &["`hris::Employee.pronouns` is new: `pronouns`"],
        goes: &[],
    },
    Step {
        name: "an operation is gone",
        change: |document| {
            remove(document, "/paths", "/hris/timesheets");
        },
        verdict: Some(Verdict::Breaking),
        says: &["`GET /hris/timesheets` is gone, and `hris::Hris::get_timesheets` with it"],
        goes: &["operation GetHrisTimesheets", "type hris::Timesheet", "path hris::Timesheet"],
    },
    Step {
        name: "an operation is new",
        change: |document| {
            let mut path = at(document, "/paths/~1hris~1skills").clone();
            path.as_object_mut().expect("a path").shift_remove("post");
            path["get"]["operationId"] = json!("GetHrisHobbies");
            at(document, "/paths")["/hris/hobbies"] = path;
        },
        verdict: Some(Verdict::Additive),
        says: &["`GET /hris/hobbies` is new"],
        goes: &[],
    },
    Step {
        name: "an enum grows",
        change: |document| {
            let branches = at(document, &format!("{EMPLOYEE}/gender/anyOf")).as_array();
            let old = branches.into_iter().flatten().find_map(|branch| branch.get("enum"));
            let old = values(old.expect("gender is an enum, or text"));
            each(document, &mut |value| {
                // Published ones have an order of their own at each place.
                if !old.is_empty() && values(value) == old {
                    push(value, json!("UNDISCLOSED"));
                }
            });
        },
        verdict: Some(Verdict::Additive),
        says: &["UNDISCLOSED` is new: `Undisclosed`"],
        goes: &[],
    },
    Step {
        name: "a merged shape splits",
        change: |document| {
            at(document, EMPLOYEE)["home_address"]["properties"]["floor"] = json!({ "type": ["string", "null"] });
        },
        verdict: Some(Verdict::Breaking),
        says: &["is new"],
        goes: &["operation", "type", "path"],
    },
    Step {
        name: "a property is renamed",
        change: |document| {
            let fields = at(document, EMPLOYEE).as_object_mut().expect("properties");
            let nationality = fields.shift_remove("nationality").expect("a field");
            fields.insert("citizenship".into(), nationality);
        },
        verdict: Some(Verdict::Breaking),
        says: &["`hris::Employee.nationality` is `citizenship` now: `citizenship`, it was `nationality`"],
        goes: &["type hris::Employee nationality"],
    },
    Step {
        name: "a type is another",
        change: |document| {
            at(document, EMPLOYEE)["ssn"] = json!({ "type": ["integer", "null"] });
        },
        verdict: Some(Verdict::Breaking),
        says: &["`hris::Employee.ssn` is of another type: `Option<i64>`, it was `Option<String>`"],
        goes: &[],
    },
    Step {
        name: "an inline schema becomes a component",
        change: |document| {
            let items = "/components/schemas/GetHrisEmployeesPositiveResponse/properties/data/properties/results/items";
            let employee = std::mem::replace(at(document, items), json!({ "$ref": "#/components/schemas/Worker" }));
            at(document, "/components/schemas")["Worker"] = employee;
        },
        // Our words go by the place, so those of this one place are gone, unless the schema has words of its own.
        verdict: Some(Verdict::Docs),
        says: &[],
        goes: &[],
    },
    Step {
        name: "a field is required of callers",
        change: |document| {
            let body = at(document, SKILL);
            body["properties"]["rank"] = json!({ "type": "integer" });
            push(&mut body["required"], json!("rank"));
        },
        verdict: Some(Verdict::Breaking),
        says: &["rank` is new and required: `rank`", "as arguments, it took"],
        goes: &[],
    },
    Step {
        name: "a field may be left out",
        change: |document| {
            let required = at(document, "/components/schemas/Worker/required").as_array_mut().expect("a list");
            required.retain(|key| key != "id");
        },
        verdict: Some(Verdict::Breaking),
        says: &["`hris::Employee.id` is optional now: `Option<String>`, it was `String`"],
        goes: &[],
    },
    Step {
        name: "an operation is deprecated",
        change: |document| {
            at(document, "/paths/~1hris~1groups/get")["deprecated"] = json!(true);
        },
        verdict: Some(Verdict::Additive),
        says: &["`GET /hris/groups` is deprecated"],
        goes: &[],
    },
    Step {
        name: "a type is met in another area",
        change: |document| {
            let body =
                "/components/schemas/GetAtsUsersPositiveResponse/properties/data/properties/results/items/properties";
            at(document, body)["employee"] = json!({ "$ref": "#/components/schemas/Worker" });
        },
        verdict: Some(Verdict::Additive),
        says: &["`hris::Employee` is `models::Employee` too"],
        goes: &["type hris::"],
    },
    Step {
        name: "an operation has another id, tag and wording",
        change: |document| {
            let operation = at(document, "/paths/~1hris~1locations/get");
            operation["operationId"] = json!("ListWorkplaces");
            operation["tags"] = json!(["Workplaces"]);
            operation["description"] = json!("Where people work.");
        },
        verdict: Some(Verdict::Docs),
        says: &["`GET /hris/locations` has the id `ListWorkplaces`", "is described in other words"],
        goes: &["operation GetHrisLocations"],
    },
    Step { name: "everything is in another order", change: turn, verdict: None, says: &[], goes: &[] },
];

/// The first line that two texts do not share, of each.
fn differing<'a>(one: &'a str, other: &'a str) -> Option<(&'a str, &'a str)> {
    one.lines().zip(other.lines()).find(|(one, other)| one != other)
}

/// Runs the chain and shows each step's output to `look`.
fn walk(mut look: impl FnMut(&Step, &Output)) {
    let mut before = Stage::first();
    let mut last: Option<Output> = None;
    let mut wrong = Vec::new();
    for step in STEPS {
        let mut next = before.clone();
        (step.change)(&mut next.document);
        let output = next.generate().unwrap_or_else(|errors| panic!("{}:\n{}", step.name, told(&errors)));
        let diff = before.diff(&next);
        let said: Vec<String> = diff.changes.iter().map(|one| format!("{} {}", one.subject, one.what)).collect();
        let is_so = diff.verdict() == step.verdict || step.verdict == Some(Verdict::Docs) && diff.verdict().is_none();
        if !is_so {
            wrong.push(format!("{}: the verdict is {:?}:\n{}", step.name, diff.verdict(), said.join("\n")));
        }
        for text in step.says {
            if !said.iter().any(|line| line.contains(text)) {
                wrong.push(format!("{}: {text} is not among\n{}", step.name, said.join("\n")));
            }
        }
        let kept = |line: &&String| {
            let owner = line.split_once(": ").map_or("", |(_, owner)| owner);
            !step.goes.iter().any(|goes| owner.starts_with(goes))
        };
        let lost = lost(&before.lock, &output.lock);
        let lost: Vec<&String> = lost.iter().filter(kept).collect();
        if !lost.is_empty() {
            wrong.push(format!("{}: names that nothing has touched:\n{lost:#?}", step.name));
        }
        if step.verdict.is_none() {
            assert_eq!(before.lock, output.lock, "{}", step.name);
        }
        next.lock.clone_from(&output.lock);
        let again = next.generate().unwrap_or_else(|errors| panic!("{}:\n{}", step.name, told(&errors)));
        assert!(again.lock == output.lock, "{}: a second run writes another lock", step.name);
        assert!(again.files == output.files, "{}: a second run writes other files", step.name);
        if step.name == "everything is in another order" {
            let last = last.as_ref().expect("a step before");
            let changed: Vec<&String> =
                output.files.keys().filter(|path| last.files.get(*path) != output.files.get(*path)).collect();
            let lines = changed.first().map(|path| differing(&last.files[*path], &output.files[*path]));
            assert!(last.files == output.files, "reordering changes {changed:?}, first {lines:?}");
        }
        look(step, &output);
        last = Some(output);
        before = next;
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn names_stay_along_a_chain_of_descriptions() {
    walk(|_, _| {});
}

#[test]
fn every_crate_along_the_chain_compiles() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("chain");
    let mut said = Vec::new();
    walk(|step, output| {
        let scratch = Scratch::of_one(&folder, output);
        if let Err(error) = scratch.cargo(&["check"], &[]) {
            said.push(format!("{}:\n{error}", step.name));
        }
    });
    assert!(said.is_empty(), "{}", said.join("\n"));
}

pub(crate) fn at<'a>(document: &'a mut Value, pointer: &str) -> &'a mut Value {
    document.pointer_mut(pointer).unwrap_or_else(|| panic!("the description has nothing at {pointer}"))
}

/// The texts of a list, sorted. What is none has no such texts.
fn values(list: &Value) -> Vec<String> {
    let texts = list.as_array().into_iter().flatten().filter_map(Value::as_str);
    let mut texts: Vec<String> = texts.map(str::to_owned).collect();
    texts.sort_unstable();
    texts
}

pub(crate) fn remove(document: &mut Value, pointer: &str, key: &str) {
    let gone = at(document, pointer).as_object_mut().and_then(|object| object.shift_remove(key));
    assert!(gone.is_some(), "the description has no {key} at {pointer}");
}

pub(crate) fn push(list: &mut Value, value: Value) {
    if let Some(list) = list.as_array_mut() {
        list.push(value);
    } else {
        *list = json!([value]);
    }
}

/// Shows every value to `change`, the outermost first.
pub(crate) fn each(value: &mut Value, change: &mut dyn FnMut(&mut Value)) {
    change(value);
    match value {
        Value::Object(map) => map.values_mut().for_each(|inner| each(inner, change)),
        Value::Array(list) => list.iter_mut().for_each(|inner| each(inner, change)),
        _ => {}
    }
}
