//! The secret of a demo, which lives in its own database file; any other backend has it from its environment.

use super::Write;

/// The demo's secret: the one kept before, or else this new one, which is kept from now on.
pub async fn kept_or(write: &mut Write, new: [u8; 32]) -> Result<Vec<u8>, sqlx::Error> {
    sqlx::query("INSERT OR IGNORE INTO demo_secret (one, secret) VALUES (1, ?)")
        .bind(new.as_slice())
        .execute(&mut **write)
        .await?;
    sqlx::query_scalar("SELECT secret FROM demo_secret").fetch_one(&mut **write).await
}
