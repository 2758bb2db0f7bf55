//! How the mock server grows with its data: what the first page of a list costs, and all of them.
//!
//! In: the program. Out: rows of a table. The server is started for each size.

use std::path::Path;
use std::process::Command;
use std::time::Instant;

use serde_json::Value;

use super::mock::{memory_of, shown};
use super::server::{Server, get};

/// How many records the lists begin with.
const SIZES: [u64; 4] = [1000, 2500, 5000, 10_000];

/// A row for each size: records, the first page, all employees, and the memory at the most.
pub(super) fn rows(program: &Path) -> Result<Vec<Vec<String>>, String> {
    SIZES.iter().map(|size| row(program, *size)).collect()
}

fn row(program: &Path, size: u64) -> Result<Vec<String>, String> {
    eprintln!("walking through {size} employees");
    let mut command = Command::new(program);
    let (server, line) = Server::start(command.args(["--records", &size.to_string()]))?;
    let address = line.split("http://").nth(1).and_then(|rest| rest.split('/').next());
    let address = address.ok_or_else(|| format!("the server said nonsense: {line}"))?.to_owned();
    let start = Instant::now();
    ask(&address, "/v1/hris/employees")?;
    let first = start.elapsed();
    let (start, mut count, mut next) = (Instant::now(), 0, String::new());
    loop {
        let page = ask(&address, &format!("/v1/hris/employees?page_size=250&include_deleted=true{next}"))?;
        count += page["data"]["results"].as_array().map_or(0, Vec::len);
        match page["data"]["next"].as_str() {
            Some(cursor) => next = format!("&cursor={cursor}"),
            None => break,
        }
    }
    if count as u64 != size {
        return Err(format!("the server has {count} employees instead of {size}"));
    }
    let seconds = |time: std::time::Duration| format!("{:.2} s", time.as_secs_f64());
    let peak = memory_of(server.id(), "VmHWM:");
    Ok(vec![size.to_string(), seconds(first), seconds(start.elapsed()), shown(peak)])
}

fn ask(address: &str, path: &str) -> Result<Value, String> {
    let body = get(address, path, "authorization: Bearer mock-key\r\nx-integration-id: personio:abc\r\n")?;
    serde_json::from_str(&body).map_err(|error| format!("the server answers {path} with no JSON: {error}"))
}
