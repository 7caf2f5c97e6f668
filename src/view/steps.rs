//! The steps of the guidance as a page shows them: words, links, buttons, and what is already done.

use super::outcome::action;
use super::{ActionView, LinkView, StepView};
use crate::client::Action;
use crate::guidance::{Advice, Answer, Step, StepKind, StepState};
use crate::message::Message;
use crate::program::{Links, Program};

/// The steps of an advice.
pub(super) fn steps(advice: &Advice, program: &Program) -> Vec<StepView> {
    advice.steps.iter().map(|one| step(one, program)).collect()
}

/// One step.
pub(super) fn step(step: &Step, program: &Program) -> StepView {
    let done = step.state == StepState::Done;
    let text = match step.kind {
        StepKind::Wait => Message::new(step.kind.text()).number("hours", usize::from(program.wait_hours)),
        kind => Message::new(kind.text()),
    };
    StepView {
        kind: step.kind,
        state: step.state,
        heading: Message::new(step.kind.heading()),
        // What is done needs no instruction any more.
        text: (!done).then_some(text),
        note: note(step),
        until: step.until.filter(|_| !done),
        link: if done { None } else { link(step.kind, &program.links) },
        actions: actions(step),
    }
}

fn note(step: &Step) -> Option<Message> {
    match (step.state, step.kind, step.until, step.done_at) {
        (StepState::Done, StepKind::Wait | StepKind::WaitShort, ..) => Some(Message::new("note-time-over")),
        (StepState::Done, _, _, Some(at)) => Some(Message::new("note-done-at").instant("at", at)),
        (StepState::Current | StepState::Later, _, Some(until), _) => {
            Some(Message::new("note-until").instant("until", until))
        }
        _ => None,
    }
}

fn link(kind: StepKind, links: &Links) -> Option<LinkView> {
    let (url, label) = match kind {
        StepKind::CheckHistory => (links.history.as_ref().or(links.membership.as_ref()), "step-check-history.link"),
        StepKind::CheckBalance => (links.membership.as_ref(), "step-check-balance.link"),
        StepKind::SignIn => (links.sign_in.as_ref(), "step-sign-in.link"),
        StepKind::ContactSupport => (links.support.as_ref(), "step-contact-support.link"),
        StepKind::ClearCookies => (links.clear_cookies.as_ref(), "step-clear-cookies.link"),
        _ => return None,
    };
    url.map(|url| LinkView { url: url.clone(), label: Message::new(label) })
}

/// The buttons of a step: what it does by itself, what only the customer knows, or simply that it is done.
fn actions(step: &Step) -> Vec<ActionView> {
    let done = step.state == StepState::Done;
    match step.kind {
        _ if done => Vec::new(),
        StepKind::CheckHistory | StepKind::CheckBalance => vec![
            action(Action::Says(Answer::Found), "action-found", false),
            action(Action::Says(Answer::NotFound), "action-not-found", false),
        ],
        StepKind::CheckAndRetype => vec![
            action(Action::EditCode, "action-edit-code", true),
            action(Action::Says(Answer::EnteredCorrectly), "action-entered-correctly", false),
        ],
        StepKind::FindTheCode => vec![
            action(Action::EditCode, "action-edit-code", true),
            action(Action::Says(Answer::NotFound), "action-not-found", false),
        ],
        StepKind::ClearCookies => vec![action(Action::ClearCookies, "action-clear-cookies", true)],
        StepKind::RedeemAgain | StepKind::RestartWithCard => {
            vec![action(Action::RedeemAgain, "action-redeem-again", step.state == StepState::Current)]
        }
        // Their evidence is not the customer's word: time, or who is signed in; and support takes over.
        StepKind::Wait | StepKind::WaitShort | StepKind::SignIn | StepKind::ContactSupport => Vec::new(),
        kind => vec![action(Action::Done(kind), "action-done", false)],
    }
}
