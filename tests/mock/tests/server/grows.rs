//! Lists of any length: linear time, and memory for what is asked for.

use std::time::{Duration, Instant};

use kombo_mock::Mock;

use crate::Caller;

#[tokio::test]
async fn ten_thousand_records_are_no_burden() {
    let before = memory();
    let start = Instant::now();
    let caller = Caller::new(Mock::builder().records(10_000).start().await.unwrap());
    let first = caller.get("/hris/employees").await.data();
    let ready = start.elapsed();
    assert_eq!(first["results"].as_array().unwrap().len(), 100);
    let (mut count, mut cursor) = (0, String::new());
    loop {
        let page = caller.get(&format!("/hris/employees?page_size=250&include_deleted=true{cursor}")).await.data();
        count += page["results"].as_array().unwrap().len();
        match page["next"].as_str() {
            Some(next) => cursor = format!("&cursor={next}"),
            None => break,
        }
    }
    let walked = start.elapsed();
    assert_eq!(count, 10_000);
    let grown = memory().zip(before).map(|(after, before)| after.saturating_sub(before));
    println!("10,000 records: the first page after {ready:.1?}, all after {walked:.1?}, {grown:?} MiB more");
    assert!(ready < Duration::from_secs(5), "{ready:?}");
    assert!(grown.is_none_or(|grown| grown < 300), "{grown:?} MiB");
}

/// The memory that the process holds, in MiB; Linux tells.
fn memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    Some(line.trim().strip_suffix("kB")?.trim().parse::<u64>().ok()? / 1024)
}
