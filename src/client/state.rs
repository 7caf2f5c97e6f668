//! The states of a redemption; what leads from one to the next is in [`super::redemption`].

use super::attempt::Attempt;
use super::mailing::Mailing;
use super::reply::Receipt;
use super::request::RequestId;
use crate::challenge::Challenge;
use crate::code::{SecretCode, Withheld};
use crate::guidance::Situation;
use crate::problem::Problem;
use crate::time::Timestamp;

/// Where a redemption stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// A saved attempt was found; who is signed in must be known before its outcome can be asked for.
    Opening(Attempt),
    /// The field waits for a code.
    Ready(Option<Notice>),
    /// The button was pressed before it was known who is signed in.
    Identifying {
        /// The code.
        code: SecretCode,
        /// The random bytes for the idempotency key.
        random: [u8; 16],
        /// Whether the page showed that nobody was signed in.
        signed_out: bool,
    },
    /// Nobody is signed in, and a mailed link is to change that (B3).
    Mailing(Box<Mailing>),
    /// The redemption is under way.
    Sending {
        /// The attempt.
        attempt: Attempt,
        /// The code, so that the same request can be repeated when the answer is lost.
        code: SecretCode,
        /// The request that is under way; none while a repetition waits for its time.
        request: Option<RequestId>,
        /// How often it was sent.
        sent: u8,
    },
    /// The backend wants to be sure of the customer first, and the attempt waits for it.
    Checking(Box<Checking>),
    /// No answer, or none that can be relied on: the backend is asked what became of the attempt.
    Settling {
        /// The attempt.
        attempt: Attempt,
        /// What to say once it is certain that nothing was redeemed; none for an answer that was merely lost.
        because: Option<Problem>,
        /// The request that is under way; none while a question waits for its time.
        request: Option<RequestId>,
        /// Whether the attempt is being withdrawn.
        withdrawing: bool,
        /// How often the backend was asked in vain.
        asked: u8,
    },
    /// The outcome is not known, and the backend does not tell for now.
    Unsettled {
        /// The attempt.
        attempt: Attempt,
        /// As in [`State::Settling`].
        because: Option<Problem>,
        /// As in [`State::Settling`].
        asked: u8,
        /// Whether the backend has said that the attempt is under way.
        pending: bool,
    },
    /// The attempt failed.
    Refused {
        /// Why.
        problem: Problem,
        /// When.
        at: Timestamp,
        /// Whether it is taken up from memory, after a reload or a day.
        resumed: bool,
    },
    /// The card is redeemed.
    Redeemed(Receipt),
}

/// An attempt that waits for an identity check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checking {
    /// The attempt.
    pub attempt: Attempt,
    /// The code, so that the same request goes on once the check is passed (C3).
    pub code: SecretCode,
    /// What the backend said of it.
    pub problem: Problem,
    /// The check.
    pub challenge: Challenge,
    /// The question that is under way.
    pub request: Option<RequestId>,
}

/// A good or harmless end that the ready page tells of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The attempt was withdrawn: nothing was redeemed.
    NothingRedeemed,
    /// The customer found the credit in the history (A1).
    Found,
    /// The customer says that it is solved (E7).
    Helped,
    /// Somebody followed a mailed link and is signed in (B3); nothing was redeemed yet.
    SignedIn,
    /// The customer has chosen a situation in which there is no ladder to climb (A0).
    Chosen(Situation),
}

/// Why nothing was sent when the button was pressed: what editing the field can mend.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotSent {
    /// Nothing was typed.
    Empty,
    /// The PIN is not one that the card can have.
    Pin {
        /// Whether none was typed.
        missing: bool,
    },
    /// What was typed is better not sent.
    Withheld(Withheld),
}
