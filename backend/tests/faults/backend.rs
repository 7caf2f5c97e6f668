//! The real backend of a fault run, in this process, on a database file of its own.

use std::net::SocketAddr;
use std::path::PathBuf;

use redeemkit::program::Program;
use redeemkit_backend::{Server, Settings};
use tempfile::TempDir;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::cards::Issuer;

const PROGRAM: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../www/programs/streaming-card.json");

/// A backend that runs, and where cards for it are issued.
pub struct Backend {
    pub address: SocketAddr,
    pub issuer: Issuer,
    _folder: TempDir,
    stop: oneshot::Sender<()>,
    running: JoinHandle<()>,
}

impl Backend {
    /// A fresh demo.
    pub async fn start() -> Self {
        let folder = tempfile::tempdir().expect("a folder can be made");
        let database = folder.path().join("redeemkit.sqlite");
        let settings = Settings::demo(database.clone(), folder.path().to_owned(), PathBuf::from(PROGRAM));
        let server = Server::start(settings).await.expect("it starts");
        let address = server.address().expect("it has an address");
        let (stop, stopped) = oneshot::channel();
        let running = tokio::spawn(server.run(async move {
            stopped.await.unwrap_or_default();
        }));
        let program = std::fs::read_to_string(PROGRAM).expect("the program is there");
        let mut program = Program::from_json(&program).expect("the program is well");
        // These customers sign in by themselves; a mailed link would only be another way to do so.
        program.mailed_link = false;
        let issuer = Issuer::open(&database, program).await.expect("the database opens");
        Self { address, issuer, _folder: folder, stop, running }
    }

    /// Stops it, which proves that nothing hangs.
    pub async fn stop(self) {
        self.issuer.database().close().await;
        self.stop.send(()).expect("it runs");
        self.running.await.expect("it does not panic");
    }
}
