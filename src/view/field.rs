//! The field and what stands around it: hint, error, notes, the words of a suggestion and of a choice. No code.

use super::places::hint;
use super::{FieldView, SuggestionView, notes};
use crate::client::{NotSent, Redemption};
use crate::code::{FindingKind, Reading, Withheld};
use crate::message::Message;

/// The field of a redemption.
pub(super) fn field(redemption: &Redemption) -> FieldView {
    let reading = redemption.reading();
    FieldView {
        label: Message::new("field"),
        hint: hint(redemption.program()),
        error_prefix: Message::new("error-prefix"),
        error: redemption.not_sent().map(error),
        notes: notes::notes(&reading),
        suggestion: suggestion(&reading),
        choice: choice(&reading),
    }
}

fn error(not_sent: NotSent) -> Message {
    Message::new(match not_sent {
        NotSent::Empty => "field.empty",
        NotSent::Withheld(Withheld::Choose) => "field.choose",
        NotSent::Withheld(Withheld::Several) => "field.several",
        NotSent::Withheld(Withheld::PaymentCard) => "field.payment-card",
        NotSent::Withheld(Withheld::Unreadable) => "field.unreadable",
    })
}

fn suggestion(reading: &Reading) -> Option<SuggestionView> {
    reading.suggestion.as_ref()?;
    let fills = reading.findings.iter().any(|finding| finding.kind == FindingKind::Unreadable);
    let question = Message::new(if fills { "suggestion-filled" } else { "suggestion" });
    Some(SuggestionView { question, accept: Message::new("suggestion-accept") })
}

fn choice(reading: &Reading) -> Option<Message> {
    match reading.withheld? {
        Withheld::Choose => Some(Message::new("choice")),
        Withheld::Several => Some(Message::new("choice-several").number("count", reading.candidates.len())),
        Withheld::PaymentCard | Withheld::Unreadable => None,
    }
}
