//! The Rust tools the browser tests and the fuzz targets need, in the checkout's own `.tools/`. What they are used for belongs to the tests.

use std::env;
use std::ffi::OsString;
use std::fs::{self, File};
use std::process::{Command, Stdio};

use crate::command::{self, Failure};
use crate::workspace::Workspace;

/// The wasm-pack that drives the headless tests. Nothing is linked with it, so no lock file names its version.
const WASM_PACK: &str = "0.15.1";

/// The cargo-fuzz that builds and starts the fuzz targets.
const CARGO_FUZZ: &str = "0.13.2";

/// Installs what is missing. It takes minutes, so it runs beside other work: what Cargo says goes to a file, which a failure names.
pub fn install(workspace: &Workspace) -> Result<(), Failure> {
    let glue = workspace.locked_version("wasm-bindgen")?;
    ensure(workspace, "wasm-bindgen-cli", "wasm-bindgen-test-runner", &glue)?;
    ensure(workspace, "wasm-pack", "wasm-pack", WASM_PACK)?;
    ensure(workspace, "cargo-fuzz", "cargo-fuzz", CARGO_FUZZ)
}

/// One of the installed tools, run in the checkout's root with all of them in front of the search path.
pub fn tool(workspace: &Workspace, name: &str) -> Result<Command, Failure> {
    let folder = workspace.file(".tools/bin");
    let mut command = command::command(&folder.join(name).to_string_lossy(), workspace.root());
    let others = env::var_os("PATH").unwrap_or_default();
    let path: OsString = env::join_paths(std::iter::once(folder).chain(env::split_paths(&others)))
        .map_err(|error| Failure::new(format!("search path: {error}")))?;
    command.env("PATH", path);
    Ok(command)
}

fn ensure(workspace: &Workspace, package: &str, program: &str, version: &str) -> Result<(), Failure> {
    let installed = command::read(tool(workspace, program)?.arg("--version"));
    if installed.is_ok_and(|answer| answer.split_whitespace().any(|word| word == version)) {
        return Ok(());
    }
    let folder = workspace.built("tools");
    fs::create_dir_all(&folder).map_err(Failure::doing(folder.display()))?;
    let path = folder.join(format!("{package}.log"));
    println!("(beside this: installing {package} {version} into .tools/; its output is in {})", path.display());
    let log = File::create(&path).map_err(Failure::doing(path.display()))?;
    let errors = log.try_clone().map_err(Failure::doing(path.display()))?;
    // Behind everything else, so that the native stages do not wait for it, but on every core that they leave idle; and with a target
    // directory of its own, since Cargo locks them.
    // Not `--locked`: the packages' own lock files age, and a mirror of the registry need not have every version in them.
    let mut cargo = command::command("nice", workspace.root());
    cargo.args(["-n", "10", "cargo", "install", package, "--version", version, "--root"]).arg(workspace.file(".tools"));
    cargo.env("CARGO_TARGET_DIR", &folder).stdout(Stdio::from(log)).stderr(Stdio::from(errors));
    command::run(&mut cargo).map_err(|failure| Failure::new(format!("{failure}; see {}", path.display())))
}
