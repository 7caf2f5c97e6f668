//! What `src/l10n/resolve.rs` makes of Fluent is what the crate fluent-bundle makes of it: every message of every language with
//! every number, and what no language uses so far. Where the two differ, the difference is named here with its reason, and
//! one that is gone is a fault as well. Whose plurals are right is for `tests/plurals`.
#![cfg(not(target_family = "wasm"))]
#![allow(clippy::expect_used, reason = "a test fails by panicking")]

mod peer;
#[path = "../stated/mod.rs"]
mod stated;

use std::collections::BTreeSet;

use peer::{bundle, theirs};
use redeemkit::l10n::{LANGUAGES, Locales, PlainFormats};
use redeemkit::message::{Argument, Message};
use redeemkit::time::Timestamp;

/// What ours makes of it, in this language and without isolation marks; none where it is worded in another or not at all.
fn ours(locales: &Locales<PlainFormats>, tag: &str, message: &Message) -> Option<String> {
    let mut message = message.clone();
    locales.say(&mut message);
    let words = message.words().filter(|words| words.language == tag && !words.parts.is_empty())?;
    Some(words.parts.iter().map(|part| part.text.as_str()).collect())
}

fn locales(tag: &str, fluent: &str) -> Locales<PlainFormats> {
    let mut locales = Locales::new(vec![tag.to_owned()]);
    locales.add(tag, fluent).expect("it has messages");
    locales
}

/// A message of the languages whose texts differ: the language, the message, the number, why.
const DIFFERENT_WORDS: &[(&str, &str, f64, &str)] = &[(
    "fr",
    "choice-several",
    1_000_000.0,
    "intl_pluralrules has the rules of CLDR 37, before French had `many` (`1 000 000 de codes`)",
)];

#[test]
fn every_message_is_worded_alike_by_fluent_bundle() {
    let stated = stated::stated(&stated::read("en"));
    let mut different = Vec::new();
    for language in LANGUAGES {
        let tag = language.tag;
        let fluent = stated::read(tag);
        let (locales, bundle) = (locales(tag, &fluent), bundle(tag, &fluent));
        for (id, variables) in &stated {
            for number in stated::NUMBERS {
                let message = stated::message(id, variables, number);
                let ours = ours(&locales, tag, &message).expect("tests/every_value.rs holds that it is worded");
                let theirs = theirs(&bundle, &message).unwrap_or_else(|| "a fault".to_owned());
                if ours != theirs {
                    different.push((tag, *id, number, format!("{ours}\n  {theirs}")));
                }
            }
        }
    }
    let place = |(tag, id, number): (&str, &str, f64)| format!("{tag} {id} {number}");
    let found: BTreeSet<_> = different.iter().map(|(tag, id, number, _)| place((tag, id, *number))).collect();
    let named: BTreeSet<_> = DIFFERENT_WORDS.iter().map(|(tag, id, number, _)| place((tag, id, *number))).collect();
    assert_eq!(found, named, "found and named; ours and theirs are {different:#?}");
}

/// What Fluent has and the languages do not all use.
const FEATURES: &str = include_str!("features.ftl");

/// Messages of [`FEATURES`] that differ: the message, the numbers with which it does, ours, theirs, why. No text is a fault.
type Difference = (&'static str, &'static [f64], Option<&'static str>, Option<&'static str>, &'static str);
const DIFFERENT_FEATURES: &[Difference] = &[
    (
        "by-value-first",
        &[1.5],
        Some("one and a half"),
        Some("other"),
        "compares a variant with its decimals: [1.5] has one, the argument none that was asked for (fluent-rs issue 401)",
    ),
    (
        "exact-with-digits",
        &[1.0],
        Some("exactly one"),
        Some("other"),
        "compares [1] with the options (fluent-rs issue 401)",
    ),
    ("ordinal", &[1.5], Some("1.5th"), Some("1.5st"), "its plural rules take a remainder of the whole part alone"),
    (
        "leak-into-term",
        &stated::NUMBERS,
        Some("Kit for Bob"),
        Some("Kit for Ada"),
        "after a term in a term, the outer one sees the arguments of the message instead of its own",
    ),
    (
        "term-given-nothing",
        &stated::NUMBERS,
        None,
        Some("[{$who} holds]"),
        "reports no fault where a term shows what it was not given",
    ),
    ("function-of-text", &stated::NUMBERS, None, Some("NUMBER()"), "reports no fault where a function refuses a value"),
    (
        "function-selects-unknown",
        &stated::NUMBERS,
        None,
        Some("other"),
        "reports no fault where an unknown function is chosen by",
    ),
    (
        "option-refused",
        &stated::NUMBERS,
        None,
        Some("5"),
        "reads `style: \"percent\"`; ours leaves a translation no say in what is counted",
    ),
];

#[test]
fn what_fluent_has_is_worded_alike_by_fluent_bundle() {
    let (locales, bundle) = (locales("en", FEATURES), bundle("en", FEATURES));
    let at = Timestamp::parse("2026-11-23T12:00:00Z").expect("it is an instant");
    let mut found = BTreeSet::new();
    for (id, _) in stated::stated(FEATURES) {
        for (m, n) in (1..=3).flat_map(|m| stated::NUMBERS.map(|n| (m, n))) {
            let message = Message::new(id).text("who", "Ada").text("other", "Grace").instant("at", at);
            let message = message.number("m", m).with("n", Argument::Number(n));
            let (ours, theirs) = (ours(&locales, "en", &message), theirs(&bundle, &message));
            if ours != theirs {
                found.insert((id, n.to_string(), ours, theirs));
            } else {
                assert_eq!(ours.is_none(), id.starts_with("fault-"), "{id} with {n}: {ours:?}");
            }
        }
    }
    let named = DIFFERENT_FEATURES.iter().flat_map(|(id, numbers, ours, theirs, _)| {
        numbers.iter().map(|n| (*id, n.to_string(), ours.map(str::to_owned), theirs.map(str::to_owned)))
    });
    let named = named.collect::<BTreeSet<_>>();
    assert_eq!(found, named, "message, number, ours, theirs: found and named");
}
