//! Reading what was typed as a code: never a refusal, only what was read and what is worth a second look.
//!
//! A [`Format`] describes how an issuer's codes look, as data. [`read`] finds the format that fits best and gives a
//! [`Reading`]: the code as the backend wants it, and [`Finding`]s with positions in the text as it was typed. Whether
//! a code is good is for the backend alone to say.

mod alphabet;
mod check;
mod field_text;
mod finding;
mod fit;
mod format;
mod judge;
mod length;
mod mark;
mod pin;
mod print;
mod read;
mod reading;
mod ready;
mod script;
mod secret;
mod typed;
mod unreadable;
mod work;

pub use alphabet::Alphabet;
pub use check::Check;
pub use field_text::{FieldText, Side, arrange};
pub use finding::{Finding, FindingKind};
pub use format::{CasePolicy, Format, Separators};
pub use length::Length;
pub use mark::Mark;
pub use pin::{FieldTexts, read_pin};
pub use read::read;
pub use reading::{Candidate, Reading, Span, Suggestion, Withheld};
pub use ready::Ready;
pub use secret::SecretCode;
