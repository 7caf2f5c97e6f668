//! Node and the npm packages of the checkout. What is done with them belongs to the tasks.

use std::path::Path;
use std::process::Command;
use std::time::SystemTime;

use crate::command::{self, Failure};
use crate::workspace::Workspace;

/// The oldest Node that the build tools run on: major and minor version.
const OLDEST: (u32, u32) = (20, 19);

/// npm in the checkout's root. No browsers are downloaded: the tests drive the installed ones.
pub fn npm(workspace: &Workspace) -> Command {
    let mut npm = command::command("npm", workspace.root());
    npm.env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1").env("NO_UPDATE_NOTIFIER", "1");
    npm
}

/// Node in the checkout's root.
pub fn node(workspace: &Workspace) -> Command {
    command::command("node", workspace.root())
}

/// Installs exactly the locked packages, unless that was done since the lock file last changed.
pub fn packages(workspace: &Workspace) -> Result<(), Failure> {
    version(workspace)?;
    install(workspace, workspace.root())
}

/// The same for the tools that judge the finished package, which have a lock file of their own.
pub fn packaging_tools(workspace: &Workspace) -> Result<(), Failure> {
    install(workspace, &workspace.file("tests/packaging"))
}

fn install(workspace: &Workspace, directory: &Path) -> Result<(), Failure> {
    let installed = changed(&directory.join("node_modules/.package-lock.json"));
    if installed.is_some() && installed >= changed(&directory.join("package-lock.json")) {
        return Ok(());
    }
    command::run(npm(workspace).current_dir(directory).args(["ci", "--no-audit", "--no-fund"]))
}

fn version(workspace: &Workspace) -> Result<(), Failure> {
    let (major, minor) = OLDEST;
    let advice = format!("Node {major}.{minor} or newer is needed, with npm (https://nodejs.org)");
    let answer = command::read(node(workspace).arg("--version"))
        .map_err(|failure| Failure::new(format!("{failure}\n{advice}")))?;
    match numbers(&answer) {
        Some(numbers) if numbers >= OLDEST => Ok(()),
        _ => Err(Failure::new(format!("this is Node {}; {advice}", answer.trim()))),
    }
}

fn numbers(version: &str) -> Option<(u32, u32)> {
    let mut numbers = version.trim().strip_prefix('v')?.split('.').map(str::parse);
    Some((numbers.next()?.ok()?, numbers.next()?.ok()?))
}

fn changed(path: &Path) -> Option<SystemTime> {
    path.metadata().and_then(|metadata| metadata.modified()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_compared_as_numbers() {
        assert_eq!(numbers("v20.20.2\n"), Some((20, 20)));
        assert!(numbers("v20.9.0") < Some(OLDEST));
        assert!(numbers("v22.0.0") > Some(OLDEST));
        assert_eq!(numbers("nonsense"), None);
    }
}
