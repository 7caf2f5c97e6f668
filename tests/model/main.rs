//! Exactly once, under any schedule: the client machine and a model of the backend on a virtual clock, with random inputs,
//! faults, tabs, reloads, accounts and waits. A schedule is its seed; a failing one is printed and becomes a test.
//!
//! Checked after every step: a card is credited to the account that the page showed; what a page says of an attempt is true
//! and stays true; and no page is left without a next step. At the end every attempt has come to its outcome, and every
//! credit has been told.
#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod backend;
mod chance;
mod truth;
mod world;

use std::collections::BTreeMap;

use world::World;

/// How many schedules are played: a sample, or with `REDEEMKIT_LONG=1` a hundred thousand.
fn schedules() -> u64 {
    if std::env::var_os("REDEEMKIT_LONG").is_some() { 100_000 } else { 2_000 }
}

/// Plays the schedule of a seed; what it came to, by name.
fn play(seed: u64) -> BTreeMap<&'static str, u64> {
    let mut world = World::new(seed);
    for _ in 0..60 {
        world.step();
    }
    world.comes_to_rest();
    world.counts()
}

#[test]
fn every_schedule_is_told_truly() {
    let mut counts = BTreeMap::new();
    for seed in 0..schedules() {
        let played =
            std::panic::catch_unwind(|| play(seed)).unwrap_or_else(|_| panic!("the schedule of seed {seed} fails"));
        for (what, count) in played {
            *counts.entry(what).or_insert(0) += count;
        }
    }
    println!("{} schedules: {counts:?}", schedules());
    // A model that never comes to the interesting places proves nothing.
    for what in [
        "credited",
        "credited later",
        "refused",
        "withdrawn",
        "lost replies",
        "checks passed",
        "late copies",
        "repeated by the network",
        "reloads",
        "account changes",
    ] {
        assert!(counts.get(what).is_some_and(|count| *count > 100), "hardly ever {what}: {counts:?}");
    }
}
