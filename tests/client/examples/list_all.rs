//! Lists all employees, for `cargo xtask bench sync`.
//!
//! In: base URL, key, integration, `gzip` or `plain`. Out: how many came, the processor's time in seconds, and how many
//! milliseconds it took.

use std::error::Error;
use std::time::Instant;

use kombo::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [url, key, integration, how] = &arguments[..] else {
        return Err("the arguments are base URL, key, integration, and gzip or plain".into());
    };
    let start = Instant::now();
    let mut builder = Client::builder(key.as_str()).base_url(url);
    if how == "plain" {
        builder = builder.configure_http(|http| http.gzip(false));
    }
    let employees = builder.build()?.integration(integration).hris().get_employees().page_size(250);
    let mut items = employees.items();
    let mut count = 0;
    while items.try_next().await?.is_some() {
        count += 1;
    }
    // Nanoseconds on a processor; there is one thread.
    let account = std::fs::read_to_string("/proc/self/schedstat")?;
    let nanoseconds: f64 = account.split(' ').next().unwrap_or_default().parse()?;
    println!("{count} {} {}", nanoseconds / 1e9, start.elapsed().as_secs_f64());
    Ok(())
}
