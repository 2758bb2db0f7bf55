//! One run: the pages of a list into a store, then the sweep.
//!
//! In: a list and a store. Out: a report. Must not know any list, nor how the store keeps records.

use std::collections::BTreeSet;
use std::time::{Duration, SystemTime};

use http::header::DATE;

use super::checkpoint::{At, Current};
use super::{Batch, Checkpoint, Report, Store, Sweep, Sync, SyncError};
use crate::endpoint::{IncrementalList, Record};
use crate::error::Error;
use crate::paging::{MalformedRecord, Page};
use crate::value::DateTime;

/// By how much a clock may be behind what it once said, without being taken for wrong.
const BACKWARD: Duration = Duration::from_secs(24 * 60 * 60);

impl<L: IncrementalList> Sync<L> {
    /// Runs once: to the end of a run that was broken off, else of a new one.
    ///
    /// # Errors
    /// If a page cannot be fetched or the store fails. What was done up to then is in the store; the next run goes on.
    pub async fn run<S: Store<L::Item>>(&self, store: &mut S) -> Result<Report, SyncError> {
        self.begin(store, false).await
    }

    /// Runs once, and lists everything even if that is not due.
    ///
    /// # Errors
    /// As for [`run`](Sync::run).
    pub async fn run_full<S: Store<L::Item>>(&self, store: &mut S) -> Result<Report, SyncError> {
        self.begin(store, true).await
    }

    /// The same as [`run`](Sync::run) as a future that borrows nothing, with the store given back.
    ///
    /// # Errors
    /// As for [`run`](Sync::run).
    pub async fn into_run<S: Store<L::Item>>(self, mut store: S) -> (Result<Report, SyncError>, S) {
        let report = self.run(&mut store).await;
        (report, store)
    }

    async fn begin<S: Store<L::Item>>(&self, store: &mut S, full: bool) -> Result<Report, SyncError> {
        let mut checkpoint = store.load().await.map_err(SyncError::store)?.unwrap_or_default();
        let now = self.now();
        let current = match checkpoint.current.take() {
            Some(current) if (current.full || !full) && !is_due(&current.begun, now, self.full_every) => Some(current),
            _ => None,
        };
        let mut report = Report { resumed: current.is_some(), ..Report::default() };
        let mut current = match current {
            Some(current) => current,
            None => {
                let is_due = |full: &DateTime| is_due(full, now, self.full_every);
                let full = full || checkpoint.since.is_none() || checkpoint.full.as_ref().is_none_or(is_due);
                checkpoint.run += u64::from(full);
                Current {
                    full,
                    begun: now.into(),
                    started: None,
                    updated_after: checkpoint.since.clone().filter(|_| !full),
                    at: At::First,
                    seen: 0,
                    unidentified: false,
                }
            }
        };
        report.full = current.full;
        if let Err(error) = self.list(store, &mut checkpoint, &mut current, &mut report).await {
            // How long a cursor stays good is seldom known. Where it is refused, the run begins again at the first page.
            let refused = matches!(&error, SyncError::Api(error) if is_cursor_refusal(error));
            if !refused || !report.resumed || report.pages > 0 || !matches!(current.at, At::Cursor(_)) {
                return Err(error);
            }
            current.at = At::First;
            self.list(store, &mut checkpoint, &mut current, &mut report).await?;
        }
        self.end(store, checkpoint, current, &mut report).await?;
        Ok(report)
    }

    /// Reads the pages that are left.
    async fn list<S: Store<L::Item>>(
        &self,
        store: &mut S,
        checkpoint: &mut Checkpoint,
        current: &mut Current,
        report: &mut Report,
    ) -> Result<(), SyncError> {
        let mut list = self.list.clone().include_deleted(true);
        if let Some(time) = &current.updated_after {
            list = list.updated_after(time);
        }
        match &current.at {
            At::First => {}
            At::Cursor(cursor) => list = list.cursor(cursor),
            At::End => return Ok(()),
        }
        let mut pages = list.pages();
        if self.read_ahead {
            pages = pages.read_ahead();
        }
        while let Some(response) = pages.next_with_response().await {
            let response = response?;
            if current.started.is_none() {
                let date =
                    response.headers().get(DATE).and_then(|date| httpdate::parse_http_date(date.to_str().ok()?).ok());
                let started = date.unwrap_or_else(|| current.begun.to_system_time().unwrap_or(SystemTime::UNIX_EPOCH));
                current.started = Some(started.checked_sub(self.overlap).unwrap_or(SystemTime::UNIX_EPOCH).into());
            }
            let page = response.into_data();
            current.at = page.next.clone().map_or(At::End, At::Cursor);
            let (batch, unidentified) = batch(checkpoint.run, page);
            current.unidentified |= unidentified;
            current.seen += (batch.upserts.len() + batch.kept.len()) as u64;
            report.pages += 1;
            report.upserted += batch.upserts.len() as u64;
            report.deleted += batch.deletes.len() as u64;
            report.malformed += batch.malformed.len() as u64;
            checkpoint.current = Some(current.clone());
            store.save(batch, checkpoint).await.map_err(SyncError::store)?;
            self.tell(report);
        }
        Ok(())
    }

    /// Sweeps, if that is due, and writes down that the run has ended.
    async fn end<S: Store<L::Item>>(
        &self,
        store: &mut S,
        mut checkpoint: Checkpoint,
        current: Current,
        report: &mut Report,
    ) -> Result<(), SyncError> {
        let mut batch = Batch::empty(checkpoint.run);
        if current.full {
            (report.sweep, batch.deletes) = self.sweep(store, checkpoint.run, &current).await?;
            checkpoint.full = Some(current.begun);
        }
        report.deleted += batch.deletes.len() as u64;
        checkpoint.since = current.started;
        checkpoint.current = None;
        store.save(batch, &checkpoint).await.map_err(SyncError::store)?;
        self.tell(report);
        Ok(())
    }

    /// What is gone although nobody said so, unless something speaks against it.
    async fn sweep<S: Store<L::Item>>(
        &self,
        store: &mut S,
        run: u64,
        current: &Current,
    ) -> Result<(Sweep, Vec<String>), SyncError> {
        let withheld = |why| Ok((why, Vec::new()));
        if !L::SWEPT {
            return withheld(Sweep::NeverSwept);
        }
        if current.seen == 0 {
            return withheld(Sweep::Empty);
        }
        if current.unidentified {
            return withheld(Sweep::Unidentified);
        }
        let unseen = store.unseen(run).await.map_err(SyncError::store)?;
        let (gone, all) = (unseen.len() as f64, unseen.len() as f64 + current.seen as f64);
        if gone > self.most_swept * all {
            return withheld(Sweep::TooMany { unseen: unseen.len(), seen: current.seen });
        }
        Ok((Sweep::Done { deleted: unseen.len() }, unseen))
    }

    fn now(&self) -> SystemTime {
        let transport = self.client.inner.transport.as_ref();
        transport.map_or_else(SystemTime::now, |transport| transport.time_of_day())
    }

    fn tell(&self, report: &Report) {
        if let Some(observer) = &self.client.inner.observer {
            observer.synced(&self.info, report);
        }
    }
}

/// Whether something that began at this time is too old, or in a future that cannot be.
fn is_due(begun: &DateTime, now: SystemTime, age: Duration) -> bool {
    match begun.to_system_time() {
        Ok(begun) => now.duration_since(begun).map_or_else(|error| error.duration() > BACKWARD, |passed| passed >= age),
        Err(_) => true,
    }
}

/// Whether the server may have refused the cursor, and not the caller.
fn is_cursor_refusal(error: &Error) -> bool {
    error.status().is_some_and(|status| matches!(status.as_u16(), 400 | 404 | 410 | 422))
}

/// What a page asks of the store, and whether it had a malformed record without an id.
fn batch<R: Record>(run: u64, page: Page<R>) -> (Batch<R>, bool) {
    let mut batch = Batch::empty(run);
    let (mut written, mut deleted) = (BTreeSet::new(), BTreeSet::new());
    for record in page.items {
        let id = record.id().to_owned();
        // What comes later counts.
        if record.remote_deleted_at().is_some() {
            if written.remove(&id) {
                batch.upserts.retain(|other: &R| other.id() != id);
            }
            deleted.insert(id);
        } else {
            deleted.remove(&id);
            if !written.insert(id.clone()) {
                batch.upserts.retain(|other| other.id() != id);
            }
            batch.upserts.push(record);
        }
    }
    let mut unidentified = false;
    let mut kept = BTreeSet::new();
    for record in &page.malformed {
        match id_of(record) {
            Some(id) => kept.insert(id),
            None => std::mem::replace(&mut unidentified, true),
        };
    }
    kept.retain(|id| !written.contains(id) && !deleted.contains(id));
    batch.deletes = deleted.into_iter().collect();
    batch.kept = kept.into_iter().collect();
    batch.malformed = page.malformed;
    (batch, unidentified)
}

fn id_of(record: &MalformedRecord) -> Option<String> {
    Some(record.json().to_value().get("id")?.as_str()?.to_owned())
}
