//! What tests of programs that use this crate need: a stand-in for the API, in memory.
//!
//! ```
//! use kombo::http::Method;
//! use kombo::test_util::{self, block_on};
//! use serde_json::{Value, json};
//!
//! // What is to be tested.
//! async fn name(client: &kombo::Client) -> Result<String, kombo::Error> {
//!     let thing = client.call(Method::GET, "/things/{id}").path("id", 7).send_as::<Value>().await?;
//!     Ok(thing["name"].to_string())
//! }
//!
//! let (client, server) = test_util::client();
//! server.expect_call(Method::GET, "/things/{id}").path("/7").reply(json!({"name": "seven"}));
//!
//! assert_eq!(block_on(name(&client)).unwrap(), "\"seven\"");
//! assert_eq!(server.requests()[0].path(), "/things/7");
//! ```
//!
//! An expectation names the type of the request that a method of the client gives, so that neither paths nor methods
//! stand in tests. A request that nothing was expected for is answered with an error that names it and what was expected;
//! when the [`FakeApi`] goes out of scope it panics if such a request came, or if something expected did not come. A test
//! that ends by `?` is run by [`run`], so that this does not hide its error.
//!
//! Time is made up: a wait is over at once and only counted, so that tests of time limits and retries take none.

// In: what is expected and how it is answered. Out: a client that is answered so, and the requests that it sent. Must
// not know any operation, nor open a socket, nor wait.

#[allow(dead_code, reason = "the runtime serves any API description, this one does not use all of it")]
mod encode;
mod example;
mod expectation;
mod formats;
mod request;
mod state;
mod transport;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::Client;
use crate::decode::{DecodeError, from_slice};
pub use crate::park::block_on;
pub use encode::Encode;
pub(crate) use encode::Sent;
pub use example::example;
pub(crate) use example::part;
pub use expectation::Expectation;
pub use request::SentRequest;
pub use transport::{FakeApi, FakeTransport};

/// A client and the stand-in that answers it.
pub fn client() -> (Client, FakeApi) {
    let api = FakeApi::new();
    (api.client(), api)
}

/// Runs a test that may end by an error: with a client and the stand-in that answers it. Without an error, all that was
/// expected must have been sent.
///
/// ```
/// fn test() -> Result<(), kombo::Error> {
///     use kombo::http::Method;
///     use kombo::test_util;
///     use serde_json::{Value, json};
///
///     test_util::run(async |client, server| {
///         server.expect_call(Method::GET, "/things").reply(json!([]));
///         assert_eq!(client.call(Method::GET, "/things").send_as::<Value>().await?, json!([]));
///         Ok(())
///     })
/// }
/// # test().unwrap();
/// ```
///
/// # Errors
/// That of the test.
///
/// # Panics
/// If there is no error, and something expected was not sent, or something was sent that was not expected.
#[track_caller]
pub fn run<T, E>(test: impl AsyncFnOnce(&Client, &FakeApi) -> Result<T, E>) -> Result<T, E> {
    let (client, api) = client();
    let result = block_on(test(&client, &api));
    api.finish(result)
}

/// Makes a value of a type of the API out of JSON. What may be null or absent in an answer need not be given.
///
/// # Panics
/// If the JSON does not fit; the message names all fields that are missing, or the place and what is expected there.
/// [`example`] has something in every field.
#[track_caller]
pub fn sample<T: DeserializeOwned>(json: impl Serialize) -> T {
    let text = match serde_json::to_vec(&json) {
        Ok(text) => text,
        Err(error) => panic!("the sample cannot be written as JSON: {error}"),
    };
    let name = std::any::type_name::<T>().rsplit("::").next().unwrap_or_default();
    from_slice(&text).unwrap_or_else(|error| {
        panic!("the sample is no {name}: {}", what_is_missing(&example::missing_fields::<T>(&text), &error))
    })
}

/// All fields that are missing, or else what is wrong.
fn what_is_missing(missing: &[String], error: &DecodeError) -> String {
    match missing {
        [] => error.to_string(),
        [one] => format!("it has no `{one}`"),
        several => format!("it has none of `{}`", several.join("`, `")),
    }
}
