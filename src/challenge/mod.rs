//! The identity check (facts C1 to C13) as a state machine without I/O: `handle(now, input)` gives what is to be done next.
//!
//! ```text
//!   the backend offers ways                   Chose                       a code is out, or the host's form waits
//!  ──────────────────────────▶ Choosing ───────────────▶ Beginning ──────────────────────────▶ Open ◀──┐
//!     │        │                  ▲  ▲                       │                              │   │  │    │ wrong, expired,
//!     │ none   │ reset required   │  └── no answer, too many ┘             AskedOtherWay ───┘   │  │    │ too early, no more
//!     ▼        ▼                  └───────────────────────────────────────────────────────────┘  │    │ messages, no answer
//!   NoWay    Locked ◀── too many wrong answers, in any state that asks ── Answered, AskedAgain ──▶ Open, asking
//! ```
//!
//! A right answer ends the check: [`Next::Redeem`] sends the interrupted redemption again under its own key (C3). So does any
//! answer that says that the check is no more: what the redemption itself is answered then is the truth. After too many wrong
//! answers nothing goes on by itself (C10).
//!
//! How often messages may be sent and how often answers may be given are two limits: the first shows as
//! [`Sent::again_at`], the second as [`Sent::answers_left`], and neither says anything of the other.
//!
//! ```
//! use redeemkit::challenge::{Challenge, Input, Method, Next, Question, Reply, State};
//! use redeemkit::time::Timestamp;
//! use serde_json::json;
//!
//! let now = Timestamp::parse("2026-11-24T12:00:00Z").unwrap();
//! let offer = json!({ "methods": [{ "method": "email", "target": "a•••@example.com" }] });
//! let mut challenge = Challenge::offered(&offer);
//! assert_eq!(challenge.handle(now, Input::Chose(Method::Email)), Some(Next::Ask(Question::Begin(Method::Email))));
//!
//! let sent = json!({ "id": "C-1", "method": "email", "target": "a•••@example.com", "expires_in": 600, "resend_in": 30, "answers_left": 5 });
//! challenge.handle(now, Input::Replied(Reply::read(201, Some(&sent), None)));
//! let State::Open { sent, .. } = challenge.state() else { panic!() };
//! assert_eq!(sent.again_at, Some(now.plus_seconds(30)));
//!
//! assert!(matches!(challenge.handle(now, Input::Answered("Your code: 123 456")), Some(Next::Ask(Question::Answer { .. }))));
//! let passed = json!({ "state": "passed" });
//! assert_eq!(challenge.handle(now, Input::Replied(Reply::read(200, Some(&passed), None))), Some(Next::Redeem));
//! ```

mod machine;
mod question;
mod reply;
mod security_code;
mod way;

pub use machine::{Challenge, Input, Next, Sent, State, Trouble};
pub use question::Question;
pub use reply::{Begun, Reply};
pub use security_code::read_security_code;
pub use way::{Method, Way};

use serde_json::Value;

/// The longest text that is taken over, in characters: no masked address needs more.
const LONGEST_TEXT: usize = 100;

/// A text of the backend that can be shown: not empty, not endless, and without characters that steer instead of being seen.
fn text(body: &Value, member: &str) -> Option<String> {
    let steers = |character: char| {
        character.is_control()
            || matches!(character, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    let text: String = body.get(member)?.as_str()?.chars().filter(|one| !steers(*one)).take(LONGEST_TEXT).collect();
    (!text.trim().is_empty()).then_some(text)
}
