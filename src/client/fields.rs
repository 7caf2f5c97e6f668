//! What stands in the fields for code and PIN, how it is read and shown, and whether it is fit to be sent. What the press on the button does
//! with it is in [`super::submitting`].

use super::redemption::Redemption;
use super::state::NotSent;
use crate::code::{FieldText, Format, Length, Reading, SecretCode, Side, arrange, read, read_pin};

impl Redemption {
    /// What the field's text is read as.
    #[must_use]
    pub fn reading(&self) -> Reading {
        self.reading_of(&self.typed)
    }

    /// What a text is read as when it stands in the field.
    #[must_use]
    pub fn reading_of(&self, text: &SecretCode) -> Reading {
        match &self.arrived {
            Some(arrival) if arrival.shown.code == text.expose() => arrival.reading.clone(),
            _ => read(text.expose(), &self.program.formats),
        }
    }

    /// The field's text as it is printed, with the selection moved along. A text with several codes stays as it arrived.
    #[must_use]
    pub fn arrange(&self, text: &str, selection: [usize; 2], side: Side) -> FieldText {
        match &self.arrived {
            Some(arrival) if arrival.shown.code == text => {
                let [start, end] = selection;
                FieldText { text: text.to_owned(), start, end }
            }
            _ => arrange(text, selection, side, &self.program.formats),
        }
    }

    /// How many digits the PIN has that is asked for, if one is. Not where it was typed behind the code.
    #[must_use]
    pub fn wanted_pin(&self) -> Option<Length> {
        let reading = self.reading();
        let stands_behind = !reading.pin.is_empty() && self.typed_pin.is_empty();
        let is_at_fault = matches!(self.not_sent, Some(NotSent::Pin { .. }));
        self.format_with_pin(&reading).filter(|_| is_at_fault || !stands_behind)?.pin
    }

    /// Why nothing was sent when the button was pressed, until the field is edited.
    #[must_use]
    pub fn not_sent(&self) -> Option<NotSent> {
        self.not_sent
    }

    /// This text stands in the field for the code.
    pub(super) fn shows(&mut self, text: SecretCode) {
        if text != self.typed {
            self.not_sent = None;
        }
        self.typed = text;
    }

    /// What editing the fields can mend before anything is sent.
    pub(super) fn unfit_to_send(&self, reading: &Reading) -> Option<NotSent> {
        if reading.code.is_empty() {
            return Some(NotSent::Empty);
        }
        // A PIN that cannot be right would cost the customer one of few tries.
        let pin = || self.format_with_pin(reading).filter(|format| !format.admits_pin(&self.pin(reading)));
        let unfit = reading.withheld.map(NotSent::Withheld);
        unfit.or_else(|| pin().map(|_| NotSent::Pin { missing: self.pin(reading).is_empty() }))
    }

    /// Whether a code that stands in a list lacks its PIN, or has one that it cannot have.
    pub(super) fn lacks_pin(&self, reading: &Reading) -> bool {
        self.format_with_pin(reading).is_some_and(|format| !format.admits_pin(&reading.pin))
    }

    /// The format that asks for a PIN: the one that reads the code; with nothing typed, the first where all have one.
    fn format_with_pin(&self, reading: &Reading) -> Option<&Format> {
        let formats = &self.program.formats;
        let reads = |format: &&Format| reading.format.as_ref().is_none_or(|id| *id == format.id);
        if reading.format.is_none() && formats.iter().any(|format| format.pin.is_none()) {
            return None;
        }
        formats.iter().find(reads).filter(|format| format.pin.is_some())
    }

    /// The PIN of its own field, or else the one that was typed behind the code.
    pub(super) fn pin(&self, reading: &Reading) -> SecretCode {
        let pin = read_pin(self.typed_pin.expose());
        if pin.is_empty() || self.format_with_pin(reading).is_none() { reading.pin.clone() } else { pin }
    }
}
