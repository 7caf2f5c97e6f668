//! The rows of links in e-mails; what following one does is in [`crate::mailed_link`].

use sqlx::{FromRow, SqliteExecutor};

use super::Write;
use crate::secrets::Stamp;

/// A link, without its token.
#[derive(Clone, Debug, FromRow)]
pub struct MailedLink {
    /// The account to be reset.
    pub account: Option<String>,
    /// The address that it signs in, in small letters.
    pub email: Option<String>,
    /// The idempotency key of the redemption that asked for it.
    pub key: Option<String>,
    /// A keyed digest of the client's address.
    pub address: Option<Vec<u8>>,
    /// When it was made, in milliseconds since 1970.
    pub made_at: i64,
    /// Until when it can be followed.
    pub expires_at: i64,
}

/// Adds one.
pub async fn add(write: &mut Write, token_hash: &Stamp, link: &MailedLink) -> Result<(), sqlx::Error> {
    sqlx::query(
        "INSERT INTO mailed_links (token_hash, account, email, key, address, made_at, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
    )
    .bind(token_hash.as_slice())
    .bind(&link.account)
    .bind(&link.email)
    .bind(&link.key)
    .bind(&link.address)
    .bind(link.made_at)
    .bind(link.expires_at)
    .execute(&mut **write)
    .await?;
    Ok(())
}

/// Uses up the link of this token, if it can still be followed.
pub async fn take(write: &mut Write, token_hash: &Stamp, now: i64) -> Result<Option<MailedLink>, sqlx::Error> {
    sqlx::query_as(
        "UPDATE mailed_links SET used_at = ?1 WHERE token_hash = ?2 AND used_at IS NULL AND expires_at > ?1 \
         RETURNING account, email, key, address, made_at, expires_at",
    )
    .bind(now)
    .bind(token_hash.as_slice())
    .fetch_optional(&mut **write)
    .await
}

/// When links for this address were made, and under which keys, newest first.
pub async fn to_email(
    database: impl SqliteExecutor<'_>,
    email: &str,
    since: i64,
) -> Result<Vec<(i64, String)>, sqlx::Error> {
    sqlx::query_as("SELECT made_at, key FROM mailed_links WHERE email = ? AND made_at > ? ORDER BY made_at DESC")
        .bind(email)
        .bind(since)
        .fetch_all(database)
        .await
}

/// When a client's address asked for links, newest first.
pub async fn asked_from(
    database: impl SqliteExecutor<'_>,
    address: &[u8],
    since: i64,
) -> Result<Vec<i64>, sqlx::Error> {
    sqlx::query_scalar("SELECT made_at FROM mailed_links WHERE address = ? AND made_at > ? ORDER BY made_at DESC")
        .bind(address)
        .bind(since)
        .fetch_all(database)
        .await
}

/// Deletes those that nobody can follow any more.
pub async fn delete_before(write: &mut Write, then: i64) -> Result<(), sqlx::Error> {
    sqlx::query("DELETE FROM mailed_links WHERE made_at < ?").bind(then).execute(&mut **write).await?;
    Ok(())
}
