//! `cargo xtask pack`: the tarball that `npm publish` would send. Which files go into it is said by `www/package.json`.

use std::fs;
use std::path::PathBuf;

use serde_json::Value;

use crate::bundle;
use crate::command::{self, Failure};
use crate::node;
use crate::steps::Steps;
use crate::workspace::Workspace;

/// How many steps [`pack`] begins.
pub const STEPS: usize = bundle::STEPS + 1;

/// Builds, and puts the npm package into `dist/`.
pub fn pack(workspace: &Workspace, steps: &mut Steps) -> Result<PathBuf, Failure> {
    bundle::build(workspace, steps)?;
    steps.begin("npm package");
    let tarball = tarball(workspace)?;
    println!("{}", tarball.display());
    Ok(tarball)
}

/// Puts what was built into `dist/redeemkit-<version>.tgz`.
pub fn tarball(workspace: &Workspace) -> Result<PathBuf, Failure> {
    let folder = workspace.file("dist");
    fs::create_dir_all(&folder).map_err(Failure::doing(folder.display()))?;
    let answer = command::read(
        node::npm(workspace).args(["pack", "--json", "--workspace", "www", "--pack-destination"]).arg(&folder),
    )?;
    let name = file_name(&answer)
        .ok_or_else(|| Failure::new(format!("`npm pack --json` did not name its file:\n{answer}")))?;
    Ok(folder.join(name))
}

/// npm 11 answers with a list of packages, newer ones with an object by package name; both hold the file's name.
fn file_name(answer: &str) -> Option<String> {
    let start = answer.find(['[', '{'])?;
    let answer: Value = serde_json::from_str(answer.get(start..)?).ok()?;
    let package = match &answer {
        Value::Array(packages) => packages.first(),
        Value::Object(packages) => packages.values().next(),
        _ => None,
    };
    package?.get("filename")?.as_str().map(String::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_is_named_by_either_npm() {
        let expected = Some("redeemkit-0.1.0.tgz".to_owned());
        assert_eq!(file_name("[{\"filename\":\"redeemkit-0.1.0.tgz\"}]"), expected);
        assert_eq!(file_name("{\"redeemkit\":{\"filename\":\"redeemkit-0.1.0.tgz\"}}"), expected);
        assert_eq!(file_name("> redeemkit@0.1.0 prepack\n"), None);
    }
}
