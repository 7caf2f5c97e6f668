//! Plural categories natively, against the samples of CLDR. The same samples go through `Intl` in `tests/browser`.
#![cfg(not(target_family = "wasm"))]
#![allow(clippy::expect_used, reason = "a test fails by panicking")]

mod samples;

use std::collections::BTreeSet;

use redeemkit::l10n::{Formats, LANGUAGES, PlainFormats};

/// What ICU4X's compiled-in data leaves out (CLDR's coverage below "basic", and old names of languages). A browser knows
/// them; natively they are only wanted by this test.
const WITHOUT_DATA: &str = "an ars asa bal bem bez ce cgg dv ff fur gsw guw gv haw io iu jgo jmc kab kaj kcg kkj kl ksb kw lag lg \
    ln mas mg mgo mo nah naq nd nnh nr ny nyn os pap rof rwk saq sdh se seh sgs sh shi sma smi smj smn sms sn ss ssy teo tig tl ts \
    tzm ve vo vun wa wae xog yi";

/// Languages whose rules ICU4X 2.4 has from a later CLDR than the samples and the browsers.
const OF_A_LATER_CLDR: &str = "af bg es gl vi";

#[test]
fn every_sample_of_cldr_has_its_category() {
    let samples = samples::samples();
    assert!(samples.len() > 14_000, "there are {} samples", samples.len());
    let category = |sample: &samples::Sample| PlainFormats.plural(sample.locale, sample.number(), &sample.options());
    let wrong: BTreeSet<&str> =
        samples.iter().filter(|sample| category(sample) != sample.category).map(|sample| sample.locale).collect();
    let expected: BTreeSet<&str> = WITHOUT_DATA.split_whitespace().chain(OF_A_LATER_CLDR.split_whitespace()).collect();
    assert_eq!(wrong, expected);
    assert!(
        LANGUAGES.iter().all(|language| !wrong.contains(language.tag)),
        "a language of redeemkit has no rules natively"
    );
}
