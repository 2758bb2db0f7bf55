//! How many retries a whole client may make.
//!
//! In: retries that are wanted, and successes. Out: whether a retry may be made. Must not know any request, nor a
//! clock.
//!
//! A budget is used up only when much fails at the same time, and then retries would be more of what the server cannot
//! bear.

use std::sync::atomic::{AtomicU32, Ordering};

/// How many successes bring back one retry.
const SUCCESSES: u32 = 5;

/// Retries that are left, in parts of one.
pub struct Budget {
    left: AtomicU32,
    most: u32,
}

impl Budget {
    pub fn new(retries: u32) -> Budget {
        let most = retries.saturating_mul(SUCCESSES);
        Budget { left: AtomicU32::new(most), most }
    }

    /// Takes one retry, if there is one.
    pub fn take(&self) -> bool {
        let take = |left: u32| left.checked_sub(SUCCESSES);
        self.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, take).is_ok()
    }

    /// Brings back a part of a retry.
    pub fn give(&self) {
        let give = |left: u32| (left < self.most).then(|| left + 1);
        // Nothing changes where nothing has been taken.
        let _ = self.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, give);
    }
}
