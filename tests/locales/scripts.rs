//! The marks and letters of the scripts that are not Latin: Arabic, Hebrew and Japanese have their own; which spaces and quotation
//! marks go with them is judged elsewhere.

use crate::catalogue::Catalogue;

pub(crate) fn foreign_marks(catalogue: &Catalogue) -> Vec<String> {
    let wrong = match catalogue.language.as_str() {
        "ar" => arabic,
        "he" => hebrew,
        "ja" => japanese,
        _ => return Vec::new(),
    };
    catalogue.find(|reading| {
        let characters: Vec<char> = reading.chars().collect();
        let neighbours = |at: usize| {
            let before = at.checked_sub(1).and_then(|before| characters.get(before)).copied();
            (before, characters.get(at + 1).copied())
        };
        let found = characters.iter().enumerate().find(|(at, character)| wrong(**character, neighbours(*at)));
        found.map(|(_, character)| format!("{character} has a form of its own in this script"))
    })
}

type Neighbours = (Option<char>, Option<char>);

/// Arabic has its own comma, semicolon and question mark; stretched letters, letter shapes and Persian letters only look right.
fn arabic(character: char, _: Neighbours) -> bool {
    matches!(character, ',' | ';' | '?' | '%' | '\u{640}' | 'ی' | 'ک' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
}

/// Hebrew joins by a maqaf and abbreviates by geresh and gershayim.
fn hebrew(character: char, (before, after): Neighbours) -> bool {
    let letter = |one: Option<char>| one.is_some_and(|one| ('א'..='ת').contains(&one));
    match character {
        '-' => letter(before) || letter(after),
        '”' => letter(before) && letter(after),
        '’' => letter(before),
        _ => false,
    }
}

/// Japanese marks are as wide as its letters; Latin letters and digits are not, and its syllables are never narrow.
fn japanese(character: char, _: Neighbours) -> bool {
    matches!(character, ',' | '.' | '!' | '?' | ':' | ';' | '(' | ')' | '…' | '０'..='９' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ' | '｡'..='ﾟ')
}

#[test]
fn marks_of_another_script_are_found() {
    let found = |language: &str, text: &str| foreign_marks(&Catalogue::read(language, &format!("a = {text}\n"))).len();
    for (language, text) in [
        ("ar", "هل ترى الرمز؟ نعم، هنا؛ «R-1»."),
        ("he", "הדוא״ל וה־PIN, ”כן” (לא) R-1"),
        ("ja", "コードは「A-1」です。よろしいですか？"),
        ("en", "so, (what?)"),
    ] {
        assert_eq!(found(language, text), 0, "{text}");
    }
    for (language, text) in [
        ("ar", "نعم, هنا"),
        ("ar", "هل ترى?"),
        ("ar", "الرمـــز"),
        ("ar", "کود"),
        ("ar", "ﻻ"),
        ("he", "ה-PIN"),
        ("he", "דוא”ל"),
        ("he", "צ’ק"),
        ("ja", "はい."),
        ("ja", "はい,いいえ"),
        ("ja", "１２個"),
        ("ja", "ｺｰﾄﾞ"),
        ("ja", "(注)"),
    ] {
        assert_eq!(found(language, text), 1, "{text}");
    }
}
