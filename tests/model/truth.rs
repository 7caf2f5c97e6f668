//! What is true of each attempt, against what pages have said of it.

use std::collections::{BTreeMap, BTreeSet};

use redeemkit::client::{Notice, State};

use crate::backend::Backend;

/// What was shown and said, by key.
#[derive(Debug, Default)]
pub struct Truth {
    /// The account that the page showed at the press.
    shown: BTreeMap<String, String>,
    /// Keys of which a page has said that they redeemed the card.
    told_redeemed: BTreeSet<String>,
    /// Keys of which a page has said that they did not, which must stay true.
    told_nothing: BTreeSet<String>,
    /// Keys of attempts that the customer has let be.
    let_be: BTreeSet<String>,
}

impl Truth {
    /// An attempt is made while the page shows this account.
    pub fn shows(&mut self, key: &str, account: &str) {
        self.shown.entry(key.to_owned()).or_insert_with(|| account.to_owned());
    }

    /// A page that made or found the attempt of this key is in this state.
    pub fn hears(&mut self, key: &str, state: &State, backend: &Backend) {
        match state {
            State::Redeemed(_) => {
                assert!(backend.credited.contains_key(key), "the page says redeemed, and nothing was credited");
                self.told_redeemed.insert(key.to_owned());
            }
            State::Ready(Some(Notice::NothingRedeemed)) | State::Refused { resumed: false, .. } => {
                self.told_nothing.insert(key.to_owned());
            }
            _ => {}
        }
    }

    /// What was said is true now, and every credit went where the page said.
    pub fn holds(&self, backend: &Backend) {
        for (key, account) in &backend.credited {
            assert_eq!(
                self.shown.get(key).map(String::as_str),
                Some(*account),
                "credited to an account that was not shown"
            );
            assert!(
                !self.told_nothing.contains(key),
                "the page said that nothing was taken, and the card was credited"
            );
        }
    }

    /// The customer lets an open attempt be, and is told nothing more of it.
    pub fn lets_be(&mut self, key: &str) {
        self.let_be.insert(key.to_owned());
    }

    /// Every credit was told.
    pub fn is_complete(&self, backend: &Backend) {
        for key in backend.credited.keys().filter(|key| !self.let_be.contains(*key)) {
            assert!(self.told_redeemed.contains(key), "a credit was never told");
        }
    }

    pub fn counts(&self) -> (u64, u64) {
        (self.told_redeemed.len() as u64, self.told_nothing.len() as u64)
    }
}
