//! What holds of each kind of problem whatever the backend, as one table: whether it is final, whose turn it is, what it means
//! for the money, and whether it says anything of the card.

use serde::Serialize;

use super::ProblemKind;

/// Whether the attempt is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Finality {
    /// The backend has judged the card; a new attempt needs a new idempotency key.
    Final,
    /// Nothing was judged; the same attempt can go on.
    Open,
}

/// Whose turn it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Actor {
    /// The customer can do something about it.
    Customer,
    /// Only time helps.
    Time,
    /// Only the support of the program can look into it.
    Support,
}

/// What a problem means for the customer's money.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Worth {
    /// This attempt took nothing, and the card is worth what it was worth before.
    Untouched,
    /// The amount went somewhere before: into this account, as a rule.
    Spent,
    /// Whether the amount was credited is not certain.
    Open,
    /// Nothing was credited, and what the card is worth now only support can say.
    Disputed,
}

/// What holds of a kind of problem.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Facts {
    /// Whether the attempt is over.
    pub finality: Finality,
    /// Whose turn it is.
    pub actor: Actor,
    /// What it means for the money.
    pub worth: Worth,
    /// Whether it only interrupts an attempt and says nothing of the card: it moves no ladder of the card on.
    pub only_interrupts: bool,
}

/// The backend has judged the card.
const fn judged(actor: Actor, worth: Worth) -> Facts {
    Facts { finality: Finality::Final, actor, worth, only_interrupts: false }
}

/// Nothing was judged, and yet it may have to do with this card.
const fn open(actor: Actor, worth: Worth) -> Facts {
    Facts { finality: Finality::Open, actor, worth, only_interrupts: false }
}

/// Nothing was judged, and it would have met any card.
const fn interrupts(actor: Actor, worth: Worth) -> Facts {
    Facts { finality: Finality::Open, actor, worth, only_interrupts: true }
}

impl ProblemKind {
    /// What holds of this kind.
    #[must_use]
    pub const fn facts(self) -> Facts {
        use Actor::{Customer, Support, Time};
        use Worth::{Disputed, Open, Spent, Untouched};
        match self {
            Self::Mistyped => judged(Customer, Untouched),
            Self::NotRecognised => judged(Customer, Untouched),
            Self::AlreadyRedeemed => judged(Customer, Spent),
            Self::NotActivated => judged(Time, Untouched),
            Self::NotStarted => judged(Time, Untouched),
            Self::Expired => judged(Customer, Disputed),
            Self::Disabled => judged(Support, Disputed),
            Self::NoBalance => judged(Customer, Spent),
            Self::BalanceLimit => judged(Customer, Untouched),
            Self::HeldElsewhere => open(Time, Untouched),
            Self::NotForThisAccount => judged(Customer, Untouched),
            Self::BilledByPartner => judged(Customer, Untouched),
            Self::InBundle => judged(Customer, Untouched),
            Self::NotClosedYet => judged(Customer, Untouched),
            Self::NotEligible => judged(Customer, Untouched),
            Self::AssignedToOther => judged(Support, Untouched),
            Self::UsageLimit => judged(Customer, Disputed),
            Self::ConditionsNotMet => judged(Customer, Untouched),
            Self::NotCombinable => judged(Customer, Untouched),
            Self::CurrencyMismatch => judged(Customer, Untouched),
            Self::Region => judged(Customer, Untouched),
            Self::WrongProduct => judged(Customer, Untouched),
            Self::WrongChannel => judged(Customer, Untouched),
            Self::Unreadable => judged(Customer, Untouched),
            Self::PinWrong => judged(Customer, Untouched),
            Self::PinLocked => judged(Support, Untouched),
            Self::NotSignedIn => interrupts(Customer, Untouched),
            Self::AccountChanged => interrupts(Customer, Untouched),
            Self::SessionStale => open(Customer, Untouched),
            Self::IdentityCheck => interrupts(Customer, Untouched),
            Self::LockedOut => interrupts(Support, Untouched),
            Self::RateLimited => interrupts(Time, Untouched),
            Self::FraudReview => judged(Support, Disputed),
            Self::Pending => interrupts(Time, Open),
            Self::AcceptedWithoutEffect => judged(Customer, Open),
            Self::Technical => open(Customer, Untouched),
            Self::Maintenance => interrupts(Time, Untouched),
            Self::Offline => interrupts(Customer, Untouched),
            Self::OutcomeUnknown => interrupts(Customer, Open),
            Self::Unknown => judged(Customer, Untouched),
        }
    }

    /// Whether the attempt is over.
    #[must_use]
    pub const fn finality(self) -> Finality {
        self.facts().finality
    }

    /// Whose turn it is.
    #[must_use]
    pub const fn actor(self) -> Actor {
        self.facts().actor
    }

    /// Whether the problem only interrupts an attempt and says nothing of the card.
    #[must_use]
    pub const fn only_interrupts(self) -> bool {
        self.facts().only_interrupts
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_only_interrupts_is_never_final() {
        assert!(ProblemKind::ALL.iter().all(|kind| !kind.only_interrupts() || kind.finality() == Finality::Open));
    }
}
