//! The invariants of ARCHITECTURE.md that a machine can check: which way dependencies point, and that every file says what
//! it owns.
#![allow(clippy::expect_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::{Path, PathBuf};

/// The rooms of `src`, each of which may name only those before it.
const ORDER: [&str; 19] = [
    "json",
    "digest",
    "date",
    "time",
    "money",
    "calendar",
    "message",
    "code",
    "problem",
    "ladder",
    "program",
    "account",
    "guidance",
    "challenge",
    "client",
    "support",
    "view",
    "l10n",
    "web",
];

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("it is a folder").map(|entry| entry.expect("it can be read").path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

/// The place in the order of the room that a file belongs to; none for `lib.rs`.
fn room(path: &Path) -> Option<usize> {
    let relative = path.strip_prefix(source()).expect("it is in src");
    let name = relative.components().next().expect("it has a name").as_os_str().to_string_lossy();
    let name = name.trim_end_matches(".rs");
    let place = ORDER.iter().position(|room| *room == name);
    assert!(place.is_some() || name == "lib", "{name} has no place in the order");
    place
}

/// The rooms that a line of code names by `crate::`, be it alone or in braces.
fn named(line: &str) -> impl Iterator<Item = &str> {
    let code = line.split("//").next().unwrap_or_default();
    code.split("crate::").skip(1).flat_map(|rest| rest.trim_start_matches('{').split([',', ';', '}'])).map(|path| {
        path.trim().split(|character: char| !character.is_alphanumeric() && character != '_').next().unwrap_or_default()
    })
}

#[test]
fn dependencies_point_one_way() {
    let mut upward = Vec::new();
    for path in files(&source()) {
        let Some(own) = room(&path) else { continue };
        let text = fs::read_to_string(&path).expect("it is text");
        // Examples in documentation and tests may look at the whole from outside.
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        for line in code.lines().filter(|line| line.contains("crate::")) {
            for name in named(line) {
                if ORDER.iter().position(|room| *room == name).is_some_and(|place| place > own) {
                    upward.push(format!("{}: {}", path.display(), line.trim()));
                }
            }
        }
    }
    assert!(upward.is_empty(), "these arrows point up:\n{}", upward.join("\n"));
}

#[test]
fn an_arrow_that_points_up_is_found() {
    assert_eq!(named("use crate::view::{View, draw};").next(), Some("view"));
    assert_eq!(named("let x = crate::{l10n, web};").take(2).collect::<Vec<_>>(), ["l10n", "web"]);
    assert_eq!(named("// see crate::web").count(), 0);
}

#[test]
fn only_the_web_names_the_browser() {
    for path in files(&source()).iter().filter(|path| room(path) != Some(ORDER.len() - 1)) {
        let text = fs::read_to_string(path).expect("it is text");
        for browser in ["wasm_bindgen", "js_sys", "web_sys", "SystemTime", "Instant::now"] {
            assert!(!text.contains(browser), "{} names {browser}", path.display());
        }
    }
}

#[test]
fn every_file_says_what_it_owns() {
    for path in files(&source()) {
        let text = fs::read_to_string(&path).expect("it is text");
        assert!(text.starts_with("//! "), "{} does not", path.display());
    }
}
