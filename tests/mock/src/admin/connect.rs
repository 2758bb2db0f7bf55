//! The pages that a link of the connection flow leads through.
//!
//! In: the link's key, what is chosen. Out: a page with the choice of tools, or with the token that came of it. No script.

use std::fmt::Write as _;
use std::sync::Arc;

use bytes::Bytes;

use super::{Call, Reply, Result, nothing, wrong};
use crate::connect::Flow;
use crate::samples::{TOOLS, tool_label};
use crate::service::Service;
use crate::story;
use crate::webhook::Notice;

const HEAD: &str = include_str!("connect.html");

pub(super) fn page(service: &Arc<Service>, key: &str) -> Result<Reply> {
    let state = service.state();
    let flow =
        state.flows.get(key).ok_or_else(|| nothing("there is no such link; it may have been one of another run"))?;
    let mut main = String::new();
    let status = flow.integration.as_ref().map(|id| state.standing(id).setup_status(state.clock.now()));
    match (&flow.token, &flow.integration, status) {
        (Some(token), Some(id), Some(status)) => connected(&mut main, token, id, status),
        _ => choice(&mut main, flow),
    }
    Ok(Reply::Page("text/html; charset=utf-8", Bytes::from(HEAD.replace("{main}", &main))))
}

fn choice(main: &mut String, flow: &Flow) {
    let name = escaped(&flow.end_user.organization_name);
    let _ = write!(main, "<h1>Connect a tool</h1><p>{name} connects its system.</p><form method=post>");
    let tools: Vec<&str> = flow.tool.as_deref().map_or(TOOLS.to_vec(), |tool| vec![tool]);
    for tool in tools {
        let _ = write!(main, "<button name=tool value='{}'>{}</button>", escaped(tool), escaped(&tool_label(tool)));
    }
    main.push_str("</form><form method=post><button class=quiet name=fail value=1>Fail</button></form>");
}

fn connected(main: &mut String, token: &str, id: &str, status: &str) {
    let _ = write!(
        main,
        "<h1>Connected</h1><dl><dt>Token<dd id=token>{}<dt>Integration<dd id=integration>{}<dt>Set-up<dd id=setup>{status}</dl>",
        escaped(token),
        escaped(id)
    );
    if status == "INCOMPLETE" {
        main.push_str("<form method=post><button name=finish value=1>Finish the set-up</button></form>");
    }
}

pub(super) fn act(service: &Arc<Service>, call: &Call<'_>, key: &str, notices: &mut Vec<Notice>) -> Result<Reply> {
    let form: Vec<(String, String)> = form_urlencoded::parse(call.bytes).into_owned().collect();
    let given = |name: &str| form.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str());
    let mut state = service.state();
    let flow = state.flows.get(key).cloned().ok_or_else(|| nothing("there is no such link"))?;
    if let Some(tool) = given("tool") {
        let plain = !tool.is_empty() && tool.chars().all(|letter| letter.is_ascii_alphanumeric());
        if !plain || flow.tool.as_ref().is_some_and(|only| only != tool) {
            return Err(wrong("the tool is none that the link is for"));
        }
        notices.extend(story::connect(&mut state, key, tool).into_iter().flat_map(|(_, notices)| notices));
    } else if given("finish").is_some() {
        let id = flow.integration.ok_or_else(|| wrong("no tool has been chosen yet"))?;
        notices.extend(story::finish_setup(&mut state, &id));
    } else if given("fail").is_some() {
        notices.extend(story::fail(&state, key));
    } else {
        return Err(wrong("the form has `tool`, `finish` or `fail`"));
    }
    Ok(Reply::Go(format!("/__mock/connect/{key}")))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('\'', "&#39;").replace('"', "&quot;")
}
