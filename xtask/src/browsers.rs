//! The browsers and system programs the tests drive: which are missing, how they are installed, where they are.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::command::{self, Failure};
use crate::workspace::Workspace;

/// A system program: how a test refers to its place, what it is called, and the Debian package that brings it.
struct Program {
    variable: &'static str,
    names: &'static [&'static str],
    package: &'static str,
}

const PROGRAMS: [Program; 9] = [
    Program { variable: "REDEEMKIT_CHROMIUM", names: &["chromium"], package: "chromium" },
    Program { variable: "REDEEMKIT_CHROMEDRIVER", names: &["chromedriver"], package: "chromium-driver" },
    Program { variable: "REDEEMKIT_FIREFOX", names: &["firefox-esr"], package: "firefox-esr" },
    Program { variable: "REDEEMKIT_WEBKIT_DRIVER", names: &["WebKitWebDriver"], package: "webkit2gtk-driver" },
    Program { variable: "REDEEMKIT_MINIBROWSER", names: &["MiniBrowser"], package: "webkit2gtk-driver" },
    Program { variable: "REDEEMKIT_XVFB_RUN", names: &["xvfb-run"], package: "xvfb" },
    Program { variable: "REDEEMKIT_XAUTH", names: &["xauth"], package: "xauth" },
    // No programs, but the letters of every language in locales/: without them a picture of the page shows empty boxes.
    Program { variable: "REDEEMKIT_FONTS", names: &["NotoSans-Regular.ttf"], package: "fonts-noto-core" },
    Program { variable: "REDEEMKIT_EASTERN_FONTS", names: &["NotoSansCJK-Regular.ttc"], package: "fonts-noto-cjk" },
];

/// Folders outside the search path in which distributions keep some of these.
const FOLDERS: [&str; 5] = [
    "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1",
    "/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1",
    "/usr/libexec/webkit2gtk-4.1",
    "/usr/share/fonts/truetype/noto",
    "/usr/share/fonts/opentype/noto",
];

/// Installs what is missing where that can be done without asking: as root on Debian. Elsewhere says which command does it.
pub fn install(workspace: &Workspace) -> Result<(), Failure> {
    let missing = missing();
    if missing.is_empty() {
        return Ok(());
    }
    let packages = missing.join(" ");
    if !Path::new("/etc/debian_version").exists() {
        return Err(Failure::new(format!("missing, by their names in Debian: {packages}")));
    }
    let user = command::read(command::command("id", workspace.root()).arg("-u"))?;
    if user.trim() != "0" {
        return Err(Failure::new(format!(
            "missing: {packages}. This installs them:\n  sudo apt-get update && sudo apt-get install -y --no-install-recommends {packages}"
        )));
    }
    println!("(installing {packages})");
    command::read(apt(workspace).arg("update"))?;
    command::read(apt(workspace).args(["install", "-y", "--no-install-recommends"]).args(missing))?;
    Ok(())
}

/// Tells a command where the browsers are.
pub fn tell(command: &mut Command) -> Result<&mut Command, Failure> {
    for program in &PROGRAMS {
        command.env(program.variable, find(program).ok_or_else(|| not_there(program))?);
    }
    Ok(command)
}

/// Where Chromium's driver is.
pub fn chromedriver() -> Result<PathBuf, Failure> {
    let program = PROGRAMS.iter().find(|program| program.package == "chromium-driver");
    program.and_then(find).ok_or_else(|| Failure::new("chromedriver is not installed"))
}

fn not_there(program: &Program) -> Failure {
    Failure::new(format!("{} is not installed (Debian package {})", program.names.join(" or "), program.package))
}

fn apt(workspace: &Workspace) -> Command {
    let mut apt = command::command("apt-get", workspace.root());
    apt.env("DEBIAN_FRONTEND", "noninteractive");
    apt
}

fn missing() -> Vec<&'static str> {
    let mut packages: Vec<_> =
        PROGRAMS.iter().filter(|program| find(program).is_none()).map(|program| program.package).collect();
    packages.dedup();
    packages
}

fn find(program: &Program) -> Option<PathBuf> {
    let search = env::var_os("PATH").unwrap_or_default();
    let folders = env::split_paths(&search).chain(FOLDERS.map(PathBuf::from));
    let places = folders.flat_map(|folder| program.names.iter().map(move |name| folder.join(name)));
    places.into_iter().find(|place| place.is_file())
}
