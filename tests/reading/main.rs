//! Reading codes from outside: what is found in the texts that customers paste, and what holds of every text.
#![cfg(not(target_family = "wasm"))]
#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod finding;
mod properties;
