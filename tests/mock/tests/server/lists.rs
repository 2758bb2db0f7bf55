//! Lists: their records fit, belong together, and come in pages.

use std::collections::{BTreeMap, BTreeSet};

use kombo_mock::{Description, INTEGRATION, Mock, Operation, samples};
use serde_json::Value;

use crate::operations::{complaints, judge};
use crate::{Caller, send};

/// The lists whose paths name at most the integration.
pub(crate) fn lists() -> impl Iterator<Item = (&'static Operation, String)> {
    let operations = Description::get().operations.iter().filter(|operation| operation.method == "GET");
    let paths = operations.map(|operation| (operation, operation.path.replace("{integration_id}", INTEGRATION)));
    paths.filter(|(operation, path)| {
        let paged = operation.parameters.iter().any(|parameter| ["cursor", "remote_ids"].contains(&&*parameter.name));
        paged && !path.contains('{')
    })
}

/// Everything that a list has, page by page.
pub(crate) async fn whole(caller: &Caller, path: &str, query: &str) -> Vec<Value> {
    let mut records = Vec::new();
    let mut cursor = String::new();
    loop {
        let data = caller.get(&format!("{path}?{query}{cursor}")).await.data();
        records.extend(data["results"].as_array().unwrap().clone());
        match &data["next"] {
            Value::String(next) => cursor = format!("&cursor={next}"),
            _ => return records,
        }
    }
}

#[tokio::test]
async fn every_record_of_every_list_fits_and_leads_to_others() {
    let caller = Caller::new(Mock::builder().seed(7).records(30).start().await.unwrap());
    let mut all: BTreeMap<&str, Vec<Value>> = BTreeMap::new();
    let (mut count, mut problems) = (0, Vec::new());
    for (operation, path) in lists() {
        let deleted = operation.parameters.iter().any(|parameter| parameter.name == "include_deleted");
        let query = if deleted { "include_deleted=true" } else { "" };
        let answer = caller.get(&format!("{path}?{query}")).await;
        problems
            .extend(complaints(&judge(&operation.answer), &answer.json()).iter().map(|why| format!("{path}: {why}")));
        let records = whole(&caller, &path, query).await;
        if records.len() != 30 && !path.ends_with("/open") {
            problems.push(format!("{path}: {} records", records.len()));
        }
        count += records.len();
        all.insert(&operation.path, records);
    }
    assert!(problems.is_empty(), "{} problems:\n{}", problems.len(), problems.join("\n"));

    // What a record shows of another is what that one's own list says.
    let mut known: BTreeMap<(&str, &str), &Value> = BTreeMap::new();
    for (path, records) in all.iter().filter(|(path, _)| !path.ends_with("/open")) {
        let area = path.split('/').nth(1).unwrap();
        known.extend(records.iter().map(|record| ((area, record["id"].as_str().unwrap()), record)));
    }
    let (mut links, mut copies) = (0, 0);
    for (path, records) in &all {
        let area = path.split('/').nth(1).unwrap();
        let entity = samples::entity(path);
        for record in records {
            compare(&known, area, record, true, &mut copies, path);
            for (name, value) in record.as_object().unwrap() {
                let Some(link) = samples::linked(name, &entity).filter(|link| !link.remote) else { continue };
                let listed = all
                    .keys()
                    .any(|other| other.starts_with(&format!("/{area}/")) && samples::entity(other) == link.entity);
                if let (true, Some(id)) = (listed && name.ends_with("_id"), value.as_str()) {
                    assert!(known.contains_key(&(area, id)), "{path}: {name} leads nowhere");
                    links += 1;
                }
            }
        }
    }
    println!("{count} records of {} lists fit; {links} ids lead to records, {copies} copies say the same", all.len());
    assert!(links > 500 && copies > 1000);
}

fn compare(known: &BTreeMap<(&str, &str), &Value>, area: &str, value: &Value, top: bool, copies: &mut usize, at: &str) {
    match value {
        Value::Array(list) => list.iter().for_each(|value| compare(known, area, value, false, copies, at)),
        Value::Object(fields) => {
            let id = fields.get("id").and_then(Value::as_str);
            if let Some(listed) = id.and_then(|id| known.get(&(area, id))).filter(|_| !top) {
                *copies += 1;
                for (name, value) in fields.iter().filter(|(_, value)| !value.is_object() && !value.is_array()) {
                    assert!(
                        listed
                            .get(name)
                            .is_none_or(|listed| listed == value || listed.is_object() || listed.is_array()),
                        "{at}: {name} is {value} in {fields:?}, but {listed}"
                    );
                }
            }
            fields.values().for_each(|value| compare(known, area, value, false, copies, at));
        }
        _ => {}
    }
}

#[tokio::test]
async fn records_belong_to_those_that_show_them() {
    let caller = Caller::start().await;
    let employees = whole(&caller, "/hris/employees", "include_deleted=true").await;
    let employments = whole(&caller, "/hris/employments", "include_deleted=true").await;
    for employee in &employees {
        let own = |list: &[Value]| -> BTreeSet<String> {
            let mine = list.iter().filter(|record| record["employee_id"] == employee["id"]);
            mine.map(|record| record["id"].as_str().unwrap().to_owned()).collect()
        };
        let shown = employee["employments"].as_array().unwrap();
        assert_eq!(own(shown).len(), shown.len());
        assert_eq!(own(shown), own(&employments));
        assert_eq!(employee["manager_id"], employee["manager"]["id"]);
    }
    for application in whole(&caller, "/ats/applications", "").await {
        assert_eq!(application["candidate_id"], application["candidate"]["id"]);
    }
}

#[tokio::test]
async fn pages_show_every_record_once() {
    let caller = Caller::start().await;
    let mut lists_with_pages = 0;
    for (operation, path) in
        lists().filter(|(operation, _)| operation.parameters.iter().any(|known| known.name == "cursor"))
    {
        let size = operation.parameters.iter().find(|known| known.name == "page_size").map_or(100, |_| 4);
        let ids = |records: Vec<Value>| -> Vec<String> {
            records.iter().map(|record| record["id"].as_str().unwrap().to_owned()).collect()
        };
        let in_pages = ids(whole(&caller, &path, &format!("page_size={size}")).await);
        let at_once = ids(whole(&caller, &path, "").await);
        assert_eq!(in_pages, at_once, "{path}");
        assert_eq!(in_pages.iter().collect::<BTreeSet<_>>().len(), in_pages.len());
        lists_with_pages += 1;
    }
    println!("{lists_with_pages} lists come in pages");
    let next = caller.get("/ats/jobs?page_size=3").await.data()["next"].as_str().unwrap().to_owned();
    for (path, cursor) in [("/ats/jobs", "abc"), ("/ats/candidates", next.as_str()), ("/ats/jobs", &format!("{next}1"))]
    {
        let answer = caller.get(&format!("{path}?cursor={cursor}")).await;
        assert_eq!(answer.status, 400);
        assert!(answer.json()["error"]["message"].as_str().unwrap().contains("`cursor`"));
    }
}

#[tokio::test]
async fn filters_choose_records() {
    let caller = Caller::start().await;
    let all = whole(&caller, "/hris/employees", "include_deleted=true").await;
    let shown = whole(&caller, "/hris/employees", "").await;
    let deleted = all.iter().filter(|record| !record["remote_deleted_at"].is_null()).count();
    assert!(deleted > 0);
    assert_eq!(shown.len(), all.len() - deleted);

    let text = |record: &Value, name: &str| record[name].as_str().unwrap().to_owned();
    let [first, second] = [&shown[0], &shown[1]];
    let by_id = format!("ids={},{}", text(first, "id"), text(second, "id"));
    assert_eq!(whole(&caller, "/hris/employees", &by_id).await, [first.clone(), second.clone()]);
    let by_remote_id = format!("remote_ids={}", text(second, "remote_id"));
    assert_eq!(whole(&caller, "/hris/employees", &by_remote_id).await, std::slice::from_ref(second));
    let by_both = format!("{by_id}&{by_remote_id}");
    assert_eq!(whole(&caller, "/hris/employees", &by_both).await, std::slice::from_ref(second));
    let by_mail = format!("work_emails={}", text(first, "work_email"));
    assert!(whole(&caller, "/hris/employees", &by_mail).await.contains(first));

    let mut times: Vec<String> = all.iter().map(|record| text(record, "changed_at")).collect();
    times.sort();
    let since = whole(&caller, "/hris/employees", &format!("include_deleted=true&updated_after={}", times[20])).await;
    assert!(all.iter().filter(|record| text(record, "changed_at") >= times[20]).all(|record| since.contains(record)));
    assert!(whole(&caller, "/hris/employees", "updated_after=2099-01-01").await.is_empty());
    assert!(
        whole(&caller, "/hris/groups", "name_contains=SHIFT")
            .await
            .iter()
            .all(|group| text(group, "name").contains("hift"))
    );
}

#[tokio::test]
async fn each_integration_and_each_seed_has_data_of_its_own() {
    let caller = Caller::start().await;
    let other = Caller::new(Mock::builder().seed(2).start().await.unwrap());
    let first = caller.get("/ats/jobs").await.text;
    assert_eq!(Caller::start().await.get("/ats/jobs").await.text, first);
    assert_ne!(other.get("/ats/jobs").await.text, first);
    let request = caller.bare("GET", "/ats/jobs").key(caller.mock.api_key());
    assert_ne!(send(request.header("X-Integration-Id", "personio:abc")).await.text, first);
}
