//! Keeps a SQLite file in step with the employees of one integration and the groups they are in.
//!
//! Each run is one sync, by `kombo::sync`. The first one fetches everything. A later one fetches what has changed since,
//! deletions included, and every week one fetches everything again. A run that breaks off is taken up by the next one at
//! the page where it stopped. Run it on a schedule, and whenever a `data-changed` webhook comes.
//!
//! The first argument names the file. The integration is the one in `KOMBO_INTEGRATION_ID`, at the address in
//! `KOMBO_BASE_URL` with the key in `KOMBO_API_KEY`. Where no address is set, it starts a stand-in and calls that.

mod stand_in;

use std::error::Error;

use indicatif::{ProgressBar, ProgressStyle};
use kombo::Client;
use kombo::hris::Employee;
use kombo::observe::{CallInfo, Observer};
use kombo::sync::{Batch, Checkpoint, Report, Store, Sweep, Sync};
use rusqlite::{Connection, OptionalExtension, Transaction, params};
use stand_in::{base_url, setting};

const TABLES: &str = "
    PRAGMA foreign_keys = ON;
    CREATE TABLE IF NOT EXISTS employees (id TEXT PRIMARY KEY, name TEXT, work_email TEXT, seen_by INTEGER NOT NULL);
    CREATE TABLE IF NOT EXISTS memberships (
        employee_id TEXT NOT NULL REFERENCES employees ON DELETE CASCADE, group_id TEXT NOT NULL, group_name TEXT);
    CREATE TABLE IF NOT EXISTS checkpoints (list TEXT PRIMARY KEY, checkpoint TEXT NOT NULL);
";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let file = std::env::args_os().nth(1).map_or_else(|| std::env::temp_dir().join("kombo.sqlite"), Into::into);
    let mut employees = Employees(Connection::open(&file)?);
    employees.0.execute_batch(TABLES)?;
    let bar = bar(employees.count()?);
    let api_key = setting("KOMBO_API_KEY").unwrap_or_else(|| "ks_dev_example".to_owned());
    let kombo = Client::builder(api_key).base_url(base_url()?).observer(Progress(bar.clone())).build()?;
    let integration = setting("KOMBO_INTEGRATION_ID").unwrap_or_else(|| "bamboohr:example".to_owned());

    let list = kombo.integration(integration).hris().get_employees().page_size(250);
    let report = Sync::new(list).run(&mut employees).await?;
    bar.finish_and_clear();
    let Report { full, upserted, deleted, malformed, sweep, .. } = report;
    let what = if full { "everything" } else { "what has changed" };
    println!("{what}: {upserted} written, {deleted} deleted, {malformed} left out");
    if let Sweep::TooMany { unseen, seen } = sweep {
        eprintln!("{unseen} employees were not listed and only {seen} were; look whether that can be before they go");
    }
    println!("{} employees in {}", employees.count()?, file.display());
    Ok(())
}

/// How far it is: of as many as there were last time, since a list does not say how many it has. Only a terminal shows it.
fn bar(known: u64) -> ProgressBar {
    if known == 0 {
        return ProgressBar::new_spinner();
    }
    let style = ProgressStyle::with_template("{bar:40} {pos} of about {len}").expect("the template is good");
    ProgressBar::new(known).with_style(style)
}

/// Moves the bar after each page.
struct Progress(ProgressBar);

impl Observer for Progress {
    fn synced(&self, _call: &CallInfo, report: &Report) {
        self.0.set_position(report.upserted + report.malformed);
    }
}

/// The tables, written in one transaction for each page: so the file is right whenever the program ends.
struct Employees(Connection);

impl Employees {
    fn count(&self) -> rusqlite::Result<u64> {
        self.0.query_row("SELECT count(*) FROM employees", [], |row| row.get::<_, i64>(0)).map(i64::unsigned_abs)
    }
}

impl Store<Employee> for Employees {
    type Error = Box<dyn Error + Send + std::marker::Sync>;

    async fn load(&mut self) -> Result<Option<Checkpoint>, Self::Error> {
        let query = "SELECT checkpoint FROM checkpoints WHERE list = 'employees'";
        let text = self.0.query_row(query, [], |row| row.get::<_, String>(0)).optional()?;
        Ok(text.map(|text| text.parse()).transpose()?)
    }

    async fn save(&mut self, batch: Batch<Employee>, checkpoint: &Checkpoint) -> Result<(), Self::Error> {
        let run = i64::try_from(batch.run)?;
        let transaction = self.0.transaction()?;
        for employee in &batch.upserts {
            store(&transaction, employee, run)?;
        }
        for id in &batch.deletes {
            transaction.execute("DELETE FROM employees WHERE id = ?1", [id])?;
        }
        for id in &batch.kept {
            transaction.execute("UPDATE employees SET seen_by = ?1 WHERE id = ?2", params![run, id])?;
        }
        for record in &batch.malformed {
            eprintln!("left out: {record}");
        }
        let advance = "INSERT OR REPLACE INTO checkpoints VALUES ('employees', ?1)";
        transaction.execute(advance, [checkpoint.to_string()])?;
        Ok(transaction.commit()?)
    }

    async fn unseen(&mut self, run: u64) -> Result<Vec<String>, Self::Error> {
        let mut unseen = self.0.prepare("SELECT id FROM employees WHERE seen_by <> ?1")?;
        let ids = unseen.query_map([i64::try_from(run)?], |row| row.get(0))?;
        Ok(ids.collect::<Result<_, _>>()?)
    }
}

/// The whole record is in each answer, so the row is written anew, and its memberships go with the old one.
fn store(transaction: &Transaction, employee: &Employee, run: i64) -> rusqlite::Result<()> {
    transaction.execute("DELETE FROM employees WHERE id = ?1", [&employee.id])?;
    let row = params![employee.id, employee.display_full_name, employee.work_email, run];
    transaction.execute("INSERT INTO employees VALUES (?1, ?2, ?3, ?4)", row)?;
    for group in &employee.groups {
        let row = params![employee.id, group.id, group.name];
        transaction.execute("INSERT INTO memberships VALUES (?1, ?2, ?3)", row)?;
    }
    Ok(())
}
