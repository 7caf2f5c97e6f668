//! `cargo xtask demo`: the page and its backend on this machine, from a fresh clone to an address to open.

use std::fs;
use std::net::TcpListener;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::sleep;
use std::time::Duration;

use serde_json::Value;

use crate::backend::{self, Backend};
use crate::bundle;
use crate::command::Failure;
use crate::steps::Steps;
use crate::workspace::Workspace;

/// What may be chosen on the command line.
#[derive(Debug)]
pub struct Choices {
    /// The port on this machine.
    pub port: u16,
    /// Whether to forget what earlier demos redeemed.
    pub fresh: bool,
}

/// Builds everything, starts the backend with its demo cards and runs until it is stopped.
pub fn demo(workspace: &Workspace, choices: &Choices) -> Result<(), Failure> {
    let address = format!("127.0.0.1:{}", choices.port);
    check_is_free(&address)?;
    let mut steps = Steps::new(bundle::STEPS + 2);
    bundle::build(workspace, &mut steps)?;
    steps.begin("backend");
    backend::build(workspace)?;
    steps.begin("start");
    let folder = workspace.built("demo");
    fs::create_dir_all(&folder).map_err(Failure::doing(folder.display()))?;
    let database = folder.join("redeemkit.sqlite");
    if choices.fresh {
        forget(&database)?;
    }
    let stop = Arc::new(AtomicBool::new(false));
    let asked = Arc::clone(&stop);
    ctrlc::set_handler(move || asked.store(true, Ordering::Relaxed))
        .map_err(|error| Failure::new(format!("ctrl-c: {error}")))?;
    let mut backend = Backend::start(workspace, &address, &database)?;
    backend.wait_until_ready()?;
    introduce(&backend, &address)?;
    while !stop.load(Ordering::Relaxed) {
        if let Some(status) = backend.ended()? {
            return Err(Failure::new(format!("the backend ended ({status})")));
        }
        sleep(Duration::from_millis(100));
    }
    backend.stop(workspace)
}

fn check_is_free(address: &str) -> Result<(), Failure> {
    let problem = |error| Failure::new(format!("{address} cannot be used ({error}); choose another port with --port"));
    TcpListener::bind(address).map(drop).map_err(problem)
}

/// Removes the database and the two files that SQLite keeps beside it.
fn forget(database: &Path) -> Result<(), Failure> {
    for suffix in ["", "-wal", "-shm"] {
        let mut name = database.as_os_str().to_owned();
        name.push(suffix);
        match fs::remove_file(&name) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                return Err(Failure::doing(Path::new(&name).display())(error));
            }
            _ => {}
        }
    }
    Ok(())
}

fn introduce(backend: &Backend, address: &str) -> Result<(), Failure> {
    let text = |value: &Value, field: &str| value.get(field).and_then(Value::as_str).unwrap_or_default().to_owned();
    println!("\nAccounts to sign in with:");
    for account in list(&backend.get("/demo/accounts")?, "accounts") {
        println!("  {:<16}  {}", text(account, "label"), text(account, "shows"));
    }
    println!("\nCards to try:");
    for card in list(&backend.get("/demo/cards")?, "cards") {
        println!("  {:<16}  {}", text(card, "code"), text(card, "shows"));
    }
    println!("\nOpen  http://{address}/   (ctrl-c stops; --fresh makes every card new again)");
    Ok(())
}

fn list<'a>(answer: &'a Value, field: &str) -> impl Iterator<Item = &'a Value> {
    answer.get(field).and_then(Value::as_array).into_iter().flatten()
}
