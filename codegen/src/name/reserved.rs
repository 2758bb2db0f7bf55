//! Names that a description cannot give away: what the runtime, the crate's manifest and Rust's prelude have already.
//!
//! Committed tables. A test reads the runtime's declarations and macros and holds the tables to what is there.

use crate::support::identifier::{pascal, type_ident};

/// Methods that every request has, besides its setters.
pub const REQUEST_METHODS: &[&str] = &[
    "body",
    "decode",
    "header",
    "items",
    "items_as",
    "maybe",
    "pages",
    "pages_as",
    "query",
    "request",
    "retry",
    "send",
    "send_as",
    "send_stream",
    "send_stream_with_response",
    "send_with_response",
    "timeout",
];

/// Functions that every struct has which callers send, besides its setters.
pub const INPUT_METHODS: &[&str] = &["maybe", "new"];

/// Methods of traits that every type has: a method of that name would hide them, or be hidden by them.
pub const TRAIT_METHODS: &[&str] = &["clone", "default", "into", "try_into"];

/// Methods of the client.
pub const CLIENT_METHODS: &[&str] = &["base_url", "builder", "call", "credentials_now", "new", "poll"];

/// Methods of handles that supply a header.
pub const HANDLE_METHODS: &[&str] = &["call", "client", "id"];

/// Modules at the root of the crate, and beside those of areas.
pub const MODULES: &[&str] = &[
    "api",
    "blocking",
    "call",
    "client",
    "decode",
    "endpoint",
    "envelope",
    "error",
    "formats",
    "models",
    "observe",
    "operation",
    "paging",
    "park",
    "polling",
    "redact",
    "region",
    "response",
    "retry",
    "runtime",
    "streaming",
    "sync",
    "test_util",
    "transport",
    "value",
    "webhooks",
    "wire",
];

/// Crates that the runtime uses.
pub const CRATES: &[&str] = &[
    "alloc",
    "base64",
    "bytes",
    "chrono",
    "core",
    "futures_core",
    "hmac",
    "http",
    "http_body",
    "httpdate",
    "jiff",
    "percent_encoding",
    "reqwest",
    "rustls",
    "rustls_platform_verifier",
    "secrecy",
    "serde",
    "serde_json",
    "serde_path_to_error",
    "sha2",
    "sse_core",
    "std",
    "test",
    "time",
    "tokio",
    "tracing",
];

/// Features that are no areas.
pub const FEATURES: &[&str] = &[
    "blocking",
    "chrono",
    "default",
    "event-stream",
    "gzip",
    "jiff",
    "multipart",
    "native-tls",
    "paging",
    "reqwest",
    "rustls",
    "streaming",
    "sync",
    "test-util",
    "time",
    "tracing",
    "webhooks",
];

/// Types that the runtime puts into the module of webhooks.
pub const WEBHOOK_TYPES: &[&str] = &["EventError", "Verifier", "WebhookError"];

/// Types, traits and variants of the prelude, and what emitted files derive.
pub const PRELUDE_TYPES: &[&str] = &[
    "AsMut",
    "AsRef",
    "AsyncFn",
    "AsyncFnMut",
    "AsyncFnOnce",
    "Box",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "DoubleEndedIterator",
    "Drop",
    "Eq",
    "Err",
    "ExactSizeIterator",
    "Extend",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "FromIterator",
    "Future",
    "Hash",
    "Into",
    "IntoFuture",
    "IntoIterator",
    "Iterator",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Result",
    "Self",
    "Send",
    "Sized",
    "Some",
    "String",
    "Sync",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "Unpin",
    "Vec",
];

/// Types that emitted files import.
pub const RUNTIME_TYPES: &[&str] = &[
    "Authentication",
    "BTreeMap",
    "BodyKind",
    "Bytes",
    "Call",
    "Client",
    "Date",
    "DateTime",
    "File",
    "Handle",
    "IntoNullable",
    "IntoRecords",
    "Json",
    "ListStyle",
    "Method",
    "ObjectStyle",
    "Operation",
    "PathStyle",
    "RawRequest",
    "Unrecognized",
    "UnrecognizedNumber",
    "UnrecognizedVariant",
    "Upload",
];

/// Types at the root of the crate, where handles that supply a header stand.
pub const ROOT_TYPES: &[&str] = &[
    "ApiKey",
    "Body",
    "BoxFuture",
    "ByteStream",
    "Client",
    "ClientBuilder",
    "Concurrency",
    "Date",
    "DateTime",
    "Error",
    "ErrorCode",
    "ErrorKind",
    "EventStream",
    "File",
    "IncrementalList",
    "IntoNullable",
    "IntoRecords",
    "ItemStream",
    "Items",
    "Json",
    "ListRequest",
    "MalformedRecord",
    "OperationInfo",
    "Page",
    "Pages",
    "Param",
    "Polling",
    "RateLimit",
    "RawRequest",
    "Record",
    "Records",
    "Region",
    "Request",
    "ReqwestTransport",
    "Response",
    "ResponseLimit",
    "Retry",
    "Reveal",
    "Revealed",
    "SecurityScheme",
    "Sending",
    "Server",
    "ServerEvent",
    "TimeError",
    "Transport",
    "TransportError",
    "Unrecognized",
    "UnrecognizedNumber",
    "UnrecognizedVariant",
    "Upload",
    "Warning",
    "WithJson",
];

/// Types that a reader would take for those of the root, wherever they stood.
const FAMILIAR: &[&str] = &["Error", "ErrorCode", "Items", "Page", "Pages", "Region", "Response"];

/// Whether a type, a request or a handle cannot be called so.
pub fn is_type(name: &str) -> bool {
    [PRELUDE_TYPES, RUNTIME_TYPES, FAMILIAR].iter().any(|table| table.contains(&name))
}

/// A request or a handle that is called after `text`; where it cannot be, this word of what it is comes behind.
pub(super) fn type_beside(text: &str, word: &str) -> String {
    let name = type_ident(&pascal(text));
    match name.as_str() {
        "SelfValue" => format!("Self{word}"),
        name if is_type(name) => format!("{name}{word}"),
        _ => name,
    }
}

/// Whether an area cannot be called so: it is a feature, a module at the root, and a method of the client and of handles.
pub fn is_area(feature: &str, module: &str) -> bool {
    FEATURES.contains(&feature) || CRATES.contains(&module) || MODULES.contains(&module) || is_client_method(module)
}

/// Whether the client or a handle has a method of this name.
pub fn is_client_method(name: &str) -> bool {
    [CLIENT_METHODS, HANDLE_METHODS, TRAIT_METHODS].iter().any(|table| table.contains(&name))
}

/// The names that a setter of a request cannot have.
pub fn request_methods() -> impl Iterator<Item = &'static str> {
    REQUEST_METHODS.iter().chain(TRAIT_METHODS).copied()
}

/// The names that a setter of a struct cannot have.
pub fn input_methods() -> impl Iterator<Item = &'static str> {
    INPUT_METHODS.iter().chain(TRAIT_METHODS).copied()
}
