//! Several cards that arrived in one text, and how far each of them is (B5). Which comes next, and when none does, is in
//! [`super::listing`].

use crate::code::{FieldTexts, SecretCode, covered};
use crate::money::Money;
use crate::problem::Problem;
use crate::time::Timestamp;

/// The most cards in a list.
pub const MOST_CARDS: usize = 20;

/// Refused codes after which a list stops.
pub(super) const MOST_REFUSED: u8 = 3;

/// The cards of a list, in the order in which they arrived.
#[derive(Clone, Debug)]
pub struct Cards {
    pub(super) cards: Vec<Card>,
    /// The card whose attempt is under way or open.
    pub(super) under_way: Option<usize>,
    /// The card that the customer has taken into the field.
    pub(super) taken: Option<usize>,
    /// No card is begun by itself.
    pub(super) stopped: bool,
    /// Refused codes since the customer last pressed a button.
    pub(super) refused: u8,
    /// The account that the page showed when the customer pressed the button.
    pub(super) account: Option<String>,
    /// What the keys are made of: chance, and the number of the attempt.
    pub(super) random: [u8; 16],
    pub(super) attempts: u16,
}

/// One card of a list.
#[derive(Clone, Debug)]
pub struct Card {
    pub(super) code: SecretCode,
    pub(super) fields: FieldTexts,
    pub(super) state: CardState,
}

/// How far a card of a list is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CardState {
    /// It has not been sent.
    Waiting,
    /// Something is missing that only the customer can fill in, such as its PIN; it is passed over until then.
    Incomplete,
    /// Its attempt is under way.
    UnderWay,
    /// The customer has let its attempt be while the outcome was open.
    Open,
    /// This amount was credited.
    Redeemed(Money),
    /// It was refused.
    Refused {
        /// Why.
        problem: Problem,
        /// When.
        at: Timestamp,
        /// The journey in the memory.
        journey: Option<String>,
    },
}

impl CardState {
    pub(super) fn is_redeemed(&self) -> bool {
        matches!(self, Self::Redeemed(_))
    }
}

impl Card {
    /// How far it is.
    #[must_use]
    pub fn state(&self) -> &CardState {
        &self.state
    }

    /// The code as it is printed, covered but for its end: enough to tell it from others, and of no use to who looks over a shoulder.
    ///
    /// ```
    /// # use redeemkit::{client::{Input, Redemption}, code::arrive, program::Program, time::Timestamp};
    /// # let mut redemption = Redemption::new(Program::example());
    /// # let arrival = arrive("1K7Q-CTFM-LMTC and BCDFG-HJKLM", &redemption.program().formats).unwrap();
    /// # redemption.handle(Timestamp::from_milliseconds(0), Input::Arrived(Box::new(arrival)));
    /// # redemption.handle(Timestamp::from_milliseconds(0), Input::Submitted { random: [1; 16] });
    /// let covered: Vec<String> = redemption.cards().unwrap().all().iter().map(|card| card.covered()).collect();
    /// assert_eq!(covered, ["••••-••••-LMTC", "•••••-••KLM"]);
    /// ```
    #[must_use]
    pub fn covered(&self) -> String {
        covered(&self.fields.code)
    }
}

impl Cards {
    /// The cards.
    #[must_use]
    pub fn all(&self) -> &[Card] {
        &self.cards
    }

    /// The place of the card that is under way.
    #[must_use]
    pub fn under_way(&self) -> Option<usize> {
        self.under_way
    }

    /// The place of the card that the customer has taken into the field.
    #[must_use]
    pub fn taken(&self) -> Option<usize> {
        self.taken
    }

    /// Whether no card is begun by itself, although some wait.
    #[must_use]
    pub fn is_stopped(&self) -> bool {
        self.stopped && self.next().is_some()
    }

    /// Whether cards are left that were not sent.
    #[must_use]
    pub fn waits(&self) -> bool {
        self.next().is_some()
    }

    /// Whether it stopped because several codes were refused.
    #[must_use]
    pub fn has_met_refusals(&self) -> bool {
        self.is_stopped() && self.refused >= MOST_REFUSED
    }

    /// How many are redeemed.
    #[must_use]
    pub fn redeemed(&self) -> usize {
        self.cards.iter().filter(|card| card.state.is_redeemed()).count()
    }

    /// What was credited in all; none where nothing was, or not in one currency.
    #[must_use]
    pub fn sum(&self) -> Option<Money> {
        let amounts = self.cards.iter().filter_map(|card| match card.state {
            CardState::Redeemed(amount) => Some(Some(amount)),
            _ => None,
        });
        amounts.reduce(|sum, amount| sum.zip(amount).and_then(|(sum, amount)| sum.plus(amount))).flatten()
    }

    /// The place of the card that comes next.
    pub(super) fn next(&self) -> Option<usize> {
        self.cards.iter().position(|card| card.state == CardState::Waiting)
    }

    /// Whether each card has been tried, or cannot be as it is.
    #[must_use]
    pub fn is_finished(&self) -> bool {
        self.under_way.is_none() && self.next().is_none()
    }

    /// A key that no other attempt has: chance, with the number of the attempt in its last bytes.
    pub(super) fn key(&mut self) -> [u8; 16] {
        let mut key = self.random;
        for (byte, number) in key.iter_mut().rev().zip(self.attempts.to_le_bytes()) {
            *byte ^= number;
        }
        self.attempts = self.attempts.wrapping_add(1);
        key
    }

    pub(super) fn set(&mut self, place: usize, state: CardState) {
        if let Some(card) = self.cards.get_mut(place) {
            card.state = state;
        }
    }

    /// The customer has pressed a button: from here on cards follow one another for this account.
    pub(super) fn goes_on(&mut self, account: Option<String>) {
        (self.stopped, self.refused, self.account) = (false, 0, account);
    }
}
