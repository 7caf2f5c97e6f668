//! Whether plural variants fit their language; where a choice may stand is judged elsewhere, and numbers are the browser's affair.

use crate::catalogue::Catalogue;
use crate::text::{Selector, Text};

/// The categories of a language: those that whole numbers fall into, those that only fractions do, and those of a single whole number.
struct Categories {
    whole: &'static [&'static str],
    fractions_only: &'static [&'static str],
    of_one_number: &'static [&'static str],
}

/// From CLDR 48.2, `supplemental/plurals.json`. A new language gets its line here before its words are judged.
fn categories(language: &str) -> Option<Categories> {
    type Keys = &'static [&'static str];
    let (whole, fractions_only, of_one_number): (Keys, Keys, Keys) = match language {
        "ar" => (&["zero", "one", "two", "few", "many", "other"], &[], &["zero", "one", "two"]),
        "cs" => (&["one", "few", "other"], &["many"], &["one"]),
        "da" | "de" | "en" => (&["one", "other"], &[], &["one"]),
        // `many` is for whole millions, `one` includes 0.
        "fr" => (&["one", "many", "other"], &[], &[]),
        "he" => (&["one", "two", "other"], &[], &["one", "two"]),
        "ja" => (&["other"], &[], &[]),
        // `other` is the default all the same: Fluent wants one that fits any number.
        "pl" => (&["one", "few", "many"], &["other"], &["one"]),
        // Also 101 is `one`, and 102 `two`.
        "sl" => (&["one", "two", "few", "other"], &[], &[]),
        _ => return None,
    };
    Some(Categories { whole, fractions_only, of_one_number })
}

fn find(catalogue: &Catalogue, what: impl Fn(&Selector) -> Vec<String>) -> Vec<String> {
    let line = |text: &Text, found: String| format!("{}: {found}", text.id);
    let lines = catalogue
        .texts()
        .flat_map(|text| text.selectors.iter().flat_map(&what).map(move |found| line(text, found)).collect::<Vec<_>>());
    lines.collect()
}

pub(crate) fn missing_categories(catalogue: &Catalogue) -> Vec<String> {
    let Some(categories) = categories(&catalogue.language) else {
        return vec!["its plural categories are not listed in tests/locales/plurals.rs".to_owned()];
    };
    find(catalogue, |selector| {
        let covers = |category: &str| selector.variants.iter().any(|variant| variant.key == category);
        let missing = categories.whole.iter().filter(|category| !covers(category));
        missing.map(|category| format!("[{category}] is missing")).collect()
    })
}

pub(crate) fn foreign_categories(catalogue: &Catalogue) -> Vec<String> {
    let Some(categories) = categories(&catalogue.language) else { return Vec::new() };
    find(catalogue, |selector| {
        let known = |key: &str| categories.whole.contains(&key) || categories.fractions_only.contains(&key);
        let foreign = selector.variants.iter().map(|variant| &variant.key).filter(|key| !known(key));
        foreign.map(|key| format!("[{key}] is never chosen in this language, or is a number written out")).collect()
    })
}

pub(crate) fn other_defaults(catalogue: &Catalogue) -> Vec<String> {
    find(catalogue, |selector| {
        let wrong = selector.variants.iter().filter(|variant| variant.default && variant.key != "other");
        wrong.map(|variant| format!("the default is [{}], not [other]", variant.key)).collect()
    })
}

/// A variant may leave its number out, as “two days” does in one word, where it is for that number alone. Elsewhere `[one]` is also
/// 21, or 101, or none.
pub(crate) fn lost_numbers(catalogue: &Catalogue) -> Vec<String> {
    let Some(categories) = categories(&catalogue.language) else { return Vec::new() };
    find(catalogue, |selector| {
        let Some(variable) = &selector.variable else { return Vec::new() };
        if !selector.variants.iter().any(|variant| variant.variables.contains(variable)) {
            return Vec::new();
        }
        let lost = selector.variants.iter().filter(|variant| {
            !categories.of_one_number.contains(&variant.key.as_str()) && !variant.variables.contains(variable)
        });
        lost.map(|variant| format!("[{}] is for several numbers and does not say which", variant.key)).collect()
    })
}

fn chooses(language: &str, variants: &str) -> Catalogue {
    Catalogue::read(language, &format!("a =\n    {{ $n ->\n        {variants}\n    }}\n"))
}

#[test]
fn a_missing_category_is_found() {
    assert_eq!(missing_categories(&chooses("cs", "[one] x\n *[other] x")), ["a: [few] is missing"]);
    assert_eq!(missing_categories(&chooses("sl", "[one] x\n [few] x\n *[other] x")), ["a: [two] is missing"]);
    assert_eq!(missing_categories(&chooses("fr", "[one] x\n *[other] x")), ["a: [many] is missing"]);
    assert_eq!(missing_categories(&chooses("de", "[one] x\n *[other] x")), [""; 0]);
    assert_eq!(missing_categories(&chooses("xx", "*[other] x")).len(), 1);
}

#[test]
fn a_foreign_category_is_found() {
    assert_eq!(foreign_categories(&chooses("de", "[one] x\n [few] x\n *[other] x")).len(), 1);
    assert_eq!(foreign_categories(&chooses("en", "[0] none\n [one] x\n *[other] x")).len(), 1);
    assert_eq!(foreign_categories(&chooses("cs", "[one] x\n [few] x\n [many] x\n *[other] x")), [""; 0]);
}

#[test]
fn another_default_is_found() {
    assert_eq!(other_defaults(&chooses("en", "*[one] x\n [other] x")), ["a: the default is [one], not [other]"]);
}

#[test]
fn a_variant_without_its_number_is_found() {
    assert_eq!(lost_numbers(&chooses("en", "[one] a day\n *[other] { $n } days")), [""; 0]);
    assert_eq!(lost_numbers(&chooses("en", "[one] a day\n *[other] days")), [""; 0]);
    assert_eq!(lost_numbers(&chooses("en", "[one] { $n } day\n *[other] days")).len(), 1);
    assert_eq!(lost_numbers(&chooses("fr", "[one] un jour\n *[other] { $n } jours")).len(), 1);
    assert_eq!(lost_numbers(&chooses("sl", "[two] dva dneva\n *[other] { $n } dni")).len(), 1);
}
