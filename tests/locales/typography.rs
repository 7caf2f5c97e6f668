//! The characters that a text in any language may consist of; not its words, and not what one language or script asks for.

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

/// Values are isolated without the translator's help; a hand-made bidi mark would upset that, and nobody sees it in review. In a
/// comment or an id it could make a file look like another one.
pub(crate) fn control_characters(catalogue: &Catalogue) -> Vec<String> {
    let hidden = |text: &str| text.chars().find(|character| is_hidden(*character)).map(u32::from);
    let lines = catalogue.source.lines().enumerate();
    let mut found: Vec<String> =
        lines.filter_map(|(at, line)| Some(format!("line {}: U+{:04X}", at + 1, hidden(line)?))).collect();
    // An escape shows in what is read only.
    if found.is_empty() {
        found = catalogue.find(|reading| Some(format!("U+{:04X}", hidden(reading)?)));
    }
    found
}

fn is_hidden(character: char) -> bool {
    match character {
        '\n' => false,
        // Soft hyphen, Arabic letter mark, zero-width and direction marks, joiners and isolates, byte order mark.
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' => true,
        '\u{2060}'..='\u{206f}' | '\u{feff}' => true,
        other => other.is_control(),
    }
}

pub(crate) fn typewriter_characters(catalogue: &Catalogue) -> Vec<String> {
    catalogue.find(|reading| {
        ["\"", "'", "...", "`"].iter().find(|one| reading.contains(**one)).map(|one| format!("straight {one}"))
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
    assert_eq!(control_characters(&Catalogue::read("en", "# a \u{202e}comment\na = A\n")), ["line 1: U+202E"]);
    assert_eq!(control_characters(&says("fr", "un\u{a0}: deux\u{202f}; „trois“ …")), [""; 0]);
}

#[test]
fn typewriter_characters_are_found() {
    for text in ["say \"so\"", "it's", "wait...", "a `b`"] {
        assert_eq!(typewriter_characters(&says("en", text)).len(), 1, "{text}");
    }
    assert_eq!(typewriter_characters(&says("en", "it’s “so” …")), [""; 0]);
}
