//! A finding: one thing in a typed code that is worth a second look, with its place; never a refusal.

use serde::Serialize;

/// What was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum FindingKind {
    /// The format never uses this character.
    OutOfAlphabet,
    /// More characters than the format has; all of them are kept.
    TooLong,
    /// A complete group does not pass its check: one of its characters is probably wrong.
    GroupDiffers,
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

impl std::fmt::Debug for Finding {
    /// Leaves out the characters: they stood in a code.
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{:?} at {}..{}", self.kind, self.start, self.end)
    }
}
