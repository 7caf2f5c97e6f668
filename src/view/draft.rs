//! A hand-off in words: the lines that the customer reads before it is sent, and that support then reads.

use super::support::{ask_label, field_label};
use crate::code::SecretCode;
use crate::guidance::Event;
use crate::message::Message;
use crate::support::{self, CodeGiven, Field, HandOff};

/// The lines of a hand-off.
#[derive(Debug)]
pub struct Draft {
    lines: Vec<Line>,
}

/// A line: what it is about, and what is said of that.
#[derive(Debug)]
struct Line {
    label: Message,
    /// More words of ours, such as an instant.
    about: Option<Message>,
    /// The customer's own words, or the code where the customer agreed to send it.
    value: Option<SecretCode>,
}

/// The lines of a hand-off; its messages have no words yet.
#[must_use]
pub fn draft(hand_off: &HandOff<'_>) -> Draft {
    let line = |label| Line { label, about: None, value: None };
    let secret =
        |label, text: &str| Line { value: Some(SecretCode::new(text.to_owned())), ..line(Message::new(label)) };
    let mut lines = vec![line(Message::new(ask_label(hand_off.asks)))];
    lines.extend(hand_off.events.iter().filter_map(|event| {
        let label = match event {
            Event::Refused { problem, .. } => problem.heading(),
            Event::Done { step, .. } => step.heading(),
            // What the customer answered shows in what followed.
            Event::Said { .. } => return None,
        };
        let about = Some(Message::new("support-at").instant("at", event.at()));
        Some(Line { about, ..line(Message::new(label)) })
    }));
    let reference = |reference: &&String| line(Message::new("reference").code("reference", *reference));
    lines.extend(hand_off.references.iter().map(reference));
    lines.extend(hand_off.account.map(|account| line(Message::new("support-account").text("account", &account.label))));
    lines.extend(hand_off.code.as_ref().map(|code| match code {
        CodeGiven::Exact(code) => secret("support-code", code.expose()),
        CodeGiven::Covered(code) => line(Message::new("support-code-covered").code("code", code)),
    }));
    let filled = Field::ALL.into_iter().map(|field| (field, hand_off.form.filled(field)));
    lines.extend(filled.filter(|(_, text)| !text.is_empty()).map(|(field, text)| secret(field_label(field), text)));
    Draft { lines }
}

impl Draft {
    /// The lines as text, once their messages are in words.
    #[must_use]
    pub fn text(&self) -> String {
        let words = |message: &Message| message.words().map(|words| words.text.clone()).unwrap_or_default();
        let said = |line: &Line| {
            let about = line.about.as_ref().map(words);
            support::line(&words(&line.label), about.as_deref(), line.value.as_ref().map(SecretCode::expose))
        };
        support::lines(&self.lines.iter().map(said).collect::<Vec<_>>())
    }

    /// Every message of it, for putting words in.
    pub fn messages_mut(&mut self) -> impl Iterator<Item = &mut Message> {
        self.lines.iter_mut().flat_map(|line| std::iter::once(&mut line.label).chain(&mut line.about))
    }
}
