//! D15: deprecations that only a summary or a description tells.

use serde_json::{Map, Value};

use super::text;
use crate::vocabulary::{ObjectKind, walk};

/// How the description of what is deprecated begins. The sign may be followed by the character that has it drawn in color.
const OPENINGS: [&str; 4] =
    ["**(\u{26a0}\u{fe0f} Deprecated", "**(\u{26a0} Deprecated", "[DEPRECATED]", "**Deprecation Notice:**"];
/// How the summary of an operation that is deprecated ends.
const SUMMARY_END: &str = "(deprecated)";
/// How the summary of an operation that is deprecated begins.
const SUMMARY_START: &str = "[DEPRECATED]";
/// How a warning opens that is about the operation it stands at.
const WARNINGS: [&str; 2] = ["**This endpoint is deprecated!**", "We are deprecating this endpoint"];

/// What is deprecated by its sentences alone.
pub(super) fn find(document: &Value) -> Vec<String> {
    let mut found = Vec::new();
    walk(document, &mut |kind, at, node| {
        if matches!(kind, ObjectKind::Operation | ObjectKind::Parameter | ObjectKind::Schema)
            && !node.contains_key("deprecated")
            && is_told(kind, node)
        {
            found.push(at.to_string());
        }
    });
    found
}

fn is_told(kind: ObjectKind, node: &Map<String, Value>) -> bool {
    let description = text(node, "description").trim_start();
    if OPENINGS.iter().any(|opening| description.starts_with(opening)) {
        return true;
    }
    let summary = text(node, "summary").trim();
    kind == ObjectKind::Operation
        && (summary.ends_with(SUMMARY_END) || summary.starts_with(SUMMARY_START) || warns(description))
}

fn warns(description: &str) -> bool {
    let mut bodies = description.split("<Warning>").skip(1).map(str::trim_start);
    bodies.any(|body| WARNINGS.iter().any(|opening| body.starts_with(opening)))
}
