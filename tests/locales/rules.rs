//! Every rule of the lint, run over the files of `locales/`; how a rule works stands in the other modules.

use std::fs;
use std::path::Path;

use redeemkit::l10n::LANGUAGES;

use crate::catalogue::Catalogue;
use crate::{
    completeness, documentation, functions, plurals, quotes, references, scripts, selectors, slots, spaces, terms,
    typography, wording,
};

fn catalogues() -> Vec<Catalogue> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "ftl"));
    files.sort();
    let read = |path: &std::path::PathBuf| {
        Catalogue::read(path.file_stem().unwrap().to_str().unwrap(), &fs::read_to_string(path).unwrap())
    };
    files.iter().map(read).collect()
}

fn english() -> Catalogue {
    catalogues().into_iter().find(|catalogue| catalogue.language == "en").expect("locales/en.ftl is there")
}

/// Fails with everything that a rule found, in all languages at once.
fn holds_for(catalogues: &[Catalogue], rule: impl Fn(&Catalogue) -> Vec<String>) {
    let found: Vec<String> = catalogues
        .iter()
        .flat_map(|catalogue| rule(catalogue).into_iter().map(|line| format!("{}.ftl: {line}", catalogue.language)))
        .collect();
    assert!(found.is_empty(), "\n{}\n", found.join("\n"));
}

fn holds_everywhere(rule: impl Fn(&Catalogue) -> Vec<String>) {
    holds_for(&catalogues(), rule);
}

fn holds_for_translations(rule: impl Fn(&Catalogue, &Catalogue) -> Vec<String>) {
    let (english, translations): (Vec<_>, Vec<_>) = catalogues().into_iter().partition(|one| one.language == "en");
    assert_eq!(translations.len(), LANGUAGES.len() - 1);
    holds_for(&translations, |translation| rule(&english[0], translation));
}

#[test]
fn every_file_parses_without_junk() {
    holds_everywhere(|catalogue| catalogue.junk.clone());
}

#[test]
fn no_id_occurs_twice() {
    holds_everywhere(completeness::duplicates);
}

#[test]
fn no_translation_has_an_id_or_attribute_that_english_lacks() {
    holds_for_translations(completeness::unknown_to_english);
}

#[test]
fn every_translation_has_every_text() {
    holds_for_translations(completeness::missing);
}

#[test]
fn what_is_said_before_the_core_speaks_is_plain() {
    holds_everywhere(completeness::not_plain);
}

#[test]
fn every_problem_has_words() {
    holds_for(&[english()], completeness::problems_without_words);
}

#[test]
fn every_step_has_words() {
    holds_for(&[english()], completeness::steps_without_words);
}

#[test]
fn no_translation_uses_a_variable_that_english_lacks() {
    holds_for_translations(completeness::unknown_variables);
}

#[test]
fn no_translation_loses_a_variable() {
    holds_for_translations(completeness::lost_variables);
}

#[test]
fn functions_and_their_options_are_allowed_ones() {
    let english = english();
    holds_everywhere(|catalogue| functions::foreign_functions(&english, catalogue));
}

#[test]
fn every_translation_has_the_links_and_emphases_of_english() {
    holds_for_translations(slots::other_slots);
}

#[test]
fn every_link_has_words() {
    holds_everywhere(slots::links_without_words);
}

#[test]
fn references_lead_somewhere() {
    holds_everywhere(references::broken_references);
}

#[test]
fn no_term_is_named_like_a_message() {
    holds_everywhere(references::clashing_terms);
}

#[test]
fn no_term_with_variables_refers_to_a_term() {
    holds_everywhere(references::nested_terms);
}

#[test]
fn every_term_is_used() {
    holds_everywhere(references::idle_terms);
}

#[test]
fn terms_are_the_names_that_a_brand_may_have() {
    holds_everywhere(terms::other_names);
}

#[test]
fn names_vary_by_case() {
    holds_everywhere(terms::foreign_cases);
}

#[test]
fn every_case_that_is_asked_for_is_there() {
    holds_everywhere(terms::missing_cases);
}

#[test]
fn every_plural_has_all_categories_of_its_language() {
    holds_everywhere(plurals::missing_categories);
}

#[test]
fn no_plural_has_a_category_that_its_language_never_chooses() {
    holds_everywhere(plurals::foreign_categories);
}

#[test]
fn the_default_of_every_plural_is_other() {
    holds_everywhere(plurals::other_defaults);
}

#[test]
fn a_plural_form_for_several_numbers_says_its_number() {
    holds_everywhere(plurals::lost_numbers);
}

#[test]
fn plurals_vary_whole_messages_and_only_by_numbers() {
    let english = english();
    holds_everywhere(|catalogue| selectors::misplaced_selectors(&english, catalogue));
}

#[test]
fn every_variant_can_be_chosen() {
    holds_everywhere(selectors::unreachable_variants);
}

#[test]
fn no_text_contains_markup() {
    holds_everywhere(typography::markup);
}

#[test]
fn no_text_contains_invisible_control_characters() {
    holds_everywhere(typography::control_characters);
}

#[test]
fn quotes_apostrophes_and_ellipses_are_typographic() {
    holds_everywhere(typography::typewriter_characters);
}

#[test]
fn quotation_marks_are_those_of_the_language_and_in_pairs() {
    holds_everywhere(quotes::foreign_quotes);
}

#[test]
fn other_scripts_have_their_own_marks() {
    holds_everywhere(scripts::foreign_marks);
}

#[test]
fn spaces_stand_where_they_are_meant() {
    holds_everywhere(spaces::stray_spaces);
}

#[test]
fn french_punctuation_keeps_its_no_break_spaces() {
    holds_everywhere(spaces::french_spaces);
}

#[test]
fn a_polish_word_of_one_letter_stays_with_the_next() {
    holds_everywhere(spaces::polish_spaces);
}

#[test]
fn japanese_has_no_spaces() {
    holds_everywhere(spaces::japanese_spaces);
}

#[test]
fn no_text_blames_or_begs() {
    holds_everywhere(wording::forbidden_words);
}

#[test]
fn no_text_is_empty_or_left_in_english() {
    let english = english();
    holds_everywhere(|catalogue| wording::untranslated(&english, catalogue));
}

#[test]
fn no_translation_is_too_long_for_its_place() {
    holds_for_translations(wording::too_long);
}

#[test]
fn every_english_message_is_explained_to_translators() {
    holds_for(&[english()], documentation::unexplained);
}

#[test]
fn every_translation_says_its_register_revision_and_review() {
    holds_for_translations(|_, translation| documentation::unintroduced(translation));
}
