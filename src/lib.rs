//! redeemkit redeems gift cards and voucher codes exactly once, and when that fails it tells the customer what it means
//! for their money and what to do next.
//!
//! The core is plain Rust without browser, clock, randomness or I/O. It reads as one sentence: a [`code`] meets a
//! [`problem`] on an [`account`]; up the [`ladder`] [`guidance`] leads on, through a [`challenge`] if need be; the [`client`]
//! drives; the [`view`] shows; [`l10n`] words it; `web` connects it to the page. Dependencies point one way, in that order.

pub mod account;
pub mod calendar;
pub mod challenge;
pub mod client;
pub mod code;
pub mod date;
pub mod digest;
pub mod guidance;
pub mod json;
pub mod l10n;
pub mod ladder;
pub mod message;
pub mod money;
pub mod problem;
pub mod program;
pub mod support;
pub mod time;
pub mod view;
#[cfg(target_family = "wasm")]
pub mod web;
