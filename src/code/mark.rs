//! A mark that tells one card from another without telling its code: 10 bits of a salted digest.

use serde::{Deserialize, Serialize};

use super::SecretCode;
use crate::digest::digest;

/// The mark of a card: two marks of one salt differ for two cards, but for one pair in 1,024.
///
/// It may be stored. Whoever finds it knows 10 bits of a code that has 50 or more, and with one salt for a whole browser no more
/// than that, however often the card was tried. A backend that names its cards by `case` tells them apart better.
///
/// ```
/// use redeemkit::code::{Mark, SecretCode};
/// let code = SecretCode::new("1K7QCTFMLMTC".to_owned());
/// let mark = Mark::of(&code, 7);
/// assert!(mark.is_of_same(&Mark::of(&code, 7)) == Some(true));
/// assert!(mark.is_of_same(&Mark::of(&code, 8)).is_none(), "another salt: nobody can tell");
/// assert_eq!(Mark::try_from(String::from(mark.clone())), Ok(mark));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Mark {
    salt: u32,
    digest: u16,
}

impl Mark {
    /// The mark of a code under a salt.
    #[must_use]
    pub fn of(code: &SecretCode, salt: u32) -> Self {
        let digest = digest(salt.into(), code.expose().as_bytes()) >> 54;
        Self { salt, digest: u16::try_from(digest).unwrap_or_default() }
    }

    /// The salt, for the marks of other cards in this browser.
    #[must_use]
    pub fn salt(&self) -> u32 {
        self.salt
    }

    /// Whether both are of the same card; none where the salts differ.
    #[must_use]
    pub fn is_of_same(&self, other: &Self) -> Option<bool> {
        (self.salt == other.salt).then_some(self.digest == other.digest)
    }
}

impl From<Mark> for String {
    fn from(mark: Mark) -> Self {
        format!("{:08x}{:03x}", mark.salt, mark.digest)
    }
}

impl TryFrom<String> for Mark {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let hexadecimal = text.len() == 11 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        let part = |range| u32::from_str_radix(text.get(range)?, 16).ok();
        let mark = || Some(Self { salt: part(0..8)?, digest: u16::try_from(part(8..11)?).ok()? });
        hexadecimal.then(mark).flatten().ok_or("expected 11 hexadecimal digits")
    }
}
