//! Single changes of the description, each told for what it is: the crate compiles, and names of what was not touched
//! stay.

use std::path::Path;

use kombo_codegen::changes::{Change, Verdict, diff};
use kombo_codegen_tests::evolve::{Stage, lost};
use kombo_codegen_tests::scratch::Scratch;
use kombo_codegen_tests::told;
use serde_json::{Value, json};

use crate::chain::{at, each, push, remove};

const RESULTS: &str = "properties/data/properties/results/items/properties";

struct Case {
    name: &'static str,
    change: fn(&mut Value),
    verdict: Verdict,
    /// Every sentence that is not about wording begins with one of these, and each is said.
    says: &'static [&'static str],
    /// What owns names that may go.
    goes: &'static [&'static str],
}

fn results(component: &str) -> String {
    format!("/components/schemas/{component}/{RESULTS}")
}

/// The twelve that a year of published descriptions is made of.
const TWELVE: &[Case] = &[
    Case {
        name: "a new tool",
        change: |document| {
            each(document, &mut |value| {
                let is_tools =
                    value.as_array().is_some_and(|list| list.len() > 100 && list.contains(&json!("personio")));
                if is_tools {
                    push(value, json!("acmehr"));
                }
            });
        },
        verdict: Verdict::Additive,
        says: &["`models::IntegrationTool.acmehr` is new: `Acmehr`"],
        goes: &[],
    },
    Case {
        name: "an operation is removed",
        change: |document| remove(document, "/paths", "/hris/timesheets"),
        verdict: Verdict::Breaking,
        says: &[
            "`GET /hris/timesheets` is gone, and `hris::Hris::get_timesheets` with it",
            "types `Timesheet`, `TimesheetBreak` of `hris` are gone",
        ],
        goes: &["operation GetHrisTimesheets", "type hris::Timesheet", "path hris::Timesheet"],
    },
    Case {
        name: "a property of a shared type is renamed",
        change: |document| {
            each(document, &mut |value| {
                let is_address = ["zip_code", "street_1", "raw"].iter().all(|key| value.get(key).is_some());
                if let (Some(address), true) = (value.as_object_mut(), is_address) {
                    let code = address.shift_remove("zip_code").expect("an address has a code");
                    address.insert("postcode".into(), code);
                }
            });
        },
        verdict: Verdict::Breaking,
        says: &["`models::Address.zip_code` is `postcode` now: `postcode`, it was `zip_code`"],
        goes: &["type models::Address zip_code"],
    },
    Case {
        name: "null is a value",
        change: |document| {
            at(document, &results("GetHrisTimesheetsPositiveResponse"))["employee_id"]["type"] =
                json!(["string", "null"]);
        },
        verdict: Verdict::Breaking,
        says: &["`hris::Timesheet.employee_id` may be null now: `Option<String>`, it was `String`"],
        goes: &[],
    },
    Case {
        name: "an object becomes a component",
        change: |document| {
            let place = "/components/schemas/GetAtsOffersPositiveResponse/properties/data/properties/results/items";
            let offer = std::mem::replace(at(document, place), json!({ "$ref": "#/components/schemas/Offer" }));
            at(document, "/components/schemas")["Offer"] = offer;
        },
        verdict: Verdict::Docs,
        says: &[],
        goes: &[],
    },
    Case {
        name: "a webhook is new",
        change: |document| {
            let mut webhook = at(document, "/webhooks/integration-created").clone();
            each(&mut webhook, &mut |value| {
                if value.get("operationId").is_some() {
                    value["operationId"] = json!("IntegrationRenamed");
                }
            });
            let payload = "/components/schemas/IntegrationCreatedWebhookPayload";
            let mut body = at(document, payload).clone();
            body["properties"]["type"] = json!({ "type": "string", "const": "integration-renamed" });
            at(document, "/components/schemas")["IntegrationRenamedWebhookPayload"] = body;
            each(&mut webhook, &mut |value| {
                if value.get("$ref").is_some() {
                    value["$ref"] = json!("#/components/schemas/IntegrationRenamedWebhookPayload");
                }
            });
            at(document, "/webhooks")["integration-renamed"] = webhook;
        },
        verdict: Verdict::Additive,
        says: &[
            "`webhooks::Event.integration-renamed` is new: `IntegrationRenamed`",
            "type `IntegrationRenamed` of `webhooks` is new",
        ],
        goes: &[],
    },
    Case {
        name: "a query parameter is required",
        change: |document| {
            let parameter =
                json!({ "name": "tenant", "in": "query", "required": true, "schema": { "type": "string" } });
            push(&mut at(document, "/paths/~1hris~1groups/get")["parameters"], parameter);
        },
        verdict: Verdict::Breaking,
        says: &[
            "`GET /hris/groups` query parameter `tenant` is new and required",
            "`GET /hris/groups` takes (String) as arguments, it took ()",
        ],
        goes: &[],
    },
    Case {
        name: "an enum splits",
        change: |document| {
            push(&mut at(document, &results("GetAtsOffersPositiveResponse"))["status"]["enum"], json!("EXPIRED"))
        },
        verdict: Verdict::Breaking,
        says: &[
            "`ats::Offer.status` is of another type: `Option<ats::GetOffersOfferStatus>`, it was `Option<ats::OfferStatus>`. \
             The one differs from the other: `EXPIRED` is new: `Expired`; `[merge]` in names.toml would keep one enum",
            "type `GetOffersOfferStatus` of `ats` is new",
        ],
        goes: &[],
    },
    Case {
        name: "an integer becomes a number",
        change: |document| {
            let status = "/components/schemas/PostPassthroughToolApiPositiveResponse/properties/data/properties/status";
            at(document, status)["type"] = json!("number");
        },
        verdict: Verdict::Breaking,
        says: &["`general::PassthroughResponse.status` is of another type: `f64`, it was `i64`"],
        goes: &[],
    },
    Case {
        name: "a union grows",
        change: |document| {
            let old = at(document, "/components/schemas/Schema2/anyOf")[0].clone();
            each(document, &mut |value| {
                if value.get(0).is_some_and(|first| first["properties"]["type"] == old["properties"]["type"]) {
                    let mut more = value[0].clone();
                    more["properties"]["type"] = json!({ "type": "string", "enum": ["RATING"] });
                    push(value, more);
                }
            });
        },
        verdict: Verdict::Additive,
        says: &["`hris::FormProperty.RATING` is new: `Rating`", "type `FormPropertyRating` of `hris` is new"],
        goes: &[],
    },
    Case {
        name: "a server is added",
        change: |document| push(at(document, "/servers"), json!({ "url": "https://api.au.kombo.dev/v1" })),
        verdict: Verdict::Additive,
        says: &["the server https://api.au.kombo.dev/v1 is new: `Region::Au`"],
        goes: &[],
    },
    Case {
        name: "another authentication",
        change: |document| {
            let scheme = json!({ "type": "apiKey", "in": "header", "name": "X-Api-Key" });
            at(document, "/components/securitySchemes")["ApiKey"] = scheme;
        },
        verdict: Verdict::Wire,
        says: &["what proves the caller is a key in the header `X-Api-Key` now, it was HTTP bearer"],
        goes: &[],
    },
];

/// What was not told once.
const SILENT: &[Case] = &[
    Case {
        name: "a bound is tightened",
        change: |document| {
            let name = "/components/schemas/PostCustomDatevEmployeesEmployeeIdEauRequestsRequestBody/properties/contact_person/properties/name";
            at(document, name)["maxLength"] = json!(20);
        },
        verdict: Verdict::Wire,
        says: &["has `maxLength` `20`, it was `30`"],
        goes: &[],
    },
    Case {
        name: "an element has a pattern",
        change: |document| {
            let name = "/components/schemas/PutAssessmentPackagesRequestBody/properties/packages/items/properties/id";
            at(document, name)["pattern"] = json!("^[a-z]+$");
        },
        verdict: Verdict::Wire,
        says: &["has `pattern` `^[a-z]+$`, it had none"],
        goes: &[],
    },
    Case {
        name: "another default",
        change: |document| {
            at(document, "/components/schemas/GetHrisEmployeesParameterPageSize")["default"] = json!(50);
        },
        verdict: Verdict::Wire,
        says: &["`GET /hris/employees` query parameter `page_size` has `default` `50`, it was `100`"],
        goes: &[],
    },
    Case {
        name: "a status is removed",
        change: |document| remove(document, "/paths/~1hris~1groups/get/responses", "default"),
        verdict: Verdict::Wire,
        says: &["`GET /hris/groups` may be answered `default` no longer"],
        goes: &[],
    },
    Case {
        name: "another tag",
        change: |document| at(document, "/paths/~1hris~1groups/get")["tags"] = json!(["Unified ATS API"]),
        verdict: Verdict::Docs,
        says: &["`GET /hris/groups` stands under the tag `Unified ATS API` now, it was the tag `Unified HRIS API`"],
        goes: &[],
    },
    Case {
        name: "a call of its own authentication",
        change: |document| at(document, "/paths/~1hris~1groups/get")["security"] = json!([]),
        verdict: Verdict::Wire,
        says: &["`GET /hris/groups` is proved by nothing now, it was HTTP bearer"],
        goes: &[],
    },
    Case {
        name: "a call is sent to another path",
        change: |document| {
            let path = at(document, "/paths").as_object_mut().and_then(|paths| paths.shift_remove("/hris/groups"));
            at(document, "/paths")["/hris/units"] = path.expect("it is there");
        },
        verdict: Verdict::Wire,
        says: &["`GET /hris/units` is how `hris::Hris::get_groups` is sent now, it was `GET /hris/groups`"],
        goes: &[],
    },
    Case {
        name: "a value of one place of an enum of several",
        change: |document| {
            let values = at(document, "/components/schemas/PostConnectCreateLinkRequestBody/properties/language/enum");
            values.as_array_mut().expect("values").retain(|value| value != "es");
        },
        verdict: Verdict::Wire,
        says: &[
            "`connect::CreateConnectionLinkBody.language` lists `es` no longer, which its type keeps for other places",
        ],
        goes: &[],
    },
];

/// What was told though it was not so.
const FALSE: &[Case] = &[
    Case {
        name: "an enum is no longer sent",
        change: |document| {
            remove(
                document,
                "/components/schemas/PatchHrisEmployeesEmployeeIdRequestBody/properties",
                "marital_status",
            );
        },
        verdict: Verdict::Breaking,
        says: &["`hris::UpdateEmployeeBody.marital_status` is gone"],
        goes: &[
            "operation PatchHrisEmployeesEmployeeId body.marital_status",
            "type hris::UpdateEmployeeBody marital_status",
        ],
    },
    Case {
        name: "a deprecation is taken back",
        change: |document| remove(document, "/paths/~1hris~1teams/get", "deprecated"),
        verdict: Verdict::Additive,
        says: &["`GET /hris/teams` is no longer deprecated"],
        goes: &[],
    },
];

/// The sentences of all changes but those of wording.
fn sentences(changes: &[Change]) -> Vec<String> {
    let told = changes.iter().filter(|change| !change.is_wording);
    told.map(|change| format!("{} {}", change.subject, change.what)).collect()
}

/// The description after a change.
fn changed(case: &Case) -> Stage {
    let mut stage = Stage::first();
    (case.change)(&mut stage.document);
    stage
}

/// What is wrong about how a case is told.
fn look(case: &Case) -> Vec<String> {
    let (before, mut next) = (Stage::first_surveyed(), changed(case));
    let see = |stage: &Stage| stage.survey().unwrap_or_else(|errors| panic!("{}:\n{}", case.name, told(&errors)));
    let after = see(&next);
    let diff = diff(&before.surface, &after.surface);
    let said = sentences(&diff.changes);
    let mut wrong = Vec::new();
    let verdict = diff.verdict().unwrap_or_default();
    if verdict != case.verdict {
        wrong.push(format!("the verdict is {verdict:?}"));
    }
    let is_said = |text: &&&str| said.iter().any(|line| line.contains(**text));
    wrong.extend(case.says.iter().filter(|text| !is_said(text)).map(|text| format!("not said: {text}")));
    let is_wanted = |line: &&String| case.says.iter().any(|text| line.contains(*text));
    wrong.extend(said.iter().filter(|line| !is_wanted(line)).map(|line| format!("said: {line}")));
    let lost = lost(&before.lock, &after.lock);
    let is_meant = |line: &&String| {
        let owner = line.split_once(": ").map_or("", |(_, owner)| owner);
        case.goes.iter().any(|goes| owner.starts_with(goes))
    };
    wrong.extend(lost.iter().filter(|line| !is_meant(line)).map(|line| format!("name: {line}")));
    next.lock.clone_from(&after.lock);
    if see(&next).lock != after.lock {
        wrong.push("a second run writes another lock".to_owned());
    }
    wrong.into_iter().map(|line| format!("{}: {line}", case.name)).collect()
}

#[test]
fn each_change_is_told_for_what_it_is() {
    let all: Vec<&Case> = [TWELVE, SILENT, FALSE].into_iter().flatten().collect();
    let wrong: Vec<String> = all.iter().flat_map(|case| look(case)).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    println!("{0} of {0} changes are told right", all.len());
}

#[test]
fn each_of_the_twelve_compiles() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("chain");
    let said = TWELVE.iter().filter_map(|case| {
        let output = changed(case).generate().unwrap_or_else(|errors| panic!("{}:\n{}", case.name, told(&errors)));
        let scratch = Scratch::of_one_called(&folder, "twelve", &output);
        scratch.cargo(&["check"], &[]).err().map(|error| format!("{}:\n{error}", case.name))
    });
    let said: Vec<String> = said.collect();
    assert!(said.is_empty(), "{}", said.join("\n"));
    println!("{0} of {0} compile", TWELVE.len());
}
