//! Words that are never said to a customer, and texts that say nothing; not whether a sentence is good.

use crate::catalogue::Catalogue;
use crate::text::{Text, VALUE};

/// The beginnings of words that blame, beg or apologise instead of saying what to do. Evidence for the English ones:
/// the error message guidance of the GOV.UK Design System; the others say the same in their language.
fn forbidden(language: &str) -> &'static [&'static str] {
    match language {
        "ar" => &["صالح", "صلاحي", "يرجى", "رجاء", "فضلك", "عذرا", "عتذر", "معذرة", "آسف", "للأسف", "نأسف"],
        "he" => &["תקף", "תוקף", "תקין", "שגוי", "בבקשה", "אנא", "סליחה", "מצטער", "צער", "אופס"],
        "ja" => &["無効", "有効期", "有効な", "有効で", "申し訳", "すみません", "残念", "恐れ入り"],
        "pl" => &["nieważn", "ważn", "nieprawidłow", "proszę", "prosimy", "przepraszam", "przykro", "niestety", "ups"],
        "en" => &["valid", "invalid", "please", "sorry", "oops"],
        "cs" => &["neplatn", "prosím", "omlouv", "bohužel", "jejda"],
        "da" => &["ugyldig", "venligst", "beklage", "undskyld", "desværre", "ups"],
        "de" => &["ungültig", "gültig", "bitte", "leider", "entschuldig", "hoppla"],
        "fr" => &["valide", "invalide", "veuillez", "désolé", "malheureusement", "oups"],
        "sl" => &["neveljav", "prosim", "oprost", "žal", "ups"],
        _ => &[],
    }
}

/// English forbids whole words (an "invalidated" card could be meant seriously); others forbid all inflected forms, and
/// those that write prefixes or whole sentences in one piece forbid the letters wherever they stand.
pub(crate) fn forbidden_words(catalogue: &Catalogue) -> Vec<String> {
    let list = forbidden(&catalogue.language);
    let hit = |word: &str| {
        list.iter().find(|stem| match catalogue.language.as_str() {
            "en" => word == **stem,
            "ar" | "he" | "ja" => word.contains(**stem),
            _ => word.starts_with(**stem),
        })
    };
    catalogue.find(|reading| {
        // Arabic may be written with its vowel signs or without.
        let reading = reading.to_lowercase().replace(|sign: char| ('\u{64b}'..='\u{652}').contains(&sign), "");
        reading
            .split(|character: char| !character.is_alphabetic())
            .find_map(hit)
            .map(|stem| format!("the word “{stem}”"))
    })
}

/// Empty texts, and translations that were copied from English and forgotten.
pub(crate) fn untranslated(english: &Catalogue, catalogue: &Catalogue) -> Vec<String> {
    let mut found = Vec::new();
    let wordless = |text: &Text| {
        text.readings.is_empty()
            || text
                .readings
                .iter()
                .any(|reading| reading.chars().all(|character| character == VALUE || character.is_whitespace()))
    };
    for text in catalogue.texts() {
        if wordless(text) {
            found.push(format!("{} is empty", text.id));
        }
        let copied = english.text(&text.id).is_some_and(|original| original.readings == text.readings);
        if copied && catalogue.language != "en" {
            found.push(format!("{} is still in English", text.id));
        }
    }
    found
}

/// Twice as long as in English does not fit its place; a single word may be longer than that in any language.
pub(crate) fn too_long(english: &Catalogue, catalogue: &Catalogue) -> Vec<String> {
    let length = |text: &Text| text.readings.iter().map(|reading| reading.chars().count()).max().unwrap_or_default();
    let mut found = Vec::new();
    for text in catalogue.texts() {
        let Some(original) = english.text(&text.id).map(length) else { continue };
        let most = (original * 2).max(original + 24);
        if length(text) > most {
            found.push(format!("{}: {} characters instead of at most {most}", text.id, length(text)));
        }
    }
    found
}

#[test]
fn forbidden_words_are_found() {
    for text in ["Please try again", "The code is invalid.", "Is it VALID?", "Oops!", "(sorry)"] {
        assert_eq!(forbidden_words(&Catalogue::read("en", &format!("a = {text}\n"))).len(), 1, "{text}");
    }
    let pairs = [
        ("ar", "يُرجى إدخال الرمز"),
        ("ar", "والرمز غير صالحٍ"),
        ("cs", "Neplatný kód"),
        ("da", "Ugyldig kode"),
        ("de", "Ungültiger Code"),
        ("fr", "Veuillez saisir"),
        ("he", "הקוד לא תקף"),
        ("ja", "コードが無効です"),
        ("pl", "Nieprawidłowy kod"),
        ("sl", "Neveljavna koda"),
    ];
    for (language, text) in pairs {
        assert_eq!(
            forbidden_words(&Catalogue::read(language, &format!("a = A\n    .b = {text}\n"))).len(),
            1,
            "{text}"
        );
    }
    assert_eq!(forbidden_words(&Catalogue::read("en", "a = Pleased to meet you\n")), [""; 0]);
}

#[test]
fn a_forbidden_word_is_found_inside_a_variant() {
    let source = "a = { $n ->\n    [one] One\n   *[other] { $n } sorry cases\n }\n";
    assert_eq!(forbidden_words(&Catalogue::read("en", source)).len(), 1);
}

#[test]
fn a_copied_or_empty_text_is_found() {
    let english = Catalogue::read("en", "a = Redeem\nb = Done\n");
    let danish = Catalogue::read("da", "a = Redeem\nb = { $b }\n");
    assert_eq!(untranslated(&english, &danish), ["a is still in English", "b is empty"]);
    assert_eq!(untranslated(&english, &english), [""; 0]);
}

#[test]
fn a_text_that_is_too_long_for_its_place_is_found() {
    let english = Catalogue::read("en", "a = Redeem\nb = Enter the code that is printed on the card\n");
    let long =
        Catalogue::read("de", &format!("a = Gutscheincode jetzt endlich einlösen\nb = {}\n", "Wort ".repeat(20)));
    assert_eq!(too_long(&english, &long).len(), 2);
    let fitting = Catalogue::read(
        "de",
        "a = Gutscheincode einlösen\nb = Geben Sie den Code ein, der auf der Karte gedruckt ist\n",
    );
    assert_eq!(too_long(&english, &fitting), [""; 0]);
}
