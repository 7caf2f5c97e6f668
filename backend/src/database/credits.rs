//! The ledger: which card was credited to whom, what was paid from balances, and the history made of both.

use sqlx::{FromRow, SqliteExecutor};

use super::Write;

/// A change of an account's balance: the account, the amount and the balance after it (in hundredths), when, and the
/// reference that the customer has of it.
#[derive(Clone, Debug)]
pub struct Change<'a> {
    /// The account.
    pub account: &'a str,
    /// How much; always more than nothing.
    pub amount: i64,
    /// In the currency of the account.
    pub currency: &'a str,
    /// The balance after it.
    pub balance: i64,
    /// What the customer can name to support.
    pub reference: &'a str,
    /// Milliseconds since 1970.
    pub at: i64,
}

/// A line of the history.
#[derive(Clone, Debug, FromRow)]
pub struct Entry {
    /// Milliseconds since 1970.
    pub at: i64,
    /// `gift-card` or `membership-payment`.
    pub kind: String,
    /// Hundredths; below zero when it left the balance.
    pub amount: i64,
    /// Its currency.
    pub currency: String,
    /// The balance after it.
    pub balance: i64,
    /// What the customer can name to support.
    pub reference: String,
}

/// A card's credit.
#[derive(Clone, Debug, FromRow)]
pub struct Credit {
    /// The account.
    pub account: String,
    /// What its owner can name to support.
    pub reference: String,
    /// Milliseconds since 1970.
    pub credited_at: i64,
}

/// The credit of a card.
pub async fn of_card(database: impl SqliteExecutor<'_>, card: &[u8]) -> Result<Option<Credit>, sqlx::Error> {
    sqlx::query_as("SELECT account, reference, credited_at FROM credits WHERE card = ?")
        .bind(card)
        .fetch_optional(database)
        .await
}

/// The account that a card was credited to.
pub async fn credited_to(database: impl SqliteExecutor<'_>, card: &[u8]) -> Result<Option<String>, sqlx::Error> {
    sqlx::query_scalar("SELECT account FROM credits WHERE card = ?").bind(card).fetch_optional(database).await
}

/// Credits a card: the ledger and the balance, both within the one transaction. The ledger refuses a second credit.
pub async fn credit(write: &mut Write, card: &[u8], change: &Change<'_>) -> Result<(), sqlx::Error> {
    sqlx::query(
        "INSERT INTO credits (card, account, amount, currency, balance, reference, credited_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
    )
    .bind(card)
    .bind(change.account)
    .bind(change.amount)
    .bind(change.currency)
    .bind(change.balance)
    .bind(change.reference)
    .bind(change.at)
    .execute(&mut **write)
    .await?;
    set_balance(write, change).await
}

/// Pays from the balance.
pub async fn pay(write: &mut Write, change: &Change<'_>) -> Result<(), sqlx::Error> {
    sqlx::query(
        "INSERT INTO payments (account, amount, currency, balance, reference, paid_at) VALUES (?, ?, ?, ?, ?, ?)",
    )
    .bind(change.account)
    .bind(change.amount)
    .bind(change.currency)
    .bind(change.balance)
    .bind(change.reference)
    .bind(change.at)
    .execute(&mut **write)
    .await?;
    set_balance(write, change).await
}

async fn set_balance(write: &mut Write, change: &Change<'_>) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE accounts SET balance = ? WHERE reference = ?")
        .bind(change.balance)
        .bind(change.account)
        .execute(&mut **write)
        .await?;
    Ok(())
}

/// All changes of an account's balance, newest first.
pub async fn history(database: impl SqliteExecutor<'_>, account: &str) -> Result<Vec<Entry>, sqlx::Error> {
    sqlx::query_as(
        "SELECT credited_at AS at, 'gift-card' AS kind, amount, currency, balance, reference, id FROM credits WHERE account = ?1 \
         UNION ALL \
         SELECT paid_at, 'membership-payment', -amount, currency, balance, reference, id FROM payments WHERE account = ?1 \
         ORDER BY at DESC, id DESC",
    )
    .bind(account)
    .fetch_all(database)
    .await
}
