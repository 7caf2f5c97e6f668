//! Which languages to use, from those that were asked for: a chain that ends in English.

use super::language::{ENGLISH, LANGUAGES, Language, PSEUDO};

/// The most tags that are looked at; browsers send about five.
const MOST_REQUESTED: usize = 32;

/// The languages for these tags, best first. What comes after English is never needed, as English has every message.
pub(super) fn chain(requested: &[String]) -> Vec<&'static Language> {
    let mut chain: Vec<&'static Language> = Vec::new();
    for tag in requested.iter().take(MOST_REQUESTED) {
        chain.extend(matching(tag).filter(|language| !chain.contains(language)));
    }
    let english = chain.iter().position(|language| language.tag == ENGLISH.tag);
    chain.truncate(english.unwrap_or(chain.len()));
    chain.push(&ENGLISH);
    chain
}

/// The language of a tag: its first subtag decides, as no language here is split by script or region. Only the made-up ones are named in full.
fn matching(tag: &str) -> Option<&'static Language> {
    let pseudo = PSEUDO.iter().find(|language| language.tag.eq_ignore_ascii_case(tag));
    if pseudo.is_some() {
        return pseudo;
    }
    let subtag = tag.split(['-', '_']).next()?;
    // The code of Hebrew until 1989, which some systems still send.
    let subtag = if subtag.eq_ignore_ascii_case("iw") { "he" } else { subtag };
    LANGUAGES.iter().find(|language| language.tag.eq_ignore_ascii_case(subtag))
}

/// The tag to write values by: a customer who asked for `en-GB` reads English with British dates. A tag without a region,
/// as pages declare it, does not hide one that the browser gave.
pub(super) fn regional<'a>(language: &Language, requested: &'a [String]) -> &'a str {
    let same = |tag: &&String| matching(tag).is_some_and(|other| other.tag == language.tag);
    let regional = requested.iter().take(MOST_REQUESTED).filter(same).find(|tag| tag.len() > language.tag.len());
    regional.map_or(language.tag, String::as_str)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tags(requested: &[&str]) -> Vec<&'static str> {
        let requested: Vec<String> = requested.iter().map(|tag| (*tag).to_owned()).collect();
        chain(&requested).iter().map(|language| language.tag).collect()
    }

    #[test]
    fn the_first_language_that_there_is_comes_first() {
        assert_eq!(tags(&["cs-CZ-u-nu-latn", "cs", "en-US", "de"]), ["cs", "en"]);
        assert_eq!(tags(&["sk", "DE_at", "fr"]), ["de", "fr", "en"]);
        assert_eq!(tags(&["", "-", "xx", "\u{fffd}"]), ["en"]);
        assert_eq!(tags(&["iw-IL"]), ["he", "en"]);
        assert_eq!(tags(&[]), ["en"]);
        assert_eq!(tags(&["ar-XB", "en-XA-x-more"]), ["ar-XB", "en"]);
    }

    #[test]
    fn values_are_written_as_the_region_does() {
        let requested = ["en".to_owned(), "en-GB".to_owned(), "de-AT".to_owned()];
        assert_eq!(regional(&ENGLISH, &requested), "en-GB");
        assert_eq!(regional(&ENGLISH, &[]), "en");
    }
}
