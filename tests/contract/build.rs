//! Lists a call of every operation of the crate, so that none is left out.
//!
//! In: the files of `generated/src/api`. Out: `OUT_DIR/calls.rs` with a row for each request type, which makes the request
//! from a sample and sends it. Must not know any of them.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() {
    let api = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../generated/src/api");
    println!("cargo::rerun-if-changed={}", api.display());
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap()).join("calls.rs");
    fs::write(out, list(&api)).unwrap();
}

fn list(api: &Path) -> String {
    let handles = handles(&fs::read_to_string(api.join("client.rs")).unwrap());
    let (mut modules, mut names) = (String::new(), String::new());
    for area in sorted(api).iter().filter(|path| path.is_dir()) {
        let name = area.file_name().unwrap().to_string_lossy();
        let (makers, calls): (String, String) = sorted(area)
            .iter()
            .map(|file| fs::read_to_string(file).unwrap())
            .filter(|text| text.contains("endpoint! {"))
            .map(|text| row(&text, &name, &handles))
            .collect();
        if calls.is_empty() {
            continue;
        }
        // Every operation and every setter is used, the deprecated ones too.
        writeln!(
            modules,
            "#[allow(deprecated, unused_imports, reason = \"every operation and every setter is used\")]\n\
             mod {name} {{\n    use std::collections::BTreeMap;\n\n    use kombo::{name}::*;\n    \
             use kombo::{{Client, DateTime, File, Json, models}};\n\n    \
             use crate::calls::{{Call, PAGE_SIZE, listed, plain, walked}};\n    use crate::given::Given;\n\n\
             {makers}    pub(super) const CALLS: &[Call] = &[\n{calls}    ];\n}}\n"
        )
        .unwrap();
        write!(names, "{name}::CALLS, ").unwrap();
    }
    format!("{modules}const AREAS: &[&[Call]] = &[{names}];\n")
}

/// For each type that has operations the way to it from the client.
fn handles(text: &str) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for (start, way) in
        [("impl Integration {", "client.integration(given.integration())."), ("impl Client {", "client.")]
    {
        for method in between(text, start, "\n}\n").unwrap().split("pub fn ").skip(1) {
            if let (Some((name, _)), Some(to)) = (method.split_once("(&self)"), between(method, "-> super::", " {")) {
                found.insert(to.to_owned(), format!("{way}{name}()"));
            }
        }
    }
    found
}

/// The function that makes the request of the operation that a file is about, and the row that names it.
fn row(text: &str, area: &str, handles: &BTreeMap<String, String>) -> (String, String) {
    let (name, decoder) = between(text, "endpoint! {", " }\n").unwrap().split_once("=>").unwrap();
    let (name, decoder) = (name.trim(), decoder.trim());
    let id = between(text, "    id: \"", "\"").unwrap();
    let group = between(text, "\nimpl ", " {").unwrap();
    let way = &handles[&format!("{area}::{group}")];
    let (method, rest) = text.split_once("pub fn ").unwrap().1.split_once('(').unwrap();
    let (signature, maker) = rest.split_once(&format!(") -> {name} {{")).unwrap();
    let maker = maker.split_once("\n}\n").unwrap().0;
    let arguments: Vec<(String, String)> = arguments(signature);

    let values: Vec<String> = arguments.iter().map(|(name, taken)| argument(text, maker, name, taken)).collect();
    let mut steps = String::new();
    let block = between(text, &format!("\nimpl {name} {{"), "\n}\n").unwrap_or_default();
    let setters: Vec<(String, String)> = block.split("pub fn ").skip(1).filter_map(setter).collect();
    for (_, step) in &setters {
        writeln!(steps, "        {step}").unwrap();
    }
    if decoder.ends_with(", body") && !arguments.iter().any(|(name, _)| name == "body") {
        let body = between(between(text, &format!("pub struct {name} {{"), "}").unwrap(), "body: ", ",\n").unwrap();
        let body = body.trim_start_matches("Box<").trim_end_matches('>');
        writeln!(
            steps,
            "        let request = match given.whole_body::<{body}>()? {{ Some(body) => request.body(body), None => request }};"
        )
        .unwrap();
    }
    let list = decoder.starts_with("Pages<");
    let sized = setters.iter().any(|(setter, _)| setter == "page_size");
    let size = if sized { ".page_size(PAGE_SIZE)" } else { "" };
    let make = format!(
        "    fn {method}(client: &Client, given: &Given) -> Result<{name}, String> {{\n        \
         let request = {way}.{method}({});\n{steps}        given.all_taken()?;\n        Ok(request)\n    }}\n\n",
        values.join(", ")
    );
    let answer = if list { "listed" } else { "plain" };
    let send = format!("{answer}({method}(&client, &given)?.send_with_response().await)");
    let walk = format!("walked({method}(&client, &given)?{size}.items(), tape).await");
    let walk =
        if list { format!("Some(|client, given, tape| Box::pin(async move {{ {walk} }}))") } else { "None".to_owned() };
    let row = format!(
        "        Call {{ id: \"{id}\", send: |client, given| Box::pin(async move {{ {send} }}), walk: {walk} }},\n"
    );
    (make, row)
}

/// The names and types of a method's arguments.
fn arguments(signature: &str) -> Vec<(String, String)> {
    let mut depth = 0;
    let parts = signature.split(|letter| {
        depth += i32::from(letter == '<') - i32::from(letter == '>');
        letter == ',' && depth == 0
    });
    let parts = parts.map(|part| part.split_whitespace().collect::<Vec<_>>().join(" "));
    parts
        .filter_map(|part| part.split_once(": ").map(|(name, taken)| (name.to_owned(), taken.to_owned())))
        .filter(|(name, _)| name != "self")
        .collect()
}

/// An argument's value, taken from the sample.
fn argument(text: &str, maker: &str, name: &str, taken: &str) -> String {
    if let Some(line) = taken.strip_prefix("impl IntoRecords<") {
        return format!("vec![given.body::<{}>()?]", line.trim_end_matches('>'));
    }
    if name == "body" {
        return format!("given.body::<{taken}>()?");
    }
    let owned = owned(taken);
    for place in ["path", "query", "query_list", "query_json"] {
        let start = format!(".{place}(");
        for call in maker.split(&start).skip(1) {
            let wire = between(call, "\"", "\"").unwrap();
            if between(call, ", ", ")").is_some_and(|value| value.trim_start_matches('&') == name) {
                return format!("given.parameter::<{owned}>(\"{wire}\")?");
            }
        }
    }
    let wire =
        between(text, &format!(" {name} = \""), "\"").unwrap_or_else(|| panic!("nothing sends `{name}`\n{maker}"));
    format!("given.field::<{owned}>(\"{wire}\")?")
}

/// The line that calls a setter when the sample has a value for it. Setters of the body's fields are left out: the body
/// is set as a whole.
fn setter(text: &str) -> Option<(String, String)> {
    let (signature, body) = text.split_once(") -> Self {").unwrap();
    let (name, signature) = signature.split_once('(').unwrap();
    if body.contains("self.body.") {
        return None;
    }
    let arguments = arguments(signature);
    let [(_, taken)] = arguments.as_slice() else { panic!("`{name}` takes {arguments:?}") };
    let wire = between(body, "\"", "\"").unwrap();
    let value = match owned(taken).as_str() {
        "bool" => format!("given.flag(\"{wire}\")?"),
        owned => format!("given.option::<{owned}>(\"{wire}\")?"),
    };
    let step = format!("let request = match {value} {{ Some(value) => request.{name}(value), None => request }};");
    Some((name.to_owned(), step))
}

/// The type of a value to hand over.
fn owned(taken: &str) -> String {
    let inner = |start: &str| taken.strip_prefix(start).map(|rest| rest.trim_end_matches('>').to_owned());
    if let Some(item) = inner("impl IntoIterator<Item: Into<").or_else(|| inner("impl IntoIterator<Item = ")) {
        return format!("Vec<{item}>");
    }
    if let Some(value) = inner("impl IntoNullable<") {
        return format!("Option<{value}>");
    }
    inner("impl Into<").unwrap_or_else(|| taken.to_owned())
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
