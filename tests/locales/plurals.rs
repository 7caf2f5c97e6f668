//! Whether plural variants fit their language; how numbers are formatted is the browser's affair.

use crate::catalogue::{Catalogue, Selector, Text};
use crate::documentation;

/// The categories of a language: those that whole numbers fall into, and those that only fractions do.
struct Categories {
    whole: &'static [&'static str],
    fractions_only: &'static [&'static str],
}

/// From CLDR 48.2, `supplemental/plurals.json`. A new language gets its line here before its words are judged.
fn categories(language: &str) -> Option<Categories> {
    let (whole, fractions_only): (&[&str], &[&str]) = match language {
        "ar" => (&["zero", "one", "two", "few", "many", "other"], &[]),
        "cs" => (&["one", "few", "other"], &["many"]),
        "da" | "de" | "en" => (&["one", "other"], &[]),
        // `many` is for whole millions, `one` includes 0.
        "fr" => (&["one", "many", "other"], &[]),
        "he" => (&["one", "two", "other"], &[]),
        "ja" => (&["other"], &[]),
        // `other` is the default all the same: Fluent wants one that fits any number.
        "pl" => (&["one", "few", "many"], &["other"]),
        "sl" => (&["one", "two", "few", "other"], &[]),
        _ => return None,
    };
    Some(Categories { whole, fractions_only })
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
        let missing = categories.whole.iter().filter(|category| !selector.keys.iter().any(|key| key == *category));
        missing.map(|category| format!("[{category}] is missing")).collect()
    })
}

pub(crate) fn foreign_categories(catalogue: &Catalogue) -> Vec<String> {
    let Some(categories) = categories(&catalogue.language) else { return Vec::new() };
    find(catalogue, |selector| {
        let known = |key: &str| categories.whole.contains(&key) || categories.fractions_only.contains(&key);
        let foreign = selector.keys.iter().filter(|key| !known(key));
        foreign.map(|key| format!("[{key}] is never chosen in this language, or is a number written out")).collect()
    })
}

pub(crate) fn other_defaults(catalogue: &Catalogue) -> Vec<String> {
    find(catalogue, |selector| match selector.default.as_str() {
        "other" => Vec::new(),
        default => vec![format!("the default is [{default}], not [other]")],
    })
}

pub(crate) fn misplaced_selectors(english: &Catalogue, catalogue: &Catalogue) -> Vec<String> {
    let mut found = Vec::new();
    for text in catalogue.texts() {
        for selector in &text.selectors {
            let variable = selector.variable.as_deref().unwrap_or_default();
            if !selector.alone {
                found.push(format!("{}: the variants are not whole sentences", text.id));
            }
            if documentation::variable_type(english, &text.id, variable) != Some("Number") {
                found.push(format!("{}: what chooses is not a number argument of en.ftl", text.id));
            }
        }
    }
    found
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
fn a_selector_inside_a_sentence_or_by_something_else_is_found() {
    let inside = "# $n (Number) - how many\na = Wait { $n ->\n    [one] a day\n   *[other] days\n }\n";
    let inside = Catalogue::read("en", inside);
    assert_eq!(misplaced_selectors(&inside, &inside), ["a: the variants are not whole sentences"]);
    let text = "# $n (Text) - a name\na = { $n ->\n    [one] a day\n   *[other] days\n }\n";
    let text = Catalogue::read("en", text);
    assert_eq!(misplaced_selectors(&text, &text), ["a: what chooses is not a number argument of en.ftl"]);
}
