//! Runs the examples of the crate and looks at what they print and store.
//!
//! `cargo test --workspace` builds them beside this test, under the same features. Where only this package is tested they
//! are built by `cargo build --package kombo --examples`.

use std::path::Path;
use std::process::{Command, Output};

use kombo_client_tests::{Api, json_answer, page, parameter};
use rusqlite::Connection;
use serde_json::{Value, json};
use wiremock::{Request, ResponseTemplate};

/// An example, with nothing in its environment.
fn example(name: &str) -> Command {
    let test = std::env::current_exe().expect("the path of this test");
    let folder = test.parent().and_then(Path::parent).expect("the folder of the profile").join("examples");
    let path = folder.join(format!("{name}{}", std::env::consts::EXE_SUFFIX));
    assert!(path.is_file(), "{} is missing: run `cargo build --package kombo --examples`", path.display());
    let mut command = Command::new(path);
    // Windows opens no socket without this variable.
    command.env_clear().envs(std::env::var_os("SystemRoot").map(|value| ("SystemRoot", value)));
    command
}

fn run(command: &mut Command) -> Output {
    command.output().expect("the example starts")
}

/// What an example prints that succeeds.
fn printed(command: &mut Command) -> String {
    let output = run(command);
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "the example fails with {}: {said}", output.status);
    String::from_utf8(output.stdout).expect("text")
}

#[test]
fn create_link_prints_a_link() {
    assert_eq!(printed(&mut example("create_link")), "https://connect.kombo.dev/v1/stand-in\n");
}

#[test]
fn create_link_tells_a_failure_in_one_line() {
    let output = run(example("create_link").env("KOMBO_BASE_URL", "no address"));
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.contains("the base URL is no URL") && said.lines().count() == 1, "{said}");
}

#[test]
fn apply_to_job_goes_on_until_a_job_takes_the_application() {
    let lines = [
        "Baker: asks When can you start?",
        "Driver: closed",
        "Nurse: applied to before",
        "Weaver: application a1 created",
        "Weaver: warning: the phone number was left out",
    ];
    assert_eq!(printed(&mut example("apply_to_job")).lines().collect::<Vec<_>>(), lines);
}

#[test]
fn own_http_client_gets_the_same_list_in_both_ways() {
    let groups = r#"["Research", "Navy", "Design"]"#;
    let expected = format!("by halves: {groups}\nby a transport: {groups}\n");
    assert_eq!(printed(&mut example("own_http_client")), expected);
}

#[test]
fn own_http_client_tells_a_failure_in_one_line() {
    let output = run(example("own_http_client").env("KOMBO_BASE_URL", "http://127.0.0.1:1"));
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1));
    assert!(said.starts_with("error: ") && said.lines().count() == 1, "{said}");
}

#[test]
fn metrics_prints_what_was_counted_and_no_value() {
    let page = printed(&mut example("metrics"));
    for line in [
        "kombo_calls_total{operation=\"GetHrisEmployees\",ending=\"done\"} 2",
        "kombo_calls_total{operation=\"PostAtsJobsJobIdApplications\",ending=\"api\"} ",
        "kombo_call_seconds_count{operation=\"GetHrisEmployees\"} 2",
        "kind=\"malformed_record\",path=\"data.results[].display_full_name\"} 1",
        "kombo_in_flight 0",
    ] {
        assert!(page.contains(line), "`{line}` is missing in:\n{page}");
    }
    assert!(!page.contains("Lovelace"), "{page}");
}

#[test]
fn webhook_server_takes_a_delivery_once_and_refuses_a_forged_one() {
    let printed = printed(&mut example("webhook_server"));
    for line in [
        "hris_employees of personio:CBNMt7dSNCzBdnRTx87dev4E changed",
        "seen before",
        "forged delivery was answered with 401",
        "unreadable delivery was answered with 400",
    ] {
        assert!(printed.contains(line), "`{line}` is missing in:\n{printed}");
    }
}

/// A SQLite file and what syncs into it.
struct Synced {
    folder: tempfile::TempDir,
    base_url: Option<String>,
}

impl Synced {
    fn new(api: Option<&Api>) -> Synced {
        let base_url = api.map(|api| api.client.base_url().to_owned());
        Synced { folder: tempfile::tempdir().expect("a folder"), base_url }
    }

    fn sync(&self) -> Output {
        let mut command = example("sync_sqlite");
        command.arg(self.folder.path().join("kombo.sqlite"));
        command.envs(self.base_url.iter().map(|base_url| ("KOMBO_BASE_URL", base_url)));
        run(&mut command)
    }

    fn database(&self) -> Connection {
        Connection::open(self.folder.path().join("kombo.sqlite")).expect("the file")
    }

    /// Ids of employees, each with the groups it is in.
    fn employees(&self) -> Vec<String> {
        let query = "SELECT e.id || ': ' || coalesce(group_concat(m.group_name, ', ' ORDER BY m.group_name), '')
            FROM employees e LEFT JOIN memberships m ON m.employee_id = e.id GROUP BY e.id ORDER BY e.id";
        let database = self.database();
        let mut statement = database.prepare(query).expect("the tables");
        let rows = statement.query_map([], |row| row.get(0)).expect("rows");
        rows.map(|row| row.expect("text")).collect()
    }

    fn text(&self, query: &str) -> String {
        self.database().query_row(query, [], |row| row.get(0)).expect("text")
    }
}

#[test]
fn sync_sqlite_stores_everything_and_then_what_has_changed() {
    let synced = Synced::new(None);
    let full = synced.sync();
    assert!(full.status.success(), "{full:?}");
    let said = String::from_utf8_lossy(&full.stderr);
    assert_eq!(said, "left out: at `data.results[0].display_full_name`: invalid type: integer, expected a string\n");
    assert_eq!(synced.employees(), ["e1: Research", "e2: Navy", "e3: "]);

    let incremental = synced.sync();
    assert!(incremental.status.success(), "{incremental:?}");
    assert_eq!(synced.employees(), ["e2: Navy, Research", "e3: ", "e5: Research"]);
}

fn employee(id: &str) -> Value {
    json!({
        "id": id, "remote_id": id, "changed_at": "2024-03-01T00:00:00Z", "groups": [], "employments": [],
        "time_off_balances": [], "teams": [], "integration_fields": [],
    })
}

fn employees(ids: &[&str], next: Option<&str>) -> ResponseTemplate {
    page(&ids.iter().map(|id| employee(id)).collect(), next)
}

fn refused(status: u16, code: &str) -> ResponseTemplate {
    let error = json!({"code": code, "title": null, "message": "refused by the test", "log_url": null});
    json_answer(status, &json!({"status": "error", "error": error}))
}

/// The parameters that say what is asked for.
fn asked(request: &Request) -> [Option<String>; 3] {
    ["cursor", "updated_after", "include_deleted"].map(|name| parameter(request, name))
}

#[tokio::test]
async fn a_sync_that_breaks_off_is_taken_up_where_it_stopped() {
    let first = employees(&["e1", "e2"], Some("second"));
    let broken = refused(500, "PLATFORM.UNKNOWN_ERROR");
    let api = Api::answering([first, broken, employees(&["e3"], None), employees(&[], None)]).await;
    let synced = Synced::new(Some(&api));

    assert_eq!(synced.sync().status.code(), Some(1));
    assert_eq!(synced.employees(), ["e1: ", "e2: "]);
    let started = synced.text("SELECT checkpoint ->> '$.current.started' FROM checkpoints");

    assert!(synced.sync().status.success());
    assert_eq!(synced.employees(), ["e1: ", "e2: ", "e3: "]);

    // The next one asks for what has changed since the first beginning.
    assert!(synced.sync().status.success());
    let second = || Some("second".to_owned());
    let expected = [
        [None, None, Some("true".into())],
        [second(), None, Some("true".into())],
        [second(), None, Some("true".into())],
        [None, Some(started), Some("true".into())],
    ];
    assert_eq!(api.requests().await.iter().map(asked).collect::<Vec<_>>(), expected);
}

#[tokio::test]
async fn a_sync_whose_cursor_is_refused_begins_again() {
    let (broken, refused) = (refused(500, "PLATFORM.UNKNOWN_ERROR"), refused(400, "PLATFORM.INPUT_INVALID"));
    let first = employees(&["e1"], Some("second"));
    let api = Api::answering([first, broken, refused, employees(&["e1", "e2"], None)]).await;
    let synced = Synced::new(Some(&api));

    assert_eq!(synced.sync().status.code(), Some(1));
    assert!(synced.sync().status.success());
    let cursors: Vec<_> = api.requests().await.iter().map(|request| parameter(request, "cursor")).collect();
    let second = || Some("second".to_owned());
    assert_eq!(cursors, [None, second(), second(), None]);
    assert_eq!(synced.employees(), ["e1: ", "e2: "]);
}

#[tokio::test]
async fn a_week_after_a_full_sync_comes_another_which_finds_who_is_gone() {
    let damaged = json!({"id": "e2", "remote_id": 2});
    let full = page(&json!([employee("e1"), damaged]), None);
    let api = Api::answering([employees(&["e1", "e2", "e3"], None), employees(&[], None), full]).await;
    let synced = Synced::new(Some(&api));
    let days_ago = |days: u32| {
        let time = format!("strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '-{days} days')");
        let update = format!("UPDATE checkpoints SET checkpoint = json_set(checkpoint, '$.full', {time})");
        synced.database().execute(&update, []).expect("the table");
    };

    assert!(synced.sync().status.success());
    days_ago(6);
    assert!(synced.sync().status.success());
    days_ago(8);
    assert!(synced.sync().status.success());

    let is_full: Vec<bool> = api.requests().await.iter().map(|request| asked(request)[1].is_none()).collect();
    assert_eq!(is_full, [true, false, true]);
    // The malformed record says that its person is there, and nothing else.
    assert_eq!(synced.employees(), ["e1: ", "e2: "]);
}
