//! The rows of refused codes, which are counted to limit guessing; how many are too many is in [`crate::limits`].

use sqlx::{FromRow, SqliteConnection};

use super::Write;

/// How many codes were refused lately, and when the last one was, in milliseconds since 1970.
#[derive(Clone, Copy, Debug, FromRow)]
pub struct Refused {
    /// How many.
    pub count: u32,
    /// When the last one was; none if there is none.
    pub last: Option<i64>,
}

/// Those of an account, as far back from the last one as `within` says (milliseconds).
pub async fn of_account(database: &mut SqliteConnection, account: &str, within: i64) -> Result<Refused, sqlx::Error> {
    sqlx::query_as(
        "SELECT count(*) AS count, max(at) AS last FROM refused_codes WHERE account = ?1 \
         AND at > (SELECT max(at) FROM refused_codes WHERE account = ?1) - ?2",
    )
    .bind(account)
    .bind(within)
    .fetch_one(database)
    .await
}

/// Those of an address, likewise.
pub async fn of_address(database: &mut SqliteConnection, address: &[u8], within: i64) -> Result<Refused, sqlx::Error> {
    sqlx::query_as(
        "SELECT count(*) AS count, max(at) AS last FROM refused_codes WHERE address = ?1 \
         AND at > (SELECT max(at) FROM refused_codes WHERE address = ?1) - ?2",
    )
    .bind(address)
    .bind(within)
    .fetch_one(database)
    .await
}

/// Whether everybody together had `count` codes refused since that instant.
pub async fn reached(database: &mut SqliteConnection, count: u32, since: i64) -> Result<bool, sqlx::Error> {
    let found: u32 = sqlx::query_scalar("SELECT count(*) FROM (SELECT 1 FROM refused_codes WHERE at > ? LIMIT ?)")
        .bind(since)
        .bind(count)
        .fetch_one(database)
        .await?;
    Ok(found >= count)
}

/// Adds one, and deletes those before `oldest`.
pub async fn add(write: &mut Write, account: &str, address: &[u8], at: i64, oldest: i64) -> Result<(), sqlx::Error> {
    sqlx::query("DELETE FROM refused_codes WHERE at < ?").bind(oldest).execute(&mut **write).await?;
    sqlx::query("INSERT INTO refused_codes (account, address, at) VALUES (?, ?, ?)")
        .bind(account)
        .bind(address)
        .bind(at)
        .execute(&mut **write)
        .await?;
    Ok(())
}

/// Forgives an account all of its own. They still count for the addresses that they came from.
pub async fn forgive(write: &mut Write, account: &str) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE refused_codes SET account = NULL WHERE account = ?")
        .bind(account)
        .execute(&mut **write)
        .await?;
    Ok(())
}
