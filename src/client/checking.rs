//! The identity check that interrupts a redemption (C1 to C13): its questions go to the backend, and once it is passed the
//! same attempt goes on under its own key. What the check's states are is in [`crate::challenge`].
//!
//! Nothing is withdrawn meanwhile: under a key whose check is not passed no copy of the request can redeem anything.

use super::Effect;
use super::attempt::Attempt;
use super::redemption::Redemption;
use super::request::Call;
use super::state::{Checking, State};
use crate::challenge::{self, Challenge, Next, Question, State as Stage};
use crate::code::SecretCode;
use crate::guidance::{Event, StepKind};
use crate::problem::Problem;
use crate::time::Timestamp;

impl Checking {
    /// Whether the backend is being asked.
    #[must_use]
    pub fn is_asking(&self) -> bool {
        self.request.is_some()
    }

    /// Whether this attempt cannot go on any more, so that another one is needed (C10, C12).
    pub(super) fn is_stuck(&self) -> bool {
        matches!(self.challenge.state(), Stage::Locked | Stage::NoWay)
    }
}

impl Redemption {
    /// The backend offers an identity check before it goes on.
    pub(super) fn check_offered(
        &mut self,
        attempt: Attempt,
        code: SecretCode,
        problem: Problem,
        challenge: Challenge,
        now: Timestamp,
        effects: &mut Vec<Effect>,
    ) {
        let refused = Event::Refused { at: now, problem: problem.kind };
        self.interrupted_by(refused, problem.reference.as_deref(), effects);
        self.state = State::Checking(Box::new(Checking { attempt, code, problem, challenge, request: None }));
    }

    /// Something happens to the identity check.
    pub(super) fn check(&mut self, input: challenge::Input<'_>, now: Timestamp, effects: &mut Vec<Effect>) {
        let State::Checking(mut checking) = self.state.clone() else { return };
        if matches!(input, challenge::Input::Replied(_) | challenge::Input::NoReply) {
            checking.request = None;
        }
        match checking.challenge.handle(now, input) {
            Some(Next::Ask(question)) => {
                if let Some(step) = step(&question) {
                    self.interrupted_by(Event::Done { at: now, step }, None, effects);
                }
                let call = Call::Check { attempt: checking.attempt.clone(), question };
                checking.request = Some(self.send(call, effects));
            }
            Some(Next::Redeem) => {
                // The time that the customer took is not the backend's: the deadline begins anew.
                let attempt = Attempt { at: now, ..checking.attempt };
                effects.push(Effect::SaveAttempt(attempt.to_json()));
                return self.send_redemption(attempt, checking.code, 0, effects);
            }
            None => {}
        }
        self.state = State::Checking(checking);
    }
}

/// The step of guidance that a question is, as far as it helps support to know of it.
fn step(question: &Question) -> Option<StepKind> {
    match question {
        Question::Begin(_) => Some(StepKind::VerifyIdentity),
        Question::Again { .. } => Some(StepKind::ResendCode),
        Question::Answer { .. } | Question::Prove { .. } => None,
    }
}
