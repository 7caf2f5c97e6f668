//! The closed list of reasons why a redemption did not happen. Their words are in `locales/`, what to do about them is in
//! [`crate::guidance`].

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// Writes the list once, and from it the enum, the slugs and the message ids, so that none of them can drift.
macro_rules! problem_kinds {
    ($($(#[doc = $doc:literal])+ $kind:ident $slug:literal,)+) => {
        /// Why a redemption did not happen.
        ///
        /// The slug is the same word in Rust, JSON, Fluent, CSS and tests. A slug is never reused for another meaning.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum ProblemKind {
            $($(#[doc = $doc])+ $kind,)+
        }

        impl ProblemKind {
            /// Every kind, in the order of the documentation.
            pub const ALL: &'static [Self] = &[$(Self::$kind,)+];

            /// The stable name, in kebab case.
            #[must_use]
            pub const fn slug(self) -> &'static str {
                match self { $(Self::$kind => $slug,)+ }
            }

            /// What it means and what usually causes it, in English for developers: the same text as the documentation, one
            /// paragraph for each of the two.
            #[must_use]
            pub const fn documentation(self) -> &'static str {
                match self { $(Self::$kind => concat!($($doc, "\n"),+),)+ }
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
    /// The code has a slip of the finger, and the backend could tell (D3).
    ///
    /// Usual causes: a character read for another that looks alike, two neighbours swapped, a character left out.
    Mistyped "mistyped",
    /// The code was not accepted and the reason is withheld: mistyped, not activated or disabled (A2, A3).
    ///
    /// Usual causes: a slip while typing; the shop has not activated the card yet. Which of the two is not told, as card
    /// drainers ask for that.
    NotRecognised "not-recognised",
    /// The card was redeemed before (A1).
    ///
    /// Usual causes: somebody who shares the account, or the customer, redeemed it into this very account; more rarely a
    /// second account, or somebody else who saw the code.
    AlreadyRedeemed "already-redeemed",
    /// The shop has not activated the card yet (A3).
    ///
    /// Usual causes: the till's message to the issuer is late, or the card was never scanned at the till.
    NotActivated "not-activated",
    /// The card can be redeemed from a later date only.
    ///
    /// Usual causes: an offer that begins later, a card with a delivery date.
    NotStarted "not-started",
    /// The card's date has passed (D3).
    ///
    /// Usual causes: a dated voucher found late; a mistake of the system, where cards of the program never expire (B1).
    Expired "expired",
    /// The issuer has disabled the card.
    ///
    /// Usual causes: it was reported lost or stolen, its purchase was undone, or a batch was recalled.
    Disabled "disabled",
    /// Nothing is left on the card.
    ///
    /// Usual causes: its whole amount was used before, perhaps for this account.
    NoBalance "no-balance",
    /// The account would hold more than it may.
    ///
    /// Usual causes: several cards in a row; a limit that the law sets for stored value.
    BalanceLimit "balance-limit",
    /// An unfinished order or another session holds the card.
    ///
    /// Usual causes: a second window, an order that was never finished, an app beside the page.
    HeldElsewhere "held-elsewhere",
    /// The account cannot use cards, and the cause is withheld (A6).
    ///
    /// Usual causes: a partner bills the account, or it is part of a bundle.
    NotForThisAccount "not-for-this-account",
    /// A partner bills the account (A7).
    ///
    /// Usual causes: the customer signed up through a phone company, an app store or another partner.
    BilledByPartner "billed-by-partner",
    /// The account is part of a bundle (A8).
    ///
    /// Usual causes: the service came with another contract, which pays for it.
    InBundle "in-bundle",
    /// The membership was cancelled but still runs, so it cannot be restarted with a card yet (A7).
    ///
    /// Usual causes: the paid period or the balance is not used up (B9).
    NotClosedYet "not-closed-yet",
    /// The offer is not meant for this customer.
    ///
    /// Usual causes: an offer for new customers, for another plan or for a group.
    NotEligible "not-eligible",
    /// The card was issued to somebody else.
    ///
    /// Usual causes: a code that was sent to one person and handed on.
    AssignedToOther "assigned-to-other",
    /// The code was used as often as it may be.
    ///
    /// Usual causes: a public code whose number is used up, or one that each customer may use once.
    UsageLimit "usage-limit",
    /// A condition of the offer is not met.
    ///
    /// Usual causes: the amount is too small, the plan is another one, the day or hour does not fit.
    ConditionsNotMet "conditions-not-met",
    /// The code cannot be combined with another offer.
    ///
    /// Usual causes: a discount that is already in use on the account or in the order.
    NotCombinable "not-combinable",
    /// The card is in another currency than the account's bills (B6).
    ///
    /// Usual causes: a card bought in another country; the country itself does not matter.
    CurrencyMismatch "currency-mismatch",
    /// The card is for another region (D3).
    ///
    /// Usual causes: a card that was sold for certain countries only.
    Region "region",
    /// A code of another kind or company, or a serial number.
    ///
    /// Usual causes: the number beside the code, the code of another brand's card.
    WrongProduct "wrong-product",
    /// The code works elsewhere only: in a shop, in an app.
    ///
    /// Usual causes: a voucher for the counter, a code for the first order in an app.
    WrongChannel "wrong-channel",
    /// The customer cannot read the code (A10).
    ///
    /// Usual causes: scratched too hard, torn, bleached or wet.
    Unreadable "unreadable",
    /// The PIN beside the code does not belong to it.
    ///
    /// Usual causes: a slip while typing, the PIN of another card.
    PinWrong "pin-wrong",
    /// The PIN was wrong too often.
    ///
    /// Usual causes: several tries with another card's PIN; somebody guessing.
    PinLocked "pin-locked",
    /// Nobody is signed in; the code has not been looked at.
    ///
    /// Usual causes: the sign-in has ended by itself, the cookies were cleared or are blocked.
    NotSignedIn "not-signed-in",
    /// Another account is signed in than the one that the page showed.
    ///
    /// Usual causes: somebody signed in in another tab or on a shared machine.
    AccountChanged "account-changed",
    /// The browser holds an outdated session (A4).
    ///
    /// Usual causes: cookies of an earlier sign-in or of an earlier version of the site.
    SessionStale "session-stale",
    /// The backend wants to be sure that it is the account's owner (C1).
    ///
    /// Usual causes: a new device, a change of the account's details, an unusual amount.
    IdentityCheck "identity-check",
    /// Too many attempts; only a person can unlock it.
    ///
    /// Usual causes: very many refused codes within a day.
    LockedOut "locked-out",
    /// Too many attempts; time unlocks it.
    ///
    /// Usual causes: several refused codes in a short time, by this customer or by everybody.
    RateLimited "rate-limited",
    /// The issuer looks into the card or the account.
    ///
    /// Usual causes: an unusual purchase or redemption, a card from a suspicious batch.
    FraudReview "fraud-review",
    /// The redemption was accepted and is not finished.
    ///
    /// Usual causes: the issuer's system is slow; it goes on by itself.
    Pending "pending",
    /// The backend reported success, and nothing was credited (D2).
    ///
    /// Usual causes: the display is late, the credit went to another account, a fault between two systems.
    AcceptedWithoutEffect "accepted-without-effect",
    /// A fault of the system (A4, A9, D3).
    ///
    /// Usual causes: a failure of the backend or of what stands before it; outdated data in the browser.
    Technical "technical",
    /// The system is closed for maintenance.
    ///
    /// Usual causes: planned work.
    Maintenance "maintenance",
    /// The browser has no connection, so nothing was sent.
    ///
    /// Usual causes: no network, flight mode, a captive portal.
    Offline "offline",
    /// The request was sent and no answer came.
    ///
    /// Usual causes: a connection that broke in the middle; the page asks until it knows.
    OutcomeUnknown "outcome-unknown",
    /// The backend gave a reason that redeemkit does not know.
    ///
    /// Usual causes: a backend that is newer than the page, or a slug of its own.
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
