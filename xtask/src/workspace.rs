//! Where things lie: the checkout, Cargo's target directory, test targets by name, and versions out of the lock file.

use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::command::{self, Failure};

/// The checkout this program was started in.
#[derive(Debug, Clone)]
pub struct Workspace {
    root: PathBuf,
    target: PathBuf,
    browser_tests: Vec<String>,
}

impl Workspace {
    /// Asks Cargo about the workspace around the current directory.
    pub fn find() -> Result<Self, Failure> {
        let answer =
            command::read(command::cargo(Path::new(".")).args(["metadata", "--format-version=1", "--no-deps"]))?;
        let metadata: Value = serde_json::from_str(&answer)
            .map_err(|error| Failure::new(format!("`cargo metadata` answered no JSON: {error}")))?;
        let path = |field: &str| {
            metadata
                .get(field)
                .and_then(Value::as_str)
                .map(PathBuf::from)
                .ok_or_else(|| Failure::new(format!("`cargo metadata` names no {field}")))
        };
        Ok(Self {
            root: path("workspace_root")?,
            target: path("target_directory")?,
            browser_tests: browser_tests(&metadata),
        })
    }

    /// The root of the checkout.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// A place in the checkout, `/` between the names.
    pub fn file(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    /// A place among what is built.
    pub fn built(&self, path: &str) -> PathBuf {
        self.target.join(path)
    }

    /// The program that the tests and the demo start: the backend, built without optimisation since it is built in seconds that way.
    pub fn backend(&self) -> PathBuf {
        self.built("debug/redeemkit-backend")
    }

    /// The test targets of the core crate that run inside a browser: those whose name begins with `browser`.
    pub fn browser_tests(&self) -> &[String] {
        &self.browser_tests
    }

    /// The version of a package in `Cargo.lock`, the one place where tools' versions are taken from.
    pub fn locked_version(&self, package: &str) -> Result<String, Failure> {
        let path = self.file("Cargo.lock");
        let lock = std::fs::read_to_string(&path).map_err(Failure::doing(path.display()))?;
        version_in(&lock, package).ok_or_else(|| Failure::new(format!("{} has no package {package}", path.display())))
    }
}

fn browser_tests(metadata: &Value) -> Vec<String> {
    let packages = metadata.get("packages").and_then(Value::as_array).into_iter().flatten();
    let core = packages.filter(|package| package.get("name").and_then(Value::as_str) == Some("redeemkit"));
    let targets = core.filter_map(|package| package.get("targets").and_then(Value::as_array)).flatten();
    let tests = targets.filter(|target| target.pointer("/kind/0").and_then(Value::as_str) == Some("test"));
    let names = tests.filter_map(|target| target.get("name").and_then(Value::as_str));
    names.filter(|name| name.starts_with("browser")).map(String::from).collect()
}

fn version_in(lock: &str, package: &str) -> Option<String> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name).skip(1);
    lines.next()?.strip_prefix("version = \"")?.strip_suffix('"').map(String::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_found_by_the_whole_name() {
        let lock =
            "name = \"wasm-bindgen-futures\"\nversion = \"0.4.80\"\n\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";
        assert_eq!(version_in(lock, "wasm-bindgen").as_deref(), Some("0.2.130"));
        assert_eq!(version_in(lock, "wasm"), None);
    }

    #[test]
    fn the_glue_is_made_by_the_version_that_the_module_was_built_with() {
        let workspace = Workspace::find().unwrap();
        assert_eq!(
            workspace.locked_version("wasm-bindgen").unwrap(),
            workspace.locked_version("wasm-bindgen-cli-support").unwrap()
        );
    }

    #[test]
    fn only_the_core_crates_browser_tests_are_named() {
        let metadata = serde_json::json!({ "packages": [
            { "name": "redeemkit", "targets": [
                { "kind": ["test"], "name": "browser" },
                { "kind": ["test"], "name": "journeys" },
                { "kind": ["bench"], "name": "browser_speed" },
            ] },
            { "name": "other", "targets": [{ "kind": ["test"], "name": "browser" }] },
        ] });
        assert_eq!(browser_tests(&metadata), ["browser"]);
    }
}
