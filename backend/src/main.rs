//! The backend as a program: it reads the arguments and the secret, says where it listens, and stops when it is asked to.

mod arguments;

use std::io::{self, Write};
use std::process::ExitCode;

use clap::Parser;
use redeemkit_backend::{Server, Settings, forgive, logging};

use arguments::Arguments;

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    logging::begin(arguments.log_format());
    let done = match &arguments.forgive {
        Some(account) => forgive(&arguments.database, account).await.map_err(Into::into),
        None => run(arguments.settings(variable("REDEEMKIT_SECRET"), variable("REDEEMKIT_SMTP"))).await,
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            tracing::error!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

async fn run(settings: Settings) -> Result<(), Box<dyn std::error::Error>> {
    let stop = stop()?;
    let server = Server::start(settings).await?;
    // The one line on stdout; whoever started the backend waits for it.
    writeln!(io::stdout(), "listening on http://{}", server.address()?)?;
    io::stdout().flush()?;
    server.run(stop).await;
    Ok(())
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
