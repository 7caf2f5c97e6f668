//! The fault proxy as a program, for pages in real browsers: everything between the browser and a backend goes wrong as a
//! seed has it. What goes wrong, and how, is in `tests/faults/proxy`.
//!
//! ```sh
//! cargo run -p redeemkit-backend --example fault-proxy -- --to 127.0.0.1:8080 --seed 7 --plan drop-after,late
//! curl http://127.0.0.1:PORT/.faults              # what was met so far
//! curl -X POST http://127.0.0.1:PORT/.faults      # delivers what is held back first
//! ```

use std::io::{self, Write};
use std::net::SocketAddr;

use clap::Parser;

#[path = "../tests/faults/chance.rs"]
#[allow(dead_code, reason = "the fault run draws more than a plan does")]
mod chance;
#[path = "../tests/faults/proxy/mod.rs"]
#[allow(
    dead_code,
    unused_imports,
    reason = "the fault run asks the proxy itself, where this program has a path for it"
)]
mod proxy;

use proxy::{Fault, Plan, Proxy};

/// Stands between a browser and the backend, and lets things go wrong.
#[derive(Debug, Parser)]
struct Arguments {
    /// Where to listen; port 0 takes a free one
    #[arg(long, default_value = "127.0.0.1:0")]
    listen: SocketAddr,
    /// The backend's address
    #[arg(long)]
    to: SocketAddr,
    /// What all chance is drawn from
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// The faults to draw from, by name; all of them unless some are named
    #[arg(long, value_delimiter = ',', value_parser = fault)]
    plan: Vec<Fault>,
    /// How many of a hundred calls meet a fault
    #[arg(long, default_value_t = 50)]
    percent: u8,
    /// The most faults; after them everything passes
    #[arg(long, default_value_t = 10)]
    most: usize,
}

fn fault(name: &str) -> Result<Fault, String> {
    Fault::from_slug(name).ok_or_else(|| format!("there is {}", Fault::ALL.map(Fault::slug).join(", ")))
}

#[tokio::main]
async fn main() -> io::Result<()> {
    let Arguments { listen, to, seed, plan, percent, most } = Arguments::parse();
    let faults = if plan.is_empty() { Fault::ALL.to_vec() } else { plan };
    let proxy = Proxy::start(listen, to, Plan::new(seed, faults, percent, most)).await?;
    writeln!(io::stdout(), "listening on http://{}", proxy.address())?;
    io::stdout().flush()?;
    tokio::signal::ctrl_c().await
}
