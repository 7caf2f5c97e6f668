//! The JSON Schema of a program: made from the types and shipped as `www/program.schema.json`, passed by every program that we show,
//! and failed by every planted fault that a schema can see.
#![cfg(not(target_family = "wasm"))]
#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

use std::fs;
use std::path::{Path, PathBuf};

use jsonschema::Validator;
use redeemkit::program::Program;
use serde_json::{Value, json};

fn root(file: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(file)
}

fn validator() -> Validator {
    jsonschema::draft202012::new(&Program::json_schema()).expect("the schema is one")
}

#[test]
fn the_file_is_what_the_types_say() {
    let schema = serde_json::to_string_pretty(&Program::json_schema()).expect("it is plain data") + "\n";
    let path = root("www/program.schema.json");
    if std::env::var_os("BLESS").is_some() {
        fs::write(&path, &schema).expect("it can be written");
    }
    assert!(fs::read_to_string(&path).unwrap_or_default() == schema, "it is stale: run `cargo xtask bless`");
    assert!(jsonschema::draft202012::meta::is_valid(&Program::json_schema()));
}

/// The programs of the demo, and those in the READMEs.
fn shown() -> Vec<(String, String)> {
    let folder =
        fs::read_dir(root("www/programs")).expect("it is a folder").map(|file| file.expect("it can be read").path());
    let mut shown: Vec<(String, String)> =
        folder.map(|path| (path.display().to_string(), fs::read_to_string(path).expect("it is text"))).collect();
    assert!(shown.len() > 2);
    for readme in ["README.md", "www/README.md"] {
        let text = fs::read_to_string(root(readme)).expect("it is text");
        let blocks = text
            .split("```json\n")
            .skip(1)
            .filter_map(|rest| rest.split_once("```"))
            .map(|(block, _)| block.to_owned());
        let programs = blocks.filter(|block| block.contains("\"formats\""));
        shown.extend(programs.map(|block| (readme.to_owned(), block)));
    }
    shown
}

#[test]
fn what_we_show_passes() {
    let validator = validator();
    let shown = shown();
    assert!(shown.iter().any(|(place, _)| place == "README.md"));
    for (place, program) in shown {
        Program::from_json(&program).expect(&place);
        let program: Value = serde_json::from_str(&program).expect(&place);
        let errors: Vec<String> =
            validator.iter_errors(&program).map(|error| format!("{}: {error}", error.instance_path())).collect();
        assert!(errors.is_empty(), "{place}: {errors:?}");
    }
}

fn program() -> Value {
    json!({
        "$schema": "https://example.com/program.schema.json",
        "name": "Lumen",
        "formats": [{ "id": "card", "groups": [4, 4], "alphabet": "ABCD", "pin": { "shortest": 4, "longest": 4 } }, { "ready": "shopify" }],
        "wait_hours": 24,
        "card": { "expiry": "never", "printed_on_card": true, "places": ["card"] },
        "accepts": { "currencies": ["EUR"], "regions": "any", "balance": { "amount": "500.00", "currency": "EUR" } },
        "support": { "may": ["look-up"] },
        "guidance": { "without": ["wait"], "ladders": { "expired": [{ "steps": ["contact-support"] }] } },
        "words": { "cs": { "company": { "nominative": "Lumen" } } },
        "links": { "support": "/support" },
        "benefits": { "lost_by": ["cancel"], "kept_on_cancelling": ["early"] }
    })
}

/// What is put where, and which field the core names.
fn faults() -> Vec<(&'static str, Value, &'static str)> {
    vec![
        ("/name", json!("  "), "name"),
        ("/name", json!(7), "name"),
        ("/luck", json!(7), "luck"),
        ("/formats", json!([]), "formats"),
        ("/formats", json!("x"), "formats"),
        ("/formats", Value::Array(vec![json!({ "ready": "shopify" }); 33]), "formats"),
        ("/formats/0/id", json!(""), "formats[0].id"),
        ("/formats/0/luck", json!(1), "formats[0].luck"),
        ("/formats/0/ready", json!("luck"), "formats[0].ready"),
        ("/formats/0/groups", json!([]), "formats[0].groups"),
        ("/formats/0/groups", json!([4, 0]), "formats[0].groups"),
        ("/formats/0/groups", json!([501]), "formats[0].groups"),
        ("/formats/0/groups", json!([4, "4"]), "formats[0].groups[1]"),
        ("/formats/0/length", json!({ "shortest": 0, "longest": 9 }), "formats[0].length"),
        ("/formats/0/length", json!({ "shortest": 9 }), "formats[0].length"),
        ("/formats/0/prefix", json!("GIFT-"), "formats[0].prefix"),
        ("/formats/0/separators", json!("some"), "formats[0].separators"),
        ("/formats/0/alphabet", json!(""), "formats[0].alphabet"),
        ("/formats/0/alphabet", json!("AB!"), "formats[0].alphabet"),
        ("/formats/0/look_alikes", json!({ "OO": "A" }), "formats[0].look_alikes.OO"),
        ("/formats/0/case", json!("upper"), "formats[0].case"),
        ("/formats/0/check", json!("luck"), "formats[0].check"),
        ("/formats/0/pin", json!({ "shortest": 4, "longest": 13 }), "formats[0].pin"),
        ("/formats/0/pin_optional", json!("yes"), "formats[0].pin_optional"),
        ("/wait_hours", json!(0), "wait_hours"),
        ("/wait_hours", json!(169), "wait_hours"),
        ("/wait_hours", json!(1.5), "wait_hours"),
        ("/card/expiry", json!("soon"), "card.expiry"),
        ("/card/places", json!([]), "card.places"),
        ("/card/luck", json!(1), "card.luck"),
        ("/accepts/currencies", json!(["eur"]), "accepts.currencies"),
        ("/accepts/regions", json!(["Czechia"]), "accepts.regions"),
        ("/accepts/balance", json!({ "amount": 500, "currency": "EUR" }), "accepts.balance"),
        ("/support/may", json!(["miracle"]), "support.may"),
        ("/support/email", json!("help@lumen.example?body=x"), "support.email"),
        ("/guidance/without", json!(["contact-support"]), "guidance.without[0]"),
        ("/guidance/without", json!(["dance"]), "guidance.without[0]"),
        ("/guidance/ladders/luck", json!([]), "guidance.ladders.luck"),
        ("/guidance/ladders/expired", json!([]), "guidance.ladders.expired"),
        ("/guidance/ladders/expired/0/steps", json!([]), "guidance.ladders.expired[0].steps"),
        ("/guidance/ladders/expired/0/next", json!("luck"), "guidance.ladders.expired[0].next"),
        ("/links/support", json!("javascript:alert(1)"), "links.support"),
        ("/links/support", json!("//example.com"), "links.support"),
        ("/links/luck", json!("/"), "links.luck"),
        ("/words/cs/company", json!({ "dative": "Lumenu" }), "words.cs.company"),
        ("/words/cs/company", json!({ "nominative": "Lumen", "vocative": "Lumene" }), "words.cs.company.vocative"),
        ("/words/cs/company", json!(""), "words.cs.company"),
        ("/words/cs/company", json!("{ $x }"), "words.cs.company"),
        ("/words/cs/luck", json!("x"), "words.cs.luck"),
        ("/benefits/lost_by", json!(["upgrade"]), "benefits.lost_by[0]"),
    ]
}

/// What only the core sees, as it takes reckoning.
fn beyond_a_schema() -> Vec<(&'static str, Value, &'static str)> {
    vec![
        ("/formats/1/id", json!("card"), "formats[1].id"),
        ("/formats/0/length", json!({ "shortest": 9, "longest": 8 }), "formats[0].length"),
        ("/formats/0/length", json!({ "shortest": 2, "longest": 4 }), "formats[0].groups"),
        ("/formats/0/prefix", json!("GIFTGIFTGIFT"), "formats[0].prefix"),
        ("/formats/0/alphabet", json!("AAB"), "formats[0].alphabet"),
        ("/formats/0/check", json!("crockford"), "formats[0].alphabet"),
        ("/formats/0/look_alikes", json!({ "A": "B" }), "formats[0].look_alikes.A"),
        ("/guidance/ladders/expired/0/next", json!("same-again"), "guidance.ladders.expired[0].next"),
    ]
}

fn with(place: &str, value: Value) -> Value {
    let mut program = program();
    let (parent, member) = place.rsplit_once('/').expect("it has a parent");
    program.pointer_mut(parent).expect("it is there")[member] = value;
    program
}

#[test]
fn planted_faults_fail_here_and_in_the_core() {
    let validator = validator();
    assert!(validator.is_valid(&program()));
    Program::from_json(&program().to_string()).expect("it is a program");
    let seen = faults().into_iter().map(|fault| (fault, true));
    for ((place, value, field), is_seen) in seen.chain(beyond_a_schema().into_iter().map(|fault| (fault, false))) {
        let faulty = with(place, value.clone());
        let error = Program::from_json(&faulty.to_string()).expect_err(place);
        assert_eq!(error.field, field, "{place} {value}");
        assert_eq!(validator.is_valid(&faulty), !is_seen, "{place} {value}");
    }
}
