//! Counts what a client does, and prints the page that Prometheus would read. It takes an `Observer` and no `tracing`.
//!
//! It calls the address in `KOMBO_BASE_URL` with the key in `KOMBO_API_KEY`. Where no address is set, it starts a small
//! stand-in for the API on the loopback interface and calls that.

mod stand_in;

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use kombo::Client;
use kombo::models::{CandidateInput, JobStatus};
use kombo::observe::{CallInfo, Drift, Ending, Observer, Outcome};
use stand_in::{base_url, setting};

/// Upper bounds of the histogram, in seconds.
const BOUNDS: [f64; 5] = [0.1, 0.5, 2.0, 10.0, 60.0];

#[derive(Default)]
struct Counts {
    /// Calls by operation and how they ended.
    calls: BTreeMap<(String, &'static str), u64>,
    /// How long calls took, by operation: how many within each bound, and the sum.
    durations: BTreeMap<String, ([u64; BOUNDS.len()], u64, f64)>,
    retries: BTreeMap<String, u64>,
    received: BTreeMap<String, u64>,
    in_flight: i64,
    /// What answers have that this version of the crate does not know: time for an update.
    drifts: BTreeMap<(String, &'static str, String), u64>,
}

/// Clones count together.
#[derive(Clone, Default)]
struct Metrics(Arc<Mutex<Counts>>);

impl Metrics {
    fn with<T>(&self, change: impl FnOnce(&mut Counts) -> T) -> T {
        change(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// The page, in the text format of Prometheus.
    fn page(&self) -> Result<String, std::fmt::Error> {
        self.with(|counts| {
            let mut page = String::new();
            writeln!(page, "# TYPE kombo_calls_total counter")?;
            for ((operation, ending), count) in &counts.calls {
                writeln!(page, "kombo_calls_total{{operation=\"{operation}\",ending=\"{ending}\"}} {count}")?;
            }
            writeln!(page, "# TYPE kombo_call_seconds histogram")?;
            for (operation, (within, all, sum)) in &counts.durations {
                for (bound, count) in BOUNDS.iter().zip(within) {
                    writeln!(page, "kombo_call_seconds_bucket{{operation=\"{operation}\",le=\"{bound}\"}} {count}")?;
                }
                writeln!(page, "kombo_call_seconds_bucket{{operation=\"{operation}\",le=\"+Inf\"}} {all}")?;
                writeln!(page, "kombo_call_seconds_sum{{operation=\"{operation}\"}} {sum:.3}")?;
                writeln!(page, "kombo_call_seconds_count{{operation=\"{operation}\"}} {all}")?;
            }
            for (name, by_operation) in
                [("kombo_retries_total", &counts.retries), ("kombo_received_bytes_total", &counts.received)]
            {
                writeln!(page, "# TYPE {name} counter")?;
                for (operation, count) in by_operation {
                    writeln!(page, "{name}{{operation=\"{operation}\"}} {count}")?;
                }
            }
            writeln!(page, "# TYPE kombo_drift_total counter")?;
            for ((operation, kind, path), count) in &counts.drifts {
                let labels = format!("operation=\"{operation}\",kind=\"{kind}\",path=\"{path}\"");
                writeln!(page, "kombo_drift_total{{{labels}}} {count}")?;
            }
            writeln!(page, "# TYPE kombo_in_flight gauge\nkombo_in_flight {}", counts.in_flight)?;
            Ok(page)
        })
    }
}

fn operation(call: &CallInfo) -> String {
    call.operation().id().to_owned()
}

impl Observer for Metrics {
    fn started(&self, _call: &CallInfo) {
        self.with(|counts| counts.in_flight += 1);
    }

    fn waiting(&self, call: &CallInfo, _error: &kombo::Error, _wait: Duration) {
        self.with(|counts| *counts.retries.entry(operation(call)).or_default() += 1);
    }

    fn finished(&self, call: &CallInfo, outcome: &Outcome<'_>) {
        let ending = match outcome.ending {
            Ending::Done(_) => "done",
            Ending::Failed(error) => error.kind().as_str(),
            _ => "dropped",
        };
        let seconds = outcome.elapsed.as_secs_f64();
        self.with(|counts| {
            counts.in_flight -= 1;
            *counts.calls.entry((operation(call), ending)).or_default() += 1;
            *counts.received.entry(operation(call)).or_default() += outcome.received;
            let (within, all, sum) = counts.durations.entry(operation(call)).or_default();
            for (bound, count) in BOUNDS.iter().zip(within) {
                *count += u64::from(seconds <= *bound);
            }
            *all += 1;
            *sum += seconds;
        });
    }

    fn drift(&self, call: &CallInfo, drift: &Drift) {
        let key = (operation(call), drift.kind.as_str(), drift.path.clone());
        self.with(|counts| *counts.drifts.entry(key).or_default() += 1);
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let metrics = Metrics::default();
    let api_key = setting("KOMBO_API_KEY").unwrap_or_else(|| "ks_dev_example".to_owned());
    let kombo = Client::builder(api_key).base_url(base_url()?).observer(metrics.clone()).build()?;
    let integration =
        kombo.integration(setting("KOMBO_INTEGRATION_ID").unwrap_or_else(|| "bamboohr:example".to_owned()));

    // What a service does all day; how it goes is for the metrics to tell.
    let mut employees = integration.hris().get_employees().items().on_malformed(|_record| {});
    while employees.try_next().await?.is_some() {}
    for job in integration.ats().get_jobs().statuses([JobStatus::Open]).await?.items {
        let ada = CandidateInput::new("Ada", "Lovelace", "ada@example.com");
        let _ = integration.ats().create_application(job.id, ada).await;
    }
    print!("{}", metrics.page()?);
    Ok(())
}
