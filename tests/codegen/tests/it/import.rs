//! Pages of documentation brought into the description: what is new, what has changed, what is contradicted.

use kombo_codegen::document::read::read;
use kombo_codegen::tools::import::{Changes, Imported, Prefer, import};
use kombo_codegen::{Diagnostics, Input, Source, generate};
use kombo_codegen_tests::{fixtures, root, source, told};
use serde_json::{Value, json};

/// Seven operations, as they were before the pages were written.
fn earlier() -> Source {
    page("description.yaml")
}

fn page(name: &str) -> Source {
    source(&fixtures("pages").join(name))
}

/// A page with this description in it, as the documentation writes one.
fn written(name: &str, description: &str) -> Source {
    let text = format!("# A page\n\nSome words.\n\n```yaml GET /somewhere\n{description}```\n");
    Source { name: name.into(), text: text.into_bytes() }
}

const LIBRARY: &str = "# Our library.
openapi: 3.1.0

paths:
  /books:
    get:
      operationId: GetBooks
      responses:
        '200':
          $ref: '#/components/responses/Books'

  /members:
    get:
      operationId: GetMembers
      responses:
        '200':
          description: Success
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/Member'

components:
  schemas:
    Book:
      type: object
      properties:
        title:
          type: string
        author:
          $ref: '#/components/schemas/Member'

    Member:
      type: object
      properties:
        name:
          type: string

  responses:
    Books:
      description: Success
      content:
        application/json:
          schema:
            $ref: '#/components/schemas/Book'
";

fn library() -> Source {
    Source { name: "library.yaml".into(), text: LIBRARY.as_bytes().to_vec() }
}

fn done(result: Result<Imported, Diagnostics>) -> Imported {
    result.unwrap_or_else(|errors| panic!("{}", told(&errors)))
}

fn refused(result: Result<Imported, Diagnostics>) -> String {
    match result {
        Ok(imported) => panic!("not refused: {}", imported.text),
        Err(errors) => told(&errors).trim_end().to_owned(),
    }
}

/// The lines that one text has and the other has not, in order.
fn only_in<'t>(one: &'t str, other: &str) -> Vec<&'t str> {
    let mut left: Vec<&str> = other.lines().collect();
    let mut out = Vec::new();
    for line in one.lines() {
        match left.iter().position(|known| *known == line) {
            Some(index) => drop(left.swap_remove(index)),
            None => out.push(line),
        }
    }
    out
}

fn names(list: &[&str]) -> Vec<String> {
    list.iter().map(|name| (*name).to_owned()).collect()
}

#[test]
fn a_page_with_a_newer_list_of_tools_adds_them_and_nothing_else() {
    let old = String::from_utf8(earlier().text).expect("the description is text");
    let imported = done(import(&earlier(), &[page("create-link.md")], None));
    assert_eq!(
        only_in(&imported.text, &old),
        [
            "      summary: Make a link with which someone connects a tool",
            "            - birchlms",
            "            - cedarhr",
            "            - mapleats",
            "      description: What every refusal looks like.",
            "      description: The key of an environment.",
        ]
    );
    assert_eq!(only_in(&old, &imported.text), ["      description: Error"]);
    assert_eq!(imported.operations, Changes { changed: names(&["POST /connect/create-link"]), ..Changes::default() });
    assert_eq!(
        imported.components,
        Changes {
            changed: names(&[
                "responses/ErrorResponseGeneral",
                "schemas/PostConnectCreateLinkRequestBody",
                "securitySchemes/ApiKey"
            ]),
            unchanged: names(&["schemas/PostConnectCreateLinkPositiveResponse"]),
            ..Changes::default()
        }
    );
}

#[test]
fn a_new_operation_comes_to_its_place_and_goes_through_the_generator() {
    let old = String::from_utf8(earlier().text).expect("the description is text");
    let imported = done(import(&earlier(), &[page("pay-grades.md"), page("create-link.md")], None));
    assert_eq!(imported.operations.added, ["GET /hris/pay-grades"]);
    assert_eq!(imported.operations.changed, ["POST /connect/create-link"]);
    assert!(imported.text.starts_with(&old[..300]), "the comment at the head stays");
    let paths: Vec<&str> = imported.text.lines().filter(|line| line.starts_with("  /")).collect();
    assert_eq!(
        paths[3..],
        ["  /hris/legal-entities:", "  /hris/skills:", "  /hris/pay-grades:", "  /connect/create-link:"]
    );
    assert_eq!(only_in(&old, &imported.text), ["      description: Error"]);

    let again = Source { name: "spec/kombo.yaml".into(), text: imported.text.clone().into_bytes() };
    let twice = done(import(&again, &[page("pay-grades.md"), page("create-link.md")], None));
    assert_eq!(twice.text, imported.text);
    assert_eq!(twice.operations.unchanged.len(), 2);
    assert!(twice.components.added.is_empty() && twice.components.changed.is_empty());

    let count = |spec| {
        let input = Input {
            spec,
            overlays: vec![],
            names: None,
            lock: None,
            examples: Vec::new(),
            forget: false,
            allow_stale: true,
            load: &|_| None,
        };
        generate(&input).unwrap_or_else(|errors| panic!("{}", told(&errors))).report.operations
    };
    let ((before, written_before), (after, written)) = (count(earlier()), count(again));
    assert_eq!((before, written_before), (7, 7));
    assert_eq!((after, written), (8, 8));
}

/// The pages of the description itself know nothing that it does not.
#[test]
fn every_operation_as_a_page_of_its_own_changes_nothing() {
    let kombo = source(&root().join("spec/kombo.yaml"));
    let whole = read("spec/kombo.yaml", &kombo.text).unwrap_or_else(|errors| panic!("{}", told(&errors)));
    let mut pages = Vec::new();
    for section in ["paths", "webhooks"] {
        for (path, item) in whole[section].as_object().into_iter().flatten() {
            // Beside its operations a path may have words of its own.
            let members = item.as_object().into_iter().flatten();
            for (method, operation) in members.filter(|(_, member)| member.is_object()) {
                let mut document = json!({ "openapi": whole["openapi"], "info": whole["info"], "components": {} });
                document[section][path][method] = operation.clone();
                let mut open = vec![operation.clone()];
                while let Some(next) = open.pop() {
                    collect(&next, &whole, &mut document, &mut open);
                }
                let text = format!("# {path}\n\n~~~json\n{document}\n~~~\n");
                pages.push(Source { name: format!("{method} {path}"), text: text.into_bytes() });
            }
        }
    }
    let imported = done(import(&kombo, &pages, None));
    assert!(imported.text.as_bytes() == kombo.text);
    assert_eq!(imported.operations.unchanged.len(), pages.len());
    assert!(pages.len() > 50 && imported.components.unchanged.len() > 50);
    assert_eq!((imported.components.added.len(), imported.components.removed.len()), (0, 0));
}

/// Copies the components that a node refers to, and hands them on to be looked at.
fn collect(node: &Value, whole: &Value, document: &mut Value, open: &mut Vec<Value>) {
    match node {
        Value::Object(map) => {
            if let Some(reference) = map.get("$ref").and_then(Value::as_str) {
                let steps: Vec<&str> = reference.split('/').collect();
                let [_, _, kind, name] = steps[..] else { panic!("{reference}") };
                if document["components"][kind].get(name).is_none() {
                    let component = whole["components"][kind][name].clone();
                    document["components"][kind][name] = component.clone();
                    open.push(component);
                }
            }
            map.values().for_each(|inner| collect(inner, whole, document, open));
        }
        Value::Array(list) => list.iter().for_each(|inner| collect(inner, whole, document, open)),
        _ => {}
    }
}

/// A page on `/books` whose book has another shape, and so has what it shares with `/members`.
fn books(member: &str) -> String {
    format!(
        "openapi: 3.1.0
paths:
  /books:
    get:
      operationId: GetBooks
      responses:
        '200':
          $ref: '#/components/responses/Books'
components:
  responses:
    Books: {{description: Success, content: {{application/json: {{schema: {{$ref: '#/components/schemas/Book'}}}}}}}}
  schemas:
    Book:
      properties: {{title: {{type: [string, 'null']}}, author: {{$ref: '#/components/schemas/Member'}}}}
      type: object
    Member:
      type: object
      properties: {{name: {{type: {member}}}}}
"
    )
}

#[test]
fn what_only_the_operations_of_the_pages_use_is_replaced() {
    let imported = done(import(&library(), &[written("books.md", &books("string"))], None));
    assert_eq!(only_in(&imported.text, LIBRARY), ["          type:", "            - string", "            - 'null'"]);
    assert_eq!(imported.operations.changed, ["GET /books"]);
    assert_eq!(imported.components.changed, ["schemas/Book"]);
    assert_eq!(imported.components.unchanged, ["responses/Books", "schemas/Member"]);
}

#[test]
fn what_others_use_too_is_refused_with_both_places() {
    let page = written("books.md", &books("integer"));
    let told = refused(import(&library(), &[page], None));
    assert_eq!(
        told,
        "books.md:21: at #/components/schemas/Member: the component Member is another one at library.yaml:33, where \
         GET /members uses it: at `/properties/name/type` the description has `string` and the page `integer`\n  help: give the pages of those operations too, or say who is right with `--prefer \
         page` or `--prefer description`"
    );
}

#[test]
fn the_caller_says_who_is_right() {
    let pages = [written("books.md", &books("integer"))];
    let theirs = done(import(&library(), &pages, Some(Prefer::Page)));
    assert!(theirs.text.contains("        name:\n          type: integer\n"));
    assert_eq!(theirs.decided, ["schemas/Member as books.md has it"]);
    let ours = done(import(&library(), &pages, Some(Prefer::Description)));
    assert!(ours.text.contains("        name:\n          type: string\n"));
    assert!(ours.text.contains("            - 'null'\n"), "what is not in dispute is replaced all the same");
    assert_eq!(ours.decided, ["schemas/Member as library.yaml has it"]);
}

#[test]
fn the_pages_of_all_users_together_may_change_what_they_share() {
    let members = "openapi: 3.1.0
paths:
  /members:
    get:
      operationId: GetMembers
      responses:
        '200': {description: Success, content: {application/json: {schema: {$ref: '#/components/schemas/Member'}}}}
components:
  schemas:
    Member: {type: object, properties: {name: {type: integer}}}
";
    let pages = [written("books.md", &books("integer")), written("members.md", members)];
    let imported = done(import(&library(), &pages, None));
    assert_eq!(imported.operations.changed, ["GET /books", "GET /members"]);

    // Two pages that disagree are refused, whichever the description agrees with.
    let pages = [written("books.md", &books("string")), written("members.md", members)];
    let told = refused(import(&library(), &pages, None));
    assert_eq!(
        told,
        "members.md:15: at #/components/schemas/Member: the component Member is another one at books.md:21\n  help: \
         leave the older page out, or take the last page with `--prefer page`"
    );
    assert!(done(import(&library(), &pages, Some(Prefer::Page))).text.contains("type: integer"));
    assert!(!done(import(&library(), &pages, Some(Prefer::Description))).text.contains("type: integer"));
}

#[test]
fn an_operation_that_has_moved_leaves_its_old_place_and_what_it_alone_used() {
    let page = "openapi: 3.1.0
paths:
  /shelves/books:
    parameters: [{name: shelf, in: query, schema: {type: string}}]
    post:
      operationId: GetBooks
      parameters: [{name: page, in: query, schema: {type: string}}]
      responses:
        '200': {description: Success}
";
    let imported = done(import(&library(), &[written("books.md", page)], None));
    assert_eq!(imported.operations.changed, ["POST /shelves/books"]);
    assert_eq!(imported.components.removed, ["responses/Books", "schemas/Book"]);
    assert!(!imported.text.contains("  /books:"));
    let shelf = imported.text.find("name: shelf").expect("the parameter of the path is there");
    assert!(shelf < imported.text.find("name: page").expect("so is the operation's own"));
    assert!(imported.text.contains("    Member:\n"), "another operation uses it");
}

#[test]
fn pages_are_read_leniently_and_refused_clearly() {
    let one =
        "openapi: 3.1.0\npaths:\n  /new: {get: {operationId: GetNew, responses: {'200': {description: Success}}}}\n";
    let page = |text: String| Source { name: "page.md".into(), text: text.into_bytes() };
    let indented: String = one.lines().map(|line| format!("   {line}\n")).collect();
    let json = r#"{"openapi": "3.1.0", "paths": {"/new": {"get": {"operationId": "GetNew", "responses": {"200": {"description": "Success"}}}}}}"#;
    for text in [
        format!("```yaml\n{one}```\n"),
        format!("~~~~ yml title=\"x\"\r\n{}~~~~\r\n", one.replace('\n', "\r\n")),
        format!("<Tab>\n   ````yaml openapi.json get /new\n{indented}   ````\n</Tab>\n"),
        format!("```js\nopenapi(`x`)\n```\n\n```\n---\n{one}```"),
        format!("``` json\n{json}\n```\n"),
        format!("One line of ```code``` first.\n\n```yaml\n# With a comment.\n{one}```\n"),
    ] {
        let imported = done(import(&library(), &[page(text)], None));
        assert_eq!(imported.operations.added, ["GET /new"]);
    }
    for (text, expected) in [
        (String::new(), "page.md: no fenced block of this page holds an OpenAPI description"),
        ("# Guide\n\n```yaml\nname: x\n```\n".into(), "page.md: no fenced block of this page holds an OpenAPI"),
        ("<!DOCTYPE html><html></html>".into(), "page.md: this is an HTML page"),
        (format!("# Cut\n\n```yaml\n{one}"), "page.md:3: the block that begins here is never closed"),
        (format!("```yaml\n{one}paths: {{}}\n```\n"), "page.md:5: at #/paths: this key stands here twice"),
        ("```yaml\nopenapi: 3.0.3\npaths: {/a: {get: {responses: {}}}}\n```\n".into(), "page.md:2: at #/openapi: this is OpenAPI 3.0, but library.yaml is OpenAPI 3.1"),
        ("```yaml\nopenapi: 3.1.0\npaths: {}\n```\n".into(), "page.md:2: at #: this description has no operation"),
        ("```yaml\nopenapi: 3.1.0\npaths:\n  /a: {get: {parameters: [{$ref: '#/components/parameters/Gone'}], responses: {}}}\n```\n".into(), "page.md:4: at #/paths/~1a/get: this refers to #/components/parameters/Gone, which neither"),
    ] {
        let told = refused(import(&library(), &[page(text)], None));
        assert!(told.starts_with(expected), "{told}");
    }
    // All pages are looked at, and one that is wrong stops all.
    let pages = [page(String::new()), page(format!("```yaml\n{one}```\n")), page("<html>".into())];
    assert_eq!(refused(import(&library(), &pages, None)).matches("page.md").count(), 2);
}
