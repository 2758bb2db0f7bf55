//! What a large and bad answer costs: at most two and a half times its size, in a process of its own.

use std::process::Command;

use bytes::Bytes;
use kombo::hris::GetGroups;

/// The variable that makes this program the one that is measured.
const CASE: &str = "KOMBO_TEST_MEMORY";

const SIZE: usize = 32 << 20;

/// Bodies that say success and are not what was asked for, or say failure and go on for long.
const CASES: [(&str, u16); 6] =
    [("numbers", 200), ("numbers", 500), ("records", 200), ("cursor", 200), ("deep", 500), ("message", 500)];

fn body(case: &str) -> Vec<u8> {
    let fill = |start: &str, piece: &str, end: &str| {
        let mut body = String::with_capacity(SIZE + 1024);
        body.push_str(start);
        while body.len() < SIZE {
            body.push_str(piece);
        }
        body.push_str(end);
        body.into_bytes()
    };
    match case {
        "numbers" => fill("{\"status\":\"error\",\"error\":{},\"x\":[0", ",[1,{}]", "]}"),
        "records" => fill("{\"data\":{\"next\":null,\"results\":[0", ",{\"id\":[1,{}]}", "]}}"),
        "cursor" => fill("{\"data\":{\"results\":[],\"next\":[0", ",[1,{}]", "]}}"),
        "deep" => fill("{\"error\":{\"code\":", "[", ""),
        _ => fill("{\"error\":{\"message\":\"", "long ", "\"}}"),
    }
}

#[cfg(target_os = "linux")]
fn peak() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    line.trim().trim_end_matches(" kB").parse::<usize>().unwrap() << 10
}

#[cfg(target_os = "linux")]
#[test]
fn a_large_bad_answer_takes_no_more_than_its_size_and_a_half_more() {
    if let Ok(case) = std::env::var(CASE) {
        let (name, status) = case.split_once(' ').unwrap();
        let mut response = http::Response::new(Bytes::from(body(name)));
        *response.status_mut() = http::StatusCode::from_u16(status.parse().unwrap()).unwrap();
        let before = peak();
        let outcome = GetGroups::decode(response);
        println!("MEMORY {} {:?}", peak() - before, outcome.as_ref().err().map(kombo::Error::kind));
        return;
    }
    let mut held = 0;
    for (name, status) in CASES {
        let child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "a_large_bad_answer_takes_no_more_than_its_size_and_a_half_more", "--nocapture"])
            .env(CASE, format!("{name} {status}"))
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&child.stdout);
        let line = said.lines().find_map(|line| line.split("MEMORY ").nth(1)).unwrap_or_else(|| panic!("{said}"));
        let more: usize = line.split(' ').next().unwrap().parse().unwrap();
        println!("{name} with status {status}: {:.2} of the body's size beside it", more as f64 / SIZE as f64);
        assert!(more < SIZE * 3 / 2, "{name}: {line}");
        held += 1;
    }
    println!("{held} of {} bad answers of {} MiB held", CASES.len(), SIZE >> 20);
}
