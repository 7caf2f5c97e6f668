//! Whether the PIN belongs to the card, and how often one may be wrong.
//!
//! The count is in the write transaction that gives the answer, and there is one of those at a time: however many PINs are tried at
//! once, none is judged after the last try.

use redeemkit::problem::ProblemKind;

use crate::database::cards::Card;
use crate::database::{Write, wrong_pins};
use crate::problem_details::Refusal;
use crate::secrets::Stamp;

/// How many different wrong PINs lock a card. A PIN of four digits is then guessed once in 3,333 cards.
const LOCKS: u32 = 3;

/// Why the PIN that was tried does not do; nothing where it is the card's, or the card has none.
pub async fn refusal(write: &mut Write, card: &Card, tried: Option<&Stamp>) -> Result<Option<Refusal>, sqlx::Error> {
    let Some(pin) = &card.pin else { return Ok(None) };
    let before = wrong_pins::count(write, &card.digest).await?;
    let wrong = match tried {
        // A locked card judges no PIN.
        _ if before >= LOCKS => before,
        Some(tried) if tried.as_slice() == pin => return Ok(None),
        Some(tried) => wrong_pins::count_with(write, &card.digest, tried).await?,
        // Without a PIN nothing was guessed.
        None => before,
    };
    Ok(Some(match LOCKS.saturating_sub(wrong) {
        0 => ProblemKind::PinLocked.into(),
        left => Refusal::from(ProblemKind::PinWrong).with_attempts_left(left),
    }))
}
