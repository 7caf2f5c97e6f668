//! Redeeming without a session (B3): the code is in the field, the customer gives an e-mail address, and a link that is mailed there
//! signs in or opens an account. The code goes nowhere meanwhile; once somebody is signed in, the page shows who, and the customer
//! presses the button again.
//!
//! ```text
//!   Submitted, nobody signed in ──▶ Asking ── Entered ──▶ Sending ── 202 ──▶ Sent ── Entered: once more ──▶ Sending
//!                                     ▲                      │ refused, or no answer        │
//!                                     └──────────────────────┘                              │ the account is known
//!   Stop, from each of them ──▶ Ready                                    Ready (signed in) ◀┘
//! ```

use super::Effect;
use super::attempt::IdempotencyKey;
use super::redemption::Redemption;
use super::reply::{self, Response};
use super::request::{Call, RequestId};
use super::state::{Notice, State};
use crate::code::SecretCode;
use crate::time::Timestamp;

/// A redemption that waits for a mailed link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mailing {
    /// Under this key the backend tells copies of one request from further mails.
    pub(super) key: IdempotencyKey,
    /// The request that is under way.
    pub(super) request: Option<RequestId>,
    /// How long the link that was sent can be followed.
    pub(super) until: Option<Timestamp>,
    /// What stands in the way.
    pub(super) trouble: Option<MailTrouble>,
}

/// What stands in the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MailTrouble {
    /// It is no e-mail address.
    Unreadable,
    /// One was sent a moment ago, or too many; from this time on there may be another.
    Later(Timestamp),
    /// No answer came, or none that says anything.
    NoAnswer,
    /// The customer says that the link was followed, and nobody is signed in yet.
    NotYet,
}

impl Mailing {
    pub(super) fn new(random: [u8; 16]) -> Self {
        Self { key: IdempotencyKey::from_random(random), request: None, until: None, trouble: None }
    }

    /// Whether the backend is being asked.
    #[must_use]
    pub fn is_asking(&self) -> bool {
        self.request.is_some()
    }

    /// How long the link that was sent can be followed; none while none was.
    #[must_use]
    pub fn until(&self) -> Option<Timestamp> {
        self.until
    }

    /// What stands in the way.
    #[must_use]
    pub fn trouble(&self) -> Option<MailTrouble> {
        self.trouble
    }
}

impl Redemption {
    /// The customer has entered an address.
    pub(super) fn mail_to(&mut self, address: &SecretCode, effects: &mut Vec<Effect>) {
        let State::Mailing(mut mailing) = self.state.clone() else { return };
        if mailing.is_asking() {
            return;
        }
        mailing.trouble = None;
        // A glance that spares a request; what an address is, the backend decides.
        if address.expose().trim().contains('@') {
            let (key, address) = (mailing.key.clone(), SecretCode::new(address.expose().trim().to_owned()));
            mailing.request = Some(self.send(Call::Mail { key, address }, effects));
        } else {
            mailing.trouble = Some(MailTrouble::Unreadable);
        }
        self.state = State::Mailing(mailing);
    }

    /// The backend has answered the request for a mail, or has not.
    pub(super) fn mail_answered(&mut self, response: Option<&Response>, now: Timestamp) {
        let State::Mailing(mailing) = &mut self.state else { return };
        mailing.request = None;
        match response.map_or(Err(MailTrouble::NoAnswer), |response| reply::mail(response, now)) {
            Ok((until, again_at)) => {
                mailing.until = Some(until);
                // A press that sent nothing says so, and when one will.
                mailing.trouble = again_at.map(MailTrouble::Later);
            }
            Err(trouble) => mailing.trouble = Some(trouble),
        }
    }

    /// The customer says that the link was followed.
    pub(super) fn has_followed(&mut self, effects: &mut Vec<Effect>) {
        if let State::Mailing(mailing) = &mut self.state {
            mailing.trouble = Some(MailTrouble::NotYet);
            self.ask_account(effects);
        }
    }

    /// It is known who is signed in: whoever followed the link.
    pub(super) fn signed_in_by_mail(&mut self) {
        if matches!(self.state, State::Mailing(_)) && self.session.account().is_some() {
            self.state = State::Ready(Some(Notice::SignedIn));
        }
    }
}
