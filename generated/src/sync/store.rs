//! What keeps the records.
//!
//! In: nothing. Out: a trait for programs to implement, and what it is given. Must not know lists.

use std::future::Future;

use super::Checkpoint;
use crate::paging::MalformedRecord;

/// Where the records of one list are kept, and how far their sync has come.
///
/// Beside each record the store keeps the number of the run that saw it last; [`unseen`](Store::unseen) asks for it.
pub trait Store<R>: Send {
    /// Why it can fail.
    type Error: Into<Box<dyn std::error::Error + Send + Sync>>;

    /// The checkpoint that was saved last; none at the very beginning.
    fn load(&mut self) -> impl Future<Output = Result<Option<Checkpoint>, Self::Error>> + Send;

    /// Writes a batch, then the checkpoint. It should do so in one transaction; if it cannot, the checkpoint must come
    /// last, and a batch may then come twice.
    fn save(
        &mut self,
        batch: Batch<R>,
        checkpoint: &Checkpoint,
    ) -> impl Future<Output = Result<(), Self::Error>> + Send;

    /// The ids of all records whose number is not that of this run.
    fn unseen(&mut self, run: u64) -> impl Future<Output = Result<Vec<String>, Self::Error>> + Send;
}

/// What is to be written. No id is in more than one of its parts.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Batch<R> {
    /// The number of the run. It is to be kept beside each record of `upserts`, and beside the records of `kept` that
    /// are there.
    pub run: u64,
    /// Records to insert, or to put in the place of those with the same id.
    pub upserts: Vec<R>,
    /// Ids of records to delete, where they are there.
    pub deletes: Vec<String>,
    /// Ids of records that came malformed. What the store has of them stays as it is.
    pub kept: Vec<String>,
    /// The malformed records themselves, to be logged or set aside. Not all of them need have an id.
    pub malformed: Vec<MalformedRecord>,
}

impl<R> Batch<R> {
    pub(super) fn empty(run: u64) -> Self {
        Batch { run, upserts: Vec::new(), deletes: Vec::new(), kept: Vec::new(), malformed: Vec::new() }
    }
}
