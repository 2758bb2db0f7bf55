//! Whether bytes that were fetched are an OpenAPI description, and if not, what they look like instead.

use serde_json::Value;

/// Says in one phrase what is wrong with bytes that are no OpenAPI 3 description of at least one operation.
pub(super) fn validate(bytes: &[u8], content_type: Option<&str>) -> Result<(), String> {
    let kind = content_type.map_or_else(String::new, |kind| format!(" (sent as {kind})"));
    let Ok(text) = std::str::from_utf8(bytes) else {
        return Err(format!("it is {} bytes that are not UTF-8 text{kind}", bytes.len()));
    };
    let start = text.trim_start_matches(['\u{feff}', ' ', '\t', '\r', '\n']);
    if start.is_empty() {
        return Err(format!("it is empty{kind}"));
    }
    if start.starts_with('<') {
        return Err(format!("it is HTML or XML that begins with {}{kind}", excerpt(start)));
    }
    let document = kombo_codegen::document::read::read("it", bytes).map_err(|errors| match errors.as_slice() {
        [first, ..] => format!("it begins with {} and does not read: {}{kind}", excerpt(start), first.message),
        [] => format!("it does not read{kind}"),
    })?;
    let Value::Object(members) = &document else {
        return Err(format!("it is not an object, but begins with {}{kind}", excerpt(start)));
    };
    match (members.get("openapi").and_then(Value::as_str), members.get("swagger")) {
        (Some(version), _) if version.starts_with("3.") => {}
        (Some(version), _) => return Err(format!("it says it is OpenAPI {version}, and only 3 is understood")),
        (None, Some(version)) => {
            let version = version.as_str().map_or_else(|| version.to_string(), str::to_owned);
            return Err(format!("it is Swagger {version}, the older form; only OpenAPI 3 is understood"));
        }
        (None, None) => {
            let keys: Vec<&str> = members.keys().map(String::as_str).take(6).collect();
            let more = if members.len() > keys.len() { ", …" } else { "" };
            return Err(format!("it is an object with the keys {}{more} and without `openapi`{kind}", keys.join(", ")));
        }
    }
    let count = |section: &str| members.get(section).and_then(Value::as_object).map_or(0, serde_json::Map::len);
    if count("paths") + count("webhooks") == 0 {
        return Err("it describes no path and no webhook".to_owned());
    }
    Ok(())
}

/// The first line, shortened.
fn excerpt(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default();
    let shown: String = line.chars().take(60).collect();
    let more = if shown.len() < line.len() { "…" } else { "" };
    format!("`{shown}{more}`")
}
