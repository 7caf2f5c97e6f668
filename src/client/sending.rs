//! An attempt under way: sending, repeating where that is safe, and what each answer leads to.

use super::Effect;
use super::attempt::Attempt;
use super::redemption::Redemption;
use super::reply::{Receipt, Verdict};
use super::request::Call;
use super::retry::{DEADLINE, LONGEST_SILENT_WAIT, SENT_AT_MOST};
use super::state::{Notice, State};
use crate::account::Session;
use crate::code::SecretCode;
use crate::guidance::{Card, Event};
use crate::problem::{Certainty, Finality, Problem, ProblemKind};
use crate::time::Timestamp;

impl Redemption {
    pub(super) fn send_redemption(&mut self, attempt: Attempt, code: SecretCode, sent: u8, effects: &mut Vec<Effect>) {
        self.retry_at = None;
        let request = Some(self.send(Call::Redeem { attempt: attempt.clone(), code: code.clone() }, effects));
        self.state = State::Sending { attempt, code, request, sent: sent + 1 };
    }

    /// Sends the same request once more, unless its deadline is over.
    pub(super) fn send_again(
        &mut self,
        attempt: Attempt,
        code: SecretCode,
        sent: u8,
        now: Timestamp,
        effects: &mut Vec<Effect>,
    ) {
        if now < attempt.at.plus_seconds(DEADLINE) {
            self.send_redemption(attempt, code, sent, effects);
        } else {
            self.settle(attempt, None, effects);
        }
    }

    pub(super) fn redemption_answered(
        &mut self,
        attempt: Attempt,
        code: SecretCode,
        sent: u8,
        verdict: Verdict,
        now: Timestamp,
        effects: &mut Vec<Effect>,
    ) {
        match verdict {
            Verdict::Redeemed(receipt) => self.redeemed(&attempt, receipt, effects),
            // The reply may have been mangled on its way; only what the backend says when asked counts.
            Verdict::WithoutEffect(_) => self.settle(attempt, None, effects),
            Verdict::Withdrawn => self.nothing_redeemed(&attempt, None, now, effects),
            Verdict::InProgress(wait) => self.settle_later(attempt, None, wait, 0, now),
            // A final refusal is the outcome. An open one is of this copy of the request: another, which the browser or the
            // network made, may have redeemed the card before, or may still do it after the page has said otherwise.
            Verdict::Refused(problem) => match silent_wait(&problem) {
                _ if problem.kind.finality() == Finality::Final => self.refused(&attempt, problem, now, effects),
                _ if is_of_the_account(problem.kind) => {
                    self.unsettled_until_signed_in(attempt, Some(problem), 0, effects)
                }
                Some(wait) if sent < SENT_AT_MOST => {
                    self.retry_at = Some(now.plus_seconds(wait));
                    self.state = State::Sending { attempt, code, request: None, sent };
                }
                _ => self.settle(attempt, Some(problem), effects),
            },
            Verdict::Unreadable | Verdict::NoSuchAttempt => {
                self.settle(attempt, Some(Problem::new(ProblemKind::Technical, Certainty::Inferred)), effects);
            }
        }
    }

    /// No answer came: the same key is sent again after a pause, as the request may or may not have arrived.
    pub(super) fn redemption_unanswered(
        &mut self,
        attempt: Attempt,
        code: SecretCode,
        sent: u8,
        now: Timestamp,
        effects: &mut Vec<Effect>,
    ) {
        if sent >= SENT_AT_MOST {
            return self.settle(attempt, None, effects);
        }
        // Without a network there is no use in trying; its return goes on, or else the deadline.
        let deadline = attempt.at.plus_seconds(DEADLINE);
        self.retry_at = Some(if self.online { self.chance.later(now, sent - 1).min(deadline) } else { deadline });
        self.state = State::Sending { attempt, code, request: None, sent };
    }

    pub(super) fn redeemed(&mut self, attempt: &Attempt, receipt: Receipt, effects: &mut Vec<Effect>) {
        self.memory.uninterrupted();
        self.memory.ended_well(&Card { mark: attempt.mark.as_ref(), case: receipt.case.as_deref() });
        self.save_memory(effects);
        effects.push(Effect::ForgetAttempt);
        if let Session::SignedIn(account) = &mut self.session
            && account.reference == receipt.account
        {
            account.balance = Some(receipt.balance);
        }
        (self.typed, self.typed_pin) = Default::default();
        self.arrived = None;
        self.handing_over = None;
        self.state = State::Redeemed(receipt);
    }

    pub(super) fn refused(&mut self, attempt: &Attempt, problem: Problem, now: Timestamp, effects: &mut Vec<Effect>) {
        let problem = self.program.weighed(problem);
        if problem.kind.only_interrupts() {
            self.memory.interrupted(Event::Refused { at: now, problem: problem.kind }, problem.reference.as_deref());
        } else {
            self.memory.uninterrupted();
            let card = Card { mark: attempt.mark.as_ref(), case: problem.case.as_deref() };
            let reference = problem.reference.as_deref();
            self.journey = Some(self.memory.refused(&card, attempt.journey(), reference, now, problem.kind));
        }
        self.save_memory(effects);
        effects.push(Effect::ForgetAttempt);
        if matches!(problem.kind, ProblemKind::NotSignedIn | ProblemKind::AccountChanged) {
            self.ask_account(effects);
        }
        self.clearing_failed = false;
        self.state = State::Refused { problem, at: now, resumed: false };
    }

    /// The attempt is withdrawn, so it is certain that nothing was redeemed.
    pub(super) fn nothing_redeemed(
        &mut self,
        attempt: &Attempt,
        because: Option<Problem>,
        now: Timestamp,
        effects: &mut Vec<Effect>,
    ) {
        match because {
            Some(problem) => self.refused(attempt, problem, now, effects),
            None => {
                effects.push(Effect::ForgetAttempt);
                self.state = State::Ready(Some(Notice::NothingRedeemed));
            }
        }
    }
}

/// The seconds of a wait that is short enough to be kept without a word.
fn silent_wait(problem: &Problem) -> Option<u32> {
    let waits =
        matches!(problem.kind, ProblemKind::RateLimited | ProblemKind::Maintenance | ProblemKind::HeldElsewhere);
    problem.retry_after.filter(|seconds| waits && *seconds <= LONGEST_SILENT_WAIT)
}

/// Whether a refusal means that the account of the attempt is not signed in, so that nobody may ask for it yet.
pub(super) fn is_of_the_account(kind: ProblemKind) -> bool {
    matches!(kind, ProblemKind::NotSignedIn | ProblemKind::AccountChanged)
}

/// A success that shows no effect.
pub(super) fn without_effect(reference: Option<String>) -> Problem {
    Problem { reference, ..Problem::new(ProblemKind::AcceptedWithoutEffect, Certainty::Inferred) }
}
