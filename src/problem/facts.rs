//! What holds of each kind of problem whatever the backend: whether it is final, whose turn it is, and whether it says
//! anything of the card.

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

impl ProblemKind {
    /// Whether the attempt is over.
    #[must_use]
    pub const fn finality(self) -> Finality {
        match self {
            Self::NotSignedIn
            | Self::AccountChanged
            | Self::SessionStale
            | Self::IdentityCheck
            | Self::LockedOut
            | Self::RateLimited => Finality::Open,
            Self::Pending
            | Self::Technical
            | Self::Maintenance
            | Self::Offline
            | Self::OutcomeUnknown
            | Self::HeldElsewhere => Finality::Open,
            Self::Mistyped
            | Self::NotRecognised
            | Self::AlreadyRedeemed
            | Self::NotActivated
            | Self::NotStarted
            | Self::Expired => Finality::Final,
            Self::Disabled | Self::NoBalance | Self::BalanceLimit | Self::NotForThisAccount | Self::BilledByPartner => {
                Finality::Final
            }
            Self::InBundle | Self::NotClosedYet | Self::NotEligible | Self::AssignedToOther | Self::UsageLimit => {
                Finality::Final
            }
            Self::ConditionsNotMet
            | Self::NotCombinable
            | Self::CurrencyMismatch
            | Self::Region
            | Self::WrongProduct => Finality::Final,
            Self::WrongChannel | Self::Unreadable | Self::PinWrong | Self::PinLocked | Self::FraudReview => {
                Finality::Final
            }
            Self::AcceptedWithoutEffect | Self::Unknown => Finality::Final,
        }
    }

    /// Whose turn it is.
    #[must_use]
    pub const fn actor(self) -> Actor {
        match self {
            Self::NotActivated
            | Self::NotStarted
            | Self::HeldElsewhere
            | Self::RateLimited
            | Self::Pending
            | Self::Maintenance => Actor::Time,
            Self::Disabled | Self::PinLocked | Self::LockedOut | Self::FraudReview | Self::AssignedToOther => {
                Actor::Support
            }
            Self::Mistyped
            | Self::NotRecognised
            | Self::AlreadyRedeemed
            | Self::Expired
            | Self::NoBalance
            | Self::BalanceLimit => Actor::Customer,
            Self::NotForThisAccount
            | Self::BilledByPartner
            | Self::InBundle
            | Self::NotClosedYet
            | Self::NotEligible => Actor::Customer,
            Self::UsageLimit | Self::ConditionsNotMet | Self::NotCombinable | Self::CurrencyMismatch | Self::Region => {
                Actor::Customer
            }
            Self::WrongProduct | Self::WrongChannel | Self::Unreadable | Self::PinWrong | Self::NotSignedIn => {
                Actor::Customer
            }
            Self::AccountChanged | Self::SessionStale | Self::IdentityCheck | Self::AcceptedWithoutEffect => {
                Actor::Customer
            }
            Self::Technical | Self::Offline | Self::OutcomeUnknown | Self::Unknown => Actor::Customer,
        }
    }

    /// Whether the problem only interrupts an attempt and says nothing of the card: it moves no ladder on.
    #[must_use]
    pub const fn only_interrupts(self) -> bool {
        match self {
            Self::NotSignedIn | Self::AccountChanged | Self::IdentityCheck | Self::RateLimited | Self::LockedOut => {
                true
            }
            Self::Pending | Self::Maintenance | Self::Offline | Self::OutcomeUnknown => true,
            Self::SessionStale | Self::Technical | Self::HeldElsewhere | Self::Mistyped | Self::NotRecognised => false,
            Self::AlreadyRedeemed
            | Self::NotActivated
            | Self::NotStarted
            | Self::Expired
            | Self::Disabled
            | Self::NoBalance => false,
            Self::BalanceLimit
            | Self::NotForThisAccount
            | Self::BilledByPartner
            | Self::InBundle
            | Self::NotClosedYet => false,
            Self::NotEligible
            | Self::AssignedToOther
            | Self::UsageLimit
            | Self::ConditionsNotMet
            | Self::NotCombinable => false,
            Self::CurrencyMismatch | Self::Region | Self::WrongProduct | Self::WrongChannel | Self::Unreadable => false,
            Self::PinWrong | Self::PinLocked | Self::FraudReview | Self::AcceptedWithoutEffect | Self::Unknown => false,
        }
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
