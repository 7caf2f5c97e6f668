//! Faults on purpose: real redemptions over a network on which everything goes wrong, and the ledger's word on each.
//!
//! Every story is told from a seed. A story that went wrong prints its seed and its trace; `REDEEMKIT_FAULT_STORY=<seed>`
//! tells that one again. `REDEEMKIT_LONG=1` tells two thousand, `REDEEMKIT_FAULT_RUN=<number>` others than usual.

#[cfg(test)]
mod backend;
#[cfg(test)]
mod browser;
#[cfg(test)]
mod cards;
#[cfg(test)]
mod chance;
#[cfg(test)]
mod checks;
#[cfg(test)]
mod customer;
#[cfg(test)]
mod ledger;
#[cfg(test)]
mod page;
#[cfg(test)]
mod proxy;
#[cfg(test)]
mod run;
#[cfg(test)]
mod story;
#[cfg(test)]
mod told;

/// The backend's own digests: cards are issued with the very same ones.
#[cfg(test)]
#[path = "../../src/secrets.rs"]
#[allow(dead_code, reason = "issuing a card needs only some of them")]
mod secrets;
