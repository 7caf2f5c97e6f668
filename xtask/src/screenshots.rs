//! `cargo xtask screenshots`: takes the pictures in `docs/` anew. Which states they show is written in `tests/end-to-end/`.

use crate::command::{self, Failure};
use crate::prepared::{Prepared, ToolsAndBrowsers};
use crate::workspace::Workspace;

/// Walks Chromium through the page's states and writes a picture of each.
pub fn screenshots(workspace: &Workspace) -> Result<(), Failure> {
    let tools = ToolsAndBrowsers::new(workspace);
    let prepared = Prepared::new(workspace, &tools);
    command::run(prepared.playwright()?.args(["test", "--project", "screenshots"]))
}
