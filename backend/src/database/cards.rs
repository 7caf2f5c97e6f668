//! The rows of cards, by the keyed digests of their codes; whether one may be redeemed is decided in [`crate::redemption`].

use sqlx::{FromRow, SqliteExecutor};

use super::Write;

/// One card. Money is in hundredths of its currency.
#[derive(Clone, Debug, FromRow)]
pub struct Card {
    /// The keyed digest of its code.
    pub digest: Vec<u8>,
    /// What it is worth.
    pub amount: i64,
    /// In which currency.
    pub currency: String,
    /// `active`, `not-activated` or `disabled`.
    pub standing: String,
    /// When it expires, in milliseconds since 1970.
    pub expires_at: Option<i64>,
    /// The one country whose accounts may redeem it.
    pub only_country: Option<String>,
    /// Whether an account that cannot use cards is told the cause.
    pub states_reason: bool,
    /// The fault that a demo's card rehearses: `technical`, `session-stale` or `slow`.
    pub rehearsal: Option<String>,
    /// The seconds from acceptance to credit; none for a card that is credited at once.
    pub credited_after: Option<u32>,
    /// The keyed digest of its PIN.
    pub pin: Option<Vec<u8>>,
    /// Whether an identity check comes before the credit.
    pub needs_identity_check: bool,
}

impl Card {
    /// Whether it is one of the demo's that rehearse this fault.
    pub fn rehearses(&self, fault: &str) -> bool {
        self.rehearsal.as_deref() == Some(fault)
    }
}

/// The card of this digest.
pub async fn find(database: impl SqliteExecutor<'_>, digest: &[u8]) -> Result<Option<Card>, sqlx::Error> {
    sqlx::query_as("SELECT * FROM cards WHERE digest = ?").bind(digest).fetch_optional(database).await
}

/// Adds a card, and tells whether it is new.
pub async fn add(write: &mut Write, card: &Card) -> Result<bool, sqlx::Error> {
    let added = sqlx::query(
        "INSERT OR IGNORE INTO cards (digest, amount, currency, standing, expires_at, only_country, states_reason, rehearsal, \
         credited_after, pin, needs_identity_check) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    )
    .bind(&card.digest)
    .bind(card.amount)
    .bind(&card.currency)
    .bind(&card.standing)
    .bind(card.expires_at)
    .bind(&card.only_country)
    .bind(card.states_reason)
    .bind(&card.rehearsal)
    .bind(card.credited_after)
    .bind(&card.pin)
    .bind(card.needs_identity_check)
    .execute(&mut **write)
    .await?;
    Ok(added.rows_affected() == 1)
}

/// When this account first tried a card that finds its session stale: now, unless it was tried before.
pub async fn first_tried(write: &mut Write, account: &str, card: &[u8], now: i64) -> Result<i64, sqlx::Error> {
    sqlx::query("INSERT OR IGNORE INTO stale_sessions (account, card, tried_at) VALUES (?, ?, ?)")
        .bind(account)
        .bind(card)
        .bind(now)
        .execute(&mut **write)
        .await?;
    sqlx::query_scalar("SELECT tried_at FROM stale_sessions WHERE account = ? AND card = ?")
        .bind(account)
        .bind(card)
        .fetch_one(&mut **write)
        .await
}
