//! The ladder of each problem: what to try, in the order that the source texts give, and what evidence leads on.
//!
//! Read a ladder top to bottom. A rung is what the customer is asked to do together; the next rung is offered when the
//! evidence of [`Next`] is there, never because a counter ran up.

use super::step::Answer;
use super::step::StepKind::{self, *};
use crate::problem::ProblemKind;

/// What leads to the next rung.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// The same problem came again.
    SameAgain,
    /// The same problem came again, or the customer says that the code was entered exactly as printed.
    SameAgainOrEnteredCorrectly,
    /// The same problem came again after this step was done.
    SameAgainAfter(StepKind),
    /// Any problem came after the wait was over.
    AnyAgainAfterWaiting,
    /// The customer gave this answer.
    Says(Answer),
    /// This is the last rung.
    Last,
}

/// One rung.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rung {
    /// The steps, in order.
    pub steps: &'static [StepKind],
    /// What leads to the next rung.
    pub next: Next,
}

const fn rung(steps: &'static [StepKind], next: Next) -> Rung {
    Rung { steps, next }
}

const SUPPORT: Rung = rung(&[ContactSupport], Next::Last);
const SUPPORT_WITH_PROOF: Rung = rung(&[KeepAsProof, ContactSupport], Next::Last);
const WAIT_A_DAY: Rung = rung(&[Wait, RedeemAgain], Next::AnyAgainAfterWaiting);
const CLEAR_COOKIES: Rung = rung(&[ClearCookies, SignIn, RedeemAgain], Next::SameAgainAfter(ClearCookies));

/// A1: no retyping, waiting or cookies.
const ALREADY_REDEEMED: &[Rung] = &[rung(&[CheckHistory], Next::Says(Answer::NotFound)), SUPPORT_WITH_PROOF];

/// A2, then A3.
const NOT_RECOGNISED: &[Rung] =
    &[rung(&[CheckAndRetype], Next::SameAgainOrEnteredCorrectly), WAIT_A_DAY, SUPPORT_WITH_PROOF];

/// A3, where the backend says that the shop has not activated the card.
const NOT_ACTIVATED: &[Rung] = &[WAIT_A_DAY, SUPPORT_WITH_PROOF];

/// A4, then A5 (and A9).
const TECHNICAL: &[Rung] = &[CLEAR_COOKIES, WAIT_A_DAY, SUPPORT_WITH_PROOF];

/// A6: the harmless ways first, then as technical (A9 stands after A8 in the text).
const NOT_FOR_THIS_ACCOUNT: &[Rung] = &[
    rung(&[ChooseSituation, KeepForLater, UseOtherAccount], Next::SameAgain),
    CLEAR_COOKIES,
    WAIT_A_DAY,
    SUPPORT_WITH_PROOF,
];

/// A7: keeping the card or another account come first, as cancelling may lose other benefits (E6).
const BILLED_BY_PARTNER: &[Rung] = &[
    rung(&[KeepForLater, UseOtherAccount, CancelMembership, WaitUntilClosed, RestartWithCard], Next::SameAgain),
    CLEAR_COOKIES,
    WAIT_A_DAY,
    SUPPORT_WITH_PROOF,
];

/// A8, then as technical.
const IN_BUNDLE: &[Rung] =
    &[rung(&[KeepForLater, UseOtherAccount], Next::SameAgain), CLEAR_COOKIES, WAIT_A_DAY, SUPPORT_WITH_PROOF];

/// D3 with D4: check, perhaps retype; then support with the code.
const CHECK_THEN_SUPPORT: &[Rung] = &[rung(&[CheckAndRetype], Next::SameAgainOrEnteredCorrectly), SUPPORT_WITH_PROOF];

/// The reasons that only a person can look into.
const ONLY_SUPPORT: &[Rung] = &[SUPPORT_WITH_PROOF];

/// Time alone helps, and it is short.
const WAIT_SHORTLY: &[Rung] = &[rung(&[WaitShort, RedeemAgain], Next::Last)];

/// The ladder of a problem: never empty, and it ends where a person takes over or the customer simply goes on.
#[must_use]
pub const fn ladder(kind: ProblemKind) -> &'static [Rung] {
    use ProblemKind as P;
    match kind {
        P::AlreadyRedeemed => ALREADY_REDEEMED,
        P::NotRecognised => NOT_RECOGNISED,
        P::NotActivated => NOT_ACTIVATED,
        P::Technical | P::SessionStale | P::Unknown => TECHNICAL,
        P::NotForThisAccount => NOT_FOR_THIS_ACCOUNT,
        P::BilledByPartner => BILLED_BY_PARTNER,
        P::InBundle => IN_BUNDLE,
        P::Mistyped | P::Expired | P::Region | P::PinWrong => CHECK_THEN_SUPPORT,
        P::Disabled | P::PinLocked | P::LockedOut | P::FraudReview => ONLY_SUPPORT,
        P::RateLimited | P::Maintenance | P::Pending | P::HeldElsewhere => WAIT_SHORTLY,
        P::NotStarted => const { &[rung(&[KeepForLater, RedeemAgain], Next::SameAgain), SUPPORT_WITH_PROOF] },
        P::NoBalance | P::AcceptedWithoutEffect => {
            const { &[rung(&[CheckBalance, CheckHistory], Next::Says(Answer::NotFound)), SUPPORT_WITH_PROOF] }
        }
        P::BalanceLimit => const { &[rung(&[CheckBalance, KeepForLater], Next::SameAgain), SUPPORT_WITH_PROOF] },
        P::NotClosedYet => const { &[rung(&[WaitUntilClosed, RestartWithCard], Next::SameAgain), SUPPORT_WITH_PROOF] },
        P::AssignedToOther | P::CurrencyMismatch => {
            const { &[rung(&[UseOtherAccount, KeepForLater], Next::SameAgain), SUPPORT_WITH_PROOF] }
        }
        P::NotEligible | P::UsageLimit | P::ConditionsNotMet | P::NotCombinable => {
            const { &[rung(&[KeepForLater], Next::SameAgain), SUPPORT_WITH_PROOF] }
        }
        P::WrongProduct => {
            const { &[rung(&[FindTheCode, CheckAndRetype], Next::SameAgainOrEnteredCorrectly), SUPPORT_WITH_PROOF] }
        }
        P::WrongChannel => const { &[rung(&[KeepForLater], Next::SameAgain), SUPPORT] },
        P::Unreadable => const { &[rung(&[FindTheCode], Next::Says(Answer::NotFound)), SUPPORT_WITH_PROOF] },
        P::NotSignedIn => const { &[rung(&[SignIn, RedeemAgain], Next::Last)] },
        P::AccountChanged | P::Offline => const { &[rung(&[RedeemAgain], Next::Last)] },
        P::IdentityCheck => {
            const {
                &[
                    rung(&[VerifyIdentity, RedeemAgain], Next::SameAgain),
                    rung(&[TryAnotherWay, ContactSupport], Next::Last),
                ]
            }
        }
        P::OutcomeUnknown => const { &[rung(&[CheckBalance, KeepAsProof], Next::Last)] },
    }
}

/// Whether two problems are the same message to a customer: the failures that carry no reason of their own (A4, A9) count
/// as one.
pub(super) fn same_message(one: ProblemKind, other: ProblemKind) -> bool {
    let unnamed = |kind| matches!(kind, ProblemKind::Technical | ProblemKind::SessionStale | ProblemKind::Unknown);
    one == other || (unnamed(one) && unnamed(other))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_ladder_leads_on_to_its_last_rung() {
        for kind in ProblemKind::ALL {
            let (last, others) = ladder(*kind).split_last().expect("a ladder has a rung");
            assert_eq!(last.next, Next::Last, "{kind:?}");
            assert!(others.iter().all(|rung| rung.next != Next::Last), "{kind:?}");
            assert!(ladder(*kind).iter().all(|rung| !rung.steps.is_empty()), "{kind:?}");
        }
    }

    #[test]
    fn what_no_source_text_says_is_in_no_ladder() {
        assert!(ProblemKind::ALL.iter().flat_map(|kind| ladder(*kind)).all(|rung| !rung.steps.contains(&AskRetailer)));
    }
}
