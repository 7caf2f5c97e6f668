//! The one place where the backend reads the time; what the time means is decided elsewhere.

use std::time::{SystemTime, UNIX_EPOCH};

use redeemkit::time::Timestamp;

/// The present instant.
pub fn now() -> Timestamp {
    let since_1970 = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Timestamp::from_milliseconds(i64::try_from(since_1970.as_millis()).unwrap_or(i64::MAX))
}
