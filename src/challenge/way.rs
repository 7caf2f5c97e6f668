//! The ways in which an identity check can be passed, as the backend offers them for one account.

use serde_json::Value;

use super::text;

/// The most ways that are taken over.
const MOST_WAYS: usize = 8;

/// How an identity check is passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// A code by e-mail to the main address of the account (C5).
    Email,
    /// A code by text message to the confirmed number of the account (C2).
    Sms,
    /// The number of the card that pays for the account, in a form of the host's own (C9).
    Payment,
}

impl Method {
    /// Every method.
    pub const ALL: [Self; 3] = [Self::Email, Self::Sms, Self::Payment];

    /// The stable name.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Sms => "sms",
            Self::Payment => "payment",
        }
    }

    /// The method of this name.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|method| method.slug() == slug)
    }
}

/// One way: a method, and where it leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Way {
    /// The method.
    pub method: Method,
    /// The address, number or card, masked by the backend, such as `a•••@example.com`.
    pub target: String,
}

impl Way {
    /// Reads one way; none where its method is unknown or its target cannot be shown.
    pub(super) fn read(entry: &Value) -> Option<Self> {
        Some(Self { method: Method::from_slug(entry.get("method")?.as_str()?)?, target: text(entry, "target")? })
    }

    /// Reads the ways of an offer, each method once.
    pub(super) fn read_all(offer: &Value) -> Vec<Self> {
        let entries = offer.get("methods").and_then(Value::as_array).into_iter().flatten().take(MOST_WAYS);
        let mut ways: Vec<Self> = Vec::new();
        for way in entries.filter_map(Self::read) {
            if ways.iter().all(|known| known.method != way.method) {
                ways.push(way);
            }
        }
        ways
    }
}
