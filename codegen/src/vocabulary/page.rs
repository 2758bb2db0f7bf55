//! The table as a page of Markdown.

use std::fmt::Write;

use super::{Content, Disposition, ObjectKind, Shape, Word};

const HEAD: &str = "\
# The vocabulary

Written by `cargo xtask spec vocabulary` from the table in `codegen/src/vocabulary/table/`.

Every word of OpenAPI that the generator knows, object by object. What is not here is an error, but for words that begin
with `x-`. A word of another version than the description's is read all the same, with a note. The words stand in
canonical order; those in *italics* have no place of their own and keep the order of the older document.
";

/// The page.
pub fn page() -> String {
    let mut out = HEAD.to_owned();
    for kind in ObjectKind::ALL {
        let _ = write!(out, "\n## {}\n\n", title(kind));
        if kind.words().is_empty() {
            out.push_str("Every key is an expression, with a path below it.\n");
            continue;
        }
        out.push_str("| word | what stands there | what becomes of it | version |\n|---|---|---|---|\n");
        for word in kind.words() {
            let _ = writeln!(out, "| {} |", row(word).join(" | "));
        }
    }
    out
}

fn row(word: &Word) -> [String; 4] {
    let name = if word.ranked { format!("`{}`", word.name) } else { format!("*`{}`*", word.name) };
    [name, content(word.content), disposition(word.disposition), word.versions.phrase().to_owned()]
}

/// The name of an object, as its heading.
fn title(kind: ObjectKind) -> String {
    let mut out = String::new();
    for (index, char) in format!("{kind:?}").char_indices() {
        if index > 0 && char.is_uppercase() {
            out.push(' ');
        }
        out.push(if index > 0 { char.to_ascii_lowercase() } else { char });
    }
    out
}

fn link(kind: ObjectKind) -> String {
    let title = title(kind).to_lowercase();
    format!("[{title}](#{})", title.replace(' ', "-"))
}

fn content(content: Content) -> String {
    match content {
        Content::Object(kind) => link(kind),
        Content::SchemaOrBool => format!("{} or boolean", link(ObjectKind::Schema)),
        Content::List(kind) => format!("list of {}", link(kind)),
        Content::Set(kind) => format!("list of {} in any order", link(kind)),
        Content::Map(kind) => format!("map of {}", link(kind)),
        Content::Collection(kind) => format!("map of {}, like names together", link(kind)),
        Content::Data(shape) => data(shape).to_owned(),
    }
}

fn data(shape: Shape) -> &'static str {
    match shape {
        Shape::Any => "data",
        Shape::Text => "text",
        Shape::Bool => "boolean",
        Shape::Number => "number",
        Shape::Count => "whole number",
        Shape::Map => "mapping",
        Shape::List => "list",
        Shape::TextList => "list of text",
        Shape::TextSet => "list of text in any order",
        Shape::Set => "data; a list is in any order",
    }
}

fn disposition(disposition: Disposition) -> String {
    match disposition {
        Disposition::Handled => "handled".to_owned(),
        Disposition::Renamed(name) => format!("handled, as `{name}`"),
        Disposition::Rewritten => "handled, in other words".to_owned(),
        Disposition::Ignored(reason) => format!("ignored: {reason}"),
    }
}

#[cfg(test)]
mod tests {
    use super::{ObjectKind, page, row, title};

    #[test]
    fn a_row_says_all_of_a_word() {
        let word = ObjectKind::MediaType.word("itemSchema").expect("a word");
        assert_eq!(row(word), ["`itemSchema`", "[schema](#schema)", "handled, as `x-itemSchema`", "3.2"]);
    }

    #[test]
    fn every_link_leads_to_a_heading() {
        let page = page();
        for kind in ObjectKind::ALL {
            assert_eq!(page.matches(&format!("\n## {}\n", title(kind))).count(), 1, "{kind:?}");
        }
        for target in page.split("](#").skip(1).filter_map(|rest| rest.split(')').next()) {
            assert!(ObjectKind::ALL.iter().any(|kind| title(*kind).to_lowercase().replace(' ', "-") == target));
        }
    }
}
