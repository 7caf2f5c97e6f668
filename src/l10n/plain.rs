//! Values for native tests and logs, where there is no `Intl`: plurals and numbers by ICU4X with the same data of CLDR, the others
//! plainly and the same in every language, instants by the clock of UTC.

use fixed_decimal::{Decimal, FloatPrecision};
use icu_decimal::DecimalFormatter;
use icu_locale::Locale;
use icu_plurals::{PluralCategory, PluralRuleType, PluralRules, PluralRulesOptions};

use super::formats::{DisplayOptions, Formats, ListPart};
use crate::date::Date;
use crate::message::ClockTime;
use crate::money::Money;

/// Native formats: `1.234` in German, `25.00 EUR`, `2026-11-24 12:00 UTC`, `+3 d`, `Q / D`.
#[derive(Clone, Copy, Debug, Default)]
pub struct PlainFormats;

/// What `Intl.NumberFormat` shows where nothing is said (ECMA-402, 15.1).
const MOST_DIGITS: i16 = 3;

impl Formats for PlainFormats {
    fn plural(&self, language: &str, number: f64, options: &DisplayOptions<'_>) -> String {
        let kind = match option(options, "type") {
            Some("ordinal") => PluralRuleType::Ordinal,
            _ => PluralRuleType::Cardinal,
        };
        let options_of_rules = PluralRulesOptions::default().with_type(kind);
        let category = PluralRules::try_new(locale(language).into(), options_of_rules)
            .map_or(PluralCategory::Other, |rules| rules.category_for(&decimal(number, options)));
        match category {
            PluralCategory::Zero => "zero",
            PluralCategory::One => "one",
            PluralCategory::Two => "two",
            PluralCategory::Few => "few",
            PluralCategory::Many => "many",
            PluralCategory::Other => "other",
        }
        .to_owned()
    }

    fn number(&self, language: &str, number: f64, options: &DisplayOptions<'_>) -> String {
        let decimal = decimal(number, options);
        DecimalFormatter::try_new(locale(language).into(), Default::default())
            .map_or_else(|_| decimal.to_string(), |formatter| formatter.format(&decimal).to_string())
    }

    fn money(&self, _language: &str, money: Money) -> String {
        money.to_string()
    }

    fn instant(&self, _language: &str, time: &ClockTime, _options: &DisplayOptions<'_>) -> String {
        let text = time.at.to_string();
        let (date, clock) = text.split_once('T').unwrap_or((&text, ""));
        format!("{date} {} UTC", clock.get(..5).unwrap_or(clock))
    }

    fn date(&self, _language: &str, day: Date) -> String {
        day.to_string()
    }

    fn days(&self, _language: &str, days: i32) -> String {
        format!("{days:+} d")
    }

    fn one_of(&self, _language: &str, items: &[String]) -> Vec<ListPart> {
        let pairs = items.iter().flat_map(|item| [ListPart::Between(" / ".to_owned()), ListPart::Item(item.clone())]);
        pairs.skip(1).collect()
    }
}

fn option<'a>(options: &'a DisplayOptions<'_>, name: &str) -> Option<&'a str> {
    options.iter().find(|(other, _)| *other == name).map(|(_, value)| value.as_ref())
}

fn locale(language: &str) -> Locale {
    language.parse().unwrap_or(Locale::UNKNOWN)
}

/// A number with the digits that these options show.
fn decimal(number: f64, options: &DisplayOptions<'_>) -> Decimal {
    let digits = |name| option(options, name).and_then(|digits| digits.parse().ok());
    let least = digits("minimumFractionDigits").unwrap_or(0);
    let most = digits("maximumFractionDigits").unwrap_or(MOST_DIGITS).max(least);
    let mut decimal = Decimal::try_from_f64(number, FloatPrecision::RoundTrip).unwrap_or_default();
    decimal.round(-most);
    decimal.absolute.trim_end();
    decimal.absolute.pad_end(-least);
    decimal.absolute.pad_start(digits("minimumIntegerDigits").unwrap_or(1));
    decimal
}
