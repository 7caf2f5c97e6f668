//! The demo's cards that are always refused, and what for; outside a demo there are none.

use sqlx::SqliteExecutor;

use super::Write;

/// The problem that a card is refused for, as JSON.
pub async fn find(database: impl SqliteExecutor<'_>, card: &[u8]) -> Result<Option<String>, sqlx::Error> {
    sqlx::query_scalar("SELECT problem FROM rehearsed_refusals WHERE card = ?")
        .bind(card)
        .fetch_optional(database)
        .await
}

/// Has a card refused.
pub async fn add(write: &mut Write, card: &[u8], problem: &str) -> Result<(), sqlx::Error> {
    sqlx::query("INSERT OR IGNORE INTO rehearsed_refusals (card, problem) VALUES (?, ?)")
        .bind(card)
        .bind(problem)
        .execute(&mut **write)
        .await?;
    Ok(())
}
