//! The advice for one card: which steps stand now, which are done, and on what evidence.

use super::climb::{Position, climb};
use super::ladder::{Next, Rung, ladder};
use super::memory::Event;
use super::step::{Step, StepKind, StepState};
use crate::account::Session;
use crate::problem::{Problem, ProblemKind};
use crate::time::Timestamp;

/// Seconds of a short wait where the backend advises none.
const SHORT_WAIT: u32 = 60;

/// What a customer is led through now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advice {
    /// The steps: those of earlier rungs as done, then those of the current rung.
    pub steps: Vec<Step>,
    /// The customer found the credit: nothing is left to do.
    pub found: bool,
}

/// The advice for a problem, from everything that happened to the card, oldest first; the last refusal among the events is
/// the problem itself.
///
/// After a wait that is over any further problem leads to support (A3, A5), whichever ladder it has; only an already
/// redeemed card is first looked for in the history, as the credit may simply be there (A1).
///
/// ```
/// use redeemkit::account::Session;
/// use redeemkit::guidance::{Event, StepKind, advise};
/// use redeemkit::problem::{Certainty, Problem, ProblemKind};
/// use redeemkit::time::Timestamp;
///
/// let at = Timestamp::parse("2026-11-23T12:00:00Z").unwrap();
/// let problem = Problem::new(ProblemKind::NotRecognised, Certainty::Withheld);
/// let refused = Event::Refused { at, problem: ProblemKind::NotRecognised };
///
/// let once = advise(&problem, &[refused], &Session::Unknown, 24, at);
/// assert_eq!(once.steps.iter().map(|step| step.kind).collect::<Vec<_>>(), [StepKind::CheckAndRetype]);
///
/// // The same again: what was done stays in sight, and the wait counts from the last attempt.
/// let twice = advise(&problem, &[refused, refused], &Session::Unknown, 24, at);
/// assert_eq!(twice.steps[1].kind, StepKind::Wait);
/// assert_eq!(twice.steps[1].until, Some(at.plus_hours(24)));
/// ```
#[must_use]
pub fn advise(problem: &Problem, events: &[Event], session: &Session, wait_hours: u16, now: Timestamp) -> Advice {
    let leading = leading_kind(problem.kind, events, wait_hours);
    let position = climb(leading, events, wait_hours);
    let evidence = Evidence { problem, events, session, position: &position, now };
    let mut steps = Vec::new();
    for (index, rung) in ladder(leading).iter().enumerate().take(position.rung + 1) {
        steps.extend(rung.steps.iter().map(|kind| evidence.step(*kind, rung, index)));
    }
    // The first step that is not done is the one to do now. Keeping the code as proof goes along with it.
    for step in steps.iter_mut().filter(|step| step.state != StepState::Done) {
        step.state = StepState::Current;
        if step.kind != StepKind::KeepAsProof {
            break;
        }
    }
    Advice { steps, found: position.found }
}

/// The problem whose ladder leads: one that has waited in vain, else the problem at hand.
fn leading_kind(kind: ProblemKind, events: &[Event], wait_hours: u16) -> ProblemKind {
    if kind == ProblemKind::AlreadyRedeemed || kind.only_interrupts() {
        return kind;
    }
    let waited_in_vain = |kind: &ProblemKind| {
        let reached = climb(*kind, events, wait_hours).rung;
        ladder(*kind).iter().take(reached).any(|rung| rung.next == Next::AnyAgainAfterWaiting)
    };
    let mut refused = events.iter().filter_map(|event| match event {
        Event::Refused { problem, .. } => Some(*problem),
        _ => None,
    });
    refused.find(waited_in_vain).unwrap_or(kind)
}

/// Everything that tells how far a step is.
struct Evidence<'a> {
    problem: &'a Problem,
    events: &'a [Event],
    session: &'a Session,
    position: &'a Position,
    now: Timestamp,
}

impl Evidence<'_> {
    fn step(&self, kind: StepKind, rung: &Rung, index: usize) -> Step {
        let since = self.position.reached.get(index).copied().unwrap_or(self.now);
        let left = self.position.reached.get(index + 1).copied();
        let until = match kind {
            StepKind::Wait => self.position.wait_until,
            StepKind::WaitShort => Some(since.plus_seconds(self.problem.retry_after.unwrap_or(SHORT_WAIT))),
            _ => None,
        };
        let recorded = self.recorded(kind, since);
        let done = match kind {
            _ if left.is_some() => true,
            StepKind::Wait | StepKind::WaitShort => until.is_some_and(|until| self.now >= until),
            // Clearing cookies signs out, so being signed in counts only from then on.
            StepKind::SignIn => {
                let clears_first = rung.steps.contains(&StepKind::ClearCookies);
                self.session.account().is_some()
                    && (!clears_first || self.recorded(StepKind::ClearCookies, since).is_some())
            }
            _ => recorded.is_some(),
        };
        let state = if done { StepState::Done } else { StepState::Later };
        Step { kind, state, done_at: recorded.or(left), until }
    }

    /// When a step was done since its rung was reached.
    fn recorded(&self, kind: StepKind, since: Timestamp) -> Option<Timestamp> {
        self.events.iter().rev().find_map(|event| match *event {
            Event::Done { at, step } if step == kind && at >= since => Some(at),
            _ => None,
        })
    }
}
