//! How often which fault was met.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use super::fault::Fault;

/// The counts of a proxy.
#[derive(Debug, Default)]
pub struct Count(Mutex<Counted>);

/// The counts at one moment.
#[derive(Clone, Debug, Default)]
pub struct Counted {
    /// Calls of redemptions, faulty or not.
    pub calls: usize,
    /// Faults by their kind.
    pub faults: BTreeMap<Fault, usize>,
    /// Redemptions that reached the backend after the page had asked about them and withdrawn them.
    pub delivered_after_withdrawal: usize,
}

impl Count {
    /// Changes the counts.
    pub fn change(&self, change: impl FnOnce(&mut Counted)) {
        change(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner));
    }

    /// The counts so far.
    pub fn counted(&self) -> Counted {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Counted {
    /// Counts another's as well.
    pub fn add(&mut self, other: &Self) {
        self.calls += other.calls;
        self.delivered_after_withdrawal += other.delivered_after_withdrawal;
        for (fault, times) in &other.faults {
            *self.faults.entry(*fault).or_default() += times;
        }
    }
}
