//! Keeps a SQLite file in step with the employees of one integration and the groups they are in.
//!
//! Each run is one sync. The first one fetches everything. A later one fetches what has changed since the run before it
//! started, deletions included. Everything is fetched anew when the last full sync is a week old. A run that breaks off is
//! taken up by the next one at the page where it stopped. Run it on a schedule, and whenever a `data-changed` webhook comes.
//!
//! The first argument names the file. The integration is the one in `KOMBO_INTEGRATION_ID`, at the address in
//! `KOMBO_BASE_URL` with the key in `KOMBO_API_KEY`. Where no address is set, it starts a stand-in and calls that.

mod stand_in;

use std::error::Error;
use std::time::{Duration, SystemTime};

use kombo::hris::Employee;
use kombo::{Client, DateTime, ErrorCode};
use rusqlite::{Connection, OptionalExtension, Transaction, params};
use stand_in::{base_url, setting};

const WEEK: Duration = Duration::from_secs(7 * 24 * 60 * 60);

const TABLES: &str = "
    PRAGMA foreign_keys = ON;
    CREATE TABLE IF NOT EXISTS employees (id TEXT PRIMARY KEY, name TEXT, work_email TEXT, seen_by INTEGER NOT NULL);
    CREATE TABLE IF NOT EXISTS memberships (
        employee_id TEXT NOT NULL REFERENCES employees ON DELETE CASCADE, group_id TEXT NOT NULL, group_name TEXT);
    CREATE TABLE IF NOT EXISTS runs (
        id INTEGER PRIMARY KEY, started_at TEXT NOT NULL, updated_after TEXT, cursor TEXT, finished INTEGER NOT NULL);
";

/// One sync, as the table `runs` has it. Without `updated_after` it is a full one.
struct Run {
    id: i64,
    updated_after: Option<String>,
    cursor: Option<String>,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let file = std::env::args_os().nth(1).map_or_else(|| std::env::temp_dir().join("kombo.sqlite"), Into::into);
    let mut database = Connection::open(&file)?;
    database.execute_batch(TABLES)?;
    let api_key = setting("KOMBO_API_KEY").unwrap_or_else(|| "ks_dev_example".to_owned());
    let kombo = Client::builder(api_key).base_url(base_url()?).build()?;
    let integration = setting("KOMBO_INTEGRATION_ID").unwrap_or_else(|| "bamboohr:example".to_owned());
    sync(&kombo, &integration, &mut database).await?;
    let count: i64 = database.query_row("SELECT count(*) FROM employees", [], |row| row.get(0))?;
    println!("{count} employees in {}", file.display());
    Ok(())
}

async fn sync(kombo: &Client, integration: &str, database: &mut Connection) -> Result<(), Box<dyn Error>> {
    let run = take_up_or_begin(database)?;
    // Filters belong to every page, so a run that is taken up has those that it began with.
    let mut request = kombo.integration(integration).hris().get_employees().page_size(250);
    if let Some(since) = &run.updated_after {
        println!("changes since {since}");
        request = request.updated_after(since.as_str()).include_deleted(true);
    }
    if let Some(cursor) = &run.cursor {
        println!("from where the last run stopped");
        request = request.cursor(cursor);
    }
    let mut pages = request.pages();
    loop {
        let page = match pages.try_next().await {
            Ok(Some(page)) => page,
            Ok(None) => return Ok(()),
            Err(error) => {
                // For how long a cursor is good is not known. When one is refused, the next run begins at the first page.
                if error.has_code(ErrorCode::PlatformInputInvalid) {
                    database.execute("UPDATE runs SET cursor = NULL WHERE id = ?1", [run.id])?;
                }
                return Err(error.into());
            }
        };
        // The rows and the place in the list are written together, so the file is right whenever the program ends.
        let transaction = database.transaction()?;
        for employee in &page.items {
            store(&transaction, employee, run.id)?;
        }
        for record in &page.malformed {
            eprintln!("left out: {record}");
            // Its row stays as it was, for the person is still there. The next full sync reads it again.
            let keep = "UPDATE employees SET seen_by = ?1 WHERE id = json_extract(?2, '$.id')";
            transaction.execute(keep, params![run.id, record.json().as_str()])?;
        }
        if page.next.is_none() && run.updated_after.is_none() {
            // Whom a full sync has not seen is gone, whether or not the deletion was ever told.
            transaction.execute("DELETE FROM employees WHERE seen_by <> ?1", [run.id])?;
        }
        let advance = "UPDATE runs SET cursor = ?1, finished = ?2 WHERE id = ?3";
        transaction.execute(advance, params![page.next, page.next.is_none(), run.id])?;
        transaction.commit()?;
        println!("stored a page: {} read, {} left out", page.items.len(), page.malformed.len());
    }
}

/// The run that was broken off, or a new one.
fn take_up_or_begin(database: &Connection) -> Result<Run, Box<dyn Error>> {
    let unfinished = "SELECT id, updated_after, cursor FROM runs WHERE NOT finished";
    let read = |row: &rusqlite::Row| Ok(Run { id: row.get(0)?, updated_after: row.get(1)?, cursor: row.get(2)? });
    if let Some(run) = database.query_row(unfinished, [], read).optional()? {
        return Ok(run);
    }
    let now = SystemTime::now();
    let started = |condition: &str| {
        let query = format!("SELECT started_at FROM runs WHERE {condition} ORDER BY id DESC LIMIT 1");
        database.query_row(&query, [], |row| row.get::<_, String>(0)).optional()
    };
    let full_is_recent = match started("updated_after IS NULL")? {
        Some(full) => now.duration_since(DateTime::from(full).to_system_time()?).is_ok_and(|age| age < WEEK),
        None => false,
    };
    // The start of the last run, not its end: what changed while it ran may or may not have been in it.
    let updated_after = if full_is_recent { started("TRUE")? } else { None };
    let begin = "INSERT INTO runs (started_at, updated_after, finished) VALUES (?1, ?2, FALSE)";
    database.execute(begin, params![DateTime::from(now).as_str(), updated_after])?;
    Ok(Run { id: database.last_insert_rowid(), updated_after, cursor: None })
}

fn store(transaction: &Transaction, employee: &Employee, run: i64) -> rusqlite::Result<()> {
    // The whole record is in each answer, so the row is written anew, and its memberships go with the old one.
    transaction.execute("DELETE FROM employees WHERE id = ?1", [&employee.id])?;
    if employee.remote_deleted_at.is_some() {
        return Ok(());
    }
    let row = params![employee.id, employee.display_full_name, employee.work_email, run];
    transaction.execute("INSERT INTO employees VALUES (?1, ?2, ?3, ?4)", row)?;
    for group in &employee.groups {
        let row = params![employee.id, group.id, group.name];
        transaction.execute("INSERT INTO memberships VALUES (?1, ?2, ?3)", row)?;
    }
    Ok(())
}
