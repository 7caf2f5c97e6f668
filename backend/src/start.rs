//! Starting the backend from its settings and stopping it gracefully; the settings come from the command line or a test.

use std::fmt;
use std::future::Future;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;

use axum::Router;
use axum::http::HeaderValue;
use redeemkit::program::Program;
use tokio::net::TcpListener;
use tokio_util::task::TaskTracker;

use crate::backend::Backend;
use crate::connections;
use crate::cross_site::AllowedOrigins;
use crate::database::cards::{self, Card};
use crate::database::{Database, refused_codes, secret};
use crate::metrics::Metrics;
use crate::outbox::{self, MailServer};
use crate::redemption::accepted;
use crate::secrets::Secrets;
use crate::settings::Settings;
use crate::{demo, random, routes, security_headers, support};

/// Bytes that a secret has at least; fewer could be searched.
const SHORTEST_SECRET: usize = 32;

/// Why the backend cannot start, and what to do about it.
#[derive(Debug)]
pub struct CannotStart(String);

impl fmt::Display for CannotStart {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl std::error::Error for CannotStart {}

fn because<E: fmt::Display>(what: impl fmt::Display) -> impl FnOnce(E) -> CannotStart {
    move |error| CannotStart(format!("{what}: {error}"))
}

/// A backend that listens.
#[derive(Debug)]
pub struct Server {
    listener: TcpListener,
    router: Router,
    backend: Backend,
}

impl Server {
    /// Opens the database, reads the program and listens.
    ///
    /// # Errors
    /// What is wrong with the settings, or what the system refused.
    pub async fn start(settings: Settings) -> Result<Self, CannotStart> {
        let file = settings.program.display();
        let program = std::fs::read_to_string(&settings.program).map_err(because(&file))?;
        let Program { name, formats, benefits, .. } = Program::from_json(&program).map_err(because(&file))?;
        let secret = given_secret(&settings)?;
        let mail_server = settings.smtp.as_deref().map(|url| MailServer::new(url, &settings.mail_from)).transpose();
        let mail_server = mail_server.map_err(|problem| CannotStart(problem.to_owned()))?;
        let database = Database::open(&settings.database).await.map_err(because(settings.database.display()))?;
        let secret = match secret {
            Some(secret) => secret,
            None => demo_secret(&database).await?,
        };
        let listener = TcpListener::bind(settings.listen).await.map_err(because(settings.listen))?;
        let address = listener.local_addr().map_err(because(settings.listen))?;
        let public_url = settings.public_url.clone().unwrap_or_else(|| format!("http://{address}"));
        let backend = Backend {
            secrets: Secrets::derive(&secret),
            database,
            formats: formats.into(),
            benefits: Arc::new(benefits),
            program: program.into(),
            demo: settings.demo,
            slow_card: settings.slow_card,
            secure_cookies: settings.secure_cookies,
            limits: settings.limits,
            maintenance: settings.maintenance,
            trust_forwarded_for: settings.trust_forwarded_for,
            patience: settings.patience,
            clock: settings.clock.clone(),
            public_url: public_url.trim_end_matches('/').into(),
            service: name.into(),
            mail_server,
            keep_support_requests: settings.keep_support_requests,
            metrics: Metrics::new(),
            work: TaskTracker::new(),
        };
        if settings.demo {
            demo::seed(&backend).await.map_err(|problem| CannotStart(format!("the demo's data: {}", problem.title)))?;
        }
        let allowed = settings.allowed_origins.iter().map(|origin| HeaderValue::from_str(origin));
        let allowed: AllowedOrigins = allowed.collect::<Result<Arc<_>, _>>().map_err(because("--allow-origin"))?;
        let policy = security_headers::policy(&settings.connect_sources).map_err(because("--connect-src"))?;
        let router = routes::router(backend.clone(), &settings.page, &allowed, policy)
            .map_err(because("the OpenAPI document"))?;
        Ok(Self { listener, router, backend })
    }

    /// Where it listens.
    ///
    /// # Errors
    /// The system's, if it cannot tell.
    pub fn address(&self) -> std::io::Result<SocketAddr> {
        self.listener.local_addr()
    }

    /// Puts new cards into the database, as the one who issues cards does; those that are there stay as they are.
    ///
    /// # Errors
    /// What the database refused.
    pub async fn issue(&self, codes: &[String], hundredths: i64, currency: &str) -> Result<(), CannotStart> {
        let mut write = self.backend.database.write().await.map_err(because("the database"))?;
        for code in codes {
            let code = redeemkit::code::read(code, &self.backend.formats).into_secret();
            let card = Card {
                digest: self.backend.secrets.digest(&code).to_vec(),
                amount: hundredths,
                currency: currency.to_owned(),
                standing: "active".to_owned(),
                expires_at: None,
                only_country: None,
                states_reason: false,
                rehearsal: None,
                credited_after: None,
                pin: self.backend.secrets.pin(&code).map(Vec::from),
                needs_identity_check: false,
            };
            cards::add(&mut write, &card).await.map_err(because("the database"))?;
        }
        write.commit().await.map_err(because("the database"))
    }

    /// Serves until `stop` is done, then lets everything that was begun come to its end, also what no client waits for. What was
    /// accepted and is not due by then is credited by the next one that runs.
    pub async fn run(self, stop: impl Future<Output = ()>) {
        let served = connections::serve(self.listener, self.router, self.backend.patience, stop);
        tokio::select! {
            () = served => {}
            () = accepted::credit_when_due(&self.backend) => {}
            () = support::delete_when_due(&self.backend) => {}
            () = outbox::deliver(&self.backend) => {}
        }
        self.backend.work.close();
        self.backend.work.wait().await;
        self.backend.database.close().await;
    }
}

/// Lifts the waits and the lock of an account, as support does. It can be done while backends run on the same database.
///
/// # Errors
/// What the database refused.
pub async fn forgive(database: &Path, account: &str) -> Result<(), CannotStart> {
    let forgiven = async {
        let database = Database::open(database).await?;
        let mut write = database.write().await?;
        refused_codes::forgive(&mut write, account).await?;
        write.commit().await?;
        database.close().await;
        Ok::<_, sqlx::Error>(())
    };
    forgiven.await.map_err(because(database.display()))
}

/// The secret of the settings; none where a demo may do without.
fn given_secret(settings: &Settings) -> Result<Option<Vec<u8>>, CannotStart> {
    let problem = match &settings.secret {
        Some(secret) if secret.len() >= SHORTEST_SECRET => return Ok(Some(secret.clone().into_bytes())),
        None if settings.demo => return Ok(None),
        Some(_) => format!("it has fewer than {SHORTEST_SECRET} bytes; openssl rand -hex 32 makes one"),
        None => "it is not set; openssl rand -hex 32 makes one, and only --demo does without".to_owned(),
    };
    Err(CannotStart(format!("REDEEMKIT_SECRET: {problem}")))
}

/// The secret that a demo's database keeps.
async fn demo_secret(database: &Database) -> Result<Vec<u8>, CannotStart> {
    let new = random::secret().map_err(|_| CannotStart("the system gives no randomness".to_owned()))?;
    let mut write = database.write().await.map_err(because("the database"))?;
    let kept = secret::kept_or(&mut write, new).await.map_err(because("the database"))?;
    write.commit().await.map_err(because("the database"))?;
    Ok(kept)
}
