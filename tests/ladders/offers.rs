//! What a page has offered, and whether the customer has done it: a rung that was climbed and led to the same message again must
//! not be offered once more.

use std::collections::BTreeSet;

use redeemkit::guidance::{StepKind, StepState};
use redeemkit::ladder::same_message;
use redeemkit::problem::ProblemKind;
use redeemkit::view::{OutcomeView, StepView};

/// A rung as a page shows it: the message that it answers, and its steps with those of the rungs before it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Offer {
    problem: ProblemKind,
    steps: Vec<StepKind>,
}

impl Offer {
    /// What an outcome offers; nothing where support or the page itself takes over.
    pub fn of(outcome: &OutcomeView) -> Option<Self> {
        // The failures that carry no reason of their own are one message.
        let unnamed = outcome.problem.filter(|kind| same_message(*kind, ProblemKind::Technical));
        let problem = unnamed.map(|_| ProblemKind::Technical).or(outcome.problem)?;
        let by_itself = problem == ProblemKind::Offline;
        let ends = by_itself || outcome.steps.iter().any(|step| step.kind == StepKind::ContactSupport);
        let steps = outcome.steps.iter().map(|step| step.kind).collect();
        (!ends).then_some(Self { problem, steps })
    }
}

/// The offers of one memory.
#[derive(Debug, Default)]
pub struct Offers {
    now: Option<Offer>,
    /// What the customer did since the present offer was made.
    did: BTreeSet<StepKind>,
    climbed: BTreeSet<Offer>,
}

impl Offers {
    /// The page shows this; whether a rung was left for another.
    pub fn shows(&mut self, outcome: &OutcomeView) -> bool {
        let offer = Offer::of(outcome);
        if outcome.problem.is_some_and(|kind| !kind.only_interrupts()) {
            // The backend has looked at the code, so whatever interrupted before is over.
            self.climbed.retain(|offer| !offer.problem.only_interrupts());
        }
        if let Some(offer) = &offer {
            assert!(!self.climbed.contains(offer), "offered twice: {offer:?}");
        }
        let another = offer != self.now;
        if another {
            self.did.clear();
        }
        let left = another && self.now.is_some();
        self.now = offer;
        left
    }

    /// The customer does a step.
    pub fn does(&mut self, step: StepKind) {
        self.did.insert(step);
    }

    /// The customer sends the code with this on the screen, and the same message comes again.
    pub fn same_again(&mut self, before: &OutcomeView) {
        let Some(offer) = Offer::of(before) else { return };
        if self.is_done(before) {
            self.climbed.insert(offer);
        }
    }

    /// Nothing of it is remembered any more, or another account is asked for.
    pub fn begin_anew(&mut self) {
        *self = Self::default();
    }

    /// Whether everything that was asked for was done; to redeem again is what is being done.
    fn is_done(&self, outcome: &OutcomeView) -> bool {
        use StepKind::{CheckAndRetype, FindTheCode, RedeemAgain, RestartWithCard};
        let redeems = |kind| matches!(kind, RedeemAgain | RestartWithCard | CheckAndRetype | FindTheCode);
        let done =
            |step: &StepView| step.state == StepState::Done || self.did.contains(&step.kind) || redeems(step.kind);
        // Of ways that stand beside each other, one will do.
        outcome.steps.chunk_by(|_, next| next.alternative.is_some()).all(|ways| ways.iter().any(done))
    }
}
