//! What a text was read as: plain data for the page, and the code for the backend.

use serde::Serialize;

use super::{Finding, Length, SecretCode, unreadable};

/// What a text was read as. Positions are UTF-16 offsets.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct Reading {
    /// Whether nothing significant was typed.
    pub empty: bool,
    /// The id of the format that fits best; none while nothing is typed.
    pub format: Option<String>,
    /// The code as it is printed, in groups; after a space its PIN, where the format has one and one was typed, and ` PIN ` before
    /// it where the code has no one length. Field text: one of the four places where a code may cross to the page.
    pub formatted: String,
    /// For each UTF-16 unit of `formatted` the place in the typed text of what stands there, and then where the last
    /// character ends. A dash that was put in has the place where the character before it ends.
    pub places: Vec<usize>,
    /// How many significant characters were typed.
    pub length: usize,
    /// How many the format has.
    pub expected: Option<Length>,
    /// Whether it has the format's length and nothing about it is worth a second look. It looks complete; whether it is good
    /// is for the backend.
    pub complete: bool,
    /// What is worth a second look.
    pub findings: Vec<Finding>,
    /// The one code that was probably meant, where it can be told.
    pub suggestion: Option<Suggestion>,
    /// The codes in the text, where there are two or more.
    pub candidates: Vec<Candidate>,
    /// Why it would not be sent.
    pub withheld: Option<Withheld>,
    /// The code as the backend wants it. Characters that the format never uses are kept: nothing is lost silently.
    #[serde(skip)]
    pub code: SecretCode,
    /// Its PIN; empty where none was typed.
    #[serde(skip)]
    pub pin: SecretCode,
}

/// How many times a format's length is still a code being typed.
const MOST: usize = 2;

impl Reading {
    /// Whether more was typed than a slip makes of a code: it is some other text.
    pub(super) fn is_longer_than_a_code(&self) -> bool {
        self.length > self.expected.map_or(0, |expected| expected.longest).saturating_mul(MOST)
    }

    /// What can be read of a code that has characters which cannot: a `?` for each of these. For whoever helps further, such as
    /// support; a code itself, and as secret.
    ///
    /// ```
    /// use redeemkit::{code::read, program::Program};
    /// let reading = read("1K7Q-C□*M-LMTC", &Program::example().formats);
    /// assert_eq!(reading.legible().unwrap().expose(), "1K7QC??MLMTC");
    /// ```
    #[must_use]
    pub fn legible(&self) -> Option<SecretCode> {
        let is_partial = matches!(self.withheld, Some(Withheld::Unreadable | Withheld::Masked));
        let legible = |character| if unreadable::is_sign(character) { '?' } else { character };
        is_partial.then(|| SecretCode::new(self.code.expose().chars().map(legible).collect()))
    }
}

/// The one code that was probably meant. It is never sent by itself: the customer takes it into the field or does not.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct Suggestion {
    /// The code as it is printed: one of the four places where a code may cross to the page.
    pub text: String,
    /// What is different in it, or was unreadable.
    pub changed: Vec<Span>,
}

/// A stretch of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Span {
    /// Where it starts.
    pub start: usize,
    /// Where it ends, exclusive.
    pub end: usize,
}

/// One of several codes in a text.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct Candidate {
    /// Where it starts in the typed text.
    pub start: usize,
    /// Where it ends, exclusive.
    pub end: usize,
    /// The id of its format.
    pub format: String,
    /// The code as it is printed: field text, as in [`Reading`].
    pub formatted: String,
    /// As in [`Reading`].
    pub complete: bool,
}

/// Why a code would not be sent: each of these editing the field can mend.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Withheld {
    /// The text has more than one thing that may be the code; the customer chooses.
    Choose,
    /// The text has several codes, to be redeemed one after another.
    Several,
    /// It is the number of a payment card, and no format has such numbers.
    PaymentCard,
    /// Most of it is covered, as shops show codes: there is nothing to send.
    Masked,
    /// A character cannot be read, and guessing at the backend is what card thieves do.
    Unreadable,
}

impl std::fmt::Debug for Reading {
    /// Tells the shape only: `formatted` is the code.
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (length, findings) = (self.length, &self.findings);
        write!(formatter, "Reading {{ format: {:?}, length: {length}, findings: {findings:?} }}", self.format)
    }
}

impl std::fmt::Debug for Suggestion {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Suggestion {{ changed: {:?} }}", self.changed)
    }
}

impl std::fmt::Debug for Candidate {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Candidate {{ format: {:?}, at: {}..{} }}", self.format, self.start, self.end)
    }
}
