//! `cargo xtask release`: whether this commit can be what its tag says.
//!
//! In: the tag. Out: what the changelog says of the version, or why it cannot be released. Must not know how it is
//! published.

use std::process::ExitCode;

use clap::Args;

use crate::changelog;

/// Flags of `cargo xtask release`.
#[derive(Args)]
pub(crate) struct Arguments {
    /// The tag; else the variable GITHUB_REF_NAME, which a workflow has
    #[arg(long, value_name = "TAG")]
    tag: Option<String>,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode, String> {
    let tag = arguments.tag.clone().or_else(|| std::env::var("GITHUB_REF_NAME").ok());
    let tag = tag.ok_or("there is no tag: --tag names one, or the variable GITHUB_REF_NAME")?;
    print!("{}", changelog::notes(version(&tag)?)?);
    Ok(ExitCode::SUCCESS)
}

/// The version of a tag, which is the version of this workspace.
fn version(tag: &str) -> Result<&str, String> {
    let version = env!("CARGO_PKG_VERSION");
    if tag.strip_prefix('v') == Some(version) {
        return Ok(version);
    }
    Err(format!("the tag is {tag}, and Cargo.toml has the version {version}, whose tag is v{version}"))
}

#[cfg(test)]
mod tests {
    use super::version;

    #[test]
    fn a_tag_is_the_version_of_the_workspace() {
        assert_eq!(version(concat!("v", env!("CARGO_PKG_VERSION"))), Ok(env!("CARGO_PKG_VERSION")));
        assert!(version("v99.0.0").unwrap_err().contains("Cargo.toml has the version"));
        assert!(version("main").is_err());
    }
}
