//! What customers pressed and what their pages told them, key by key; whether it was true is judged in [`crate::ledger`].

use std::sync::{Mutex, PoisonError};

use redeemkit::client::{Notice, Receipt, Redemption, State};
use redeemkit::problem::Problem;
use redeemkit::time::Timestamp;
use redeemkit::view::draw;

/// One press on the button that led to an attempt.
#[derive(Clone, Debug)]
pub struct Press {
    /// The attempt's idempotency key.
    pub key: String,
    /// The account that the attempt is for.
    pub account: String,
    /// The account that the page showed at the press; none where it was not known yet.
    pub shown: Option<String>,
}

/// What a page told about an attempt when it forgot it.
#[derive(Clone, Debug, PartialEq)]
pub enum Told {
    /// The card is redeemed.
    Redeemed(Receipt),
    /// Nothing was redeemed.
    NothingRedeemed,
    /// It failed for this reason. All of them say that this attempt took nothing.
    Refused(Problem),
    /// The backend reported success and showed no effect, so it is not certain.
    Uncertain,
    /// Nothing at all.
    Nothing,
}

impl Told {
    /// What the page shows now, by its view.
    pub fn by(redemption: &Redemption, now: Timestamp) -> Self {
        let view = draw(redemption, now);
        let heading = view.outcome.as_ref().map(|outcome| outcome.heading.id());
        match (redemption.state(), heading) {
            (State::Redeemed(receipt), Some("outcome-redeemed")) => Self::Redeemed(receipt.clone()),
            (State::Ready(Some(Notice::NothingRedeemed)), Some("outcome-nothing-redeemed")) => Self::NothingRedeemed,
            (State::Refused { .. }, Some("problem-accepted-without-effect")) => Self::Uncertain,
            (State::Refused { problem, .. }, Some(_)) => Self::Refused(problem.clone()),
            _ => Self::Nothing,
        }
    }
}

/// Everything that happened around one card.
#[derive(Debug, Default)]
pub struct Record(Mutex<Recorded>);

/// The same, to be judged.
#[derive(Clone, Debug, Default)]
pub struct Recorded {
    /// The presses.
    pub presses: Vec<Press>,
    /// What was told about which key.
    pub told: Vec<(String, Told)>,
    /// Keys of customers who went away before they were told.
    pub left: Vec<String>,
    /// What happened, line by line, for whoever has to find out why.
    pub trace: Vec<String>,
    /// How often pages were loaded anew, accounts changed and buttons pressed in vain.
    pub interruptions: usize,
}

impl Record {
    /// Adds to it.
    pub fn add(&self, add: impl FnOnce(&mut Recorded)) {
        add(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner));
    }

    /// Adds a line to the trace.
    pub fn trace(&self, line: String) {
        self.add(|recorded| recorded.trace.push(line));
    }

    /// All of it.
    pub fn recorded(&self) -> Recorded {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}
