//! One attempt to redeem: its idempotency key and what of it is kept over a reload. The code is never kept.

use std::fmt::Write as _;

use serde::{Deserialize, Serialize};

use crate::code::Mark;
use crate::digest::digest;
use crate::json;
use crate::time::Timestamp;

/// The name under which a backend executes a redemption at most once: 128 random bits in hexadecimal.
///
/// It is made before the first byte is sent, because browsers repeat a POST by themselves when a reused connection
/// breaks (measured in Chromium 156 and Firefox 153), and no code of the page can prevent that.
///
/// ```
/// use redeemkit::client::IdempotencyKey;
/// assert_eq!(IdempotencyKey::from_random([0xab; 16]).as_str(), "abababababababababababababababab");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct IdempotencyKey(String);

impl IdempotencyKey {
    /// The key of these random bytes.
    #[must_use]
    pub fn from_random(random: [u8; 16]) -> Self {
        let mut key = String::with_capacity(32);
        for byte in random {
            // Writing to a string cannot fail.
            let _ = write!(key, "{byte:02x}");
        }
        Self(key)
    }

    /// The hexadecimal digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// A number that follows from the key and from which the key does not follow, as it is half as long.
    pub(super) fn number(&self, purpose: u64) -> u64 {
        digest(purpose, self.0.as_bytes())
    }
}

impl TryFrom<String> for IdempotencyKey {
    type Error = &'static str;

    fn try_from(key: String) -> Result<Self, Self::Error> {
        let hexadecimal = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
        (key.len() == 32 && key.bytes().all(hexadecimal)).then_some(Self(key)).ok_or("expected 32 hexadecimal digits")
    }
}

impl From<IdempotencyKey> for String {
    fn from(key: IdempotencyKey) -> Self {
        key.0
    }
}

/// One attempt, as it is saved before it is sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attempt {
    /// Its key.
    pub key: IdempotencyKey,
    /// The account that the page showed: the one to credit, and the only one that may ask for the outcome.
    pub account: String,
    /// When it was submitted.
    pub at: Timestamp,
    /// Tells the card from others, as the code itself is not kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mark: Option<Mark>,
}

impl Attempt {
    /// Reads a saved attempt; what is corrupt was not saved by this file.
    #[must_use]
    pub fn from_json(text: &str) -> Option<Self> {
        json::read(text).ok()
    }

    /// The name of the journey that begins with this attempt.
    pub(super) fn journey(&self) -> String {
        format!("{:016x}", self.key.number(1))
    }

    /// The saved form.
    #[must_use]
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}
