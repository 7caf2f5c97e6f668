//! The rows of wrong PINs, by the keyed digests of card and PIN; how many are too many is in [`crate::redemption`].

use super::Write;

/// How many different wrong PINs were tried on a card, this one included.
pub async fn count_with(write: &mut Write, card: &[u8], pin: &[u8]) -> Result<u32, sqlx::Error> {
    sqlx::query("INSERT OR IGNORE INTO wrong_pins (card, pin) VALUES (?, ?)")
        .bind(card)
        .bind(pin)
        .execute(&mut **write)
        .await?;
    count(write, card).await
}

/// How many different wrong PINs were tried on a card.
pub async fn count(write: &mut Write, card: &[u8]) -> Result<u32, sqlx::Error> {
    sqlx::query_scalar("SELECT count(*) FROM wrong_pins WHERE card = ?").bind(card).fetch_one(&mut **write).await
}
