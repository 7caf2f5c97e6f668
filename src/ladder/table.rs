//! The ladder of each problem: what to try, in the order that the source texts give, and what evidence leads on.
//!
//! Read a ladder top to bottom. A rung is what the customer is asked to do together, or a choice of ways; the next rung is
//! offered when the evidence of [`Next`] is there, never because a counter ran up.

use super::answer::Answer;
use super::rung::{Next, Rung};
use super::step::StepKind::{self, *};
use crate::problem::ProblemKind;

const fn rung(steps: &'static [StepKind], next: Next) -> Rung {
    Rung::all(steps, next)
}

const fn one_of(steps: &'static [StepKind], next: Next) -> Rung {
    Rung::one_of(steps, next)
}

const SUPPORT: Rung = rung(&[ContactSupport], Next::Nowhere);
const SUPPORT_WITH_PROOF: Rung = rung(&[KeepAsProof, ContactSupport], Next::Nowhere);
const CHECK: Rung = rung(&[CheckAndRetype], Next::EnteredCorrectly);
const WAIT_A_DAY: Rung = rung(&[Wait, RedeemAgain], Next::AnyAgain);
const CLEAR_COOKIES: Rung = rung(&[ClearCookies, SignIn, RedeemAgain], Next::SameAgain);
const KEEP: Rung = rung(&[KeepForLater], Next::SameAgain);
const KEEP_OR_OTHER_ACCOUNT: Rung = one_of(&[KeepForLater, UseOtherAccount], Next::SameAgain);

/// A1: no retyping, waiting or cookies.
const ALREADY_REDEEMED: &[Rung] = &[rung(&[CheckHistory], Next::NotFound), SUPPORT_WITH_PROOF];
/// A2, then A3.
const NOT_RECOGNISED: &[Rung] = &[CHECK, WAIT_A_DAY, SUPPORT_WITH_PROOF];
/// A3, where the backend says that the shop has not activated the card.
const NOT_ACTIVATED: &[Rung] = &[WAIT_A_DAY, SUPPORT_WITH_PROOF];
/// A4, then A5 (and A9).
const TECHNICAL: &[Rung] = &[CLEAR_COOKIES, WAIT_A_DAY, SUPPORT_WITH_PROOF];
/// A6: the cause is not stated, so the customer is asked; the ladder of the answer goes on.
const NOT_FOR_THIS_ACCOUNT: &[Rung] = &[rung(&[ChooseSituation], Next::Chosen), SUPPORT_WITH_PROOF];
/// A7: the harmless ways first, as cancelling may lose benefits (E6). Cancelling goes on as [`NOT_CLOSED_YET`].
const BILLED_BY_PARTNER: &[Rung] = &[
    one_of(&[KeepForLater, UseOtherAccount, CancelMembership], Next::SameAgain),
    CLEAR_COOKIES,
    WAIT_A_DAY,
    SUPPORT_WITH_PROOF,
];
/// A8, then as technical (A9 stands after A8 in the text).
const IN_BUNDLE: &[Rung] = &[KEEP_OR_OTHER_ACCOUNT, CLEAR_COOKIES, WAIT_A_DAY, SUPPORT_WITH_PROOF];
/// The end of A7: the membership is cancelled and runs on.
const NOT_CLOSED_YET: &[Rung] =
    &[rung(&[WaitUntilClosed, RestartWithCard], Next::SameAgain), CLEAR_COOKIES, WAIT_A_DAY, SUPPORT_WITH_PROOF];
/// D3 with D4: check, perhaps retype; then support with the code.
const CHECK_THEN_SUPPORT: &[Rung] = &[CHECK, SUPPORT_WITH_PROOF];
/// The reasons that only a person can look into.
const ONLY_SUPPORT: &[Rung] = &[SUPPORT_WITH_PROOF];
/// Time alone helps, and it is short; waiting in vain is told to support.
const WAIT_SHORTLY: &[Rung] =
    &[rung(&[WaitShort, RedeemAgain], Next::AnyAgain), rung(&[WaitShort, RedeemAgain, ContactSupport], Next::Nowhere)];
/// D2: success counts by its effect.
const LOOK_FOR_THE_CREDIT: &[Rung] = &[rung(&[CheckBalance, CheckHistory], Next::NotFound), SUPPORT_WITH_PROOF];
/// B6: an account that the card fits, or later; then support.
const OTHER_ACCOUNT_OR_KEEP: &[Rung] = &[one_of(&[UseOtherAccount, KeepForLater], Next::SameAgain), SUPPORT_WITH_PROOF];
/// The condition of an offer may be met at another time.
const KEEP_THEN_SUPPORT: &[Rung] = &[KEEP, SUPPORT_WITH_PROOF];
const NOT_STARTED: &[Rung] = &[rung(&[KeepForLater, RedeemAgain], Next::SameAgain), SUPPORT_WITH_PROOF];
const BALANCE_LIMIT: &[Rung] = &[rung(&[CheckBalance, KeepForLater], Next::SameAgain), SUPPORT_WITH_PROOF];
const WRONG_PRODUCT: &[Rung] = &[rung(&[FindTheCode, CheckAndRetype], Next::EnteredCorrectly), SUPPORT_WITH_PROOF];
const WRONG_CHANNEL: &[Rung] = &[KEEP, SUPPORT];
/// A10, after the other places where the code is (B2).
const UNREADABLE: &[Rung] = &[rung(&[FindTheCode], Next::NotFound), SUPPORT_WITH_PROOF];
/// A browser that forgets the sign-in at once needs its cookies cleared.
const NOT_SIGNED_IN: &[Rung] = &[rung(&[SignIn, RedeemAgain], Next::SameAgain), CLEAR_COOKIES, SUPPORT];
const ACCOUNT_CHANGED: &[Rung] = &[rung(&[RedeemAgain], Next::SameAgain), CLEAR_COOKIES, SUPPORT];
/// It ends by itself: the page goes on when the network is back.
const OFFLINE: &[Rung] = &[rung(&[RedeemAgain], Next::Nowhere)];
/// C1, then C7 and C12.
const IDENTITY_CHECK: &[Rung] =
    &[rung(&[VerifyIdentity, RedeemAgain], Next::SameAgain), rung(&[TryAnotherWay, ContactSupport], Next::Nowhere)];
/// The page keeps asking; who does not want to wait looks for the effect, or asks a person.
const OUTCOME_OPEN: &[Rung] = &[rung(&[KeepAsProof, CheckBalance, ContactSupport], Next::Nowhere)];

/// The ladder of a problem: never empty, and it ends where a person takes over or the page goes on by itself.
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
        P::NotClosedYet => NOT_CLOSED_YET,
        P::Mistyped | P::Expired | P::Region | P::PinWrong => CHECK_THEN_SUPPORT,
        P::Disabled | P::PinLocked | P::LockedOut | P::FraudReview => ONLY_SUPPORT,
        P::RateLimited | P::Maintenance | P::HeldElsewhere => WAIT_SHORTLY,
        P::NotStarted => NOT_STARTED,
        P::NoBalance | P::AcceptedWithoutEffect => LOOK_FOR_THE_CREDIT,
        P::BalanceLimit => BALANCE_LIMIT,
        P::AssignedToOther | P::CurrencyMismatch => OTHER_ACCOUNT_OR_KEEP,
        P::NotEligible | P::UsageLimit | P::ConditionsNotMet | P::NotCombinable => KEEP_THEN_SUPPORT,
        P::WrongProduct => WRONG_PRODUCT,
        P::WrongChannel => WRONG_CHANNEL,
        P::Unreadable => UNREADABLE,
        P::NotSignedIn => NOT_SIGNED_IN,
        P::AccountChanged => ACCOUNT_CHANGED,
        P::Offline => OFFLINE,
        P::IdentityCheck => IDENTITY_CHECK,
        P::Pending | P::OutcomeUnknown => OUTCOME_OPEN,
    }
}

/// The problem whose ladder goes on after this answer to [`ChooseSituation`] (A7, A8; neither: A9).
#[must_use]
pub const fn leads_to(answer: Answer) -> Option<ProblemKind> {
    match answer {
        Answer::Partner => Some(ProblemKind::BilledByPartner),
        Answer::Bundle => Some(ProblemKind::InBundle),
        Answer::Neither => Some(ProblemKind::Technical),
        Answer::Found | Answer::NotFound | Answer::EnteredCorrectly | Answer::Helped | Answer::DidNotHelp => None,
    }
}

/// Whether two problems are the same message to a customer: the failures that carry no reason of their own (A4, A9) count
/// as one.
#[must_use]
pub fn same_message(one: ProblemKind, other: ProblemKind) -> bool {
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
            assert_eq!(last.next, Next::Nowhere, "{kind:?}");
            assert!(others.iter().all(|rung| rung.next != Next::Nowhere), "{kind:?}");
            assert!(ladder(*kind).iter().all(Rung::can_lead_on), "{kind:?}");
        }
    }

    #[test]
    fn every_ladder_ends_at_support_unless_the_page_goes_on_by_itself() {
        let without_support = |kind: &&ProblemKind| !ladder(**kind).iter().any(|rung| rung.has(ContactSupport));
        let kinds: Vec<_> = ProblemKind::ALL.iter().filter(without_support).collect();
        assert_eq!(kinds, [&ProblemKind::Offline]);
    }

    #[test]
    fn what_no_source_text_says_is_in_no_ladder() {
        assert!(ProblemKind::ALL.iter().flat_map(|kind| ladder(*kind)).all(|rung| !rung.has(AskRetailer)));
    }
}
