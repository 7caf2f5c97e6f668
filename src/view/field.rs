//! The field and what stands around it: hint, error, notes, the words of a suggestion and of a choice. No code.

use super::places::hint;
use super::{FieldView, PinView, SuggestionView, notes};
use crate::client::{MOST_CARDS, NotSent, Redemption};
use crate::code::{FindingKind, Length, Reading, Withheld};
use crate::message::Message;

/// The field of a redemption.
pub(super) fn field(redemption: &Redemption) -> FieldView {
    let reading = redemption.reading();
    FieldView {
        label: Message::new("field"),
        hint: hint(redemption.program()),
        error_prefix: Message::new("error-prefix"),
        error: redemption.not_sent().and_then(error),
        pin: redemption.wanted_pin().map(|digits| pin(digits, redemption.not_sent())),
        notes: notes::notes(&reading),
        suggestion: suggestion(&reading),
        choice: choice(&reading),
    }
}

fn error(not_sent: NotSent) -> Option<Message> {
    Some(Message::new(match not_sent {
        NotSent::Pin { .. } => return None,
        NotSent::Withheld(Withheld::Several) => return Some(Message::new("field.several").number("most", MOST_CARDS)),
        NotSent::Empty => "field.empty",
        NotSent::Withheld(Withheld::Choose) => "field.choose",
        NotSent::Withheld(Withheld::PaymentCard) => "field.payment-card",
        NotSent::Withheld(Withheld::Masked) => "field.masked",
        NotSent::Withheld(Withheld::Unreadable) => "field.unreadable",
    }))
}

fn pin(digits: Length, not_sent: Option<NotSent>) -> PinView {
    let differs = || match digits {
        Length { shortest, longest } if shortest == longest => Message::new("pin.digits").number("digits", longest),
        Length { .. } => Message::new("pin.differs"),
    };
    let error = match not_sent {
        Some(NotSent::Pin { missing: true }) => Some(Message::new("pin.empty")),
        Some(NotSent::Pin { missing: false }) => Some(differs()),
        _ => None,
    };
    PinView { label: Message::new("pin"), hint: Message::new("pin.hint"), error }
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
        Withheld::PaymentCard | Withheld::Masked | Withheld::Unreadable => None,
    }
}
