//! Where a text may choose among variants, and that each can be chosen; which variants a language needs, and the cases of names, are
//! judged elsewhere.

use std::collections::BTreeSet;

use crate::catalogue::Catalogue;
use crate::documentation;

pub(crate) fn misplaced_selectors(english: &Catalogue, catalogue: &Catalogue) -> Vec<String> {
    let mut found = Vec::new();
    for text in catalogue.texts().filter(|text| !text.is_term()) {
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

/// A variant whose case has been dealt with before it, so that nobody ever reads it.
pub(crate) fn unreachable_variants(catalogue: &Catalogue) -> Vec<String> {
    let mut found = Vec::new();
    for text in catalogue.texts() {
        for selector in &text.selectors {
            let mut seen = BTreeSet::new();
            let again = selector.variants.iter().filter(|variant| !seen.insert(&variant.key));
            found.extend(again.map(|variant| format!("{}: [{}] stands there twice", text.id, variant.key)));
            if selector.variable.as_ref().is_some_and(|variable| selector.inside.contains(variable)) {
                found.push(format!("{}: a variant chooses once more by what chose it", text.id));
            }
        }
    }
    found
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

#[test]
fn a_variant_that_is_never_read_is_found() {
    let found = |source: &str| unreachable_variants(&Catalogue::read("en", source));
    assert_eq!(
        found("a = { $n ->\n    [one] a day\n    [one] one day\n   *[other] days\n }\n"),
        ["a: [one] stands there twice"]
    );
    let inner = |variable: &str| {
        format!(
            "a = {{ $n ->\n    [one] a day\n   *[other] {{ ${variable} ->\n        [one] a\n       *[other] b\n    }}\n }}\n"
        )
    };
    assert_eq!(found(&inner("n")), ["a: a variant chooses once more by what chose it"]);
    assert_eq!(found(&inner("m")), [""; 0]);
}
