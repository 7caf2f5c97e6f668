//! Slots: words that are a link, and words or values that are emphasised. Every language has those of English; which words they are is
//! for the translator to choose.

use std::collections::BTreeSet;

use crate::catalogue::Catalogue;
use crate::text::Text;

/// The slots of a text: what each is, and the variable it is for, if it is for one.
fn slots(text: &Text) -> BTreeSet<(&str, Option<&str>)> {
    let slots = text.functions.iter().filter(|function| ["LINK", "EMPHASIS"].contains(&function.name.as_str()));
    slots.map(|function| (function.name.as_str(), function.variable.as_deref())).collect()
}

pub(crate) fn other_slots(english: &Catalogue, translation: &Catalogue) -> Vec<String> {
    let mut found = Vec::new();
    for text in translation.texts() {
        let Some(original) = english.text(&text.id) else { continue };
        if slots(text) != slots(original) {
            found.push(format!("{}: its slots are {:?}, those of English {:?}", text.id, slots(text), slots(original)));
        }
    }
    found
}

/// An address is for nobody to read, and a link without words for nobody to press.
pub(crate) fn links_without_words(catalogue: &Catalogue) -> Vec<String> {
    let wordless = |text: &&Text| {
        let links = text.functions.iter().filter(|function| function.name == "LINK");
        links.map(|link| link.words.as_deref().unwrap_or_default().trim()).any(str::is_empty)
    };
    catalogue.texts().filter(wordless).map(|text| format!("{}: a link without words", text.id)).collect()
}

fn en(source: &str) -> Catalogue {
    Catalogue::read("en", source)
}

#[test]
fn a_slot_that_is_lost_added_or_about_something_else_is_found() {
    let english = en("a = See { LINK($page, \"here\") }, by { EMPHASIS($date) }\nb = { EMPHASIS(\"Stop\") } here\n");
    let found = |source: &str| other_slots(&english, &Catalogue::read("cs", source)).len();
    assert_eq!(found("a = Do { EMPHASIS($date) } { LINK($page, \"zde\") }\nb = Zde { EMPHASIS(\"stát\") }\n"), 0);
    assert_eq!(found("a = Do { $date } { LINK($page, \"zde\") }\n"), 1);
    assert_eq!(found("a = Do { EMPHASIS(\"dne\") } { $date } { LINK($page, \"zde\") }\n"), 1);
    assert_eq!(found("b = { EMPHASIS(\"Zde\") } { LINK($page, \"stát\") }\n"), 1);
}

#[test]
fn a_link_without_words_is_found() {
    for text in ["{ LINK($page) }", "{ LINK($page, \" \") }", "{ LINK($page, $page) }"] {
        assert_eq!(links_without_words(&en(&format!("a = {text}\n"))), ["a: a link without words"], "{text}");
    }
    assert_eq!(links_without_words(&en("a = { LINK($page, \"here\") }\n")), [""; 0]);
}
