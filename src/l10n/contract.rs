//! The contract between the program and the words: which messages there are, and which values each is given. It is what
//! `locales/en.ftl` states; a language that is loaded later is held to it here, message by message.

use super::catalogue::Catalogue;
use super::fault::{MessageFault, Reason};
use super::formats::Formats;
use super::language::{Language, PSEUDO};
use super::resolve;
use crate::message::{ArgumentKind, disturbs};

/// A value that a text shows: its name and its kind.
pub type Value = (&'static str, ArgumentKind);

/// Every text that shows values, by its id; made by `build.rs`, which refuses an English text whose values have no stated kind.
const VALUES: &[(&str, &[Value])] = include!(concat!(env!("OUT_DIR"), "/contract.rs"));

/// The most faults that are told of one language: who is told a hundred knows.
const MOST_FAULTS: usize = 100;

/// The longest text with all its variants, in bytes; the longest of ours has 1,500.
const LONGEST: usize = 10_000;

/// The values that the program gives to a message, by name and kind; none for most messages.
///
/// ```
/// use redeemkit::l10n::values;
/// use redeemkit::message::ArgumentKind;
/// assert_eq!(values("step-wait.text"), [("hours", ArgumentKind::Number)]);
/// assert_eq!(values("step-wait"), []);
/// ```
#[must_use]
pub fn values(id: &str) -> &'static [Value] {
    VALUES.iter().find(|(other, _)| *other == id).map(|(_, values)| *values).unwrap_or_default()
}

/// Takes out of a language's catalogue what does not keep the contract, and says what that was.
pub(super) fn hold<F: Formats>(
    catalogue: &mut Catalogue,
    english: &Catalogue,
    language: &Language,
    formats: &F,
) -> Vec<MessageFault> {
    let unreadable = |id: &str| catalogue.unreadable().any(|other| id.split('.').next() == Some(other));
    let reason = |id: &str| match (english.pattern(id), catalogue.pattern(id)) {
        (None, _) => Some(Reason::Unknown),
        (_, None) => (!unreadable(id)).then_some(Reason::Missing),
        (_, Some(pattern)) => match resolve::every_text(pattern, values(id), catalogue, language.tag, formats) {
            Err(reason) => Some(reason),
            Ok(text) if text.trim().is_empty() => Some(Reason::Missing),
            Ok(text) if text.len() > LONGEST => Some(Reason::TooLong),
            // A made-up language turns its words round by such marks, each with its end.
            Ok(text) => (disturbs(&text) && !PSEUDO.contains(language)).then_some(Reason::Characters),
        },
    };
    let mut faults: Vec<MessageFault> = Vec::new();
    let mut tell = |id: &str, reason| {
        if !faults.iter().any(|fault| fault.id == id) {
            faults.push(MessageFault { language: language.tag, id: id.to_owned(), reason });
        }
    };
    catalogue.unreadable().for_each(|id| tell(id, Reason::Unreadable));
    let missing = english.messages().filter(|id| catalogue.pattern(id).is_none());
    for id in catalogue.messages().chain(missing) {
        reason(id).into_iter().for_each(|reason| tell(id, reason));
    }
    // What nobody asks for does no harm.
    catalogue.keep(|id| !faults.iter().any(|fault| fault.id == id && fault.reason != Reason::Unknown));
    faults.truncate(MOST_FAULTS);
    faults
}

#[cfg(test)]
#[cfg(not(target_family = "wasm"))]
mod tests {
    use super::super::{LocaleError, Locales, PlainFormats};
    use super::*;
    use crate::message::Message;

    const CZECH: &str = include_str!("../../locales/cs.ftl");

    /// Czech with `change` made to it, and what is wrong with it then.
    fn changed(from: &str, to: &str) -> (Locales<PlainFormats>, Vec<(String, Reason)>) {
        assert_eq!(CZECH.matches(from).count(), 1, "{from}");
        let mut locales = Locales::new(vec!["cs".to_owned()]);
        let faults = locales.add("cs", &CZECH.replace(from, to)).expect("it has messages");
        assert!(faults.iter().all(|fault| fault.language == "cs"));
        (locales, faults.into_iter().map(|fault| (fault.id, fault.reason)).collect())
    }

    fn said(locales: &Locales<PlainFormats>, mut message: Message) -> (String, String) {
        locales.say(&mut message);
        let words = message.words().expect("it is worded");
        (words.language.clone(), words.text.clone())
    }

    #[test]
    fn what_breaks_the_contract_is_told_and_said_in_english() {
        let submit = "\nsubmit = Uplatnit\n";
        let cases = [
            ("Uplatnit { $code }", Reason::Value),
            ("{ $n ->\n    [one] Uplatnit\n   *[other] Uplatnit\n }", Reason::Value),
            ("{ NUMBER(1) ->\n    [one] { $dny } den\n   *[other] Uplatnit\n }", Reason::Value),
            ("Uplatnit { -karta }", Reason::Reference),
            ("Uplatnit { karta.druh }", Reason::Reference),
            ("Uplatnit { submit }", Reason::Reference),
            ("Uplatnit { field }{ field }".repeat(60).as_str(), Reason::Reference),
            ("Uplatnit { SHOUT(\"a\") }", Reason::Function),
            ("Uplatnit { NUMBER(5, style: \"percent\") }", Reason::Function),
            ("Uplatnit { DATETIME(5) }", Reason::Function),
            ("{ LINK($page, \"Uplatnit\") }", Reason::Value),
            ("{ LINK(\"https://example.com\", \"Uplatnit\") }", Reason::Function),
            ("{ EMPHASIS(\"Uplatnit\", size: 2) }", Reason::Function),
            ("Uplatnit \u{202e}kód", Reason::Characters),
            ("Uplatnit { \"\\u200F\" }", Reason::Characters),
            ("Uplatnit <b>kód</b>", Reason::Characters),
            ("Uplatnit { \"<\" }script>", Reason::Characters),
            ("Uplatnit&nbsp;kód", Reason::Characters),
            ("{ \"\" }", Reason::Missing),
            (&"Uplatnit ".repeat(2_000), Reason::TooLong),
            ("Uplatnit { kód", Reason::Unreadable),
        ]
        .map(|(text, reason)| (text.to_owned(), reason));
        for (text, reason) in cases {
            let (locales, faults) = changed(submit, &format!("\nsubmit = {text}\n"));
            assert_eq!(faults, [("submit".to_owned(), reason)], "{text}");
            assert_eq!(said(&locales, Message::new("submit")), ("en".to_owned(), "Redeem".to_owned()), "{text}");
            assert_eq!(said(&locales, Message::new("field")).0, "cs", "the others are still Czech");
        }
    }

    #[test]
    fn what_is_well_in_its_place_is_no_fault() {
        let submit = "\nsubmit = Uplatnit\n";
        for text in [
            "Uplatnit < kód & kartu; obojí",
            "{ -karta }\n-karta = Uplatnit",
            "{ field }",
            "{ NUMBER(5) } \u{200d}",
            "{ EMPHASIS(\"Uplatnit\") }",
        ] {
            let (locales, faults) = changed(submit, &format!("\nsubmit = {text}\n"));
            assert_eq!(faults, [], "{text}");
            assert_eq!(said(&locales, Message::new("submit")).0, "cs", "{text}");
        }
        assert_eq!(changed(submit, submit).1, []);
    }

    #[test]
    fn a_missing_message_or_attribute_and_one_too_many_are_told_once() {
        let told = |from, to| changed(from, to).1;
        assert_eq!(told("\nsubmit = Uplatnit\n", "\n"), [("submit".to_owned(), Reason::Missing)]);
        assert_eq!(
            told("\nsubmit = Uplatnit\n", "\nsumbit = Uplatnit\nsumbit = Uplatnit\n"),
            [("sumbit".to_owned(), Reason::Unknown), ("submit".to_owned(), Reason::Missing)]
        );
        let empty = CZECH.lines().find(|line| line.starts_with("    .empty = ")).expect("field has it");
        assert_eq!(
            told(empty, "    .emtpy = Zadejte kód"),
            [("field.emtpy".to_owned(), Reason::Unknown), ("field.empty".to_owned(), Reason::Missing)]
        );
        // Its attributes are lost with it, and it is one fault.
        assert_eq!(told("\nfield = ", "\nfield = { "), [("field".to_owned(), Reason::Unreadable)]);
    }

    #[test]
    fn a_value_of_another_kind_is_no_value_for_a_function() {
        let mut locales = Locales::<PlainFormats>::new(vec!["de".to_owned()]);
        let german = "note-done-at = { NUMBER($at) }\nnote-until = { DATETIME($until, month: \"long\") }\noutlook-today = { DATETIME($date) }";
        let faults = locales.add("de", german).expect("it has messages");
        let faults: Vec<_> = faults
            .iter()
            .filter(|fault| fault.reason != Reason::Missing)
            .map(|fault| (fault.id.as_str(), fault.reason))
            .collect();
        assert_eq!(faults, [("note-done-at", Reason::Function), ("outlook-today", Reason::Function)]);
    }

    #[test]
    fn a_hostile_file_ends_soon_and_tells_no_more_than_anybody_reads() {
        let mut locales = Locales::<PlainFormats>::new(vec!["cs".to_owned()]);
        for (fluent, told) in [
            ((0..50_000).map(|number| format!("a{number} = A\n")).collect::<String>(), MOST_FAULTS),
            (
                "a = { b }{ b }\nb = { c }{ c }\nc = { d }{ d }\nd = { e }{ e }\ne = { a }{ a }\n".to_owned(),
                MOST_FAULTS,
            ),
        ] {
            assert_eq!(locales.add("cs", &fluent).expect("it has messages").len(), told);
            assert_eq!(said(&locales, Message::new("submit")).0, "en");
        }
        assert_eq!(locales.add("cs", &"a = A\n".repeat(1 << 18)), Err(LocaleError::TooLarge));
        assert_eq!(locales.add("cs", "!\n".repeat(50_000).as_str()), Err(LocaleError::NoMessages));
    }
}
