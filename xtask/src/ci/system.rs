//! What the steps need from the system and cargo does not bring: OpenSSL for the feature `native-tls`, Node and Python for
//! the step `contract`, Chromium for the test of the mock's page.

use std::process::Command;

/// Something the steps need.
struct Need {
    /// The program and arguments that show that it is there.
    shown_by: &'static [&'static str],
    /// The packages of Debian and Ubuntu that bring it.
    packages: &'static [&'static str],
}

const NEEDS: [Need; 4] = [
    Need { shown_by: &["pkg-config", "--exists", "openssl"], packages: &["pkg-config", "libssl-dev"] },
    Need { shown_by: &["npm", "--version"], packages: &["nodejs", "npm"] },
    Need { shown_by: &["python3", "-c", "import ensurepip, venv"], packages: &["python3", "python3-venv"] },
    Need { shown_by: &["chromedriver", "--version"], packages: &["chromium", "chromium-driver"] },
];

/// Installs what is missing with apt-get; where nothing is, nothing is done.
pub(super) fn install() -> Result<(), String> {
    let packages = missing(&NEEDS);
    if packages.is_empty() {
        println!("ci: the system has what is needed");
        return Ok(());
    }
    let rights: &[&str] = if is_unprivileged() { &["sudo"] } else { &[] };
    let install = [&["install", "-y", "-qq", "--no-install-recommends"][..], &packages].concat();
    for arguments in [vec!["update", "-qq"], install] {
        // Through `env`, since sudo keeps variables to itself.
        let words = [rights, &["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"], &arguments].concat();
        let shown = words.join(" ");
        println!("ci: {shown}");
        match Command::new(words[0]).args(&words[1..]).status() {
            Ok(status) if status.success() => {}
            Ok(_) => return Err(format!("`{shown}` failed")),
            Err(error) => {
                return Err(format!("cannot start `{shown}`: {error}; install {} by hand", packages.join(", ")));
            }
        }
    }
    Ok(())
}

/// Runs a command that installs something.
pub(super) fn execute(command: &str) -> Result<(), String> {
    println!("ci: {command}");
    let mut words = command.split(' ');
    let status = Command::new(words.next().unwrap_or_default()).args(words).status();
    let status = status.map_err(|error| format!("cannot start `{command}`: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("`{command}` failed")) }
}

/// The packages of all needs that are not met.
fn missing(needs: &[Need]) -> Vec<&'static str> {
    let unmet = needs.iter().filter(|need| !succeeds(need.shown_by));
    unmet.flat_map(|need| need.packages.iter().copied()).collect()
}

fn succeeds(words: &[&str]) -> bool {
    Command::new(words[0]).args(&words[1..]).output().is_ok_and(|output| output.status.success())
}

/// Whether apt-get has to be run by somebody with more rights.
fn is_unprivileged() -> bool {
    tempfile::tempfile_in("/var/lib/apt").is_err()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packages_are_asked_for_only_where_something_is_missing() {
        let met = Need { shown_by: &["rustc", "--version"], packages: &["there"] };
        let refused = Need { shown_by: &["rustc", "--no-such-flag"], packages: &["one", "two"] };
        let absent = Need { shown_by: &["no-such-program"], packages: &["three"] };
        assert_eq!(missing(&[met, refused, absent]), ["one", "two", "three"]);
    }
}
