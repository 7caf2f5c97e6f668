//! New cards in the database of a running backend, each with a code that was never used. The codes are kept in no file.

use std::path::Path;

use redeemkit::code::read;
use redeemkit::program::Program;
use sqlx::sqlite::{SqliteConnectOptions, SqlitePool};

use crate::chance::Chance;
use crate::secrets::Secrets;

/// The characters of a voucher's code, as the demo's program has them.
const CHARACTERS: &[u8; 27] = b"BCDFGHJKLMNPQRTVWXYZ2346789";

/// A new card.
#[derive(Clone)]
pub struct Card {
    /// Its code.
    pub code: String,
    /// What the database knows it by.
    pub digest: Vec<u8>,
}

/// Where cards are issued: the database file of a demo, whose secret is in it.
pub struct Issuer {
    database: SqlitePool,
    secrets: Secrets,
    program: Program,
}

impl Issuer {
    /// Opens the database of a backend that was started with `--demo`.
    pub async fn open(database: &Path, program: Program) -> Result<Self, sqlx::Error> {
        let options = SqliteConnectOptions::new().filename(database).busy_timeout(std::time::Duration::from_secs(10));
        let database = SqlitePool::connect_with(options).await?;
        let secret: Vec<u8> = sqlx::query_scalar("SELECT secret FROM demo_secret").fetch_one(&database).await?;
        Ok(Self { database, secrets: Secrets::derive(&secret), program })
    }

    /// The database, for looking at what became of the cards.
    pub fn database(&self) -> &SqlitePool {
        &self.database
    }

    /// The program that the cards belong to.
    pub fn program(&self) -> &Program {
        &self.program
    }

    /// Issues a card of this worth.
    pub async fn issue(&self, chance: &mut Chance, amount: i64, currency: &'static str) -> Result<Card, sqlx::Error> {
        let mut characters = (0..10).filter_map(|_| chance.one_of(CHARACTERS)).map(|byte| char::from(*byte));
        let code: String = characters.by_ref().take(5).chain(['-']).collect();
        let code = code + &characters.collect::<String>();
        let digest = self.secrets.digest(&read(&code, &self.program.formats).code).to_vec();
        sqlx::query(
            "INSERT INTO cards (digest, amount, currency, standing, states_reason) VALUES (?, ?, ?, 'active', 0)",
        )
        .bind(&digest)
        .bind(amount)
        .bind(currency)
        .execute(&self.database)
        .await?;
        Ok(Card { code, digest })
    }
}
