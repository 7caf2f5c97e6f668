//! Fuzzing: libFuzzer thinks of inputs for each target in `fuzz/`, and what it tried is counted. What must hold of them is the targets'.

use std::fs::{self, File};
use std::process::Stdio;

use crate::command::{self, Failure};
use crate::tools;
use crate::workspace::Workspace;

/// The targets.
const TARGETS: [&str; 3] = ["reading", "program", "check"];

/// Lets each target run for so many seconds; how many inputs were tried in all.
pub fn fuzz(workspace: &Workspace, seconds: u32) -> Result<u64, Failure> {
    // Built first and for all, so that no target's time goes into it.
    command::run(cargo_fuzz(workspace, "build")?.arg("--target-dir").arg(workspace.built("fuzz")))?;
    TARGETS.iter().map(|target| run(workspace, target, seconds)).sum()
}

fn run(workspace: &Workspace, target: &str, seconds: u32) -> Result<u64, Failure> {
    // What it finds on its way goes on from run to run; the seeds in the checkout stay as they are.
    let found = workspace.built(&format!("fuzz/found/{target}"));
    fs::create_dir_all(&found).map_err(Failure::doing(found.display()))?;
    let path = workspace.built(&format!("fuzz/{target}.log"));
    let log = File::create(&path).map_err(Failure::doing(path.display()))?;
    let mut fuzz = cargo_fuzz(workspace, "run")?;
    fuzz.arg("--target-dir").arg(workspace.built("fuzz")).arg(target).arg(found);
    fuzz.arg(workspace.file(&format!("fuzz/corpus/{target}"))).arg("--");
    fuzz.args([format!("-max_total_time={seconds}"), "-print_final_stats=1".into(), "-timeout=10".into()]);
    let result = command::run(fuzz.stderr(Stdio::from(log)));
    let log = fs::read_to_string(&path).map_err(Failure::doing(path.display()))?;
    result.map_err(|failure| Failure::new(format!("{failure}; see {}", path.display())))?;
    let executions = executions(&log).filter(|executions| *executions > 0);
    let executions =
        executions.ok_or_else(|| Failure::new(format!("{target} tried no input; see {}", path.display())))?;
    println!("{target}: {executions} executions in {seconds} s");
    Ok(executions)
}

/// Without a sanitiser, which needs another toolchain: there is no unsafe code to watch.
fn cargo_fuzz(workspace: &Workspace, task: &str) -> Result<std::process::Command, Failure> {
    let mut fuzz = tools::tool(workspace, "cargo-fuzz")?;
    fuzz.args([task, "--sanitizer", "none"]);
    Ok(fuzz)
}

/// The number in libFuzzer's closing statistics.
fn executions(log: &str) -> Option<u64> {
    let line = log.lines().rev().find_map(|line| line.strip_prefix("stat::number_of_executed_units:"))?;
    line.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_closing_statistics_are_read() {
        let log = "#2 INITED\nDone 17 runs in 2 second(s)\nstat::number_of_executed_units: 17\nstat::average_exec_per_sec: 8\n";
        assert_eq!(executions(log), Some(17));
        assert_eq!(executions("error: no such target"), None);
    }
}
