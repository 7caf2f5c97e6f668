//! What stages need before they can run, each made once and at most once in a run. Stages name what they need; nothing is made for nobody.

use std::cell::OnceCell;
use std::process::Command;
use std::sync::OnceLock;

use crate::backend;
use crate::browsers;
use crate::bundle;
use crate::command::Failure;
use crate::node;
use crate::steps::Steps;
use crate::tools;
use crate::workspace::Workspace;

/// The needs of one run.
#[derive(Debug)]
pub struct Prepared<'a> {
    /// The checkout.
    pub workspace: &'a Workspace,
    tools: &'a ToolsAndBrowsers<'a>,
    wasm_target: OnceCell<Result<(), Failure>>,
    bundle: OnceCell<Result<(), Failure>>,
    backend: OnceCell<Result<(), Failure>>,
}

/// The tools and browsers, which another thread installs while the first stages run. Whoever asks first installs them; the other waits.
#[derive(Debug)]
pub struct ToolsAndBrowsers<'a> {
    workspace: &'a Workspace,
    browsers: OnceLock<Result<(), Failure>>,
    tools: OnceLock<Result<(), Failure>>,
}

impl<'a> ToolsAndBrowsers<'a> {
    /// Nothing is installed yet.
    pub const fn new(workspace: &'a Workspace) -> Self {
        Self { workspace, browsers: OnceLock::new(), tools: OnceLock::new() }
    }

    /// Installs what is missing, or says what became of it.
    pub fn install(&self) -> Result<(), Failure> {
        self.browsers.get_or_init(|| browsers::install(self.workspace)).clone()?;
        self.tools.get_or_init(|| tools::install(self.workspace)).clone()
    }
}

impl<'a> Prepared<'a> {
    /// Nothing is made yet.
    pub const fn new(workspace: &'a Workspace, tools: &'a ToolsAndBrowsers<'a>) -> Self {
        Self { workspace, tools, wasm_target: OnceCell::new(), bundle: OnceCell::new(), backend: OnceCell::new() }
    }

    /// Rust's target for the browser.
    pub fn wasm_target(&self) -> Result<(), Failure> {
        self.wasm_target.get_or_init(|| bundle::add_target(self.workspace)).clone()
    }

    /// The module, the npm package's files and the page.
    pub fn bundle(&self) -> Result<(), Failure> {
        let build = || bundle::build(self.workspace, &mut Steps::new(bundle::STEPS));
        self.bundle.get_or_init(build).clone()
    }

    /// The reference backend.
    pub fn backend(&self) -> Result<(), Failure> {
        self.backend.get_or_init(|| backend::build(self.workspace)).clone()
    }

    /// What an end-to-end test opens.
    pub fn page_and_backend(&self) -> Result<(), Failure> {
        self.bundle()?;
        self.backend()
    }

    /// What drives a browser, and the browsers.
    pub fn tools_and_browsers(&self) -> Result<(), Failure> {
        self.tools.install()
    }

    /// Playwright with the project's settings, once everything it opens is there.
    pub fn playwright(&self) -> Result<Command, Failure> {
        self.page_and_backend()?;
        self.tools_and_browsers()?;
        let mut playwright = node::node(self.workspace);
        playwright.current_dir(self.workspace.file("tests/end-to-end"));
        playwright.arg(self.workspace.file("node_modules/@playwright/test/cli.js"));
        self.tell_where_things_are(&mut playwright)?;
        Ok(playwright)
    }

    /// Tells a test where the browsers, the backend and the checkout are.
    pub fn tell_where_things_are(&self, command: &mut Command) -> Result<(), Failure> {
        browsers::tell(command)?;
        command.env("REDEEMKIT_BACKEND", self.workspace.backend()).env("REDEEMKIT_ROOT", self.workspace.root());
        Ok(())
    }
}
