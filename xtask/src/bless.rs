//! `cargo xtask bless`: accepts what the program says now as what the golden files expect. Reading the difference is the author's work.

use crate::command::{self, Failure};
use crate::workspace::Workspace;

/// Runs the native tests with leave to rewrite their golden files.
pub fn bless(workspace: &Workspace) -> Result<(), Failure> {
    command::run(command::cargo(workspace.root()).args(["test", "--workspace"]).env("BLESS", "1"))?;
    command::run(command::command("git", workspace.root()).args(["--no-pager", "status", "--short"]))
}
