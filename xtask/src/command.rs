//! Runs child programs: their output is seen, and whoever fails is named with its whole command. What to run is decided elsewhere.

use std::fmt;
use std::io::{self, BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, ExitStatus, Stdio};

/// Why a task could not be done, in words for the person at the terminal.
#[derive(Debug, Clone)]
pub struct Failure(String);

impl Failure {
    /// A failure with its explanation.
    pub fn new(explanation: impl Into<String>) -> Self {
        Self(explanation.into())
    }

    /// Says what was being done when an input or output error came.
    pub fn doing(what: impl fmt::Display) -> impl FnOnce(io::Error) -> Self {
        move |error| Self(format!("{what}: {error}"))
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// A command for `program` in `directory`, without what `cargo run` told this process about its own package: build scripts that watch
/// those variables would otherwise run again each time a command is started by hand and by this program in turn.
pub fn command(program: &str, directory: &Path) -> Command {
    let mut command = Command::new(program);
    command.current_dir(directory);
    for (name, _) in std::env::vars_os() {
        let name = name.to_string_lossy();
        if name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_") || name == "CARGO_BIN_NAME" {
            command.env_remove(name.as_ref());
        }
    }
    command
}

/// Cargo itself, the very one that runs this program.
pub fn cargo(directory: &Path) -> Command {
    command(&std::env::var("CARGO").unwrap_or_else(|_| "cargo".into()), directory)
}

/// Runs to the end with its output on this terminal.
pub fn run(command: &mut Command) -> Result<(), Failure> {
    let status = command.stdin(Stdio::null()).status().map_err(could_not_start(command))?;
    check(command, status)
}

/// Runs to the end, shows its standard output and returns it too.
pub fn run_and_read(command: &mut Command) -> Result<String, Failure> {
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn().map_err(could_not_start(command))?;
    let mut all = String::new();
    if let Some(output) = child.stdout.take() {
        for line in BufReader::new(output).split(b'\n') {
            let line = line.map_err(Failure::doing(describe(command)))?;
            let line = String::from_utf8_lossy(&line);
            println!("{line}");
            all.push_str(&line);
            all.push('\n');
        }
    }
    io::stdout().flush().map_err(Failure::doing("standard output"))?;
    let status = child.wait().map_err(could_not_start(command))?;
    check(command, status).map(|()| all)
}

/// Runs to the end in silence and returns its standard output; its complaints are part of the failure.
pub fn read(command: &mut Command) -> Result<String, Failure> {
    let output = command.stdin(Stdio::null()).output().map_err(could_not_start(command))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    let complaint = String::from_utf8_lossy(&output.stderr);
    Err(Failure::new(format!("`{}` failed ({}):\n{}", describe(command), output.status, complaint.trim_end())))
}

/// The command as one would type it: programs are on the search path, their folders would only hide the words that matter.
pub fn describe(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_name().unwrap_or(command.get_program());
    let words = std::iter::once(program).chain(command.get_args());
    words.map(|word| quote(&word.to_string_lossy())).collect::<Vec<_>>().join(" ")
}

fn quote(word: &str) -> String {
    if word.is_empty() || word.contains(char::is_whitespace) { format!("'{word}'") } else { word.into() }
}

fn check(command: &Command, status: ExitStatus) -> Result<(), Failure> {
    if status.success() { Ok(()) } else { Err(Failure::new(format!("`{}` failed ({status})", describe(command)))) }
}

fn could_not_start(command: &Command) -> impl FnOnce(io::Error) -> Failure + use<> {
    let described = describe(command);
    move |error| Failure::new(format!("`{described}` could not be started: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failing_child_is_named_with_its_command() {
        let failure = run(command("sh", Path::new(".")).args(["-c", "exit 3"])).unwrap_err();
        assert_eq!(failure.to_string(), "`sh -c 'exit 3'` failed (exit status: 3)");
    }

    #[test]
    fn a_missing_program_is_named() {
        let failure = read(&mut command("no-such-program", Path::new("."))).unwrap_err();
        assert!(failure.to_string().starts_with("`no-such-program` could not be started: "), "{failure}");
    }

    #[test]
    fn output_is_returned_also_when_it_is_not_utf_8() {
        let output = run_and_read(command("printf", Path::new(".")).arg("one\\n\\377two\\n")).unwrap();
        assert_eq!(output, "one\n\u{fffd}two\n");
    }
}
