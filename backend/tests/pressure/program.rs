//! The backend as the program that is shipped: started, killed and started again on the same files.

use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use redeemkit_backend::{Server, Settings};
use sqlx::sqlite::{SqliteConnectOptions, SqlitePool};
use tempfile::TempDir;

use super::customers::Customer;
use super::harness;

/// What stays when the program is killed: its database, its log.
pub struct Files {
    pub folder: TempDir,
}

/// A program that runs.
pub struct Program {
    child: Child,
    pub url: String,
}

impl Files {
    /// A fresh database with these cards of 1.00 EUR and as many customers as asked for, who are signed in.
    pub async fn with(codes: &[String], customers: usize) -> (Self, Vec<Customer>) {
        let files = Self { folder: tempfile::tempdir().unwrap() };
        let server = Server::start(files.settings()).await.unwrap();
        server.issue(codes, 1_00, "EUR").await.unwrap();
        server.run(async {}).await;
        let database = files.open().await;
        let mut made = Vec::new();
        for number in 0..customers {
            made.push(Customer::sign_up(&database, number).await);
        }
        database.close().await;
        (files, made)
    }

    fn settings(&self) -> Settings {
        harness::settings(self.folder.path())
    }

    pub fn database(&self) -> PathBuf {
        self.folder.path().join("redeemkit.sqlite")
    }

    pub fn log(&self) -> PathBuf {
        self.folder.path().join("log")
    }

    pub async fn open(&self) -> SqlitePool {
        SqlitePool::connect_with(SqliteConnectOptions::new().filename(self.database())).await.unwrap()
    }

    /// Starts the program on these files.
    pub fn start(&self, log_level: &str, arguments: &[&str]) -> Program {
        let settings = self.settings();
        let log = File::options().create(true).append(true).open(self.log()).unwrap();
        let mut child = Command::new(env!("CARGO_BIN_EXE_redeemkit-backend"))
            .arg("--demo")
            .args([Path::new("--database"), &settings.database])
            .args([Path::new("--page"), &settings.page])
            .args([Path::new("--program"), &settings.program])
            .args(arguments)
            .env("RUST_LOG", log_level)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(log)
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let address = line.trim().strip_prefix("listening on ");
        let url = address.unwrap_or_else(|| panic!("{}", fs::read_to_string(self.log()).unwrap())).to_owned();
        Program { child, url }
    }
}

impl Program {
    /// Ends it as a power cut does: it gets no chance to do anything (SIGKILL).
    pub fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // It may have been killed already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
