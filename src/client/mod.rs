//! One redemption as a state machine without I/O: `handle(now, input)` gives effects, in order, for the host to carry out.
//!
//! ```text
//!            nothing saved                Submitted, account known              201 with its effect
//!   Opened ───────────────▶ Ready ────────────────────────────────▶ Sending ────────────────────────▶ Redeemed
//!     │                      ▲ │ account not known                 ▲ │ │ ▲                               ▲
//!     │                      │ └──────────▶ Identifying ───────────┘ │ │ └ no answer, or a short wait:   │
//!     │ attempt saved        │                   │ signed out,       │ │   the same key again, after a   │
//!     ▼                      │ StartOver         ▼ offline     final │ │   pause of chance, 3 at most    │
//!   Opening                  ├─────────────── Refused ◀──────────────┘ │ no answer, none to be read, a   │
//!     │ account known        │                   ▲ final, or           │ fault, an open refusal, 202     │
//!     │                      │ withdrawn,        │ withdrawn with      ▼                                 │
//!     ├──────────────────────┴ no reason ────────┴ a reason ──── Settling: GET key ───── redeemed ───────┘
//!     │ another account, or none                                  │ ▲      404: DELETE key
//!     │                                                           ▼ │ AskAgain, its time, or the network
//!     └──────────────────────────────────────────────────────▶ Unsettled
//! ```
//!
//! An `identity-check` that offers ways leads from Sending to Checking, where [`crate::challenge`] has its own diagram: a right
//! answer leads back to Sending with the same key, as does the button; `Stop`, or the button for another code, to Settling.
//!
//! Where nobody is signed in and the program's backend mails links, `mailing` has the diagram of what follows the press on the button.
//!
//! Several cards of one text are redeemed one after the other, as the diagram in `listing` shows.
//!
//! The rules that make it true:
//!
//! - The attempt's key is saved before it is sent, and the key stays the same while the outcome is open.
//! - "Nothing was redeemed", and any refusal that is not final, is said only after the backend has withdrawn the key: a copy
//!   of the request that the browser or the network made may have redeemed the card before, or could do it afterwards.
//! - Only the account that made an attempt asks for it; for another one the backend would know no such attempt.
//! - After a reload the code is gone, so the truth comes from asking by key.
//! - A success counts by its effect: an amount, on the account that the page showed.
//!
//! ```
//! use redeemkit::client::{Effect, Input, Redemption, Response, State};
//! use redeemkit::code::SecretCode;
//! use redeemkit::program::Program;
//! use redeemkit::time::Timestamp;
//!
//! let now = Timestamp::parse("2026-11-23T12:00:00Z").unwrap();
//! let mut redemption = Redemption::new(Program::example());
//! let opened = redemption.handle(now, Input::Opened { attempt: None, memory: None });
//! let [Effect::Send(question)] = opened.as_slice() else { panic!() };
//! let account = Response::new(200, r#"{"reference":"acc-1","label":"anna@example.com"}"#);
//! redemption.handle(now, Input::Answered { request: question.id, response: account });
//! redemption.handle(now, Input::Typed(SecretCode::new("1K7Q-CTFM-LMTC".to_owned())));
//! let effects = redemption.handle(now, Input::Submitted { random: [7; 16] });
//!
//! // Saved first, sent second.
//! assert!(matches!(effects[0], Effect::SaveAttempt(_)));
//! let Effect::Send(request) = &effects[1] else { panic!() };
//!
//! let body = r#"{"state":"redeemed","account":"acc-1","amount":{"amount":"25.00","currency":"EUR"},"balance":{"amount":"25.00","currency":"EUR"}}"#;
//! redemption.handle(now, Input::Answered { request: request.id, response: Response::new(201, body) });
//! assert!(matches!(redemption.state(), State::Redeemed(_)));
//! ```

mod action;
mod attempt;
mod cards;
mod checking;
mod fields;
mod guiding;
mod handing_over;
mod listing;
mod mailing;
mod redemption;
mod remembering;
mod reply;
mod request;
mod retry;
mod sending;
mod settling;
mod signing_in;
mod state;
mod submitting;

pub use action::Action;
pub use attempt::{Attempt, IdempotencyKey};
pub use cards::{Card, CardState, Cards, MOST_CARDS};
pub use handing_over::{HandOffTrouble, HandingOver, Received};
pub use mailing::{MailTrouble, Mailing};
pub use redemption::Redemption;
pub use reply::{LONGEST_BODY, Receipt, Response};
pub use request::{Call, Request, RequestId};
pub use state::{Checking, NotSent, Notice, State};

use crate::code::{Arrival, SecretCode};
use crate::time::Timestamp;

/// What happens to a redemption.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    /// The page was opened; what storage held, if it could be read.
    Opened {
        /// The saved attempt.
        attempt: Option<String>,
        /// The saved memory.
        memory: Option<String>,
    },
    /// The field's text changed.
    Typed(SecretCode),
    /// The text of the field for the PIN changed.
    TypedPin(SecretCode),
    /// A text arrived as a whole, and the field shows what was made of it.
    Arrived(Box<Arrival>),
    /// The customer pressed the button; 128 bits from a cryptographic source come along.
    Submitted {
        /// The random bytes for the idempotency key.
        random: [u8; 16],
    },
    /// A request was answered.
    Answered {
        /// Which.
        request: RequestId,
        /// The answer.
        response: Response,
    },
    /// A request got no answer; whether it arrived is not known.
    Unanswered {
        /// Which.
        request: RequestId,
    },
    /// The time of the last [`Effect::WakeAt`] has come.
    Woke,
    /// The customer entered what the panel asks for: the security code of an identity check, be it a whole message, or an e-mail address.
    Entered(SecretCode),
    /// The host's payment form gave this proof (C9).
    Proved(SecretCode),
    /// The customer did something else.
    Acted(Action),
    /// Somebody may have signed in or out.
    AccountMayHaveChanged,
    /// The network went away or came back, as far as the browser knows.
    Connection {
        /// Whether it is there.
        online: bool,
    },
    /// The address carried a link that goes on with an earlier journey.
    Linked(String),
    /// Another tab saved this memory; none: it forgot it.
    Remembered(Option<String>),
    /// The customer hands the redemption over to support, with this body; 128 bits of chance come along.
    HandedOver {
        /// The random bytes for the idempotency key.
        random: [u8; 16],
        /// What the customer has read and agreed to, as JSON.
        body: SecretCode,
    },
    /// The customer takes the card at a place of the list, counted from 0, into the field.
    TookCard(usize),
}

/// What a redemption wants done, in this order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Keep this attempt over a reload of this tab.
    SaveAttempt(String),
    /// The attempt is settled.
    ForgetAttempt,
    /// Keep this memory over sign-out and days; none: forget it.
    SaveMemory(Option<String>),
    /// Send this request, and give back its answer.
    Send(Request),
    /// Give [`Input::Woke`] at this time, instead of any time asked for before.
    WakeAt(Timestamp),
}
