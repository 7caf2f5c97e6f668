//! The wire contract, held against a real backend on a real port with a real database file.

#[cfg(test)]
mod harness;

#[cfg(test)]
mod accepted;
#[cfg(test)]
mod account_shown;
#[cfg(test)]
mod cross_site;
#[cfg(test)]
mod demo_cards;
#[cfg(test)]
mod demo_clock;
#[cfg(test)]
mod every_problem;
#[cfg(test)]
mod exactly_once;
#[cfg(test)]
mod faulty_requests;
#[cfg(test)]
mod guessed_answers;
#[cfg(test)]
mod headers;
#[cfg(test)]
mod identity_checks;
#[cfg(test)]
mod ledger;
#[cfg(test)]
mod limits;
#[cfg(test)]
mod log;
#[cfg(test)]
mod membership;
#[cfg(test)]
mod openapi;
#[cfg(test)]
mod operation;
#[cfg(test)]
mod page;
#[cfg(test)]
mod patience;
#[cfg(test)]
mod pins;
#[cfg(test)]
mod secrecy;
#[cfg(test)]
mod sessions;
#[cfg(test)]
mod start;
#[cfg(test)]
mod support_requests;
#[cfg(test)]
mod withdrawal;
#[cfg(test)]
mod without_session;
