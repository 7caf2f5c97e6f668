//! The reference backend of redeemkit: real, small, and the proof of the wire contract.
//!
//! It shares the core crate with the page, so that both read codes alike and use the same words for problems. It is
//! stateless beside its database. A request comes in by `routes`, passes `cross_site`, and is handled in `session`,
//! `account` or `redemption`; `database` keeps everything; every error leaves as `problem_details`.

mod account;
mod backend;
mod clock;
mod cross_site;
mod database;
mod demo;
mod fault;
mod money;
mod openapi;
mod page;
mod problem_details;
mod random;
mod redemption;
mod request_body;
mod routes;
mod secrets;
mod security_headers;
mod session;
mod start;

pub use start::{CannotStart, Server, Settings};
