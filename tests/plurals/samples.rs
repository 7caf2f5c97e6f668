//! CLDR's samples of every plural rule: which category a number, as it is written, has in a language. Data only, for the
//! native test beside it and for the one in the browser.
//!
//! `cldr-48.2.txt` has the samples of `plurals.json` and `ordinals.json` of the npm package cldr-core 48.2.0 (Unicode License
//! V3), but for `und`, which is no language; one line for all locales with the same ones: `kind; locales; category sample
//! sample~sample; …`.

use std::borrow::Cow;

const SAMPLES: &str = include_str!("cldr-48.2.txt");

/// One number in one language.
#[derive(Debug)]
pub struct Sample {
    /// `cardinal` or `ordinal`.
    pub kind: &'static str,
    /// The language.
    pub locale: &'static str,
    /// The number as it is written, such as `1.00`.
    pub written: String,
    /// The category that CLDR gives it.
    pub category: &'static str,
}

impl Sample {
    /// The number.
    pub fn number(&self) -> f64 {
        self.written.parse().expect("a number")
    }

    /// The options by which it is written so.
    pub fn options(&self) -> [(&'static str, Cow<'static, str>); 2] {
        let decimals = self.written.split_once('.').map_or(0, |(_, decimals)| decimals.len());
        [("type", Cow::Borrowed(self.kind)), ("minimumFractionDigits", Cow::Owned(decimals.to_string()))]
    }
}

/// All samples, but for those in compact notation (`1c6`, "1 million"), which no message uses.
pub fn samples() -> Vec<Sample> {
    let mut samples = Vec::new();
    for line in SAMPLES.lines() {
        let (kind, rest) = line.split_once("; ").expect("a kind");
        let (locales, rules) = rest.split_once("; ").expect("locales");
        for rule in rules.split("; ") {
            let (category, written) = rule.split_once(' ').unwrap_or((rule, ""));
            let written: Vec<String> =
                written.split_whitespace().filter(|text| !text.contains('c')).flat_map(all).collect();
            for locale in locales.split(' ') {
                samples.extend(written.iter().map(|written| Sample {
                    kind,
                    locale,
                    written: written.clone(),
                    category,
                }));
            }
        }
    }
    samples
}

/// The numbers of `2~4` or `0.0~1.5`, all of them with as many decimals.
fn all(range: &str) -> Vec<String> {
    let Some((first, last)) = range.split_once('~') else { return vec![range.to_owned()] };
    let decimals = first.split_once('.').map_or(0, |(_, decimals)| decimals.len());
    let units = |text: &str| text.replace('.', "").parse::<u64>().expect("a number");
    let written = |unit: u64| {
        let digits = format!("{unit:0>width$}", width = decimals + 1);
        let (whole, fraction) = digits.split_at(digits.len() - decimals);
        if decimals == 0 { whole.to_owned() } else { format!("{whole}.{fraction}") }
    };
    (units(first)..=units(last)).map(written).collect()
}

#[test]
fn a_range_has_every_step() {
    assert_eq!(all("0.8~1.1"), ["0.8", "0.9", "1.0", "1.1"]);
    assert_eq!(all("9~11"), ["9", "10", "11"]);
    assert_eq!(all("0.00~0.02"), ["0.00", "0.01", "0.02"]);
}
