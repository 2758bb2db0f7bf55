//! Descriptions that are built to hurt: too deep, too long, too much. Each is refused in a moment, or handled.

use std::fmt::Write;
use std::time::{Duration, Instant};

use kombo_codegen_tests::{generate_text, told};

use crate::snapshot;

const HEAD: &str = "openapi: 3.1.0\ninfo: {title: Deep, version: '1'}\n";

/// The diagnostics for a text, which must come within seconds.
fn refused(name: &str, text: impl Into<Vec<u8>>) -> String {
    let start = Instant::now();
    let result = generate_text(name, text);
    assert!(start.elapsed() < Duration::from_secs(20), "{name} took {:?}", start.elapsed());
    match result {
        Ok(_) => panic!("{name} was taken"),
        Err(diagnostics) => told(&diagnostics),
    }
}

/// A description that goes through, within seconds.
fn taken(name: &str, text: &str) -> kombo_codegen::Output {
    let start = Instant::now();
    let output = generate_text(name, text).unwrap_or_else(|errors| panic!("{name} is valid, but:\n{}", told(&errors)));
    assert!(start.elapsed() < Duration::from_secs(60), "{name} took {:?}", start.elapsed());
    output
}

#[test]
fn ten_thousand_levels_are_refused_in_every_spelling() {
    const LEVELS: usize = 10_000;
    let flow = format!("{HEAD}x-deep: {}{}\n", "{a: ".repeat(LEVELS), "}".repeat(LEVELS));
    let lists = format!("{HEAD}x-deep: {}{}\n", "[".repeat(LEVELS), "]".repeat(LEVELS));
    let mut block = format!("{HEAD}x-deep:\n");
    for level in 1..=2_000 {
        let _ = writeln!(block, "{}a:", " ".repeat(level));
    }
    let json = format!(r#"{{"openapi": "3.1.0", "x-deep": {}{}}}"#, r#"{"a": "#.repeat(LEVELS), "}".repeat(LEVELS));
    let text = [("flow.yaml", flow), ("lists.yaml", lists), ("block.yaml", block), ("json.json", json)]
        .map(|(name, text)| refused(name, text));
    snapshot("limit_depth", &text.concat());
}

#[test]
fn a_hundred_levels_of_schemas_go_through() {
    const LEVELS: usize = 50;
    let schema = format!("{}{{type: string}}{}", "{type: object, properties: {a: ".repeat(LEVELS), "}}".repeat(LEVELS));
    let text = format!(
        "{HEAD}paths: {{/a: {{get: {{operationId: getDeep, responses: {{'200': {{description: A., content: {{application/json: {{schema: {schema}}}}}}}}}}}}}}}\n"
    );
    taken("deep.yaml", &text);
}

#[test]
fn an_alias_bomb_is_refused() {
    let mut text = format!("{HEAD}x-a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for level in 1..12 {
        let inner = vec![format!("*a{}", level - 1); 9].join(", ");
        let _ = writeln!(text, "x-a{level}: &a{level} [{inner}]");
    }
    snapshot("limit_aliases", &refused("aliases.yaml", text));
}

#[test]
fn an_alias_of_itself_is_refused() {
    snapshot("limit_alias_of_itself", &refused("alias.yaml", format!("{HEAD}x-a: &a [*a]\n")));
}

#[test]
fn fifty_megabytes_are_refused() {
    let text = format!("{HEAD}x-long: {}\n", "long ".repeat(10 * 1024 * 1024));
    snapshot("limit_size", &refused("long.yaml", text));
}

#[test]
fn bytes_that_are_no_text_are_refused() {
    let text = [
        refused("bytes.yaml", *b"openapi: \xff\xfe"),
        refused("utf16.yaml", *b"\xff\xfeo\0p\0e\0n\0"),
        refused("nul.yaml", *b"openapi: \0"),
    ];
    snapshot("limit_bytes", &text.concat());
}

#[test]
fn a_byte_order_mark_and_line_ends_of_windows_change_nothing() {
    let text = "openapi: 3.1.0\ninfo: {title: Ends, version: '1'}\npaths:\n  /ends:\n    get:\n      operationId: getEnds\n      description: |-\n        One.\n        Two.\n      responses: {'204': {description: Nothing.}}\n";
    let plain = taken("plain.yaml", text).files;
    assert_eq!(plain, taken("mark.yaml", &format!("\u{feff}{text}")).files);
    assert_eq!(plain, taken("windows.yaml", &text.replace('\n', "\r\n")).files);
}

/// Each schema holds the next: the walk must not need a stack as long as the description.
#[test]
fn a_chain_of_a_thousand_schemas_goes_through() {
    const LENGTH: usize = 1_000;
    let mut text = format!(
        "{HEAD}paths: {{/a: {{get: {{operationId: getFirst, responses: {{'200': {{description: A., content: {{application/json: {{schema: {{$ref: '#/components/schemas/S0'}}}}}}}}}}}}}}}}\ncomponents:\n  schemas:\n"
    );
    for index in 0..LENGTH {
        let _ = writeln!(
            text,
            "    S{index}: {{type: object, properties: {{p{index}: {{$ref: '#/components/schemas/S{}'}}}}}}",
            (index + 1) % LENGTH
        );
    }
    let output = taken("chain.yaml", &text);
    assert!(output.report.types >= LENGTH, "{} types", output.report.types);
}

/// Components that are nothing but references to the next one.
#[test]
fn a_chain_of_five_thousand_references_goes_through() {
    const LENGTH: usize = 5_000;
    let mut text = format!(
        "{HEAD}paths: {{/a: {{get: {{operationId: getFirst, responses: {{'200': {{description: A., content: {{application/json: {{schema: {{$ref: '#/components/schemas/S0'}}}}}}}}}}}}}}}}\ncomponents:\n  schemas:\n    S{LENGTH}: {{type: object, properties: {{end: {{type: boolean}}}}}}\n"
    );
    for index in 0..LENGTH {
        let _ = writeln!(text, "    S{index}: {{$ref: '#/components/schemas/S{}'}}", index + 1);
    }
    taken("references.yaml", &text);
}

/// Every branch twice the one before it: what is merged must not be merged again and again.
#[test]
fn all_of_that_doubles_goes_through() {
    let mut text = format!(
        "{HEAD}paths: {{/a: {{get: {{operationId: getFirst, responses: {{'200': {{description: A., content: {{application/json: {{schema: {{$ref: '#/components/schemas/S0'}}}}}}}}}}}}}}}}\ncomponents:\n  schemas:\n    S40: {{type: object, properties: {{end: {{type: boolean}}}}}}\n"
    );
    for index in 0..40 {
        let next = index + 1;
        let _ = writeln!(
            text,
            "    S{index}: {{type: object, properties: {{a: {{allOf: [{{$ref: '#/components/schemas/S{next}'}}, {{type: object, properties: {{x{index}: {{type: string}}}}}}]}}, b: {{$ref: '#/components/schemas/S{next}'}}}}}}"
        );
    }
    taken("doubles.yaml", &text);
}

#[test]
fn wide_things_go_through() {
    let mut text = format!(
        "{HEAD}paths: {{/a: {{get: {{operationId: getWide, responses: {{'200': {{description: A., content: {{application/json: {{schema: {{$ref: '#/components/schemas/Wide'}}}}}}}}}}}}}}}}\ncomponents:\n  schemas:\n    Wide:\n      type: object\n      properties:\n        kind:\n          type: string\n          enum:\n"
    );
    for index in 0..5_000 {
        let _ = writeln!(text, "            - value {index}");
    }
    for index in 0..2_000 {
        let _ = writeln!(text, "        property {index}: {{type: string, enum: [a, b{index}]}}");
    }
    let output = taken("wide.yaml", &text);
    assert_eq!(output.report.enums, 2_001);
}

/// Texts of a description may be as long as it is; what is said of them is not.
#[test]
fn a_long_reference_is_not_repeated_in_full() {
    let long = "long".repeat(50_000);
    let text = refused(
        "reference.json",
        format!(
            r##"{{"openapi": "3.1.0", "info": {{"title": "T", "version": "1"}}, "components": {{"schemas": {{
                "A": {{"$ref": "#/{long}"}}, "B": {{"properties": {{"{long}": {{"type": 7}}}}}}}}}}}}"##
        ),
    );
    assert!(text.len() < 6_000 && text.contains("bytes …]"), "{text}");
}
