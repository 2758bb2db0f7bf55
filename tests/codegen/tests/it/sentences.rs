//! What only sentences of a description say: deprecations, lists joined by commas; and bodies that must be sent.

use kombo_codegen::document::sentences::{Found, mark};
use serde_json::{Value, json};

/// Descriptions that say that what they describe is deprecated.
const DEPRECATED: [&str; 5] = [
    "**(\u{26a0}\u{fe0f} Deprecated)** Called otherwise now.",
    "**(\u{26a0}\u{fe0f} Deprecated - Use the `shelves` filter instead.)** Filters by shelf.",
    "**(\u{26a0} Deprecated)** Without the color.",
    "[DEPRECATED] The second line of the address.",
    "**Deprecation Notice:** Goes by the end of the year.",
];

/// Descriptions that speak of something else that is deprecated.
const OTHERS: [&str; 7] = [
    "This field belongs to a deprecated feature and means nothing.",
    "Take a stage of the book, not one from the deprecated list.",
    "Moves a book.\n\n<Note>\n  This endpoint is deprecated! No, another is.\n</Note>",
    "| tool | state |\n|---|---|\n| paper | deprecated |",
    "Not [DEPRECATED] at its beginning.",
    "Deprecated books are kept.",
    "<Warning>We are deprecating this way of binding.</Warning>",
];

fn marked(mut document: Value) -> (Value, Found) {
    let found = mark(&mut document);
    (document, found)
}

fn with_schema(description: &str) -> Value {
    json!({ "components": { "schemas": { "Book": { "properties": { "row": { "description": description } } } } } })
}

fn with_operation(summary: &str, description: &str) -> Value {
    json!({ "paths": { "/books": { "get": { "summary": summary, "description": description } } } })
}

#[test]
fn the_forms_of_a_deprecation_are_marked() {
    for text in DEPRECATED {
        let (document, found) = marked(with_schema(text));
        assert_eq!(found.deprecated, ["#/components/schemas/Book/properties/row"], "{text}");
        assert_eq!(document["components"]["schemas"]["Book"]["properties"]["row"]["deprecated"], true, "{text}");
        let (document, _) = marked(json!({ "paths": { "/books": { "get": { "parameters": [
            { "name": "row", "in": "query", "description": text } ] } } } }));
        assert_eq!(document["paths"]["/books"]["get"]["parameters"][0]["deprecated"], true, "{text}");
    }
}

#[test]
fn an_operation_is_marked_once_by_its_summary_or_its_description() {
    let warnings = [
        "Lists.\n\n<Warning>\n  **This endpoint is deprecated!**\n\n  Ask elsewhere.\n</Warning>",
        "Lists.\n\n<Warning>We are deprecating this endpoint in favor of another.</Warning>",
        "<Warning>Slow.</Warning>\n\n<Warning>\n  We are deprecating this endpoint.</Warning>",
    ];
    let said = [("[DEPRECATED] List books", ""), ("List books (deprecated)", ""), ("[DEPRECATED] List", warnings[0])];
    for (summary, description) in said.into_iter().chain(warnings.map(|text| ("List books", text))) {
        let (document, found) = marked(with_operation(summary, description));
        assert_eq!(found.deprecated, ["#/paths/~1books/get"], "{summary} {description}");
        assert_eq!(document["paths"]["/books"]["get"]["deprecated"], true);
    }
}

#[test]
fn no_other_sentence_marks_anything() {
    for text in OTHERS {
        for document in [with_schema(text), with_operation("List books", text)] {
            assert_eq!(marked(document.clone()), (document, Found::default()), "{text}");
        }
    }
    for summary in ["List deprecated books", "(deprecated) list", "List [DEPRECATED]"] {
        assert_eq!(marked(with_operation(summary, "")).1, Found::default(), "{summary}");
    }
}

#[test]
fn a_mark_that_is_there_is_kept() {
    let mut document = with_schema(DEPRECATED[0]);
    document["components"]["schemas"]["Book"]["properties"]["row"]["deprecated"] = json!(false);
    assert_eq!(marked(document.clone()), (document, Found::default()));
}

#[test]
fn what_is_no_object_of_openapi_is_no_deprecation() {
    let document = json!({ "components": { "schemas": { "Book": {
        "example": { "description": DEPRECATED[0] },
        "properties": { "description": { "type": "string" } },
    } } } });
    assert_eq!(marked(document.clone()), (document, Found::default()));
}

#[test]
fn lists_are_known_by_the_words_of_the_parameter_or_of_its_schema() {
    let schemas = json!({ "Ids": { "type": "string", "description": "A comma-separated list of ids." } });
    let by_schema = json!({ "name": "ids", "in": "query", "schema": { "$ref": "#/components/schemas/Ids" } });
    let by_itself =
        json!({ "name": "rows", "in": "query", "description": "Comma-separated.", "schema": { "type": "string" } });
    let (document, found) = marked(json!({
        "paths": { "/books": { "get": { "parameters": [by_schema, by_itself] } } },
        "components": { "schemas": schemas },
    }));
    assert_eq!(found.lists, ["#/paths/~1books/get/parameters/0", "#/paths/~1books/get/parameters/1"]);
    let list = json!({ "type": "array", "items": { "type": "string" } });
    let expected = json!([
        { "name": "ids", "in": "query", "schema": list, "description": "A comma-separated list of ids.",
          "style": "form", "explode": false },
        { "name": "rows", "in": "query", "description": "Comma-separated.", "schema": list,
          "style": "form", "explode": false },
    ]);
    assert_eq!(document["paths"]["/books"]["get"]["parameters"], expected);
}

#[test]
fn what_has_another_type_or_place_is_no_list() {
    let said = "Comma-separated.";
    let parameters = json!([
        { "name": "a", "in": "query", "description": said, "schema": { "type": "array", "items": {} } },
        { "name": "b", "in": "query", "description": said, "schema": { "type": "string", "enum": ["x,y"] } },
        { "name": "c", "in": "header", "description": said, "schema": { "type": "string" } },
        { "name": "d", "in": "query", "description": "Text with a comma.", "schema": { "type": "string" } },
        { "name": "e", "in": "query", "description": said, "content": {} },
    ]);
    let document = json!({ "paths": { "/books": { "get": { "parameters": parameters } } } });
    assert_eq!(marked(document.clone()), (document, Found::default()));
}

#[test]
fn a_body_that_must_hold_something_must_be_sent() {
    let body = |schema: Value| json!({ "content": { "application/json": { "schema": schema } } });
    let needs = json!({ "type": "object", "required": ["title"] });
    let refers = json!({ "$ref": "#/components/schemas/Book" });
    let bodies = [
        (body(needs.clone()), true),
        (body(refers.clone()), true),
        (body(json!({ "allOf": [{ "type": "object" }, refers] })), true),
        (body(json!({ "type": "object", "required": [] })), false),
        (body(json!({ "$ref": "#/components/schemas/Itself" })), false),
        (json!({ "required": false, "content": { "application/json": { "schema": needs.clone() } } }), false),
        (json!({ "content": { "application/json": { "schema": needs.clone() }, "text/plain": {} } }), false),
        (json!({ "content": {} }), false),
    ];
    for (body, must) in bodies {
        let (document, found) = marked(json!({
            "paths": { "/books": { "post": { "requestBody": body } } },
            "components": { "schemas": { "Book": needs, "Itself": { "$ref": "#/components/schemas/Itself" } } },
        }));
        let required = document["paths"]["/books"]["post"]["requestBody"]["required"] == true;
        assert_eq!((required, !found.bodies.is_empty()), (must, must), "{body}");
    }
}
