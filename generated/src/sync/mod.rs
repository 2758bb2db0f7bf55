//! Keeping a copy of a list: all of it at first, then what has changed, again and again.
//!
//! In: a list that can be asked for changes, and a store of the caller's. Out: the store, in step with the list. Must not
//! know any list, nor how records are kept.
//!
//! ```no_run
//! use std::collections::BTreeMap;
//! use std::convert::Infallible;
//! use kombo::sync::{Batch, Checkpoint, Store, Sync, SyncError};
//! use kombo::{IncrementalList, Record};
//!
//! /// Keeps records in memory. A real store writes each batch and its checkpoint in one transaction.
//! struct Memory<T> {
//!     records: BTreeMap<String, (u64, T)>,
//!     checkpoint: Option<Checkpoint>,
//! }
//!
//! impl<T: Record + Send> Store<T> for Memory<T> {
//!     type Error = Infallible;
//!
//!     async fn load(&mut self) -> Result<Option<Checkpoint>, Infallible> {
//!         Ok(self.checkpoint.clone())
//!     }
//!
//!     async fn save(&mut self, batch: Batch<T>, checkpoint: &Checkpoint) -> Result<(), Infallible> {
//!         for record in batch.upserts {
//!             self.records.insert(record.id().to_owned(), (batch.run, record));
//!         }
//!         for id in &batch.deletes {
//!             self.records.remove(id);
//!         }
//!         for id in &batch.kept {
//!             self.records.entry(id.clone()).and_modify(|(run, _)| *run = batch.run);
//!         }
//!         self.checkpoint = Some(checkpoint.clone());
//!         Ok(())
//!     }
//!
//!     async fn unseen(&mut self, run: u64) -> Result<Vec<String>, Infallible> {
//!         Ok(self.records.iter().filter(|(_, (seen, _))| *seen != run).map(|(id, _)| id.clone()).collect())
//!     }
//! }
//!
//! /// Run it on a schedule, and whenever a webhook tells of changes.
//! async fn keep<L: IncrementalList>(list: L, store: &mut Memory<L::Item>) -> Result<(), SyncError> {
//!     let report = Sync::new(list.page_size(250)).run(store).await?;
//!     println!("{} written, {} deleted, {} set aside", report.upserted, report.deleted, report.malformed);
//!     Ok(())
//! }
//! ```
//!
//! # What a run does
//!
//! The first run lists everything, a later one what has changed since the run before it began, and every
//! [week](Sync::full_every) one lists everything again. All ask for deleted records too, so that a deletion is never
//! missed. After each page the store gets a [`Batch`] and a [`Checkpoint`] to write together. A run that breaks off, for
//! whatever reason, is taken up by the next one at the page where it stopped; a page may then come a second time, so
//! writing a record twice must do what writing it once does.
//!
//! Changes are asked for since the time that the *answer* to the first page of the last run gives in its header `Date`,
//! less an [overlap](Sync::overlap). The clock of this machine decides only when the next full run is due.
//!
//! # What is deleted
//!
//! A record that is listed as deleted is. A full run also ends with a *sweep*: what the store has and the run has not
//! seen is gone, although nobody said so. What guards it:
//!
//! - It runs only when every page has been read, up to one that has no next. A list that fails, or whose answer has no
//!   `results`, ends the run with an error; the next run goes on with the list, not with the sweep.
//! - A list without a single record sweeps nothing ([`Sweep::Empty`]): a filter that the connected tool does not know
//!   gives one.
//! - Nor does one that would take more than a [share](Sync::most_swept) of the records, half of them by default
//!   ([`Sweep::TooMany`]).
//! - A malformed record counts as seen; its row stays as it is. If the `id` of one cannot be read, nothing is swept
//!   ([`Sweep::Unidentified`]).
//! - Lists that forget old records, such as time sheets, are never swept ([`Sweep::NeverSwept`]).
//!
//! What was withheld is in the [`Report`].
//!
//! # Several lists
//!
//! Each list has a store of its own, with its own checkpoint. [`in_parallel`] runs several at the same time. They read,
//! so only the rate limit counts, and a call above it is sent again when the limit allows it.

mod checkpoint;
mod parallel;
mod run;
mod store;

use std::fmt;
use std::time::Duration;

use crate::client::Client;
use crate::endpoint::IncrementalList;
use crate::error::Error;
use crate::observe::CallInfo;
use crate::transport::BoxError;

pub use checkpoint::{Checkpoint, CheckpointError};
pub use parallel::in_parallel;
pub use store::{Batch, Store};

/// How often everything is listed.
const WEEK: Duration = Duration::from_secs(7 * 24 * 60 * 60);

/// Enough for what was being written while the first page was answered.
const OVERLAP: Duration = Duration::from_secs(5 * 60);

/// A list that is kept in step with a [`Store`]: see [the module](self).
#[derive(Clone)]
#[must_use = "nothing is synced until it is run"]
pub struct Sync<L> {
    list: L,
    client: Client,
    info: CallInfo,
    full_every: Duration,
    overlap: Duration,
    most_swept: f64,
    read_ahead: bool,
}

impl<L: IncrementalList> Sync<L> {
    /// A sync of a list, with its filters and page size. The larger a page, the fewer requests. Filters must not change
    /// from run to run, since a full run takes what it does not see for gone.
    pub fn new(list: L) -> Self {
        let call = list.clone().into_call();
        let (info, client) = (CallInfo::of(&call), call.client().clone());
        Sync { list, client, info, full_every: WEEK, overlap: OVERLAP, most_swept: 0.5, read_ahead: false }
    }

    /// How old the last full run may be before a run is a full one; a week by default. A run that was broken off so long
    /// ago is not taken up but begun anew.
    pub fn full_every(mut self, age: Duration) -> Self {
        self.full_every = age;
        self
    }

    /// How much further back than the beginning of the last run changes are asked for; five minutes by default. It covers
    /// what was on its way into the list at that time.
    pub fn overlap(mut self, overlap: Duration) -> Self {
        self.overlap = overlap;
        self
    }

    /// The largest share of the store's records that a sweep may delete, from 0 for none to 1 for all; 0.5 by default.
    pub fn most_swept(mut self, share: f64) -> Self {
        self.most_swept = share;
        self
    }

    /// Asks for the next page while the store writes the present one, as
    /// [`Pages::read_ahead`](crate::Pages::read_ahead) does.
    pub fn read_ahead(mut self) -> Self {
        self.read_ahead = true;
        self
    }
}

impl<L: fmt::Debug> fmt::Debug for Sync<L> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sync").field("list", &self.list).finish_non_exhaustive()
    }
}

/// What a run did, or has done so far: an [`Observer`](crate::observe::Observer) receives it after each page. A resumed
/// run counts only its own part.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Report {
    /// Whether everything was listed, and not only what has changed.
    pub full: bool,
    /// Whether a run that had broken off was taken up.
    pub resumed: bool,
    /// How many pages were read.
    pub pages: u64,
    /// How many records were written.
    pub upserted: u64,
    /// How many ids were deleted from the store, including those that were swept.
    pub deleted: u64,
    /// How many records were set aside as malformed.
    pub malformed: u64,
    /// What became of the sweep.
    pub sweep: Sweep,
}

/// What became of the sweep at the end of a run: see [the module](self#what-is-deleted).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Sweep {
    /// There is none: the run was for changes, or has not ended.
    #[default]
    NotDue,
    /// So many records were not seen, and are deleted.
    Done {
        /// How many.
        deleted: usize,
    },
    /// Withheld, since the list had no record at all.
    Empty,
    /// Withheld, since it would have deleted too many.
    TooMany {
        /// How many records of the store were not seen.
        unseen: usize,
        /// How many were.
        seen: u64,
    },
    /// Withheld, since there was a malformed record whose `id` cannot be read.
    Unidentified,
    /// The list forgets old records, so what is not listed need not be gone.
    NeverSwept,
}

/// Why a run broke off. The next one takes it up.
#[derive(Debug)]
#[non_exhaustive]
pub enum SyncError {
    /// A page could not be fetched.
    Api(Error),
    /// The store failed.
    Store(Box<dyn std::error::Error + Send + std::marker::Sync>),
}

impl SyncError {
    fn store(error: impl Into<BoxError>) -> SyncError {
        SyncError::Store(error.into())
    }
}

impl From<Error> for SyncError {
    fn from(error: Error) -> Self {
        SyncError::Api(error)
    }
}

impl fmt::Display for SyncError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            SyncError::Api(error) => error.fmt(f),
            SyncError::Store(error) => write!(f, "the store failed: {error}"),
        }
    }
}

/// As for [`Error`]: the text says it all, so there is no source that would say it again.
impl std::error::Error for SyncError {}
