//! Plural categories by the browser's `Intl`, against the samples of CLDR, each with the module's own code around it.

use redeemkit::l10n::Formats;
use redeemkit::web::BrowserFormats;
use wasm_bindgen_test::wasm_bindgen_test;

#[path = "../plurals/samples.rs"]
mod samples;

#[wasm_bindgen_test]
fn every_sample_of_cldr_has_its_category() {
    let formats = BrowserFormats::default();
    let mut wrong = Vec::new();
    let samples = samples::samples();
    for sample in &samples {
        let category = formats.plural(sample.locale, sample.number(), &sample.options());
        if category != sample.category {
            wrong.push(format!("{sample:?} is given {category}"));
        }
    }
    assert!(samples.len() > 14_000, "there are {} samples", samples.len());
    assert!(wrong.is_empty(), "{} of {} are wrong:\n{}", wrong.len(), samples.len(), wrong.join("\n"));
}
