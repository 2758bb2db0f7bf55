//! `cargo xtask spec fetch`: what comes well is written, what comes badly changes nothing.

use std::fs;
use std::io::Write;
use std::time::Duration;

use flate2::Compression;
use flate2::write::GzEncoder;

use super::server::{Server, answer};
use super::{DESCRIPTION, Folder, Run, root, xtask};

/// The description with one more operation, as a server in another mood would send it.
const NEWER: &str = r#"{"paths":{"/shelves":{"get":{"responses":{"200":{"description":"Success"}},"operationId":"GetShelves"}},"/members":{"get":{"responses":{"200":{"description":"Success"}},"operationId":"GetMembers"}},"/books":{"get":{"operationId":"GetBooks","responses":{"200":{"description":"Success"}}}}},"openapi":"3.1.0","info":{"version":"1.0.0","title":"Library"}}"#;

const SHELVES: &str = "
  /shelves:
    get:
      operationId: GetShelves
      responses:
        '200':
          description: Success
";

fn fetch(folder: &Folder, url: &str) -> Run {
    fetch_with(folder, url, &[])
}

fn fetch_with(folder: &Folder, url: &str, environment: &[(&str, &str)]) -> Run {
    let spec = folder.spec();
    let arguments = ["spec", "fetch", "--spec", spec.to_str().expect("a path"), "--url", url, "--timeout", "20"];
    xtask(&arguments).envs(environment.iter().copied()).output().expect("the program runs").into()
}

/// Runs into the failure whose message is given, and changes nothing.
fn refused(url: &str, expected: &str) {
    let folder = Folder::new();
    let run = fetch(&folder, url);
    assert!(!run.success, "{}", run.out);
    assert!(run.error.contains(expected), "{}", run.error);
    assert!(run.error.contains("library.yaml is as it was"), "{}", run.error);
    folder.untouched();
}

fn written(folder: &Folder, run: &Run, url: &str, received: &[u8]) {
    assert!(run.success, "{}", run.error);
    let text = folder.text();
    let (head, body) = text.split_at(text.find("openapi:").expect("a description"));
    assert!(head.lines().all(|line| line.starts_with('#')) && head.contains("cargo xtask spec fetch"));
    assert_eq!(body, format!("{}{SHELVES}", DESCRIPTION.strip_prefix("# Ours.\n").expect("a head")));
    assert!(run.out.contains("next: cargo xtask codegen --allow-stale --spec "), "{}", run.out);
    let source = folder.source().expect("SOURCE.toml");
    let source: toml_edit::DocumentMut = source.parse().expect("SOURCE.toml is TOML");
    assert_eq!(source["url"].as_str(), Some(url));
    assert_eq!(source["bytes"].as_integer(), Some(received.len() as i64));
    let time = source["time"].as_str().expect("a time");
    assert!(time.len() == 20 && time.ends_with('Z') && time.as_bytes()[10] == b'T', "{time}");
    assert_eq!(source["sha256"].as_str(), Some(digest(received).as_str()));
    assert_eq!(folder.names(), ["SOURCE.toml", "library.yaml", "names.toml", "overlays"]);
}

fn digest(bytes: &[u8]) -> String {
    use sha2::Digest;
    sha2::Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn json_is_written_as_yaml_in_the_order_that_was() {
    assert_eq!(digest(b"abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    let (folder, server) = (Folder::new(), Server::always(answer("200 OK", &[], NEWER.as_bytes())));
    let run = fetch(&folder, &server.url("/openapi.json"));
    written(&folder, &run, &server.url("/openapi.json"), NEWER.as_bytes());
}

#[test]
fn yaml_is_taken_too() {
    let yaml = format!("{DESCRIPTION}{SHELVES}");
    let (folder, server) = (Folder::new(), Server::always(answer("200 OK", &[], yaml.as_bytes())));
    let run = fetch(&folder, &server.url("/openapi.yaml"));
    written(&folder, &run, &server.url("/openapi.yaml"), yaml.as_bytes());
}

#[test]
fn a_password_in_the_url_is_told_to_nobody_else() {
    let (folder, server) = (Folder::new(), Server::always(answer("200 OK", &[], NEWER.as_bytes())));
    let run = fetch(&folder, &server.url("/x@y").replacen("http://", "http://me:secret@", 1));
    written(&folder, &run, &server.url("/x@y"), NEWER.as_bytes());
    assert!(!run.out.contains("secret"), "{}", run.out);
    let server = Server::always(answer("401 Unauthorized", &[], b"no"));
    let run = fetch(&Folder::new(), &server.url("/").replacen("http://", "http://me:secret@", 1));
    assert!(!run.success && run.error.contains("401") && !run.error.contains("secret"), "{}", run.error);
}

#[test]
fn what_is_compressed_is_unpacked() {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(NEWER.as_bytes()).expect("it packs");
    let packed = encoder.finish().expect("it packs");
    let server = Server::always(answer("200 OK", &["Content-Encoding: gzip"], &packed));
    let folder = Folder::new();
    let run = fetch(&folder, &server.url("/"));
    written(&folder, &run, &server.url("/"), NEWER.as_bytes());
    let cut = Server::always(answer("200 OK", &["Content-Encoding: gzip"], &packed[..packed.len() / 2]));
    refused(&cut.url("/"), "broke off");
}

#[test]
fn a_description_that_says_the_same_changes_nothing() {
    let folder = Folder::new();
    let server = Server::always(answer("200 OK", &[], NEWER.as_bytes()));
    assert!(fetch(&folder, &server.url("/")).success);
    let before = (folder.text(), folder.source(), fs::metadata(folder.spec()).and_then(|file| file.modified()).ok());
    // In another order and another layout.
    let other = Server::always(answer("200 OK", &[], folder.text().replacen("  /books:", "  '/books':", 1).as_bytes()));
    let run = fetch(&folder, &other.url("/"));
    assert!(run.success && run.out.contains("nothing new"), "{}{}", run.out, run.error);
    let after = (folder.text(), folder.source(), fs::metadata(folder.spec()).and_then(|file| file.modified()).ok());
    assert_eq!(before, after);
}

#[test]
fn without_an_old_description_there_is_nothing_to_follow() {
    let folder = Folder::new();
    fs::remove_file(folder.spec()).expect("it is there");
    let server = Server::always(answer("200 OK", &[], NEWER.as_bytes()));
    let run = fetch(&folder, &server.url("/"));
    written(&folder, &run, &server.url("/"), NEWER.as_bytes());
}

#[test]
fn redirects_are_followed_to_a_limit() {
    let server = Server::new(|head, stream| {
        let reply = match head[0].split(' ').nth(1) {
            Some("/a/one") => answer("302 Found", &["Location: ../a/two?x#y"], b"moved"),
            Some("/a/../a/two?x" | "/a/two?x") => answer("308 Permanent Redirect", &["Location: /three"], b""),
            Some("/three") => answer("200 OK", &[], NEWER.as_bytes()),
            Some("/away") => answer("301 Moved Permanently", &["Location: ftp://example.org/x"], b""),
            _ => answer("302 Found", &["Location: /loop"], b""),
        };
        let _ = stream.write_all(&reply);
    });
    let folder = Folder::new();
    let run = fetch(&folder, &server.url("/a/one"));
    written(&folder, &run, &server.url("/a/one"), NEWER.as_bytes());
    refused(&server.url("/loop"), "redirects more than 5 times");
    refused(&server.url("/away"), "ftp://example.org/x is not a URL of the web");
}

#[test]
fn what_is_no_description_is_told_by_what_it_looks_like() {
    for (kind, body, expected) in [
        ("text/html", "\n<!DOCTYPE html><title>Sign in</title>", "it is HTML or XML that begins with `<!DOCTYPE html>"),
        (
            "application/json",
            r#"{"status":"error","error":{"code":"X"}}"#,
            "it is an object with the keys status, error and without `openapi` (sent as application/json)",
        ),
        ("text/plain", "", "it is empty"),
        ("text/plain", "Service unavailable", "it is not an object, but begins with `Service unavailable`"),
        ("application/json", "[]", "it is not an object, but begins with `[]`"),
        ("application/json", r#"{"swagger":"2.0","paths":{}}"#, "it is Swagger 2.0"),
        ("application/json", r#"{"openapi":"4.0.0","paths":{}}"#, "it says it is OpenAPI 4.0.0"),
        ("application/json", r#"{"openapi":"3.1.0","paths":{}}"#, "it describes no path and no webhook"),
        ("application/json", r#"{"openapi":"3.1.0","paths":{"/a":"#, "does not read: this is neither YAML nor JSON"),
        ("application/json", r#"{"openapi":"3.1.0","openapi":"3.1.0"}"#, "does not read: this key stands here twice"),
    ] {
        let header = format!("Content-Type: {kind}");
        refused(&Server::always(answer("200 OK", &[&header], body.as_bytes())).url("/"), expected);
    }
    refused(&Server::always(answer("200 OK", &[], b"\xff\xfe\x00")).url("/"), "it is 3 bytes that are not UTF-8 text");
}

#[test]
fn refusals_are_told_with_their_status() {
    let server = Server::always(answer("404 Not Found", &["Content-Type: text/html"], b"<html>no such page</html>"));
    refused(
        &server.url("/x"),
        "/x answers 404 Not Found, with this in it: HTML or XML that begins with `<html>no such",
    );
    let server = Server::always(answer("500 Internal Server Error", &[], NEWER.as_bytes()));
    refused(&server.url("/"), "answers 500 Internal Server Error");
    let server = Server::always(answer("304 Not Modified", &[], b""));
    refused(&server.url("/"), "answers 304 Not Modified");
}

#[test]
fn an_answer_that_breaks_off_is_not_taken() {
    let whole = answer("200 OK", &[], NEWER.as_bytes());
    refused(&Server::always(&whole[..whole.len() - 10]).url("/"), "broke off in the middle of its answer");
    refused(&Server::always(&whole[..20]).url("/"), "/ ");
    let chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n10\r\n{\"openapi\":\"3.1.\r\n";
    refused(&Server::always(chunked).url("/"), "/ ");
    refused(&Server::always("").url("/"), "/ ");
    refused(&Server::always("SSH-2.0-x\r\n").url("/"), "/ ");
}

#[test]
fn nobody_there_is_an_error() {
    let port = std::net::TcpListener::bind("127.0.0.1:0").expect("a port").local_addr().expect("an address").port();
    refused(&format!("http://127.0.0.1:{port}/"), "cannot be read");
    refused("openapi.json", "is not a URL of the web");
    refused("file:///etc/hostname", "is not a URL of the web");
}

#[test]
fn what_is_too_long_is_not_read_to_its_end() {
    let server = Server::new(|_, stream| {
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n{\"openapi\":\"3.1.0\"");
        let blanks = vec![b' '; 1 << 20];
        while stream.write_all(&blanks).is_ok() {}
    });
    refused(&server.url("/"), "is longer than 32 MiB");
}

/// A server that begins to answer and then says nothing more.
fn silent() -> Server {
    Server::new(|_, stream| {
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{\"openapi\"");
        std::thread::sleep(Duration::from_secs(60));
    })
}

#[test]
fn a_slow_server_is_waited_for_as_long_as_was_asked() {
    let (folder, server) = (Folder::new(), silent());
    let (spec, url) = (folder.spec(), server.url("/"));
    let arguments = ["spec", "fetch", "--spec", spec.to_str().expect("a path"), "--url", &url, "--timeout", "0.2"];
    let run: Run = xtask(&arguments).output().expect("the program runs").into();
    assert!(!run.success);
    assert!(run.error.contains("took longer than 0.2 s; --timeout gives it more"), "{}", run.error);
    folder.untouched();
}

#[test]
fn an_interrupted_run_leaves_the_old_file() {
    let (folder, server) = (Folder::new(), silent());
    let spec = folder.spec();
    let arguments = ["spec", "fetch", "--spec", spec.to_str().expect("a path"), "--url", &server.url("/")];
    let mut child = xtask(&arguments).spawn().expect("the program runs");
    while server.asked().is_empty() {
        std::thread::sleep(Duration::from_millis(5));
    }
    child.kill().expect("it can be stopped");
    child.wait().expect("it stops");
    folder.untouched();
}

#[test]
fn a_folder_that_cannot_be_written_keeps_its_file() {
    let folder = Folder::new();
    // A folder in the place of SOURCE.toml: found out before the description is replaced, or not at all.
    fs::create_dir_all(folder.0.path().join("SOURCE.toml/inner")).expect("a folder");
    let server = Server::always(answer("200 OK", &[], NEWER.as_bytes()));
    let run = fetch(&folder, &server.url("/"));
    assert!(!run.success && run.error.contains("SOURCE.toml"), "{}{}", run.out, run.error);
    assert_eq!(folder.text(), DESCRIPTION);
}

#[test]
fn the_proxy_of_the_environment_is_used() {
    let proxy = Server::new(|head, stream| {
        let connect = head[0].starts_with("CONNECT");
        let reply = match head[0].contains("secure.invalid") {
            true => answer("403 Forbidden", &[], b"not that one"),
            false if connect => b"HTTP/1.1 200 Connection established\r\n\r\n".to_vec(),
            false => answer("200 OK", &[], NEWER.as_bytes()),
        };
        let _ = stream.write_all(&reply);
    });
    let address = proxy.url("");
    let folder = Folder::new();
    let run = fetch_with(&folder, "http://plain.invalid/openapi.json", &[("HTTP_PROXY", &address)]);
    written(&folder, &run, "http://plain.invalid/openapi.json", NEWER.as_bytes());
    assert_eq!(proxy.asked(), ["CONNECT plain.invalid:80 HTTP/1.1", "GET /openapi.json HTTP/1.1"]);

    let folder = Folder::new();
    let run = fetch_with(&folder, "https://secure.invalid/openapi.json", &[("https_proxy", &address)]);
    assert!(!run.success && run.error.contains("secure.invalid"), "{}", run.error);
    assert_eq!(proxy.asked()[2..], ["CONNECT secure.invalid:443 HTTP/1.1"]);
    folder.untouched();

    let run = fetch_with(&folder, "https://secure.invalid/", &[("HTTPS_PROXY", "no proxy at all")]);
    assert!(!run.success && run.error.contains("HTTPS_PROXY"), "{}", run.error);

    let server = Server::always(answer("200 OK", &[], NEWER.as_bytes()));
    let environment = [("HTTP_PROXY", address.as_str()), ("NO_PROXY", "localhost,127.0.0.1")];
    let run = fetch_with(&folder, &server.url("/"), &environment);
    written(&folder, &run, &server.url("/"), NEWER.as_bytes());
    assert_eq!(proxy.asked().len(), 3, "the proxy was left out");
}

#[test]
fn the_description_of_this_repository_can_be_fetched() {
    let path = root().join("spec/kombo.yaml");
    let ours = fs::read(&path).expect("the description");
    let folder = Folder::new();
    fs::copy(&path, folder.spec()).expect("a copy");
    let server = Server::always(answer("200 OK", &[], &ours));
    let run = fetch(&folder, &server.url("/"));
    assert!(run.out.contains("nothing new"), "{}{}", run.out, run.error);
    assert!(fs::read(folder.spec()).expect("the copy") == ours);
}
