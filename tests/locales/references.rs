//! What texts refer to: other messages, and terms. Whether the words fit together is nobody's to judge but a reader's.

use crate::catalogue::Catalogue;
use crate::text::Text;

/// A reference that leads nowhere spoils the whole message: it falls back to English.
pub(crate) fn broken_references(catalogue: &Catalogue) -> Vec<String> {
    let mut found = Vec::new();
    for text in catalogue.texts() {
        let broken = text.references.iter().filter(|id| catalogue.text(id).is_none());
        found.extend(broken.map(|id| format!("{}: {id} is not there", text.id)));
        if leads_to(catalogue, text, &text.id, catalogue.messages.len()) {
            found.push(format!("{} refers to itself", text.id));
        }
    }
    found
}

/// Whether following the references of `text` comes to `id`; no way without a circle has more than `most` steps.
fn leads_to(catalogue: &Catalogue, text: &Text, id: &str, most: usize) -> bool {
    text.references.contains(id)
        || most > 0
            && text
                .references
                .iter()
                .filter_map(|next| catalogue.text(next))
                .any(|next| leads_to(catalogue, next, id, most - 1))
}

/// Fluent libraries keep messages and terms under one name (fluent-rs issue 371): one of the two would be lost.
pub(crate) fn clashing_terms(catalogue: &Catalogue) -> Vec<String> {
    let messages = catalogue.messages.iter().map(|message| message.id.as_str());
    let clashing = messages.filter(|id| catalogue.messages.iter().any(|other| other.id.strip_prefix('-') == Some(id)));
    clashing.map(|id| format!("{id} is a message and a term")).collect()
}

/// A term that is told something, such as a case, and refers to another term: libraries lose what it was told.
pub(crate) fn nested_terms(catalogue: &Catalogue) -> Vec<String> {
    let told = |text: &&Text| text.is_term() && !text.variables.is_empty();
    let nested = catalogue.texts().filter(told).filter(|text| text.references.iter().any(|id| id.starts_with('-')));
    nested.map(|text| format!("{} has variables and refers to another term", text.id)).collect()
}

/// A term that nothing refers to: its sentence says the word by itself, or a word was forgotten.
pub(crate) fn idle_terms(catalogue: &Catalogue) -> Vec<String> {
    let used = |term: &Text| catalogue.texts().any(|text| text.references.contains(&term.id));
    let attribute = |text: &Text| text.id.contains('.');
    let idle = catalogue.texts().filter(|text| text.is_term() && !attribute(text) && !used(text));
    idle.map(|text| format!("nothing refers to {}", text.id)).collect()
}

fn en(source: &str) -> Catalogue {
    Catalogue::read("en", source)
}

#[test]
fn a_reference_that_leads_nowhere_or_in_a_circle_is_found() {
    assert_eq!(broken_references(&en("a = { b }\n")), ["a: b is not there"]);
    assert_eq!(broken_references(&en("a = { b }\nb =\n    .c = C\n")), ["a: b is not there"]);
    assert_eq!(broken_references(&en("a = { -b }\nb = B\n")), ["a: -b is not there"]);
    assert_eq!(broken_references(&en("a = { b }\nb = { a }\n")), ["a refers to itself", "b refers to itself"]);
    assert_eq!(broken_references(&en("a = { b.c }{ -d }\nb =\n    .c = C\n-d = D\n")), [""; 0]);
}

#[test]
fn a_term_and_a_message_of_one_name_are_found() {
    assert_eq!(clashing_terms(&en("card = A card\n-card = card\n")), ["card is a message and a term"]);
    assert_eq!(clashing_terms(&en("card = A card\n-voucher = voucher\n")), [""; 0]);
}

#[test]
fn a_term_inside_a_term_with_variables_is_found() {
    let told = "-a = { $case ->\n    [genitive] of { -b }\n   *[nominative] { -b }\n }\n-b = B\n";
    assert_eq!(nested_terms(&en(told)), ["-a has variables and refers to another term"]);
    assert_eq!(nested_terms(&en("-a = { -b }\n-b = B\n")), [""; 0]);
}

#[test]
fn a_term_that_nothing_refers_to_is_found() {
    assert_eq!(idle_terms(&en("-a = A\n    .gender = f\nb = B\n")), ["nothing refers to -a"]);
    assert_eq!(idle_terms(&en("-a = A\nb = { -a }\n")), [""; 0]);
}
