//! The account that a card is credited to: what the page shows before redeeming, and what later changes the guidance.

use serde::{Deserialize, Serialize};

use crate::money::Money;

/// The account that is signed in, as far as redeeming needs it. Members of the backend's answer that are not listed
/// here are ignored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Account {
    /// The backend's name of the account, sent with each redemption so that no other account is credited.
    pub reference: String,
    /// What the customer knows it by, such as an e-mail address.
    pub label: String,
    /// What is on it.
    #[serde(default)]
    pub balance: Option<Money>,
}

/// What is known of who is signed in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Session {
    /// Not asked yet, or the answer did not come.
    #[default]
    Unknown,
    /// Nobody is.
    SignedOut,
    /// This account is.
    SignedIn(Account),
}

impl Session {
    /// The account, if one is signed in.
    #[must_use]
    pub fn account(&self) -> Option<&Account> {
        match self {
            Self::SignedIn(account) => Some(account),
            Self::Unknown | Self::SignedOut => None,
        }
    }
}
