//! Which rung a customer stands on: worked out from the events alone, never stored, so that it cannot contradict them.

use super::memory::Event;
use crate::ladder::{Answer, Ladders, Next, Rung, StepKind, leads_to, same_message};
use crate::problem::ProblemKind;
use crate::time::Timestamp;

/// What a program and an account say about the way up.
#[derive(Clone, Copy, Debug)]
pub(super) struct Way<'a> {
    /// The program's ladders.
    pub(super) ladders: &'a Ladders,
    /// Hours that a shop may take to activate a card.
    pub(super) wait_hours: u16,
    /// Seconds of a short wait.
    pub(super) wait_seconds: u32,
    /// What the account itself answers to the question which situation applies (A6); nothing where it does not tell.
    pub(super) situation: Option<Answer>,
}

/// Where on a ladder the events lead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Position {
    /// The rungs up to the present one, and those that lie ahead.
    pub(super) path: Vec<Rung>,
    /// The present rung, counted from 0.
    pub(super) rung: usize,
    /// When each rung up to this one was reached.
    pub(super) reached: Vec<Timestamp>,
    /// When the wait of a rung is over, where one was reached: counted from the last attempt (A3).
    pub(super) wait_until: Option<Timestamp>,
    /// What the customer answered to the question which situation applies.
    pub(super) chosen: Option<Answer>,
}

impl Position {
    /// The foot of a ladder.
    fn foot(kind: ProblemKind, way: &Way<'_>) -> Self {
        let mut path = way.ladders.of(kind).into_owned();
        // What the account says needs no question.
        if let (Some(Next::Chosen), Some(kind)) = (path.first().map(|rung| rung.next), way.situation.and_then(leads_to))
        {
            path = way.ladders.of(kind).into_owned();
        }
        Self { path, rung: 0, reached: Vec::new(), wait_until: None, chosen: None }
    }

    /// The present rung, once the ladder was entered.
    pub(super) fn current(&self) -> Option<&Rung> {
        if self.reached.is_empty() { None } else { self.path.get(self.rung) }
    }

    /// Whether a rung of waiting lies behind.
    pub(super) fn has_waited(&self) -> bool {
        self.path.iter().take(self.rung).any(|rung| rung.next == Next::AnyAgain)
    }

    /// Goes on with the ladder of another problem, after this rung.
    fn branch(&mut self, after: usize, kind: ProblemKind, way: &Way<'_>) {
        self.path.truncate(after + 1);
        self.path.extend(way.ladders.of(kind).into_owned());
        self.reached.truncate(after + 1);
        self.rung = after;
    }
}

/// Climbs the ladder of `kind` by these events, oldest first.
pub(super) fn climb(kind: ProblemKind, events: &[Event], way: &Way<'_>) -> Position {
    let mut position = Position::foot(kind, way);
    let mut last_attempt = None;
    // Whether the last refusal was this message: only then are the customer's answers about this ladder.
    let mut at_hand = false;
    let mut done: Vec<StepKind> = Vec::new();
    for event in events {
        let at = event.at();
        let waited = position.wait_until.is_some_and(|until| at >= until);
        let leads_on = match *event {
            Event::Refused { problem, .. } if problem.only_interrupts() && problem != kind => false,
            Event::Refused { problem, .. } => {
                at_hand = same_message(problem, kind);
                last_attempt = Some(at);
                if position.reached.is_empty() && at_hand {
                    position.reached.push(at);
                    false
                } else {
                    refusal_leads_on(&position, at_hand, waited, &done)
                }
            }
            Event::Done { step, .. } => {
                done.push(step);
                let cancels = position.current().is_some_and(|rung| rung.has(StepKind::CancelMembership));
                if step == StepKind::CancelMembership && cancels {
                    position.branch(position.rung, ProblemKind::NotClosedYet, way);
                }
                step == StepKind::CancelMembership && cancels
            }
            Event::Said { answer, .. } if at_hand => said(&mut position, answer, waited, way),
            Event::Said { .. } => false,
        };
        if leads_on && position.rung + 1 < position.path.len() {
            position.rung += 1;
            position.reached.push(at);
            // Cookies that were cleared on another ladder need not be cleared again.
            done.retain(|step| *step == StepKind::ClearCookies);
        }
        if let Some(at) = last_attempt {
            position.wait_until = wait_until(&position, at, way).or(position.wait_until);
        }
    }
    position
}

fn refusal_leads_on(position: &Position, same: bool, waited: bool, done: &[StepKind]) -> bool {
    let Some(rung) = position.current() else { return false };
    match rung.next {
        Next::SameAgain => same && (!rung.has(StepKind::ClearCookies) || done.contains(&StepKind::ClearCookies)),
        Next::EnteredCorrectly => same,
        Next::AnyAgain => waited,
        // Who enters the code again has looked for it; whether the credit is there, only the customer can say.
        Next::NotFound => same && rung.has(StepKind::FindTheCode),
        Next::Chosen | Next::Nowhere => false,
    }
}

/// Takes an answer in; whether it leads to the next rung.
fn said(position: &mut Position, answer: Answer, waited: bool, way: &Way<'_>) -> bool {
    if let Some(kind) = leads_to(answer) {
        // A customer may think better of an earlier answer.
        let asked = position.path.iter().take(position.rung + 1).position(|rung| rung.next == Next::Chosen);
        if let Some(asked) = asked {
            position.branch(asked, kind, way);
            position.chosen = Some(answer);
        }
        return asked.is_some();
    }
    let next = position.current().map(|rung| rung.next);
    match answer {
        Answer::NotFound => next == Some(Next::NotFound),
        Answer::EnteredCorrectly => next == Some(Next::EnteredCorrectly),
        Answer::DidNotHelp => match next {
            Some(Next::SameAgain | Next::EnteredCorrectly | Next::NotFound) => true,
            Some(Next::AnyAgain) => waited,
            Some(Next::Chosen | Next::Nowhere) | None => false,
        },
        _ => false,
    }
}

/// When the wait ends, if the position's rung is one of waiting.
fn wait_until(position: &Position, last_attempt: Timestamp, way: &Way<'_>) -> Option<Timestamp> {
    let rung = position.current()?;
    if rung.has(StepKind::Wait) {
        return Some(last_attempt.plus_hours(way.wait_hours));
    }
    rung.has(StepKind::WaitShort).then(|| last_attempt.plus_seconds(way.wait_seconds))
}
