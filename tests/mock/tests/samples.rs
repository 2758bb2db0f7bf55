//! Whether samples fit the description, in the judgement of the crate `jsonschema`.

use std::collections::{BTreeMap, BTreeSet};

use jsonschema::Validator;
use kombo_mock::samples::{self, Kind, Part, Plan, Sample};
use kombo_mock::{Description, Operation, Place};
use serde_json::Value;

const SEEDS: [u64; 3] = [1, 2, 3];

/// Patterns are judged as they stand, also those that look around (D12): the crate reads them with `fancy-regex`.
fn judge(schema: &Value) -> Validator {
    let schema = Description::get().standalone(schema);
    jsonschema::draft202012::options().should_validate_formats(true).build(&schema).unwrap()
}

/// Adds what is wrong with a sample.
fn complain(complaints: &mut Vec<String>, judge: &Validator, what: &str, value: &Value) {
    complaints.extend(
        judge
            .iter_errors(value)
            .map(|error| format!("{what}: {error} at {} by {}", error.instance_path(), error.schema_path())),
    );
}

fn complain_of_operation(complaints: &mut Vec<String>, operation: &Operation) -> usize {
    let (answer, refusal) = (judge(&operation.answer), judge(&operation.refusal));
    let body = operation.body.as_ref().map(|body| judge(&body.schema));
    let parameters: Vec<Validator> = operation.parameters.iter().map(|parameter| judge(&parameter.schema)).collect();
    let mut count = 0;
    for (seed, kind) in SEEDS.iter().flat_map(|seed| Kind::ALL.map(|kind| (*seed, kind))) {
        let plan = Plan::new(seed);
        let request = samples::request(&plan, kind, operation);
        let what = |part: &str| format!("{} {kind:?} seed {seed} {part}", operation.id);
        for (parameter, judge) in operation.parameters.iter().zip(&parameters) {
            match request.arguments.iter().find(|argument| argument.name == parameter.name) {
                Some(argument) => {
                    complain(complaints, judge, &what(&parameter.name), &argument.value);
                    let text = argument.text();
                    let in_path = argument.place == Place::Path;
                    assert!(!text.is_empty(), "{}", parameter.name);
                    assert!(!in_path || !text.contains('/'), "{}: {text}", parameter.name);
                }
                None => assert!(kind == Kind::Minimal && !parameter.required, "{}", what(&parameter.name)),
            }
        }
        if let (Some(judge), Some(body)) = (&body, &request.body) {
            complain(complaints, judge, &what("body"), &body.value);
            count += 1;
        }
        complain(complaints, &answer, &what("answer"), &samples::answer(&plan, kind, operation).value);
        complain(complaints, &refusal, &what("refusal"), &samples::refusal(&plan, kind, operation).value);
        count += 2;
    }
    count
}

#[test]
fn all_samples_are_valid() {
    let description = Description::get();
    let mut complaints = Vec::new();
    let (mut operations, mut webhooks, mut count) = (0, 0, 0);
    for operation in &description.operations {
        let before = complaints.len();
        count += complain_of_operation(&mut complaints, operation);
        operations += usize::from(complaints.len() == before);
    }
    for webhook in &description.webhooks {
        let (judge, before) = (judge(&webhook.schema), complaints.len());
        for (seed, kind) in SEEDS.iter().flat_map(|seed| Kind::ALL.map(|kind| (*seed, kind))) {
            let what = format!("{} {kind:?} seed {seed}", webhook.name);
            complain(&mut complaints, &judge, &what, &samples::event(&Plan::new(seed), kind, webhook).value);
            count += 1;
        }
        webhooks += usize::from(complaints.len() == before);
    }
    println!(
        "{operations} of {} operations, {webhooks} of {} webhooks, {count} samples valid",
        description.operations.len(),
        description.webhooks.len()
    );
    assert!(
        complaints.is_empty(),
        "{} complaints:\n{}",
        complaints.len(),
        complaints[..complaints.len().min(20)].join("\n")
    );
    assert!(description.operations.len() > 100 && description.webhooks.len() > 10);
}

#[test]
fn the_judge_finds_mistakes() {
    for operation in &Description::get().operations {
        let judge = judge(&operation.answer);
        let sample = samples::answer(&Plan::new(1), Kind::Full, operation);
        let mut without_data = sample.value.clone();
        without_data.as_object_mut().unwrap().shift_remove("data");
        assert!(!judge.is_valid(&without_data), "{}", operation.id);
        for mark in sample.marks.iter().filter(|mark| mark.part == Part::Id) {
            let mut strange = sample.value.clone();
            *strange.pointer_mut(&mark.pointer).unwrap() = serde_json::json!([7]);
            assert!(!judge.is_valid(&strange), "{} {}", operation.id, mark.pointer);
        }
    }
}

#[test]
fn full_samples_have_every_field_and_minimal_ones_only_what_is_required() {
    let operation = Description::get().operation("GetHrisEmployees").unwrap();
    let of = |kind| samples::answer(&Plan::new(1), kind, operation).value["data"]["results"][0].clone();
    let schema = &operation.answer;
    let schema = schema["$ref"].as_str().map_or(schema, |reference| Description::get().resolve(reference));
    let employee = &schema["properties"]["data"]["properties"]["results"]["items"];
    let names: BTreeSet<&String> = employee["properties"].as_object().unwrap().keys().collect();
    let required: BTreeSet<&str> = employee["required"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
    let (full, minimal, nulls) = (of(Kind::Full), of(Kind::Minimal), of(Kind::Nulls));
    assert_eq!(full.as_object().unwrap().keys().collect::<BTreeSet<_>>(), names);
    assert_eq!(nulls.as_object().unwrap().keys().collect::<BTreeSet<_>>(), names);
    assert_eq!(minimal.as_object().unwrap().keys().map(String::as_str).collect::<BTreeSet<_>>(), required);
    assert!(full.as_object().unwrap().values().all(|value| !value.is_null()), "{full:#}");
    assert!(nulls["first_name"].is_null() && nulls["id"].is_string(), "{nulls:#}");
}

#[test]
fn the_seed_alone_decides() {
    let texts = |seed: u64| -> Vec<String> {
        let plan = Plan::new(seed);
        let operations = Description::get().operations.iter();
        operations.map(|operation| samples::answer(&plan, Kind::Full, operation).value.to_string()).collect()
    };
    assert_eq!(texts(1), texts(1));
    assert_ne!(texts(1), texts(2));
}

/// All ids in a sample with what they are of, the record's own first.
fn ids<'a>(sample: &'a Sample, own: &str, area: &str) -> Vec<(String, &'a str)> {
    let mut ids = Vec::new();
    for mark in sample.marks.iter().filter(|mark| mark.part == Part::Id) {
        let name = mark.pointer.rsplit('/').find(|name| name.parse::<usize>().is_err()).unwrap();
        // Records within records are of kinds that their names tell; ids of their own are left to those that name them.
        let nested = mark.pointer.trim_start_matches("/data/results/").matches('/').count() > 1;
        let link = samples::linked(name, own).filter(|link| !link.remote && (!nested || name != "id"));
        if let (Some(link), Some(id)) = (link, sample.value.pointer(&mark.pointer).and_then(Value::as_str)) {
            ids.push((format!("{area}/{}", link.entity), id));
        }
    }
    ids
}

#[test]
fn ids_lead_to_records_of_the_same_data_set() {
    let plan = Plan { seed: 5, records: 7 };
    let lists: Vec<_> = Description::get()
        .operations
        .iter()
        .filter(|operation| operation.method == "GET" && !operation.path.contains('{'))
        .map(|operation| {
            let page = samples::page(&plan, Kind::Full, operation, 0..plan.records);
            (operation, page, operation.path.split('/').nth(1).unwrap())
        })
        .filter(|(_, page, _)| page.value["data"]["results"].is_array())
        .collect();
    let mut known: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (operation, page, area) in &lists {
        let records = page.value["data"]["results"].as_array().unwrap();
        assert_eq!(records.len(), plan.records);
        let own: BTreeSet<String> =
            records.iter().filter_map(|record| Some(record["id"].as_str()?.to_owned())).collect();
        assert!(own.is_empty() || own.len() == plan.records, "{}: ids repeat", operation.id);
        if !own.is_empty() {
            known.entry(format!("{area}/{}", samples::entity(&operation.path))).or_default().extend(own);
        }
    }
    let mut links = 0;
    for (operation, page, area) in &lists {
        for (entity, id) in ids(page, &samples::entity(&operation.path), area) {
            if let Some(known) = known.get(&entity) {
                links += 1;
                assert!(known.contains(id), "{}: no {entity} has the id {id}", operation.id);
            }
        }
    }
    println!("{links} ids lead to records of {} kinds", known.len());
    let application = |field: &str| {
        let (_, page, _) = lists.iter().find(|(operation, ..)| operation.id == "GetAtsApplications").unwrap();
        page.value["data"]["results"][0][field].clone()
    };
    assert!(known["ats/candidate"].contains(application("candidate_id").as_str().unwrap()));
    assert_eq!(application("candidate")["id"], application("candidate_id"));
    assert!(links > 300, "{links}");
}

#[test]
fn values_are_plausible() {
    let operation = Description::get().operation("GetHrisEmployees").unwrap();
    let page = samples::page(&Plan::new(1), Kind::Full, operation, 3..4);
    let employee = &page.value["data"]["results"][0];
    let text = |field: &str| employee[field].as_str().unwrap().to_owned();
    let expected =
        format!("{}.{}@people.example.com", text("first_name").to_lowercase(), text("last_name").to_lowercase());
    assert_eq!(text("work_email"), expected);
    assert!(text("date_of_birth").starts_with("19"), "{}", text("date_of_birth"));
    assert!(
        ["Berlin", "Rotterdam", "Lyon", "Porto", "Graz"].contains(&employee["home_address"]["city"].as_str().unwrap())
    );
}
