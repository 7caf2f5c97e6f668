//! The rows of identity checks, one for each redemption that waits for one; what leads from one state to the next is in
//! [`crate::identity_check`].

use sqlx::{FromRow, SqliteExecutor};

use super::Write;

/// The check of one redemption.
#[derive(Clone, Debug, FromRow)]
pub struct IdentityCheck {
    /// The account that redeems.
    pub account: String,
    /// The redemption's idempotency key.
    pub key: String,
    /// When it was passed, in milliseconds since 1970.
    pub passed_at: Option<i64>,
    /// The name of the way that was chosen last.
    pub id: Option<String>,
    /// That way: `email`, `sms` or `payment`.
    pub method: Option<String>,
    /// A keyed digest of the security code that was sent last.
    pub security_code: Option<Vec<u8>>,
    /// Until when that counts.
    pub expires_at: Option<i64>,
    /// From when another message may be asked for.
    pub next_message_at: Option<i64>,
    /// The digests of the wrong answers to it, one after the other.
    pub given: Vec<u8>,
    /// E-mails that were sent.
    pub emails: u32,
    /// Text messages that were sent.
    pub text_messages: u32,
}

/// The check of this redemption.
pub async fn of_redemption(
    database: impl SqliteExecutor<'_>,
    account: &str,
    key: &str,
) -> Result<Option<IdentityCheck>, sqlx::Error> {
    sqlx::query_as("SELECT * FROM identity_checks WHERE account = ? AND key = ?")
        .bind(account)
        .bind(key)
        .fetch_optional(database)
        .await
}

/// The check of this name, if this account has it.
pub async fn named(
    database: impl SqliteExecutor<'_>,
    account: &str,
    id: &str,
) -> Result<Option<IdentityCheck>, sqlx::Error> {
    sqlx::query_as("SELECT * FROM identity_checks WHERE account = ? AND id = ?")
        .bind(account)
        .bind(id)
        .fetch_optional(database)
        .await
}

/// The redemption waits for a check, unless it does so already.
pub async fn wait(write: &mut Write, account: &str, key: &str) -> Result<(), sqlx::Error> {
    sqlx::query("INSERT OR IGNORE INTO identity_checks (account, key) VALUES (?, ?)")
        .bind(account)
        .bind(key)
        .execute(&mut **write)
        .await?;
    Ok(())
}

/// Writes where a check stands.
pub async fn put(write: &mut Write, check: &IdentityCheck) -> Result<(), sqlx::Error> {
    sqlx::query(
        "UPDATE identity_checks SET passed_at = ?, id = ?, method = ?, security_code = ?, expires_at = ?, next_message_at = ?, \
         given = ?, emails = ?, text_messages = ? WHERE account = ? AND key = ?",
    )
    .bind(check.passed_at)
    .bind(&check.id)
    .bind(&check.method)
    .bind(&check.security_code)
    .bind(check.expires_at)
    .bind(check.next_message_at)
    .bind(&check.given)
    .bind(check.emails)
    .bind(check.text_messages)
    .bind(&check.account)
    .bind(&check.key)
    .execute(&mut **write)
    .await?;
    Ok(())
}
