//! Which quotation marks a language uses, and that they come in pairs; apostrophes and straight marks are judged elsewhere.

use crate::catalogue::Catalogue;

/// Pairs of marks, from CLDR's delimiters; where a language has several customs, the one its file names in its header. Hebrew opens
/// and closes with the same mark, as a mark that leans to one side would point the wrong way.
fn pairs(language: &str) -> &'static [(char, char)] {
    match language {
        "ar" | "fr" => &[('«', '»')],
        "cs" | "de" | "sl" => &[('„', '“'), ('‚', '‘')],
        "da" => &[('”', '”')],
        "en" => &[('“', '”'), ('‘', '’')],
        "he" => &[('”', '”')],
        "ja" => &[('「', '」'), ('『', '』')],
        "pl" => &[('„', '”'), ('«', '»')],
        _ => &[],
    }
}

/// Every mark that quotes in some language. The typographic apostrophe is not among them: it can only close.
const MARKS: &str = "„“”‚‘«»‹›「」『』";

pub(crate) fn foreign_quotes(catalogue: &Catalogue) -> Vec<String> {
    let pairs = pairs(&catalogue.language);
    catalogue.find(|reading| {
        let mut open: Vec<char> = Vec::new();
        for character in reading.chars() {
            if open.last() == Some(&character) {
                open.pop();
            } else if let Some((_, closing)) = pairs.iter().find(|(opening, _)| *opening == character) {
                open.push(*closing);
            } else if MARKS.contains(character) {
                return Some(format!("{character} does not belong here"));
            }
        }
        open.first().map(|closing| format!("no {closing} closes"))
    })
}

#[test]
fn marks_of_another_language_and_marks_without_a_partner_are_found() {
    let found = |language: &str, text: &str| foreign_quotes(&Catalogue::read(language, &format!("a = {text}\n"))).len();
    for (language, text) in [
        ("de", "das „Wort“"),
        ("pl", "słowo „{ $c }”"),
        ("fr", "le mot «\u{a0}oui\u{a0}»"),
        ("he", "המילה ”כן”"),
        ("ar", "كلمة «نعم»"),
        ("ja", "「はい」"),
        ("en", "it’s “so”"),
    ] {
        assert_eq!(found(language, text), 0, "{text}");
    }
    for (language, text) in [
        ("de", "das “Wort”"),
        ("pl", "słowo „{ $c }“"),
        ("pl", "słowo „{ $c }"),
        ("he", "המילה “כן”"),
        ("ar", "كلمة “نعم”"),
        ("ja", "“はい”"),
        ("ja", "はい」"),
        ("en", "„so”"),
        ("xx", "“so”"),
    ] {
        assert_eq!(found(language, text), 1, "{language}: {text}");
    }
}
