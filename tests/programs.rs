//! The demo's programs: each is well-formed, and they differ in everything that a program can say, so that what a program says can
//! be seen.
#![cfg(not(target_family = "wasm"))]
#![allow(clippy::expect_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::Path;

use redeemkit::problem::ProblemKind;
use redeemkit::program::Program;
use serde_json::Value;

fn programs() -> Vec<Program> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("www/programs");
    let files = fs::read_dir(folder).expect("the folder is there").map(|entry| entry.expect("it can be read").path());
    let mut files: Vec<_> = files.collect();
    files.sort();
    let program = |file| Program::from_json(&fs::read_to_string(file).expect("it can be read"));
    files.iter().map(|file| program(file).expect("it is well-formed")).collect()
}

#[test]
fn they_differ_in_all_that_a_program_can_say() {
    let programs: Vec<Value> =
        programs().iter().map(|program| serde_json::to_value(program).expect("it is plain data")).collect();
    let first = programs.first().and_then(Value::as_object).expect("there are programs");
    for member in first.keys() {
        let mut said: Vec<String> = programs.iter().map(|program| program[member].to_string()).collect();
        said.sort();
        said.dedup();
        // Yes or no is all that some members can say.
        let most = if first[member].is_boolean() { 2 } else { 3 };
        assert_eq!(said.len(), most, "{member}: {said:?}");
    }
}

#[test]
fn in_each_of_them_every_problem_has_a_ladder() {
    for program in programs() {
        for kind in ProblemKind::ALL {
            assert!(!program.guidance.of(*kind).is_empty(), "{}: {kind:?}", program.name);
        }
    }
}

#[test]
fn each_says_where_its_cards_fit() {
    let fault = |members: &str| {
        let json =
            format!(r#"{{ "name": "x", "formats": [{{ "id": "a", "groups": [4], "alphabet": "AB" }}], {members} }}"#);
        Program::from_json(&json).err().map(|error| (error.field, error.fault))
    };
    for (members, field) in [
        (r#""accepts": 7"#, "accepts"),
        (r#""accepts": { "currencies": ["euro"] }"#, "accepts"),
        (r#""accepts": { "currencies": "EUR" }"#, "accepts"),
        (r#""accepts": { "regions": [] }"#, "accepts"),
        (r#""accepts": { "regions": ["cz"] }"#, "accepts"),
        (r#""accepts": { "regions": "everywhere" }"#, "accepts"),
        (r#""accepts": { "balance": 500 }"#, "accepts"),
        (r#""accepts": { "luck": true }"#, "accepts"),
        (r#""card": { "places": [] }"#, "card"),
        (r#""card": { "places": ["sofa"] }"#, "card"),
        (r#""support": { "may": [] }"#, "support"),
        (r#""support": { "may": ["miracle"] }"#, "support"),
    ] {
        let (found, fault) = fault(members).expect(members);
        assert!(found.starts_with(field) && fault.contains(field), "{members}: {found}, {fault}");
    }
    assert_eq!(fault(r#""accepts": { "regions": "unknown" }, "card": {}"#), None);
}
