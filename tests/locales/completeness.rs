//! Whether the words that are needed are there, under the right ids and with the right variables; not how they read.

use std::collections::BTreeSet;

use redeemkit::guidance::StepKind;
use redeemkit::problem::ProblemKind;

use crate::catalogue::Catalogue;

pub(crate) fn duplicates(catalogue: &Catalogue) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let ids = catalogue.messages.iter().map(|message| &message.id);
    // An attribute that stands twice in one message is as ambiguous as a message that stands twice.
    let attributes = catalogue.texts().map(|text| &text.id).filter(|id| id.contains('.'));
    ids.chain(attributes).filter(|id| !seen.insert(*id)).map(|id| format!("{id} occurs twice")).collect()
}

pub(crate) fn unknown_to_english(english: &Catalogue, translation: &Catalogue) -> Vec<String> {
    let unknown = translation.texts().filter(|text| english.text(&text.id).is_none());
    unknown.map(|text| format!("{} is not in en.ftl", text.id)).collect()
}

pub(crate) fn missing(english: &Catalogue, translation: &Catalogue) -> Vec<String> {
    let missing = english.texts().filter(|text| translation.text(&text.id).is_none());
    missing.map(|text| format!("{} is missing", text.id)).collect()
}

pub(crate) fn unknown_variables(english: &Catalogue, translation: &Catalogue) -> Vec<String> {
    let mut found = Vec::new();
    for text in translation.texts().filter(|text| !text.is_term()) {
        let Some(original) = english.text(&text.id) else { continue };
        let unknown = text.variables.difference(&original.variables);
        found.extend(unknown.map(|variable| format!("{}: ${variable} is not in the English text", text.id)));
    }
    found
}

/// A value that English shows and a translation does not is lost to its readers.
pub(crate) fn lost_variables(english: &Catalogue, translation: &Catalogue) -> Vec<String> {
    let mut found = Vec::new();
    for text in translation.texts() {
        let Some(original) = english.text(&text.id) else { continue };
        let lost = original.variables.difference(&text.variables);
        found.extend(lost.map(|variable| format!("{}: ${variable} is not said", text.id)));
    }
    found
}

/// What the element says before the core can speak is read by a line's look: `www/build/file-plugins.mjs`, `www/src/element/first-words.ts`.
const BEFORE_THE_CORE: [&str; 4] = ["field", "submit", "absence", "absence.link"];

pub(crate) fn not_plain(catalogue: &Catalogue) -> Vec<String> {
    let plain = |id: &str| {
        let text = catalogue.text(id)?;
        let name = id.rsplit_once('.').map_or_else(|| id.to_owned(), |(_, attribute)| format!("    .{attribute}"));
        let [reading] = text.readings.as_slice() else { return None };
        catalogue.source.contains(&format!("\n{name} = {reading}\n")).then_some(())
    };
    let found = BEFORE_THE_CORE.iter().filter(|id| plain(id).is_none());
    found.map(|id| format!("{id} is not one line of plain text")).collect()
}

pub(crate) fn problems_without_words(catalogue: &Catalogue) -> Vec<String> {
    let ids = ProblemKind::ALL.iter().flat_map(|kind| [kind.heading(), kind.explanation(), kind.money()]);
    without_words(catalogue, ids)
}

pub(crate) fn steps_without_words(catalogue: &Catalogue) -> Vec<String> {
    without_words(catalogue, StepKind::ALL.iter().flat_map(|kind| [kind.heading(), kind.text()]))
}

fn without_words<'a>(catalogue: &Catalogue, ids: impl Iterator<Item = &'a str>) -> Vec<String> {
    ids.filter(|id| catalogue.text(id).is_none()).map(|id| format!("{id} is missing")).collect()
}

fn en(source: &str) -> Catalogue {
    Catalogue::read("en", source)
}

#[test]
fn an_id_that_occurs_twice_is_found() {
    assert_eq!(duplicates(&en("a = One\nb = Two\na = Three\n")), ["a occurs twice"]);
    assert_eq!(duplicates(&en("a = One\n    .x = Two\n    .x = Three\n")), ["a.x occurs twice"]);
    assert_eq!(duplicates(&en("a = One\n    .x = Two\nb = One\n    .x = Two\n")), [""; 0]);
}

#[test]
fn an_id_that_english_lacks_is_found() {
    let found = unknown_to_english(&en("a = A\n    .x = X\n"), &Catalogue::read("cs", "a = A\n    .y = Y\nb = B\n"));
    assert_eq!(found, ["a.y is not in en.ftl", "b is not in en.ftl"]);
}

#[test]
fn a_text_that_a_translation_lacks_is_found() {
    let english = en("a = A\n    .x = X\nb = B\n");
    assert_eq!(missing(&english, &Catalogue::read("cs", "a = A\n")), ["a.x is missing", "b is missing"]);
}

#[test]
fn a_variable_that_english_lacks_is_found_also_in_a_variant() {
    let english = en("a = { $n } days\n");
    let czech = Catalogue::read("cs", "a = { $n ->\n    [one] { $dny } den\n   *[other] { $n } dní\n }\n");
    assert_eq!(unknown_variables(&english, &czech), ["a: $dny is not in the English text"]);
}

#[test]
fn a_variable_that_a_translation_loses_is_found() {
    let english = en("a = { $n } of { $m }\n    .b = { $n }\n");
    let czech = Catalogue::read("cs", "a = { $n } dnů\n    .b = Den\n");
    assert_eq!(lost_variables(&english, &czech), ["a: $m is not said", "a.b: $n is not said"]);
    assert_eq!(lost_variables(&english, &english), [""; 0]);
}

#[test]
fn a_text_that_is_not_plain_where_nobody_reads_fluent_is_found() {
    let lines = ["field = Code\n", "submit = Redeem\n", "absence = Not here\n    .link = Support\n"];
    let found = |at: usize, line: &str| {
        let mut lines = lines;
        lines[at] = line;
        not_plain(&en(&format!("\n{}", lines.concat())))
    };
    assert_eq!(found(0, lines[0]), [""; 0]);
    assert_eq!(found(0, "field = Code { $n }\n"), ["field is not one line of plain text"]);
    assert_eq!(found(1, "submit =\n    Redeem\n"), ["submit is not one line of plain text"]);
    assert_eq!(found(2, "absence = Not\n    here\n    .link = Support\n"), ["absence is not one line of plain text"]);
    assert_eq!(found(2, "absence = Not here\n"), ["absence.link is not one line of plain text"]);
}

#[test]
fn a_problem_or_step_without_words_is_found() {
    let all = problems_without_words(&en(""));
    assert_eq!(all.len(), ProblemKind::ALL.len() * 3);
    let fewer = problems_without_words(&en("problem-technical = A fault\n    .explanation = Why\n"));
    assert_eq!(all.len() - fewer.len(), 2);
    assert!(fewer.contains(&"problem-technical.money is missing".to_owned()));
    assert!(steps_without_words(&en("step-wait = Wait\n")).contains(&"step-wait.text is missing".to_owned()));
}
