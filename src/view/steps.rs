//! The steps of the guidance as a page shows them: words, links, buttons, and what is already done.

use super::outcome::action;
use super::places::places;
use super::{ActionView, LinkView, StepView};
use crate::client::Action;
use crate::guidance::{Advice, Answer, Step, StepKind, StepState};
use crate::ladder::Next;
use crate::message::Message;
use crate::program::{Links, Place, Program};

/// The steps of an advice.
pub(super) fn steps(advice: &Advice, program: &Program) -> Vec<StepView> {
    let mut steps: Vec<StepView> = advice.steps.iter().map(|one| step(one, program)).collect();
    // An answer can be changed until something was done because of it.
    let asked = steps.iter().position(|step| step.kind == StepKind::ChooseSituation);
    if let Some((question, after)) = asked.and_then(|asked| steps.get_mut(asked..)?.split_first_mut())
        && after.iter().any(|step| step.state == StepState::Done)
    {
        question.actions.clear();
    }
    steps
}

/// One step.
pub(super) fn step(step: &Step, program: &Program) -> StepView {
    let done = step.state == StepState::Done;
    let places = if step.kind == StepKind::FindTheCode && !done { places(program) } else { Vec::new() };
    let text = match step.kind {
        StepKind::Wait => Some(Message::new(step.kind.text()).number("hours", usize::from(program.wait_hours))),
        StepKind::CheckHistory => {
            let links = &program.links;
            Some(Message::new(step.kind.text()).link("page", links.history.as_ref().or(links.membership.as_ref())))
        }
        // The text speaks of the scratch film; where a program's codes have none, the places say it all.
        StepKind::FindTheCode if !program.card.places.contains(&Place::Card) => None,
        kind => Some(Message::new(kind.text())),
    };
    StepView {
        kind: step.kind,
        state: step.state,
        alternative: step.alternative.then(|| Message::new("step-alternative")),
        heading: Message::new(step.kind.heading()),
        // What is done needs no instruction any more.
        text: text.filter(|_| !done),
        places,
        note: note(step),
        notice: None,
        keep: (step.state == StepState::Current && step.kind.loses_the_code())
            .then(|| Message::new("step-keep-the-code")),
        resume: None,
        calendar: None,
        until: step.until.filter(|_| !done),
        link: if done { None } else { link(step.kind, &program.links) },
        actions: actions(step, program),
    }
}

fn note(step: &Step) -> Option<Message> {
    if let Some(answer) = step.answer {
        return label(answer).map(Message::new);
    }
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
        StepKind::CheckBalance => (links.membership.as_ref(), "step-check-balance.link"),
        StepKind::SignIn => (links.sign_in.as_ref(), "step-sign-in.link"),
        StepKind::ContactSupport => (links.support.as_ref(), "step-contact-support.link"),
        StepKind::ClearCookies => (links.clear_cookies.as_ref(), "step-clear-cookies.link"),
        StepKind::AddCardOrPayment
        | StepKind::UpdatePayment
        | StepKind::WatchRenewal
        | StepKind::ResumeMembership
        | StepKind::CancelMembership
        | StepKind::UpdatePhone
        | StepKind::SecureAccount => (links.membership.as_ref(), "link-membership"),
        _ => return None,
    };
    url.map(|url| LinkView { url: url.clone(), label: Message::new(label) })
}

/// The label of an answer, where it is one of a step.
fn label(answer: Answer) -> Option<&'static str> {
    match answer {
        Answer::Found => Some("action-found"),
        Answer::NotFound => Some("action-not-found"),
        Answer::EnteredCorrectly => Some("action-entered-correctly"),
        Answer::Partner => Some("action-partner"),
        Answer::Bundle => Some("action-bundle"),
        Answer::Neither => Some("action-neither"),
        Answer::Helped => Some("action-helped"),
        Answer::DidNotHelp => Some("action-did-not-help"),
    }
}

/// The buttons of a step: what it does by itself, what only the customer knows, or simply that it is done.
fn actions(step: &Step, program: &Program) -> Vec<ActionView> {
    let says = |answers: &[Answer]| {
        let button = |answer: &Answer| label(*answer).map(|label| action(Action::Says(*answer), label, false));
        answers.iter().filter_map(button).collect::<Vec<_>>()
    };
    let with = |first: ActionView, others: &[Answer]| [first].into_iter().chain(says(others)).collect();
    let done = |primary| action(Action::Done(step.kind), "action-done", primary);
    match step.kind {
        // A customer may think better of an answer.
        StepKind::ChooseSituation => {
            let answers = [Answer::Partner, Answer::Bundle, Answer::Neither];
            says(&answers.into_iter().filter(|answer| step.answer != Some(*answer)).collect::<Vec<_>>())
        }
        _ if step.state == StepState::Done => Vec::new(),
        StepKind::CheckHistory | StepKind::CheckBalance if step.next == Next::NotFound => {
            says(&[Answer::Found, Answer::NotFound])
        }
        StepKind::CheckAndRetype if step.next == Next::EnteredCorrectly => {
            with(action(Action::EditCode, "action-edit-code", true), &[Answer::EnteredCorrectly])
        }
        StepKind::CheckAndRetype => vec![action(Action::EditCode, "action-edit-code", true)],
        StepKind::FindTheCode if step.next == Next::NotFound => {
            with(action(Action::EditCode, "action-edit-code", true), &[Answer::NotFound])
        }
        // What comes of it is seen elsewhere, so the customer's word is the evidence (E7).
        StepKind::ContactSupport => {
            with(action(Action::HandOff, "action-hand-off", step.state == StepState::Current), &[Answer::Helped])
        }
        kind if kind.shows_elsewhere() => {
            let leads_on = matches!(step.next, Next::SameAgain | Next::EnteredCorrectly | Next::NotFound);
            says(if leads_on { &[Answer::Helped, Answer::DidNotHelp] } else { &[Answer::Helped] })
        }
        // Where the page cannot know that it was done, the customer says so.
        StepKind::ClearCookies if program.links.clear_cookies.is_some() => vec![done(false)],
        StepKind::ClearCookies => vec![action(Action::ClearCookies, "action-clear-cookies", true)],
        StepKind::RedeemAgain | StepKind::RestartWithCard => {
            vec![action(Action::RedeemAgain, "action-redeem-again", step.state == StepState::Current)]
        }
        // Their evidence is not the customer's word: time, or who is signed in.
        StepKind::Wait | StepKind::WaitShort | StepKind::SignIn => Vec::new(),
        _ => vec![done(false)],
    }
}
