//! What to try for each problem, in which order, and on what evidence: the steps there are, the ladders as a table, and what
//! a program changes in them. Where a customer stands on a ladder is worked out in [`crate::guidance`].

mod answer;
mod closed_list;
mod own;
mod rung;
mod situation;
mod step;
mod table;

pub use answer::Answer;
pub use own::Ladders;
#[cfg(not(target_family = "wasm"))]
pub(crate) use own::MOST;
pub use rung::{Next, Rung};
pub use situation::Situation;
pub use step::StepKind;
pub use table::{ladder, leads_to, same_message};
