//! The stages of `cargo xtask test` and what each runs. In which order and how they are reported belongs to `test.rs`.

use std::path::PathBuf;
use std::process::Command;

use crate::browsers;
use crate::command::{self, Failure};
use crate::fuzz;
use crate::node;
use crate::outcome::{self, Count};
use crate::pack;
use crate::prepared::Prepared;
use crate::tools;

/// One stage.
#[derive(Debug)]
pub struct Stage {
    /// What `--only` calls it.
    pub name: &'static str,
    /// What it checks.
    pub checks: &'static str,
    /// Runs it; says how much was checked, where that can be counted.
    pub run: fn(&Prepared) -> Result<Option<Count>, Failure>,
}

/// Every stage, the cheap ones first.
pub const STAGES: [Stage; 15] = [
    Stage { name: "format", checks: "rustfmt would change nothing", run: format },
    Stage { name: "clippy", checks: "clippy on the workspace, warnings denied", run: clippy },
    Stage { name: "clippy-wasm", checks: "clippy on the core as the browser gets it", run: clippy_wasm },
    Stage { name: "native", checks: "unit, journey and backend tests", run: native },
    Stage { name: "fuzz", checks: "inputs that a fuzzer thinks of: reading, programs, checks", run: fuzz },
    Stage { name: "docs", checks: "the Rust documentation, warnings denied", run: docs },
    Stage { name: "build", checks: "module, npm package and page", run: build },
    Stage { name: "types", checks: "TypeScript, and the npm package's own tests", run: types },
    Stage { name: "browser", checks: "the module's exports in headless Chromium (wasm-pack)", run: browser },
    Stage { name: "chromium", checks: "page and backend, every walk, in Chromium", run: chromium },
    Stage {
        name: "faulty",
        checks: "page and backend with the fault proxy between them, in Chromium and Firefox",
        run: faulty,
    },
    Stage { name: "field", checks: "the field for codes, row by row, in Chromium and Firefox", run: field },
    Stage { name: "firefox", checks: "page and backend in Firefox", run: firefox },
    Stage { name: "webkit", checks: "page and backend in WebKit", run: webkit },
    Stage { name: "packaging", checks: "the tarball in a Vite app and in Node", run: packaging },
];

fn cargo(prepared: &Prepared, arguments: &[&str]) -> Command {
    let mut cargo = command::cargo(prepared.workspace.root());
    cargo.args(arguments);
    cargo
}

fn format(prepared: &Prepared) -> Result<Option<Count>, Failure> {
    command::run(&mut cargo(prepared, &["fmt", "--all", "--check"])).map(|()| None)
}

fn clippy(prepared: &Prepared) -> Result<Option<Count>, Failure> {
    let arguments = ["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"];
    command::run(&mut cargo(prepared, &arguments)).map(|()| None)
}

fn clippy_wasm(prepared: &Prepared) -> Result<Option<Count>, Failure> {
    prepared.wasm_target()?;
    let mut clippy = cargo(prepared, &["clippy", "--package=redeemkit", "--target=wasm32-unknown-unknown", "--lib"]);
    clippy.args(prepared.workspace.browser_tests().iter().map(|name| format!("--test={name}")));
    command::run(clippy.args(["--", "-D", "warnings"])).map(|()| None)
}

fn native(prepared: &Prepared) -> Result<Option<Count>, Failure> {
    let output = command::run_and_read(&mut cargo(prepared, &["test", "--workspace", "--no-fail-fast"]))?;
    outcome::of_cargo(&output).map(Some)
}

/// A sample; the long run has hours.
fn fuzz(prepared: &Prepared) -> Result<Option<Count>, Failure> {
    prepared.tools_and_browsers()?;
    fuzz::fuzz(prepared.workspace, 10).map(|executions| Some(Count::Executions(executions)))
}

fn docs(prepared: &Prepared) -> Result<Option<Count>, Failure> {
    let mut docs = cargo(prepared, &["doc", "--workspace", "--no-deps"]);
    command::run(docs.env("RUSTDOCFLAGS", "-D warnings")).map(|()| None)
}

fn build(prepared: &Prepared) -> Result<Option<Count>, Failure> {
    prepared.bundle()?;
    prepared.backend().map(|()| None)
}

fn types(prepared: &Prepared) -> Result<Option<Count>, Failure> {
    prepared.bundle()?;
    let workspace = prepared.workspace;
    command::run(node::npm(workspace).args(["run", "check", "--workspaces"]))?;
    command::run(node::npm(workspace).args(["test", "--workspace=www", "--if-present"])).map(|()| None)
}

/// Without `WASM_BINDGEN_USE_BROWSER` the runner skips the tests and reports success, so those that ran are counted as well.
fn browser(prepared: &Prepared) -> Result<Option<Count>, Failure> {
    prepared.wasm_target()?;
    prepared.tools_and_browsers()?;
    let tests = prepared.workspace.browser_tests();
    if tests.is_empty() {
        return Err(Failure::new("the crate redeemkit has no test target whose name begins with `browser`"));
    }
    let mut pack = tools::tool(prepared.workspace, "wasm-pack")?;
    pack.args(["test", "--headless", "--chrome", "--mode", "no-install", "--chromedriver"]);
    pack.arg(browsers::chromedriver()?).env("WASM_BINDGEN_USE_BROWSER", "1");
    pack.arg("--").args(tests.iter().map(|name| format!("--test={name}")));
    outcome::of_cargo(&command::run_and_read(&mut pack)?).map(Some)
}

fn chromium(prepared: &Prepared) -> Result<Option<Count>, Failure> {
    walk(prepared, "chromium")
}

fn faulty(prepared: &Prepared) -> Result<Option<Count>, Failure> {
    walk(prepared, "faulty-network*")
}

fn field(prepared: &Prepared) -> Result<Option<Count>, Failure> {
    walk(prepared, "field*")
}

fn firefox(prepared: &Prepared) -> Result<Option<Count>, Failure> {
    walk(prepared, "firefox")
}

fn walk(prepared: &Prepared, project: &str) -> Result<Option<Count>, Failure> {
    let mut playwright = prepared.playwright()?;
    let output = command::run_and_read(playwright.args(["test", "--project", project]))?;
    outcome::of_playwright(&output).map(Some)
}

/// WebKit's window needs a display, and its driver none of Playwright: its walks are a Node test under a virtual display.
fn webkit(prepared: &Prepared) -> Result<Option<Count>, Failure> {
    prepared.page_and_backend()?;
    prepared.tools_and_browsers()?;
    let mut test = command::command("xvfb-run", prepared.workspace.root());
    test.args(["--auto-servernum", "node", "--test", "--test-reporter=spec", "--test-concurrency=1"]);
    let files = ["smoke", "field", "faulty-network"].map(|name| format!("tests/end-to-end/webkit/{name}.test.mjs"));
    test.args(files);
    prepared.tell_where_things_are(&mut test)?;
    outcome::of_node(&command::run_and_read(&mut test)?).map(Some)
}

fn packaging(prepared: &Prepared) -> Result<Option<Count>, Failure> {
    prepared.page_and_backend()?;
    prepared.tools_and_browsers()?;
    node::packaging_tools(prepared.workspace)?;
    let tarball = pack::tarball(prepared.workspace)?;
    let mut test = node::node(prepared.workspace);
    test.args(["--test", "--test-reporter=spec"]).args(packaging_tests(prepared)?).env("REDEEMKIT_TARBALL", tarball);
    prepared.tell_where_things_are(&mut test)?;
    outcome::of_node(&command::run_and_read(&mut test)?).map(Some)
}

/// Their names one by one: what Node makes of a folder differs from version to version.
fn packaging_tests(prepared: &Prepared) -> Result<Vec<PathBuf>, Failure> {
    let folder = prepared.workspace.file("tests/packaging");
    let entries = std::fs::read_dir(&folder).map_err(Failure::doing(folder.display()))?;
    let mut files: Vec<_> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.retain(|file| file.to_string_lossy().ends_with(".test.mjs"));
    files.sort();
    Ok(files)
}
