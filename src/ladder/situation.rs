//! The situations that a customer can choose without an error at hand (A0), and where each leads.

use super::closed_list::closed_list;
use super::step::StepKind::{self, CheckSpam, ContactSupport, SecureAccount, TryAnotherWay, UpdatePhone};
use crate::problem::ProblemKind;

closed_list! {
    /// A situation that a customer can choose without an error at hand.
    Situation, "unknown situation";
    /// The card was redeemed before, another page or a person has said (A1).
    AlreadyRedeemed "already-redeemed",
    /// The card was redeemed, and the amount does not show (D2).
    CreditMissing "credit-missing",
    /// The code cannot be read (A10).
    Unreadable "unreadable",
    /// A partner or a bundle pays for the account (A6 to A8).
    NotForThisAccount "not-for-this-account",
    /// The security check asks for something that the customer does not have or would not give (C9, C12, C13).
    CheckFails "check-fails",
    /// A security code came that nobody asked for (C11).
    UnexpectedCode "unexpected-code",
    /// A discount is gone (E4).
    DiscountLost "discount-lost",
}

impl Situation {
    /// The problem whose ladder leads on; none where there is nothing to climb.
    #[must_use]
    pub const fn problem(self) -> Option<ProblemKind> {
        match self {
            Self::AlreadyRedeemed => Some(ProblemKind::AlreadyRedeemed),
            Self::CreditMissing => Some(ProblemKind::AcceptedWithoutEffect),
            Self::Unreadable => Some(ProblemKind::Unreadable),
            Self::NotForThisAccount => Some(ProblemKind::NotForThisAccount),
            Self::CheckFails | Self::UnexpectedCode | Self::DiscountLost => None,
        }
    }

    /// What can be done where no ladder leads on; support is the last of it.
    #[must_use]
    pub const fn steps(self) -> &'static [StepKind] {
        match self {
            Self::CheckFails => &[CheckSpam, UpdatePhone, TryAnotherWay, ContactSupport],
            Self::UnexpectedCode => &[SecureAccount, ContactSupport],
            Self::DiscountLost => &[ContactSupport],
            Self::AlreadyRedeemed | Self::CreditMissing | Self::Unreadable | Self::NotForThisAccount => &[],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_situation_leads_on_and_to_support() {
        for situation in Situation::ALL {
            let ladder = situation.problem().map(crate::ladder::ladder).unwrap_or_default();
            let climbs = ladder.last().is_some_and(|rung| rung.has(ContactSupport));
            assert!(climbs || situation.steps().last() == Some(&ContactSupport), "{situation:?}");
        }
    }
}
