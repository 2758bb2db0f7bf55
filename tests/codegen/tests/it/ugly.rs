//! Descriptions as ugly as real ones, made here: hundreds of operations, names of all scripts that collide, files by reference.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::{Duration, Instant};

use kombo_codegen::{Diagnostics, Output};
use kombo_codegen_tests::scratch::Scratch;
use kombo_codegen_tests::{generate_among, generate_text, told};
use serde_json::{Map, Value, json};

/// The longest time that any of these may take.
const SOON: Duration = Duration::from_secs(30);

/// Names that differ by little, are reserved, or are of other scripts.
const NAMES: &[&str] = &[
    "item",
    "Item",
    "ITEM",
    "item_",
    "_item",
    "i_tem",
    "i-tem",
    "i.tem",
    "i tem",
    "i/tem",
    "itemItem",
    "item_item",
    "ItemItem",
    "2item",
    "item2",
    "type",
    "self",
    "Self",
    "super",
    "crate",
    "async",
    "await",
    "r#type",
    "Option",
    "Result",
    "Vec",
    "Box",
    "String",
    "Client",
    "Error",
    "Call",
    "Json",
    "Unrecognized",
    "new",
    "body",
    "send",
    "query",
    "header",
    "книга",
    "Книга",
    "書籍",
    "書",
    "كتاب",
    "ספר",
    "🙂",
    "🙂🙃",
    "é",
    "e\u{301}",
    "ß",
    "SS",
    "ﬁ",
    "İ",
    "ı",
    "$ref",
    "@type",
    "#text",
    "+1",
    "-1",
    "1",
    "01",
    "_",
    "__",
    "-",
    "!!!",
    "\u{202e}x",
    "a\u{200b}b",
    "a\nb",
    "\"",
    "\\",
    "{}",
    "[0]",
    "page[size]",
    "page.size",
    "page_size",
    "filter[name][eq]",
    "*/",
    "//",
    "`x`",
    "<b>",
];

fn name(index: usize) -> &'static str {
    NAMES[index % NAMES.len()]
}

fn long(length: usize) -> String {
    "lamp in the Window ".chars().cycle().take(length).collect()
}

/// A tag of each kind: long, of another script, a word of the language, nothing but signs.
fn tag(index: usize) -> String {
    match index % 9 {
        0 => long(300),
        1 => format!("{}!", long(300)),
        2 => "Книги и журналы".to_owned(),
        3 => "書籍".to_owned(),
        4 => "🙂".to_owned(),
        5 => "كتب".to_owned(),
        6 => "self".to_owned(),
        7 => "Self".to_owned(),
        _ => name(index).to_owned(),
    }
}

fn scalar(index: usize) -> Value {
    let values: Vec<&str> = (0..6).map(|step| name(index + step * 7)).collect();
    match index % 10 {
        0 => json!({ "type": "string", "enum": values }),
        1 => json!({ "type": ["integer", "null"], "minimum": -1.0 }),
        2 => json!({ "type": "array", "items": { "$ref": component(index + 1) } }),
        3 => json!({ "oneOf": [{ "type": "string" }, { "$ref": component(index + 2) }, { "type": "number" }] }),
        4 => {
            json!({ "anyOf": [{ "$ref": component(index + 3) }, { "$ref": component(index + 5) }, { "type": "null" }] })
        }
        5 => json!({ "type": "object", "additionalProperties": { "$ref": component(index + 4) } }),
        6 => {
            json!({ "allOf": [{ "$ref": component(index + 1) }, { "type": "object", "properties": { name(index): {} } }] })
        }
        7 => {
            json!({ "type": "object", "properties": { name(index): { "type": "boolean" } }, "required": [name(index)] })
        }
        8 => json!({ "const": name(index) }),
        _ => json!({ "$ref": component(index + 6), "description": long(200) }),
    }
}

const SCHEMAS: usize = 90;

/// Component names that are equal but for their signs, and one of 250 characters.
fn component_name(index: usize) -> String {
    let index = index % SCHEMAS;
    match index % 6 {
        0 => format!("Thing.{}", index / 6),
        1 => format!("Thing-{}", index / 6),
        2 => format!("Thing_{}", index / 6),
        3 => format!("thing{}", index / 6),
        4 => format!("THING{}", index / 6),
        _ => format!("{}{index}", "Thing".repeat(50)),
    }
}

fn component(index: usize) -> String {
    format!("#/components/schemas/{}", component_name(index))
}

fn schema(index: usize) -> Value {
    let properties: Map<String, Value> =
        (0..12).map(|step| (name(index * 5 + step).to_owned(), scalar(index + step))).collect();
    let required: Vec<&str> = (0..index % 4).map(|step| name(index * 5 + step)).collect();
    json!({ "type": "object", "title": long(590), "description": "\u{202e}*/ \" # `open <b>", "properties": properties, "required": required })
}

fn deep(levels: usize) -> Value {
    (0..levels).fold(
        json!({ "type": "string" }),
        |inner, level| json!({ "type": "object", "properties": { name(level): inner, "level": { "enum": [level] } } }),
    )
}

fn operation(index: usize) -> Value {
    let mut parameters = vec![json!({ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } })];
    for step in 0..index % 5 {
        let place = ["query", "query", "cookie"][step % 3];
        parameters.push(json!({ "name": name(index + step * 11), "in": place, "schema": { "type": "string" } }));
    }
    parameters.push(json!({ "name": "id", "in": "query", "schema": scalar(index) }));
    let schema = if index % 40 == 3 { deep(40) } else { json!({ "$ref": component(index) }) };
    let mut operation = json!({
        "tags": [tag(index)],
        "summary": long(590),
        "parameters": parameters,
        "responses": { "200": { "description": "", "content": { "application/json": { "schema": schema } } } },
    });
    if !index.is_multiple_of(3) {
        operation["operationId"] = json!(format!("{} {}", ["get", "GET", "Get"][index % 3], index / 3));
    }
    if index.is_multiple_of(2) {
        operation["requestBody"] =
            json!({ "content": { "application/json": { "schema": { "$ref": component(index + 9) } } } });
    }
    operation
}

/// Paths that are equal but for signs and case, with three methods each.
fn description(operations: usize) -> Value {
    let mut paths = Map::new();
    for index in 0..operations {
        let number = index / 3;
        let way = ["things", "Things", "thing-s", "thing_s", "thing.s", "вещи", "物", "🙂"][number % 8];
        let path = paths.entry(format!("/{way}/{{id}}/{}", number / 8)).or_insert_with(|| json!({}));
        path[["get", "post", "delete"][index % 3]] = operation(index);
    }
    let schemas: Map<String, Value> = (0..SCHEMAS).map(|index| (component_name(index), schema(index))).collect();
    json!({
        "openapi": "3.1.0",
        "info": { "title": long(590), "version": "1" },
        "paths": paths,
        "components": { "schemas": schemas },
    })
}

fn soon(name: &str, work: impl Fn() -> Result<Output, Diagnostics>) -> Output {
    let start = Instant::now();
    let output = work().unwrap_or_else(|errors| panic!("{name} is valid, but:\n{}", told(&errors)));
    assert!(start.elapsed() < SOON, "{name} took {:?}", start.elapsed());
    let (all, written) = output.report.operations;
    assert_eq!(all, written + output.report.skipped.len(), "{name}: an operation is neither written nor skipped");
    output
}

fn compiles(name: &str, output: &Output) {
    let scratch = Scratch::of_one(&Path::new(env!("CARGO_TARGET_TMPDIR")).join(name), output);
    scratch.cargo(&["check"], &[]).unwrap_or_else(|said| panic!("{name}: {said}"));
}

#[test]
fn four_hundred_operations_of_all_scripts_compile() {
    let text = description(400).to_string();
    let output = soon("ugly", || generate_text("ugly.json", text.clone()));
    assert_eq!(output.report.operations, (400, 400), "{:?}", output.report.skipped);
    let longest = output.files.keys().flat_map(|path| path.split('/')).map(str::len).max();
    assert!(longest.is_some_and(|longest| longest <= 80), "{longest:?}");
    assert!(output.package.len() <= 64, "{}", output.package);
    assert_eq!(output.files, soon("ugly", || generate_text("ugly.json", text.clone())).files);
    compiles("ugly", &output);
}

/// Schemas in files of their own, which refer to each other, to the description and to what they hold, in every way.
fn files(count: usize) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    let file = |index: usize| format!("{}{}.yaml", ["Thing ", "thing%", "вещь ", "Thing"][index % 4], index);
    let encoded =
        |index: usize| file(index).replace('%', "%25").replace(' ', "%20").replace("вещь", "%D0%B2%D0%B5%D1%89%D1%8C");
    for index in 0..count {
        let next = (index + 1) % count;
        let schema = json!({
            "$id": format!("https://things.example/{index}"),
            "type": "object",
            "required": ["id"],
            "properties": {
                "id": { "$ref": "../common.yaml#/schemas/Id" },
                "own": { "$ref": "#own" },
                "inner": { "$ref": "#/$defs/Inner" },
                "next": { "$ref": format!("./{}", encoded(next)) },
                "inners": { "type": "array", "items": { "$ref": format!("{}#/$defs/Inner", encoded(next)) } },
                "by_id": { "$ref": format!("https://things.example/{next}") },
                "kind": { "$ref": "../openapi.yaml#/components/schemas/Kind" },
            },
            "$defs": {
                "Inner": { "type": "object", "properties": { "up": { "$ref": "#" }, "n": { "type": "integer" } } },
                "Own": { "$anchor": "own", "type": "string", "enum": ["a", format!("b{index}")] },
            },
        });
        files.insert(format!("schemas/{}", file(index)), schema.to_string());
        let operation = json!({
            "operationId": format!("getThing{index}"),
            "tags": ["things"],
            "parameters": [{ "$ref": "../common.yaml#/parameters/since" }],
            "responses": {
                "200": { "description": "", "headers": { "X-Left": { "$ref": "../common.yaml#/headers/Left" } },
                    "content": { "application/json": { "schema": { "$ref": format!("../schemas/{}", encoded(index)) } } } },
                "400": { "$ref": "../openapi.yaml#/components/responses/Problem" },
            },
        });
        files.insert(format!("paths/{index}.yaml"), json!({ "get": operation }).to_string());
    }
    let common = json!({
        "schemas": { "Id": { "type": "string" } },
        "parameters": { "since": { "name": "since", "in": "query", "schema": { "$ref": "#/schemas/Id" } } },
        "headers": { "Left": { "schema": { "type": "integer" } } },
    });
    files.insert("common.yaml".to_owned(), common.to_string());
    let paths: Map<String, Value> = (0..count)
        .map(|index| (format!("/things/{index}"), json!({ "$ref": format!("paths/{index}.yaml") })))
        .collect();
    let root = json!({
        "openapi": "3.1.0",
        "info": { "title": "Things", "version": "1" },
        "paths": paths,
        "components": {
            "responses": { "Problem": { "description": "", "content": { "application/json": { "schema": { "$ref": "common.yaml#/schemas/Id" } } } } },
            "schemas": { "Kind": { "type": "string", "enum": ["x", "y"] }, "First": { "$ref": format!("schemas/{}", encoded(0)) } },
        },
    });
    files.insert("openapi.yaml".to_owned(), root.to_string());
    files
}

#[test]
fn four_hundred_files_that_refer_to_each_other_go_through() {
    let files = files(400);
    let output = soon("files", || {
        let load = |path: &str| files.get(path).map(|text| text.clone().into_bytes());
        generate_among("things/openapi.yaml", files["openapi.yaml"].as_str(), &load)
    });
    assert_eq!(output.report.operations, (400, 400));
    // What a file refers to in the description is no second thing, and what two ways lead to is one.
    let kinds = output.files.values().map(|text| text.matches(r#"Y = "y","#).count()).sum::<usize>();
    assert_eq!(kinds, 1);
    assert_eq!((output.report.types, output.report.enums), (800, 401));
}
