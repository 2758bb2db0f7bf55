//! Records that a server knows.
//!
//! In: the server's lists, as the crate's calls bring them. Out: samples whose ids in the path are those of records there.
//! Must not know any operation, nor what a record means.

use std::collections::BTreeMap;

use kombo_mock::samples::{self, Request};
use kombo_mock::{Description, Operation, Place};
use serde_json::Value;

/// Objects whose keys are those of the connected system.
const OPEN: [&str; 2] = ["remote_fields", "properties"];

/// The names of all fields of a body that a call may have to give ids in.
pub(crate) fn names_in(value: &Value) -> Vec<&str> {
    match value {
        Value::Object(fields) => fields
            .iter()
            .filter(|(name, _)| !OPEN.contains(&name.as_str()))
            .flat_map(|(name, value)| std::iter::once(name.as_str()).chain(names_in(value)))
            .collect(),
        Value::Array(list) => list.iter().flat_map(names_in).collect(),
        _ => Vec::new(),
    }
}

/// The records of the lists that ids lead to, by the path of the list. Each call takes other ones, since a record may
/// be gone after it.
#[derive(Default)]
pub(crate) struct Known {
    lists: BTreeMap<&'static str, (Vec<Value>, usize)>,
    /// How many integrations have been named in paths.
    integrations: usize,
}

impl Known {
    /// The list that a name says something is an id of: the one that the path goes through, that of the same area, or
    /// else any.
    pub(crate) fn list(operation: &Operation, name: &str) -> Option<&'static Operation> {
        let entity = samples::linked(name, "").filter(|link| !link.entity.is_empty())?.entity.replace('_', "-");
        let through = operation.path.split_once(&format!("/{{{name}}}")).map_or("", |(start, _)| start);
        let area = |path: &str| path.split('/').nth(1).map(str::to_owned);
        let mut lists: Vec<&Operation> = Description::get()
            .operations
            .iter()
            .filter(|list| list.method == "GET")
            .filter(|list| list.path == through || !of_one_thing(&list.path) && names(&list.path, &entity))
            .collect();
        lists.sort_by_key(|list| (list.path != through, area(&list.path) != area(&operation.path)));
        lists.into_iter().next()
    }

    /// Whether the records of a list are known.
    pub(crate) fn has(&self, list: &Operation) -> bool {
        self.lists.contains_key(list.path.as_str())
    }

    /// Learns the records of a list from an answer.
    pub(crate) fn learn(&mut self, list: &'static Operation, answer: &Value) {
        let records = answer["data"]["results"].as_array().cloned().unwrap_or_default();
        self.lists.insert(&list.path, (records, 0));
    }

    /// Puts ids of records in the place of those of the sample.
    pub(crate) fn fill(&mut self, operation: &Operation, integration: &str, request: &mut Request) {
        for argument in request.arguments.iter_mut().filter(|argument| argument.place == Place::Path) {
            if argument.name == "integration_id" {
                argument.value = self.integration(operation, integration).into();
            } else if let Some(id) = self.next(operation, &argument.name) {
                argument.value = id;
            }
        }
        if let Some(body) = &mut request.body {
            self.fill_fields(operation, &mut body.value);
        }
        // A cursor is what a page has given; lists are gone through apart from this.
        request.arguments.retain(|argument| argument.name != "cursor");
    }

    /// The same for all fields of a body, however deep they stand.
    fn fill_fields(&mut self, operation: &Operation, value: &mut Value) {
        match value {
            // The ids of a tool.
            Value::Object(fields) if fields.contains_key("id_type") => {}
            Value::Object(fields) => {
                for (name, value) in fields.iter_mut().filter(|(name, _)| !OPEN.contains(&name.as_str())) {
                    match value {
                        Value::String(_) => {
                            if let Some(id) = self.next(operation, name) {
                                *value = id;
                            }
                        }
                        Value::Array(ids) if name.ends_with("_ids") => {
                            for id in ids {
                                *id = self.next(operation, name).unwrap_or_else(|| id.take());
                            }
                        }
                        value => self.fill_fields(operation, value),
                    }
                }
            }
            Value::Array(list) => list.iter_mut().for_each(|value| self.fill_fields(operation, value)),
            _ => {}
        }
    }

    /// The id of a record that no call has taken, as long as there is one.
    fn next(&mut self, operation: &Operation, name: &str) -> Option<Value> {
        let (records, used) = self.lists.get_mut(Known::list(operation, name)?.path.as_str())?;
        let field = if name.ends_with("_remote_id") { "remote_id" } else { "id" };
        let usable = records.iter().filter(|record| record["remote_deleted_at"].is_null());
        let ids: Vec<&Value> = usable.map(|record| &record[field]).filter(|id| id.is_string()).collect();
        *used += 1;
        ids.get((*used - 1) % ids.len().max(1)).copied().cloned()
    }

    /// The integration that a path names. One that nothing else is asked of, where the call is about the integration itself:
    /// it may be deleted.
    fn integration(&mut self, operation: &Operation, integration: &str) -> String {
        if operation.path.matches('{').count() > 1 {
            return integration.to_owned();
        }
        self.integrations += 1;
        another(integration, self.integrations)
    }
}

/// An id of the same form: the integration that everything is asked of must not be deleted.
fn another(integration: &str, number: usize) -> String {
    const LETTERS: &[u8] = b"ABCDEFGHJKLMNPQRSTUVWXYZ";
    let letter = |place: usize| char::from(LETTERS[place % LETTERS.len()]);
    let start = integration.get(..integration.len().saturating_sub(2)).unwrap_or(integration);
    format!("{start}{}{}", letter(number / LETTERS.len()), letter(number))
}

/// Whether a list belongs to something else than the integration.
fn of_one_thing(path: &str) -> bool {
    path.replace("{integration_id}", "").contains('{')
}

/// Whether the last part of a path is the plural of what an id is of, or of the end of that.
fn names(path: &str, entity: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default();
    let plurals = [format!("{entity}s"), format!("{}ies", entity.trim_end_matches('y'))];
    plurals.iter().any(|plural| plural == name || plural.ends_with(&format!("-{name}")))
}

#[cfg(test)]
mod tests {
    use kombo_mock::samples::{Kind, Plan};
    use serde_json::json;

    use super::*;

    fn operation(id: &str) -> &'static Operation {
        Description::get().operation(id).unwrap()
    }

    #[test]
    fn an_id_leads_to_the_list_of_its_area() {
        let list = |id, parameter| Known::list(operation(id), parameter).map(|list| list.path.as_str());
        assert_eq!(list("PatchHrisEmployeesEmployeeId", "employee_id"), Some("/hris/employees"));
        assert_eq!(list("PostAtsJobsJobIdApplications", "job_id"), Some("/ats/jobs"));
        assert_eq!(list("PostAiApplyUnifiedApiJobsJobIdApplications", "job_id"), Some("/ai-apply/unified-api/jobs"));
        assert_eq!(
            list("PostCustomSilaeEmployeesEmployeeIdPayrollSupplements", "employee_id"),
            Some("/hris/employees")
        );
        assert_eq!(
            list("PutAssessmentOrdersAssessmentOrderIdResult", "assessment_order_id"),
            Some("/assessment/orders")
        );
        assert_eq!(
            list("PutIntegrationsIntegrationIdCustomFieldsCustomFieldId", "custom_field_id"),
            Some("/integrations/{integration_id}/custom-fields")
        );
        assert_eq!(list("GetConnectIntegrationByTokenToken", "token"), None);
    }

    #[test]
    fn each_call_takes_another_record_that_is_not_deleted() {
        let operation = operation("PatchHrisEmployeesEmployeeId");
        let mut known = Known::default();
        let records = json!([{"id": "a"}, {"id": "b", "remote_deleted_at": "2024-01-01T00:00:00Z"}, {"id": "c"}]);
        known.learn(Known::list(operation, "employee_id").unwrap(), &json!({"data": {"results": records}}));
        let ids: Vec<Value> = (0..3)
            .map(|_| {
                let mut request = samples::request(&Plan::new(1), Kind::Minimal, operation);
                known.fill(operation, "x", &mut request);
                request.arguments.iter().find(|argument| argument.name == "employee_id").unwrap().value.clone()
            })
            .collect();
        assert_eq!(ids, ["a", "c", "a"]);
    }
}
