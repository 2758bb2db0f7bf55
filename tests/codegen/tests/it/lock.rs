//! The lock: its text, what it keeps, and what gives way.

use kombo_codegen::lock::Lock;
use kombo_codegen::{Input, Output, Source, generate};
use kombo_codegen_tests::{after, kombo, told};

const BASE: &str = "openapi: 3.1.0
info: { title: Library, version: '1' }
paths:
  /books:
    get:
      operationId: listBooks
      tags: [Shelf]
      responses:
        '200': { description: All, content: { application/json: { schema: { $ref: '#/components/schemas/Book' } } } }
components:
  schemas:
    Book:
      type: object
      properties:
        title: { type: string }
        cover: { type: object, properties: { colour: { type: string } } }
";

fn run(spec: &str, names: Option<&str>, lock: Option<&str>, forget: bool) -> Output {
    let source = |name: &str, text: &str| Source { name: name.into(), text: text.as_bytes().to_vec() };
    let names = names.map(|text| source("names.toml", text));
    let input = Input { names, forget, allow_stale: true, ..after(source("library.yaml", spec), lock) };
    generate(&input).unwrap_or_else(|errors| panic!("{}", told(&errors)))
}

#[test]
fn the_text_is_read_as_it_was_written() {
    let text = String::from_utf8(kombo().lock.expect("there is a lock").text).expect("it is text");
    let lock = Lock::read("names.lock", Some(text.as_bytes())).unwrap_or_else(|errors| panic!("{}", told(&errors)));
    assert!(lock.types.len() > 500 && lock.operations.len() == 126);
    assert!(lock.write() == text);
}

#[test]
fn words_of_any_kind_come_back() {
    let spec = BASE.replace("title: { type: string }", "'': {}\n        '-': {}\n        '{}': {}\n        'two words': {}\n        \"line\\nbreak \\\"q\\\" \\\\\": {}\n        '# no comment': {}");
    let output = run(&spec, None, None, false);
    let lock =
        Lock::read("names.lock", Some(output.lock.as_bytes())).unwrap_or_else(|errors| panic!("{}", told(&errors)));
    assert_eq!(lock.write(), output.lock);
    let again = run(&spec, None, Some(&output.lock), false);
    assert_eq!(again.lock, output.lock);
    assert!(again.files == output.files);
}

#[test]
fn the_lock_of_a_small_description() {
    crate::snapshot("lock", &run(BASE, None, None, false).lock);
}

#[test]
fn a_line_that_is_none_is_told() {
    for line in
        ["type Book", "operation one", "  member", "nothing of all this", "- ", "crate one two", "type a::B u \"open"]
    {
        let errors = Lock::read("names.lock", Some(format!("# head\n{line}\n").as_bytes())).expect_err(line);
        assert_eq!(errors.len(), 1, "{line}");
        assert!(errors[0].to_string().starts_with("names.lock:2: "), "{}", errors[0]);
    }
}

#[test]
fn what_is_gone_keeps_its_name_until_it_is_forgotten() {
    let first = run(BASE, None, None, false);
    let without = BASE.replace("        cover: { type: object, properties: { colour: { type: string } } }\n", "");
    let second = run(&without, None, Some(&first.lock), false);
    assert!(second.lock.contains("\n- type shelf::BooksCover "), "{}", second.lock);
    assert!(second.lock.contains("\n  - cover cover shelf::BooksCover\n"), "{}", second.lock);
    // Another thing that would be called so is called otherwise.
    let other = without.replace(
        "paths:\n",
        "paths:\n  /covers:\n    get:\n      operationId: books_cover\n      tags: [Shelf]\n      responses: {}\n",
    );
    let third = run(&other, None, Some(&second.lock), false);
    assert!(!third.lock.contains("shelf books_cover BooksCover"), "{}", third.lock);
    let free = run(&other, None, Some(&second.lock), true);
    assert!(free.lock.contains("shelf books_cover BooksCover"), "{}", free.lock);
    assert!(!free.lock.contains("\n- "), "{}", free.lock);
    // What comes back is what it was.
    assert_eq!(run(BASE, None, Some(&second.lock), false).lock, first.lock);
}

#[test]
fn a_person_decides_over_the_lock_and_is_told() {
    let first = run(BASE, None, None, false);
    let names = "[types]\n\"listBooks.response\" = \"Volume\"\n[methods]\nlistBooks = \"volumes\"\n";
    let second = run(BASE, Some(names), Some(&first.lock), false);
    assert!(second.lock.contains("type shelf::Volume listBooks.response\n"), "{}", second.lock);
    assert!(second.lock.contains("shelf volumes Volumes\n"), "{}", second.lock);
    assert_eq!(second.report.renames.len(), 2, "{:?}", second.report.renames);
    // What the book is called does not change what its parts are called.
    assert!(second.lock.contains("type shelf::BooksCover "), "{}", second.lock);
}

#[test]
fn a_split_shape_keeps_its_name_where_it_was_first() {
    let two = BASE.replace("        cover:", "        back: { $ref: '#/components/schemas/Side' }\n        front: { $ref: '#/components/schemas/Side' }\n        cover:")
        + "    Side:\n      type: object\n      properties: { text: { type: string } }\n";
    let first = run(&two, None, None, false);
    assert!(
        first.lock.contains("  back back shelf::Side\n  front front shelf::Side\n")
            || first.lock.contains("  front front shelf::"),
        "{}",
        first.lock
    );
    let split = two.replace(
        "back: { $ref: '#/components/schemas/Side' }",
        "back: { type: object, properties: { text: { type: integer } } }",
    );
    let second = run(&split, None, Some(&first.lock), false);
    let lock = |text: &str| {
        Lock::read("names.lock", Some(text.as_bytes())).unwrap_or_else(|errors| panic!("{}", told(&errors)))
    };
    let (before, after) = (lock(&first.lock), lock(&second.lock));
    let ty = |lock: &Lock, field: &str| lock.types["shelf::Books"].members[field].ty.clone();
    assert_eq!(ty(&before, "back"), ty(&before, "front"));
    assert_eq!(ty(&before, "back"), ty(&after, "back"), "the first usage keeps the name");
    assert_ne!(ty(&after, "back"), ty(&after, "front"));
    assert_eq!(second.report.renames.len(), 1, "{:?}", second.report.renames);
}

#[test]
fn a_lock_without_a_version_is_of_the_first_and_gets_the_line() {
    let first = run(BASE, None, None, false);
    assert_eq!(first.lock.lines().filter(|line| *line == "version 1").count(), 1, "{}", first.lock);
    let older = first.lock.replacen("version 1\n", "", 1);
    let again = run(BASE, None, Some(&older), false);
    assert_eq!(again.lock, first.lock);
    assert!(again.files == first.files);
}

#[test]
fn a_lock_of_a_newer_version_is_told_and_nothing_else_is() {
    let newer =
        run(BASE, None, None, false).lock.replacen("version 1\n", "version 2\n", 1) + "a line of another form\n";
    let errors = Lock::read("names.lock", Some(newer.as_bytes())).expect_err("a form that is not known");
    let text = told(&errors);
    assert_eq!(errors.len(), 1, "{text}");
    assert!(text.starts_with("names.lock:4: ") && text.contains("version 2") && text.contains("update"), "{text}");
    for line in ["version", "version one", "version 0", "version 1 2"] {
        let text = told(&Lock::read("names.lock", Some(line.as_bytes())).expect_err(line));
        assert!(text.starts_with("names.lock:1: ") && text.contains("is not an entry of the lock"), "{text}");
    }
}
