//! Reading what the backend answered to a question of the identity check. Its prose is never looked at.

use serde_json::Value;

use super::Way;
use crate::problem::{reference, slug};

/// The most seconds that are believed of any limit: a day.
const LONGEST: u64 = 86_400;

/// A check that has begun, or another code of it. All spans count from the moment of the answer, by the customer's clock.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Begun {
    /// The backend's name for the check.
    pub id: String,
    /// How it is passed, and where the code went.
    pub way: Way,
    /// Seconds that the code that was sent last, or the payment form, counts.
    pub expires_in: u32,
    /// Seconds until another code may be asked for; none: no more codes in this way.
    pub again_in: Option<u32>,
    /// Wrong answers that are left, in all ways together.
    pub answers_left: u32,
}

/// What an answer of the backend says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reply {
    /// A check has begun, or another code was sent.
    Begun(Begun),
    /// The check is passed, or there is none any more: the redemption itself tells how things stand.
    Over,
    /// Not the code of the newest message; so many answers are left.
    Wrong(u32),
    /// The code is too old; that costs no answer.
    Expired,
    /// It is too early for another code; so many seconds are left.
    TooEarly(u32),
    /// No more codes are sent in this way; answers may still be given.
    NoMoreMessages,
    /// Too many wrong answers: a new password is needed (C10).
    Locked,
    /// Too many questions; so many seconds are to be waited.
    Later(u32),
    /// The answer says nothing that can be relied on.
    Unreadable,
}

impl Reply {
    /// Reads an answer: its status, its body as far as it is JSON, and the seconds that it advises to wait.
    #[must_use]
    pub fn read(status: u16, body: Option<&Value>, wait: Option<u32>) -> Self {
        let Some(body) = body else { return Self::Unreadable };
        let wait = wait.unwrap_or(60);
        match (status, body.get("state").and_then(Value::as_str), slug(body)) {
            (200 | 201, Some("passed"), _) => Self::Over,
            (200 | 201, _, _) => begun(body).map_or(Self::Unreadable, Self::Begun),
            (400..=499, _, Some("wrong-answer")) => number(body, "answers_left").map_or(Self::Unreadable, Self::Wrong),
            (400..=499, _, Some("answer-expired")) => Self::Expired,
            (400..=499, _, Some("resend-too-early")) => Self::TooEarly(wait),
            (400..=499, _, Some("resend-limit")) => Self::NoMoreMessages,
            // The backend offers anew what can be used.
            (400..=499, _, Some("method-unavailable")) => Self::Over,
            (400..=499, _, Some("check-locked")) => Self::Locked,
            (429, _, Some(_)) => Self::Later(wait),
            (401 | 404 | 409 | 410, _, Some(_)) => Self::Over,
            _ => Self::Unreadable,
        }
    }
}

fn begun(body: &Value) -> Option<Begun> {
    Some(Begun {
        // Part of a path, so one that is more than a name is none.
        id: reference(body, "id")?,
        way: Way::read(body)?,
        expires_in: number(body, "expires_in")?,
        again_in: number(body, "resend_in"),
        answers_left: number(body, "answers_left")?,
    })
}

/// A small number: a span in seconds, or a count.
fn number(body: &Value, member: &str) -> Option<u32> {
    u32::try_from(body.get(member)?.as_u64()?.min(LONGEST)).ok()
}
