//! How a backend is to run, whoever says so: the command line or a test. What is done with it is in [`crate::start`].

use std::fmt;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use crate::clock::Clock;
use crate::connections::Patience;
use crate::limits::Limits;

/// Whom e-mails are from unless it is said; nobody owns such an address (RFC 2606).
pub const MAIL_FROM: &str = "redeemkit <redeem@redeemkit.invalid>";

/// How the backend is to run.
#[derive(Clone)]
pub struct Settings {
    /// Where to listen; port 0 takes a free one.
    pub listen: SocketAddr,
    /// The database file.
    pub database: PathBuf,
    /// The folder of the built page.
    pub page: PathBuf,
    /// The program's JSON.
    pub program: PathBuf,
    /// The secret that codes are digested with. Only a demo can do without.
    pub secret: Option<String>,
    /// Whether the demo's accounts and cards exist.
    pub demo: bool,
    /// Other origins whose pages may redeem here.
    pub allowed_origins: Vec<String>,
    /// Further sources that the page may connect to.
    pub connect_sources: Vec<String>,
    /// Whether session cookies are for `https:` only.
    pub secure_cookies: bool,
    /// How long the demo's slow card takes.
    pub slow_card: Duration,
    /// What limits guessing.
    pub limits: Limits,
    /// During maintenance: after how many seconds to try again. What was redeemed before is told all the same.
    pub maintenance: Option<u32>,
    /// Whether a proxy in front says in `X-Forwarded-For` where requests come from. Without a proxy a client could say
    /// anything there.
    pub trust_forwarded_for: bool,
    /// How long clients may take.
    pub patience: Patience,
    /// What time it is.
    pub clock: Clock,
    /// Where customers find the page, such as `https://lumen.example`; without it, where the backend listens.
    pub public_url: Option<String>,
    /// The mail server's URL, with the user and the password.
    pub smtp: Option<String>,
    /// Whom e-mails are from.
    pub mail_from: String,
    /// After how many days requests to support are deleted.
    pub keep_support_requests: u16,
}

impl Settings {
    /// A demo on a free port of this machine.
    #[must_use]
    pub fn demo(database: PathBuf, page: PathBuf, program: PathBuf) -> Self {
        Self {
            listen: SocketAddr::from(([127, 0, 0, 1], 0)),
            database,
            page,
            program,
            secret: None,
            demo: true,
            allowed_origins: Vec::new(),
            connect_sources: Vec::new(),
            secure_cookies: false,
            slow_card: Duration::from_secs(3),
            limits: Limits::DEMO,
            maintenance: None,
            trust_forwarded_for: false,
            patience: Patience::default(),
            clock: Clock::default(),
            public_url: None,
            smtp: None,
            mail_from: MAIL_FROM.to_owned(),
            keep_support_requests: 90,
        }
    }
}

impl fmt::Debug for Settings {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Settings")
            .field("listen", &self.listen)
            .field("database", &self.database)
            .finish_non_exhaustive()
    }
}
