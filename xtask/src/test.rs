//! `cargo xtask test`: runs the stages, keeps going after a failure, and closes with a table and one line that sums it up.

use std::thread;
use std::time::{Duration, Instant};

use crate::command::Failure;
use crate::outcome::Count;
use crate::prepared::{Prepared, ToolsAndBrowsers};
use crate::stages::{STAGES, Stage};
use crate::workspace::Workspace;

/// What became of one stage.
struct Record {
    stage: &'static Stage,
    took: Duration,
    result: Result<Option<Count>, Failure>,
}

/// Runs every stage, or those that are named.
pub fn test(workspace: &Workspace, only: &[String]) -> Result<(), Failure> {
    let chosen = choose(only)?;
    let tools = ToolsAndBrowsers::new(workspace);
    let prepared = Prepared::new(workspace, &tools);
    let records: Vec<_> = thread::scope(|scope| {
        if only.is_empty() {
            // Begun now, needed minutes later. A failure is told at once, and again by the stages that cannot run for it.
            scope.spawn(|| {
                if let Err(failure) = tools.install() {
                    println!("{failure}");
                }
            });
        }
        let total = chosen.len();
        chosen.into_iter().enumerate().map(|(before, stage)| run(stage, before + 1, total, &prepared)).collect()
    });
    report(&records)
}

fn choose(only: &[String]) -> Result<Vec<&'static Stage>, Failure> {
    if let Some(unknown) = only.iter().find(|name| STAGES.iter().all(|stage| stage.name != **name)) {
        let names = STAGES.map(|stage| stage.name).join(", ");
        return Err(Failure::new(format!("there is no stage {unknown}; there are: {names}")));
    }
    Ok(STAGES.iter().filter(|stage| only.is_empty() || only.iter().any(|name| name == stage.name)).collect())
}

fn run(stage: &'static Stage, number: usize, total: usize, prepared: &Prepared) -> Record {
    println!("\n=== [{number}/{total}] {}: {}", stage.name, stage.checks);
    let began = Instant::now();
    let result = (stage.run)(prepared);
    if let Err(failure) = &result {
        println!("{failure}");
    }
    Record { stage, took: began.elapsed(), result }
}

fn report(records: &[Record]) -> Result<(), Failure> {
    println!("\n{:<13}{:<9}{:>9}  checked", "stage", "result", "time");
    for Record { stage, took, result } in records {
        let (word, counted) = match result {
            Ok(count) => ("passed", count.map(|count| count.to_string()).unwrap_or_default()),
            Err(_) => ("FAILED", String::new()),
        };
        let checked = [counted, stage.checks.to_owned()].into_iter().filter(|text| !text.is_empty());
        let checked = checked.collect::<Vec<_>>().join(": ");
        println!("{:<13}{word:<9}{:>7.1} s  {checked}", stage.name, took.as_secs_f32());
    }
    let failures: Vec<_> =
        records.iter().filter_map(|record| Some((record.stage.name, record.result.as_ref().err()?))).collect();
    for (name, failure) in &failures {
        println!("\n{name}: {failure}");
    }
    println!("\n{} passed, {} failed", records.len() - failures.len(), failures.len());
    if failures.is_empty() { Ok(()) } else { Err(Failure::new("the tests did not all pass")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_stages_are_run_unless_some_are_named() {
        assert_eq!(choose(&[]).unwrap().len(), STAGES.len());
        let chosen = choose(&["webkit".into(), "format".into()]).unwrap();
        assert_eq!(chosen.iter().map(|stage| stage.name).collect::<Vec<_>>(), ["format", "webkit"]);
    }

    #[test]
    fn a_misspelt_stage_is_not_a_run_without_stages() {
        let failure = choose(&["crhomium".into()]).unwrap_err();
        assert!(failure.to_string().starts_with("there is no stage crhomium; there are: format, "), "{failure}");
    }
}
