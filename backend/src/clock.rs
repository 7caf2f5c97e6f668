//! The one place where the backend reads the time; what the time means is decided elsewhere.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use redeemkit::time::Timestamp;

/// Tells the time: the system's, or one that stands still; both can be moved on. A clone is the same clock.
#[derive(Clone, Debug, Default)]
pub struct Clock {
    stands_at: Option<Timestamp>,
    /// Milliseconds by which it was moved on.
    ahead: Arc<AtomicI64>,
}

impl Clock {
    /// A clock that stands still until it is moved on, at the present instant.
    #[must_use]
    pub fn standing() -> Self {
        Self { stands_at: Some(system()), ..Self::default() }
    }

    /// Moves the clock on. Only a test and the demo do.
    pub fn advance(&self, by: Duration) {
        self.ahead.fetch_add(i64::try_from(by.as_millis()).unwrap_or(i64::MAX), Ordering::SeqCst);
    }

    /// The present instant.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        let from = self.stands_at.unwrap_or_else(system);
        Timestamp::from_milliseconds(from.milliseconds().saturating_add(self.ahead.load(Ordering::SeqCst)))
    }
}

fn system() -> Timestamp {
    let since_1970 = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Timestamp::from_milliseconds(i64::try_from(since_1970.as_millis()).unwrap_or(i64::MAX))
}
