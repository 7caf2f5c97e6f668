//! Who has to wait before another code is looked at, and which answers count as a guess; the numbers are in
//! [`crate::limits`], the rows in the database, so that several servers count together.
//!
//! The check and the verdict are in one write transaction, and there is one of those at a time. So however many guesses
//! arrive at once, the second sees what became of the first.

use redeemkit::problem::ProblemKind;
use redeemkit::time::Timestamp;
use sqlx::SqliteConnection;

use crate::client_address::ClientAddress;
use crate::database::{Write, refused_codes};
use crate::limits::Limits;
use crate::metrics::{Limit, Metrics};
use crate::problem_details::{ProblemDetails, RedeemedInto, Refusal};

/// One who redeems: an account at an address.
#[derive(Clone, Copy, Debug)]
pub struct Guesser<'a> {
    /// The account.
    pub account: &'a str,
    /// Where the request came from.
    pub address: &'a ClientAddress,
}

impl Guesser<'_> {
    /// Refuses while this one has to wait. It comes before the code is looked at, so it tells nothing of it.
    pub async fn check(
        self,
        database: &mut SqliteConnection,
        limits: &Limits,
        metrics: &Metrics,
        now: Timestamp,
    ) -> Result<(), Refusal> {
        let now = now.milliseconds();
        let Some((limit, until)) = self.wait(database, limits, now).await? else {
            return Ok(());
        };
        metrics.limit_hit(limit);
        let kind = if limit == Limit::Lock { ProblemKind::LockedOut } else { ProblemKind::RateLimited };
        let seconds = u32::try_from((until - now + 999) / 1_000).unwrap_or(u32::MAX);
        Err(Refusal::from(kind).with_retry_after(seconds))
    }

    /// What holds this one up the longest, and until when.
    async fn wait(
        self,
        database: &mut SqliteConnection,
        limits: &Limits,
        now: i64,
    ) -> Result<Option<(Limit, i64)>, sqlx::Error> {
        let account =
            refused_codes::of_account(&mut *database, self.account, milliseconds(limits.account.within)).await?;
        let address =
            refused_codes::of_address(&mut *database, &self.address.0, milliseconds(limits.address.within)).await?;
        let mut waits = Vec::new();
        if let Some(last) = account.last {
            if account.count >= limits.lock.at {
                waits.push((Limit::Lock, last, limits.lock.lasts));
            }
            waits.push((Limit::Account, last, limits.account.after(account.count)));
            if last + milliseconds(limits.everybody.wait) > now
                && refused_codes::reached(database, limits.everybody.per_minute, now - milliseconds(60)).await?
            {
                waits.push((Limit::Everybody, last, limits.everybody.wait));
            }
        }
        if let Some(last) = address.last {
            waits.push((Limit::Address, last, limits.address.after(address.count)));
        }
        // No wait is no wait even where the last refusal is later than `now`: another request was faster (measured).
        let waits = waits.into_iter().filter(|(_, _, seconds)| *seconds > 0);
        let waits = waits.map(|(limit, last, seconds)| (limit, last + milliseconds(seconds)));
        Ok(waits.filter(|(_, until)| *until > now).max_by_key(|(_, until)| *until))
    }

    /// Counts a refusal if it is one that a guess gets.
    pub async fn refused(
        self,
        write: &mut Write,
        limits: &Limits,
        problem: &ProblemDetails,
        now: Timestamp,
    ) -> Result<(), sqlx::Error> {
        if !is_guess(problem) {
            return Ok(());
        }
        let now = now.milliseconds();
        refused_codes::add(write, self.account, &self.address.0, now, now - milliseconds(limits.memory())).await
    }

    /// Forgives the account: who redeems a card was no guesser.
    pub async fn redeemed(self, write: &mut Write) -> Result<(), sqlx::Error> {
        refused_codes::forgive(write, self.account).await
    }
}

fn milliseconds(seconds: u32) -> i64 {
    i64::from(seconds) * 1_000
}

/// Whether this is what a guess gets: the code is unknown, or of no use to anybody any more. A card that only this account
/// cannot use was not guessed, and a card that is already in this account is looked up by its owner (A1).
fn is_guess(problem: &ProblemDetails) -> bool {
    use ProblemKind as P;
    match problem.problem_kind() {
        Some(P::AlreadyRedeemed) => problem.redeemed_into != Some(RedeemedInto::ThisAccount),
        Some(kind) => matches!(
            kind,
            P::NotRecognised
                | P::Mistyped
                | P::NotActivated
                | P::Disabled
                | P::Expired
                | P::NoBalance
                | P::UsageLimit
                | P::WrongProduct
                | P::PinWrong
                | P::PinLocked
        ),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_codes_that_nobody_can_use_count() {
        let is_guess = |kind: ProblemKind| is_guess(&Refusal::from(kind));
        assert!(is_guess(ProblemKind::NotRecognised) && is_guess(ProblemKind::Expired));
        for kind in [
            ProblemKind::NotForThisAccount,
            ProblemKind::CurrencyMismatch,
            ProblemKind::Region,
            ProblemKind::SessionStale,
            ProblemKind::Technical,
            ProblemKind::RateLimited,
        ] {
            assert!(!is_guess(kind), "{kind:?}");
        }
    }

    #[test]
    fn a_used_card_counts_unless_it_is_ones_own() {
        let used = |into| is_guess(&Refusal::from(ProblemKind::AlreadyRedeemed).with_redeemed_into(into));
        assert!(used(RedeemedInto::AnotherAccount));
        assert!(!used(RedeemedInto::ThisAccount));
    }
}
