//! Who is signed in: asking for the account, and what goes on once it is known. How a mailed link signs in is in [`super::mailing`].

use super::Effect;
use super::mailing::Mailing;
use super::redemption::Redemption;
use super::request::Call;
use super::state::State;
use crate::account::Session;
use crate::guidance::{Event, StepKind};
use crate::problem::ProblemKind;
use crate::time::Timestamp;

impl Redemption {
    /// Asks who is signed in.
    pub(super) fn ask_account(&mut self, effects: &mut Vec<Effect>) {
        self.account_request = Some(self.send(Call::Account, effects));
    }

    /// It is known who is signed in, or known that it cannot be known for now: goes on with what waited for it.
    pub(super) fn account_settled(&mut self, now: Timestamp, effects: &mut Vec<Effect>) {
        self.signed_in_by_mail();
        let State::Identifying { code, random, signed_out } = self.state.clone() else {
            return self.take_up_attempt(now, effects);
        };
        match self.session {
            // No account is credited that the page has not shown.
            Session::SignedIn(_) if signed_out => self.interrupted(ProblemKind::AccountChanged, now, effects),
            Session::SignedIn(_) => self.redeem(code, random, now, effects),
            Session::SignedOut if self.program.mailed_link => {
                self.state = State::Mailing(Box::new(Mailing::new(random)))
            }
            Session::SignedOut => self.interrupted(ProblemKind::NotSignedIn, now, effects),
            Session::Unknown => self.interrupted(ProblemKind::Offline, now, effects),
        }
    }

    /// What was said of "this account" is not true of another one: the refusal is of earlier, and where the credit went is
    /// not said any more. Where the guidance asked for another account, that is done.
    pub(super) fn notice_another_account(&mut self, now: Timestamp, effects: &mut Vec<Effect>) {
        let Some(account) = self.session.account().map(|account| account.reference.clone()) else { return };
        let another = self.last_account.as_ref().is_some_and(|last| *last != account);
        self.last_account = Some(account);
        if let (true, State::Refused { problem, resumed, .. }) = (another, &mut self.state) {
            (problem.redeemed_into, *resumed) = (None, true);
            if self.is_to_do(StepKind::UseOtherAccount, now) {
                self.remember(Event::Done { at: now, step: StepKind::UseOtherAccount }, effects);
            }
        }
    }
}
