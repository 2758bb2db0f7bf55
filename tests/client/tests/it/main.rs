//! The crate `kombo` over real HTTP, as its users see it.

mod bodies;
mod debug;
mod employees;
mod errors;
mod link;
mod lists;
mod malformed;
mod paths;
mod retries;
mod shape;
mod webhooks;
