//! Journeys: what happens on a page, input by input, with the English screen after each, on a virtual clock.
//!
//! Each `*.journey` file is a script that a support agent could read. A line at the margin is an input; the indented lines
//! below it are what follows: requests, what is saved, and the screen where it changed. `cargo xtask bless` writes those
//! lines anew. Every journey also proves that the code is found nowhere but in the request body.
#![cfg(not(target_family = "wasm"))]
#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod page;
mod screen;
#[path = "../stated/mod.rs"]
mod stated;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use page::Page;
use redeemkit::client::{Input, Redemption};
use redeemkit::code::SecretCode;
use redeemkit::l10n::values;
use redeemkit::program::Program;
use redeemkit::time::Timestamp;
use redeemkit::view::draw;

fn scripts() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/journeys");
    let files = fs::read_dir(folder).expect("the folder is there").map(|entry| entry.expect("it can be read").path());
    let mut scripts: Vec<PathBuf> =
        files.filter(|path| path.extension().is_some_and(|extension| extension == "journey")).collect();
    scripts.sort();
    scripts
}

/// Plays a script and gives it back with what really followed each input, and the ids of the messages that were shown.
fn play(script: &str) -> (String, BTreeSet<&'static str>) {
    let mut page = Page::new();
    let mut played = String::new();
    for line in script.lines().filter(|line| !line.starts_with("  ")) {
        played.push_str(line);
        played.push('\n');
        if !line.is_empty() && !line.starts_with('#') {
            for followed in page.does(line) {
                played.push_str(format!("  {followed}").trim_end());
                played.push('\n');
            }
        }
    }
    (played, page.said)
}

#[test]
fn every_journey_goes_as_it_is_written() {
    let mut differing = Vec::new();
    for path in scripts() {
        let script = fs::read_to_string(&path).expect("it can be read");
        let (played, _) = play(&script);
        if played != script {
            if std::env::var_os("BLESS").is_some() {
                fs::write(&path, played).expect("it can be written");
            } else {
                let line = script.lines().zip(played.lines()).position(|(written, real)| written != real);
                let line = line.unwrap_or(script.lines().count().min(played.lines().count()));
                let (written, real) = (script.lines().nth(line), played.lines().nth(line));
                differing.push(format!("{}:{}\n  written: {written:?}\n  real:    {real:?}", path.display(), line + 1));
            }
        }
    }
    assert!(differing.is_empty(), "these journeys go another way now:\n{}", differing.join("\n"));
}

#[test]
fn every_message_with_a_value_is_shown_with_it() {
    let scripts = scripts().into_iter().map(|path| fs::read_to_string(path).expect("it can be read"));
    let mut said: BTreeSet<_> = scripts.flat_map(|script| play(&script).1).collect();
    // The demo's two alphabets have no such pair; and several codes come with several lines, where a journey has one.
    said.extend([typed("BCDFG-HJKL0", "note-out-of-alphabet-likely"), "choice-several"]);
    let stated = stated::stated(&stated::read("en"));
    let valued = stated.iter().map(|(id, _)| *id).filter(|id| !values(id).is_empty());
    let unseen: Vec<_> = valued.filter(|id| !said.contains(id)).collect();
    assert!(unseen.is_empty(), "no journey shows {unseen:?}, so nobody knows that they get their values");
}

/// The message that is shown, with its values, for a text typed where there are only vouchers.
fn typed(text: &str, id: &str) -> &'static str {
    let format = r#"{ "id": "voucher", "groups": [5, 5], "alphabet": "BCDFGHJKLMNPQRTVWXYZ2346789" }"#;
    let program = Program::from_json(&format!(r#"{{ "name": "x", "formats": [{format}] }}"#)).expect("it is a program");
    let mut redemption = Redemption::new(program);
    let now = Timestamp::from_milliseconds(0);
    redemption.handle(now, Input::Typed(SecretCode::new(text.to_owned())));
    let mut view = draw(&redemption, now);
    let message = view.messages_mut().into_iter().find(|message| message.id() == id).expect("it is shown");
    assert_eq!(stated::breach(message), None);
    message.id()
}

#[test]
fn every_header_names_its_facts_and_problems() {
    for path in scripts() {
        let script = fs::read_to_string(&path).expect("it can be read");
        let header: Vec<&str> = script.lines().take_while(|line| line.starts_with('#')).collect();
        let named = |word: &str| header.iter().find_map(|line| line.strip_prefix(word));
        let facts = named("# Facts:").unwrap_or_else(|| panic!("{} names no facts", path.display()));
        let is_fact = |fact: &str| fact.len() >= 2 && "ABCDE".contains(&fact[..1]) && fact[1..].parse::<u8>().is_ok();
        assert!(facts.split(',').map(str::trim).all(is_fact), "{}: {facts}", path.display());
        for slug in named("# Problems:").into_iter().flat_map(|slugs| slugs.split(',')) {
            assert!(
                redeemkit::problem::ProblemKind::from_slug(slug.trim()).is_some(),
                "{}: no problem {slug}",
                path.display()
            );
            assert!(script.contains(&format!("[{}]", slug.trim())), "{} does not show {slug}", path.display());
        }
    }
}

/// Every fact of the digest, by its letter and how many there are; A alone begins at 0.
const FACTS: [(char, u8, u8); 5] = [('A', 0, 10), ('B', 1, 10), ('C', 1, 13), ('D', 1, 7), ('E', 1, 7)];

#[test]
fn every_fact_has_a_journey() {
    let mut named = BTreeSet::new();
    for path in scripts() {
        let script = fs::read_to_string(&path).expect("it can be read");
        let facts = script.lines().filter_map(|line| line.strip_prefix("# Facts:")).flat_map(|facts| facts.split(','));
        named.extend(facts.map(|fact| fact.trim().to_owned()));
    }
    let facts =
        FACTS.iter().flat_map(|(letter, first, last)| (*first..=*last).map(move |number| format!("{letter}{number}")));
    let missing: Vec<String> = facts.filter(|fact| !named.contains(fact)).collect();
    assert!(missing.is_empty(), "no journey shows {}", missing.join(", "));
}
