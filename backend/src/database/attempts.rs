//! The rows of attempts, one for each idempotency key of an account; what the states lead to is in [`crate::redemption`].
//!
//! ```text
//!           claim                finish           complete
//! (no row) ───────▶ in-progress ───────▶ final ◀────────── pending
//!     │               │  ▲  │  │                              ▲
//!     │ withdraw      │  │  │  └──────────────────────────────┘
//!     │               │  │  ▼ finish without answer    accept
//!     └────────┐      │  open ──┐ withdraw
//!              ▼      ▼         ▼
//!                 withdrawn
//! ```

use sqlx::{FromRow, SqliteExecutor};

use super::Write;
use crate::secrets::Stamp;

/// One attempt.
#[derive(Clone, Debug, FromRow)]
pub struct Attempt {
    /// What binds the key to one code; none where it was withdrawn before any code came.
    pub fingerprint: Option<Vec<u8>>,
    /// `in-progress`, `open`, `pending`, `final` or `withdrawn`.
    pub state: String,
    /// Until when the request that works on it has the sole right to, in milliseconds since 1970.
    pub claimed_until: Option<i64>,
    /// The answer of a pending or final attempt, as JSON.
    pub answer: Option<String>,
}

/// An attempt that was accepted and is to be credited.
#[derive(Clone, Debug, FromRow)]
pub struct Pending {
    /// The account to be credited.
    pub account: String,
    /// The idempotency key.
    pub key: String,
    /// The digest of the card that it holds.
    pub held_card: Vec<u8>,
    /// What it answers until then, as JSON.
    pub answer: String,
}

/// Which attempt: the account and the key. A key is a name within its account and gives no right to anything.
#[derive(Clone, Copy, Debug)]
pub struct Name<'a> {
    /// The account that made it.
    pub account: &'a str,
    /// The idempotency key.
    pub key: &'a str,
}

/// The attempts of an account that have this fingerprint: those with one code.
pub async fn of_code(
    database: impl SqliteExecutor<'_>,
    account: &str,
    fingerprint: &Stamp,
) -> Result<Vec<Attempt>, sqlx::Error> {
    sqlx::query_as(
        "SELECT fingerprint, state, claimed_until, answer FROM attempts WHERE account = ? AND fingerprint = ? ORDER BY rowid",
    )
    .bind(account)
    .bind(fingerprint.as_slice())
    .fetch_all(database)
    .await
}

/// The attempt of this name.
pub async fn find(database: impl SqliteExecutor<'_>, name: Name<'_>) -> Result<Option<Attempt>, sqlx::Error> {
    sqlx::query_as("SELECT fingerprint, state, claimed_until, answer FROM attempts WHERE account = ? AND key = ?")
        .bind(name.account)
        .bind(name.key)
        .fetch_optional(database)
        .await
}

/// Takes the attempt for one request. The caller has made sure that nobody else's claim is alive.
pub async fn claim(
    write: &mut Write,
    name: Name<'_>,
    fingerprint: &Stamp,
    claim: &Stamp,
    until: i64,
) -> Result<(), sqlx::Error> {
    sqlx::query(
        "INSERT INTO attempts (account, key, fingerprint, state, claim, claimed_until) VALUES (?, ?, ?, 'in-progress', ?, ?) \
         ON CONFLICT (account, key) DO UPDATE SET state = 'in-progress', claim = excluded.claim, \
         claimed_until = excluded.claimed_until WHERE state IN ('open', 'in-progress')",
    )
    .bind(name.account)
    .bind(name.key)
    .bind(fingerprint.as_slice())
    .bind(claim.as_slice())
    .bind(until)
    .execute(&mut **write)
    .await?;
    Ok(())
}

/// Records the final answer, or with none that the attempt is open again; `false` if the claim was lost meanwhile.
pub async fn finish(
    write: &mut Write,
    name: Name<'_>,
    claim: &Stamp,
    answer: Option<&str>,
) -> Result<bool, sqlx::Error> {
    let done = sqlx::query(
        "UPDATE attempts SET state = iif(?1 IS NULL, 'open', 'final'), answer = ?1, claim = NULL, claimed_until = NULL \
         WHERE account = ?2 AND key = ?3 AND claim = ?4",
    )
    .bind(answer)
    .bind(name.account)
    .bind(name.key)
    .bind(claim.as_slice())
    .execute(&mut **write)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Records that the redemption is accepted and will be credited when it is due; `false` if the claim was lost meanwhile.
pub async fn accept(
    write: &mut Write,
    name: Name<'_>,
    claim: &Stamp,
    card: &[u8],
    due_at: i64,
    answer: &str,
) -> Result<bool, sqlx::Error> {
    let done = sqlx::query(
        "UPDATE attempts SET state = 'pending', answer = ?, held_card = ?, due_at = ?, claim = NULL, claimed_until = NULL \
         WHERE account = ? AND key = ? AND claim = ?",
    )
    .bind(answer)
    .bind(card)
    .bind(due_at)
    .bind(name.account)
    .bind(name.key)
    .bind(claim.as_slice())
    .execute(&mut **write)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// When the card is due to be credited, if an accepted attempt holds it.
pub async fn held_until(database: impl SqliteExecutor<'_>, card: &[u8]) -> Result<Option<i64>, sqlx::Error> {
    sqlx::query_scalar("SELECT due_at FROM attempts WHERE held_card = ?").bind(card).fetch_optional(database).await
}

/// The accepted attempts that are due.
pub async fn due(database: impl SqliteExecutor<'_>, now: i64) -> Result<Vec<Pending>, sqlx::Error> {
    sqlx::query_as("SELECT account, key, held_card, answer FROM attempts WHERE due_at <= ? ORDER BY due_at LIMIT 100")
        .bind(now)
        .fetch_all(database)
        .await
}

/// Records the final answer of an accepted attempt.
pub async fn complete(write: &mut Write, name: Name<'_>, answer: &str) -> Result<(), sqlx::Error> {
    sqlx::query(
        "UPDATE attempts SET state = 'final', answer = ?, held_card = NULL, due_at = NULL \
         WHERE account = ? AND key = ? AND state = 'pending'",
    )
    .bind(answer)
    .bind(name.account)
    .bind(name.key)
    .execute(&mut **write)
    .await?;
    Ok(())
}

/// Records that nothing is to be redeemed under this key any more, unless the redemption was accepted or a final answer exists.
pub async fn withdraw(write: &mut Write, name: Name<'_>) -> Result<(), sqlx::Error> {
    sqlx::query(
        "INSERT INTO attempts (account, key, state) VALUES (?, ?, 'withdrawn') \
         ON CONFLICT (account, key) DO UPDATE SET state = 'withdrawn', claim = NULL, claimed_until = NULL \
         WHERE state NOT IN ('pending', 'final')",
    )
    .bind(name.account)
    .bind(name.key)
    .execute(&mut **write)
    .await?;
    Ok(())
}
