//! What to do after a "no": the steps, the ladder of each problem, the memory of what was tried, and the advice that
//! follows from the three. It knows no words and no page.

mod advice;
mod climb;
mod ladder;
mod memory;
mod step;

pub use advice::{Advice, advise};
pub use ladder::{Next, Rung, ladder};
pub use memory::{Event, Journey, Memory};
pub use step::{Answer, Step, StepKind, StepState};
