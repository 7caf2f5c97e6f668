//! The rows of messages that are to go out, each with its content sealed; what they say, and how they are sent, is in [`crate::outbox`].

use sqlx::{FromRow, SqliteExecutor};

use super::Write;

/// A message.
#[derive(Clone, Debug, FromRow)]
pub struct Row {
    /// Its number.
    pub id: i64,
    /// `email` or `sms`.
    pub channel: String,
    /// Whom it goes to and what it says, encrypted.
    pub sealed: Vec<u8>,
    /// When it was written, in milliseconds since 1970.
    pub written_at: i64,
    /// How often it was tried to send it.
    pub tries: u32,
}

/// A message that is to be written: about which account, by which channel, and what kind it is.
#[derive(Clone, Copy, Debug)]
pub struct New<'a> {
    /// The account that it is about, where there is one.
    pub account: Option<&'a str>,
    /// `email` or `sms`.
    pub channel: &'a str,
    /// Such as `security-code`.
    pub kind: &'a str,
    /// Now.
    pub at: i64,
}

/// Writes a message and gives its number; its content is sealed with that number and put in by [`seal`].
pub async fn add(write: &mut Write, new: New<'_>) -> Result<i64, sqlx::Error> {
    let added = sqlx::query(
        "INSERT INTO outbox (account, channel, kind, sealed, written_at, next_try) VALUES (?, ?, ?, x'', ?, ?)",
    )
    .bind(new.account)
    .bind(new.channel)
    .bind(new.kind)
    .bind(new.at)
    .bind(new.at)
    .execute(&mut **write)
    .await?;
    Ok(added.last_insert_rowid())
}

/// Puts the content of a message in.
pub async fn seal(write: &mut Write, id: i64, sealed: &[u8]) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE outbox SET sealed = ? WHERE id = ?").bind(sealed).bind(id).execute(&mut **write).await?;
    Ok(())
}

/// How many messages of a kind were written about an account since then.
pub async fn count(
    database: impl SqliteExecutor<'_>,
    account: &str,
    kind: &str,
    since: i64,
) -> Result<u32, sqlx::Error> {
    sqlx::query_scalar("SELECT count(*) FROM outbox WHERE account = ? AND kind = ? AND written_at > ?")
        .bind(account)
        .bind(kind)
        .bind(since)
        .fetch_one(database)
        .await
}

/// All of them, newest first.
pub async fn all(database: impl SqliteExecutor<'_>) -> Result<Vec<Row>, sqlx::Error> {
    sqlx::query_as("SELECT id, channel, sealed, written_at, tries FROM outbox ORDER BY id DESC")
        .fetch_all(database)
        .await
}

/// The e-mails that are to be sent now.
pub async fn due(database: impl SqliteExecutor<'_>, now: i64) -> Result<Vec<Row>, sqlx::Error> {
    sqlx::query_as(
        "SELECT id, channel, sealed, written_at, tries FROM outbox \
         WHERE channel = 'email' AND sent_at IS NULL AND next_try <= ? ORDER BY id LIMIT 20",
    )
    .bind(now)
    .fetch_all(database)
    .await
}

/// Records that an e-mail was handed over.
pub async fn sent(write: &mut Write, id: i64, at: i64) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE outbox SET sent_at = ? WHERE id = ?").bind(at).bind(id).execute(&mut **write).await?;
    Ok(())
}

/// Takes a message for one try, if nobody else has meanwhile; until then nobody else tries.
pub async fn claim(write: &mut Write, row: &Row, until: i64) -> Result<bool, sqlx::Error> {
    let claimed =
        sqlx::query("UPDATE outbox SET tries = tries + 1, next_try = ? WHERE id = ? AND tries = ? AND sent_at IS NULL")
            .bind(until)
            .bind(row.id)
            .bind(row.tries)
            .execute(&mut **write)
            .await?;
    Ok(claimed.rows_affected() == 1)
}

/// When the oldest one was written.
pub async fn oldest(database: impl SqliteExecutor<'_>) -> Result<Option<i64>, sqlx::Error> {
    sqlx::query_scalar("SELECT min(written_at) FROM outbox").fetch_one(database).await
}

/// Deletes what was written before then, sent or not: its code and its link no longer count.
pub async fn delete_before(write: &mut Write, then: i64) -> Result<(), sqlx::Error> {
    sqlx::query("DELETE FROM outbox WHERE written_at < ?").bind(then).execute(&mut **write).await?;
    Ok(())
}
