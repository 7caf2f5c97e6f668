//! The exported interface in a real browser: `wasm-pack test --headless --chrome`. The page that runs these tests has no
//! redemption backend, so they also show what a customer meets where nobody answers. The whole path against the real
//! backend is in `tests/end-to-end`.
#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]
#![cfg(target_family = "wasm")]

mod bad_input;
mod formats;
mod page;
mod plurals;
mod words;

use wasm_bindgen_test::wasm_bindgen_test_configure;

wasm_bindgen_test_configure!(run_in_browser);
