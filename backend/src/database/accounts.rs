//! The rows of accounts; what of them a customer is shown is in [`crate::account`].

use sqlx::{FromRow, SqliteExecutor};

use super::Write;

/// One account. Money is in hundredths of its currency.
#[derive(Clone, Debug, Default, FromRow)]
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
    /// Whether its owner is told so.
    pub tells_billing: bool,
    /// The partner's or the bundle's name.
    pub partner: Option<String>,
    /// The plan's name.
    pub plan: String,
    /// `month` or `year`.
    pub interval: String,
    /// What the plan costs in an interval.
    pub price: i64,
    /// The smaller plan that begins when the period has ended.
    pub next_plan: Option<String>,
    /// The last day of the paid period, ISO 8601.
    pub period_end: Option<String>,
    /// The day of the month on which periods begin, for months that are too short for it.
    pub billing_day: Option<u8>,
    /// Whether it is cancelled.
    pub cancelled: bool,
    /// The day from which it is closed, where it is cancelled and that is known.
    pub closing_date: Option<String>,
    /// What redeemed cards have left.
    pub balance: i64,
    /// Whether there is a payment method beside the balance.
    pub other_payment_method: bool,
    /// Charges that have failed in a row.
    pub failed_charges: u32,
    /// When its owner last cleared this site's cookies, in milliseconds since 1970.
    pub cookies_cleared_at: Option<i64>,
}

/// The account of this reference.
pub async fn find(database: impl SqliteExecutor<'_>, reference: &str) -> Result<Option<Account>, sqlx::Error> {
    sqlx::query_as("SELECT * FROM accounts WHERE reference = ?").bind(reference).fetch_optional(database).await
}

/// Adds an account unless its reference is taken; `false` if it was there before.
pub async fn add(write: &mut Write, account: &Account) -> Result<bool, sqlx::Error> {
    let added = sqlx::query(
        "INSERT OR IGNORE INTO accounts (reference, label, currency, country, time_zone, billing, tells_billing, partner, \
         plan, interval, price, balance, other_payment_method) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    )
    .bind(&account.reference)
    .bind(&account.label)
    .bind(&account.currency)
    .bind(&account.country)
    .bind(&account.time_zone)
    .bind(&account.billing)
    .bind(account.tells_billing)
    .bind(&account.partner)
    .bind(&account.plan)
    .bind(&account.interval)
    .bind(account.price)
    .bind(account.balance)
    .bind(account.other_payment_method)
    .execute(&mut **write)
    .await?;
    if added.rows_affected() == 0 {
        return Ok(false);
    }
    change(write, account).await?;
    Ok(true)
}

/// Writes everything about the membership that a change of it may touch. The balance is the ledger's.
pub async fn change(write: &mut Write, account: &Account) -> Result<(), sqlx::Error> {
    sqlx::query(
        "UPDATE accounts SET billing = ?, partner = ?, next_plan = ?, interval = ?, price = ?, period_end = ?, billing_day = ?, \
         cancelled = ?, closing_date = ?, other_payment_method = ?, failed_charges = ? WHERE reference = ?",
    )
    .bind(&account.billing)
    .bind(&account.partner)
    .bind(&account.next_plan)
    .bind(&account.interval)
    .bind(account.price)
    .bind(&account.period_end)
    .bind(account.billing_day)
    .bind(account.cancelled)
    .bind(&account.closing_date)
    .bind(account.other_payment_method)
    .bind(account.failed_charges)
    .bind(&account.reference)
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
