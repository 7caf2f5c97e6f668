//! One step of guidance as it stands for one customer; what steps there are is in [`crate::ladder`].

use serde::Serialize;

use crate::ladder::{Answer, Next, StepKind};
use crate::time::Timestamp;

/// How far a step is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum StepState {
    /// Done, as far as the evidence goes.
    Done,
    /// The one to do now, or one of several that will do.
    Current,
    /// Comes after the current one.
    Later,
}

/// One step as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// What to do.
    pub kind: StepKind,
    /// How far it is.
    pub state: StepState,
    /// Whether it will do in place of the step before.
    pub alternative: bool,
    /// When it was done, where that is known.
    pub done_at: Option<Timestamp>,
    /// For a wait: when it is over.
    pub until: Option<Timestamp>,
    /// For a question: what the customer answered.
    pub answer: Option<Answer>,
    /// The evidence that leads on from its rung: which of the customer's answers mean something here.
    pub next: Next,
}

impl Step {
    /// A step to be done now, of which nothing else is known.
    #[must_use]
    pub fn current(kind: StepKind) -> Self {
        let (done_at, until, answer) = (None, None, None);
        Self { kind, state: StepState::Current, alternative: false, done_at, until, answer, next: Next::Nowhere }
    }
}
