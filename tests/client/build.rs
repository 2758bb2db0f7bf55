//! Lists all request types of the crate, so that tests reach every one of them.
//!
//! In: the files of `generated/src/api`. Out: `OUT_DIR/requests.rs` with a row for each request type, which decodes its
//! answer, and one for each that has a body; `OUT_DIR/calls.rs` with a row for each, which calls it. Must not know any of
//! them.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() {
    let api = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../generated/src/api");
    println!("cargo::rerun-if-changed={}", api.display());
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap());
    let (requests, calls) = list(&api);
    fs::write(out.join("requests.rs"), requests).unwrap();
    fs::write(out.join("calls.rs"), calls).unwrap();
}

fn list(api: &Path) -> (String, String) {
    let (mut answers, mut bodies, mut calls) = (String::new(), String::new(), String::new());
    for area in sorted(api).iter().filter(|path| path.is_dir()) {
        let module = format!("kombo::{}", area.file_name().unwrap().to_string_lossy());
        for file in sorted(area) {
            let text = fs::read_to_string(&file).unwrap();
            let Some(table) = between(&text, "endpoint! {", "}") else { continue };
            let (name, decoder) = table.split_once("=>").unwrap();
            let (name, decoder) = (name.trim(), decoder.trim());
            let id = between(&text, "    id: \"", "\"").unwrap();
            let read = match decoder {
                _ if decoder.starts_with("Data<()>") => "done",
                _ if decoder.starts_with("Data<") => "plain",
                _ if decoder.starts_with("Pages<") => "listed",
                other => panic!("{}: nothing reads `{other}`", file.display()),
            };
            writeln!(answers, "    (\"{id}\", |answer| {read}({module}::{name}::decode(answer))),").unwrap();
            calls.push_str(&call(&text, &area.file_name().unwrap().to_string_lossy(), id, decoder));
            if let Some(body) = body(&text, name, decoder) {
                let path = match body.as_str() {
                    "Json" => "kombo::Json".to_owned(),
                    shared if shared.starts_with("models::") => format!("kombo::{shared}"),
                    own => format!("{module}::{own}"),
                };
                writeln!(bodies, "    (\"{id}\", body::<{path}>),").unwrap();
            }
        }
    }
    let requests = format!(
        "pub(crate) const ANSWERS: &[AnswerRow] = &[\n{answers}];\n\n\
         pub(crate) const BODIES: &[BodyRow] = &[\n{bodies}];\n"
    );
    (requests, format!("pub(crate) const CALLS: &[CallRow] = &[\n{calls}];\n"))
}

/// A row of the table of calls: the operation's method, called with what a sample has.
fn call(text: &str, area: &str, id: &str, decoder: &str) -> String {
    let handle = between(text, "\nimpl ", " {").unwrap();
    let handle = match (handle, area) {
        ("AiApply" | "Connect" | "General", area) => format!("client.{area}()"),
        (_, area) => format!("client.integration(INTEGRATION).{area}()"),
    };
    let method = between(text, "    pub fn ", "(").unwrap();
    let given = between(text, "&self", ") -> ").unwrap();
    let arguments: Vec<String> = given.split_whitespace().collect::<Vec<_>>().join(" ").split(", ").fold(
        Vec::new(),
        |mut arguments: Vec<String>, part| {
            // A comma within `BTreeMap<String, FormValue>` parts no arguments.
            match arguments.last_mut() {
                Some(last) if !part.contains(": ") && !part.is_empty() => last.push_str(&format!(", {part}")),
                _ => arguments.push(part.to_owned()),
            }
            arguments
        },
    );
    let arguments = arguments.iter().filter_map(|argument| argument.split_once(": "));
    let arguments: Vec<String> = arguments.map(|(name, ty)| argument(name, ty.trim_end_matches(','), area)).collect();
    let body = if decoder.ends_with(", body") { "\n        let request = request.body(input.body());" } else { "" };
    let malformed = if decoder.starts_with("Pages<") { "|page| page.malformed.len()" } else { "|_| 0" };
    format!(
        "    (\"{id}\", |client, input| {{\n        \
         let request = {handle}.{method}({});\n        \
         let request = input.query().into_iter().fold(request, |request, (name, text)| request.query(name, text));{body}\n        \
         Box::pin(async move {{ request.await.map({malformed}) }})\n    }}),\n",
        arguments.join(", ")
    )
}

fn argument(name: &str, ty: &str, area: &str) -> String {
    let name = name.trim_start_matches("r#");
    let public = |ty: &str| match ty {
        "String" | "bool" => ty.to_owned(),
        "DateTime" | "File" => format!("kombo::{ty}"),
        _ if ty.starts_with("BTreeMap<") => {
            format!("std::collections::BTreeMap<String, kombo::{area}::{}", &ty["BTreeMap<String, ".len()..])
        }
        _ if ty.starts_with("models::") => format!("kombo::{ty}"),
        _ => format!("kombo::{area}::{ty}"),
    };
    let inside = |start: &str| ty.strip_prefix(start).and_then(|rest| rest.strip_suffix('>')).map(public);
    let ty = None
        .or_else(|| inside("impl Into<"))
        .or_else(|| inside("impl IntoNullable<").map(|ty| format!("Option<{ty}>")))
        .or_else(|| inside("impl IntoIterator<Item = ").map(|ty| format!("Vec<{ty}>")))
        .or_else(|| inside("impl IntoRecords<").map(|ty| format!("Vec<{ty}>")))
        .unwrap_or_else(|| public(ty));
    format!("input.of::<{ty}>(\"{name}\")")
}

/// The type of the body, or of its lines.
fn body(text: &str, name: &str, decoder: &str) -> Option<String> {
    if text.contains("body: BodyKind::JsonLines") {
        return Some(between(text, "lines: impl IntoRecords<", ">").unwrap().to_owned());
    }
    decoder.ends_with(", body").then(|| {
        let fields = between(text, &format!("pub struct {name} {{"), "}").unwrap();
        let body = between(fields, "body: ", ",\n").unwrap();
        body.trim_start_matches("Box<").trim_end_matches('>').to_owned()
    })
}

fn between<'a>(text: &'a str, start: &str, end: &str) -> Option<&'a str> {
    let (_, rest) = text.split_once(start)?;
    Some(rest.split_once(end)?.0)
}

fn sorted(folder: &Path) -> Vec<PathBuf> {
    let mut entries: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    entries
}
