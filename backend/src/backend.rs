//! What every request may use: the database, the secrets, the program and the settings; nothing in it changes but counters.

use std::sync::Arc;
use std::time::Duration;

use redeemkit::code::Format;
use redeemkit::program::BenefitRules;
use tokio_util::task::TaskTracker;

use crate::clock::Clock;
use crate::connections::Patience;
use crate::database::Database;
use crate::limits::Limits;
use crate::metrics::Metrics;
use crate::outbox::MailServer;
use crate::secrets::Secrets;

/// The backend's parts. A clone is the same backend.
#[derive(Clone, Debug)]
pub struct Backend {
    /// Where everything is kept. The backend itself remembers nothing between two requests.
    pub database: Database,
    /// What codes are known by.
    pub secrets: Secrets,
    /// The formats of the program's codes.
    pub formats: Arc<[Format]>,
    /// What changes of a membership do to its benefits.
    pub benefits: Arc<BenefitRules>,
    /// The program as its file has it, served to the page so that both read codes alike.
    pub program: Arc<str>,
    /// Whether demo accounts can be signed in to and demo cards are shown.
    pub demo: bool,
    /// How long the demo's slow card takes.
    pub slow_card: Duration,
    /// Whether session cookies are for `https:` only.
    pub secure_cookies: bool,
    /// What limits guessing.
    pub limits: Limits,
    /// During maintenance: after how many seconds to try again.
    pub maintenance: Option<u32>,
    /// Whether a proxy in front says where requests come from.
    pub trust_forwarded_for: bool,
    /// How long clients may take.
    pub patience: Patience,
    /// What time it is.
    pub clock: Clock,
    /// Where customers find the page, as links in messages have it.
    pub public_url: Arc<str>,
    /// What messages call the service: the program's name.
    pub service: Arc<str>,
    /// What sends e-mails; without it they wait in the outbox.
    pub mail_server: Option<MailServer>,
    /// After how many days requests to support are deleted.
    pub keep_support_requests: u16,
    /// What is counted.
    pub metrics: Metrics,
    /// Work that goes on when the client hangs up, and that a shutdown waits for.
    pub work: TaskTracker,
}
