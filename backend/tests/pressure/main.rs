//! The backend under pressure: crowds, a crash, guessing, and a search of everything it leaves behind. `REDEEMKIT_LONG=1`
//! makes the runs bigger; the counts are printed (`cargo test --test pressure -- --nocapture`).

#[cfg(test)]
#[path = "../contract/harness.rs"]
#[allow(dead_code, reason = "shared with the tests of the contract, which use more of it")]
mod harness;
#[cfg(test)]
#[path = "../contract/log.rs"]
#[allow(dead_code, reason = "shared with the tests of the contract, which use more of it")]
mod log;

#[cfg(test)]
mod crash;
#[cfg(test)]
mod crowd;
#[cfg(test)]
mod customers;
#[cfg(test)]
mod guessing;
#[cfg(test)]
mod program;
#[cfg(test)]
mod search;
#[cfg(test)]
mod secrecy;
#[cfg(test)]
mod secrecy_of_messages;
#[cfg(test)]
mod size;
