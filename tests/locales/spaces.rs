//! Where spaces stand, where they must not break a line, and where there are none; not which characters stand between them.

use crate::catalogue::Catalogue;
use crate::text::VALUE;

/// Spaces that a translator did not mean: two in a row, at an end, or before a mark that closes a sentence.
pub(crate) fn stray_spaces(catalogue: &Catalogue) -> Vec<String> {
    let french = catalogue.language == "fr";
    catalogue.find(|reading| {
        let space_before = |mark: char| reading.contains(&format!(" {mark}"));
        if reading.trim() != reading {
            Some("a space at the beginning or the end".to_owned())
        } else if reading.contains("  ") {
            Some("two spaces".to_owned())
        } else if space_before('.') || space_before(',') || (!french && "?!:;،؛؟".chars().any(space_before)) {
            Some("a space before a mark".to_owned())
        } else {
            None
        }
    })
}

/// No line may begin with one of these in French; the narrow no-break space is as good as the wide one.
pub(crate) fn french_spaces(catalogue: &Catalogue) -> Vec<String> {
    if catalogue.language != "fr" {
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

/// In Polish, a word of one letter does not end a line. A capital inside a sentence is no word: it is a character of a code.
pub(crate) fn polish_spaces(catalogue: &Catalogue) -> Vec<String> {
    if catalogue.language != "pl" {
        return Vec::new();
    }
    let word_of_one_letter = |before: &str| {
        let mut letters = before.rsplit([' ', '\u{a0}']).next()?.chars().filter(|character| character.is_alphabetic());
        let (letter, None) = (letters.next()?, letters.next()) else { return None };
        let begins = before.trim_end_matches(letter).trim_end();
        let word = letter.is_lowercase() || begins.is_empty() || begins.ends_with(['.', ':', '?', '!']);
        (word && "aiouwz".contains(letter.to_ascii_lowercase())).then_some(letter)
    };
    catalogue.find(|reading| {
        let mut spaces = reading.match_indices(' ');
        let letter = spaces.find_map(|(at, _)| word_of_one_letter(reading.get(..at)?))?;
        Some(format!("a line may end in “{letter}”"))
    })
}

/// Japanese is written without spaces; Latin words and values stand in it without them too.
pub(crate) fn japanese_spaces(catalogue: &Catalogue) -> Vec<String> {
    if catalogue.language != "ja" {
        return Vec::new();
    }
    let japanese = |neighbour: Option<&char>| neighbour.is_some_and(|one| *one == VALUE || u32::from(*one) > 0x2e7f);
    catalogue.find(|reading| {
        let characters: Vec<char> = reading.chars().collect();
        let found = characters.iter().enumerate().find(|(at, character)| match **character {
            '\u{3000}' => true,
            ' ' | '\u{a0}' => {
                japanese(at.checked_sub(1).and_then(|before| characters.get(before)))
                    || japanese(characters.get(at + 1))
            }
            _ => false,
        });
        found.map(|_| "a space".to_owned())
    })
}

fn says(language: &str, text: &str) -> Catalogue {
    Catalogue::read(language, &format!("a = A\n    .b = {text}\n"))
}

#[test]
fn stray_spaces_are_found() {
    for text in
        ["two  spaces", "{ \"\" } at the beginning", "at the end{ \" \" }", "so .", "so , that", "so !", "كذا ؟"]
    {
        assert_eq!(stray_spaces(&says("en", text)).len(), 1, "{text}");
    }
    assert_eq!(stray_spaces(&says("en", "Wait: so it is, { $a }.")), [""; 0]);
    assert_eq!(stray_spaces(&says("fr", "un .")).len(), 1);
}

#[test]
fn missing_french_spaces_are_found() {
    for text in ["un: deux", "un : deux", "{ $n }?", "«\u{a0}un»", "« un\u{a0}»", "«{ $n }\u{a0}»", "un ; deux"] {
        assert_eq!(french_spaces(&says("fr", text)).len(), 1, "{text}");
    }
    assert_eq!(french_spaces(&says("fr", "«\u{a0}{ $n }\u{202f}»\u{a0}: un\u{202f}?")), [""; 0]);
    assert_eq!(french_spaces(&says("en", "one: two")), [""; 0]);
}

#[test]
fn a_polish_word_of_one_letter_at_the_end_of_a_line_is_found() {
    for text in ["kod z karty", "Tak. W sklepie", "W sklepie", "(i kod)", "nie\u{a0}ma i kod"] {
        assert_eq!(polish_spaces(&says("pl", text)).len(), 1, "{text}");
    }
    for text in ["kod z\u{a0}karty", "W\u{a0}sklepie i\u{a0}w\u{a0}e-mailu", "0 i\u{a0}O lub", "koniec i"] {
        assert_eq!(polish_spaces(&says("pl", text)), [""; 0], "{text}");
    }
    assert_eq!(polish_spaces(&says("cs", "kód z karty")), [""; 0]);
}

#[test]
fn a_space_in_japanese_is_found() {
    for text in ["コード を入力", "コードは { $c }です", "PIN を入力", "入力。\u{3000}確認"] {
        assert_eq!(japanese_spaces(&says("ja", text)).len(), 1, "{text}");
    }
    assert_eq!(japanese_spaces(&says("ja", "PINを{ $n }回入力。Gift Cardです")), [""; 0]);
}
