//! The panel of a redemption without a session (B3): which address the link shall go to, and that it is on its way. The address stands in
//! the field that the customer typed it into, and in no view.

use super::form::{FormKind, FormView};
use super::outcome::{action, only_hand_off, plain};
use super::steps::step;
use super::{OutcomeView, StepView, Tone};
use crate::client::{Action, MailTrouble, Mailing, Redemption};
use crate::guidance::{Step, StepKind};
use crate::message::Message;
use crate::problem::ProblemKind;

/// The panel.
pub(super) fn mailing(mailing: &Mailing, redemption: &Redemption) -> OutcomeView {
    let sent = mailing.until();
    let form = FormView {
        kind: FormKind::EmailAddress,
        about: None,
        label: Message::new("email"),
        hint: Message::new("email.hint"),
        error: match mailing.trouble() {
            Some(MailTrouble::Unreadable) => Some(Message::new("email.unreadable")),
            _ => None,
        },
        notes: match mailing.trouble() {
            Some(MailTrouble::Later(at)) => vec![Message::new("email.later").instant("until", at.to_next_minute())],
            Some(MailTrouble::NoAnswer) => vec![Message::new("check-no-answer")],
            Some(MailTrouble::NotYet) => vec![Message::new(ProblemKind::NotSignedIn.heading())],
            Some(MailTrouble::Unreadable) | None => Vec::new(),
        },
        submit: Some(Message::new(if sent.is_some() { "email.again" } else { "email.submit" })),
        busy: mailing.is_asking(),
    };
    let money = Message::new(ProblemKind::NotSignedIn.money());
    let stop = action(Action::Stop, "action-stop", false);
    let panel = |heading| OutcomeView { form: Some(form), ..plain(Tone::Notice, Message::new(heading), money) };
    match sent {
        None => OutcomeView {
            details: vec![Message::new(StepKind::EnterEmail.text())],
            actions: vec![stop],
            ..panel(StepKind::EnterEmail.heading())
        },
        Some(until) => OutcomeView {
            tone: Tone::Waiting,
            details: vec![Message::new("mail-sent.text"), Message::new("mail-sent.until").instant("until", until)],
            steps_heading: Some(Message::new("mail-sent.missing")),
            steps: missing(redemption),
            actions: vec![action(Action::AskAccount, "action-ask-account", true), stop],
            ..panel("mail-sent")
        },
    }
}

/// What helps where no e-mail comes. Nothing of it is to be ticked off, but support can be written to.
fn missing(redemption: &Redemption) -> Vec<StepView> {
    let steps =
        [StepKind::CheckSpam, StepKind::ContactSupport].map(|kind| step(&Step::current(kind), redemption.program()));
    let shown = |mut step: StepView| {
        only_hand_off(&mut step);
        // What the steps say further is about the account's own address, and about a card.
        StepView { text: None, keep: None, ..step }
    };
    steps.into_iter().map(shown).collect()
}
