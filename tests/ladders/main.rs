//! Every ladder ends: from each problem, whatever the customer and the backend do, a customer who goes on comes to a good end
//! or to support, no rung is offered twice without new evidence, and no button is without effect. A story is its seed; one that
//! goes wrong is printed and becomes a test.
#![cfg(not(target_family = "wasm"))]
#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]
#![allow(clippy::print_stdout, reason = "a story that goes wrong is told")]

#[path = "../model/chance.rs"]
mod chance;
mod offers;
mod world;

use std::collections::BTreeMap;

use redeemkit::problem::ProblemKind;
use world::World;

/// How many stories are told of each problem: a sample, or with `REDEEMKIT_LONG=1` many.
fn stories() -> u64 {
    if std::env::var_os("REDEEMKIT_LONG").is_some() { 1_000 } else { 60 }
}

/// Tells the story of a seed; what it came to, by name.
fn tell(first: ProblemKind, seed: u64) -> BTreeMap<&'static str, u64> {
    let mut world = World::new(seed, first);
    world.meets_the_first_problem();
    world.does_anything();
    world.goes_on_to_the_end();
    std::mem::take(&mut world.counts)
}

#[test]
fn every_ladder_ends_well_or_at_support() {
    let (mut counts, mut wrong) = (BTreeMap::new(), Vec::new());
    for (index, kind) in ProblemKind::ALL.iter().enumerate() {
        for story in 0..stories() {
            let seed = index as u64 * 1_000_003 + story;
            match std::panic::catch_unwind(|| tell(*kind, seed)) {
                Ok(told) => told.into_iter().for_each(|(what, count)| *counts.entry(what).or_insert(0) += count),
                Err(_) => wrong.push(format!("{} with seed {seed}", kind.slug())),
            }
        }
    }
    println!("{counts:?}");
    assert!(wrong.is_empty(), "{} stories go wrong: {wrong:?}", wrong.len());
    // Stories that never come to the interesting places prove nothing.
    for what in [
        "a good end",
        "support",
        "the network",
        "wiped",
        "reloads",
        "accounts changed",
        "rungs left",
        "resumed by link",
        "situations chosen",
    ] {
        assert!(counts.get(what).is_some_and(|count| *count > 20), "hardly ever {what}: {counts:?}");
    }
}
