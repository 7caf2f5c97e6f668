//! Which request meets which fault: drawn from a seed, in the order in which requests come.

use super::fault::Fault;
use super::message::Request;
use crate::chance::Chance;

/// How often one key's redemption is late again, once it was: only when the repetitions are late as well is the backend
/// asked about the key before any of them arrives.
const LATE_AGAIN: u8 = 80;

/// What is to go wrong.
#[derive(Clone, Debug)]
pub struct Plan {
    chance: Chance,
    /// The faults to draw from.
    faults: Vec<Fault>,
    /// How many of a hundred calls meet one.
    percent: u8,
    /// How many faults there still are; after them everything passes.
    left: usize,
    /// Keys whose redemption was late before.
    late: Vec<String>,
}

impl Plan {
    /// A plan of at most so many faults.
    pub fn new(seed: u64, faults: Vec<Fault>, percent: u8, most: usize) -> Self {
        Self { chance: Chance::seeded(seed), faults, percent, left: most, late: Vec::new() }
    }

    /// The fault for the next request, and a number for what it leaves open; none lets the request pass.
    pub fn draw(&mut self, request: &Request) -> Option<(Fault, u64)> {
        if self.left == 0 || !request.is_call() {
            return None;
        }
        let key = request.key().unwrap_or_default();
        let again = request.is_redemption() && self.late.iter().any(|late| late == key);
        let fault = if again && self.chance.percent(LATE_AGAIN) {
            Fault::Late
        } else if self.chance.percent(self.percent) {
            *self.chance.one_of(&self.faults)?
        } else {
            return None;
        };
        if !fault.can_meet(request) {
            return None;
        }
        if fault.is_late() && !again {
            self.late.push(key.to_owned());
        }
        self.left -= 1;
        Some((fault, self.chance.number()))
    }
}
