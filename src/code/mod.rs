//! Reading what was typed as a code: never a refusal, only what was read and what is worth a second look.
//!
//! A [`Format`] describes how an issuer's codes look, as data. [`read`] finds the format that fits best and gives a
//! [`Reading`]: the code as the backend wants it, and [`Finding`]s with positions in the text as it was typed. In a text that
//! arrived as a whole [`find`] looks for the code. Whether a code is good is for the backend alone to say.

mod alphabet;
mod arrival;
mod check;
mod cover;
mod field_text;
mod find;
mod finding;
mod fit;
mod format;
mod judge;
mod length;
mod mark;
mod payment_card;
mod pin;
mod print;
mod read;
mod reading;
mod ready;
#[cfg(not(target_family = "wasm"))]
mod schema;
mod script;
mod secret;
mod suggest;
mod typed;
mod unreadable;
mod work;

pub use alphabet::Alphabet;
pub use arrival::{Arrival, arrive};
pub use check::Check;
pub use cover::covered;
pub use field_text::{FieldText, Side, arrange};
pub use find::find;
pub use finding::{Finding, FindingKind};
pub use format::{CasePolicy, Format, Separators};
pub use length::Length;
pub use mark::Mark;
pub use pin::{FieldTexts, read_pin};
pub use read::read;
pub use reading::{Candidate, Reading, Span, Suggestion, Withheld};
pub use ready::Ready;
pub use secret::SecretCode;
