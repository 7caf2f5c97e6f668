//! One rung of a ladder: what a customer is asked to do, and what evidence leads on.

use std::borrow::Cow;

use serde::Serialize;

use super::closed_list::closed_list;
use super::step::StepKind;

closed_list! {
    /// What leads to the next rung. From every rung but one of waiting, the customer's word that it did not help does so too.
    Next, "expected same-again, entered-correctly, any-again, not-found, chosen or nowhere";
    /// The same message came again, after what the rung asks for was done as far as that is known.
    SameAgain "same-again",
    /// The same message came again, or the customer says that the code was entered exactly as printed.
    EnteredCorrectly "entered-correctly",
    /// Any message came after the wait was over.
    AnyAgain "any-again",
    /// The customer has looked and not found it.
    NotFound "not-found",
    /// The customer says which situation applies, and the ladder of that situation goes on.
    Chosen "chosen",
    /// This is the last rung.
    Nowhere "nowhere",
}

/// One rung.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Rung {
    /// The steps, in order.
    pub steps: Cow<'static, [StepKind]>,
    /// Whether one of them will do.
    pub one_of: bool,
    /// What leads to the next rung.
    pub next: Next,
}

impl Rung {
    /// A rung of steps that belong together.
    pub(super) const fn all(steps: &'static [StepKind], next: Next) -> Self {
        Self { steps: Cow::Borrowed(steps), one_of: false, next }
    }

    /// A rung of steps of which one will do.
    pub(super) const fn one_of(steps: &'static [StepKind], next: Next) -> Self {
        Self { steps: Cow::Borrowed(steps), one_of: true, next }
    }

    /// Whether this step is on it.
    #[must_use]
    pub fn has(&self, step: StepKind) -> bool {
        self.steps.contains(&step)
    }

    /// Whether its steps can bring about the evidence that leads on.
    pub(super) fn can_lead_on(&self) -> bool {
        use StepKind::{CheckAndRetype, CheckBalance, CheckHistory, ChooseSituation, FindTheCode, Wait, WaitShort};
        match self.next {
            Next::SameAgain | Next::Nowhere => !self.steps.is_empty(),
            Next::EnteredCorrectly => self.has(CheckAndRetype),
            Next::AnyAgain => self.has(Wait) || self.has(WaitShort),
            Next::NotFound => [CheckHistory, CheckBalance, FindTheCode].iter().any(|step| self.has(*step)),
            Next::Chosen => self.has(ChooseSituation),
        }
    }
}
