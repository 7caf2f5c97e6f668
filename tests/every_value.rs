//! Every message of every language is worded with every number that could trouble it, in the language itself: nothing falls
//! back, nothing is empty, nothing shows what it is made of. The types of the values are those that `locales/en.ftl` states.
#![cfg(not(target_family = "wasm"))]
#![allow(clippy::expect_used, reason = "a test fails by panicking")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use redeemkit::date::Date;
use redeemkit::l10n::{LANGUAGES, Locales, PlainFormats};
use redeemkit::message::{Argument, Message};
use redeemkit::money::Money;
use redeemkit::time::Timestamp;

/// What plural rules, grouping and decimals tell apart: 101 is "one" in Slovenian, 22 "few" in Polish, a million "many" in French.
const NUMBERS: [f64; 11] = [0.0, 1.0, 2.0, 3.0, 5.0, 11.0, 21.0, 22.0, 101.0, 1.5, 1_000_000.0];

fn read(tag: &str) -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(format!("{tag}.ftl"));
    fs::read_to_string(file).expect("it is there")
}

/// The ids of English (`message` and `message.attribute`), each with the variables that its comment states and their types.
fn stated() -> Vec<(&'static str, BTreeMap<&'static str, &'static str>)> {
    let (mut stated, mut variables, mut message) = (Vec::new(), BTreeMap::new(), "");
    for line in String::leak(read("en")).lines() {
        if let Some(variable) = line.strip_prefix("# $") {
            let (name, rest) = variable.split_once(" (").expect("a type after the name");
            variables.insert(name, rest.split_once(')').expect("the type ends").0);
        } else if line.is_empty() {
            variables.clear();
        } else if let Some((id, _)) =
            line.split_once(" =").filter(|_| line.starts_with(|first: char| first.is_ascii_lowercase()))
        {
            message = id;
            stated.push((message, variables.clone()));
        } else if let Some((attribute, _)) = line.strip_prefix("    .").and_then(|rest| rest.split_once(" =")) {
            stated.push((&*String::leak(format!("{message}.{attribute}")), variables.clone()));
        }
    }
    stated
}

fn argument(of: &str, number: f64) -> Argument {
    match of {
        "Text" => Argument::Text("anna@example.com".to_owned()),
        "Code" => Argument::Code("R-7K2M".to_owned()),
        "Number" => Argument::Number(number),
        "Money" => Argument::Money(
            serde_json::from_str::<Money>(r#"{"amount":"25.00","currency":"EUR"}"#).expect("it is money"),
        ),
        "Instant" => Argument::Instant(Timestamp::parse("2026-11-23T12:00:00Z").expect("it is an instant")),
        "Date" => Argument::Date(Date::parse("2026-11-23").expect("it is a day")),
        other => unreachable!("no message has a value of the type {other} so far"),
    }
}

#[test]
fn every_message_is_worded_in_every_language_with_every_number() {
    let stated = stated();
    let with_numbers = stated.iter().filter(|(_, variables)| variables.values().any(|of| *of == "Number")).count();
    assert!(stated.len() > 150 && with_numbers >= 5, "{} messages, {with_numbers} with numbers", stated.len());
    let mut faults = Vec::new();
    for language in LANGUAGES {
        let mut locales = Locales::<PlainFormats>::new(vec![language.tag.to_owned()]);
        locales.add(language.tag, &read(language.tag)).expect("it has messages");
        for (id, variables) in &stated {
            for number in NUMBERS {
                let mut message = Message::new(id);
                for (name, of) in variables {
                    message = message.with(name, argument(of, number));
                }
                locales.say(&mut message);
                let words = message.words().expect("it is worded");
                let broken = words.text.is_empty() || words.text.contains(['{', '}', '$']);
                if broken || words.language != language.tag {
                    faults.push(format!("{} {id} with {number}: {:?} in {}", language.tag, words.text, words.language));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}
