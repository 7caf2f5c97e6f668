//! Which rung a customer stands on: worked out from the events alone, never stored, so that it cannot contradict them.

use super::ladder::{Next, Rung, ladder, same_message};
use super::memory::Event;
use super::step::{Answer, StepKind};
use crate::problem::ProblemKind;
use crate::time::Timestamp;

/// Where on a ladder the events lead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Position {
    /// The rung, counted from 0.
    pub(super) rung: usize,
    /// When each rung up to this one was reached.
    pub(super) reached: Vec<Timestamp>,
    /// When the wait of a rung is over, where one was reached: counted from the last attempt (A3).
    pub(super) wait_until: Option<Timestamp>,
    /// Whether the customer found the credit: the good end of A1.
    pub(super) found: bool,
}

/// Climbs the ladder of `kind` by these events, oldest first.
pub(super) fn climb(kind: ProblemKind, events: &[Event], wait_hours: u16) -> Position {
    let rungs = ladder(kind);
    let mut position = Position { rung: 0, reached: Vec::new(), wait_until: None, found: false };
    let mut last_attempt = None;
    let mut done: Vec<StepKind> = Vec::new();
    for event in events {
        let waited = position.wait_until.is_some_and(|until| event.at() >= until);
        let leads_on = match *event {
            Event::Done { step, .. } => {
                done.push(step);
                false
            }
            Event::Said { answer: Answer::Found, .. } => {
                position.found = true;
                false
            }
            Event::Said { answer, .. } => match current(rungs, &position).next {
                Next::Says(expected) => answer == expected,
                Next::SameAgainOrEnteredCorrectly => answer == Answer::EnteredCorrectly,
                _ => false,
            },
            Event::Refused { problem, .. } if problem.only_interrupts() && problem != kind => false,
            Event::Refused { at, problem } => {
                last_attempt = Some(at);
                position.found = false;
                let same = same_message(problem, kind);
                if position.reached.is_empty() {
                    if same {
                        position.reached.push(at);
                        position.wait_until = waiting(rungs, &position, at, wait_hours);
                    }
                    continue;
                }
                match current(rungs, &position).next {
                    Next::SameAgain | Next::SameAgainOrEnteredCorrectly => same,
                    Next::SameAgainAfter(step) => same && done.contains(&step),
                    Next::AnyAgainAfterWaiting => waited,
                    Next::Says(_) | Next::Last => false,
                }
            }
        };
        if leads_on && !position.reached.is_empty() && position.rung + 1 < rungs.len() {
            position.rung += 1;
            position.reached.push(event.at());
            done.clear();
        }
        if let Some(at) = last_attempt {
            position.wait_until = waiting(rungs, &position, at, wait_hours).or(position.wait_until);
        }
    }
    position
}

/// The rung of a position; a ladder is never empty, and a position never beyond its end.
fn current(rungs: &'static [Rung], position: &Position) -> Rung {
    rungs.get(position.rung).copied().unwrap_or(Rung { steps: &[], next: Next::Last })
}

/// When the wait ends, if the position's rung is one of waiting.
fn waiting(rungs: &'static [Rung], position: &Position, last_attempt: Timestamp, hours: u16) -> Option<Timestamp> {
    current(rungs, position).steps.contains(&StepKind::Wait).then(|| last_attempt.plus_hours(hours))
}
