//! The canonical text of a description: one for all orders, with every fact as it was.

use kombo_codegen::Source;
use kombo_codegen::document::canonical::{YamlValue, canonical, head, parse, text};
use kombo_codegen_tests::{descriptions, fixtures, root, source};

fn kombo() -> Source {
    source(&root().join("spec/kombo.yaml"))
}

fn given(text: &str) -> Source {
    Source { name: "new.yaml".into(), text: text.as_bytes().to_vec() }
}

fn written(new: &str, old: &str) -> String {
    canonical(&given(new), Some(&given(old))).unwrap_or_else(|errors| panic!("{errors:?}"))
}

/// A mapping whose only schema has these lines, in canonical text.
fn schema(lines: &str) -> String {
    let document =
        format!("openapi: 3.1.0\ncomponents:\n  schemas:\n    A:\n      {}\n", lines.replace('\n', "\n      "));
    let text = canonical(&given(&document), None).unwrap_or_else(|errors| panic!("{errors:?}"));
    let lines = text.lines().skip_while(|line| *line != "    A:").skip(1).map(|line| line.get(6..).unwrap_or_default());
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn the_description_is_in_canonical_order_and_layout() {
    let kombo = kombo();
    let whole = String::from_utf8(kombo.text.clone()).expect("the description is text");
    let text = canonical(&kombo, Some(&kombo)).unwrap_or_else(|errors| panic!("{errors:?}"));
    let head = head(&whole);
    // Not `assert_eq!`: it would print both.
    let line = text.lines().zip(whole[head.len()..].lines()).position(|(one, two)| one != two);
    assert!(text == whole[head.len()..], "spec/kombo.yaml differs from its canonical text at line {line:?}");
}

#[test]
fn every_description_says_the_same_in_canonical_text_and_has_one() {
    let cases = descriptions().into_iter().map(|path| (path.display().to_string(), path));
    crate::each(cases, |name, path| {
        let given = source(&path);
        let first = canonical(&given, None).unwrap_or_else(|errors| panic!("{errors:?}"));
        let again = Source { name: name.to_owned(), text: first.clone().into_bytes() };
        assert!(parse(name, &again.text).expect("it reads") == parse(name, &given.text).expect("it reads"), "{name}");
        assert_eq!(canonical(&again, Some(&again)).expect("a text"), first, "{name}");
        assert_eq!(canonical(&given, Some(&again)).expect("a text"), first, "{name}");
        assert_eq!(canonical(&again, None).expect("a text"), first, "{name}");
    });
}

/// A generator of numbers, the same in every run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % end.max(1)
    }

    fn shuffle<T>(&mut self, list: &mut [T]) {
        for index in (1..list.len()).rev() {
            list.swap(index, self.below(index + 1));
        }
    }
}

/// Reorders every mapping, and the lists whose order means nothing.
fn shuffle(node: YamlValue, set: bool, numbers: &mut Numbers) -> YamlValue {
    match node {
        YamlValue::Map(map) => {
            let mut members: Vec<(String, YamlValue)> = map.into_iter().collect();
            numbers.shuffle(&mut members);
            let sets = ["required", "enum", "type", "parameters"];
            let inner = members.into_iter().map(|(key, node)| {
                let set = sets.contains(&key.as_str());
                (key, shuffle(node, set, numbers))
            });
            YamlValue::Map(inner.collect())
        }
        YamlValue::List(mut list) => {
            if set {
                numbers.shuffle(&mut list);
            }
            YamlValue::List(list.into_iter().map(|node| shuffle(node, false, numbers)).collect())
        }
        other => other,
    }
}

#[test]
fn an_order_that_changed_on_the_way_changes_no_byte() {
    let old = parse("old", &kombo().text).expect("the description reads");
    let whole = String::from_utf8(kombo().text).expect("the description is text");
    let expected = &whole[head(&whole).len()..];
    for seed in 1..=3 {
        let shuffled = shuffle(old.clone(), false, &mut Numbers(seed));
        assert_ne!(kombo_codegen::document::canonical::write(&shuffled), expected, "the shuffle does nothing");
        let text = text("new", shuffled, Some(&old)).unwrap_or_else(|errors| panic!("{errors:?}"));
        assert!(text == expected, "seed {seed}");
    }
}

#[test]
fn what_is_new_has_the_same_place_in_every_order() {
    let whole =
        String::from_utf8(source(&fixtures("pages").join("description.yaml")).text).expect("the description is text");
    let old = parse("old", whole.as_bytes()).expect("the description reads");
    let new = whole
        .replacen("                - FULL\n", "                - PARTIAL\n                - FULL\n", 1)
        .replacen("\n  /force-sync:\n", "\n  /tools/{category}/{tool}:\n    get:\n      summary: One tool\n      operationId: GetTool\n\n  /force-sync:\n", 1)
        .replacen("\n    PostForceSyncRequestBody:\n", "\n    GetToolsCategoryZoo:\n      properties:\n        z: {}\n        a: {}\n      type: object\n\n    PostForceSyncRequestBody:\n", 1);
    let new = parse("new", new.as_bytes()).expect("the changed description reads");
    let first = text("new", new.clone(), Some(&old)).expect("a canonical text");
    for seed in 1..=3 {
        assert!(text("new", shuffle(new.clone(), false, &mut Numbers(seed)), Some(&old)).expect("one") == first);
    }
    // The changes are all there is, each beside its like.
    let lines: Vec<&str> = whole.lines().collect();
    let added: Vec<&str> = first.lines().filter(|line| !lines.contains(line)).collect();
    assert_eq!(
        added,
        [
            "  /tools/{category}/{tool}:",
            "      operationId: GetTool",
            "      summary: One tool",
            "                - PARTIAL",
            "    GetToolsCategoryZoo:",
            "        a: {}",
            "        z: {}"
        ]
    );
    let after = |line: &str| first.lines().skip_while(move |known| *known != line).collect::<Vec<_>>();
    assert_eq!(
        after("                - FULL")[..3],
        ["                - FULL", "                - DELTA", "                - PARTIAL"]
    );
    let before = first.split("  /tools/{category}/{tool}:").next().expect("the text before");
    assert!(before.contains("\n  /tools/{category}:\n"));
}

#[test]
fn numbers_stay_as_they_were_written() {
    let yaml = "minimum: -1.7976931348623157e+308\nmaximum: 1.797e308\nexclusiveMaximum: 9007199254740993\n\
                multipleOf: 0.10\nmaxLength: 18446744073709551615\nmaxItems: 340282366920938463463374607431768211456";
    assert_eq!(schema(yaml), yaml);
    let json = r#"{"openapi":"3.1.0","x-n":[-1.7976931348623157e+308,1E2,9007199254740993,1.50,123456789012345678901234567890,-0.0]}"#;
    assert_eq!(
        written(json, "openapi: 3.1.0"),
        "openapi: 3.1.0\n\nx-n:\n  - -1.7976931348623157e+308\n  - 1E2\n  - 9007199254740993\n  - 1.50\n  \
         - 123456789012345678901234567890\n  - -0.0\n"
    );
}

#[test]
fn text_is_quoted_where_it_could_be_something_else() {
    for (json, yaml) in [
        (r#""plain text, with 'quotes' and \"more\"""#, r#"plain text, with 'quotes' and "more""#),
        (r#""""#, "''"),
        (r#""null""#, "'null'"),
        (r#""NO""#, "'NO'"),
        (r#""on""#, "'on'"),
        (r#""~""#, "'~'"),
        (r#""12""#, "'12'"),
        (r#""1_000""#, "'1_000'"),
        (r#""0x1F""#, "'0x1F'"),
        (r#""0o17""#, "'0o17'"),
        (r#""1e5""#, "'1e5'"),
        (r#""12:30""#, "'12:30'"),
        (r#""2020-01-31""#, "'2020-01-31'"),
        (r#"".inf""#, "'.inf'"),
        (r#""3.1.0""#, "3.1.0"),
        (r#""360learning""#, "360learning"),
        (r#""a: b""#, "'a: b'"),
        (r#""a:b""#, "a:b"),
        (r#""ends:""#, "'ends:'"),
        (r#""a #b""#, "'a #b'"),
        (r#""a#b""#, "a#b"),
        (r##""#/components/schemas/A""##, "'#/components/schemas/A'"),
        (r#""- it's""#, "'- it''s'"),
        (r#"" space""#, "' space'"),
        (r#""space ""#, "'space '"),
        (r#""...""#, "'...'"),
        (r#""<<""#, "'<<'"),
        (r#""%a""#, "'%a'"),
        (r#""*a""#, "'*a'"),
        (r#""caf\u00e9 \ud83d\ude00 \u65e5\u672c""#, "café 😀 日本"),
        (r#""tab\tbell\u0007""#, r#""tab\tbell\u0007""#),
        (r#""\ufeffx\u2028\u0085\u009f""#, r#""\uFEFFx\u2028\u0085\u009F""#),
        (r#""cr\r\nlf""#, r#""cr\r\nlf""#),
        (r#""one\ntwo""#, "|-\n  one\n  two"),
        (r#""one\n\n  two: #\n""#, "|\n  one\n\n    two: #"),
        (r#""one\n\n""#, r#""one\n\n""#),
        (r#"" one\ntwo""#, r#"" one\ntwo""#),
        (r#""one\n  \ntwo""#, r#""one\n  \ntwo""#),
        (r#""one \n\ttwo""#, "|-\n  one \n  \ttwo"),
        (r#""\n""#, r#""\n""#),
    ] {
        let text = written(&format!(r#"{{"openapi":"3.1.0","x-a":{json}}}"#), "openapi: 3.1.0");
        let expected = format!("openapi: 3.1.0\n\nx-a: {yaml}\n");
        assert_eq!(text, expected, "{json}");
    }
}

#[test]
fn keys_may_be_any_text() {
    let long = "k".repeat(1200);
    let json = format!(
        r#"{{"openapi":"3.1.0","x-a":{{"200":[],"no":{{}},"a: b":[[1,[]],[{{"a":null,"b":true}}]],"":"","two\nlines":1,"{long}":2}}}}"#
    );
    let text = written(&json, "openapi: 3.1.0");
    assert!(text.contains("  'a: b':\n    - - 1\n      - []\n    - - a: null\n        b: true\n"), "{text}");
    let read = parse("again", text.as_bytes()).expect("it reads");
    assert_eq!(read, parse("json", json.as_bytes()).expect("it reads"));
}

#[test]
fn yaml_with_anchors_and_comments_is_read_as_what_it_means() {
    let text = written(
        "# Of another file.\nopenapi: 3.1.0\nx-a: &one {min: 1.50, max: 0x1F}\nx-b: *one\nx-c: [*one, 2.50]\n",
        "openapi: 3.1.0",
    );
    assert_eq!(
        text,
        "openapi: 3.1.0\n\nx-a:\n  max: 0x1F\n  min: 1.50\n\nx-b:\n  max: 31\n  min: 1.5\n\nx-c:\n  - max: 31\n    \
         min: 1.5\n  - 2.50\n"
    );
}

#[test]
fn lists_keep_their_order_where_it_may_mean_something() {
    let old = "openapi: 3.1.0\nservers: [{url: a}, {url: b}]\ncomponents: {schemas: {A: {oneOf: [{type: string}, {type: object}], \
               required: [b, a], enum: [null, z]}}}";
    let new = "openapi: 3.1.0\nservers: [{url: b}, {url: a}]\ncomponents: {schemas: {A: {oneOf: [{type: object}, {type: string}], \
               required: [c, a, b], enum: [w, z, x, null]}}}";
    assert_eq!(
        written(new, old),
        "openapi: 3.1.0\n\nservers:\n  - url: b\n  - url: a\n\ncomponents:\n  schemas:\n    A:\n      enum:\n        - null\n        \
         - z\n        - w\n        - x\n      required:\n        - b\n        - a\n        - c\n      oneOf:\n        \
         - type: object\n        - type: string\n"
    );
}

#[test]
fn what_is_no_document_is_told_with_its_file_and_line() {
    assert_eq!(written("\u{feff}{\"openapi\":\"3.1.0\"}", "\u{feff}openapi: 3.0.0"), "openapi: 3.1.0\n");
    let errors = canonical(&given("a: 1\na: 2\n"), None).expect_err("a key stands twice");
    assert_eq!((errors[0].file.as_str(), errors[0].line), ("new.yaml", Some(2)));
}
