//! The one door: `cargo xtask <task>`. This file reads the command line; every task has a file of its own.
#![allow(clippy::print_stdout, reason = "it is a program for a terminal")]

mod backend;
mod benchmark;
mod bless;
mod browsers;
mod bundle;
mod command;
mod demo;
mod fuzz;
mod long;
mod node;
mod outcome;
mod pack;
mod prepared;
mod screenshots;
mod stages;
mod steps;
mod test;
mod tools;
mod workspace;

use std::process::ExitCode;

use command::Failure;
use steps::Steps;
use workspace::Workspace;

const HELP: &str = "\
cargo xtask <task>

  demo [--port N] [--fresh]   build everything, start the backend with its demo cards, print the page's address
                              (--port: another one than 8471; --fresh: forget what earlier demos redeemed)
  test [--only STAGE]...      set up what the tests need and run them all, or the named stages
  long                        the tests that draw from chance and the fuzz targets, with many more draws, and what they counted
  benchmark                   what a key, a message and a language cost beside other libraries, as ratios of one run
  build                       the wasm module, the npm package's files and the page, with their sizes
  pack                        the same, and the npm tarball into dist/
  bless                       rewrite the golden files of the tests from what the program says now
  screenshots                 take the pictures in docs/ anew
  help                        this text";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match perform(&words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("cargo xtask: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn perform(words: &[String]) -> Result<(), Failure> {
    let (task, choices) = words.split_first().map_or(("help", words), |(task, choices)| (task.as_str(), choices));
    if matches!(task, "help" | "--help" | "-h") || choices.iter().any(|word| word == "--help") {
        println!("{}{}", HELP, stage_names());
        return Ok(());
    }
    let mut choices = choices.iter().map(String::as_str);
    match task {
        "demo" => demo::demo(&Workspace::find()?, &demo_choices(choices)?),
        "test" => test::test(&Workspace::find()?, &stage_choices(choices)?),
        _ => match choices.next() {
            Some(unknown) => Err(misunderstood(unknown)),
            None => plain(task),
        },
    }
}

/// The tasks with nothing to choose.
fn plain(task: &str) -> Result<(), Failure> {
    match task {
        "build" => bundle::build(&Workspace::find()?, &mut Steps::new(bundle::STEPS)),
        "pack" => pack::pack(&Workspace::find()?, &mut Steps::new(pack::STEPS)).map(drop),
        "benchmark" => benchmark::benchmark(&Workspace::find()?),
        "bless" => bless::bless(&Workspace::find()?),
        "long" => long::long(&Workspace::find()?),
        "screenshots" => screenshots::screenshots(&Workspace::find()?),
        unknown => Err(misunderstood(unknown)),
    }
}

fn demo_choices<'a>(mut words: impl Iterator<Item = &'a str>) -> Result<demo::Choices, Failure> {
    let mut choices = demo::Choices { port: 8471, fresh: false };
    while let Some(word) = words.next() {
        match word {
            "--fresh" => choices.fresh = true,
            "--port" => {
                let port = words.next().and_then(|number| number.parse().ok()).filter(|port| *port != 0);
                choices.port = port.ok_or_else(|| Failure::new("--port needs a number from 1 to 65535"))?;
            }
            unknown => return Err(misunderstood(unknown)),
        }
    }
    Ok(choices)
}

fn stage_choices<'a>(mut words: impl Iterator<Item = &'a str>) -> Result<Vec<String>, Failure> {
    let mut chosen = Vec::new();
    while let Some(word) = words.next() {
        match (word, words.next()) {
            ("--only", Some(name)) => chosen.push(name.into()),
            ("--only", None) => return Err(Failure::new("--only needs the name of a stage")),
            (unknown, _) => return Err(misunderstood(unknown)),
        }
    }
    Ok(chosen)
}

fn misunderstood(word: &str) -> Failure {
    Failure::new(format!("`{word}` is not understood here\n\n{HELP}"))
}

fn stage_names() -> String {
    let lines = stages::STAGES.iter().map(|stage| format!("  {:<28}{}", stage.name, stage.checks));
    format!("\n\nStages of the test:\n{}", lines.collect::<Vec<_>>().join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_demo_is_told_its_port() {
        let choices = demo_choices(["--port", "9000", "--fresh"].into_iter()).unwrap();
        assert_eq!((choices.port, choices.fresh), (9000, true));
        assert!(demo_choices(["--port"].into_iter()).is_err());
        assert!(demo_choices(["--port", "many"].into_iter()).is_err());
        assert!(demo_choices(["--port", "0"].into_iter()).is_err(), "the page's address would not be known");
    }

    #[test]
    fn stages_are_named_one_by_one() {
        let chosen = stage_choices(["--only", "native", "--only", "docs"].into_iter()).unwrap();
        assert_eq!(chosen, ["native", "docs"]);
        assert!(stage_choices(["--only"].into_iter()).is_err());
    }

    #[test]
    fn what_is_not_understood_is_named() {
        let failure = perform(&["biuld".into()]).unwrap_err();
        assert!(failure.to_string().starts_with("`biuld` is not understood here"), "{failure}");
    }
}
