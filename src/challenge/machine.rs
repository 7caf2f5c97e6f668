//! The states of an identity check and what leads from one to the next; the diagram is in [`super`].

use serde_json::Value;

use super::{Begun, Method, Question, Reply, Way, read_security_code};
use crate::code::SecretCode;
use crate::time::Timestamp;

/// An identity check of one redemption.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Challenge {
    ways: Vec<Way>,
    unverified_phone: bool,
    state: State,
    trouble: Option<Trouble>,
}

/// Where a check stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// The customer chooses a way.
    Choosing,
    /// The backend is asked to begin.
    Beginning,
    /// A code is out, or the host's payment form waits.
    Open {
        /// What was sent.
        sent: Sent,
        /// Whether the backend is being asked something about it.
        asking: bool,
    },
    /// Too many wrong answers: an e-mail leads to a new password, and then the customer redeems again (C10).
    Locked,
    /// There is no way that the account can use: support (C12).
    NoWay,
}

/// A check that is open, by the customer's clock.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sent {
    /// The backend's name for the check.
    pub id: String,
    /// How it is passed, and where the code went.
    pub way: Way,
    /// When the code is too old.
    pub expires_at: Timestamp,
    /// From when another code may be asked for; none: no more in this way.
    pub again_at: Option<Timestamp>,
    /// Wrong answers that are left, in all ways together.
    pub answers_left: u32,
}

/// What stood in the way of the last thing that the customer did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// What was entered has no six digits.
    NotSixDigits,
    /// Not the code of the newest message (C8).
    Wrong,
    /// The code is too old.
    Expired,
    /// No more messages are sent in this way; a code that has come can still be entered.
    NoMoreMessages,
    /// Too much was asked; from then on it can be tried again.
    Later(Timestamp),
    /// No answer came, or none that can be read.
    NoAnswer,
}

/// What happens to a check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input<'a> {
    /// The customer chose a way.
    Chose(Method),
    /// The customer entered this text.
    Answered(&'a str),
    /// The host's payment form gave this proof (C9).
    Proved(&'a str),
    /// The customer asks for another code.
    AskedAgain,
    /// The customer wants to choose another way (C6, C7).
    AskedOtherWay,
    /// The backend answered.
    Replied(Reply),
    /// No answer came.
    NoReply,
}

/// What is to be done next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Next {
    /// Ask the backend.
    Ask(Question),
    /// Send the interrupted redemption again, under its own key.
    Redeem,
}

impl Challenge {
    /// The check that a backend offers: the member `check` of its `identity-check` problem.
    #[must_use]
    pub fn offered(offer: &Value) -> Self {
        let is = |member| offer.get(member).and_then(Value::as_bool) == Some(true);
        let ways = Way::read_all(offer);
        let state = match (is("reset_required"), ways.is_empty()) {
            (true, _) => State::Locked,
            (false, true) => State::NoWay,
            (false, false) => State::Choosing,
        };
        Self { ways, unverified_phone: is("unverified_phone"), state, trouble: None }
    }

    /// Where it stands.
    #[must_use]
    pub fn state(&self) -> &State {
        &self.state
    }

    /// The ways that the account can use.
    #[must_use]
    pub fn ways(&self) -> &[Way] {
        &self.ways
    }

    /// Whether the account has a phone number that no text message goes to, as it is not confirmed (C2).
    #[must_use]
    pub fn has_unverified_phone(&self) -> bool {
        self.unverified_phone
    }

    /// What stood in the way of the last thing that the customer did.
    #[must_use]
    pub fn trouble(&self, now: Timestamp) -> Option<Trouble> {
        match (&self.state, self.trouble) {
            (_, Some(Trouble::Later(until))) if now >= until => None,
            (State::Open { sent, .. }, None) if now >= sent.expires_at => Some(Trouble::Expired),
            (_, trouble) => trouble,
        }
    }

    /// The next moment at which something changes by itself.
    #[must_use]
    pub fn changes_at(&self, now: Timestamp) -> Option<Timestamp> {
        let later = match self.trouble {
            Some(Trouble::Later(until)) => Some(until),
            _ => None,
        };
        let of_sent = match &self.state {
            State::Open { sent, .. } => [sent.again_at, Some(sent.expires_at)],
            _ => [None, None],
        };
        of_sent.into_iter().chain([later]).flatten().filter(|at| *at > now).min()
    }

    /// Takes an input in; what does not fit the state changes nothing.
    pub fn handle(&mut self, now: Timestamp, input: Input<'_>) -> Option<Next> {
        match input {
            Input::Replied(reply) => return self.replied(reply, now),
            Input::NoReply => return self.replied(Reply::Unreadable, now),
            _ => {}
        }
        let question = match (&self.state, input) {
            (State::Choosing, Input::Chose(method)) if self.ways.iter().any(|way| way.method == method) => {
                Question::Begin(method)
            }
            (State::Open { sent, asking: false }, Input::Answered(text)) if sent.way.method != Method::Payment => {
                let Some(code) = read_security_code(text) else {
                    self.trouble = Some(Trouble::NotSixDigits);
                    return None;
                };
                Question::Answer { id: sent.id.clone(), code }
            }
            (State::Open { sent, asking: false }, Input::Proved(proof)) if sent.way.method == Method::Payment => {
                Question::Prove { id: sent.id.clone(), proof: SecretCode::new(proof.to_owned()) }
            }
            (State::Open { sent, asking: false }, Input::AskedAgain) if sent.again_at.is_some_and(|at| now >= at) => {
                Question::Again { id: sent.id.clone() }
            }
            (State::Open { asking: false, .. }, Input::AskedOtherWay) => {
                self.trouble = None;
                self.state = State::Choosing;
                return None;
            }
            _ => return None,
        };
        self.trouble = None;
        match &mut self.state {
            State::Open { asking, .. } => *asking = true,
            state => *state = State::Beginning,
        }
        Some(Next::Ask(question))
    }

    fn replied(&mut self, reply: Reply, now: Timestamp) -> Option<Next> {
        let mut waits = match &mut self.state {
            State::Beginning => None,
            State::Open { sent, asking } if *asking => {
                *asking = false;
                Some(sent)
            }
            _ => return None,
        };
        self.trouble = match reply {
            Reply::Begun(begun) => {
                self.state = State::Open { sent: Sent::new(begun, now), asking: false };
                return None;
            }
            Reply::Locked => {
                self.state = State::Locked;
                return None;
            }
            Reply::Over => return Some(Next::Redeem),
            Reply::Wrong(left) => {
                if let Some(sent) = &mut waits {
                    sent.answers_left = left;
                }
                Some(Trouble::Wrong)
            }
            Reply::Expired => Some(Trouble::Expired),
            Reply::TooEarly(seconds) => {
                if let Some(sent) = &mut waits {
                    sent.again_at = Some(now.plus_seconds(seconds));
                }
                None
            }
            Reply::NoMoreMessages => {
                if let Some(sent) = &mut waits {
                    sent.again_at = None;
                }
                Some(Trouble::NoMoreMessages)
            }
            Reply::Later(seconds) => Some(Trouble::Later(now.plus_seconds(seconds))),
            Reply::Unreadable => Some(Trouble::NoAnswer),
        };
        if waits.is_none() {
            self.state = State::Choosing;
        }
        None
    }
}

impl Sent {
    fn new(begun: Begun, now: Timestamp) -> Self {
        Self {
            id: begun.id,
            way: begun.way,
            expires_at: now.plus_seconds(begun.expires_in),
            again_at: begun.again_in.map(|seconds| now.plus_seconds(seconds)),
            answers_left: begun.answers_left,
        }
    }
}
