//! The hand-off to a person as a page shows it: what may be asked, what the customer can fill in, and what became of it. What they fill
//! in, and the code, are in no view.

use serde::Serialize;

use super::ActionView;
use super::outcome::action;
use crate::client::{Action, HandOffTrouble, HandingOver, Redemption, State};
use crate::message::Message;
use crate::problem::ProblemKind;
use crate::program::Ask;
use crate::support::Field;

/// The hand-off.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SupportView {
    /// What it is.
    pub heading: Message,
    /// What it is good for, and what is not promised.
    pub text: Message,
    /// What may be asked for; empty where there is no choice.
    pub asks: Vec<ChoiceView>,
    /// What the customer can fill in.
    pub fields: Vec<SupportField>,
    /// The box to tick where the exact code shall go along; none where no code is in the field.
    pub with_code: Option<Message>,
    /// What stands above the text as it will be sent.
    pub preview: Message,
    /// Why it was not received.
    pub error: Option<Message>,
    /// That it was received; then there is nothing more to fill in.
    pub received: Option<Message>,
    /// The button that sends it; none where the program's backend receives none, and once it is received.
    pub send: Option<Message>,
    /// Where an e-mail can be written instead, without the exact code.
    pub mail: Option<MailView>,
    /// The button that copies the text, and what is said once it is copied.
    pub copy: Message,
    /// What is said once it is copied.
    pub copied: Message,
    /// The button that gives the text as a file.
    pub download: Message,
    /// The button that gives the same as data.
    pub download_data: Message,
    /// Whether it is being sent.
    pub busy: bool,
    /// What else can be done.
    pub actions: Vec<ActionView>,
}

/// An address of support.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MailView {
    /// The address.
    pub address: String,
    /// What leads there.
    pub label: Message,
}

/// Something to choose.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ChoiceView {
    /// Its name in the form.
    pub name: &'static str,
    /// Its label.
    pub label: Message,
}

/// Something to fill in.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SupportField {
    /// Its name in the form.
    pub name: &'static str,
    /// Its label.
    pub label: Message,
    /// Whether it has several lines.
    pub long: bool,
}

/// The hand-off, where the customer has opened it.
pub(super) fn support(redemption: &Redemption) -> Option<SupportView> {
    let open = redemption.handing_over()?;
    let support = &redemption.program().support;
    let ask = |ask: &Ask| ChoiceView { name: ask.slug(), label: Message::new(ask_label(*ask)) };
    let asks: Vec<_> = support.may.iter().map(ask).collect();
    let received = received(open);
    let has_code = !redemption.reading().code.is_empty();
    Some(SupportView {
        heading: Message::new("support"),
        text: Message::new("support.text"),
        asks: if asks.len() > 1 && received.is_none() { asks } else { Vec::new() },
        fields: if received.is_some() { Vec::new() } else { fields(redemption, has_code) },
        with_code: (has_code && received.is_none()).then(|| Message::new("support.with-code")),
        preview: Message::new("support.preview"),
        error: open.trouble().map(error),
        send: (support.requests && received.is_none()).then(|| Message::new("support.send")),
        mail: support
            .email
            .clone()
            .filter(|_| received.is_none())
            .map(|address| MailView { address, label: Message::new("support.mail") }),
        received,
        copy: Message::new("support.copy"),
        copied: Message::new("support.copied"),
        download: Message::new("support.download"),
        download_data: Message::new("support.download-data"),
        busy: open.is_sending(),
        actions: vec![action(Action::HandOff, "action-close", false)],
    })
}

fn fields(redemption: &Redemption, has_code: bool) -> Vec<SupportField> {
    let unreadable =
        matches!(redemption.state(), State::Refused { problem, .. } if problem.kind == ProblemKind::Unreadable);
    let is_wanted = |field: &Field| match field {
        Field::Note => true,
        Field::Legible | Field::Receipt | Field::Shop | Field::Bought => unreadable || !has_code,
        Field::Email => redemption.session().account().is_none(),
    };
    let field = |field: Field| SupportField {
        name: field.slug(),
        label: Message::new(field_label(field)),
        long: field == Field::Note,
    };
    Field::ALL.into_iter().filter(is_wanted).map(field).collect()
}

/// The id of what a field is called.
pub(super) const fn field_label(field: Field) -> &'static str {
    match field {
        Field::Note => "support-note",
        Field::Legible => "support-legible",
        Field::Receipt => "support-receipt",
        Field::Shop => "support-shop",
        Field::Bought => "support-bought",
        Field::Email => "email",
    }
}

/// The id of what is asked for.
pub(super) const fn ask_label(ask: Ask) -> &'static str {
    match ask {
        Ask::LookUp => "ask-look-up",
        Ask::Complaint => "ask-complaint",
        Ask::Replacement => "ask-replacement",
        Ask::Refund => "ask-refund",
    }
}

fn error(trouble: HandOffTrouble) -> Message {
    match trouble {
        HandOffTrouble::EmailUnreadable => Message::new("email.unreadable"),
        HandOffTrouble::Later(at) => Message::new("support.later").instant("until", at.to_next_minute()),
        HandOffTrouble::AccountChanged => Message::new(ProblemKind::AccountChanged.heading()),
        HandOffTrouble::NoAnswer => Message::new("check-no-answer"),
    }
}

fn received(open: &HandingOver) -> Option<Message> {
    let received = open.received()?;
    Some(match received.kept_until {
        Some(day) => Message::new("support.received-until").code("reference", &received.reference).date("date", day),
        None => Message::new("support.received").code("reference", &received.reference),
    })
}

impl SupportView {
    pub(super) fn messages_mut(&mut self) -> Vec<&mut Message> {
        let mut messages = vec![
            &mut self.heading,
            &mut self.text,
            &mut self.preview,
            &mut self.copy,
            &mut self.copied,
            &mut self.download,
            &mut self.download_data,
        ];
        messages.extend(self.asks.iter_mut().map(|ask| &mut ask.label));
        messages.extend(self.fields.iter_mut().map(|field| &mut field.label));
        messages.extend(self.with_code.as_mut());
        messages.extend(self.error.as_mut());
        messages.extend(self.received.as_mut());
        messages.extend(self.send.as_mut());
        messages.extend(self.mail.as_mut().map(|mail| &mut mail.label));
        messages.extend(self.actions.iter_mut().map(|action| &mut action.label));
        messages
    }
}
