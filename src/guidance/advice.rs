//! The advice for one card: which steps stand now, which are done, and on what evidence.

use super::climb::{Position, Way, climb};
use super::memory::Event;
use super::step::{Step, StepState};
use crate::account::{Billing, Session};
use crate::ladder::{Answer, Rung, StepKind};
use crate::problem::{Problem, ProblemKind};
use crate::program::Program;
use crate::time::Timestamp;

/// Seconds of a short wait where the backend advises none.
const SHORT_WAIT: u32 = 60;

/// What a customer is led through now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advice {
    /// The steps: those of earlier rungs as done, then those of the current rung.
    pub steps: Vec<Step>,
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
/// use redeemkit::program::Program;
/// use redeemkit::time::Timestamp;
///
/// let program = Program::example();
/// let at = Timestamp::parse("2026-11-23T12:00:00Z").unwrap();
/// let problem = Problem::new(ProblemKind::NotRecognised, Certainty::Withheld);
/// let refused = Event::Refused { at, problem: ProblemKind::NotRecognised };
///
/// let once = advise(&problem, &[refused], &program, &Session::Unknown, at);
/// assert_eq!(once.steps.iter().map(|step| step.kind).collect::<Vec<_>>(), [StepKind::CheckAndRetype]);
///
/// // The same again: what was done stays in sight, and the wait counts from the last attempt.
/// let twice = advise(&problem, &[refused, refused], &program, &Session::Unknown, at);
/// assert_eq!(twice.steps[1].kind, StepKind::Wait);
/// assert_eq!(twice.steps[1].until, Some(at.plus_hours(24)));
/// ```
#[must_use]
pub fn advise(problem: &Problem, events: &[Event], program: &Program, session: &Session, now: Timestamp) -> Advice {
    let way = Way {
        ladders: &program.guidance,
        wait_hours: program.wait_hours,
        wait_seconds: problem.retry_after.unwrap_or(SHORT_WAIT),
        situation: session.account().and_then(|account| account.billing).map(situation),
    };
    let position = climb(leading_kind(problem.kind, events, &way), events, &way);
    let evidence = Evidence { events, session, position: &position, now };
    let mut steps = Vec::new();
    for (index, rung) in position.path.iter().enumerate().take(position.rung + 1) {
        evidence.add_steps(rung, index, &mut steps);
    }
    Advice { steps }
}

/// What the account answers to the question which situation applies.
fn situation(billing: Billing) -> Answer {
    match billing {
        Billing::Partner => Answer::Partner,
        Billing::Bundle => Answer::Bundle,
        Billing::Direct => Answer::Neither,
    }
}

/// The problem whose ladder leads: one that has waited in vain, else the problem at hand.
fn leading_kind(kind: ProblemKind, events: &[Event], way: &Way<'_>) -> ProblemKind {
    if kind == ProblemKind::AlreadyRedeemed || kind.only_interrupts() {
        return kind;
    }
    let mut refused = events.iter().filter_map(|event| match event {
        Event::Refused { problem, .. } if !problem.only_interrupts() => Some(*problem),
        _ => None,
    });
    refused.find(|kind| climb(*kind, events, way).has_waited()).unwrap_or(kind)
}

/// Everything that tells how far a step is.
struct Evidence<'a> {
    events: &'a [Event],
    session: &'a Session,
    position: &'a Position,
    now: Timestamp,
}

impl Evidence<'_> {
    /// The steps of a rung. Of ways among which one was chosen and left behind, only that one stays in sight.
    fn add_steps(&self, rung: &Rung, index: usize, steps: &mut Vec<Step>) {
        let left_behind = index < self.position.rung;
        let first = steps.len();
        for kind in rung.steps.iter() {
            let step = self.step(*kind, rung, index);
            if !(rung.one_of && left_behind) || step.state == StepState::Done {
                steps.push(Step { alternative: rung.one_of && steps.len() > first, ..step });
            }
        }
        if left_behind {
            return;
        }
        let taken = rung.one_of && steps.iter().skip(first).any(|step| step.state == StepState::Done);
        // The first step that is not done is the one to do now; where one of several will do, each of them is. Keeping the
        // code as proof goes along with what comes next.
        for step in steps.iter_mut().skip(first).filter(|step| step.state != StepState::Done && !taken) {
            step.state = StepState::Current;
            if !rung.one_of && step.kind != StepKind::KeepAsProof {
                break;
            }
        }
    }

    fn step(&self, kind: StepKind, rung: &Rung, index: usize) -> Step {
        let since = self.position.reached.get(index).copied().unwrap_or(self.now);
        let left = self.position.reached.get(index + 1).copied();
        let until = match kind {
            StepKind::Wait | StepKind::WaitShort => self.position.wait_until,
            _ => None,
        };
        let recorded = self.recorded(kind, since);
        let done = match kind {
            _ if rung.one_of => recorded.is_some(),
            _ if left.is_some() => true,
            StepKind::Wait | StepKind::WaitShort => until.is_some_and(|until| self.now >= until),
            // Clearing cookies signs out, so being signed in counts only from then on.
            StepKind::SignIn => {
                let clears_first = rung.has(StepKind::ClearCookies);
                self.session.account().is_some()
                    && (!clears_first || self.recorded(StepKind::ClearCookies, since).is_some())
            }
            _ => recorded.is_some(),
        };
        let state = if done { StepState::Done } else { StepState::Later };
        let answer = if kind == StepKind::ChooseSituation { self.position.chosen } else { None };
        Step { kind, state, alternative: false, done_at: recorded.or(left), until, answer, next: rung.next }
    }

    /// When a step was done since its rung was reached; cookies at any time, as in [`climb`].
    fn recorded(&self, kind: StepKind, since: Timestamp) -> Option<Timestamp> {
        self.events.iter().rev().find_map(|event| match *event {
            Event::Done { at, step } if step == kind && (at >= since || kind == StepKind::ClearCookies) => Some(at),
            _ => None,
        })
    }
}
