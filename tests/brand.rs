//! The names of a brand in the sentences of every language: in place of the neutral ones where the program has them, in the case that
//! the sentence asks for, and kept apart from text that runs the other way.
#![cfg(not(target_family = "wasm"))]
#![allow(clippy::expect_used, reason = "a test fails by panicking")]

mod stated;

use redeemkit::l10n::{LANGUAGES, Locales, PlainFormats};
use redeemkit::message::{Argument, Direction, Message, Part, PartKind, Words};
use redeemkit::program::{BRAND_WORDS, BrandWords, CASES};

/// The messages that name something of the brand.
const NAMING: [(&str, &str); 5] = [
    ("redeem-title", "card"),
    ("step-sign-in", "company"),
    ("step-choose-situation.text", "company"),
    ("step-redeem-again.text", "page"),
    ("step-restart-with-card.text", "page"),
];

fn said(tag: &str, brand: &str, id: &'static str) -> Words {
    let brand: BrandWords = serde_json::from_str(brand).expect("it is JSON");
    let mut locales = Locales::<PlainFormats>::new(vec![tag.to_owned()]).branded(&brand);
    assert_eq!(locales.add(tag, &stated::read(tag)), Ok(Vec::new()));
    let mut message = Message::new(id).with("page", Argument::Link(None));
    locales.say(&mut message);
    message.words().expect("it is worded").clone()
}

#[test]
fn a_name_stands_in_every_sentence_and_language() {
    for language in LANGUAGES {
        let tag = language.tag;
        for (id, name) in NAMING {
            let neutral = said(tag, "{}", id);
            let branded = said(tag, &format!(r#"{{ "{tag}": {{ "{name}": "Fern & Söhne" }} }}"#), id);
            let names: Vec<_> = branded.parts.iter().filter(|part| part.kind == PartKind::Name).collect();
            let name = Part { kind: PartKind::Name, text: "Fern & Söhne".to_owned(), emphasis: false, url: None };
            assert_eq!(names, [&name], "{tag} {id}: {}", branded.text);
            assert!(neutral.parts.iter().all(|part| part.kind == PartKind::Text), "{tag} {id}: {}", neutral.text);
            assert_eq!((branded.language.as_str(), neutral.language.as_str()), (tag, tag));
        }
    }
    assert!(BRAND_WORDS.iter().all(|word| NAMING.iter().any(|(_, name)| name == word)));
}

#[test]
fn a_sentence_asks_for_its_case_and_the_nominative_stands_for_what_is_not_given() {
    let cases: String = CASES.iter().map(|case| format!(r#", "{case}": "Lumen ({case})""#)).collect();
    let all = format!(r#"{{ "cs": {{ "company": {{ {} }} }} }}"#, &cases[2..]);
    assert_eq!(said("cs", &all, "step-sign-in").text, "Přihlaste se k Lumen (dative)");
    let one = r#"{ "cs": { "company": { "nominative": "Lumen" } } }"#;
    assert_eq!(said("cs", one, "step-sign-in").text, "Přihlaste se k Lumen");
    let plain = r#"{ "cs": { "company": "Lumen" } }"#;
    assert_eq!(said("cs", plain, "step-sign-in").text, "Přihlaste se k Lumen");
    assert_eq!(said("cs", "{}", "step-sign-in").text, "Přihlaste se k tomuto webu");
}

#[test]
fn a_name_in_one_language_is_in_no_other() {
    let english = r#"{ "en": { "company": "Lumen" } }"#;
    assert_eq!(said("en", english, "step-sign-in").text, "Sign in to Lumen");
    assert_eq!(said("de", english, "step-sign-in").text, "Melden Sie sich bei dieser Website an");
    assert_eq!(said("en", english, "redeem-title").text, "Redeem a gift card or voucher");
}

#[test]
fn a_name_keeps_its_direction_among_words_of_the_other() {
    let words = said("ar", r#"{ "ar": { "company": "Lumen+" } }"#, "step-sign-in");
    assert_eq!(words.direction, Direction::Rtl);
    assert!(words.text.contains("\u{2068}Lumen+\u{2069}"), "{:?}", words.text);
    let words = said("en", r#"{ "en": { "company": "לומן" } }"#, "step-sign-in");
    assert_eq!(words.text, "Sign in to \u{2068}לומן\u{2069}");
}
