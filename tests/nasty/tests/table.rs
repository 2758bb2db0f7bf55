//! What the client makes of a server that does everything wrong: a table, counted.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use kombo::{Client, Error, Retry};
use kombo_nasty::Server;
use kombo_nasty::cases::{Case, Expected, all};

const KEY: &str = "ks_key_that_nobody_sees";

/// How many cases run beside each other: most of them wait.
const BESIDE: usize = 12;

/// The longest that a call may take: three attempts of 300 ms, on a machine that does other things as well.
const LONG: Duration = Duration::from_secs(15);

/// Twice what the client takes for all of them, in MiB; the bombs are made by the same process.
const MEMORY: f64 = 600.0;

fn client(server: &Server) -> Client {
    let millis = Duration::from_millis;
    let retry = Retry::default().attempts(3).initial_wait(millis(1)).max_wait(millis(5)).max_server_wait(millis(5));
    let client = Client::builder(KEY).base_url(format!("http://{}/v1", server.address())).timeout(millis(400));
    let client = client.action_timeout(millis(400)).connect_timeout(millis(400)).retry(retry.deadline(millis(5_000)));
    // Nothing is encrypted here, and certificates take longer to load than any call.
    let client = client.configure_http(|http| http.tls_danger_accept_invalid_certs(true));
    client.max_response_size(8 << 20).build().expect("the settings are good")
}

/// How a call ended, and what is wrong with that.
fn end(
    server: &Server,
    start: Instant,
    expected: Expected,
    result: Result<(), Error>,
    wrong: &mut Vec<String>,
) -> String {
    let (label, text) = match &result {
        Ok(()) => ("ok", String::new()),
        Err(error) => (error.kind().as_str(), format!("{error} {error:?}")),
    };
    let requests = server.requests().len();
    let (least, most) = expected.requests;
    if !expected.ends.contains(&label) {
        wrong.push(format!("it ends with {label}, not {:?}: {text}", expected.ends));
    }
    if requests < least || requests > most {
        wrong.push(format!("{requests} requests, not {least} to {most}: {text}"));
    }
    if text.contains(KEY) || text.len() > 20_000 {
        wrong.push(format!("an error of {} bytes, with the key or too long", text.len()));
    }
    if start.elapsed() > LONG {
        wrong.push(format!("it took {:?}", start.elapsed()));
    }
    format!("{label} after {requests}")
}

fn run(case: &Case) -> (String, Vec<String>) {
    let mut wrong = Vec::new();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let start = Instant::now();
    let server = Server::start(case.behavior.clone());
    let groups = client(&server).integration("personio:nasty").hris().get_groups();
    let result = runtime.block_on(async { groups.await.map(drop) });
    let read = end(&server, start, case.read, result, &mut wrong);
    let start_of_write = Instant::now();
    let server = Server::start(case.behavior.clone());
    let skill = client(&server).integration("personio:nasty").hris().create_skill("x");
    let result = runtime.block_on(async { skill.await.map(drop) });
    let write = end(&server, start_of_write, case.write, result, &mut wrong);
    let seconds = start.elapsed().as_secs_f64();
    (format!("{:<50} read: {read:<20} write: {write:<20} {seconds:.2} s", case.name), wrong)
}

fn peak() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok());
    kilobytes.map_or(0.0, |kilobytes: f64| kilobytes / 1024.0)
}

#[test]
fn nothing_that_a_server_does_is_too_much() {
    let elsewhere = Server::start(Arc::new(|connection: &mut kombo_nasty::Connection| {
        connection.read();
    }));
    let cases = all(&elsewhere.address().to_string());
    let (next, rows) = (AtomicUsize::new(0), Mutex::new(vec![None; cases.len()]));
    std::thread::scope(|scope| {
        for _ in 0..BESIDE {
            scope.spawn(|| {
                while let Some((place, case)) =
                    Some(next.fetch_add(1, Ordering::Relaxed)).and_then(|n| Some((n, cases.get(n)?)))
                {
                    let row = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| run(case)));
                    let row = row.unwrap_or_else(|_| (case.name.clone(), vec!["a panic".to_owned()]));
                    rows.lock().expect("held by none")[place] = Some(row);
                }
            });
        }
    });
    let rows: Vec<(String, Vec<String>)> = rows.into_inner().expect("held by none").into_iter().flatten().collect();
    let mut failed = Vec::new();
    for (row, wrong) in &rows {
        println!("{row}");
        failed.extend(wrong.iter().map(|wrong| format!("{}: {wrong}", row.split("  ").next().unwrap_or(row))));
    }
    let held = rows.iter().filter(|(_, wrong)| wrong.is_empty()).count();
    println!(
        "{held} of {} held, in {:.0} MiB; {} connections to the other server",
        cases.len(),
        peak(),
        elsewhere.connections()
    );
    assert!(failed.is_empty(), "{}", failed.join("\n"));
    assert_eq!(rows.len(), cases.len());
    assert_eq!(elsewhere.connections(), 0, "nothing may arrive there");
    assert!(peak() < MEMORY, "{} MiB", peak());
}
