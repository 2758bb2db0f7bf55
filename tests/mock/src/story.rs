//! Does what a request asks for, on records, integrations, links and tasks.
//!
//! In: a request that is allowed. Out: the text of a success, and what webhooks are to tell of it. Must not know HTTP but for
//! the address that links lead to.

use http::HeaderMap;
use http::header::HOST;
use serde_json::{Map, Value, json};

use crate::check::Asked;
use crate::connect::{EndUser, Flow};
use crate::integrations::{SYNC, Setup, Standing};
use crate::refusal::Refusal;
use crate::rules::{self, Role};
use crate::samples::TOOLS;
use crate::state::{Settings, State};
use crate::strict::Lax;
use crate::webhook::{self, Notice};
use crate::{act, answers, tasks};

/// What comes of a request beside the body of its answer.
#[derive(Debug, Default)]
pub(crate) struct Aside {
    /// What webhooks are to tell.
    pub(crate) notices: Vec<Notice>,
    /// Headers of the answer.
    pub(crate) headers: Vec<(String, String)>,
}

/// Does it.
pub(crate) fn act(
    settings: &Settings,
    state: &mut State,
    asked: &Asked,
    headers: &HeaderMap,
    aside: &mut Aside,
) -> Result<String, Refusal> {
    let notices = &mut aside.notices;
    let (id, now) = (asked.integration.as_str(), state.now());
    let mut plain = |state: &mut State| {
        let done = act::act(state.data(settings, id), asked, &now)?;
        aside.headers = done.headers;
        Ok((done.text, done.changed))
    };
    match rules::role(asked.operation) {
        Role::Disconnect => {
            let mut standing = state.standing(id);
            standing.deleted = true;
            notices.push(told("integration-deleted", id, &standing, state));
            state.standings.insert(id.to_owned(), standing);
            Ok(plain(state)?.0)
        }
        Role::Enable => {
            let mut standing = state.standing(id);
            standing.status = if asked.body["value"] == false { "INACTIVE" } else { "ACTIVE" };
            notices.push(told("integration-state-changed", id, &standing, state));
            state.standings.insert(id.to_owned(), standing);
            Ok(plain(state)?.0)
        }
        Role::Standing => {
            let (standing, time) = (state.standing(id), state.clock.now());
            let data = state.data(settings, id);
            let sample = answers::data(data, asked.operation).clone();
            Ok(answers::answer_with(data, asked.operation, standing.facts(id, &sample, time)))
        }
        Role::Link => {
            let link = link(state, asked, headers);
            let data = state.data(settings, id);
            let mut known = answers::data(data, asked.operation).clone();
            known["link"] = link.into();
            Ok(answers::answer_with(data, asked.operation, known))
        }
        Role::Token => token(settings, state, asked),
        Role::Start => {
            let data = state.data(settings, id);
            let task = tasks::start(data, &asked.body, &now);
            Ok(answers::answer_with(data, asked.operation, task))
        }
        Role::Task => {
            let task = asked.path.get("task_id").cloned().unwrap_or_default();
            let data = state.data(settings, id);
            match tasks::look(data, &task, &now) {
                Some(known) => Ok(answers::answer_with(data, asked.operation, known)),
                None if settings.lax.contains(&Lax::Tokens) => Ok(plain(state)?.0),
                None => Err(Refusal::input("the path parameter `task_id` is wrong: no such task was begun")),
            }
        }
        Role::Sync => {
            let standing = state.standing(id);
            let mut notice = told("sync-finished", id, &standing, state);
            notice.facts.extend([("sync_state".to_owned(), "SUCCEEDED".into())]);
            notices.push(notice);
            Ok(plain(state)?.0)
        }
        _ => {
            let (text, changed) = plain(state)?;
            if let Some((kind, record)) = changed {
                notices.extend(webhook::changed(id, kind, &record, &now));
            }
            Ok(text)
        }
    }
}

/// What a webhook says about an integration.
pub(crate) fn told(name: &'static str, id: &str, standing: &Standing, state: &State) -> Notice {
    Notice::new(name, id, standing.told(id, state.clock.now()))
}

/// A link to a page of this server, which leads through the flow.
fn link(state: &mut State, asked: &Asked, headers: &HeaderMap) -> String {
    let text = |name: &str| asked.body[name].as_str().map(str::to_owned);
    let known = !asked.integration.is_empty();
    let standing = state.standing(&asked.integration);
    let given = EndUser {
        organization_name: text("end_user_organization_name").unwrap_or_else(|| EndUser::default().organization_name),
        email: text("end_user_email"),
        origin_id: text("end_user_origin_id"),
    };
    let flow = Flow {
        end_user: if known { standing.end_user.unwrap_or_default() } else { given },
        category: text("integration_category").or(standing.category).unwrap_or_else(|| "HRIS".to_owned()),
        tool: if known { asked.integration.split(':').next().map(str::to_owned) } else { text("integration_tool") },
        integration: known.then(|| asked.integration.clone()),
        token: None,
    };
    let key = state.flows.begin(state.seed, flow);
    let host = headers.get(HOST).and_then(|host| host.to_str().ok()).unwrap_or("127.0.0.1");
    format!("http://{host}/__mock/connect/{key}")
}

/// What a token of the flow stands for.
fn token(settings: &Settings, state: &mut State, asked: &Asked) -> Result<String, Refusal> {
    let in_path = asked.path.get("token").map(String::as_str);
    let token = in_path.or_else(|| asked.body["token"].as_str()).unwrap_or_default();
    let flow = state.flows.by_token(token).cloned();
    let time = state.clock.now();
    let (id, end_user) = match (flow, settings.lax.contains(&Lax::Tokens)) {
        (Some(flow), _) => (flow.integration.unwrap_or_default(), flow.end_user),
        // One that was never given out stands for an integration all the same, the same each time.
        (None, true) => {
            let chance = crate::samples::dice::roll(state.seed, &["token", token]);
            (format!("{}:{chance:016x}", TOOLS[0]), EndUser::default())
        }
        (None, false) => {
            let place = if in_path.is_some() { "path parameter" } else { "field" };
            let why = "no page of the connection flow has given it; POST /connect/create-link makes a link to one";
            return Err(Refusal::input(format!("the {place} `token` is wrong: {why}")));
        }
    };
    let setup_status = state.standing(&id).setup_status(time);
    let known = json!({
        "tool": id.split(':').next(),
        "id": id,
        "end_user_origin_id": end_user.origin_id,
        "end_user_organization_name": end_user.organization_name,
        "end_user_email": end_user.email,
        "setup_status": setup_status,
    });
    Ok(answers::answer_with(state.data(settings, ""), asked.operation, known))
}

/// A tool is chosen on the page of a link: there is an integration, whose set-up is not finished.
pub(crate) fn connect(state: &mut State, key: &str, tool: &str) -> Option<(Flow, Vec<Notice>)> {
    let flow = state.flows.connect(state.seed, key, tool)?;
    let id = flow.integration.clone()?;
    let known = state.standings.contains_key(&id);
    let mut standing = state.standing(&id);
    let mut notices = Vec::new();
    if known || standing.status == "INVALID" {
        standing.status = "ACTIVE";
        notices.push(told("integration-state-changed", &id, &standing, state));
    } else {
        standing.setup = Setup::Incomplete;
        standing.category = Some(flow.category.clone());
        standing.end_user = Some(flow.end_user.clone());
        standing.created_at = Some(state.now());
        notices.push(told("integration-created", &id, &standing, state));
    }
    state.standings.insert(id, standing);
    Some((flow, notices))
}

/// The set-up is finished: a sync follows, and then all is ready.
pub(crate) fn finish_setup(state: &mut State, id: &str) -> Vec<Notice> {
    let mut standing = state.standing(id);
    standing.setup = Setup::Until(state.clock.now() + SYNC);
    let pending = told("integration-state-changed", id, &standing, state);
    let mut done = pending.clone();
    done.facts.insert("setup_status".to_owned(), "COMPLETED".into());
    let mut synced = told("sync-finished", id, &standing, state);
    synced.facts.insert("sync_state".to_owned(), "SUCCEEDED".into());
    for notice in [&mut done, &mut synced] {
        notice.after = SYNC;
    }
    state.standings.insert(id.to_owned(), standing);
    vec![pending, synced, done]
}

/// The end user gives up, or the tool refuses.
pub(crate) fn fail(state: &State, key: &str) -> Option<Notice> {
    let flow = state.flows.get(key)?;
    let tool = flow.tool.clone().unwrap_or_else(|| TOOLS[0].to_owned());
    let facts = json!({
        "integration_tool": tool, "integration_category": flow.category, "end_user": flow.end_user.facts(),
    });
    Some(Notice::new("connection-flow-failed", "", facts.as_object().cloned().unwrap_or_default()))
}

/// The credentials of an integration stop working, or work again.
pub(crate) fn set_status(state: &mut State, id: &str, status: &'static str) -> Vec<Notice> {
    let mut standing = state.standing(id);
    let before = std::mem::replace(&mut standing.status, status);
    let mut notices = vec![told("integration-state-changed", id, &standing, state)];
    let (invalid, resolved) = (status == "INVALID", before == "INVALID");
    if invalid != resolved {
        let now = state.now();
        let told = standing.told(id, state.clock.now());
        let about: Map<String, Value> = ["id", "tool", "category", "end_user"]
            .iter()
            .filter_map(|name| Some(((*name).to_owned(), told.get(*name)?.clone())))
            .collect();
        let facts = json!({
            "change": if invalid { "raised" } else { "resolved" },
            "issue": {
                "type": "integration.authentication_failed",
                "status": if invalid { "OPEN" } else { "RESOLVED" },
                "first_observed_at": now,
                "resolved_at": if invalid { Value::Null } else { now.clone().into() },
            },
            "integration": about,
        });
        notices.push(Notice::new("issue-status-changed", id, facts.as_object().cloned().unwrap_or_default()));
    }
    state.standings.insert(id.to_owned(), standing);
    notices
}
