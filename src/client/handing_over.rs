//! Handing a redemption over to support: sent once under a key of its own, and repeated under the same key where no answer came. What is
//! in it is for [`crate::support`].
//!
//! ```text
//!   HandOff ──▶ Open ── HandedOver ──▶ Sending ── 201 ──▶ Received
//!                ▲ ▲                      │ refused, or no answer
//!       HandOff  │ └── with its trouble ──┘
//!       again: ──┘ closed
//! ```

use super::Effect;
use super::attempt::IdempotencyKey;
use super::redemption::Redemption;
use super::reply::{self, Response};
use super::request::{Call, RequestId};
use crate::code::SecretCode;
use crate::time::Timestamp;

/// A hand-off that is open.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HandingOver {
    /// What was sent last, and under which key: the same again is a copy of it.
    sent: Option<(IdempotencyKey, SecretCode)>,
    pub(super) request: Option<RequestId>,
    trouble: Option<HandOffTrouble>,
    received: Option<Received>,
}

/// That support has received it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Received {
    /// What the customer can name when they ask for it.
    pub reference: String,
    /// The day until which it is kept, `YYYY-MM-DD`.
    pub kept_until: Option<crate::date::Date>,
}

/// Why it was not received.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HandOffTrouble {
    /// There is no address to answer to, or none that a message could be sent to.
    EmailUnreadable,
    /// Too many were sent; from this time on there may be another.
    Later(Timestamp),
    /// Another account is signed in than the page showed, or none.
    AccountChanged,
    /// No answer came, or none that says anything.
    NoAnswer,
}

impl HandingOver {
    /// Whether it is being sent.
    #[must_use]
    pub fn is_sending(&self) -> bool {
        self.request.is_some()
    }

    /// Why it was not received.
    #[must_use]
    pub fn trouble(&self) -> Option<HandOffTrouble> {
        self.trouble
    }

    /// That it was received.
    #[must_use]
    pub fn received(&self) -> Option<&Received> {
        self.received.as_ref()
    }
}

impl Redemption {
    /// The hand-off, where the customer has opened it.
    #[must_use]
    pub fn handing_over(&self) -> Option<&HandingOver> {
        self.handing_over.as_deref()
    }

    /// Opens the hand-off, or closes it.
    pub(super) fn toggle_hand_off(&mut self) {
        self.handing_over = match self.handing_over.take() {
            Some(_) => None,
            None => Some(Box::default()),
        };
    }

    /// Sends what the customer has read and agreed to.
    pub(super) fn hand_over(&mut self, random: [u8; 16], body: SecretCode, effects: &mut Vec<Effect>) {
        let Some(open) = self.handing_over.as_deref().filter(|open| !open.is_sending() && open.received.is_none())
        else {
            return;
        };
        // The same once more is a copy of what may have arrived; another text is another request.
        let known = open.sent.as_ref().filter(|(_, sent)| *sent == body).map(|(key, _)| key.clone());
        let key = known.unwrap_or_else(|| IdempotencyKey::from_random(random));
        let request = Some(self.send(Call::HandOver { key: key.clone(), body: body.clone() }, effects));
        let sending = HandingOver { sent: Some((key, body)), request, trouble: None, received: None };
        self.handing_over = Some(Box::new(sending));
    }

    /// Whether this answer was to a hand-off; takes it in then.
    pub(super) fn hand_over_answered(
        &mut self,
        request: RequestId,
        response: Option<&Response>,
        now: Timestamp,
    ) -> bool {
        let Some(open) = self.handing_over.as_deref_mut().filter(|open| open.request == Some(request)) else {
            return false;
        };
        open.request = None;
        match response.map_or(Err(HandOffTrouble::NoAnswer), |response| reply::received(response, now)) {
            Ok(received) => open.received = Some(received),
            Err(trouble) => open.trouble = Some(trouble),
        }
        true
    }
}
