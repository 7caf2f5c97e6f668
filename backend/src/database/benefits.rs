//! The rows of benefits: what an account has beyond its plan, and from which day it has it no more.

use sqlx::{FromRow, SqliteExecutor};

use super::Write;

/// One benefit of an account.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct Benefit {
    /// The name that programs know it by.
    pub id: String,
    /// What the customer knows it by.
    pub name: String,
    /// Whether it lowers the price.
    pub discount: bool,
    /// The first day without it, ISO 8601; none while no change ends it.
    pub lost_from: Option<String>,
}

/// The benefits of an account, in a lasting order.
pub async fn of(database: impl SqliteExecutor<'_>, account: &str) -> Result<Vec<Benefit>, sqlx::Error> {
    sqlx::query_as("SELECT id, name, discount, lost_from FROM benefits WHERE account = ? ORDER BY discount DESC, id")
        .bind(account)
        .fetch_all(database)
        .await
}

/// Puts a benefit into the database, or in place of the one of the same id.
pub async fn put(write: &mut Write, account: &str, benefit: &Benefit) -> Result<(), sqlx::Error> {
    sqlx::query("INSERT OR REPLACE INTO benefits (account, id, name, discount, lost_from) VALUES (?, ?, ?, ?, ?)")
        .bind(account)
        .bind(&benefit.id)
        .bind(&benefit.name)
        .bind(benefit.discount)
        .bind(&benefit.lost_from)
        .execute(&mut **write)
        .await?;
    Ok(())
}
