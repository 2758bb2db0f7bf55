//! Inputs that ask for far more than they are long: each is written or refused in a moment, and takes little memory by the
//! account of a process of its own.

use std::fmt::Write;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use kombo_codegen::{Input, Source, generate};

/// The variable that makes this program the one that is measured.
const CASE: &str = "KOMBO_TEST_RUNAWAY";

/// Ten times what any of these takes, on a machine that does other things as well.
const SOON: Duration = Duration::from_secs(40);

/// More than any of these takes, in MiB.
const SMALL: f64 = 1_000.0;

const HEAD: &str = "openapi: 3.1.0\ninfo: {title: Runaway, version: '1'}\n";
const SMALL_SPEC: &str = "paths: {/a: {get: {operationId: getA, responses: {'204': {description: A.}}}}}\n";

/// What goes in.
#[derive(Default)]
struct Given {
    spec: String,
    overlay: Option<String>,
    names: Option<String>,
}

/// What is given, how it ends (with a crate, or with these words of a refusal), and how it is made.
type Case = (&'static str, Option<&'static str>, fn() -> Given);

const CASES: &[Case] = &[
    ("a chain of 1,000 objects of one name", None, || {
        schemas(1_000, |i| format!("{{type: object, properties: {{child: {}, k{i}: {{}}}}}}", to(i + 1)))
    }),
    ("a chain of 5,000 objects", Some("nested more than 2000 deep"), || {
        schemas(5_000, |i| format!("{{type: object, properties: {{k{i}: {}}}}}", to(i + 1)))
    }),
    ("a chain of 20,000 lists", Some("nested more than 2000 deep"), || {
        schemas(20_000, |i| format!("{{type: array, items: {}}}", to(i + 1)))
    }),
    ("a chain of 300 unions", None, || {
        schemas(300, |i| {
            format!("{{oneOf: [{}, {{type: object, required: [k{i}], properties: {{k{i}: {{}}}}}}]}}", to(i + 1))
        })
    }),
    ("a chain of 4,000 `allOf`, each of all behind it", Some("steps of work"), || {
        schemas(4_000, |i| format!("{{allOf: [{}, {{type: object, properties: {{k{i}: {}}}}}]}}", to(i + 1), to(i + 1)))
    }),
    ("30,000 properties", None, || object(&lines(30_000, |i| format!("        p{i}: {{type: string}}\n")))),
    ("20,000 required properties", None, || {
        object(
            &(lines(20_000, |i| format!("        p{i}: {{type: string}}\n"))
                + "      required:\n"
                + &lines(20_000, |i| format!("        - p{i}\n"))),
        )
    }),
    ("300,000 properties", Some("250000 are written at most"), || {
        object(&lines(300_000, |i| format!("        p{i}: {{}}\n")))
    }),
    ("5,000 objects in one", None, || {
        object(&lines(5_000, |i| format!("        p{i}: {{type: object, properties: {{a{i}: {{}}}}}}\n")))
    }),
    ("50,000 values of an enum", None, || {
        object(&format!("        e: {{type: string, enum: [{}]}}\n", lines(50_000, |i| format!("v{i}, "))))
    }),
    ("10,000 values of one name", None, || {
        object(&format!("        e: {{type: string, enum: [{}]}}\n", lines(10_000, |i| format!("'a{}b', ", blanks(i)))))
    }),
    ("an enum under 20,000 names", None, || {
        let mut given = object(&lines(20_000, |i| format!("        p{i}: {}\n", to(1))));
        given.spec.push_str("    S1: {type: string, enum: [a, b]}\n");
        given
    }),
    ("a description of 200 KB at 5,000 places", Some("steps of work"), || {
        let mut given = object(&lines(5_000, |i| format!("        p{i}: {}\n", to(1))));
        let _ = writeln!(given.spec, "    S1: {{type: string, description: '{}'}}", "long ".repeat(40_000));
        given
    }),
    ("a union of 6,000 branches", Some("6000 branches"), || union(6_000)),
    ("a union of 2,000 branches", None, || union(2_000)),
    ("20,000 keys that stand twice", Some("stands here twice"), || {
        object(&lines(20_000, |i| format!("        p{}: {{}}\n", i / 2)))
    }),
    ("20,000 references to nothing", Some("points at nothing"), || {
        object(&lines(20_000, |i| format!("        p{i}: {}\n", to(i + 1))))
    }),
    ("3,000 references out of the components", None, || {
        let mut given = object(&lines(3_000, |i| format!("        p{i}: {{$ref: '#/x-parts/X{i}'}}\n")));
        given.spec.push_str("x-parts:\n");
        given.spec.push_str(&lines(3_000, |i| format!("  X{i}: {{type: object, properties: {{z{i}: {{}}}}}}\n")));
        given
    }),
    ("3,000 anchors", None, || {
        let mut given = object(&lines(3_000, |i| {
            format!("        p{i}: {{$ref: '#a{i}'}}\n        q{i}: {{$dynamicRef: '#d{i}'}}\n")
        }));
        given
            .spec
            .push_str(&lines(3_000, |i| format!("    T{i}: {{$anchor: a{i}, $dynamicAnchor: d{i}, type: string}}\n")));
        given
    }),
    ("20,000 unknown words", None, || {
        spec(&format!("components: {{schemas: {{S0: {{{}}}}}}}\n", lines(20_000, |i| format!("wrd{i}: 1, "))))
    }),
    ("`[a](` 50,000 times in a sentence", None, || sentence(&"[a](".repeat(50_000))),
    ("`*a **b ` 30,000 times in a sentence", None, || sentence(&"*a **b ".repeat(30_000))),
    ("`>` 50,000 times in a sentence", None, || sentence(&">".repeat(50_000))),
    ("`<p>` 30,000 times in a sentence", None, || sentence(&"<p>".repeat(30_000))),
    ("`[` 100,000 times", Some("nested more than 128 levels"), || spec(&format!("x: {}\n", "[".repeat(100_000)))),
    ("`{a: ` 100,000 times", Some("nested more than 128 levels"), || spec(&format!("x: {}\n", "{a: ".repeat(100_000)))),
    ("`{? ` 100,000 times", Some("nested more than 128 levels"), || spec(&format!("x: {}\n", "{? ".repeat(100_000)))),
    ("`- ` 100,000 times", Some("nested more than 128 levels"), || spec(&format!("x:\n{}\n", "- ".repeat(100_000)))),
    ("`[` 100,000 times in JSON", Some("nested more than 128 levels"), || Given {
        spec: format!("{{\"openapi\": \"3.1.0\", \"x\": {}", "[".repeat(100_000)),
        ..Given::default()
    }),
    ("100,000 lists beside each other", None, || spec(&format!("x: [{}]\n", "[],".repeat(100_000)))),
    ("`$..*..*..*`", Some("places"), || overlay("'$..*..*..*'", "{x-a: 1}")),
    ("`$..*..*..*..*..*..*`", Some("may visit more"), || overlay("'$..*..*..*..*..*..*'", "{x-a: 1}")),
    ("the same node 4,096 times at each of 12 steps", Some("may visit more"), || {
        overlay(&format!("'${}'", "[*,*]".repeat(24)), "{x-a: 1}")
    }),
    ("a million brackets in a filter", Some("2000 are read"), || {
        overlay(&format!("'$[?{}@.a{}]'", "(".repeat(1_000_000), ")".repeat(1_000_000)), "{x-a: 1}")
    }),
    ("100 brackets in a filter", Some("more than 20 deep"), || {
        overlay(&format!("'$[?{}@.a{}]'", "(".repeat(100), ")".repeat(100)), "{x-a: 1}")
    }),
    ("100 KB at 20,000 places", Some("grows too large"), || {
        overlay("'$..properties.*'", &format!("{{description: '{}'}}", "long ".repeat(20_000)))
    }),
    ("30,000 names of types", Some("matches nothing"), || {
        names("[types]\n", |i| format!("\"getA.response.x{i}\" = \"T{i}\"\n"), "")
    }),
    ("30,000 names of methods", Some("matches nothing"), || {
        names("[methods]\n", |i| format!("getX{i} = \"x{i}\"\n"), "")
    }),
    ("30,000 names of values", Some("matches nothing"), || {
        names("[variants]\n", |i| format!("\"E.v{i}\" = \"V{i}\"\n"), "")
    }),
    ("30,000 patterns of one enum", Some("matches nothing"), || {
        names("[merge]\nE = [", |i| format!("\"*.e{i}\", "), "]\n")
    }),
    ("`[` 100,000 times in names.toml", Some("names.toml cannot be read"), || {
        names(&format!("x = {}\n", "[".repeat(100_000)), |_| String::new(), "")
    }),
];

fn lines(count: usize, line: impl Fn(usize) -> String) -> String {
    (0..count).map(line).collect()
}

fn to(index: usize) -> String {
    format!("{{$ref: '#/components/schemas/S{index}'}}")
}

/// A number in two kinds of blanks, which no name tells apart.
fn blanks(number: usize) -> String {
    (0..16).map(|bit| if number >> bit & 1 == 1 { '\u{2003}' } else { '\u{2002}' }).collect()
}

fn spec(rest: &str) -> Given {
    Given { spec: format!("{HEAD}{SMALL_SPEC}{rest}"), ..Given::default() }
}

/// An operation with this for its description.
fn sentence(text: &str) -> Given {
    let spec = SMALL_SPEC.replace("operationId", &format!("description: '{text}', operationId"));
    Given { spec: format!("{HEAD}{spec}"), ..Given::default() }
}

const ANSWERS_S0: &str = "paths: {/a: {get: {operationId: getA, responses: {'200': {description: A., content: {application/json: {schema: {$ref: '#/components/schemas/S0'}}}}}}}}\ncomponents:\n  schemas:\n";

/// Components of which each leads to the next; the last one is an object.
fn schemas(count: usize, schema: impl Fn(usize) -> String) -> Given {
    let all = lines(count, |index| format!("    S{index}: {}\n", schema(index)));
    let spec =
        format!("{HEAD}{ANSWERS_S0}{all}    S{count}: {{type: object, properties: {{end: {{type: boolean}}}}}}\n");
    Given { spec, ..Given::default() }
}

fn object(properties: &str) -> Given {
    let spec = format!("{HEAD}{ANSWERS_S0}    S0:\n      type: object\n      properties:\n{properties}");
    Given { spec, ..Given::default() }
}

fn union(branches: usize) -> Given {
    let all =
        lines(branches, |i| format!("        - {{type: object, required: [k{i}], properties: {{k{i}: {{}}}}}}\n"));
    Given { spec: format!("{HEAD}{ANSWERS_S0}    S0:\n      oneOf:\n{all}"), ..Given::default() }
}

fn wide() -> Given {
    object(&lines(20_000, |i| format!("        p{i}: {{type: string}}\n")))
}

fn overlay(target: &str, update: &str) -> Given {
    let text = format!(
        "overlay: 1.0.0\ninfo: {{title: O, version: '1'}}\nactions:\n  - target: {target}\n    update: {update}\n"
    );
    Given { overlay: Some(text), ..wide() }
}

fn names(start: &str, line: impl Fn(usize) -> String, end: &str) -> Given {
    Given { names: Some(format!("{start}{}{end}", lines(30_000, line))), ..spec("") }
}

/// Puts a case through the generator, and prints what came of it.
fn run(number: usize) {
    let given = CASES[number].2();
    let source = |name: &str, text: String| Source { name: name.to_owned(), text: text.into_bytes() };
    let start = Instant::now();
    let result = generate(&Input {
        spec: source("runaway.yaml", given.spec),
        overlays: given.overlay.map(|text| source("overlay.yaml", text)).into_iter().collect(),
        names: given.names.map(|text| source("names.toml", text)),
        lock: None,
        examples: Vec::new(),
        allow_stale: false,
        forget: false,
        load: &|_| None,
    });
    let said = match result {
        Ok(_) => String::new(),
        Err(found) => found.first().map(ToString::to_string).unwrap_or_default(),
    };
    println!("RUNAWAY {:.2} {:.0} {}", start.elapsed().as_secs_f64(), peak(), said.replace('\n', " "));
}

/// The most memory that this process has held, in MiB, where the system tells.
fn peak() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok());
    kilobytes.map_or(0.0, |kilobytes: f64| kilobytes / 1024.0)
}

/// Has a process of its own do a case, and gives what it printed.
fn child(number: usize) -> Result<String, String> {
    let program = std::env::current_exe().map_err(|error| error.to_string())?;
    let mut child = Command::new(program)
        .args(["--exact", "runaway::nothing_runs_away", "--nocapture"])
        .env(CASE, number.to_string())
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|error| error.to_string())?;
    let start = Instant::now();
    while child.try_wait().map_err(|error| error.to_string())?.is_none() {
        if start.elapsed() > SOON {
            let _ = child.kill();
            let _ = child.wait();
            return Err(format!("it took more than {SOON:?}"));
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    let output = child.wait_with_output().map_err(|error| error.to_string())?;
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let line = said.lines().find_map(|line| line.split("RUNAWAY ").nth(1)).map(str::to_owned);
    line.ok_or_else(|| format!("it ended with {}", output.status))
}

#[test]
fn nothing_runs_away() {
    if let Ok(number) = std::env::var(CASE) {
        run(number.parse().expect("the number of a case"));
        return;
    }
    let mut wrong = Vec::new();
    for (number, (name, refusal, _)) in CASES.iter().enumerate() {
        let said = child(number).unwrap_or_else(|problem| format!("- - {problem}"));
        let mut words = said.splitn(3, ' ');
        let (seconds, memory) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        let told = words.next().unwrap_or_default();
        let held = memory.parse().is_ok_and(|memory: f64| memory < SMALL)
            && refusal.map_or(told.is_empty(), |wanted| told.contains(wanted));
        let short: String = told.chars().take(150).collect();
        println!("{seconds:>6} s {memory:>5} MiB  {name}: {}", if told.is_empty() { "written" } else { &short });
        if !held {
            wrong.push(format!("{name}: {said}"));
        }
    }
    println!("{} of {} inputs held", CASES.len() - wrong.len(), CASES.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
