//! The lint of `locales/`: every rule that the words have to keep, run over every language; how a rule works stands in
//! the modules, each beside a test with a planted error that proves that the rule can fail.

#[cfg(test)]
mod catalogue;
#[cfg(test)]
mod completeness;
#[cfg(test)]
mod documentation;
#[cfg(test)]
mod plurals;
#[cfg(test)]
mod typography;
#[cfg(test)]
mod wording;

#[cfg(test)]
mod rules {
    use std::fs;
    use std::path::Path;

    use crate::catalogue::Catalogue;
    use crate::{completeness, documentation, plurals, typography, wording};

    /// Languages that are promised to have every text; the others may lag behind, message by message.
    const COMPLETE: &[&str] = &["cs"];

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
        assert!(translations.len() >= 5, "cs, da, de, fr and sl are part of the project");
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
    fn a_message_is_translated_with_all_its_attributes() {
        holds_for_translations(completeness::half_translated);
    }

    #[test]
    fn a_complete_language_has_every_text() {
        let english = english();
        let promised: Vec<_> =
            catalogues().into_iter().filter(|one| COMPLETE.contains(&one.language.as_str())).collect();
        assert_eq!(promised.len(), COMPLETE.len(), "a complete language has no file");
        holds_for(&promised, |catalogue| completeness::missing(&english, catalogue));
    }

    #[test]
    fn every_problem_has_words() {
        let spoken: Vec<_> =
            catalogues().into_iter().filter(|one| ["en", "cs"].contains(&one.language.as_str())).collect();
        assert_eq!(spoken.len(), 2);
        holds_for(&spoken, completeness::problems_without_words);
    }

    #[test]
    fn every_step_has_words() {
        let spoken: Vec<_> =
            catalogues().into_iter().filter(|one| ["en", "cs"].contains(&one.language.as_str())).collect();
        assert_eq!(spoken.len(), 2);
        holds_for(&spoken, completeness::steps_without_words);
    }

    #[test]
    fn no_translation_uses_a_variable_that_english_lacks() {
        holds_for_translations(completeness::unknown_variables);
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
    fn plurals_vary_whole_messages_and_only_by_numbers() {
        let english = english();
        holds_everywhere(|catalogue| plurals::misplaced_selectors(&english, catalogue));
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
    fn french_punctuation_keeps_its_no_break_spaces() {
        holds_everywhere(typography::french_spaces);
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
    fn every_english_message_is_explained_to_translators() {
        holds_for(&[english()], documentation::unexplained);
    }

    #[test]
    fn every_translation_says_its_register_revision_and_review() {
        holds_for_translations(|_, translation| documentation::unintroduced(translation));
    }
}
