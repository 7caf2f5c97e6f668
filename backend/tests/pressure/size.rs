//! How big the runs are: small enough for every test run, or long.

/// Whether `REDEEMKIT_LONG=1` asks for the long runs.
pub fn long() -> bool {
    std::env::var("REDEEMKIT_LONG").is_ok_and(|value| value == "1")
}

/// One of two sizes.
pub fn sized(short: usize, long_run: usize) -> usize {
    if long() { long_run } else { short }
}
