//! The rows of what an account can be reached and recognised by, and of the wrong answers it gave; the limits are in [`crate::identity_check`].

use sqlx::{FromRow, SqliteExecutor};

use super::Write;

/// What proves who the owner of an account is.
#[derive(Clone, Debug, Default, FromRow)]
pub struct Identity {
    /// The account.
    pub account: String,
    /// Its e-mail address, in small letters.
    pub email: Option<String>,
    /// Its phone number.
    pub phone: Option<String>,
    /// Whether the number was confirmed; only then a message goes there (C2).
    pub phone_confirmed: bool,
    /// A keyed digest of the number of the card that pays for it.
    pub payment_card: Option<Vec<u8>>,
    /// The end of that number.
    pub payment_card_end: Option<String>,
    /// Wrong answers since the last right one.
    pub wrong_answers: u32,
    /// Whether a new password is needed first.
    pub reset_required: bool,
}

/// The identity of an account; an empty one where nothing is known.
pub async fn of(database: impl SqliteExecutor<'_>, account: &str) -> Result<Identity, sqlx::Error> {
    let found =
        sqlx::query_as("SELECT * FROM identities WHERE account = ?").bind(account).fetch_optional(database).await?;
    Ok(found.unwrap_or_else(|| Identity { account: account.to_owned(), ..Identity::default() }))
}

/// The account of an e-mail address, which is in small letters.
pub async fn with_email(database: impl SqliteExecutor<'_>, email: &str) -> Result<Option<String>, sqlx::Error> {
    sqlx::query_scalar("SELECT account FROM identities WHERE email = ?").bind(email).fetch_optional(database).await
}

/// Adds one unless the account has one.
pub async fn add(write: &mut Write, identity: &Identity) -> Result<(), sqlx::Error> {
    sqlx::query(
        "INSERT OR IGNORE INTO identities (account, email, phone, phone_confirmed, payment_card, payment_card_end) \
         VALUES (?, ?, ?, ?, ?, ?)",
    )
    .bind(&identity.account)
    .bind(&identity.email)
    .bind(&identity.phone)
    .bind(identity.phone_confirmed)
    .bind(&identity.payment_card)
    .bind(&identity.payment_card_end)
    .execute(&mut **write)
    .await?;
    Ok(())
}

/// Records how many wrong answers there are, and whether that locks the account.
pub async fn judged(write: &mut Write, account: &str, wrong_answers: u32, locks: bool) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE identities SET wrong_answers = ?, reset_required = ? WHERE account = ?")
        .bind(wrong_answers)
        .bind(locks)
        .bind(account)
        .execute(&mut **write)
        .await?;
    Ok(())
}
