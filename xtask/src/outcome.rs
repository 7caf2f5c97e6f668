//! How many tests a runner ran, read from what it printed. None, or one left out, is a failure: a run that checks nothing exits with 0 too.

use std::fmt;

use crate::command::Failure;

/// How many tests passed, or how many inputs a fuzzer tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Count {
    /// Tests that passed.
    Tests(u32),
    /// Inputs that were tried.
    Executions(u64),
}

impl fmt::Display for Count {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Tests(1) => write!(formatter, "1 test"),
            Self::Tests(number) => write!(formatter, "{number} tests"),
            Self::Executions(number) => write!(formatter, "{number} executions"),
        }
    }
}

/// Sums up the lines `test result: ok. 3 passed; 0 failed; 0 ignored; …` of `cargo test`.
pub fn of_cargo(output: &str) -> Result<Count, Failure> {
    let lines = || output.lines().filter(|line| line.starts_with("test result: "));
    let sum = |what: &str| lines().map(|line| number_before(line, what)).sum();
    count(sum("passed"), sum("ignored"))
}

/// Reads Playwright's closing lines, such as `  12 passed (30.1s)`.
pub fn of_playwright(output: &str) -> Result<Count, Failure> {
    let closing = |what: &str| {
        let line = output.lines().rev().find(|line| line.split_whitespace().nth(1) == Some(what));
        line.map_or(0, |line| number_before(line, what))
    };
    count(closing("passed"), closing("skipped") + closing("flaky") + closing("did"))
}

/// Reads the closing lines of Node's runner, such as `ℹ pass 4`.
pub fn of_node(output: &str) -> Result<Count, Failure> {
    let closing = |what: &str| {
        let line = output.lines().rev().find_map(|line| line.strip_prefix(what));
        line.and_then(|number| number.trim().parse::<u32>().ok()).unwrap_or(0)
    };
    count(closing("ℹ pass "), closing("ℹ skipped ") + closing("ℹ todo "))
}

fn count(passed: u32, left_out: u32) -> Result<Count, Failure> {
    match (passed, left_out) {
        (0, _) => Err(Failure::new("no test was run")),
        (passed, 0) => Ok(Count::Tests(passed)),
        (_, left_out) => Err(Failure::new(format!("{left_out} tests were skipped or passed only when repeated"))),
    }
}

fn number_before(line: &str, what: &str) -> u32 {
    let words: Vec<_> = line.split([' ', ';']).filter(|word| !word.is_empty()).collect();
    let at = words.iter().position(|word| *word == what);
    let number = at.and_then(|at| at.checked_sub(1)).and_then(|at| words.get(at));
    number.and_then(|number| number.parse().ok()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_target_of_cargo_test_is_counted() {
        let output = "running 2 tests\ntest result: ok. 2 passed; 0 failed; 0 ignored; 0 measured\n\
                      test result: ok. 40 passed; 0 failed; 0 ignored; 0 measured\n";
        assert_eq!(of_cargo(output).unwrap(), Count::Tests(42));
    }

    #[test]
    fn a_run_without_tests_fails() {
        assert!(of_cargo("test result: ok. 0 passed; 0 failed; 0 ignored").is_err());
        assert!(of_cargo("").is_err());
        assert!(of_playwright("").is_err());
        assert!(of_node("ℹ pass 0\n").is_err());
    }

    #[test]
    fn a_test_that_is_left_out_fails() {
        assert!(of_cargo("test result: ok. 2 passed; 0 failed; 1 ignored; 0 measured").is_err());
        assert!(of_playwright("  1 skipped\n  3 passed (2s)\n").is_err());
        assert!(of_playwright("  1 flaky\n    [chromium] one\n  3 passed (2s)\n").is_err());
        assert!(of_node("ℹ pass 3\nℹ skipped 1\n").is_err());
    }

    #[test]
    fn playwright_and_node_are_understood() {
        assert_eq!(of_playwright("Running 3 tests using 2 workers\n\n  3 passed (2.3s)\n").unwrap(), Count::Tests(3));
        assert_eq!(of_node("ℹ tests 4\nℹ pass 4\nℹ fail 0\nℹ skipped 0\nℹ todo 0\n").unwrap(), Count::Tests(4));
    }
}
