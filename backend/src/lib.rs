//! The reference backend of redeemkit: real, small, and the proof of the wire contract.
//!
//! It shares the core crate with the page, so that both read codes alike and use the same words for problems. It is
//! stateless beside its database. A request comes in by `connections` and `routes`, passes `observation` and `cross_site`,
//! and is handled in `session`, `account`, `membership`, `support`, `identity_check`, `mailed_link` or `redemption`, which asks `guessing` first; `database` keeps everything; every
//! error leaves as `problem_details`.

mod account;
mod backend;
mod client_address;
mod clock;
mod connections;
mod cross_site;
mod database;
mod demo;
mod email_address;
mod fault;
mod guessing;
mod health;
mod idempotency_key;
mod identity_check;
mod limits;
mod local_day;
pub mod logging;
mod mailed_link;
mod membership;
mod metrics;
mod money;
mod observation;
mod openapi;
mod outbox;
mod page;
mod problem_details;
mod random;
mod redemption;
mod request_body;
mod routes;
mod sealed;
mod secrets;
mod security_headers;
mod session;
mod settings;
mod start;
mod support;

pub use clock::Clock;
pub use connections::Patience;
pub use limits::{Limits, Lock, Slowing, Waits};
pub use settings::{MAIL_FROM, Settings};
pub use start::{CannotStart, Server, forgive};
