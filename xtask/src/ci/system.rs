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
    let sudo = is_unprivileged();
    for arguments in
        [&["update", "-qq"][..], &[&["install", "-y", "-qq", "--no-install-recommends"][..], &PACKAGES].concat()]
    {
        let mut command = if sudo { Command::new("sudo") } else { Command::new("apt-get") };
        if sudo {
            command.arg("apt-get");
        }
        let shown = format!("apt-get {}", arguments.join(" "));
        println!("ci: {shown}");
        let status = command.args(arguments).env("DEBIAN_FRONTEND", "noninteractive").status();
        match status {
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
