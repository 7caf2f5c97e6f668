//! Why a redemption did not happen: the closed list of kinds, and one problem with what is known of it.

mod details;
mod facts;
mod kind;

pub use details::read_details;
pub(crate) use details::{name as reference, slug};
pub use facts::{Actor, Facts, Finality, Worth};
pub use kind::ProblemKind;

use serde::Serialize;

use crate::money::{Currency, Money};
use crate::time::Timestamp;

/// How sure it is that the problem is of its kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Certainty {
    /// The backend named it.
    Known,
    /// redeemkit concluded it, such as a technical fault from an answer that cannot be read; or has reason to doubt it, such as
    /// a date that has passed on a card that never expires (B1).
    Inferred,
    /// The backend keeps the reason to itself, as it may be one of several.
    Withheld,
    /// The customer says so, without an error at hand (A0).
    Said,
}

/// Where an already redeemed card went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum RedeemedInto {
    /// Into the account that is signed in.
    ThisAccount,
    /// Into another account; which one is nobody's business.
    AnotherAccount,
}

/// One problem: its kind and what is known of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// What it is.
    pub kind: ProblemKind,
    /// How sure that is.
    pub certainty: Certainty,
    /// The backend's name for this card in this account: tells cards apart without knowing a code.
    pub case: Option<String>,
    /// The backend's reference of the attempt, for support.
    pub reference: Option<String>,
    /// Where an already redeemed card went.
    pub redeemed_into: Option<RedeemedInto>,
    /// Seconds to wait before another attempt has a chance.
    pub retry_after: Option<u32>,
    /// The date that matters: from when, or until when, the card could be redeemed; when the membership ends.
    pub date: Option<Timestamp>,
    /// How many more tries there are before the card is locked.
    pub attempts_left: Option<u32>,
    /// The amount that matters: the least that an offer asks for, or the most that an account can hold.
    pub amount: Option<Money>,
    /// The currency of the card.
    pub currency: Option<Currency>,
}

impl Problem {
    /// A problem of which nothing but the kind is known.
    #[must_use]
    pub fn new(kind: ProblemKind, certainty: Certainty) -> Self {
        Self {
            kind,
            certainty,
            case: None,
            reference: None,
            redeemed_into: None,
            retry_after: None,
            date: None,
            attempts_left: None,
            amount: None,
            currency: None,
        }
    }
}
