//! Judging a card for an account and crediting it, both in a write transaction that the caller has begun. What the answer is
//! recorded under belongs to [`super::attempt`] and [`super::accepted`].

use redeemkit::problem::ProblemKind;
use redeemkit::time::Timestamp;

use super::outcome::Redeemed;
use super::pin;
use super::rules::{self, Facts};
use crate::database::accounts::{self, Account};
use crate::database::cards::{self, Card};
use crate::database::credits::{self, Change};
use crate::database::{Write, attempts, rehearsals};
use crate::money::Money;
use crate::problem_details::Refusal;
use crate::random;
use crate::secrets::Stamp;
use crate::{identity_check, membership};

/// A card that a customer asks to have credited.
#[derive(Clone, Copy, Debug)]
pub struct Candidate<'a> {
    /// The account to be credited.
    pub account: &'a str,
    /// The idempotency key of the redemption.
    pub key: &'a str,
    /// The digest of the card's code.
    pub card: &'a [u8],
    /// The digest of the PIN that was tried, if one was.
    pub pin: Option<&'a Stamp>,
    /// What tells this card and account from others.
    pub case: &'a str,
    /// When the session began, in milliseconds since 1970.
    pub session_begun_at: i64,
}

/// What came of judging.
#[derive(Debug)]
pub enum Verdict {
    /// The card is credited.
    Credited(Redeemed),
    /// The card is good, and is to be credited so many seconds later.
    Later(u32),
    /// Why not.
    Refused(Refusal),
}

impl Candidate<'_> {
    /// Credits the card if the rules allow it. An error is a fault of ours, not a verdict.
    pub async fn judge(self, write: &mut Write, now: Timestamp) -> Result<Verdict, Refusal> {
        let account = accounts::find(&mut **write, self.account).await?.ok_or(ProblemKind::NotSignedIn)?;
        if let Some(problem) = rehearsals::find(&mut **write, self.card).await? {
            return self.rehearse(&problem, account, now);
        }
        let card = cards::find(&mut **write, self.card).await?;
        // Before anything else is told of the card: without its PIN it is nobody's.
        if let Some(card) = card.as_ref().filter(|card| card.standing == "active")
            && let Some(problem) = pin::refusal(write, card, self.pin).await?
        {
            return Ok(Verdict::Refused(problem.with_case(self.case.to_owned())));
        }
        let credited_to = credits::credited_to(&mut **write, self.card).await?;
        let held_until = attempts::held_until(&mut **write, self.card).await?.map(Timestamp::from_milliseconds);
        let session_stale = match &card {
            Some(card) if card.rehearses("session-stale") => self.session_is_stale(write, &account, now).await?,
            _ => false,
        };
        let facts = Facts {
            card: card.as_ref(),
            credited_to: credited_to.as_deref(),
            held_until,
            account: &account,
            session_stale,
            now,
        };
        let judged = rules::judge(&facts);
        // Last of all, so that nobody is asked who they are for a card that they cannot have.
        if let Ok((card, _)) = &judged
            && card.needs_identity_check
            && let Err(problem) = identity_check::require(write, self.account, self.key, now).await
        {
            return Ok(Verdict::Refused(problem.with_case(self.case.to_owned())));
        }
        Ok(match judged {
            Ok((Card { credited_after: Some(seconds), .. }, _)) => Verdict::Later(*seconds),
            Ok((card, balance)) => Verdict::Credited(credit(write, card, &account, balance, self.case, now).await?),
            Err(problem) => Verdict::Refused(problem.with_case(self.case.to_owned())),
        })
    }

    /// What a card of the demo gives that is always refused, or accepted without any effect (D2).
    fn rehearse(self, problem: &str, account: Account, now: Timestamp) -> Result<Verdict, Refusal> {
        let problem: Refusal = serde_json::from_str(problem).map_err(|_| ProblemKind::Technical)?;
        let case = self.case.to_owned();
        if problem.problem_kind() == Some(ProblemKind::AcceptedWithoutEffect) {
            let (amount, balance) = (Money::of(0, &account.currency)?, Money::of(account.balance, &account.currency)?);
            let reference = random::reference()?;
            let account = account.reference;
            return Ok(Verdict::Credited(Redeemed { amount, balance, account, redeemed_at: now, reference, case }));
        }
        Ok(Verdict::Refused(problem.with_new_reference().with_case(case)))
    }

    /// The demo's card finds every session outdated until cookies were cleared and a new session was begun.
    async fn session_is_stale(self, write: &mut Write, account: &Account, now: Timestamp) -> Result<bool, sqlx::Error> {
        let first_tried = cards::first_tried(write, self.account, self.card, now.milliseconds()).await?;
        let cleared = account.cookies_cleared_at.filter(|cleared| *cleared >= first_tried);
        Ok(cleared.is_none_or(|cleared| self.session_begun_at < cleared))
    }
}

/// Credits a card. The balance is the one after it.
pub async fn credit(
    write: &mut Write,
    card: &Card,
    account: &Account,
    balance: i64,
    case: &str,
    now: Timestamp,
) -> Result<Redeemed, Refusal> {
    let (reference, currency) = (random::reference()?, &account.currency);
    let (amount, at) = (card.amount, now.milliseconds());
    let change = Change { account: &account.reference, amount, currency, balance, reference: &reference, at };
    credits::credit(write, &card.digest, &change).await?;
    if membership::is_closed(account, now) {
        let mut begun = account.clone();
        membership::restart_with_card(&mut begun, now);
        accounts::change(write, &begun).await?;
    }
    Ok(Redeemed {
        amount: Money::of(amount, currency)?,
        balance: Money::of(balance, currency)?,
        account: account.reference.clone(),
        redeemed_at: now,
        reference,
        case: case.to_owned(),
    })
}
