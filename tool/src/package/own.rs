//! What makes the crate its owner's: who it is, a README, the first page of its documentation, and the runtime under its
//! name.
//!
//! In: what the generator made, flags, and a file of the runtime. Out: texts. Must not know where they go.

use std::collections::BTreeMap;

use clap::Args;
use kombo_codegen::Output;
use kombo_codegen::items::{Items, Root};

use crate::program;

/// What the crate is called and said to be, where that is not what the description says.
#[derive(Args, Default)]
pub struct Identity {
    /// The name of the package; else `crate` of names.toml, or the title of the description
    #[arg(long, value_name = "NAME", requires = "out")]
    pub package: Option<String>,
    /// The version of a new package; else that of the description if it is one, or 0.1.0
    #[arg(long, value_name = "VERSION", requires = "out")]
    pub package_version: Option<String>,
    /// The description of a new package; else the title of the API
    #[arg(long, value_name = "TEXT", requires = "out")]
    pub package_description: Option<String>,
    /// The license of a new package, by SPDX; else that of the description
    #[arg(long, value_name = "SPDX", requires = "out")]
    pub license: Option<String>,
}

/// The version of a new crate.
pub(super) fn version(output: &Output, identity: &Identity) -> String {
    let own = identity.package_version.clone();
    own.unwrap_or_else(|| if is_version(&output.about.version) { output.about.version.clone() } else { "0.1.0".into() })
}

/// Whether Cargo takes a text for a version.
fn is_version(text: &str) -> bool {
    let number = |part: &str| {
        !part.is_empty() && part.chars().all(|c| c.is_ascii_digit()) && (part == "0" || !part.starts_with('0'))
    };
    let parts: Vec<&str> = text.split('.').collect();
    parts.len() == 3 && parts.into_iter().all(|part| number(part) && part.len() < 10)
}

/// The description of a new crate.
pub(super) fn description(output: &Output, identity: &Identity) -> String {
    identity.package_description.clone().unwrap_or_else(|| format!("A client for {}", title(output)))
}

/// The license of a new crate, where it is known.
pub(super) fn license(output: &Output, identity: &Identity) -> Option<String> {
    identity.license.clone().or_else(|| output.about.license.as_deref().and_then(spdx))
}

/// The identifier of a license that descriptions name in other words.
fn spdx(name: &str) -> Option<String> {
    let known = match name.trim().to_ascii_lowercase().as_str() {
        "apache 2.0" | "apache-2.0" | "apache license 2.0" | "apache license, version 2.0" | "apache 2" => "Apache-2.0",
        "mit" | "mit license" | "the mit license" => "MIT",
        "bsd 3-clause" | "bsd-3-clause" => "BSD-3-Clause",
        "isc" => "ISC",
        "mpl 2.0" | "mpl-2.0" | "mozilla public license 2.0" => "MPL-2.0",
        _ => {
            let is_word = |word: &str| matches!(word, "OR" | "AND" | "WITH") || word.contains('-');
            let fits = |c: char| c.is_ascii_alphanumeric() || "-.+() ".contains(c);
            let is_expression = name.chars().all(fits) && name.split_whitespace().all(is_word);
            return (is_expression && !name.trim().is_empty()).then(|| name.trim().to_owned());
        }
    };
    Some(known.to_owned())
}

/// The title as it stands in a sentence: one line without marks of Markdown.
fn title(output: &Output) -> String {
    let title = plain(&output.about.title);
    if title.is_empty() { format!("the API of `{}`", output.package) } else { title }
}

/// Text as one line without what means something in Markdown, and without addresses, which rustdoc wants as links.
fn plain(text: &str) -> String {
    // Of HTML only what stands between its tags is said.
    let (mut depth, mut said) = (0_usize, String::new());
    for c in text.chars() {
        match c {
            '<' => depth += 1,
            '>' => depth = depth.saturating_sub(1),
            c if depth == 0 => said.push(c),
            _ => {}
        }
    }
    let words = said.split_whitespace().filter(|word| !word.contains("://"));
    let words = words.map(|word| {
        let kept = |c: &char| !c.is_control() && !"`*_[]<>{}#|\\~&!".contains(*c);
        word.chars().filter(kept).collect::<String>()
    });
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The first sentence of what the description says of itself.
fn opening(output: &Output) -> Option<String> {
    let text = output.about.description.as_deref()?;
    let paragraph = text.split("\n\n").find(|paragraph| plain(paragraph).len() > 20)?;
    let end = paragraph.find(". ").map_or(paragraph.len(), |end| end + 1);
    // A sentence that is about an address says nothing without it.
    let sentence = Some(&paragraph[..end]).filter(|sentence| sentence.len() <= 400 && !sentence.contains("://"))?;
    Some(plain(sentence))
}

/// The crate as programs name it.
fn ident(output: &Output) -> String {
    output.package.replace('-', "_")
}

fn root(output: &Output) -> Option<&Root> {
    output.items.values().find_map(|file| if let Items::Root(root) = &file.items { Some(root) } else { None })
}

/// The statements of an example, those of the first area that has one.
fn example(output: &Output) -> Option<Vec<String>> {
    let areas = output.items.values().filter_map(|file| match &file.items {
        Items::Area(area) if !area.example.is_empty() => Some(&area.example),
        _ => None,
    });
    let lines = areas.min_by_key(|lines| lines.len())?;
    let is_shown = |line: &&String| !line.starts_with("```") && !line.starts_with("# ");
    Some(lines.iter().filter(is_shown).cloned().collect())
}

/// The name of the client in examples.
fn client(output: &Output) -> String {
    let areas = output.items.values().filter_map(|file| match &file.items {
        Items::Area(area) => area.example.iter().find_map(|line| line.strip_prefix("# async fn example(")),
        _ => None,
    });
    let name = areas.map(|rest| rest.split(':').next().unwrap_or("client").to_owned()).next();
    name.unwrap_or_else(|| "client".to_owned())
}

/// How a client is made, as far as it needs anything.
fn made(output: &Output) -> String {
    let (mut key, mut more) = ("\"your API key\"".to_owned(), String::new());
    let package = ident(output);
    if let Some(root) = root(output) {
        if root.schemes.is_empty() {
            key = format!("{package}::ApiKey::none()");
        }
        if root.default_region.is_none() && root.own_servers.is_empty() {
            more.push_str(".base_url(\"https://api.example.com\")");
        }
        let others = root.security.iter().find(|all| !all.is_empty()).into_iter().flatten().filter(|place| **place > 0);
        for place in others {
            let name = &root.schemes[*place].ident;
            more.push_str(&format!(".credential({package}::SecurityScheme::{name}, \"another key\")"));
        }
    }
    if more.is_empty() { format!("Client::new({key})?") } else { format!("Client::builder({key}){more}.build()?") }
}

/// A function that makes a client and does something with it.
fn function(output: &Output) -> String {
    let (package, client, made) = (ident(output), client(output), made(output));
    let body = example(output).unwrap_or_else(|| vec![format!("println!(\"{{}}\", {client}.base_url());")]);
    let body: String =
        body.iter().map(|line| if line.is_empty() { "\n".into() } else { format!("    {line}\n") }).collect();
    format!(
        "use {package}::{{Client, Error}};\n\nasync fn example() -> Result<(), Error> {{\n    let {client} = {made};\n{body}    Ok(())\n}}\n"
    )
}

/// The README of a new crate.
pub(super) fn readme(output: &Output, identity: &Identity) -> String {
    let package = &output.package;
    let opening = opening(output).map(|opening| format!("\n\n{opening}")).unwrap_or_default();
    let license = license(output, identity).map_or(String::new(), |license| format!("{license}. "));
    let license = format!(
        "\n## License\n\n{license}The files of the generator's runtime are under MIT or Apache-2.0, as LICENSE-MIT and\nLICENSE-APACHE say.\n"
    );
    format!(
        "# {package}\n\n{}.{opening}\n\n\
         ## Use\n\n\
         ```toml\n[dependencies]\n{package} = {{ path = \"../{package}\" }}\n\
         tokio = {{ version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }}\n```\n\n\
         ```rust,no_run\n{}```\n\n\
         `cargo doc --open` shows every operation with its arguments.\n\n\
         {}\
         ## How it is made\n\n\
         Everything below `src` is written by `{} codegen` (openapi-to-crate {}); edits there are lost with the next\n\
         run. `Cargo.toml` and this file are yours.\n{license}",
        description(output, identity),
        function(output),
        features(output),
        program::this().command.unwrap_or(program::NAME),
        env!("CARGO_PKG_VERSION"),
    )
}

/// What each feature brings, and what is left without any.
fn features(output: &Output) -> String {
    let names = |names: &[String]| names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    let mut rows: Vec<(String, String)> = Vec::new();
    if !output.areas.is_empty() {
        rows.push((names(&output.areas), "the operations of an area with their types; all are on".to_owned()));
    }
    for format in &output.formats {
        let what = format!("texts of the format `{}` as `{}`; on, and text without it", format.name, format.ty);
        rows.push((format!("`{}`", format.feature), what));
    }
    for (feature, what) in [
        ("`webhooks`", "payloads of webhooks and the check of their signature; on"),
        ("`reqwest`", "the HTTP client; on"),
        ("`rustls`, `native-tls`", "where TLS comes from; the first is on"),
        ("`gzip`, `blocking`, `sync`, `tracing`, `test-util`", "see the documentation"),
        ("`chrono`, `jiff`, `time`", "conversions of times"),
    ] {
        rows.push((feature.to_owned(), what.to_owned()));
    }
    let rows: String = rows.iter().map(|(feature, what)| format!("| {feature} | {what} |\n")).collect();
    let area = output.areas.first().map_or(String::new(), |area| format!(", features = [\"{area}\"]"));
    format!(
        "## Features\n\n| feature | what it brings |\n|---|---|\n{rows}\n\
         `default-features = false{area}` is the types and requests of that area without any HTTP client: give it a\n\
         `Transport`, or take a request apart by `.request()` and `.decode(…)`.\n\n"
    )
}

/// The first page of the documentation of a new crate.
pub(super) fn guide(output: &Output) -> String {
    let opening = opening(output).map(|opening| format!("\n{opening}\n")).unwrap_or_default();
    format!(
        "A client for {}.\n{opening}\n\
         ```no_run\n{}```\n\n\
         A [`Client`] is made once and cloned freely. What an operation needs is an argument of its method, what is optional is\n\
         a setter of the request that the method gives; a setter that is not called sends nothing. Awaiting the request sends\n\
         it and gives the data, and `send_with_response()` gives a [`Response`] with status and headers besides.\n\n\
         Whatever fails is an [`Error`]: [`Error::status`] and [`Error::body`] have what was answered. When a request is sent\n\
         again is said by [`Retry`]. What the crate does not know is called by [`Client::call`].\n",
        title(output),
        function(output),
    )
}

/// A file of the runtime under the name of another crate, without its tests; nothing for a file that is tests alone.
pub(super) fn adopted(path: &str, text: &str, output: &Output) -> Option<String> {
    if path.ends_with("/tests.rs") || path.contains("/tests/") {
        return None;
    }
    if path == "src/guide.md" {
        return Some(guide(output));
    }
    let mut text = without_tests(text);
    if path == "src/lib.rs" {
        // Links of the guide of this repository's crate, and what its README needs.
        let is_kept = |line: &&str| !(line.starts_with("#![cfg_attr(") && line.contains("doc = \"["));
        let lines = text.lines().filter(is_kept).map(|line| match line {
            line if line.starts_with("#[cfg(all(doctest") => "#[cfg(doctest)]",
            line => line,
        });
        text = lines.map(|line| format!("{line}\n")).collect();
        // Of the pages whose examples are compiled only the README is the owner's.
        let is_kept = |item: &&str| !item.contains("#[cfg(doctest)]") || item.contains("../README.md");
        let items: Vec<&str> = text.trim_end().split("\n\n").filter(is_kept).collect();
        text = items.join("\n\n") + "\n";
    }
    Some(text.replace("kombo::", &format!("{}::", ident(output))))
}

/// Rust without the modules that only tests have.
fn without_tests(text: &str) -> String {
    let (mut out, mut lines) = (String::new(), text.lines().peekable());
    while let Some(line) = lines.next() {
        let next = lines.peek().copied().unwrap_or_default();
        let module = next.trim_start_matches("pub ").starts_with("mod ");
        if (line == "#[cfg(test)]" || line.starts_with("#[cfg(all(test,")) && module {
            let is_block = next.ends_with('{');
            lines.next();
            if is_block {
                lines.by_ref().find(|line| *line == "}");
            }
            continue;
        }
        out.push_str(line);
        out.push('\n');
    }
    out
}

/// The texts that are their owner's once they are written.
pub(super) fn once(output: &Output, identity: &Identity) -> BTreeMap<String, String> {
    BTreeMap::from([("README.md".to_owned(), readme(output, identity))])
}

#[cfg(test)]
mod tests {
    use super::{is_version, plain, spdx, without_tests};

    #[test]
    fn what_a_description_says_becomes_what_cargo_takes() {
        assert!(is_version("1.20.3") && !is_version("1.0") && !is_version("2024-01-01") && !is_version("01.2.3"));
        assert_eq!(spdx("Apache 2.0").as_deref(), Some("Apache-2.0"));
        assert_eq!(spdx("MIT").as_deref(), Some("MIT"));
        assert_eq!(spdx("GPL-3.0-or-later").as_deref(), Some("GPL-3.0-or-later"));
        assert_eq!(spdx("Our own terms"), None);
        assert_eq!(plain("a `b` *c*\n[d](https://e.f) https://g.h <i>"), "a b c");
    }

    #[test]
    fn tests_stay_behind() {
        let text =
            "a\n#[cfg(test)]\nmod tests;\nb\n#[cfg(test)]\nuse c;\n\n#[cfg(test)]\nmod tests {\n    d {\n    }\n}\ne\n";
        assert_eq!(without_tests(text), "a\nb\n#[cfg(test)]\nuse c;\n\ne\n");
    }
}
