//! The characters that a text may consist of, and the spaces that French needs; not its words.

use crate::catalogue::Catalogue;

/// Markup would be shown to the customer as it is: texts are set as text, never as HTML.
pub(crate) fn markup(catalogue: &Catalogue) -> Vec<String> {
    let tag = |rest: &str| rest.starts_with(|next: char| next.is_ascii_alphabetic() || "/!".contains(next));
    let entity = |rest: &str| {
        rest.split_once(';').is_some_and(|(name, _)| {
            !name.is_empty() && name.chars().all(|character| character == '#' || character.is_ascii_alphanumeric())
        })
    };
    catalogue.find(|reading| {
        let found = reading.match_indices('<').any(|(at, _)| tag(reading.get(at + 1..).unwrap_or_default()))
            || reading.match_indices('&').any(|(at, _)| entity(reading.get(at + 1..).unwrap_or_default()));
        found.then(|| "markup".to_owned())
    })
}

/// Fluent isolates values by itself; a hand-made bidi mark would upset that, and nobody sees it in review.
pub(crate) fn control_characters(catalogue: &Catalogue) -> Vec<String> {
    catalogue.find(|reading| {
        let found = reading.chars().find(|character| match *character {
            '\n' => false,
            // Soft hyphen, Arabic letter mark, zero-width and direction marks, joiners and isolates, byte order mark.
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' => true,
            '\u{2060}'..='\u{206f}' | '\u{feff}' => true,
            other => other.is_control(),
        });
        found.map(|character| format!("U+{:04X}", u32::from(character)))
    })
}

pub(crate) fn typewriter_characters(catalogue: &Catalogue) -> Vec<String> {
    catalogue.find(|reading| {
        ["\"", "'", "...", "`"].iter().find(|one| reading.contains(**one)).map(|one| format!("straight {one}"))
    })
}

/// No line may begin with one of these in French; the narrow no-break space is as good as the wide one.
pub(crate) fn french_spaces(catalogue: &Catalogue) -> Vec<String> {
    if catalogue.language.split('-').next() != Some("fr") {
        return Vec::new();
    }
    let keeps = |neighbour: Option<&char>| matches!(neighbour, Some('\u{a0}' | '\u{202f}'));
    catalogue.find(|reading| {
        let characters: Vec<char> = reading.chars().collect();
        let found = characters.iter().enumerate().find(|(at, character)| match **character {
            '?' | '!' | ':' | ';' | '»' => !keeps(at.checked_sub(1).and_then(|before| characters.get(before))),
            '«' => !keeps(characters.get(at + 1)),
            _ => false,
        });
        found.map(|(_, character)| format!("no no-break space at {character}"))
    })
}

fn says(language: &str, text: &str) -> Catalogue {
    Catalogue::read(language, &format!("a = A\n    .b = {text}\n"))
}

#[test]
fn markup_is_found() {
    for text in ["a <b>bold</b> word", "<!-- note -->", "a&nbsp;b", "a&#160;b", "see <a href=x>"] {
        assert_eq!(markup(&says("en", text)).len(), 1, "{text}");
    }
    for text in ["less < more", "salt & pepper; both"] {
        assert_eq!(markup(&says("en", text)), [""; 0], "{text}");
    }
}

#[test]
fn control_characters_are_found_also_when_escaped() {
    for text in
        ["zero\u{200b}width", "mark\u{200f}", "{ \"\\u202E\" } turned", "soft\u{ad}hyphen", "tab\there", "\u{feff}mark"]
    {
        assert_eq!(control_characters(&says("en", text)).len(), 1, "{text:?}");
    }
    assert_eq!(control_characters(&says("fr", "un\u{a0}: deux\u{202f}; „trois“ …")), [""; 0]);
}

#[test]
fn typewriter_characters_are_found() {
    for text in ["say \"so\"", "it's", "wait...", "a `b`"] {
        assert_eq!(typewriter_characters(&says("en", text)).len(), 1, "{text}");
    }
    assert_eq!(typewriter_characters(&says("en", "it’s “so” …")), [""; 0]);
}

#[test]
fn missing_french_spaces_are_found() {
    for text in ["un: deux", "un : deux", "{ $n }?", "«\u{a0}un»", "« un\u{a0}»", "«{ $n }\u{a0}»", "un ; deux"] {
        assert_eq!(french_spaces(&says("fr", text)).len(), 1, "{text}");
    }
    assert_eq!(french_spaces(&says("fr-CA", "un !")).len(), 1);
    assert_eq!(french_spaces(&says("fr", "«\u{a0}{ $n }\u{202f}»\u{a0}: un\u{202f}?")), [""; 0]);
    assert_eq!(french_spaces(&says("en", "one: two")), [""; 0]);
}
