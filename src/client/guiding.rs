//! What a customer does about a problem, as far as it changes what is remembered or asks the backend.

use super::Effect;
use super::action::Action;
use super::redemption::Redemption;
use super::request::Call;
use super::state::{Notice, State};
use crate::account::Session;
use crate::challenge;
use crate::guidance::{Answer, Event, Situation, StepKind};
use crate::problem::{Certainty, Problem};
use crate::time::Timestamp;

impl Redemption {
    pub(super) fn acted(&mut self, action: Action, now: Timestamp, effects: &mut Vec<Effect>) {
        let refused = matches!(self.state, State::Refused { .. });
        let unsettled = matches!(self.state, State::Unsettled { .. });
        match action {
            Action::Says(answer @ (Answer::Found | Answer::Helped)) if refused => {
                self.memory.uninterrupted();
                self.journey.take().into_iter().for_each(|id| self.memory.forget(&id));
                self.save_memory(effects);
                let notice = if answer == Answer::Found { Notice::Found } else { Notice::Helped };
                self.state = State::Ready(Some(notice));
            }
            Action::Says(Answer::Helped) if matches!(self.state, State::Ready(Some(Notice::Chosen(_)))) => {
                self.state = State::Ready(Some(Notice::Helped));
            }
            Action::Choose(situation) => self.chose(situation, now, effects),
            Action::Says(answer) if refused => self.remember(Event::Said { at: now, answer }, effects),
            Action::Done(step) if refused => {
                self.remember(Event::Done { at: now, step }, effects);
                // Cleared by hand, in the browser's settings or on another page: that signs out, too.
                if step == StepKind::ClearCookies {
                    self.clearing_failed = false;
                    self.ask_account(effects);
                }
            }
            Action::ClearCookies if (refused || unsettled) && self.clearing.is_none() => {
                self.clearing_failed = false;
                self.clearing = Some(self.send(Call::ClearCookies, effects));
            }
            Action::Check(method) => self.check(challenge::Input::Chose(method), now, effects),
            Action::SendAgain => self.check(challenge::Input::AskedAgain, now, effects),
            Action::OtherWay => self.check(challenge::Input::AskedOtherWay, now, effects),
            Action::AskAgain => self.ask_again(effects),
            // The customer lets an open attempt be, and the page claims nothing of it.
            Action::StartOver if unsettled => {
                self.retry_at = None;
                effects.push(Effect::ForgetAttempt);
                self.handing_over = None;
                self.state = State::Ready(None);
            }
            Action::StartOver if matches!(self.state, State::Refused { .. } | State::Redeemed(_) | State::Ready(_)) => {
                self.handing_over = None;
                self.state = State::Ready(None);
            }
            Action::Stop if matches!(self.state, State::Mailing(_)) => {
                self.put_back_into_list();
                self.state = State::Ready(None);
            }
            Action::AskAccount => self.has_followed(effects),
            action => self.acted_while_checking(action, now, effects),
        }
    }

    /// Leads into a situation that the customer has chosen, unless something is under way.
    fn chose(&mut self, situation: Situation, now: Timestamp, effects: &mut Vec<Effect>) {
        let rests = matches!(self.state, State::Ready(_) | State::Refused { .. } | State::Redeemed(_));
        if !rests || !self.program.guidance.situations().any(|offered| offered == situation) {
            return;
        }
        let Some(kind) = situation.problem() else {
            self.state = State::Ready(Some(Notice::Chosen(situation)));
            return;
        };
        self.journey = Some(self.memory.chose(kind, now));
        self.save_memory(effects);
        self.state = State::Refused { problem: Problem::new(kind, Certainty::Said), at: now, resumed: false };
    }

    /// What a customer does while an identity check is open, beside passing it.
    fn acted_while_checking(&mut self, action: Action, now: Timestamp, effects: &mut Vec<Effect>) {
        let State::Checking(checking) = &self.state else { return };
        match action {
            Action::Stop => {
                let attempt = checking.attempt.clone();
                self.settle(attempt, None, effects);
            }
            Action::Done(step) => {
                self.interrupted_by(Event::Done { at: now, step }, None, effects);
                // A new password ends every session.
                if step == StepKind::ResetPassword {
                    self.ask_account(effects);
                }
            }
            // Editing and redeeming again happen in the field; what is left does not fit the state and changes nothing.
            _ => {}
        }
    }

    pub(super) fn cookies_answered(&mut self, cleared: bool, now: Timestamp, effects: &mut Vec<Effect>) {
        self.clearing_failed = !cleared;
        if cleared {
            self.remember(Event::Done { at: now, step: StepKind::ClearCookies }, effects);
            self.session = Session::SignedOut;
            self.ask_account(effects);
        }
    }
}
