//! The languages that redeemkit speaks, one line each; their words are in `locales/`.

use crate::message::Direction;

/// A language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Language {
    /// Its BCP 47 tag, which is also the name of its file in `locales/`.
    pub tag: &'static str,
    /// Its name in itself, for a picker.
    pub name: &'static str,
    /// The direction of its script.
    pub direction: Direction,
}

const fn left_to_right(tag: &'static str, name: &'static str) -> Language {
    Language { tag, name, direction: Direction::Ltr }
}

const fn right_to_left(tag: &'static str, name: &'static str) -> Language {
    Language { tag, name, direction: Direction::Rtl }
}

/// English, the last resort.
pub(super) const ENGLISH: Language = left_to_right("en", "English");

/// Every language, in the order of their tags.
pub const LANGUAGES: &[Language] = &[
    right_to_left("ar", "العربية"),
    left_to_right("cs", "Čeština"),
    left_to_right("da", "Dansk"),
    left_to_right("de", "Deutsch"),
    ENGLISH,
    left_to_right("fr", "Français"),
    right_to_left("he", "עברית"),
    left_to_right("ja", "日本語"),
    left_to_right("pl", "Polski"),
    left_to_right("sl", "Slovenščina"),
];

/// Made-up languages for demos and tests, out of English by `www/build/pseudo-languages.mjs`: they are offered to nobody and spoken
/// only where a page asks for one by its whole tag and brings its words.
pub(super) const PSEUDO: &[Language] =
    &[left_to_right("en-XA", "English, longer"), right_to_left("ar-XB", "English, turned")];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_its_file_and_every_file_its_language() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/locales");
        let files = std::fs::read_dir(folder)
            .expect("locales/ is there")
            .filter_map(|entry| entry.ok()?.file_name().into_string().ok());
        let mut tags: Vec<String> = files.filter_map(|name| Some(name.strip_suffix(".ftl")?.to_owned())).collect();
        tags.sort();
        assert_eq!(tags, LANGUAGES.iter().map(|language| language.tag).collect::<Vec<_>>());
    }
}
