//! The reference backend as a child: built, started, asked and stopped. What it answers belongs to `backend/`.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, ExitStatus};
use std::thread::sleep;
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::command::{self, Failure};
use crate::workspace::Workspace;

/// How long a stopping backend may finish what it is doing, before it is ended: its longest answer takes a few seconds.
const FAREWELL: Duration = Duration::from_secs(5);

/// Builds the backend, and the fault proxy among its examples, without optimisation: that takes seconds where the release profile
/// takes minutes, and one person is served.
pub fn build(workspace: &Workspace) -> Result<(), Failure> {
    command::run(command::cargo(workspace.root()).args([
        "build",
        "--package=redeemkit-backend",
        "--bins",
        "--examples",
    ]))
}

/// A backend with its demo accounts and cards, on one address.
#[derive(Debug)]
pub struct Backend {
    child: Child,
    address: String,
}

impl Backend {
    /// Starts the built backend; its output is this terminal's.
    pub fn start(workspace: &Workspace, address: &str, database: &Path) -> Result<Self, Failure> {
        let mut program = command::command(&workspace.backend().to_string_lossy(), workspace.root());
        program.args(["--demo", "--page", "www/dist/page", "--program", "www/programs/streaming-card.json"]);
        program.args(["--listen", address, "--database"]).arg(database);
        // A line for each request would hide the cards; who wants them says so.
        program.env("RUST_LOG", std::env::var_os("RUST_LOG").unwrap_or_else(|| "warn".into()));
        let described = command::describe(&program);
        let child = program.spawn().map_err(Failure::doing(described))?;
        Ok(Self { child, address: address.into() })
    }

    /// Waits until it answers, or fails when it ended instead.
    pub fn wait_until_ready(&mut self) -> Result<(), Failure> {
        loop {
            if let Some(status) = self.ended()? {
                return Err(Failure::new(format!("the backend ended ({status}) before it answered")));
            }
            if self.get("/health").is_ok() {
                return Ok(());
            }
            sleep(Duration::from_millis(50));
        }
    }

    /// The answer to a `GET`. Version 1.0 of the protocol: the answer then ends with the connection and has no chunks to put together.
    pub fn get(&self, path: &str) -> Result<Value, Failure> {
        let doing = || format!("http://{}{path}", self.address);
        let mut connection = TcpStream::connect(&self.address).map_err(Failure::doing(doing()))?;
        let request = format!("GET {path} HTTP/1.0\r\nHost: {}\r\n\r\n", self.address);
        connection.write_all(request.as_bytes()).map_err(Failure::doing(doing()))?;
        let mut answer = String::new();
        connection.read_to_string(&mut answer).map_err(Failure::doing(doing()))?;
        let body = answer.split_once("\r\n\r\n").map_or("", |(_, body)| body);
        serde_json::from_str(body).map_err(|error| Failure::new(format!("{}: {error}", doing())))
    }

    /// Whether it has ended, and how.
    pub fn ended(&mut self) -> Result<Option<ExitStatus>, Failure> {
        self.child.try_wait().map_err(Failure::doing("the backend"))
    }

    /// Asks it to stop, and ends it when it does not. Ctrl-c in a terminal has asked it already: asking twice does no harm.
    pub fn stop(mut self, workspace: &Workspace) -> Result<(), Failure> {
        let id = self.child.id().to_string();
        // It may be gone by now; then there is nothing to ask.
        let _ = command::read(command::command("kill", workspace.root()).args(["-TERM", &id]));
        let asked = Instant::now();
        while asked.elapsed() < FAREWELL {
            if self.ended()?.is_some() {
                return Ok(());
            }
            sleep(Duration::from_millis(50));
        }
        self.child.kill().and_then(|()| self.child.wait()).map_err(Failure::doing("the backend")).map(|_| ())
    }
}
