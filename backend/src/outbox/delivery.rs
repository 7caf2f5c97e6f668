//! Sending e-mails by SMTP. Each is sent at least once, with the same Message-ID every time, by one backend at a time.

use std::fmt;
use std::time::Duration;

use lettre::message::header::ContentType;
use lettre::message::{Mailbox, Message as Mail};
use lettre::{AsyncSmtpTransport, AsyncTransport, Tokio1Executor};
use redeemkit::problem::ProblemKind;
use tokio::time::sleep;

use super::open;
use crate::backend::Backend;
use crate::database::{mailed_links, outbox as rows};
use crate::problem_details::Refusal;

/// How often it is looked what is to be sent.
const INTERVAL: Duration = Duration::from_millis(500);
/// How long the mail server may take.
const PATIENCE: Duration = Duration::from_secs(20);
/// Milliseconds until the first repetition; each further one takes twice as long, up to an hour.
const FIRST_PAUSE: i64 = 30_000;
/// How long messages and links are kept, in milliseconds.
const KEPT: i64 = 24 * 60 * 60 * 1_000;

/// The server that takes e-mails.
#[derive(Clone)]
pub struct MailServer {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
}

impl fmt::Debug for MailServer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "MailServer(from {})", self.from)
    }
}

impl MailServer {
    /// The server at a URL such as `smtps://user:password@mail.example` or `smtp://127.0.0.1:2525`, and whom mails are from.
    ///
    /// # Errors
    /// What is wrong with either, without repeating the URL: there is a password in it.
    pub fn new(url: &str, from: &str) -> Result<Self, &'static str> {
        let from = from.parse().map_err(|_| "--mail-from: it is no address such as Lumen <help@lumen.example>")?;
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(url)
            .map_err(|_| "REDEEMKIT_SMTP: it is no URL such as smtps://user:password@mail.example")?;
        Ok(Self { transport: transport.timeout(Some(PATIENCE)).build(), from })
    }

    async fn send(&self, id: i64, message: super::Message) -> Result<(), &'static str> {
        let to: Mailbox = message.to.parse().map_err(|_| "no address")?;
        let mail = Mail::builder()
            .from(self.from.clone())
            .to(to)
            .subject(message.subject)
            .message_id(Some(format!("<outbox-{id}@{}>", self.from.email.domain())))
            .header(ContentType::TEXT_PLAIN)
            .body(message.text)
            .map_err(|_| "no mail can be made of it")?;
        // What the server says may repeat the address, so it is not told on.
        self.transport
            .send(mail)
            .await
            .map(drop)
            .map_err(|error| if error.is_permanent() { "refused" } else { "not taken" })
    }
}

/// Sends what is due, and deletes what is a day old, for as long as the backend runs. Without a mail server messages wait.
pub async fn deliver(backend: &Backend) {
    loop {
        if deliver_due(backend).await.is_err() {
            tracing::error!("messages were not sent; it is tried again");
        }
        sleep(INTERVAL).await;
    }
}

async fn deliver_due(backend: &Backend) -> Result<(), Refusal> {
    let now = backend.clock.now().milliseconds();
    if rows::oldest(backend.database.read()).await?.is_some_and(|oldest| oldest < now - KEPT) {
        let mut write = backend.database.write().await?;
        rows::delete_before(&mut write, now - KEPT).await?;
        mailed_links::delete_before(&mut write, now - KEPT).await?;
        write.commit().await?;
    }
    let Some(server) = &backend.mail_server else {
        return Ok(());
    };
    for row in rows::due(backend.database.read(), now).await? {
        let pause = (FIRST_PAUSE << row.tries.min(7)).min(60 * 60 * 1_000);
        let mut write = backend.database.write().await?;
        // Before it is sent, so that no other backend sends it meanwhile, and it is not lost if this one ends here.
        let claimed = rows::claim(&mut write, &row, now + pause).await?;
        write.commit().await?;
        if !claimed {
            continue;
        }
        let message = open(backend, &row).ok_or(ProblemKind::Technical)?;
        match server.send(row.id, message).await {
            Ok(()) => {
                let mut write = backend.database.write().await?;
                rows::sent(&mut write, row.id, backend.clock.now().milliseconds()).await?;
                write.commit().await?;
            }
            Err(reason) => tracing::warn!(id = row.id, reason, "a message was not sent; it is tried again"),
        }
    }
    Ok(())
}
