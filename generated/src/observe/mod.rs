//! Events of calls, for metrics.
//!
//! In: events of calls. Out: a trait for programs to implement. Must not know metrics, spans or operations.

mod drift;

use std::fmt;
use std::time::Duration;

use http::StatusCode;

use crate::call::Call;
use crate::client::Scope;
use crate::error::Error;
use crate::operation::{Op, OperationInfo};

pub use drift::{Drift, DriftKind};
pub(crate) use drift::{Survey, complete, has_stopped, known, malformed, missing_list, note_new, survey};

/// Receives events of a client's calls: [`ClientBuilder::observer`](crate::ClientBuilder::observer).
///
/// By default every method does nothing. None receives a value, a key or a body. They are called while a call runs, so
/// they must be fast and must not block; a panic in one is a panic of the call.
///
/// ```
/// use std::collections::BTreeMap;
/// use std::sync::Mutex;
/// use kombo::observe::{CallInfo, Drift, Ending, Observer, Outcome};
///
/// #[derive(Default)]
/// struct Counts(Mutex<BTreeMap<String, u64>>);
///
/// impl Observer for Counts {
///     fn finished(&self, call: &CallInfo, outcome: &Outcome<'_>) {
///         let label = match outcome.ending {
///             Ending::Failed(error) => error.kind().as_str(),
///             Ending::Done(_) => "done",
///             _ => "dropped",
///         };
///         *self.0.lock().unwrap().entry(format!("{} {label}", call.operation().path())).or_default() += 1;
///     }
///
///     fn drift(&self, call: &CallInfo, drift: &Drift) {
///         eprintln!("{}: {drift}; is there a new version of the crate?", call.operation().id());
///     }
/// }
///
/// # fn f() -> Result<(), kombo::Error> {
/// let client = kombo::Client::builder("your API key").base_url("https://api.example.com").observer(Counts::default()).build()?;
/// # Ok(()) }
/// ```
pub trait Observer: Send + Sync + 'static {
    /// A call begins. Exactly one [`finished`](Observer::finished) follows.
    fn started(&self, call: &CallInfo) {
        let _ = call;
    }

    /// A request is sent: the first, or again after a failure. Attempts are counted from 1.
    fn attempt(&self, call: &CallInfo, number: u32) {
        let _ = (call, number);
    }

    /// An attempt failed, and another one follows after a wait.
    fn waiting(&self, call: &CallInfo, error: &Error, wait: Duration) {
        let _ = (call, error, wait);
    }

    /// A call has ended: its answer is decoded, it failed, or it was dropped.
    fn finished(&self, call: &CallInfo, outcome: &Outcome<'_>) {
        let _ = (call, outcome);
    }

    /// A page of a [sync](crate::sync) is in the store, or a run has ended. The report counts since the run began.
    #[cfg(feature = "sync")]
    fn synced(&self, call: &CallInfo, report: &crate::sync::Report) {
        let _ = (call, report);
    }

    /// An answer was decoded, but has something that this version of the crate does not know. A new value of an enum
    /// and a missing list do no harm, a malformed record is left out. All three mean that it is time to look for a new
    /// version. It comes before [`finished`](Observer::finished), once for each path in an answer.
    fn drift(&self, call: &CallInfo, drift: &Drift) {
        let _ = (call, drift);
    }
}

/// The call that an event belongs to.
#[derive(Clone)]
pub struct CallInfo {
    operation: Op,
    scope: Option<Scope>,
}

impl CallInfo {
    pub(crate) fn of(call: &Call) -> CallInfo {
        CallInfo { operation: call.operation().clone(), scope: call.scope().cloned() }
    }

    /// The operation. Its path contains no values, which makes it a good label.
    pub fn operation(&self) -> &OperationInfo {
        &self.operation
    }

    /// What the handle is for that the call was made with, such as the id of an account; none for calls of the client.
    pub fn scope(&self) -> Option<&str> {
        self.scope.as_ref().map(|scope| &*scope.value)
    }
}

impl fmt::Debug for CallInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallInfo").field("operation", &*self.operation).field("scope", &self.scope()).finish()
    }
}

/// How a call ended, and what it took.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Outcome<'a> {
    /// How it ended.
    pub ending: Ending<'a>,
    /// How many requests were sent. None were if an argument was wrong, or no key was provided.
    pub attempts: u32,
    /// How long it took, with all waits.
    pub elapsed: Duration,
    /// Bytes of the bodies that were sent, over all attempts; bodies that are written while they are sent are not counted.
    pub sent: u64,
    /// Bytes of the bodies that came back, over all attempts, inflated.
    pub received: u64,
    /// How many warnings came along with a success.
    pub warnings: usize,
}

/// How a call ended.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Ending<'a> {
    /// With an answer of this status, which was decoded.
    Done(StatusCode),
    /// With an error.
    Failed(&'a Error),
    /// Its future was dropped. Whether the server has acted on it is not known.
    Dropped,
}
