//! How long something may be, counted in significant characters.

use serde::{Deserialize, Serialize};

/// A shortest and a longest length, both included.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Length {
    /// The fewest characters.
    pub shortest: usize,
    /// The most characters.
    pub longest: usize,
}

impl Length {
    /// Exactly so many.
    pub(super) const fn exactly(length: usize) -> Self {
        Self { shortest: length, longest: length }
    }

    /// Whether a length is one of these.
    pub(super) const fn has(self, length: usize) -> bool {
        self.shortest <= length && length <= self.longest
    }

    /// How many characters are missing or too many.
    pub(super) const fn distance(self, length: usize) -> usize {
        self.shortest.saturating_sub(length) + length.saturating_sub(self.longest)
    }
}
