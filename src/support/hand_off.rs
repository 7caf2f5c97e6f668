//! The hand-off of one redemption, as data; how it is sent is in [`super::content`].

use super::Form;
use crate::account::Account;
use crate::client::{Attempt, Redemption, State};
use crate::code::{SecretCode, covered};
use crate::guidance::Event;
use crate::problem::ProblemKind;
use crate::program::Ask;

/// The most events that are told; the newest tell most.
const MOST_EVENTS: usize = 40;

/// A hand-off. It borrows the redemption, as it is made anew with every key in its form.
#[derive(Debug)]
pub struct HandOff<'a> {
    /// What is asked for.
    pub asks: Ask,
    /// The problem at hand, also where it is only that the outcome is open.
    pub problem: Option<ProblemKind>,
    /// The backend's name for the card.
    pub case: Option<&'a str>,
    /// What happened and what was tried, oldest first.
    pub events: Vec<Event>,
    /// The references of the attempts.
    pub references: Vec<&'a String>,
    /// Who is signed in.
    pub account: Option<&'a Account>,
    /// The code, where one is in the field.
    pub code: Option<CodeGiven>,
    /// What the customer filled in.
    pub form: &'a Form,
}

/// The code as it is told.
#[derive(Debug, PartialEq, Eq)]
pub enum CodeGiven {
    /// Exactly, because the customer said so: the one place, beside field, suggestion and request, where it may leave the core.
    Exact(SecretCode),
    /// Covered but for its end.
    Covered(String),
}

/// The hand-off of a redemption.
///
/// ```
/// use redeemkit::{client::{Input, Redemption}, code::SecretCode, program::Program, support::{Form, hand_off}, time::Timestamp};
/// let mut redemption = Redemption::new(Program::example());
/// redemption.handle(Timestamp::from_milliseconds(0), Input::Typed(SecretCode::new("1K7Q-CTFM-LMTC".to_owned())));
/// let json = |form: Form| hand_off(&redemption, &form).content("en", "what is shown");
/// assert!(!json(Form::default()).contains("1K7Q"));
/// assert!(json(Form { with_code: true, ..Form::default() }).contains(r#""code":"1K7Q-CTFM-LMTC""#));
/// ```
#[must_use]
pub fn hand_off<'a>(redemption: &'a Redemption, form: &'a Form) -> HandOff<'a> {
    let may = &redemption.program().support.may;
    let asked = Ask::from_slug(&form.asks).filter(|ask| may.contains(ask)).or_else(|| may.first().copied());
    // What came between is no card's; it is forgotten with every answer that is of one, so it comes last.
    let (mut events, mut references) = (Vec::new(), Vec::new());
    for journey in [redemption.journey_at_hand(), Some(redemption.interruptions())].into_iter().flatten() {
        events.extend(&journey.events);
        references.extend(&journey.references);
    }
    let mut open = |attempt: &Attempt, problem| {
        events.push(Event::Refused { at: attempt.at, problem });
        (Some(problem), None)
    };
    let (problem, case) = match redemption.state() {
        State::Refused { problem, .. } => (Some(problem.kind), problem.case.as_deref()),
        State::Checking(checking) => (Some(ProblemKind::IdentityCheck), checking.problem.case.as_deref()),
        State::Unsettled { attempt, pending: true, .. } => open(attempt, ProblemKind::Pending),
        State::Settling { attempt, .. } | State::Unsettled { attempt, .. } => {
            open(attempt, ProblemKind::OutcomeUnknown)
        }
        _ => (None, None),
    };
    let reading = redemption.reading();
    let code = (!reading.code.is_empty()).then(|| match form.with_code {
        true => CodeGiven::Exact(SecretCode::new(reading.formatted.clone())),
        false => CodeGiven::Covered(covered(&reading.in_fields().code)),
    });
    HandOff {
        asks: asked.unwrap_or(Ask::LookUp),
        problem,
        case,
        events: events.get(events.len().saturating_sub(MOST_EVENTS)..).unwrap_or_default().to_vec(),
        references,
        account: redemption.session().account(),
        code,
        form,
    }
}
