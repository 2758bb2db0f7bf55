//! Types as users of the crate write them, and lines that are not too long.

use kombo_codegen::items::{Given, RustType};

/// The longest line, in characters.
pub(super) const WIDTH: usize = 120;

/// A type by its path from the outside: `Vec<kombo::hris::Employee>`.
pub(super) fn absolute(ty: &RustType) -> String {
    match ty {
        RustType::Std(name) => (*name).to_owned(),
        RustType::Runtime("Bytes") => "kombo::bytes::Bytes".to_owned(),
        RustType::Runtime(name) => format!("kombo::{name}"),
        RustType::Format(name) => format!("kombo::formats::{name}"),
        RustType::Api(path) => format!("kombo::{}::{}", path.module, path.ident),
        RustType::Vec(inner) => format!("Vec<{}>", absolute(inner)),
        RustType::Map(inner) => format!("std::collections::BTreeMap<String, {}>", absolute(inner)),
        RustType::Boxed(inner) => format!("Box<{}>", absolute(inner)),
        RustType::Option(inner) => format!("Option<{}>", absolute(inner)),
    }
}

/// The type of a value that can be given for an argument.
pub(super) fn value(given: &Given) -> String {
    match given {
        Given::Exact(ty) | Given::Into(ty) => absolute(ty),
        Given::List(item) | Given::ListInto(item) | Given::Records(item) => format!("Vec<{}>", absolute(item)),
        Given::Nullable(ty) => format!("Option<{}>", absolute(ty)),
    }
}

/// The type of an argument as a module writes it: its own types without a path.
pub(super) fn argument(given: &Given, module: &str) -> String {
    match given {
        Given::Exact(ty) => relative(ty, module),
        Given::Into(ty) => format!("impl Into<{}>", relative(ty, module)),
        Given::List(item) => format!("impl IntoIterator<Item = {}>", relative(item, module)),
        Given::ListInto(item) => format!("impl IntoIterator<Item: Into<{}>>", relative(item, module)),
        Given::Nullable(ty) => format!("impl IntoNullable<{}>", relative(ty, module)),
        Given::Records(line) => format!("impl IntoRecords<{}>", relative(line, module)),
    }
}

/// A type as a module writes it.
pub(super) fn relative(ty: &RustType, module: &str) -> String {
    ty.text(&|path| match path.module.as_str() {
        own if own == module => path.ident.clone(),
        other => format!("{other}::{}", path.ident),
    })
}

/// Arguments between `before` and `after`, on lines of their own where one is too short for them.
pub(super) fn bracketed(before: &str, arguments: &[String], after: &str, indent: &str) -> String {
    let line = format!("{indent}{before}({}){after}\n", arguments.join(", "));
    if line.len() <= WIDTH {
        return line;
    }
    let lines: String = arguments.iter().map(|argument| format!("{indent}    {argument},\n")).collect();
    format!("{indent}{before}(\n{lines}{indent}){after}\n")
}
