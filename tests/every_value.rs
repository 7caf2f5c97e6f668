//! Every message of every language is worded with every number that could trouble it, in the language itself: nothing falls
//! back, nothing is empty, nothing shows what it is made of. The types of the values are those that `locales/en.ftl` states.
#![cfg(not(target_family = "wasm"))]
#![allow(clippy::expect_used, reason = "a test fails by panicking")]

mod stated;

use redeemkit::l10n::{LANGUAGES, Locales, PlainFormats};

#[test]
fn every_message_is_worded_in_every_language_with_every_number() {
    let stated = stated::stated(&stated::read("en"));
    let with_numbers = stated.iter().filter(|(_, variables)| variables.values().any(|of| *of == "Number")).count();
    assert!(stated.len() > 150 && with_numbers >= 5, "{} messages, {with_numbers} with numbers", stated.len());
    let mut faults = Vec::new();
    for language in LANGUAGES {
        let mut locales = Locales::<PlainFormats>::new(vec![language.tag.to_owned()]);
        locales.add(language.tag, &stated::read(language.tag)).expect("it has messages");
        for (id, variables) in &stated {
            for number in stated::NUMBERS {
                let mut message = stated::message(id, variables, number);
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
