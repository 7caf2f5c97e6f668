//! The names that a brand may have of its own: which there are, and that a sentence asks for a case that its language has for them.

use redeemkit::program::{BRAND_WORDS, CASES};

use crate::catalogue::Catalogue;

/// What a brand may name is a term, and every term is such a name: a program can name no other.
pub(crate) fn other_names(catalogue: &Catalogue) -> Vec<String> {
    let terms = || catalogue.messages.iter().filter_map(|message| message.id.strip_prefix('-'));
    let missing = BRAND_WORDS.iter().filter(|word| !terms().any(|term| term == **word));
    let missing = missing.map(|word| format!("-{word} is missing"));
    let foreign =
        terms().filter(|term| !BRAND_WORDS.contains(term)).map(|term| format!("-{term} is no name of a brand"));
    missing.chain(foreign).collect()
}

/// The variants of a name are cases, chosen by `$case`, and the nominative is the one for every other case.
pub(crate) fn foreign_cases(catalogue: &Catalogue) -> Vec<String> {
    let mut found = Vec::new();
    for text in catalogue.texts().filter(|text| text.is_term()) {
        for selector in &text.selectors {
            if selector.variable.as_deref() != Some("case") || !selector.alone {
                found.push(format!("{}: a name varies as a whole, and by $case alone", text.id));
            }
            let foreign = selector.variants.iter().filter(|variant| !CASES.contains(&variant.key.as_str()));
            found.extend(foreign.map(|variant| format!("{}: [{}] is no case", text.id, variant.key)));
            if selector.variants.iter().any(|variant| variant.default && variant.key != CASES[0]) {
                found.push(format!("{}: the default is not the nominative", text.id));
            }
        }
    }
    found
}

/// A case that a name of several cases does not have would show as its nominative.
pub(crate) fn missing_cases(catalogue: &Catalogue) -> Vec<String> {
    let mut found = Vec::new();
    for text in catalogue.texts() {
        for (term, name, case) in &text.told {
            let selectors = catalogue.text(term).map(|term| term.selectors.as_slice()).unwrap_or_default();
            let has = |case: &str| selectors.iter().all(|one| one.variants.iter().any(|variant| variant.key == case));
            if name != "case" || !CASES.contains(&case.as_str()) || !has(case) {
                found.push(format!("{}: {term} has no {name} “{case}”", text.id));
            }
        }
    }
    found
}

fn cs(source: &str) -> Catalogue {
    Catalogue::read("cs", source)
}

#[test]
fn a_name_that_is_missing_or_that_no_program_can_give_is_found() {
    assert_eq!(other_names(&cs("-card = karta\n-company = web\n-page = stránka\n")), [""; 0]);
    assert_eq!(
        other_names(&cs("-card = karta\n-shop = obchod\n-page = stránka\n")),
        ["-company is missing", "-shop is no name of a brand"]
    );
}

#[test]
fn a_variant_that_is_no_case_is_found() {
    let found = |variants: &str| foreign_cases(&cs(&format!("-card = {variants}\n"))).len();
    assert_eq!(found("{ $case ->\n    [genitive] karty\n   *[nominative] karta\n }"), 0);
    assert_eq!(found("{ $case ->\n   *[genitive] karty\n    [nominative] karta\n }"), 1);
    assert_eq!(found("{ $case ->\n    [of] karty\n   *[nominative] karta\n }"), 1);
    assert_eq!(found("{ $number ->\n   *[nominative] karta\n }"), 1);
    assert_eq!(found("dárková { $case ->\n   *[nominative] karta\n }"), 1);
}

#[test]
fn a_case_that_a_name_does_not_have_is_found() {
    let found = |reference: &str| {
        missing_cases(&cs(&format!("-card = {{ $case ->\n    [genitive] karty\n   *[nominative] karta\n }}\n-page = stránka\na = {{ {reference} }}\n"))).len()
    };
    for reference in ["-card", "-card(case: \"genitive\")", "-card(case: \"nominative\")", "-page(case: \"dative\")"] {
        assert_eq!(found(reference), 0, "{reference}");
    }
    for reference in [
        "-card(case: \"dative\")",
        "-card(case: \"genitiv\")",
        "-card(form: \"genitive\")",
        "-page(case: \"of\")",
        "-card(case: 1)",
    ] {
        assert_eq!(found(reference), 1, "{reference}");
    }
}
