//! The calendar file of a wait against the rules of RFC 5545, in every language: lines, folding, escaping, and the properties that an
//! event must have.
#![cfg(not(target_family = "wasm"))]
#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use std::fs;
use std::path::Path;

use redeemkit::client::{Action, Effect, Input, Redemption, Response};
use redeemkit::code::SecretCode;
use redeemkit::guidance::Answer;
use redeemkit::l10n::{LANGUAGES, Locales, PlainFormats};
use redeemkit::program::Program;
use redeemkit::time::Timestamp;
use redeemkit::view::calendar_entry;

const CODE: &str = "55G2-DHM0-50NN";

fn noon() -> Timestamp {
    Timestamp::parse("2026-11-23T12:00:00Z").expect("it is an instant")
}

/// A page on which a code is to be tried again in a day.
fn waiting() -> Redemption {
    let mut redemption = Redemption::new(Program::example());
    let mut inputs = vec![
        Input::Acted(Action::Says(Answer::EnteredCorrectly)),
        Input::Submitted { random: [1; 16] },
        Input::Typed(SecretCode::new(CODE.to_owned())),
        Input::Opened { attempt: None, memory: None },
    ];
    while let Some(input) = inputs.pop() {
        for effect in redemption.handle(noon(), input) {
            if let Effect::Send(request) = effect {
                let response = match request.call.method() {
                    "POST" => Response::new(422, r#"{"type":"/problems/not-recognised","case":"c1"}"#),
                    _ => Response::new(200, r#"{"reference":"a","label":"a@example.com"}"#),
                };
                inputs.push(Input::Answered { request: request.id, response });
            }
        }
    }
    redemption
}

fn file(tag: &str, page: Option<&str>) -> String {
    let mut locales = Locales::<PlainFormats>::new(vec![tag.to_owned()]);
    let words = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(format!("{tag}.ftl"));
    locales.add(tag, &fs::read_to_string(words).expect("it is there")).expect("it has messages");
    let mut entry = calendar_entry(&waiting(), noon()).expect("there is a wait");
    entry.messages_mut().for_each(|message| locales.say(message));
    entry.file(page)
}

/// The content lines, unfolded.
fn unfolded(file: &str) -> Vec<String> {
    let whole = file.replace("\r\n ", "");
    whole.strip_suffix("\r\n").expect("the last line ends too").split("\r\n").map(ToOwned::to_owned).collect()
}

/// The value of a property that stands there once, with its parameters left out.
fn value<'a>(lines: &'a [String], name: &str) -> &'a str {
    let mut values = lines.iter().filter_map(|line| {
        let (property, value) = line.split_once(':')?;
        (property.split(';').next() == Some(name)).then_some(value)
    });
    let only = values.next().unwrap_or_else(|| panic!("there is no {name}"));
    assert_eq!(values.next(), None, "{name} is there twice");
    only
}

#[test]
fn every_line_ends_as_it_must_and_is_short_enough() {
    for language in LANGUAGES {
        let file = file(language.tag, Some(&format!("https://shop.example/{}", "long/".repeat(60))));
        assert!(file.ends_with("\r\n") && !file.contains("\r\n\r\n"), "{}", language.tag);
        for line in file.split("\r\n") {
            assert!(line.len() <= 75, "{}: {} octets: {line}", language.tag, line.len());
            assert!(!line.chars().any(char::is_control), "{}: {line:?}", language.tag);
        }
        assert!(file.split("\r\n").any(|line| line.starts_with(' ')), "{}: nothing was folded", language.tag);
    }
}

#[test]
fn the_event_has_what_it_must_have_once() {
    for language in LANGUAGES {
        let lines = unfolded(&file(language.tag, Some("https://shop.example/redeem?from=mail")));
        let parts: Vec<&str> = lines
            .iter()
            .filter(|line| line.starts_with("BEGIN:") || line.starts_with("END:"))
            .map(String::as_str)
            .collect();
        assert_eq!(
            parts,
            ["BEGIN:VCALENDAR", "BEGIN:VEVENT", "BEGIN:VALARM", "END:VALARM", "END:VEVENT", "END:VCALENDAR"]
        );
        assert_eq!((value(&lines, "VERSION"), value(&lines, "DTSTAMP")), ("2.0", "20261123T120000Z"));
        assert_eq!((value(&lines, "DTSTART"), value(&lines, "DURATION")), ("20261124T120000Z", "PT15M"));
        assert_eq!((value(&lines, "ACTION"), value(&lines, "TRIGGER")), ("DISPLAY", "PT0M"));
        assert!(!value(&lines, "PRODID").is_empty() && !value(&lines, "SUMMARY").is_empty());
        let id = value(&lines, "UID").strip_suffix("@redeemkit").expect("it is ours");
        assert!(id.len() == 16 && id.bytes().all(|byte| byte.is_ascii_hexdigit()), "{id}");
        assert!(value(&lines, "URL").starts_with("https://shop.example/redeem?from=mail#redeemkit=1."));
        let described =
            lines.iter().filter(|line| line.starts_with(&format!("DESCRIPTION;LANGUAGE={}:", language.tag)));
        assert_eq!(described.count(), 2, "the event and its alarm");
    }
}

#[test]
fn the_texts_come_back_as_they_were() {
    for language in LANGUAGES {
        let mut locales = Locales::<PlainFormats>::new(vec![language.tag.to_owned()]);
        let words = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(format!("{}.ftl", language.tag));
        locales.add(language.tag, &fs::read_to_string(words).expect("it is there")).expect("it has messages");
        let mut title = redeemkit::message::Message::new("calendar");
        locales.say(&mut title);
        let lines = unfolded(&file(language.tag, None));
        let back = value(&lines, "SUMMARY").replace("\\,", ",").replace("\\;", ";").replace("\\\\", "\\");
        assert_eq!(Some(back.as_str()), title.words().map(|words| words.text.as_str()));
        assert!(!lines.iter().any(|line| line.starts_with("URL")), "no page was given");
    }
}

#[test]
fn no_code_is_in_it_and_no_address_can_break_it() {
    let bare: String = CODE.chars().filter(char::is_ascii_alphanumeric).collect();
    let file = file("en", Some("https://shop.example/"));
    assert!(!file.contains(CODE) && !file.contains(&bare));
    for page in
        ["javascript:alert(1)", "https://shop.example/\r\nEND:VCALENDAR", "https://shop.example/#old", "file:///x", ""]
    {
        assert!(!self::file("en", Some(page)).contains("URL:"), "{page}");
    }
}

#[test]
fn without_a_wait_there_is_no_file() {
    assert_eq!(calendar_entry(&Redemption::new(Program::example()), noon()), None);
    let mut redemption = waiting();
    redemption.handle(noon().plus_hours(24), Input::Woke);
    assert_eq!(calendar_entry(&redemption, noon().plus_hours(24)), None, "the wait is over");
}
