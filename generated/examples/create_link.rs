//! Creates a link by which an end user connects a tool, and prints it.
//!
//! It calls the address in `KOMBO_BASE_URL` with the key in `KOMBO_API_KEY`. Where no address is set, it starts a small
//! stand-in for the API on the loopback interface and calls that.

mod stand_in;

use std::error::Error;
use std::process::ExitCode;

use kombo::{Client, models::IntegrationTool};
use stand_in::{base_url, setting};

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match create_link().await {
        Ok(link) => {
            println!("{link}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            // An error says all that is known about it, what caused it included.
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn create_link() -> Result<String, Box<dyn Error>> {
    let api_key = setting("KOMBO_API_KEY").unwrap_or_else(|| "ks_dev_example".to_owned());
    let kombo = Client::builder(api_key).base_url(base_url()?).build()?;
    let link = kombo
        .connect()
        .create_connection_link("test@example.com", "Test Inc.")
        .integration_tool(IntegrationTool::Personio)
        // An explicit null. A setter that is not called sends nothing.
        .language(None)
        .await?;
    Ok(link.link)
}
