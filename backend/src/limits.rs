//! The numbers that limit guessing, in one table, and the wait that follows from them; who is counted is in
//! [`crate::guessing`].
//!
//! | | free | then a wait of | up to | counted within |
//! |---|---|---|---|---|
//! | an account | 5 | 30 s, doubling | 1 h | 24 h; at 20 it is locked for 24 h |
//! | an address | 30 | 10 s, doubling | 10 min | 1 h |
//! | everybody | 300 a minute | 30 s, for accounts with a refused code only | | 1 min |
//!
//! A demo is tried out by one person at one address, so it has 50, 500 and 6,000 for free and locks at 200.
//!
//! Sources: NIST SP 800-63B-4, rate limiting, suggests waits that grow from 30 seconds up to an hour; OWASP ASVS 5.0, 2.4.1,
//! asks for controls against automated guessing. An address is shared by a household or a university, so it gets more,
//! forgets sooner and is never locked.

/// Waits that grow with the number of refused codes. All times are in seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Waits {
    /// How many codes are refused before the first wait.
    pub free: u32,
    /// The first wait; each further refused code doubles it.
    pub first: u32,
    /// The longest wait.
    pub longest: u32,
    /// How far back, from the last refused code, others count.
    pub within: u32,
}

impl Waits {
    /// Seconds to wait after the last of so many refused codes.
    #[must_use]
    pub fn after(&self, refused: u32) -> u32 {
        let Some(doublings) = refused.checked_sub(self.free) else {
            return 0;
        };
        let factor = 1_u32.checked_shl(doublings).unwrap_or(u32::MAX);
        self.first.saturating_mul(factor).min(self.longest)
    }
}

/// A lock. All times are in seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lock {
    /// How many refused codes lock.
    pub at: u32,
    /// For how long.
    pub lasts: u32,
}

/// What slows everybody who guesses, when the whole backend refuses too many codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slowing {
    /// Refused codes in a minute.
    pub per_minute: u32,
    /// Seconds that an account waits after a refused code of its own. Accounts without one are never slowed.
    pub wait: u32,
}

/// All limits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Of an account.
    pub account: Waits,
    /// Of an account, when waits did not help.
    pub lock: Lock,
    /// Of a client's address.
    pub address: Waits,
    /// Of the whole backend.
    pub everybody: Slowing,
}

const DAY: u32 = 24 * 60 * 60;

impl Limits {
    /// The limits that customers meet.
    pub const STANDARD: Self = Self {
        account: Waits { free: 5, first: 30, longest: 3_600, within: DAY },
        lock: Lock { at: 20, lasts: DAY },
        address: Waits { free: 30, first: 10, longest: 600, within: 3_600 },
        everybody: Slowing { per_minute: 300, wait: 30 },
    };

    /// The same for a demo, whose cards are refused on purpose.
    pub const DEMO: Self = Self {
        account: Waits { free: 50, ..Self::STANDARD.account },
        lock: Lock { at: 200, ..Self::STANDARD.lock },
        address: Waits { free: 500, ..Self::STANDARD.address },
        everybody: Slowing { per_minute: 6_000, ..Self::STANDARD.everybody },
    };

    /// How long a refused code is remembered, in seconds: until it can neither count nor hold up a lock.
    #[must_use]
    pub fn memory(&self) -> u32 {
        self.account.within.max(self.address.within).saturating_add(self.lock.lasts).max(2 * DAY)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_begin_at_thirty_seconds_and_double_up_to_an_hour() {
        let waits: Vec<u32> = (0..=14).map(|refused| Limits::STANDARD.account.after(refused)).collect();
        assert_eq!(waits, [0, 0, 0, 0, 0, 30, 60, 120, 240, 480, 960, 1_920, 3_600, 3_600, 3_600]);
        assert_eq!(Limits::STANDARD.account.after(u32::MAX), 3_600);
    }

    #[test]
    fn an_account_locks_only_after_it_has_waited_hours() {
        let Limits { account, lock, .. } = Limits::STANDARD;
        let waited: u32 = (0..lock.at).map(|refused| account.after(refused)).sum();
        assert!((8 * 3_600..account.within).contains(&waited), "{waited}");
    }

    #[test]
    fn an_address_gets_more_than_an_account_and_a_demo_more_than_both() {
        for limits in [Limits::STANDARD, Limits::DEMO] {
            assert!(limits.address.free > limits.account.free && limits.lock.at > limits.account.free);
        }
        assert_eq!(Limits::DEMO.account.free, 50);
    }
}
