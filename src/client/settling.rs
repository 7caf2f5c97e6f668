//! Finding out what became of an attempt whose answer was lost: ask by key, withdraw what never arrived, and say nothing
//! before it is certain.

use super::Effect;
use super::attempt::Attempt;
use super::redemption::Redemption;
use super::reply::Verdict;
use super::request::Call;
use super::retry::DEADLINE;
use super::sending::{is_of_the_account, without_effect};
use super::state::State;
use crate::account::Session;
use crate::problem::{Finality, Problem, ProblemKind};
use crate::time::Timestamp;

/// Seconds before an attempt that is under way is asked after again, where the backend advises none.
const ASK_AFTER: u32 = 2;
/// How far the pauses between vain questions are ahead of those between repetitions: nobody is kept from anything meanwhile.
const PATIENCE: u8 = 3;

impl Redemption {
    /// Asks what became of an attempt.
    pub(super) fn settle(&mut self, attempt: Attempt, because: Option<Problem>, effects: &mut Vec<Effect>) {
        self.ask(attempt, because, 0, effects);
    }

    fn ask(&mut self, attempt: Attempt, because: Option<Problem>, asked: u8, effects: &mut Vec<Effect>) {
        self.retry_at = None;
        let request = Some(self.send(Call::Ask(attempt.clone()), effects));
        self.state = State::Settling { attempt, because, request, withdrawing: false, asked };
    }

    /// Asks again after a moment, because the attempt is under way; where that takes too long, the page says so.
    pub(super) fn settle_later(
        &mut self,
        attempt: Attempt,
        because: Option<Problem>,
        wait: Option<u32>,
        asked: u8,
        now: Timestamp,
    ) {
        let advised = now.plus_seconds(wait.unwrap_or(ASK_AFTER).max(1));
        if now < attempt.at.plus_seconds(DEADLINE) {
            self.retry_at = Some(advised);
            self.state = State::Settling { attempt, because, request: None, withdrawing: false, asked };
        } else {
            // What has taken this long may take a day: the questions become rarer, up to one a minute.
            self.retry_at = Some(advised.max(self.chance.later(now, asked.saturating_add(PATIENCE))));
            self.state = State::Unsettled { attempt, because, asked: asked.saturating_add(1), pending: true };
        }
    }

    /// Gives up for a while.
    pub(super) fn unsettled(&mut self, attempt: Attempt, because: Option<Problem>, asked: u8, now: Timestamp) {
        self.retry_at = self.online.then(|| self.chance.later(now, asked.saturating_add(PATIENCE)));
        self.state = State::Unsettled { attempt, because, asked: asked.saturating_add(1), pending: false };
    }

    /// Gives up until the right account is signed in, and looks who is.
    pub(super) fn unsettled_until_signed_in(
        &mut self,
        attempt: Attempt,
        because: Option<Problem>,
        asked: u8,
        effects: &mut Vec<Effect>,
    ) {
        self.waits_for_account(attempt, because, asked);
        self.ask_account(effects);
    }

    fn waits_for_account(&mut self, attempt: Attempt, because: Option<Problem>, asked: u8) {
        self.retry_at = None;
        self.state = State::Unsettled { attempt, because, asked, pending: false };
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
    pub(super) fn take_up_attempt(&mut self, now: Timestamp, effects: &mut Vec<Effect>) {
        let (attempt, because, asked) = match self.state.clone() {
            State::Opening(attempt) => (attempt, None, 0),
            State::Unsettled { attempt, because, asked, .. } => (attempt, because, asked),
            _ => return,
        };
        match &self.session {
            Session::SignedIn(account) if account.reference == attempt.account => {
                self.ask(attempt, because, asked, effects)
            }
            Session::SignedIn(_) | Session::SignedOut => self.waits_for_account(attempt, because, asked),
            // No answer: the network, not the account, is in the way.
            Session::Unknown => self.unsettled(attempt, because, asked, now),
        }
    }

    /// The backend answered a question or a withdrawal.
    pub(super) fn settling_answered(&mut self, verdict: Verdict, now: Timestamp, effects: &mut Vec<Effect>) {
        let State::Settling { attempt, because, withdrawing, asked, .. } = self.state.clone() else { return };
        match verdict {
            Verdict::Redeemed(receipt) => self.redeemed(&attempt, receipt, effects),
            Verdict::WithoutEffect(reference) => self.refused(&attempt, without_effect(reference), now, effects),
            Verdict::Withdrawn => self.nothing_redeemed(&attempt, because, now, effects),
            Verdict::NoSuchAttempt if !withdrawing => {
                // It may still be on its way: withdrawing makes sure that it never arrives.
                let request = Some(self.send(Call::Withdraw(attempt.clone()), effects));
                self.state = State::Settling { attempt, because, request, withdrawing: true, asked };
            }
            Verdict::InProgress(wait) => self.settle_later(attempt, because, wait, asked, now),
            Verdict::Refused(problem) => match problem.kind {
                kind if is_of_the_account(kind) => {
                    // What the attempt itself was refused for stays the reason, where there was one.
                    self.unsettled_until_signed_in(attempt, because.or(Some(problem)), asked, effects);
                }
                ProblemKind::SessionStale => self.unsettled(attempt, Some(problem), asked, now),
                // A refusal of the question says nothing of the attempt.
                kind if kind.finality() == Finality::Open || kind == ProblemKind::Unknown => {
                    self.unsettled(attempt, because, asked, now);
                }
                _ => self.refused(&attempt, problem, now, effects),
            },
            Verdict::NoSuchAttempt | Verdict::Unreadable => self.unsettled(attempt, because, asked, now),
        }
    }
}
