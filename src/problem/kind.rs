//! The closed list of reasons why a redemption did not happen. Their words are in `locales/`, what to do about them is in
//! [`crate::guidance`].

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// Writes the list once, and from it the enum, the slugs and the message ids, so that none of them can drift.
macro_rules! problem_kinds {
    ($($(#[$doc:meta])+ $kind:ident $slug:literal,)+) => {
        /// Why a redemption did not happen.
        ///
        /// The slug is the same word in Rust, JSON, Fluent, CSS and tests. A slug is never reused for another meaning.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum ProblemKind {
            $($(#[$doc])+ $kind,)+
        }

        impl ProblemKind {
            /// Every kind, in the order of the documentation.
            pub const ALL: &'static [Self] = &[$(Self::$kind,)+];

            /// The stable name, in kebab case.
            #[must_use]
            pub const fn slug(self) -> &'static str {
                match self { $(Self::$kind => $slug,)+ }
            }

            /// The id of the heading: what happened, in a few words.
            #[must_use]
            pub const fn heading(self) -> &'static str {
                match self { $(Self::$kind => concat!("problem-", $slug),)+ }
            }

            /// The id of the explanation: what usually causes it.
            #[must_use]
            pub const fn explanation(self) -> &'static str {
                match self { $(Self::$kind => concat!("problem-", $slug, ".explanation"),)+ }
            }

            /// The id of what it means for the customer's money.
            #[must_use]
            pub const fn money(self) -> &'static str {
                match self { $(Self::$kind => concat!("problem-", $slug, ".money"),)+ }
            }
        }
    };
}

problem_kinds! {
    /// The code has a slip of the finger, and the backend could tell.
    Mistyped "mistyped",
    /// The code was not accepted and the reason is withheld: mistyped, not activated or disabled (A2, A3).
    NotRecognised "not-recognised",
    /// The card was redeemed before, usually into this very account (A1).
    AlreadyRedeemed "already-redeemed",
    /// The shop has not activated the card yet.
    NotActivated "not-activated",
    /// The card can be redeemed from a later date only.
    NotStarted "not-started",
    /// The card's date has passed.
    Expired "expired",
    /// The issuer has disabled the card.
    Disabled "disabled",
    /// Nothing is left on the card.
    NoBalance "no-balance",
    /// The account would hold more than it may.
    BalanceLimit "balance-limit",
    /// An unfinished order or another session holds the card.
    HeldElsewhere "held-elsewhere",
    /// The account cannot use cards, and the cause is withheld: billed by a partner or in a bundle (A6).
    NotForThisAccount "not-for-this-account",
    /// A partner bills the account (A7).
    BilledByPartner "billed-by-partner",
    /// The account is part of a bundle (A8).
    InBundle "in-bundle",
    /// The membership was cancelled but still runs, so it cannot be restarted with a card yet (A7).
    NotClosedYet "not-closed-yet",
    /// The offer is not meant for this customer.
    NotEligible "not-eligible",
    /// The card was issued to somebody else.
    AssignedToOther "assigned-to-other",
    /// The code was used as often as it may be.
    UsageLimit "usage-limit",
    /// A condition of the offer is not met, such as a minimum amount.
    ConditionsNotMet "conditions-not-met",
    /// The code cannot be combined with another offer.
    NotCombinable "not-combinable",
    /// The card is in another currency than the account's bills (B6).
    CurrencyMismatch "currency-mismatch",
    /// The card is for another region (D3).
    Region "region",
    /// A code of another kind or company, or a serial number.
    WrongProduct "wrong-product",
    /// The code works elsewhere only: in a shop, in an app.
    WrongChannel "wrong-channel",
    /// The customer cannot read the code (A10).
    Unreadable "unreadable",
    /// The PIN beside the code is wrong.
    PinWrong "pin-wrong",
    /// The PIN was wrong too often.
    PinLocked "pin-locked",
    /// Nobody is signed in.
    NotSignedIn "not-signed-in",
    /// Another account is signed in than the one that the page showed.
    AccountChanged "account-changed",
    /// The browser holds an outdated session (A4).
    SessionStale "session-stale",
    /// The backend wants to be sure that it is the account's owner (C1).
    IdentityCheck "identity-check",
    /// Too many attempts; only a person can unlock it.
    LockedOut "locked-out",
    /// Too many attempts; time unlocks it.
    RateLimited "rate-limited",
    /// The issuer looks into the card or the account.
    FraudReview "fraud-review",
    /// The redemption was accepted and is not finished.
    Pending "pending",
    /// The backend reported success, and nothing was credited (D2).
    AcceptedWithoutEffect "accepted-without-effect",
    /// A fault of the system (A4, A9, D3).
    Technical "technical",
    /// The system is closed for maintenance.
    Maintenance "maintenance",
    /// The browser has no connection, so nothing was sent.
    Offline "offline",
    /// The request was sent and no answer came.
    OutcomeUnknown "outcome-unknown",
    /// The backend gave a reason that redeemkit does not know.
    Unknown "unknown",
}

impl ProblemKind {
    /// The kind of this slug.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.slug() == slug)
    }
}

// Written by hand because the derived form is about 10 kB of wasm for a list of this length.
impl Serialize for ProblemKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.slug())
    }
}

impl<'de> Deserialize<'de> for ProblemKind {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let slug = String::deserialize(deserializer)?;
        Self::from_slug(&slug).ok_or_else(|| de::Error::custom("unknown problem"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slug_is_one_word_everywhere() {
        for kind in ProblemKind::ALL {
            assert_eq!(ProblemKind::from_slug(kind.slug()), Some(*kind));
            assert_eq!(serde_json::to_value(kind).ok(), Some(kind.slug().into()));
            assert_eq!(kind.heading(), format!("problem-{}", kind.slug()));
        }
        assert_eq!(ProblemKind::ALL.len(), 40);
    }
}
