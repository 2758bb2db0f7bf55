//! `spec fetch`: the published description in, the description and `SOURCE.toml` beside it out.
//!
//! Either both files are written or none: what came is read, judged and put into canonical order first. What stands
//! beside the description, overlays and names, is left alone.

use std::fs;
use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use chrono::{DateTime, SecondsFormat, Utc};
use clap::Args;
use kombo_codegen::Source;
use kombo_codegen::document::canonical::canonical;
use sha2::{Digest, Sha256};

use super::say_next;
use super::{download, pages, validate};
use crate::atomic::AtomicFile;
use crate::inputs::error_message;
use crate::program::{self, shown};

/// What a fetched description says of itself.
const HEAD: &str = "\
# The API description as it was published, in canonical order; written by `cargo xtask spec fetch`. SOURCE.toml beside
# this file says where it came from. Correct its mistakes in overlays/*.yaml, not here.
";

/// Flags of `spec fetch`.
#[derive(Args)]
pub struct Arguments {
    /// Where the description is
    #[arg(long, value_name = "URL")]
    url: Option<String>,
    /// The file to replace; SOURCE.toml is written beside it
    #[arg(long, value_name = "FILE")]
    spec: Option<PathBuf>,
    /// Give up after this many seconds
    #[arg(long, value_name = "SECONDS", default_value = "120", value_parser = seconds)]
    timeout: Duration,
}

fn seconds(text: &str) -> Result<Duration, String> {
    let seconds: f64 = text.parse().map_err(|_| "not a number of seconds".to_owned())?;
    Duration::try_from_secs_f64(seconds)
        .ok()
        .filter(|time| !time.is_zero())
        .ok_or_else(|| "not a time that can be waited".to_owned())
}

pub(super) fn run(arguments: &Arguments) -> Result<(), String> {
    let spec = program::spec(arguments.spec.as_deref())?;
    let url = arguments.url.as_deref().or(program::this().url);
    let url = url.ok_or("it is not known where the description is; --url says it")?;
    let old = match fs::read(&spec) {
        Ok(text) => Some(Source { name: shown(&spec), text }),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => None,
        Err(error) => return Err(format!("cannot read {}: {error}", shown(&spec))),
    };
    let kept = |message: String| format!("{message}\n{} is as it was", shown(&spec));
    let got = download::get(url, arguments.timeout).map_err(kept)?;
    validate::validate(&got.bytes, got.content_type.as_deref())
        .map_err(|found| kept(format!("what {} gives is not an OpenAPI description: {found}", got.url)))?;
    let told = |errors: Vec<kombo_codegen::Diagnostic>| error_message(&errors);
    let new = Source { name: got.url.clone(), text: got.bytes };
    let body = canonical(&new, old.as_ref()).map_err(told)?;
    let laid = pages::lay(&spec, Source { name: new.name.clone(), text: body.into_bytes() }).map_err(kept)?;
    let body = canonical(&Source { name: new.name.clone(), text: laid.text }, old.as_ref()).map_err(told)?;
    laid.told.iter().for_each(|line| println!("{line}"));
    if let Some(old) = &old {
        // Judged by what it says: a description that was laid out by hand is not replaced for its layout.
        if canonical(old, Some(old)).map_err(told)? == body {
            println!("nothing new at {}: {} is untouched", got.url, shown(&spec));
            return take_out(&laid.pointless);
        }
    }
    let source = spec.with_file_name("SOURCE.toml");
    let description = AtomicFile::new(&spec, format!("{}{body}", program::named(HEAD)).as_bytes())?;
    // First, so that a run stopped in between is told apart from one that found nothing new.
    AtomicFile::new(&source, record(&got.url, &new.text).as_bytes())?.commit()?;
    description.commit()?;
    take_out(&laid.pointless)?;
    println!("{} bytes from {}: wrote {} and {}", new.text.len(), got.url, shown(&spec), shown(&source));
    say_next(&spec);
    Ok(())
}

/// Takes out pages that are no longer needed.
fn take_out(pages: &[PathBuf]) -> Result<(), String> {
    let remove =
        |page: &PathBuf| fs::remove_file(page).map_err(|error| format!("cannot remove {}: {error}", shown(page)));
    pages.iter().try_for_each(remove)
}

/// Where the description came from, as TOML.
fn record(url: &str, bytes: &[u8]) -> String {
    let now: DateTime<Utc> = SystemTime::now().into();
    let digest: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    let mut document = toml_edit::DocumentMut::new();
    document["url"] = toml_edit::value(url);
    document["time"] = toml_edit::value(now.to_rfc3339_opts(SecondsFormat::Secs, true));
    document["sha256"] = toml_edit::value(digest);
    document["bytes"] = toml_edit::value(bytes.len() as i64);
    format!(
        "# Where the description beside this file came from: the bytes that were received. Written by\n# `{}`, which lays \
         the pages in pages/ over what it receives.\n{document}",
        program::command("spec fetch"),
    )
}
