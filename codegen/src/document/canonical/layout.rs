//! The canonical layout: a document in, YAML out that every reader of YAML 1.1 and 1.2 understands alike.
//!
//! Two spaces a level, lists indented too, a blank line between the sections, the paths and the components. Text is
//! bare where that is safe, in single quotes where it could be taken for something else, a block where it has lines.
//! It knows nothing of OpenAPI but where the blank lines stand.

use super::value::YamlValue;

/// The document as YAML.
pub fn write(node: &YamlValue) -> String {
    let mut out = String::new();
    match node {
        YamlValue::Map(map) if !map.is_empty() => members(&mut out, node, 0, &[], false),
        _ => {
            value(&mut out, node, 0, &[]);
            out.remove(0);
        }
    }
    out
}

/// Writes what follows `key:` or `-`, from the blank on to the end of the line, or lines.
fn value(out: &mut String, node: &YamlValue, indent: usize, path: &[&str]) {
    match node {
        YamlValue::Map(map) if map.is_empty() => out.push_str(" {}\n"),
        YamlValue::List(list) if list.is_empty() => out.push_str(" []\n"),
        YamlValue::Map(_) | YamlValue::List(_) => {
            out.push('\n');
            collection(out, node, indent, path, false);
        }
        YamlValue::Null => out.push_str(" null\n"),
        YamlValue::Bool(value) => out.push_str(if *value { " true\n" } else { " false\n" }),
        YamlValue::Number(text) => {
            out.push(' ');
            out.push_str(text);
            out.push('\n');
        }
        YamlValue::Text(text) if is_block(text) => block(out, text, indent),
        YamlValue::Text(text) => {
            out.push(' ');
            out.push_str(&scalar(text));
            out.push('\n');
        }
    }
}

fn collection(out: &mut String, node: &YamlValue, indent: usize, path: &[&str], inline: bool) {
    match node {
        YamlValue::List(list) => items(out, list, indent, inline),
        _ => members(out, node, indent, path, inline),
    }
}

/// Writes the members of a mapping; the first goes on the present line if `inline`.
fn members(out: &mut String, node: &YamlValue, indent: usize, path: &[&str], inline: bool) {
    let spaced = matches!(path, [] | ["paths" | "webhooks" | "components"] | ["components", _]);
    for (index, (key, node)) in node.map().into_iter().flatten().enumerate() {
        if index > 0 && spaced {
            out.push('\n');
        }
        if index > 0 || !inline {
            pad(out, indent);
        }
        let key_text = scalar(key);
        // Longer ones are no keys to a reader unless they are marked.
        if key_text.len() > 1000 {
            out.push_str("? ");
            out.push_str(&key_text);
            out.push('\n');
            pad(out, indent);
        } else {
            out.push_str(&key_text);
        }
        out.push(':');
        let path: Vec<&str> = path.iter().copied().chain([key.as_str()]).collect();
        value(out, node, indent + 2, &path);
    }
}

fn items(out: &mut String, list: &[YamlValue], indent: usize, inline: bool) {
    for (index, node) in list.iter().enumerate() {
        if index > 0 || !inline {
            pad(out, indent);
        }
        out.push('-');
        let empty = match node {
            YamlValue::Map(map) => map.is_empty(),
            YamlValue::List(list) => list.is_empty(),
            _ => true,
        };
        // A path that no section has: there are no blank lines inside of lists.
        if empty {
            value(out, node, indent + 2, &["-"]);
        } else {
            out.push(' ');
            collection(out, node, indent + 2, &["-"], true);
        }
    }
}

fn pad(out: &mut String, indent: usize) {
    out.extend(std::iter::repeat_n(' ', indent));
}

/// Whether a text can be a block: it has lines, each of them begins and ends with something, and nothing in it needs
/// escaping.
fn is_block(text: &str) -> bool {
    let lines = text.strip_suffix('\n').unwrap_or(text);
    lines.contains('\n')
        && !lines.starts_with([' ', '\t', '\n'])
        && !lines.ends_with('\n')
        && lines.split('\n').all(|line| line.is_empty() || !line.trim_matches([' ', '\t']).is_empty())
        && text.chars().all(|char| matches!(char, '\n' | '\t') || is_printable(char))
}

fn block(out: &mut String, text: &str, indent: usize) {
    out.push_str(if text.ends_with('\n') { " |\n" } else { " |-\n" });
    for line in text.strip_suffix('\n').unwrap_or(text).split('\n') {
        if !line.is_empty() {
            pad(out, indent);
            out.push_str(line);
        }
        out.push('\n');
    }
}

/// A text on one line.
fn scalar(text: &str) -> String {
    if !text.chars().all(is_printable) {
        return escaped(text);
    }
    if is_bare(text) { text.to_owned() } else { format!("'{}'", text.replace('\'', "''")) }
}

/// What may stand in YAML as it is: no controls, no line breaks of Unicode, no byte order mark.
fn is_printable(char: char) -> bool {
    !char.is_control() && !matches!(char, '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

fn escaped(text: &str) -> String {
    let mut out = String::from('"');
    for char in text.chars() {
        match char {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            char if is_printable(char) => out.push(char),
            char => out.push_str(&format!("\\u{:04X}", u32::from(char))),
        }
    }
    out.push('"');
    out
}

/// Whether a text needs no quotes.
fn is_bare(text: &str) -> bool {
    let Some(first) = text.chars().next() else { return false };
    !"-?:,[]{}#&*!|>'\"%@`=<~ ".contains(first)
        && !text.starts_with("...")
        && !text.ends_with([' ', ':'])
        && !text.contains(": ")
        && !text.contains(" #")
        && !is_other_type(text)
}

/// Whether a reader of YAML 1.1 or 1.2 could take a bare text for something else than text.
fn is_other_type(text: &str) -> bool {
    let words = ["null", "true", "false", "yes", "no", "on", "off", "y", "n", ".inf", "+.inf", ".nan"];
    if words.iter().any(|word| text.eq_ignore_ascii_case(word)) {
        return true;
    }
    let number = text.strip_prefix('+').unwrap_or(text).replace('_', "");
    if !number.starts_with(|first: char| first.is_ascii_digit() || first == '.') {
        return false;
    }
    let in_base = |prefix: &str, base: u32| {
        number.to_ascii_lowercase().strip_prefix(prefix).is_some_and(|digits| digits.chars().all(|c| c.is_digit(base)))
    };
    // 12:30 is a number in base 60; what begins like 2020-01 is a date.
    let sixties = number.contains(':') && number.chars().all(|char| char.is_ascii_digit() || matches!(char, ':' | '.'));
    let date = number.len() > 5
        && number.bytes().take(4).all(|byte| byte.is_ascii_digit())
        && number[4..].starts_with('-')
        && number.as_bytes()[5].is_ascii_digit();
    number.parse::<f64>().is_ok()
        || number.trim_end_matches('.').parse::<f64>().is_ok()
        || in_base("0x", 16)
        || in_base("0o", 8)
        || in_base("0b", 2)
        || sixties
        || date
}
