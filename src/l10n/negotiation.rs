//! Which languages to use, from those that were asked for: a chain that ends in English.
//!
//! Words go by language, script and region; extensions and private use make no difference to them. No data of the browser is
//! needed: the few regions that decide are a table here, and a test compares it with CLDR for every region.

use super::language::{ENGLISH, Language, PSEUDO};

/// The most tags that are looked at; browsers send about five.
const MOST_REQUESTED: usize = 32;

/// Codes of languages that have a newer one (CLDR's `languageAlias`); some systems still send them.
const FORMER_CODES: [(&str, &str); 3] = [("iw", "he"), ("in", "id"), ("tl", "fil")];

/// Languages whose readers read another without effort (CLDR's `languageMatching`). Nobody is given Czech for Slovak or
/// Russian for Belarusian unasked: that is for the customer to choose.
const STAND_INS: [(&str, &str); 2] = [("no", "nb"), ("nn", "nb")];

/// A language in two varieties, by script or by region.
struct Varieties {
    language: &'static str,
    /// The script or region of the one that is meant where nothing else is said.
    usual: &'static str,
    /// The script or region of the other.
    other: &'static str,
    /// The regions where the other is used, by CLDR 49: `likelySubtags` for scripts, `parentLocales` for regions.
    regions: &'static str,
}

const VARIETIES: [Varieties; 4] = [
    Varieties {
        language: "es",
        usual: "ES",
        other: "419",
        regions: "AR BO BR BZ CL CO CR CU DO EC GT HN JP MX NI PA PE PR PY SV US UY VE",
    },
    Varieties { language: "pt", usual: "BR", other: "PT", regions: "AO CH CV FR GQ GW LU MO MZ ST TL" },
    Varieties { language: "sr", usual: "Cyrl", other: "Latn", regions: "ME RO TR" },
    Varieties { language: "zh", usual: "Hans", other: "Hant", regions: "AU BN GB GF HK ID MO PA PF PH SR TH TW US VN" },
];

/// The languages for these tags, best first. What comes after English is never needed, as English has every message.
pub(super) fn chain<'a>(requested: &[String], available: &'a [Language]) -> Vec<&'a Language> {
    let mut chain: Vec<&Language> = Vec::new();
    for tag in requested.iter().take(MOST_REQUESTED) {
        chain.extend(matching(tag, available).filter(|language| !chain.contains(language)));
    }
    let english = chain.iter().position(|language| language.tag == ENGLISH.tag);
    chain.truncate(english.unwrap_or(chain.len()));
    chain.push(&ENGLISH);
    chain
}

/// The tag to write values by: a customer who asked for `en-GB` reads English with British dates. A tag without a region,
/// as pages declare it, does not hide one that the browser gave. Where a language stands in for another, values are in it too.
pub(super) fn regional<'a>(language: &Language, requested: &'a [String], available: &[Language]) -> &'a str {
    let own = Subtags::read(language.tag);
    let same = |tag: &&String| {
        same(Subtags::read(tag).language, own.language)
            && matching(tag, available).is_some_and(|other| other.tag == language.tag)
    };
    let mut tags = requested.iter().take(MOST_REQUESTED).filter(same);
    let regional = tags.clone().find(|tag| Subtags::read(tag).region.is_some());
    regional.or_else(|| tags.find(|tag| tag.len() > language.tag.len())).map_or(language.tag, String::as_str)
}

/// The closest of the available languages that serves a tag; of two as close, the first. Only the made-up ones are named in full.
fn matching<'a>(tag: &str, available: &'a [Language]) -> Option<&'a Language> {
    let made_up = PSEUDO.iter().find(|language| same(language.tag, tag));
    if made_up.is_some() {
        return made_up;
    }
    let asked = Subtags::read(tag);
    let closest = |asked: Subtags<'_>| {
        let offers = available.iter().rev().filter_map(|language| Some((asked.closeness(language.tag)?, language)));
        offers.max_by_key(|(closeness, _)| *closeness).map(|(_, language)| language)
    };
    closest(asked).or_else(|| {
        let (_, language) = STAND_INS.iter().find(|(other, _)| same(other, asked.language))?;
        closest(Subtags { language, ..asked })
    })
}

/// What a tag says about words.
#[derive(Clone, Copy)]
struct Subtags<'a> {
    language: &'a str,
    script: Option<&'a str>,
    region: Option<&'a str>,
}

impl<'a> Subtags<'a> {
    /// The subtags of a BCP 47 tag, also with underscores. Any text will do: what is no tag fits no language.
    fn read(tag: &'a str) -> Self {
        // A subtag of one character begins extensions or private use; four come before variants.
        let mut subtags = tag.split(['-', '_']).take_while(|subtag| subtag.len() != 1).take(4);
        let language = subtags.next().unwrap_or_default();
        let former = FORMER_CODES.iter().find(|(former, _)| same(former, language));
        let script = |subtag: &&str| subtag.len() == 4 && subtag.bytes().all(|byte| byte.is_ascii_alphabetic());
        let region = |subtag: &&str| match subtag.len() {
            2 => subtag.bytes().all(|byte| byte.is_ascii_alphabetic()),
            3 => subtag.bytes().all(|byte| byte.is_ascii_digit()),
            _ => false,
        };
        Self {
            language: former.map_or(language, |(_, newer)| newer),
            script: subtags.clone().find(script),
            region: subtags.find(region),
        }
    }

    /// How close an available language is to what was asked for, none where it does not serve: another language, or a script
    /// that its readers may not read. The same region counts most, then the same variety, then to be of no region.
    fn closeness(self, available: &str) -> Option<(bool, bool, bool)> {
        let offered = Subtags::read(available);
        let varieties = VARIETIES.iter().find(|varieties| same(varieties.language, self.language));
        let same_variety = varieties.is_none_or(|varieties| varieties.of(self) == varieties.of(offered));
        let serves = same_variety || varieties.is_some_and(|varieties| !varieties.by_script());
        let same_region = match (self.region, offered.region) {
            (Some(asked), Some(offered)) => same(asked, offered),
            (asked, offered) => asked == offered,
        };
        (same(offered.language, self.language) && serves).then_some((
            same_region,
            same_variety,
            offered.region.is_none(),
        ))
    }
}

impl Varieties {
    /// The variety that a tag of the language means: the one it names, or else that of its region.
    fn of(&self, tag: Subtags<'_>) -> &'static str {
        let named = [tag.script, tag.region].into_iter().flatten();
        let named =
            named.filter_map(|subtag| [self.usual, self.other].into_iter().find(|variety| same(variety, subtag)));
        let other = tag.region.is_some_and(|region| self.regions.split(' ').any(|other| same(other, region)));
        named.into_iter().next().unwrap_or(if other { self.other } else { self.usual })
    }

    /// Whether the varieties differ in script: regions have two letters or three digits, scripts four letters.
    fn by_script(&self) -> bool {
        self.usual.len() == 4
    }
}

/// Whether two subtags are the same, as case does not count.
fn same(one: &str, other: &str) -> bool {
    one.eq_ignore_ascii_case(other)
}

#[cfg(test)]
mod tests {
    use super::super::LANGUAGES;
    use super::*;
    use crate::message::Direction;

    fn owned(tags: &[&str]) -> Vec<String> {
        tags.iter().map(|tag| (*tag).to_owned()).collect()
    }

    fn tags(requested: &[&str]) -> Vec<&'static str> {
        chain(&owned(requested), LANGUAGES).iter().map(|language| language.tag).collect()
    }

    fn split() -> Vec<Language> {
        let tags = "cs fr da de sl en zh-Hans zh-Hant pt-BR pt-PT sr-Cyrl sr-Latn nb es es-419 he ar";
        tags.split(' ').map(|tag| Language { tag, name: "", direction: Direction::Ltr }).collect()
    }

    #[test]
    fn the_first_language_that_there_is_comes_first() {
        assert_eq!(tags(&["cs-CZ-u-nu-latn", "cs", "en-US", "de"]), ["cs", "en"]);
        assert_eq!(tags(&["sk", "DE_at", "fr"]), ["de", "fr", "en"]);
        assert_eq!(tags(&["iw-IL"]), ["he", "en"]);
        assert_eq!(tags(&[]), ["en"]);
        assert_eq!(tags(&["ar-XB", "en-XA-x-more"]), ["ar-XB", "en"]);
    }

    #[test]
    fn a_tag_goes_to_the_variety_of_its_script_and_region() {
        let available = split();
        for (requested, wanted) in [
            ("zh-TW", "zh-Hant"),
            ("zh-HK", "zh-Hant"),
            ("zh-MO", "zh-Hant"),
            ("zh-Hant-HK", "zh-Hant"),
            ("zh-hans-hk", "zh-Hans"),
            ("zh-cmn-Hant", "zh-Hant"),
            ("zh", "zh-Hans"),
            ("pt-AO", "pt-PT"),
            ("pt-Latn-AO", "pt-PT"),
            ("pt", "pt-BR"),
            ("pt-US", "pt-BR"),
            ("sr-ME", "sr-Latn"),
            ("sr-Cyrl-ME", "sr-Cyrl"),
            ("sr-RS", "sr-Cyrl"),
            ("no", "nb"),
            ("nn", "nb"),
            ("es-MX", "es-419"),
            ("es-419", "es-419"),
            ("es-ES", "es"),
            ("es", "es"),
            ("iw", "he"),
            ("cs-CZ-u-nu-latn", "cs"),
            ("de-x-foo", "de"),
            ("de-x-es-419", "de"),
            ("sk", "en"),
        ] {
            let chain = chain(&owned(&[requested]), &available);
            assert_eq!(chain.first().map(|language| language.tag), Some(wanted), "{requested}");
        }
    }

    #[test]
    fn another_region_will_do_but_another_script_will_not() {
        let available = split();
        let without = |tag: &str| available.iter().copied().filter(|language| language.tag != tag).collect::<Vec<_>>();
        assert_eq!(matching("pt-AO", &without("pt-PT")).map(|language| language.tag), Some("pt-BR"));
        assert_eq!(matching("es-MX", &without("es-419")).map(|language| language.tag), Some("es"));
        assert_eq!(matching("zh-TW", &without("zh-Hant")), None);
    }

    #[test]
    fn what_is_no_tag_is_no_language() {
        let long =
            ["x-".repeat(5_000), "de".repeat(5_000), "-".repeat(10_000), "zh".to_owned() + &"-Hant".repeat(2_000)];
        assert_eq!(chain(&long, LANGUAGES), [&ENGLISH]);
        assert_eq!(matching(&long[3], &split()).map(|language| language.tag), Some("zh-Hant"));
        // A lone surrogate of the page is U+FFFD here.
        assert_eq!(
            tags(&["", "-", "_", "xx", "\u{fffd}", "\u{fffd}\u{fffd}-\u{fffd}", "d\u{0}e", "ｄｅ", "*"]),
            ["en"]
        );
    }

    #[test]
    fn values_are_written_as_the_region_does() {
        let requested = owned(&["en", "zh-Hant", "en-GB", "de-AT", "zh-HK", "nn-NO", "ar-u-nu-latn"]);
        let available = split();
        let regional = |tag: &str| {
            let language = available.iter().find(|language| language.tag == tag).expect("it is available");
            regional(language, &requested, &available).to_owned()
        };
        assert_eq!(regional("en"), "en-GB");
        assert_eq!(regional("zh-Hant"), "zh-HK");
        assert_eq!(regional("ar"), "ar-u-nu-latn");
        assert_eq!(regional("nb"), "nb", "no Nynorsk month in a Bokmål sentence");
        assert_eq!(regional("fr"), "fr");
    }

    #[test]
    #[cfg(not(target_family = "wasm"))]
    fn the_regions_of_a_variety_are_those_of_cldr() {
        use icu_locale::fallback::LocaleFallbacker;
        use icu_locale::{Locale, LocaleExpander};

        let expander = LocaleExpander::new_extended();
        let fallbacker = LocaleFallbacker::new();
        let letters = || 'A'..='Z';
        let mut differences = Vec::new();
        for region in letters().flat_map(|first| letters().map(move |second| format!("{first}{second}"))) {
            // The variety itself inherits from its language.
            for varieties in VARIETIES.iter().filter(|varieties| varieties.other != region) {
                let tag = format!("{}-{region}", varieties.language);
                let mut locale: Locale = tag.parse().expect("a language and a region");
                let cldr = if varieties.by_script() {
                    expander.maximize(&mut locale.id);
                    locale.id.script.map(|script| script.to_string())
                } else {
                    let mut parents = fallbacker.for_config(Default::default()).fallback_for(locale.into());
                    parents.step();
                    parents.get().region.map(|region| region.to_string())
                };
                // A region of the usual variety inherits from the language.
                let cldr = cldr.unwrap_or_else(|| varieties.usual.to_owned());
                if varieties.of(Subtags::read(&tag)) != cldr {
                    differences.push((tag, cldr));
                }
            }
        }
        assert_eq!(differences, []);
    }
}
