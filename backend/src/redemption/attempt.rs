//! One attempt from its claim to its answer: exactly once, whatever repeats, hangs up or comes late.
//!
//! A first transaction claims the key, a second one judges the card, credits it and records the answer. Between them
//! the claim is visible to others as `in-progress`, and a withdrawal may take it away; then the second does nothing.

use redeemkit::code::SecretCode;
use redeemkit::problem::{Finality, ProblemKind};

use super::outcome::{Outcome, Redeemed};
use super::rules::{self, Facts};
use crate::backend::Backend;
use crate::clock::now;
use crate::database::attempts::{self, Name};
use crate::database::cards::{self, Card};
use crate::database::credits::{self, Change};
use crate::database::{Write, accounts};
use crate::fault::Fault;
use crate::money::Money;
use crate::problem_details::Refusal;
use crate::random;
use crate::secrets::Stamp;
use crate::session::Session;

/// How long a claim holds, in milliseconds: ten times what the slowest redemption takes. It only matters after a crash.
const CLAIM: i64 = 30_000;

/// An attempt to redeem one code.
#[derive(Debug)]
pub struct Attempt {
    /// The backend.
    pub backend: Backend,
    /// The customer.
    pub session: Session,
    /// The idempotency key.
    pub key: String,
    /// The code.
    pub code: SecretCode,
}

/// The answer to an attempt.
#[derive(Debug)]
pub struct Done {
    /// How it ended.
    pub outcome: Outcome,
    /// Whether it had ended before.
    pub replayed: bool,
}

/// Another request works on the attempt; a second is enough for most.
pub fn in_progress() -> Refusal {
    Refusal::from(Fault::InProgress).with_retry_after(1)
}

impl Attempt {
    /// Redeems the code, or gives the answer that was given before.
    pub async fn redeem(self) -> Result<Done, Refusal> {
        let (digest, claim) = (self.backend.secrets.digest(&self.code), random::secret()?);
        let mut write = self.backend.database.write().await?;
        if let Some(outcome) = self.claim(&mut write, &claim).await? {
            return Ok(Done { outcome, replayed: true });
        }
        let card = cards::find(&mut *write, &digest).await?;
        write.commit().await?;
        if rehearses(card.as_ref(), "slow") {
            tokio::time::sleep(self.backend.slow_card).await;
        }
        Ok(Done { outcome: self.conclude(&digest, &claim).await?, replayed: false })
    }

    fn name(&self) -> Name<'_> {
        Name { account: &self.session.account.reference, key: &self.key }
    }

    /// Claims the key, or gives the final answer that it has.
    async fn claim(&self, write: &mut Write, claim: &Stamp) -> Result<Option<Outcome>, Refusal> {
        let fingerprint = self.backend.secrets.fingerprint(&self.session.account.reference, &self.code);
        let now = now().milliseconds();
        if let Some(found) = attempts::find(&mut **write, self.name()).await? {
            if found.state == "withdrawn" {
                return Err(Fault::Withdrawn.into());
            }
            if found.fingerprint.as_deref() != Some(fingerprint.as_slice()) {
                return Err(Fault::IdempotencyKeyReused.into());
            }
            if found.claimed_until.is_some_and(|until| until > now) {
                return Err(in_progress());
            }
            if let Some(outcome) = Outcome::of(&found)? {
                return Ok(Some(outcome));
            }
        }
        attempts::claim(write, self.name(), &fingerprint, claim, now + CLAIM).await?;
        Ok(None)
    }

    /// Judges the card, and in the same transaction credits it and records the answer.
    async fn conclude(&self, digest: &Stamp, claim: &Stamp) -> Result<Outcome, Refusal> {
        let mut write = self.backend.database.write().await?;
        let outcome = match self.judge(&mut write, digest).await? {
            Ok(redeemed) => Outcome::Redeemed(redeemed),
            Err(problem) => Outcome::Refused { problem },
        };
        let answer = if is_final(&outcome) { Some(outcome.to_json()?) } else { None };
        if attempts::finish(&mut write, self.name(), claim, answer.as_deref()).await? {
            write.commit().await?;
            return Ok(outcome);
        }
        // The claim was lost, so the credit must not be: what the transaction wrote is undone.
        write.rollback().await?;
        match attempts::find(self.backend.database.read(), self.name()).await? {
            Some(found) if found.state == "withdrawn" => Err(Fault::Withdrawn.into()),
            _ => Err(in_progress()),
        }
    }

    /// Credits the card if the rules allow it. The outer error is a fault of ours, the inner one a verdict.
    async fn judge(&self, write: &mut Write, digest: &Stamp) -> Result<Result<Redeemed, Refusal>, Refusal> {
        let now = now();
        let reference = &self.session.account.reference;
        let case = self.backend.secrets.case(reference, &self.code);
        let account = accounts::find(&mut **write, reference).await?.ok_or(ProblemKind::NotSignedIn)?;
        let card = cards::find(&mut **write, digest).await?;
        let credited_to = credits::credited_to(&mut **write, digest).await?;
        let session_stale = match &card {
            Some(card) if rehearses(Some(card), "session-stale") => {
                let first_tried = cards::first_tried(write, reference, &card.digest, now.milliseconds()).await?;
                let cleared = account.cookies_cleared_at.filter(|cleared| *cleared >= first_tried);
                cleared.is_none_or(|cleared| self.session.begun_at < cleared)
            }
            _ => false,
        };
        let facts =
            Facts { card: card.as_ref(), credited_to: credited_to.as_deref(), account: &account, session_stale, now };
        let (card, balance) = match rules::judge(&facts) {
            Ok(allowed) => allowed,
            Err(problem) => return Ok(Err(problem.with_case(case))),
        };
        let credit = random::reference()?;
        let (amount, at) = (card.amount, now.milliseconds());
        let change =
            Change { account: reference, amount, currency: &account.currency, balance, reference: &credit, at };
        credits::credit(write, &card.digest, &change).await?;
        let (amount, balance) = (Money::of(amount, &account.currency)?, Money::of(balance, &account.currency)?);
        Ok(Ok(Redeemed { amount, balance, account: account.reference, redeemed_at: now, reference: credit, case }))
    }
}

/// Whether a card is one of the demo's that rehearse this fault.
fn rehearses(card: Option<&Card>, fault: &str) -> bool {
    card.and_then(|card| card.rehearsal.as_deref()) == Some(fault)
}

/// Only what judged the card is kept and replayed; the core says which problems do.
fn is_final(outcome: &Outcome) -> bool {
    match outcome {
        Outcome::Redeemed(_) | Outcome::Withdrawn => true,
        Outcome::Refused { problem } => problem.finality() == Finality::Final,
    }
}
