//! The one place where the backend reads the time; what the time means is decided elsewhere.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use redeemkit::time::Timestamp;

/// Tells the time: the system's, or one that a test sets. A clone is the same clock.
#[derive(Clone, Debug, Default)]
pub struct Clock(Option<Arc<AtomicI64>>);

impl Clock {
    /// A clock that stands still until it is moved on, at the present instant.
    #[must_use]
    pub fn standing() -> Self {
        Self(Some(Arc::new(AtomicI64::new(Self::default().now().milliseconds()))))
    }

    /// Moves a standing clock on; the system's goes its own way.
    pub fn advance(&self, by: Duration) {
        if let Self(Some(milliseconds)) = self {
            milliseconds.fetch_add(i64::try_from(by.as_millis()).unwrap_or(i64::MAX), Ordering::SeqCst);
        }
    }

    /// The present instant.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        if let Self(Some(milliseconds)) = self {
            return Timestamp::from_milliseconds(milliseconds.load(Ordering::SeqCst));
        }
        let since_1970 = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Timestamp::from_milliseconds(i64::try_from(since_1970.as_millis()).unwrap_or(i64::MAX))
    }
}
