//! How fast a page of employees is decoded.
//!
//! In: ways to decode a page. Out: how long each takes, beside the others in the same run. It must not know whose types
//! they are, so that others can be measured beside ours.

use std::fs::read_to_string;
use std::hint::black_box;
use std::time::Instant;

use serde_json::Value;

/// How many employees the page has.
pub const RECORDS: usize = 1000;

/// An employee of whom everything is known.
const EMPLOYEE: &str = include_str!("../employee.json");

/// The answer to `GET /hris/employees`: a page on which every field of every employee is set.
///
/// The text is put together as text, so that keys stay in the order in which the API sends them.
#[must_use]
pub fn page() -> String {
    let employee: String = EMPLOYEE.lines().map(|line| line.trim().replacen("\": ", "\":", 1)).collect();
    let results: Vec<String> = (0..RECORDS)
        .map(|number| {
            employee
                .replacen("26vafvWSRmbhNcxJYqjCzuJg", &format!("{number:024}"), 1)
                .replacen("\"1001\"", &format!("\"{number}\""), 1)
                .replacen("marlies@", &format!("person-{number}@"), 1)
                .replacen("38.5", &format!("{}", 20.0 + (number % 40) as f64 / 2.0), 1)
        })
        .collect();
    format!(r#"{{"status":"success","data":{{"results":[{}],"next":"eyJwYWdlIjoyfQ"}}}}"#, results.join(","))
}

/// A way to decode the page: its name, and a function that gives the number of employees it found.
pub type Subject = (&'static str, fn(&str) -> Result<usize, String>);

/// Decoding into a tree of JSON values, which everyone can have.
pub const VALUE: Subject = ("serde_json::Value", |page| {
    let value: Value = serde_json::from_str(page).map_err(|error| error.to_string())?;
    let found = value["data"]["results"].as_array().map_or(0, Vec::len);
    black_box(value);
    Ok(found)
});

/// Decoding as the client does.
pub const KOMBO: Subject = ("kombo", |page| {
    let answer = kombo::http::Response::new(kombo::bytes::Bytes::copy_from_slice(page.as_bytes()));
    let answer = kombo::hris::GetEmployees::decode(answer).map_err(|error| error.to_string())?;
    if let Some(record) = answer.data.malformed.first() {
        return Err(record.to_string());
    }
    Ok(black_box(answer).data.items.len())
});

/// Runs the command line over `subjects`: `time ROUNDS`, `page` or `memory NAME FILE`.
///
/// # Errors
/// If the command line is another one, or a subject cannot decode the page.
pub fn run(subjects: &[Subject]) -> Result<(), String> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["time", rounds] => time(subjects, rounds.parse().map_err(|_| format!("{rounds} is no number"))?),
        ["page"] => {
            print!("{}", page());
            Ok(())
        }
        ["memory", name, file] => {
            let subject = subjects.iter().find(|subject| subject.0 == name);
            let page = read_to_string(file).map_err(|error| format!("cannot read {file}: {error}"))?;
            memory(subject.ok_or_else(|| format!("there is no {name}"))?, &page)
        }
        _ => Err("usage: time ROUNDS | page | memory NAME FILE".into()),
    }
}

/// Prints `NAME<tab>least seconds<tab>bytes` for each subject. They take turns, so that a slow moment hits all.
fn time(subjects: &[Subject], rounds: usize) -> Result<(), String> {
    let page = page();
    let mut least = vec![f64::INFINITY; subjects.len()];
    for _ in 0..rounds {
        for ((name, decode), least) in subjects.iter().zip(&mut least) {
            let start = Instant::now();
            let found = decode(black_box(&page)).map_err(|error| format!("{name}: {error}"))?;
            *least = least.min(start.elapsed().as_secs_f64());
            if found != RECORDS {
                return Err(format!("{name} found {found} of {RECORDS} employees"));
            }
        }
    }
    for ((name, _), least) in subjects.iter().zip(least) {
        println!("{name}\t{least}\t{}", page.len());
    }
    Ok(())
}

/// Prints by how many MiB the most memory held grows when the page is decoded, where the system tells.
fn memory((name, decode): &Subject, page: &str) -> Result<(), String> {
    let before = peak();
    decode(page).map_err(|error| format!("{name}: {error}"))?;
    if let (Some(before), Some(after)) = (before, peak()) {
        println!("{}", (after - before) / 1024.0);
    }
    Ok(())
}

/// The most memory this process has held, in KiB; Linux keeps the account.
fn peak() -> Option<f64> {
    let status = read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix("kB")?.trim().parse().ok()
}
