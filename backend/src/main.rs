//! The command line of the reference backend: it reads the arguments and the secret, and says where it listens.

use std::io::{self, Write};
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;
use redeemkit_backend::{Server, Settings};
use tracing_subscriber::EnvFilter;

/// Serves the redeem page and redeems codes exactly once.
///
/// The environment variable REDEEMKIT_SECRET holds the secret that codes are digested with, 32 bytes or more. Only
/// --demo does without: it makes one and keeps it in its database. RUST_LOG sets what is logged.
#[derive(Debug, Parser)]
#[command(version)]
struct Arguments {
    /// Where to listen; port 0 takes a free one
    #[arg(long, default_value = "127.0.0.1:0")]
    listen: SocketAddr,
    /// The SQLite database file; it is made if missing
    #[arg(long)]
    database: PathBuf,
    /// The folder of the built page
    #[arg(long, default_value = "www/dist/page")]
    page: PathBuf,
    /// The JSON that describes the program's codes
    #[arg(long, default_value = "www/programs/streaming-card.json")]
    program: PathBuf,
    /// Adds accounts and cards for every journey; anybody can sign in to them
    #[arg(long)]
    demo: bool,
    /// Another origin whose pages may redeem here, such as https://shop.example; repeatable
    #[arg(long, value_name = "ORIGIN")]
    allow_origin: Vec<String>,
    /// A further source that the page may connect to; repeatable
    #[arg(long, value_name = "SOURCE")]
    connect_src: Vec<String>,
    /// Marks session cookies Secure: for a backend behind TLS
    #[arg(long)]
    secure_cookies: bool,
}

impl Arguments {
    fn settings(self, secret: Option<String>) -> Settings {
        Settings {
            listen: self.listen,
            database: self.database,
            page: self.page,
            program: self.program,
            secret,
            demo: self.demo,
            allowed_origins: self.allow_origin,
            connect_sources: self.connect_src,
            secure_cookies: self.secure_cookies,
            slow_card: Duration::from_secs(3),
        }
    }
}

#[tokio::main]
async fn main() -> ExitCode {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info"));
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(io::stderr).init();
    match run(Arguments::parse().settings(std::env::var("REDEEMKIT_SECRET").ok())).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            tracing::error!("{error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(settings: Settings) -> Result<(), Box<dyn std::error::Error>> {
    let stop = stop()?;
    let server = Server::start(settings).await?;
    // The one line on stdout; whoever started the backend waits for it.
    writeln!(io::stdout(), "listening on http://{}", server.address()?)?;
    io::stdout().flush()?;
    Ok(server.run(stop).await?)
}

/// Done when the backend is asked to stop: by Ctrl-C, or by SIGTERM where there are signals.
#[cfg(unix)]
fn stop() -> io::Result<impl Future<Output = ()> + Send + 'static> {
    use tokio::signal::unix::{SignalKind, signal};
    let (mut interrupt, mut terminate) = (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}

#[cfg(not(unix))]
fn stop() -> io::Result<impl Future<Output = ()> + Send + 'static> {
    Ok(async {
        if let Err(error) = tokio::signal::ctrl_c().await {
            tracing::warn!(%error, "Ctrl-C is not heard");
        }
    })
}
