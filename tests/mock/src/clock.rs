//! The clock of the mock.
//!
//! In: the machine's time, and what it was set to. Out: the time that records and answers have. Must not know who asks.

use std::time::{Duration, SystemTime};

/// A clock that can be set, put forward, and stopped.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Clock {
    /// What it showed when it was set, and the machine's time then.
    set: Option<(SystemTime, SystemTime)>,
    stopped: bool,
}

impl Clock {
    pub(crate) fn now(&self) -> SystemTime {
        match self.set {
            None => SystemTime::now(),
            Some((shown, _)) if self.stopped => shown,
            Some((shown, then)) => shown + SystemTime::now().duration_since(then).unwrap_or_default(),
        }
    }

    pub(crate) fn set(&mut self, time: SystemTime) {
        self.set = Some((time, SystemTime::now()));
    }

    pub(crate) fn advance(&mut self, by: Duration) {
        self.set(self.now() + by);
    }

    /// Stops it at its time, or lets it go on.
    pub(crate) fn stop(&mut self, stopped: bool) {
        self.set(self.now());
        self.stopped = stopped;
    }

    pub(crate) fn stopped(&self) -> bool {
        self.stopped
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_can_be_set_and_stopped() {
        let mut clock = Clock::default();
        let start = SystemTime::UNIX_EPOCH + Duration::from_secs(1000);
        clock.set(start);
        clock.stop(true);
        let stopped = clock.now();
        assert!(stopped >= start && stopped == clock.now());
        clock.advance(Duration::from_secs(60));
        assert_eq!(clock.now(), stopped + Duration::from_secs(60));
        clock.stop(false);
        assert!(clock.now() >= stopped + Duration::from_secs(60));
    }
}
