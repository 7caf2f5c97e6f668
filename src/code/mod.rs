//! Reading what was typed as a code: never a refusal, only what was read and what is worth a second look.
//!
//! A [`Format`] describes how an issuer's codes look, as data. [`read`] finds the format that fits best and gives a
//! [`Reading`]: the code as the backend wants it, and [`Finding`]s with positions in the text as it was typed. Whether
//! a code is good is for the backend alone to say.

mod alphabet;
mod check;
mod field_text;
mod finding;
mod format;
mod read;
mod secret;
mod typed;

pub use alphabet::Alphabet;
pub use check::Check;
pub use field_text::{FieldText, Side, arrange};
pub use finding::{Finding, FindingKind};
pub use format::{CasePolicy, Format};
pub use read::{Reading, read};
pub use secret::SecretCode;
