//! A finding: one thing in a typed code that is worth a second look, with its place; never a refusal.

use serde::Serialize;

/// What was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum FindingKind {
    /// The format never uses this character.
    OutOfAlphabet,
    /// A letter of another script that looks like one of the format's, such as a Cyrillic А.
    MixedScript,
    /// A sign that stands for a character that cannot be read, such as `?`.
    Unreadable,
    /// Most of the code is covered by such signs: it is shown as shops show the codes of others.
    Masked,
    /// More characters than the format has; all of them are kept.
    TooLong,
    /// Every code of the format begins with certain characters, and this one does not.
    PrefixDiffers,
    /// A complete group does not pass its check: one of its characters is probably wrong.
    GroupDiffers,
    /// The complete code does not pass its check.
    CodeDiffers,
    /// It looks like the serial number that is printed on a card beside the code.
    SerialNumber,
    /// It looks like the number of a payment card.
    PaymentCard,
    /// Text around the code, which is not read as part of it.
    LeftOut,
}

impl FindingKind {
    /// Whether the code does not look complete because of it.
    #[must_use]
    pub(super) const fn disturbs(self) -> bool {
        !matches!(self, Self::LeftOut)
    }
}

/// One finding. Positions are UTF-16 offsets into the text as it was typed, so that a page can select it.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// What was found.
    pub kind: FindingKind,
    /// Where it starts.
    pub start: usize,
    /// Where it ends, exclusive.
    pub end: usize,
    /// The group it stands in, counted from 1 as people do, where one can be told.
    pub group: Option<usize>,
    /// The character that the format never uses.
    pub character: Option<char>,
    /// The characters that it probably is, most likely first.
    pub likely: Vec<char>,
}

impl Finding {
    /// A finding over a stretch of text.
    pub(super) const fn over(kind: FindingKind, start: usize, end: usize) -> Self {
        Self { kind, start, end, group: None, character: None, likely: Vec::new() }
    }
}

impl std::fmt::Debug for Finding {
    /// Leaves out the characters: they stood in a code.
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{:?} at {}..{}", self.kind, self.start, self.end)
    }
}
