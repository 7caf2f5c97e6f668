//! `cargo xtask benchmark`: what a key, a paste, a message and a language file cost beside the libraries that do the same, in one run of Chromium, and
//! what the words weigh. What is measured and how it is printed is written in `tests/end-to-end/benchmark/`.

use crate::bundle;
use crate::command::{self, Failure};
use crate::prepared::{Prepared, ToolsAndBrowsers};
use crate::workspace::Workspace;

/// Measures and prints. Nothing in it is a limit.
pub fn benchmark(workspace: &Workspace) -> Result<(), Failure> {
    let tools = ToolsAndBrowsers::new(workspace);
    let prepared = Prepared::new(workspace, &tools);
    let mut playwright = prepared.playwright()?;
    let without_words = bundle::without_words(workspace)?;
    playwright.args(["test", "--project", "benchmark", "--workers", "1"]);
    command::run(playwright.env("REDEEMKIT_WITHOUT_WORDS", without_words))
}
