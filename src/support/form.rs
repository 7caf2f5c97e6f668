//! What a customer fills in for a hand-off. All of it may be empty; nothing of it is kept.

use std::fmt;

use serde::Deserialize;

/// Characters of a line, and of the customer's own words, that are taken; the rest is no use to anybody.
const LINE: usize = 512;
const NOTE: usize = 2_000;

/// Something that a customer can fill in, by its name in the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The customer's own words.
    Note,
    /// What can be read of the code (A10).
    Legible,
    /// The number of the receipt.
    Receipt,
    /// Where the card was bought.
    Shop,
    /// When.
    Bought,
    /// Where to answer.
    Email,
}

impl Field {
    /// All of them, in the order in which they are told.
    pub const ALL: [Self; 6] = [Self::Legible, Self::Receipt, Self::Shop, Self::Bought, Self::Note, Self::Email];

    /// Its name in the form, and in what is sent.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Legible => "legible",
            Self::Receipt => "receipt",
            Self::Shop => "shop",
            Self::Bought => "bought",
            Self::Email => "email",
        }
    }
}

/// What a customer fills in.
#[derive(Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Form {
    /// What is asked for, by its name; without one, the first that the program allows.
    pub asks: String,
    /// Whether the exact code goes along. Only the customer says so.
    pub with_code: bool,
    /// Where to answer, without a session.
    pub email: String,
    /// The customer's own words.
    pub note: String,
    /// The number of the receipt (A10).
    pub receipt: String,
    /// Where the card was bought.
    pub shop: String,
    /// When.
    pub bought: String,
    /// What can be read of the code.
    pub legible: String,
}

impl Form {
    /// What was filled in there.
    #[must_use]
    pub fn filled(&self, field: Field) -> &str {
        match field {
            Field::Note => &self.note,
            Field::Legible => &self.legible,
            Field::Receipt => &self.receipt,
            Field::Shop => &self.shop,
            Field::Bought => &self.bought,
            Field::Email => &self.email,
        }
    }

    /// The same, with no text longer than support takes.
    #[must_use]
    pub fn shortened(self) -> Self {
        let short = |text: String, most: usize| text.trim().chars().take(most).collect::<String>();
        let line = |text| short(text, LINE);
        Self {
            asks: line(self.asks),
            with_code: self.with_code,
            email: line(self.email),
            note: short(self.note, NOTE),
            receipt: line(self.receipt),
            shop: line(self.shop),
            bought: line(self.bought),
            legible: line(self.legible),
        }
    }
}

impl fmt::Debug for Form {
    /// Leaves out what the customer wrote: there may be a code in it.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Form {{ with_code: {}, .. }}", self.with_code)
    }
}
