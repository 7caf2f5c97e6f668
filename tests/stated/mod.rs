//! Every message that `locales/en.ftl` states, with values of the types that its comments state. It words nothing.

#![allow(dead_code, reason = "each test that has this module uses a part of it")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use redeemkit::date::Date;
use redeemkit::l10n::values;
use redeemkit::message::{Argument, ClockTime, Message, Zone};
use redeemkit::money::Money;
use redeemkit::time::Timestamp;

/// What plural rules, grouping and decimals tell apart: 101 is "one" in Slovenian, 22 "few" in Polish, a million "many" in French.
pub const NUMBERS: [f64; 11] = [0.0, 1.0, 2.0, 3.0, 5.0, 11.0, 21.0, 22.0, 101.0, 1.5, 1_000_000.0];

/// The text of a language file.
pub fn read(tag: &str) -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(format!("{tag}.ftl"));
    fs::read_to_string(file).expect("it is there")
}

/// An id (`message` or `message.attribute`) with the variables that its comment states and their types.
pub type Stated = (&'static str, BTreeMap<&'static str, &'static str>);

/// The ids of a text.
pub fn stated(fluent: &str) -> Vec<Stated> {
    let (mut stated, mut variables, mut message) = (Vec::new(), BTreeMap::new(), "");
    for line in String::leak(fluent.to_owned()).lines() {
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
        } else if line.starts_with('-') {
            message = ""; // an attribute of a term is no message's
        } else if let Some((attribute, _)) =
            line.strip_prefix("    .").and_then(|rest| rest.split_once(" =")).filter(|_| !message.is_empty())
        {
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
        "Instant" => Argument::Instant(ClockTime {
            at: Timestamp::parse("2026-11-23T12:00:00Z").expect("it is an instant"),
            zone: Zone::Customer,
        }),
        "Days" => Argument::Days(3),
        "OneOf" => Argument::OneOf(vec!["Q".to_owned(), "D".to_owned()]),
        "Date" => Argument::Date(Date::parse("2026-11-23").expect("it is a day")),
        "Link" => Argument::Link(Some("/page.html".to_owned())),
        other => unreachable!("no message has a value of the type {other} so far"),
    }
}

/// The message with a value for each of these variables; every number is this one.
pub fn message(id: &'static str, variables: &BTreeMap<&'static str, &'static str>, number: f64) -> Message {
    variables.iter().fold(Message::new(id), |message, (name, of)| message.with(name, argument(of, number)))
}

/// In what a message that the program made differs from the contract: it must have the values that its English text shows, and
/// may have those that are stated for the whole message.
pub fn breach(message: &Message) -> Option<String> {
    static ENGLISH: LazyLock<Vec<Stated>> = LazyLock::new(|| stated(&read("en")));
    let id = message.id();
    let Some((_, allowed)) = ENGLISH.iter().find(|(other, _)| *other == id) else {
        return Some(format!("{id} is no message"));
    };
    let given = |name: &str| message.argument(name).map(|value| format!("{:?}", value.kind()));
    let lacking = values(id).iter().find(|(name, kind)| given(name) != Some(format!("{kind:?}")));
    let lacking = lacking.map(|(name, kind)| format!("{id} is not given ${name} ({kind:?})"));
    let foreign = || {
        message
            .arguments()
            .iter()
            .map(|(name, _)| name)
            .find(|name| given(name).as_deref() != allowed.get(*name).copied())
    };
    lacking.or_else(|| foreign().map(|name| format!("{id} is given ${name}, which English does not state")))
}
