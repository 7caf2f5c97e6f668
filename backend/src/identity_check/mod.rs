//! The identity check (C1 to C13): bound to one redemption of one account, passed by a code that was sent or by the card that pays.
//!
//! ```text
//!  a redemption needs it        a way is chosen                      the right answer
//! ─────────────────────▶ waits ────────────────▶ a code is out ──────────────────────▶ passed: the redemption goes on
//!                          ▲                        │  │  ▲  │                         under its key, for an hour
//!                          └── withdrawn: unknown ──┘  └──┘  │ the fifth wrong answer
//!                                         sent again, wrong, └──────────────────────▶ the account is locked until a new
//!                                         expired, another way                         password is set (C10)
//! ```
//!
//! Limits after OWASP ASVS 5.0, 6.5 and 6.6: codes come from the system's randomness, count for ten minutes and once, and are kept as
//! keyed digests; wrong answers count over the whole account, so that neither another way nor another redemption brings new
//! guesses; messages are limited by themselves. Everything is in the database and judged in write transactions, of which there
//! is one at a time: however many answers arrive at once, and at however many backends, the sixth finds the account locked.

pub mod calls;
pub mod payment_proof;
mod security_code;
mod way;

use redeemkit::problem::ProblemKind;
use redeemkit::time::Timestamp;

pub use way::{Method, Offer, Way};

use crate::database::{Write, identities, identity_checks};
use crate::problem_details::Refusal;

/// Wrong answers that lock an account.
const MOST_WRONG: u32 = 5;
/// How long a code counts, in seconds.
const CODE_COUNTS: u32 = 600;
/// Seconds between two messages.
const BETWEEN_MESSAGES: u32 = 30;
/// Messages that one redemption may ask for, in each way.
const MOST_MESSAGES: u32 = 3;
/// Messages with codes that an account gets within an hour, whatever it redeems.
const MOST_PER_HOUR: u32 = 10;
/// How long a passed check holds, in seconds: time enough to send the redemption again.
const PASS_COUNTS: u32 = 3_600;

/// Refuses a redemption that has not passed its check, and says by which ways it can.
pub async fn require(write: &mut Write, account: &str, key: &str, now: Timestamp) -> Result<(), Refusal> {
    let check = identity_checks::of_redemption(&mut **write, account, key).await?;
    let passed = check.and_then(|check| check.passed_at).map(Timestamp::from_milliseconds);
    if passed.is_some_and(|at| at.plus_seconds(PASS_COUNTS) > now) {
        return Ok(());
    }
    identity_checks::wait(write, account, key).await?;
    let offer = Offer::of(&identities::of(&mut **write, account).await?);
    Err(Refusal::from(ProblemKind::IdentityCheck).with_check(offer))
}
