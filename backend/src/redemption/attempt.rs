//! One attempt from its claim to its answer: exactly once, whatever repeats, hangs up or comes late.
//!
//! One write transaction claims the key, sees whether the customer has to wait, judges the card, credits it and records
//! the answer: after a crash there is all of it or nothing. Where judging takes long (the demo's slow card), the claim
//! is committed first. It is then visible to others as `in-progress`, and a withdrawal may take it away; what comes after
//! does nothing in that case.

use redeemkit::code::SecretCode;
use redeemkit::problem::{Finality, ProblemKind};
use sqlx::SqliteConnection;

use super::crediting::{Candidate, Verdict};
use super::outcome::Outcome;
use crate::backend::Backend;
use crate::client_address::ClientAddress;
use crate::database::Write;
use crate::database::attempts::{self, Name};
use crate::database::cards;
use crate::fault::Fault;
use crate::guessing::Guesser;
use crate::problem_details::Refusal;
use crate::random;
use crate::secrets::Stamp;
use crate::session::Session;

/// How long a claim holds, in milliseconds: ten times what the slowest redemption takes. It only matters after a crash.
const CLAIM: i64 = 30_000;
/// After how many seconds to ask for what was accepted.
const ASK_AGAIN: u32 = 2;

/// An attempt to redeem one code.
#[derive(Debug)]
pub struct Attempt {
    /// The backend.
    pub backend: Backend,
    /// The customer.
    pub session: Session,
    /// Where the request came from.
    pub address: ClientAddress,
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
    /// Whether it had this answer before.
    pub replayed: bool,
}

/// Another request works on the attempt; a second is enough for most.
pub fn in_progress() -> Refusal {
    Refusal::from(Fault::InProgress).with_retry_after(1)
}

impl Attempt {
    /// Redeems the code, or gives the answer that was given before.
    pub async fn redeem(self) -> Result<Done, Refusal> {
        let done = self.carry_out().await;
        self.backend.metrics.redemption(match &done {
            Ok(Done { outcome: Outcome::Pending { .. }, .. }) => "pending",
            Ok(Done { replayed: true, .. }) => "replayed",
            Ok(Done { outcome: Outcome::Refused { problem }, .. }) | Err(problem) => problem.slug(),
            Ok(_) => "redeemed",
        });
        done
    }

    async fn carry_out(&self) -> Result<Done, Refusal> {
        // Reading first: neither a repetition nor somebody who has to wait needs the right to write.
        let mut read = self.backend.database.read().acquire().await?;
        if let Some(outcome) = self.settled(&mut read).await? {
            return Ok(Done { outcome, replayed: true });
        }
        self.may_try(&mut read).await?;
        drop(read);

        let mut write = self.backend.database.write().await?;
        if let Some(outcome) = self.settled(&mut write).await? {
            return Ok(Done { outcome, replayed: true });
        }
        self.may_try(&mut write).await?;
        let (digest, claim) = (self.backend.secrets.digest(&self.code), random::secret()?);
        let until = self.backend.clock.now().milliseconds() + CLAIM;
        attempts::claim(&mut write, self.name(), &self.fingerprint(), &claim, until).await?;
        if cards::find(&mut *write, &digest).await?.is_some_and(|card| card.rehearses("slow")) {
            write.commit().await?;
            tokio::time::sleep(self.backend.slow_card).await;
            write = self.backend.database.write().await?;
        }
        Ok(Done { outcome: self.conclude(write, &digest, &claim).await?, replayed: false })
    }

    fn name(&self) -> Name<'_> {
        Name { account: &self.session.account.reference, key: &self.key }
    }

    fn guesser(&self) -> Guesser<'_> {
        Guesser { account: &self.session.account.reference, address: &self.address }
    }

    fn fingerprint(&self) -> Stamp {
        self.backend.secrets.fingerprint(&self.session.account.reference, &self.code)
    }

    /// The answer that the key has; refuses where the key cannot be used for this.
    async fn settled(&self, database: &mut SqliteConnection) -> Result<Option<Outcome>, Refusal> {
        let Some(found) = attempts::find(database, self.name()).await? else {
            return Ok(None);
        };
        if found.state == "withdrawn" {
            return Err(Fault::Withdrawn.into());
        }
        if found.fingerprint.as_deref() != Some(self.fingerprint().as_slice()) {
            return Err(Fault::IdempotencyKeyReused.into());
        }
        if found.claimed_until.is_some_and(|until| until > self.backend.clock.now().milliseconds()) {
            return Err(in_progress());
        }
        Outcome::of(&found)
    }

    /// Refuses during maintenance, and where too many codes were refused lately.
    async fn may_try(&self, database: &mut SqliteConnection) -> Result<(), Refusal> {
        let Backend { limits, metrics, clock, maintenance, .. } = &self.backend;
        if let Some(seconds) = maintenance {
            return Err(Refusal::from(ProblemKind::Maintenance).with_retry_after(*seconds));
        }
        self.guesser().check(database, limits, metrics, clock.now()).await
    }

    /// Judges the card, and in the same transaction credits it, counts a guess and records the answer.
    async fn conclude(&self, mut write: Write, digest: &Stamp, claim: &Stamp) -> Result<Outcome, Refusal> {
        let now = self.backend.clock.now();
        let account = &self.session.account.reference;
        let case = self.backend.secrets.case(account, &self.code);
        let pin = self.backend.secrets.pin(&self.code);
        let session_begun_at = self.session.begun_at;
        let (key, pin) = (&self.key, pin.as_ref());
        let candidate = Candidate { account, key, card: digest, pin, case: &case, session_begun_at };
        let (outcome, recorded) = match candidate.judge(&mut write, now).await? {
            Verdict::Credited(redeemed) => {
                self.guesser().redeemed(&mut write).await?;
                self.finish(&mut write, claim, Outcome::Redeemed(redeemed)).await?
            }
            Verdict::Later(seconds) => {
                let outcome = Outcome::Pending { case, retry_after: ASK_AGAIN };
                let (due, answer) = (now.plus_seconds(seconds).milliseconds(), outcome.to_json()?);
                let accepted = attempts::accept(&mut write, self.name(), claim, digest, due, &answer).await?;
                (outcome, accepted)
            }
            Verdict::Refused(problem) => {
                self.guesser().refused(&mut write, &self.backend.limits, &problem, now).await?;
                self.finish(&mut write, claim, Outcome::Refused { problem }).await?
            }
        };
        if recorded {
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

    /// Records how the attempt ended; with an answer that is not final, that it is open again.
    async fn finish(&self, write: &mut Write, claim: &Stamp, outcome: Outcome) -> Result<(Outcome, bool), Refusal> {
        let answer = if is_final(&outcome) { Some(outcome.to_json()?) } else { None };
        let recorded = attempts::finish(write, self.name(), claim, answer.as_deref()).await?;
        Ok((outcome, recorded))
    }
}

/// Only what judged the card is kept and replayed; the core says which problems do.
fn is_final(outcome: &Outcome) -> bool {
    match outcome {
        Outcome::Redeemed(_) | Outcome::Withdrawn => true,
        Outcome::Pending { .. } => false,
        Outcome::Refused { problem } => problem.finality() == Finality::Final,
    }
}
