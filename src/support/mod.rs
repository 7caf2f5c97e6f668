//! The hand-off to a person (D4 to D7, A10): what happened, what was tried and what is asked, as data, out of the redemption and of what the
//! customer fills in. Its words are for [`crate::view`], and sending it is for [`crate::client`].

mod content;
mod form;
mod hand_off;
mod lines;

pub use form::{Field, Form};
pub use hand_off::{CodeGiven, HandOff, hand_off};
pub use lines::{line, lines};
