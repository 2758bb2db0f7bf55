//! The steps as data: what each runs, and what it needs.

/// One thing that is looked at.
pub(super) struct Step {
    pub(super) name: &'static str,
    /// The arguments of cargo.
    pub(super) arguments: &'static [&'static str],
    pub(super) environment: &'static [(&'static str, &'static str)],
    /// The toolchain, where it is not the one that runs this.
    pub(super) toolchain: Option<&'static str>,
    /// Another toolchain that the command itself calls.
    pub(super) needs: Option<&'static str>,
}

/// A step that says nothing but its name and its arguments.
pub(super) const PLAIN: Step = Step { name: "", arguments: &[], environment: &[], toolchain: None, needs: None };

/// Where this stands among the arguments, the step runs with no feature of the crate and with each one alone.
pub(super) const FEATURE: &str = "{feature}";

/// Warnings are denied behind `--`, where they reach our packages only; as `RUSTFLAGS` they would have every
/// dependency built once more.
pub(super) const STEPS: &[Step] = &[
    Step { name: "fmt", arguments: &["fmt", "--all", "--check"], ..PLAIN },
    Step { name: "commits", arguments: &["xtask", "commits"], ..PLAIN },
    Step { name: "codegen", arguments: &["xtask", "codegen", "--check", "--locked", "--strict"], ..PLAIN },
    Step { name: "words", arguments: &["xtask", "spec", "lint"], ..PLAIN },
    Step {
        name: "clippy",
        arguments: &[
            "clippy",
            "--workspace",
            "--all-targets",
            "--all-features",
            "--",
            "-D",
            "warnings",
            "-D",
            "clippy::incompatible_msrv",
        ],
        ..PLAIN
    },
    Step {
        name: "features",
        arguments: &[
            "clippy",
            "--package",
            "kombo",
            "--no-default-features",
            "--features",
            FEATURE,
            "--",
            "-D",
            "warnings",
            "-D",
            "clippy::incompatible_msrv",
        ],
        ..PLAIN
    },
    Step {
        name: "doc",
        arguments: &["doc", "--workspace", "--all-features", "--no-deps"],
        environment: &[("RUSTDOCFLAGS", "-D warnings")],
        ..PLAIN
    },
    // What is in the packages; `packages` builds from them.
    Step { name: "package", arguments: &["xtask", "package"], ..PLAIN },
    // Advisories are of the day, and of the network: `cargo deny check advisories` asks for them.
    Step { name: "deny", arguments: &["deny", "check", "bans", "licenses", "sources"], ..PLAIN },
    // The types of the crate against those of the last release: what no longer compiles asks for another version.
    Step {
        name: "semver",
        arguments: &["semver-checks", "--package", "kombo", "--all-features", "--baseline-rev", RELEASE],
        ..PLAIN
    },
    Step { name: "contract", arguments: &["xtask", "contract", "all"], ..PLAIN },
    Step { name: "tests", arguments: &["test", "--workspace"], ..PLAIN },
];

/// The tag of the last release stands in its place among the arguments. Without a release here the step is left out, and
/// that is said.
pub(super) const RELEASE: &str = "{release}";

/// What takes longer, or needs another toolchain or the network: each runs where `--only` names it, as the workflows do.
pub(super) const MORE: &[Step] = &[
    // The packages that are published, built from their files alone.
    Step { name: "packages", arguments: &["xtask", "package", "--build"], ..PLAIN },
    Step { name: "msrv", arguments: CHECK, toolchain: Some(MSRV), ..PLAIN },
    Step {
        name: "beta",
        arguments: &["check", "--workspace", "--all-targets", "--all-features"],
        toolchain: Some("beta"),
        ..PLAIN
    },
    // The oldest versions that the manifest of the crate allows.
    Step { name: "minimal", arguments: &["xtask", "package", "--minimal"], needs: Some("nightly"), ..PLAIN },
    // What works alike on Windows and macOS: neither Node nor Chromium, and no program of a shell.
    Step { name: "portable", arguments: CHECK, ..PLAIN },
    Step {
        name: "portable",
        arguments: &["test", "--package", "kombo", "--package", "openapi-to-crate", "--package", "kombo-client-tests"],
        ..PLAIN
    },
    Step { name: "advisories", arguments: &["deny", "check", "advisories"], ..PLAIN },
];

/// What is published, with all features.
const CHECK: &[&str] =
    &["check", "--package", "kombo", "--package", "kombo-mock", "--package", "openapi-to-crate", "--all-features"];

/// The oldest Rust that is promised, as rustup calls it.
const MSRV: &str = concat!(env!("CARGO_PKG_RUST_VERSION"), ".0");

/// Subcommands that cargo does not bring, by the word that calls them, and the package that has each. Where one is not
/// installed, the step is left out, and that is said.
pub(super) const TOOLS: &[(&str, &str)] = &[("deny", "cargo-deny"), ("semver-checks", "cargo-semver-checks")];
