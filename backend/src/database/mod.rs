//! The database file: opening it, reading from it, and beginning writes. What the rows mean is in the files beside.

pub mod accounts;
pub mod attempts;
pub mod benefits;
pub mod cards;
pub mod credits;
pub mod identities;
pub mod identity_checks;
pub mod mailed_links;
pub mod outbox;
pub mod refused_codes;
pub mod rehearsals;
pub mod secret;
pub mod sessions;
pub mod support_requests;
pub mod wrong_pins;

use std::path::Path;
use std::time::Duration;

use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{Sqlite, Transaction};

/// A transaction that holds the right to write from its first moment.
pub type Write = Transaction<'static, Sqlite>;

/// The database.
#[derive(Clone, Debug)]
pub struct Database {
    readers: SqlitePool,
    writer: SqlitePool,
}

impl Database {
    /// Opens the file, creates it where it is missing, and brings its tables up to date.
    pub async fn open(file: &Path) -> Result<Self, sqlx::Error> {
        let options = SqliteConnectOptions::new()
            .filename(file)
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            // In WAL mode the weaker setting may lose a committed credit at a power cut; the customer was already told.
            .synchronous(SqliteSynchronous::Full)
            .busy_timeout(Duration::from_secs(10))
            .foreign_keys(true);
        // SQLite has one writer at a time. One connection for it makes writers of this process queue fairly, where
        // SQLite itself would let them poll; the busy time-out is for other processes on the same file.
        let writer = SqlitePoolOptions::new().max_connections(1).connect_with(options.clone()).await?;
        sqlx::migrate!().run(&writer).await.map_err(|error| sqlx::Error::Migrate(Box::new(error)))?;
        let readers = SqlitePoolOptions::new().max_connections(4).connect_with(options).await?;
        Ok(Self { readers, writer })
    }

    /// The connections for reading.
    pub fn read(&self) -> &SqlitePool {
        &self.readers
    }

    /// Begins a transaction as a write. A deferred one that first reads and then writes cannot be upgraded while another
    /// writes: measured, 1,151 of 1,280 such redemptions failed with "database is locked".
    pub async fn write(&self) -> Result<Write, sqlx::Error> {
        self.writer.begin_with("BEGIN IMMEDIATE").await
    }

    /// Makes sure that it can be read.
    pub async fn answers(&self) -> Result<(), sqlx::Error> {
        sqlx::query("SELECT 1 FROM accounts LIMIT 1").fetch_optional(&self.readers).await.map(|_| ())
    }

    /// Closes all connections, which also folds the write-ahead log into the file.
    pub async fn close(&self) {
        self.readers.close().await;
        self.writer.close().await;
    }
}
