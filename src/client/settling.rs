//! Finding out what became of an attempt whose answer was lost: ask by key, withdraw what never arrived, and say nothing
//! before it is certain.

use super::Effect;
use super::attempt::Attempt;
use super::redemption::Redemption;
use super::reply::Verdict;
use super::request::Call;
use super::state::State;
use crate::account::Session;
use crate::problem::{Problem, ProblemKind};
use crate::time::Timestamp;

/// Seconds before an attempt that is under way is asked after again.
const ASK_AFTER: u32 = 2;
/// Seconds before a backend that does not answer is asked again, doubled each time up to [`LONGEST_PAUSE`].
const SHORTEST_PAUSE: u32 = 5;
/// The longest such pause, in seconds.
const LONGEST_PAUSE: u32 = 60;

impl Redemption {
    /// Asks what became of an attempt.
    pub(super) fn settle(&mut self, attempt: Attempt, because: Option<Problem>, effects: &mut Vec<Effect>) {
        self.ask(attempt, because, 0, effects);
    }

    fn ask(&mut self, attempt: Attempt, because: Option<Problem>, asked: u8, effects: &mut Vec<Effect>) {
        self.retry_at = None;
        let request = Some(self.send(Call::Ask(attempt.key.clone()), effects));
        self.state = State::Settling { attempt, because, request, withdrawing: false, asked };
    }

    /// Asks again after a moment, because the attempt is under way.
    pub(super) fn settle_later(&mut self, attempt: Attempt, because: Option<Problem>, asked: u8, now: Timestamp) {
        self.retry_at = Some(now.plus_seconds(ASK_AFTER));
        self.state = State::Settling { attempt, because, request: None, withdrawing: false, asked };
    }

    /// Gives up for a while.
    pub(super) fn unsettled(&mut self, attempt: Attempt, because: Option<Problem>, asked: u8, now: Timestamp) {
        let pause =
            SHORTEST_PAUSE.saturating_mul(1_u32.checked_shl(u32::from(asked)).unwrap_or(u32::MAX)).min(LONGEST_PAUSE);
        self.retry_at = Some(now.plus_seconds(pause));
        self.state = State::Unsettled { attempt, because, asked: asked.saturating_add(1) };
    }

    /// Takes up the question again: first who is signed in, then the attempt.
    pub(super) fn ask_again(&mut self, effects: &mut Vec<Effect>) {
        match self.state.clone() {
            State::Settling { attempt, because, request: None, asked, .. } => {
                self.ask(attempt, because, asked, effects)
            }
            State::Unsettled { .. } if self.account_request.is_none() => self.ask_account(effects),
            _ => {}
        }
    }

    /// Goes on with an attempt that waited until it was known who is signed in.
    ///
    /// Only the account that made an attempt may ask for it: for any other the backend knows no such attempt, and "nothing
    /// was redeemed" would be untrue.
    pub(super) fn take_up_attempt(&mut self, effects: &mut Vec<Effect>) {
        let (attempt, because, asked) = match self.state.clone() {
            State::Opening(attempt) => (attempt, None, 0),
            State::Unsettled { attempt, because, asked } => (attempt, because, asked),
            _ => return,
        };
        if self.session.account().is_some_and(|account| account.reference == attempt.account) {
            self.ask(attempt, because, asked, effects);
        } else {
            self.retry_at = None;
            self.state = State::Unsettled { attempt, because, asked };
        }
    }

    /// The backend answered a question or a withdrawal.
    pub(super) fn settling_answered(&mut self, verdict: Verdict, now: Timestamp, effects: &mut Vec<Effect>) {
        let State::Settling { attempt, because, withdrawing, asked, .. } = self.state.clone() else { return };
        match verdict {
            Verdict::Redeemed(receipt) => self.redeemed(receipt, effects),
            Verdict::Withdrawn => self.nothing_redeemed(because, now, effects),
            Verdict::NoSuchAttempt if !withdrawing => {
                // It may still be on its way: withdrawing makes sure that it never arrives.
                let request = Some(self.send(Call::Withdraw(attempt.key.clone()), effects));
                self.state = State::Settling { attempt, because, request, withdrawing: true, asked };
            }
            Verdict::InProgress => self.settle_later(attempt, because, asked, now),
            Verdict::Refused(problem) if !tells_nothing(&problem) => self.refused(problem, now, effects),
            Verdict::Refused(problem) if problem.kind == ProblemKind::NotSignedIn => {
                self.session = Session::SignedOut;
                self.unsettled(attempt, because, asked, now);
            }
            Verdict::Refused(_) | Verdict::NoSuchAttempt | Verdict::Unreadable => {
                self.unsettled(attempt, because, asked, now)
            }
        }
    }
}

/// Whether a refusal is of the question and not of the attempt.
fn tells_nothing(problem: &Problem) -> bool {
    problem.kind.finality() == crate::problem::Finality::Open || problem.kind == ProblemKind::Unknown
}
