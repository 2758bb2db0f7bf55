//! The crate `kombo` over real HTTP, as its users see it.

mod blocking;
mod bodies;
mod concurrency;
mod connections;
mod debug;
mod employees;
mod errors;
mod http;
mod keys;
mod link;
mod lists;
mod malformed;
mod paths;
mod polling;
mod raw;
mod readme;
mod refusals;
mod requests;
mod retries;
mod sdk;
mod shape;
mod streams;
mod test_util;
mod times;
mod values;
mod webhooks;
