//! Whether plural variants fit their language; where a choice may stand is judged elsewhere, and numbers are the browser's affair.

use std::collections::{BTreeMap, BTreeSet};

use redeemkit::l10n::{Formats, PlainFormats};

use crate::catalogue::Catalogue;
use crate::text::{Selector, Text};

/// The categories of a language, by the rules that `tests/plurals` holds against the samples of CLDR.
struct Categories {
    /// Those that whole numbers fall into: each has to have its words.
    whole: BTreeSet<String>,
    /// Those that only fractions fall into.
    fractions: BTreeSet<String>,
    /// Those of a single whole number.
    of_one_number: BTreeSet<String>,
}

fn categories(language: &str) -> Categories {
    let category = |number: f64| PlainFormats.plural(language, number, &[]);
    // Some languages have a word of their own for whole thousands or millions.
    let numbers = (0..=200).chain([1_000, 2_000, 1_000_000, 2_000_000]);
    let mut counted: BTreeMap<String, usize> = BTreeMap::new();
    numbers.for_each(|number| *counted.entry(category(f64::from(number))).or_default() += 1);
    let of_one_number =
        counted.iter().filter(|(_, count)| **count == 1).map(|(category, _)| category.clone()).collect();
    Categories {
        whole: counted.into_keys().collect(),
        fractions: [0.1, 0.5, 1.5, 2.5, 10.2].map(category).into(),
        of_one_number,
    }
}

fn find(catalogue: &Catalogue, what: impl Fn(&Selector) -> Vec<String>) -> Vec<String> {
    let line = |text: &Text, found: String| format!("{}: {found}", text.id);
    let lines = catalogue
        .texts()
        .filter(|text| !text.is_term())
        .flat_map(|text| text.selectors.iter().flat_map(&what).map(move |found| line(text, found)).collect::<Vec<_>>());
    lines.collect()
}

pub(crate) fn missing_categories(catalogue: &Catalogue) -> Vec<String> {
    let categories = categories(&catalogue.language);
    find(catalogue, |selector| {
        let covers = |category: &str| selector.variants.iter().any(|variant| variant.key == category);
        let missing = categories.whole.iter().filter(|category| !covers(category));
        missing.map(|category| format!("[{category}] is missing")).collect()
    })
}

pub(crate) fn foreign_categories(catalogue: &Catalogue) -> Vec<String> {
    let categories = categories(&catalogue.language);
    find(catalogue, |selector| {
        // `other` is for languages as well that never choose it for a whole number: Fluent wants a default that fits any number.
        let known = |key: &str| key == "other" || categories.whole.contains(key) || categories.fractions.contains(key);
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
    let categories = categories(&catalogue.language);
    find(catalogue, |selector| {
        let Some(variable) = &selector.variable else { return Vec::new() };
        if !selector.variants.iter().any(|variant| variant.variables.contains(variable)) {
            return Vec::new();
        }
        let lost = selector.variants.iter().filter(|variant| {
            !categories.of_one_number.contains(&variant.key) && !variant.variables.contains(variable)
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
    assert_eq!(missing_categories(&chooses("ar", "*[other] x")).len(), 5);
    assert_eq!(missing_categories(&chooses("he", "[one] x\n *[other] x")), ["a: [two] is missing"]);
    assert_eq!(missing_categories(&chooses("pl", "[one] x\n [few] x\n *[other] x")), ["a: [many] is missing"]);
    assert_eq!(missing_categories(&chooses("ja", "*[other] x")), [""; 0]);
}

#[test]
fn a_foreign_category_is_found() {
    assert_eq!(foreign_categories(&chooses("de", "[one] x\n [few] x\n *[other] x")).len(), 1);
    assert_eq!(foreign_categories(&chooses("ja", "[one] x\n *[other] x")).len(), 1);
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
