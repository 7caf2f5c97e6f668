//! The rows of requests to support, each with its content sealed; what is in them, and for how long they are kept, is in [`crate::support`].

use sqlx::{FromRow, SqliteExecutor};

use super::Write;

/// A request.
#[derive(Clone, Debug, FromRow)]
pub struct SupportRequest {
    /// What customer and support name it by.
    pub reference: String,
    /// Who was signed in.
    pub account: Option<String>,
    /// The idempotency key.
    pub key: String,
    /// What binds the key to one request.
    pub fingerprint: Vec<u8>,
    /// A keyed digest of the client's address.
    pub address: Vec<u8>,
    /// When it came, in milliseconds since 1970.
    pub received_at: i64,
    /// When it is deleted, likewise.
    pub kept_until: i64,
    /// What the customer sent, encrypted.
    pub sealed: Vec<u8>,
}

/// The request that this account, or nobody, sent under this key.
pub async fn find(
    database: impl SqliteExecutor<'_>,
    account: Option<&str>,
    key: &str,
) -> Result<Option<SupportRequest>, sqlx::Error> {
    sqlx::query_as("SELECT * FROM support_requests WHERE coalesce(account, '') = coalesce(?, '') AND key = ?")
        .bind(account)
        .bind(key)
        .fetch_optional(database)
        .await
}

/// All there are, newest first.
pub async fn all(database: impl SqliteExecutor<'_>) -> Result<Vec<SupportRequest>, sqlx::Error> {
    sqlx::query_as("SELECT * FROM support_requests ORDER BY received_at DESC, rowid DESC").fetch_all(database).await
}

/// When the requests from this address came that are not older than `since`, oldest first.
pub async fn times_from(
    database: impl SqliteExecutor<'_>,
    address: &[u8],
    since: i64,
) -> Result<Vec<i64>, sqlx::Error> {
    sqlx::query_scalar(
        "SELECT received_at FROM support_requests WHERE address = ? AND received_at > ? ORDER BY received_at",
    )
    .bind(address)
    .bind(since)
    .fetch_all(database)
    .await
}

/// Adds one.
pub async fn add(write: &mut Write, request: &SupportRequest) -> Result<(), sqlx::Error> {
    sqlx::query(
        "INSERT INTO support_requests (reference, account, key, fingerprint, address, received_at, kept_until, sealed) \
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
    )
    .bind(&request.reference)
    .bind(&request.account)
    .bind(&request.key)
    .bind(&request.fingerprint)
    .bind(&request.address)
    .bind(request.received_at)
    .bind(request.kept_until)
    .bind(&request.sealed)
    .execute(&mut **write)
    .await?;
    Ok(())
}

/// Deletes those whose time is over, and says how many they were.
pub async fn delete_until(write: &mut Write, now: i64) -> Result<u64, sqlx::Error> {
    let deleted =
        sqlx::query("DELETE FROM support_requests WHERE kept_until <= ?").bind(now).execute(&mut **write).await?;
    Ok(deleted.rows_affected())
}
