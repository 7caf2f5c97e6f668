//! The rows of sessions: who is signed in, by the hash of a token that only the browser has.

use sqlx::SqliteExecutor;

use super::Write;
use crate::secrets::Stamp;

/// Whose session it is and when it began, unless it began before `oldest`.
pub async fn find(
    database: impl SqliteExecutor<'_>,
    token_hash: &Stamp,
    oldest: i64,
) -> Result<Option<(String, i64)>, sqlx::Error> {
    sqlx::query_as("SELECT account, begun_at FROM sessions WHERE token_hash = ? AND begun_at >= ?")
        .bind(token_hash.as_slice())
        .bind(oldest)
        .fetch_optional(database)
        .await
}

/// Begins a session.
pub async fn begin(write: &mut Write, token_hash: &Stamp, account: &str, at: i64) -> Result<(), sqlx::Error> {
    sqlx::query("INSERT INTO sessions (token_hash, account, begun_at) VALUES (?, ?, ?)")
        .bind(token_hash.as_slice())
        .bind(account)
        .bind(at)
        .execute(&mut **write)
        .await?;
    Ok(())
}

/// Ends all sessions of an account.
pub async fn end_all(write: &mut Write, account: &str) -> Result<(), sqlx::Error> {
    sqlx::query("DELETE FROM sessions WHERE account = ?").bind(account).execute(&mut **write).await?;
    Ok(())
}

/// Ends a session.
pub async fn end(write: &mut Write, token_hash: &Stamp) -> Result<(), sqlx::Error> {
    sqlx::query("DELETE FROM sessions WHERE token_hash = ?").bind(token_hash.as_slice()).execute(&mut **write).await?;
    Ok(())
}
