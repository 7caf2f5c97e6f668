//! `cargo xtask long`: the tests that draw from chance, and the fuzz targets, with as many draws as take an hour rather than a minute. What they check is
//! theirs; the same tests with fewer draws are part of `cargo xtask test`.

use crate::command::{self, Failure};
use crate::fuzz;
use crate::prepared::{Prepared, ToolsAndBrowsers};
use crate::workspace::Workspace;

/// The native tests, by package and name.
const NATIVE: [(&str, &str); 5] = [
    ("redeemkit", "model"),
    ("redeemkit", "reading"),
    ("redeemkit", "ladders"),
    ("redeemkit-backend", "faults"),
    ("redeemkit-backend", "pressure"),
];

/// How long each fuzz target runs, in seconds.
const FUZZED: u32 = 1_200;

/// Runs them one after another, with what they count.
pub fn long(workspace: &Workspace) -> Result<(), Failure> {
    for (package, test) in NATIVE {
        let mut cargo = command::cargo(workspace.root());
        cargo.args(["test", "--package", package, "--test", test, "--", "--nocapture"]);
        command::run(cargo.env("REDEEMKIT_LONG", "1"))?;
    }
    let tools = ToolsAndBrowsers::new(workspace);
    let prepared = Prepared::new(workspace, &tools);
    prepared.tools_and_browsers()?;
    fuzz::fuzz(workspace, FUZZED)?;
    command::run(prepared.playwright()?.args(["test", "--project", "faulty-network"]).env("REDEEMKIT_LONG", "1"))
}
