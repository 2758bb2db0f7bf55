//! Lists all request types of the crate, so that tests reach every one of them.
//!
//! In: the files of `generated/src/api`. Out: `OUT_DIR/requests.rs` with a row for each request type, which decodes its
//! answer, and one for each that has a body. Must not know any of them.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() {
    let api = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../generated/src/api");
    println!("cargo::rerun-if-changed={}", api.display());
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap()).join("requests.rs");
    fs::write(out, list(&api)).unwrap();
}

fn list(api: &Path) -> String {
    let (mut answers, mut bodies) = (String::new(), String::new());
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
    format!(
        "pub(crate) const ANSWERS: &[AnswerRow] = &[\n{answers}];\n\n\
         pub(crate) const BODIES: &[BodyRow] = &[\n{bodies}];\n"
    )
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
