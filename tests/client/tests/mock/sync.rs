//! A list kept in step with a store, whatever breaks off in between.
//!
//! A scenario is played once for each step in it: there the run is dropped, as by a process that is killed. After each
//! run that ends, the database must have what the mock has: no record too few, none too many, each as it is.

use std::collections::BTreeMap;
use std::future::{Future, pending};
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use kombo::hris::Employee;
use kombo::observe::{CallInfo, Observer};
use kombo::sync::{Batch, Checkpoint, Report, Store, Sweep, Sync, SyncError, in_parallel};
use kombo::{Body, BoxFuture, Client, ReqwestTransport, Retry, Transport, TransportError, http, reqwest};
use kombo_mock::Mock;
use rusqlite::{Connection, OptionalExtension, params};
use serde_json::{Value, json};
use tokio::sync::Notify;

const EMPLOYEES: &str = "hris/employees";

/// Counts steps, and lets nothing happen any more after the last one.
#[derive(Clone, Default)]
struct Steps(Arc<(AtomicI64, Notify)>);

impl Steps {
    /// After so many steps it is over.
    fn set(&self, left: i64) {
        self.0.0.store(left, Ordering::SeqCst);
    }

    async fn step(&self) {
        if self.0.0.fetch_sub(1, Ordering::SeqCst) == 0 {
            self.0.1.notify_one();
            pending::<()>().await;
        }
    }

    /// What a run comes to, unless it is killed.
    async fn alive<T>(&self, run: impl Future<Output = T>) -> Option<T> {
        tokio::select! {
            biased;
            done = run => Some(done),
            () = self.0.1.notified() => None,
        }
    }
}

/// A database, of which each statement is a step.
struct Database {
    connection: Connection,
    steps: Steps,
}

impl Database {
    fn new(steps: &Steps) -> Database {
        let connection = Connection::open_in_memory().unwrap();
        let tables = "CREATE TABLE employees (id TEXT PRIMARY KEY, json TEXT NOT NULL, seen INTEGER NOT NULL);
                      CREATE TABLE checkpoint (one INTEGER PRIMARY KEY CHECK (one = 1), text TEXT NOT NULL);";
        connection.execute_batch(tables).unwrap();
        Database { connection, steps: steps.clone() }
    }

    fn records(&self) -> BTreeMap<String, String> {
        let mut all = self.connection.prepare("SELECT id, json FROM employees").unwrap();
        all.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap().map(Result::unwrap).collect()
    }

    fn insert(&self, id: &str, json: &str, seen: u64) {
        let sql = "INSERT OR REPLACE INTO employees VALUES (?1, ?2, ?3)";
        self.connection.execute(sql, params![id, json, seen as i64]).unwrap();
    }
}

impl Store<Employee> for Database {
    type Error = Box<dyn std::error::Error + Send + std::marker::Sync>;

    async fn load(&mut self) -> Result<Option<Checkpoint>, Self::Error> {
        self.steps.step().await;
        let text = self.connection.query_row("SELECT text FROM checkpoint", [], |row| row.get::<_, String>(0));
        Ok(text.optional()?.map(|text| text.parse()).transpose()?)
    }

    async fn save(&mut self, batch: Batch<Employee>, checkpoint: &Checkpoint) -> Result<(), Self::Error> {
        let steps = self.steps.clone();
        steps.step().await;
        self.connection.execute_batch("BEGIN")?;
        // Whoever is killed here leaves a transaction open, which the next to open the database finds undone.
        let half = batch.upserts.len() / 2;
        for (place, employee) in batch.upserts.iter().enumerate() {
            if place == half {
                steps.step().await;
            }
            let text = serde_json::to_string(employee)?;
            let sql = "INSERT OR REPLACE INTO employees VALUES (?1, ?2, ?3)";
            self.connection.execute(sql, params![employee.id, text, batch.run as i64])?;
        }
        for id in &batch.deletes {
            self.connection.execute("DELETE FROM employees WHERE id = ?1", [id])?;
        }
        for id in &batch.kept {
            self.connection.execute("UPDATE employees SET seen = ?1 WHERE id = ?2", params![batch.run as i64, id])?;
        }
        let sql = "INSERT OR REPLACE INTO checkpoint VALUES (1, ?1)";
        self.connection.execute(sql, [checkpoint.to_string()])?;
        self.connection.execute_batch("COMMIT")?;
        steps.step().await;
        Ok(())
    }

    async fn unseen(&mut self, run: u64) -> Result<Vec<String>, Self::Error> {
        self.steps.step().await;
        let mut unseen = self.connection.prepare("SELECT id FROM employees WHERE seen <> ?1 ORDER BY id")?;
        let ids = unseen.query_map([run as i64], |row| row.get(0))?.collect::<Result<_, _>>()?;
        Ok(ids)
    }
}

/// Sending is a step, and so is the coming of an answer. Its clock can be wrong.
#[derive(Clone)]
struct Stepping {
    inner: ReqwestTransport,
    steps: Steps,
    ahead: Arc<AtomicI64>,
}

impl Transport for Stepping {
    fn send(&self, request: http::Request<Body>) -> BoxFuture<Result<http::Response<Bytes>, TransportError>> {
        let this = self.clone();
        Box::pin(async move {
            this.steps.step().await;
            let answer = this.inner.send(request).await;
            this.steps.step().await;
            answer
        })
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<()> {
        self.inner.sleep(duration)
    }

    fn time_of_day(&self) -> SystemTime {
        let ahead = self.ahead.load(Ordering::SeqCst);
        let seconds = Duration::from_secs(ahead.unsigned_abs());
        if ahead < 0 { SystemTime::now() - seconds } else { SystemTime::now() + seconds }
    }
}

/// A mock, a client of it, and a database.
struct World {
    mock: Mock,
    admin: reqwest::Client,
    transport: Stepping,
    database: Database,
}

impl World {
    async fn new() -> World {
        let steps = Steps::default();
        steps.set(i64::MAX);
        let inner = ReqwestTransport::from(ReqwestTransport::client_builder().unwrap().build().unwrap());
        World {
            mock: Mock::builder().records(24).start().await.unwrap(),
            admin: ReqwestTransport::client_builder().unwrap().build().unwrap(),
            transport: Stepping { inner, steps: steps.clone(), ahead: Arc::default() },
            database: Database::new(&steps),
        }
    }

    fn steps(&self) -> &Steps {
        &self.transport.steps
    }

    fn client(&self) -> Client {
        let builder = Client::builder(self.mock.api_key()).base_url(self.mock.url()).retry(Retry::off());
        builder.transport(self.transport.clone()).build().unwrap()
    }

    fn sync(&self) -> Sync<kombo::hris::GetEmployees> {
        Sync::new(self.client().integration(self.mock.integration()).hris().get_employees().page_size(7))
    }

    async fn ask(&self, method: reqwest::Method, path: &str, body: Value) -> Value {
        let address = format!("http://{}/__mock/{path}", self.mock.address());
        let answer = self.admin.request(method, address).body(body.to_string()).send().await.unwrap();
        let (status, text) = (answer.status(), answer.text().await.unwrap());
        assert!(status.is_success(), "{path}: {status} {text}");
        serde_json::from_str(&text).unwrap_or_default()
    }

    /// What the database must have: all records that are not deleted, as the crate writes them.
    async fn expected(&self) -> BTreeMap<String, String> {
        let records = self.ask(reqwest::Method::GET, &format!("records/{EMPLOYEES}"), json!({})).await;
        let records = records["records"].as_array().unwrap().iter();
        let there = records.filter(|record| record["remote_deleted_at"].is_null());
        let written = there.map(|record| {
            let employee: Employee = serde_json::from_value(record.clone()).unwrap();
            (employee.id.clone(), serde_json::to_string(&employee).unwrap())
        });
        written.collect()
    }

    /// The same, each record by its id alone. Filters show fewer fields than the mock keeps.
    async fn assert_in_step(&self, when: &str) {
        let (expected, found) = (self.expected().await, self.database.records());
        let ids = |records: &BTreeMap<String, String>| records.keys().cloned().collect::<Vec<_>>();
        assert_eq!(ids(&found), ids(&expected), "{when}");
        for (id, text) in &expected {
            assert_eq!(&found[id], text, "{when}: {id}");
        }
    }

    /// Changes two records, deletes one, adds one, all after the run before.
    async fn move_on(&self, round: usize) {
        let ids: Vec<String> = self.expected().await.into_keys().collect();
        self.ask(reqwest::Method::PUT, "clock", json!({"advance_seconds": 3600})).await;
        let path = |id: &str| format!("records/{EMPLOYEES}/{id}");
        for id in &ids[round..round + 2] {
            let body = json!({"first_name": format!("Round {round}")});
            self.ask(reqwest::Method::PATCH, &path(id), body).await;
        }
        self.ask(reqwest::Method::DELETE, &path(&ids[round + 3]), json!({})).await;
        self.ask(reqwest::Method::POST, &format!("records/{EMPLOYEES}"), json!({"first_name": "New"})).await;
    }

    /// Runs until a run ends; the first one may be killed. Says what the last one did, and whether one was killed.
    async fn run(&mut self, sync: &Sync<kombo::hris::GetEmployees>, full: bool) -> (Report, bool) {
        let mut killed = false;
        loop {
            let steps = self.steps().clone();
            let database = &mut self.database;
            let run = async { if full { sync.run_full(database).await } else { sync.run(database).await } };
            match steps.alive(run).await {
                Some(report) => return (report.unwrap(), killed),
                None => {
                    killed = true;
                    steps.set(i64::MAX);
                    // What a process leaves behind that dies within a transaction.
                    let _ = self.database.connection.execute_batch("ROLLBACK");
                }
            }
        }
    }
}

#[tokio::test]
async fn a_run_that_is_killed_at_any_step_loses_nothing() {
    let mut world = World::new().await;
    let (mut kills, mut resumed) = (0, 0);
    for step in 0.. {
        world.ask(reqwest::Method::POST, "reset", json!({})).await;
        world.database = Database::new(world.steps());
        world.steps().set(step);
        let mut killed = false;
        let sync = world.sync();
        // All of it, then changes, then all of it again, with a record that went without a word.
        for (round, full) in [true, false, true].into_iter().enumerate() {
            if round == 2 {
                world.database.insert("gone", "{}", 0);
            }
            let (report, was_killed) = world.run(&sync, round == 2).await;
            (killed, resumed) = (killed || was_killed, resumed + usize::from(report.resumed));
            // One that is killed when all is done has ended, and another one is for what has changed since.
            assert!(report.full == full || was_killed, "step {step}, round {round}");
            world.assert_in_step(&format!("killed at step {step}, round {round}")).await;
            world.move_on(round).await;
        }
        if !killed {
            break;
        }
        kills += 1;
    }
    println!("{kills} kills, after {resumed} of them the run was taken up; the database was right after each");
    assert!(kills > 50 && resumed > 25, "{kills} {resumed}");
}

#[tokio::test]
async fn broken_connections_and_refusals_cost_a_run_and_no_record() {
    let mut world = World::new().await;
    let mut broken = 0;
    for fault in ["cut", "truncated", "unavailable", "rate-limited", "PLATFORM.UNKNOWN_ERROR"] {
        for page in 1..=4 {
            world.ask(reqwest::Method::POST, "reset", json!({})).await;
            world.database = Database::new(world.steps());
            world.mock.fail(&format!("GetHrisEmployees {fault}; nth={page}"));
            let sync = world.sync();
            let error = sync.run(&mut world.database).await.unwrap_err();
            assert!(matches!(error, SyncError::Api(_)), "{fault}, page {page}: {error}");
            broken += 1;
            let report = sync.run(&mut world.database).await.unwrap();
            assert_eq!(report.resumed, page > 1);
            world.assert_in_step(&format!("{fault} at page {page}")).await;
        }
    }
    println!("{broken} broken runs, the database was right after each");
}

#[tokio::test]
async fn a_malformed_record_keeps_its_row_and_withholds_the_sweep_without_an_id() {
    let mut world = World::new().await;
    let sync = world.sync();
    sync.run(&mut world.database).await.unwrap();
    world.database.insert("gone", "{}", 0);
    world.mock.fail("GetHrisEmployees bad-record; nth=2");
    let report = sync.run_full(&mut world.database).await.unwrap();
    assert_eq!((report.malformed, report.sweep), (1, Sweep::Unidentified));
    let mut expected = world.expected().await;
    expected.insert("gone".to_owned(), "{}".to_owned());
    assert_eq!(world.database.records(), expected);
    let report = sync.run_full(&mut world.database).await.unwrap();
    assert_eq!((report.malformed, report.sweep), (0, Sweep::Done { deleted: 1 }));
    world.assert_in_step("after a clean run").await;
}

#[tokio::test]
async fn a_wrong_clock_loses_nothing() {
    let day = 24 * 60 * 60;
    for ahead in [day, -day / 2, -40 * day, 400 * day] {
        let mut world = World::new().await;
        let sync = world.sync();
        sync.run(&mut world.database).await.unwrap();
        world.transport.ahead.store(ahead, Ordering::SeqCst);
        for round in 0..3 {
            world.move_on(round).await;
            sync.run(&mut world.database).await.unwrap();
            world.assert_in_step(&format!("{ahead} s ahead, round {round}")).await;
        }
    }
}

#[tokio::test]
async fn an_empty_list_or_one_that_lacks_most_sweeps_nothing() {
    let mut world = World::new().await;
    let sync = world.sync();
    sync.run(&mut world.database).await.unwrap();
    let before = world.database.records();
    let hris = world.client().integration(world.mock.integration()).hris();
    let nobody = Sync::new(hris.get_employees().ids(["nobody"]));
    let report = nobody.run_full(&mut world.database).await.unwrap();
    assert_eq!((report.sweep, report.upserted), (Sweep::Empty, 0));
    assert_eq!(world.database.records(), before);

    let (few, rest) = (5, before.len() - 5);
    let few = Sync::new(hris.get_employees().ids(before.keys().take(few).map(String::as_str)));
    let report = few.run_full(&mut world.database).await.unwrap();
    assert_eq!(report.sweep, Sweep::TooMany { unseen: rest, seen: 5 });
    assert_eq!(world.database.records(), before);
    let report = few.most_swept(1.0).run_full(&mut world.database).await.unwrap();
    assert_eq!((report.sweep, report.deleted as usize >= rest), (Sweep::Done { deleted: rest }, true));
}

#[derive(Clone, Default)]
struct Progress(Arc<Mutex<Vec<Report>>>);

impl Observer for Progress {
    fn synced(&self, call: &CallInfo, report: &Report) {
        assert_eq!(call.operation().id(), "GetHrisEmployees");
        self.0.lock().unwrap().push(report.clone());
    }
}

#[tokio::test]
async fn progress_is_told_and_lists_run_side_by_side() {
    let mock = Mock::start().await;
    let progress = Progress::default();
    let builder = Client::builder(mock.api_key()).base_url(mock.url());
    let client = builder.observer(progress.clone()).build().unwrap();
    let steps = Steps::default();
    steps.set(i64::MAX);
    let runs = ["a", "b", "c"].map(|tenant| {
        let list = client.integration(format!("workday:{tenant}")).hris().get_employees().page_size(10);
        Sync::new(list).read_ahead().into_run(Database::new(&steps))
    });
    let reports = in_parallel(2, runs).await;
    assert_eq!(reports.len(), 3);
    for (report, database) in &reports {
        let report = report.as_ref().unwrap();
        assert_eq!((report.pages, report.upserted as usize), (3, database.records().len()));
    }
    let told = progress.0.lock().unwrap();
    assert_eq!(told.len(), 3 * 4);
    assert!(told.iter().filter(|report| report.sweep == Sweep::Done { deleted: 0 }).count() == 3);
}
