//! What the steps need from the system and cargo does not bring: for the feature `native-tls`, OpenSSL.

use std::process::Command;

/// The packages of Debian and Ubuntu.
const PACKAGES: [&str; 2] = ["pkg-config", "libssl-dev"];

/// Installs what is missing with apt-get; where nothing is, nothing is done.
pub(super) fn install() -> Result<(), String> {
    if succeeds("pkg-config", &["--exists", "openssl"]) {
        println!("ci: the system has what is needed");
        return Ok(());
    }
    let rights: &[&str] = if is_unprivileged() { &["sudo"] } else { &[] };
    let install = [&["install", "-y", "-qq", "--no-install-recommends"][..], &PACKAGES].concat();
    for arguments in [vec!["update", "-qq"], install] {
        // Through `env`, since sudo keeps variables to itself.
        let words = [rights, &["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"], &arguments].concat();
        let shown = words.join(" ");
        println!("ci: {shown}");
        match Command::new(words[0]).args(&words[1..]).status() {
            Ok(status) if status.success() => {}
            Ok(_) => return Err(format!("`{shown}` failed")),
            Err(error) => return Err(format!("cannot start `{shown}`: {error}; install OpenSSL's headers by hand")),
        }
    }
    Ok(())
}

fn succeeds(program: &str, arguments: &[&str]) -> bool {
    Command::new(program).args(arguments).output().is_ok_and(|output| output.status.success())
}

/// Whether apt-get has to be run by somebody with more rights.
fn is_unprivileged() -> bool {
    tempfile::tempfile_in("/var/lib/apt").is_err()
}
