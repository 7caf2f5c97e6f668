//! Redeeming the cards of a list one after the other, each under a key of its own and each exactly once (B5). How a single one is
//! redeemed is in [`super::sending`]; here is which comes next, and when none does.
//!
//! ```text
//!   several codes, Submitted ──▶ under way ── redeemed, or refused for itself ──▶ the next one … none is left: finished
//!                                    │ ▲
//!        an obstacle for every card, │ │ GoOn, or Submitted with an empty field
//!        too many refusals, Pause,   ▼ │
//!        another account           stopped
//! ```
//!
//! - The next card is sent only once the outcome of the one before is certain. So at most one attempt is open, which a reload finds
//!   again; the codes of the others are kept nowhere but in the page, and nothing is claimed of them afterwards.
//! - What would meet any card (sign-in, the account's billing, a fault, a limit) stops the list, and its guidance is shown as ever.
//! - So does the third refused code since the customer last pressed a button: backends count refused codes and lock the account at
//!   five or more, and two tries are left for correcting one.
//! - Only the account for which the customer pressed the button is credited without pressing it again.

use super::Effect;
use super::action::Action;
use super::cards::{Card, CardState, Cards, MOST_REFUSED};
use super::redemption::Redemption;
use super::state::{Notice, State};
use crate::code::{FieldTexts, Reading, SecretCode, read};
use crate::problem::{Problem, ProblemKind};
use crate::time::Timestamp;

impl Redemption {
    /// The list of cards, if several arrived.
    #[must_use]
    pub fn cards(&self) -> Option<&Cards> {
        self.cards.as_deref()
    }

    /// Makes a list of the codes that stand in the field, behind the cards of an earlier one, and begins with the first.
    pub(super) fn begin_list(
        &mut self,
        reading: &Reading,
        random: [u8; 16],
        now: Timestamp,
        effects: &mut Vec<Effect>,
    ) {
        let empty = Cards {
            cards: Vec::new(),
            under_way: None,
            taken: None,
            stopped: true,
            refused: 0,
            account: None,
            random,
            attempts: 0,
        };
        let mut cards = self.cards.take().filter(|cards| !cards.is_finished()).unwrap_or_else(|| Box::new(empty));
        for candidate in &reading.candidates {
            let alone = read(&candidate.formatted, &self.program.formats);
            let is_sendable = alone.withheld.is_none() && !self.lacks_pin(&alone);
            let state = if is_sendable { CardState::Waiting } else { CardState::Incomplete };
            let (fields, code) = (alone.in_fields(), alone.into_secret());
            if cards.cards.iter().all(|card| card.code != code) {
                cards.cards.push(Card { code, fields, state });
            }
        }
        self.cards = Some(cards);
        (self.typed, self.typed_pin, self.arrived) = Default::default();
        self.go_on_with_list(now, effects);
    }

    /// Redeems the next card, because the customer wants it; whether there is one.
    pub(super) fn go_on_with_list(&mut self, now: Timestamp, effects: &mut Vec<Effect>) -> bool {
        let account = self.session.account().map(|account| account.reference.clone());
        let Some(cards) = self.cards.as_deref_mut().filter(|cards| cards.under_way.is_none()) else { return false };
        cards.goes_on(account);
        self.send_next_card(now, effects)
    }

    fn send_next_card(&mut self, now: Timestamp, effects: &mut Vec<Effect>) -> bool {
        let Some(cards) = self.cards.as_deref_mut() else { return false };
        let Some(place) = cards.next() else { return false };
        let Some(code) = cards.cards.get(place).map(|card| card.code.clone()) else { return false };
        let key = cards.key();
        cards.set(place, CardState::UnderWay);
        (cards.under_way, cards.taken) = (Some(place), None);
        self.redeem(code, key, now, effects);
        true
    }

    /// The card that was to be sent was not: it waits again.
    pub(super) fn put_back_into_list(&mut self) {
        if let Some(cards) = self.cards.as_deref_mut()
            && let Some(place) = cards.under_way.take()
        {
            cards.set(place, CardState::Waiting);
            cards.stopped = true;
        }
    }

    /// The code of the card that is under way, for the button while an identity check is open.
    pub(super) fn listed_code(&self) -> Option<SecretCode> {
        let cards = self.cards.as_deref()?;
        cards.cards.get(cards.under_way?).map(|card| card.code.clone())
    }

    /// What stands in the field is sent by itself. It may be a card of the list, or the one that was taken there, as the customer has
    /// corrected it; another one has nothing to do with the list, and one that has come to its end is told no longer.
    pub(super) fn submits_alone(&mut self, code: &SecretCode, fields: FieldTexts) {
        let Some(cards) = self.cards.as_deref_mut().filter(|cards| cards.under_way.is_none()) else { return };
        let corrects = |place: &usize| cards.cards.get(*place).is_some_and(|card| is_correction(&card.code, code));
        let same = cards.cards.iter().position(|card| card.code == *code);
        match same.or(cards.taken.filter(corrects)) {
            Some(place) => {
                if let Some(card) = cards.cards.get_mut(place) {
                    *card = Card { code: code.clone(), fields, state: CardState::UnderWay };
                }
                (cards.under_way, cards.stopped) = (Some(place), true);
            }
            None if cards.is_finished() => self.cards = None,
            None => cards.taken = None,
        }
    }

    /// Notes in the list what became of the card that was under way, and goes on with the next one where that is safe.
    pub(super) fn follow_list(&mut self, now: Timestamp, effects: &mut Vec<Effect>) {
        while let Some(place) = self.cards().and_then(Cards::under_way) {
            let refused = |problem: &Problem, at: Timestamp, journey: &Option<String>| CardState::Refused {
                problem: problem.clone(),
                at,
                journey: journey.clone(),
            };
            let (state, goes_on) = match &self.state {
                State::Redeemed(receipt) => (CardState::Redeemed(receipt.amount), true),
                State::Refused { problem, at, .. } if is_of_one_card(problem.kind) => {
                    (refused(problem, *at, &self.journey), true)
                }
                // It was accepted, so it is not tried again by itself; what is wrong may meet the others as well.
                State::Refused { problem, at, .. } if problem.kind == ProblemKind::AcceptedWithoutEffect => {
                    (refused(problem, *at, &self.journey), false)
                }
                State::Refused { .. } | State::Ready(Some(Notice::NothingRedeemed | Notice::SignedIn)) => {
                    (CardState::Waiting, false)
                }
                State::Ready(_) => (CardState::Open, false),
                _ => return,
            };
            let account = self.session.account().map(|account| account.reference.clone());
            let Some(cards) = self.cards.as_deref_mut() else { return };
            cards.refused += u8::from(matches!(state, CardState::Refused { .. }));
            if state.is_redeemed() {
                cards.taken = None;
            }
            cards.set(place, state);
            cards.under_way = None;
            // Who it is may have been found out only after the button was pressed.
            let is_same = cards.account.as_ref().is_none_or(|pressed| Some(pressed) == account.as_ref());
            cards.account = cards.account.take().or(account);
            cards.stopped |= !goes_on || cards.refused >= MOST_REFUSED || !is_same;
            if cards.stopped || !self.send_next_card(now, effects) {
                return;
            }
        }
    }

    /// What the fields show when a card of the list is taken there, by [`super::Input::TookCard`]; none where something is under way,
    /// or the card is redeemed.
    #[must_use]
    pub fn card_in_fields(&self, place: usize) -> Option<FieldTexts> {
        let card = self.cards()?.cards.get(place).filter(|card| !card.state.is_redeemed())?;
        self.rests().then(|| card.fields.clone())
    }

    /// The customer takes a card of the list into the field, to see what can be done about it or to complete it.
    pub(super) fn take_card(&mut self, place: usize) {
        let Some(fields) = self.card_in_fields(place) else { return };
        let account = self.session.account().map(|account| account.reference.as_str());
        let Some(cards) = self.cards.as_deref_mut() else { return };
        (self.state, self.journey) = match cards.cards.get(place).map(|card| card.state.clone()) {
            Some(CardState::Refused { problem, at, journey }) => {
                // What was said of the account that was signed in then is not true of another one.
                let redeemed_into = problem.redeemed_into.filter(|_| cards.account.as_deref() == account);
                (State::Refused { problem: Problem { redeemed_into, ..problem }, at, resumed: true }, journey)
            }
            _ => (State::Ready(None), None),
        };
        (cards.taken, cards.stopped) = (Some(place), true);
        self.typed = SecretCode::new(fields.code);
        self.typed_pin = SecretCode::new(fields.pin.unwrap_or_default());
        self.arrived = None;
        self.not_sent = None;
    }

    fn rests(&self) -> bool {
        matches!(self.state, State::Ready(_) | State::Refused { .. } | State::Redeemed(_))
    }

    /// What a customer does with the list itself; whether it was that.
    pub(super) fn acted_on_list(&mut self, action: Action, now: Timestamp, effects: &mut Vec<Effect>) -> bool {
        let rests = self.rests();
        let Some(cards) = self.cards.as_deref_mut() else { return false };
        match action {
            Action::GoOn if rests => {
                self.go_on_with_list(now, effects);
            }
            Action::Pause => cards.stopped = true,
            Action::LeaveOut(place) if cards.cards.get(place).is_some_and(|card| card.state == CardState::Waiting) => {
                cards.cards.remove(place);
                let moved = |one: usize| one - usize::from(one > place);
                (cards.under_way, cards.taken) = (cards.under_way.map(moved), cards.taken.map(moved));
                self.cards.take_if(|cards| cards.cards.is_empty());
            }
            // What is left of a list stays; one that has come to its end makes room for another card.
            Action::StartOver if rests && cards.is_finished() => {
                self.cards = None;
                return false;
            }
            _ => return false,
        }
        true
    }
}

/// Whether a code was made out of another by correcting it: half of it or more is the same.
fn is_correction(before: &SecretCode, after: &SecretCode) -> bool {
    let same = before.expose().chars().zip(after.expose().chars()).filter(|(one, other)| one == other).count();
    same * 2 >= before.expose().chars().count().max(after.expose().chars().count())
}

/// Whether a refusal is of the one card, so that another may fare better.
fn is_of_one_card(kind: ProblemKind) -> bool {
    use ProblemKind as P;
    match kind {
        P::Mistyped
        | P::NotRecognised
        | P::AlreadyRedeemed
        | P::NotActivated
        | P::NotStarted
        | P::Expired
        | P::Disabled
        | P::NoBalance
        | P::HeldElsewhere
        | P::AssignedToOther
        | P::UsageLimit
        | P::CurrencyMismatch
        | P::Region
        | P::WrongProduct
        | P::WrongChannel
        | P::Unreadable
        | P::PinWrong
        | P::PinLocked => true,
        P::BalanceLimit
        | P::NotForThisAccount
        | P::BilledByPartner
        | P::InBundle
        | P::NotClosedYet
        | P::NotEligible
        | P::ConditionsNotMet
        | P::NotCombinable
        | P::NotSignedIn
        | P::AccountChanged
        | P::SessionStale
        | P::IdentityCheck
        | P::LockedOut
        | P::RateLimited
        | P::FraudReview
        | P::Pending
        | P::AcceptedWithoutEffect
        | P::Technical
        | P::Maintenance
        | P::Offline
        | P::OutcomeUnknown
        | P::Unknown => false,
    }
}
