//! The contract between the program and the words, from the program's side: every id that it names is a message, with the values that
//! `locales/en.ftl` states, and every message is named. That the right values are given is seen in `tests/journeys`, where each
//! message with a value is shown.
#![cfg(not(target_family = "wasm"))]
#![allow(clippy::expect_used, reason = "a test fails by panicking")]

mod stated;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use redeemkit::guidance::StepKind;
use redeemkit::l10n::{LANGUAGES, Locales, PlainFormats, values};
use redeemkit::problem::ProblemKind;

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("it is a folder").map(|entry| entry.expect("it can be read").path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

/// The text literals of Rust code, without attributes, comments and tests.
fn literals(rust: &str) -> Vec<&str> {
    let code = rust.split("#[cfg(test)]").next().unwrap_or_default().lines().map(str::trim);
    let code =
        code.filter(|line| !line.starts_with("//") && !line.starts_with("#[")).map(|line| line.split(" // ").next());
    code.flatten().flat_map(|line| line.split('"').skip(1).step_by(2)).collect()
}

/// Everything in quotes in `src/view`, the one room that makes messages.
fn named() -> BTreeSet<String> {
    let view = files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/view"));
    let read = |path: PathBuf| fs::read_to_string(path).expect("it is text");
    view.into_iter()
        .map(read)
        .flat_map(|rust| literals(&rust).into_iter().map(str::to_owned).collect::<Vec<_>>())
        .collect()
}

/// Ids that a list of the core makes at compile time, out of its slugs.
fn of_lists() -> impl Iterator<Item = &'static str> {
    let problems = ProblemKind::ALL.iter().flat_map(|kind| [kind.heading(), kind.explanation(), kind.money()]);
    problems.chain(StepKind::ALL.iter().flat_map(|kind| [kind.heading(), kind.text()]))
}

/// What the element says where there is no core: `www/src/element/first-words.ts`.
const WITHOUT_THE_CORE: [&str; 2] = ["absence", "absence.link"];

#[test]
fn whatever_the_view_names_is_a_message_or_a_value_of_one() {
    let stated = stated::stated(&stated::read("en"));
    let known: BTreeSet<&str> =
        stated.iter().flat_map(|(id, variables)| variables.keys().copied().chain([*id])).collect();
    let named = named();
    assert!(named.len() > 100, "{named:?}");
    let unknown: Vec<_> = named.iter().filter(|name| !known.contains(name.as_str())).collect();
    assert!(unknown.is_empty(), "no message and no value of one: {unknown:?}");
    let lost: Vec<_> = of_lists().chain(WITHOUT_THE_CORE).filter(|id| !known.contains(id)).collect();
    assert!(lost.is_empty(), "without words: {lost:?}");
}

#[test]
fn every_message_is_named() {
    let named = named();
    let others: BTreeSet<&str> = of_lists().chain(WITHOUT_THE_CORE).collect();
    let stated = stated::stated(&stated::read("en"));
    let idle: Vec<_> =
        stated.iter().map(|(id, _)| *id).filter(|id| !named.contains(*id) && !others.contains(id)).collect();
    assert!(idle.is_empty(), "nobody says {idle:?}");
}

#[test]
fn messages_are_made_in_the_view_alone() {
    for path in files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src")) {
        let rust = fs::read_to_string(&path).expect("it is text");
        let mut code = rust.split("#[cfg(test)]").next().unwrap_or_default().lines().map(str::trim);
        let makes = code.any(|line| line.contains("Message::new") && !line.starts_with("//"));
        assert!(
            !makes || path.components().any(|part| part.as_os_str() == "view"),
            "{} makes messages",
            path.display()
        );
    }
}

#[test]
fn the_contract_is_what_english_states() {
    let stated = stated::stated(&stated::read("en"));
    for (id, variables) in &stated {
        for (name, kind) in values(id) {
            assert_eq!(variables.get(name).copied(), Some(format!("{kind:?}").as_str()), "{id}: ${name}");
        }
    }
    let valued = |(id, _): &&(&str, _)| !values(id).is_empty();
    assert!(stated.iter().filter(valued).count() > 30);
}

#[test]
fn every_language_keeps_the_contract() {
    for language in LANGUAGES {
        let mut locales = Locales::<PlainFormats>::new(vec![language.tag.to_owned()]);
        assert_eq!(locales.add(language.tag, &stated::read(language.tag)), Ok(Vec::new()), "{}", language.tag);
    }
}

#[test]
fn literals_are_found_in_code_and_nowhere_else() {
    let rust = "/// \"no\"\n#[serde(rename = \"no\")]\nlet a = [\"one\", two(\"three\")]; // \"no\"\n#[cfg(test)]\nlet b = \"no\";\n";
    assert_eq!(literals(rust), ["one", "three"]);
}
