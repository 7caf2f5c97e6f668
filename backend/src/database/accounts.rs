//! The rows of accounts; what of them a customer is shown is in [`crate::account`].

use sqlx::{FromRow, SqliteExecutor};

use super::Write;

/// One account. Money is in hundredths of its currency.
#[derive(Clone, Debug, FromRow)]
pub struct Account {
    /// The name that requests know it by.
    pub reference: String,
    /// What its owner knows it by, such as an e-mail address.
    pub label: String,
    /// The currency that it is billed in.
    pub currency: String,
    /// Its country, ISO 3166-1.
    pub country: String,
    /// Its time zone, by its IANA name.
    pub time_zone: String,
    /// Who bills it: `direct`, `partner` or `bundle`.
    pub billing: String,
    /// The partner's or the bundle's name.
    pub partner: Option<String>,
    /// The plan's name.
    pub plan: String,
    /// `month` or `year`.
    pub interval: String,
    /// What the plan costs in an interval.
    pub price: i64,
    /// The last day of the paid period, ISO 8601.
    pub period_end: Option<String>,
    /// What redeemed cards have left.
    pub balance: i64,
    /// Whether there is a payment method beside the balance.
    pub other_payment_method: bool,
    /// When its owner last cleared this site's cookies, in milliseconds since 1970.
    pub cookies_cleared_at: Option<i64>,
}

/// The account of this reference.
pub async fn find(database: impl SqliteExecutor<'_>, reference: &str) -> Result<Option<Account>, sqlx::Error> {
    sqlx::query_as("SELECT * FROM accounts WHERE reference = ?").bind(reference).fetch_optional(database).await
}

/// Adds an account unless its reference is taken.
pub async fn add(write: &mut Write, account: &Account) -> Result<(), sqlx::Error> {
    sqlx::query(
        "INSERT OR IGNORE INTO accounts (reference, label, currency, country, time_zone, billing, partner, plan, interval, \
         price, period_end, balance, other_payment_method) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    )
    .bind(&account.reference)
    .bind(&account.label)
    .bind(&account.currency)
    .bind(&account.country)
    .bind(&account.time_zone)
    .bind(&account.billing)
    .bind(&account.partner)
    .bind(&account.plan)
    .bind(&account.interval)
    .bind(account.price)
    .bind(&account.period_end)
    .bind(account.balance)
    .bind(account.other_payment_method)
    .execute(&mut **write)
    .await?;
    Ok(())
}

/// Records that the account's owner cleared this site's cookies.
pub async fn cookies_cleared(write: &mut Write, reference: &str, at: i64) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE accounts SET cookies_cleared_at = ? WHERE reference = ?")
        .bind(at)
        .bind(reference)
        .execute(&mut **write)
        .await?;
    Ok(())
}
