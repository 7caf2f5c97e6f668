//! `cargo xtask build`: from Rust and TypeScript to the files a browser loads. What those files contain belongs to `src/` and `www/`.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

use wasm_bindgen_cli_support::Bindgen;

use crate::command::{self, Failure};
use crate::node;
use crate::steps::Steps;
use crate::workspace::Workspace;

/// How many steps [`build`] begins.
pub const STEPS: usize = 5;

const TARGET: &str = "wasm32-unknown-unknown";

/// Names what the files in `www/generated/` were made from; written last, so that a broken run is not taken for a finished one.
const STAMP: &str = "made-from";

/// The proposals that every supported engine has and that rustc's own output uses; wasm-opt refuses a module that uses others.
const WASM_FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// How the module is optimised for what it weighs over the network, not on the disk. Functions of similar names stand side by side and small
/// ones stay apart instead of being pasted into their only caller, because Brotli finds a repetition again only where it is whole and near:
/// 2 % larger raw than with `-Oz`, and 7 % smaller compressed (151 to 140 kB).
const OPTIMISATION: [&str; 6] =
    ["--reorder-functions-by-name", "-O2", "--shrink-level", "2", "--one-caller-inline-max-function-size", "12"];

/// Builds the module, its glue, the npm package's files and the page; the last step prints the size of each part.
pub fn build(workspace: &Workspace, steps: &mut Steps) -> Result<(), Failure> {
    steps.begin("Rust's wasm target");
    add_target(workspace)?;
    steps.begin("npm packages");
    node::packages(workspace)?;
    steps.begin("wasm module (release)");
    let module = compile(workspace, "build", &[])?;
    steps.begin("glue and optimised module");
    bind(workspace, &module)?;
    steps.begin("element, npm package and page");
    command::run(node::npm(workspace).args(["run", "build", "--workspace", "www"]))
}

/// Adds the target when it is missing. A Rust that came without rustup may have it all the same, so the files are looked for first.
pub fn add_target(workspace: &Workspace) -> Result<(), Failure> {
    let folder = command::read(command::command("rustc", workspace.root()).args([
        "--print",
        "target-libdir",
        "--target",
        TARGET,
    ]))?;
    if Path::new(folder.trim()).is_dir() {
        return Ok(());
    }
    command::run(command::command("rustup", workspace.root()).args(["target", "add", TARGET]))
}

/// The module without its words, to weigh them by: nothing else is done with it.
pub fn without_words(workspace: &Workspace) -> Result<PathBuf, Failure> {
    let module = compile(workspace, "rustc", &["--", "--cfg", "redeemkit_without_words"])?;
    let folder = workspace.built("without-words");
    glue(workspace, &module, &folder)?;
    Ok(folder.join("redeemkit_bg.wasm"))
}

fn compile(workspace: &Workspace, how: &str, more: &[&str]) -> Result<PathBuf, Failure> {
    let mut cargo = command::cargo(workspace.root());
    cargo.arg(how).args(["--release", "--package=redeemkit", "--lib", "--target", TARGET]).args(more);
    // Panic messages name source files; a published module should not tell whose machine built it.
    let root = workspace.root().display();
    let mut flags = vec![format!("--remap-path-prefix={root}=redeemkit")];
    flags.extend(cargo_home().map(|home| format!("--remap-path-prefix={}=cargo", home.display())));
    command::run(cargo.env("CARGO_ENCODED_RUSTFLAGS", flags.join("\x1f")))?;
    Ok(workspace.built(&format!("{TARGET}/release/redeemkit.wasm")))
}

/// Where cargo keeps the sources of dependencies.
fn cargo_home() -> Option<PathBuf> {
    let home = || std::env::home_dir().map(|home| home.join(".cargo"));
    std::env::var_os("CARGO_HOME").map(PathBuf::from).or_else(home)
}

fn bind(workspace: &Workspace, module: &Path) -> Result<(), Failure> {
    let folder = workspace.file("www/generated");
    let stamp = folder.join(STAMP);
    let made_from = fingerprint(workspace, module)?;
    if fs::read_to_string(&stamp).is_ok_and(|old| old == made_from) {
        println!("      unchanged");
        return Ok(());
    }
    glue(workspace, module, &folder)?;
    fs::write(&stamp, made_from).map_err(Failure::doing(stamp.display()))
}

/// The optimised module and its glue, alone in a folder.
fn glue(workspace: &Workspace, module: &Path, folder: &Path) -> Result<(), Failure> {
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(Failure::doing(folder.display()))?;
    }
    // Without a default path no bundler finds a `new URL(...)` in the glue and emits the module a second time.
    Bindgen::new()
        .input_path(module)
        .web(true)
        .and_then(|bindgen| {
            bindgen.omit_default_module_path(true).typescript(true).out_name("redeemkit").generate(folder)
        })
        .map_err(|error| Failure::new(format!("wasm-bindgen on {}: {error:#}", module.display())))?;
    optimise(workspace, &folder.join("redeemkit_bg.wasm"))
}

fn optimise(workspace: &Workspace, module: &Path) -> Result<(), Failure> {
    let optimiser = workspace.file("node_modules/binaryen/bin/wasm-opt");
    command::run(
        node::node(workspace).arg(optimiser).args(OPTIMISATION).args(WASM_FEATURES).arg(module).arg("-o").arg(module),
    )
}

/// The module's content and the versions of what turns it into the generated files.
fn fingerprint(workspace: &Workspace, module: &Path) -> Result<String, Failure> {
    let mut hasher = DefaultHasher::new();
    fs::read(module).map_err(Failure::doing(module.display()))?.hash(&mut hasher);
    (OPTIMISATION, WASM_FEATURES).hash(&mut hasher);
    let optimiser = workspace.file("node_modules/binaryen/package.json");
    fs::read(&optimiser).map_err(Failure::doing(optimiser.display()))?.hash(&mut hasher);
    Ok(format!("wasm-bindgen {} {:016x}\n", workspace.locked_version("wasm-bindgen")?, hasher.finish()))
}
