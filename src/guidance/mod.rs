//! What to do after a "no": the memory of what was tried, where it leads on the [`crate::ladder`], and the advice that follows.
//! It knows no words and no page.

mod advice;
mod climb;
mod link;
mod memory;
mod step;

pub use advice::{Advice, advise};
pub use link::{from_link, is_link_of, to_link};
pub use memory::{Card, Event, Journey, Memory};
pub use step::{Step, StepState};

pub use crate::ladder::{Answer, Situation, StepKind};
