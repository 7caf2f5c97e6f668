//! The press on the button: from what stands in the fields to an attempt that is sent, or to the reason why none is. What becomes of the
//! attempt is in [`super::sending`].

use super::Effect;
use super::attempt::{Attempt, IdempotencyKey};
use super::cards::MOST_CARDS;
use super::redemption::Redemption;
use super::state::State;
use crate::account::Session;
use crate::code::{FieldTexts, Mark, SecretCode, Withheld};
use crate::guidance::Event;
use crate::problem::{Certainty, Problem, ProblemKind};
use crate::time::Timestamp;

impl Redemption {
    /// The button was pressed.
    pub(super) fn submit(&mut self, random: [u8; 16], now: Timestamp, effects: &mut Vec<Effect>) {
        if matches!(self.state, State::Mailing(_)) && self.account_request.is_none() {
            // Perhaps the link was followed meanwhile.
            return self.ask_account(effects);
        }
        let waits = matches!(&self.state, State::Checking(checking) if !checking.is_asking());
        if !waits && !matches!(self.state, State::Ready(_) | State::Refused { .. } | State::Redeemed(_)) {
            // Pressed twice, or while an earlier outcome is open: one attempt at a time.
            return;
        }
        let reading = self.reading();
        if reading.code.is_empty() && self.typed_pin.is_empty() {
            // The list goes on, or the check of its card is passed in another way.
            if let Some(code) = self.listed_code().filter(|_| waits) {
                return self.redeem(code, random, now, effects);
            }
            if !waits && self.go_on_with_list(now, effects) {
                return;
            }
        }
        if reading.withheld == Some(Withheld::Several) && reading.candidates.len() <= MOST_CARDS && !waits {
            self.not_sent = None;
            return self.begin_list(&reading, random, now, effects);
        }
        if reading.withheld == Some(Withheld::Unreadable) && reading.suggestion.is_none() && !waits {
            // Nobody can tell what stands there, so there is nothing to mend in the field (A10).
            let code = reading.into_secret();
            let attempt = self.attempt(IdempotencyKey::from_random(random), String::new(), &code, now);
            return self.refused(&attempt, Problem::new(ProblemKind::Unreadable, Certainty::Known), now, effects);
        }
        self.not_sent = self.unfit_to_send(&reading);
        if self.not_sent.is_some() {
            return;
        }
        let pin = self.pin(&reading).expose().to_owned();
        let fields =
            FieldTexts { code: reading.in_fields().code, pin: Some(pin.clone()).filter(|pin| !pin.is_empty()) };
        let code = reading.code.with_pin(pin);
        self.submits_alone(&code, fields);
        self.redeem(code, random, now, effects);
    }

    /// Redeems a code into the account that is signed in, under the key of these random bytes.
    pub(super) fn redeem(&mut self, code: SecretCode, random: [u8; 16], now: Timestamp, effects: &mut Vec<Effect>) {
        if !self.online {
            return self.interrupted(ProblemKind::Offline, now, effects);
        }
        match self.session.account() {
            Some(account) => {
                let account = account.reference.clone();
                let key = match &self.state {
                    State::Checking(checking) if !checking.is_stuck() => {
                        let waiting = checking.attempt.clone();
                        if waiting.account != account || checking.code != code {
                            // An answer that got lost may have passed its check: it is withdrawn before another is made.
                            return self.settle(waiting, None, effects);
                        }
                        waiting.key
                    }
                    _ => IdempotencyKey::from_random(random),
                };
                let attempt = self.attempt(key, account, &code, now);
                self.chance.stir(random);
                effects.push(Effect::SaveAttempt(attempt.to_json()));
                self.send_redemption(attempt, code, 0, effects);
            }
            None => {
                // Without an account there is nothing to credit. Somebody may have signed in elsewhere meanwhile.
                self.state = State::Identifying { code, random, signed_out: self.session == Session::SignedOut };
                if self.account_request.is_none() {
                    self.ask_account(effects);
                }
            }
        }
    }

    /// An attempt of this code, with the mark that tells its card from others.
    pub(super) fn attempt(&self, key: IdempotencyKey, account: String, code: &SecretCode, at: Timestamp) -> Attempt {
        // One salt for the whole memory, or else a new one.
        let salt = self.memory.salt().unwrap_or(u32::try_from(key.number(2) >> 32).unwrap_or_default());
        Attempt { key, account, at, mark: Some(Mark::of(code, salt)) }
    }

    /// Nothing was sent, for a reason that says nothing of the card.
    pub(super) fn interrupted(&mut self, kind: ProblemKind, now: Timestamp, effects: &mut Vec<Effect>) {
        self.memory.interrupted(Event::Refused { at: now, problem: kind }, None);
        self.save_memory(effects);
        self.state = State::Refused { problem: Problem::new(kind, Certainty::Inferred), at: now, resumed: false };
    }
}
