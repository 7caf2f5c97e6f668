//! Values written plainly and the same in every language: for native tests and logs, where there is no `Intl`.

use super::Formats;
use crate::money::Money;
use crate::time::Timestamp;

/// Plain formats: `24`, `25.00 EUR`, `2026-11-24 12:00 UTC`.
#[derive(Clone, Copy, Debug)]
pub struct PlainFormats;

impl Formats for PlainFormats {
    fn number(_language: &str, number: f64) -> String {
        number.to_string()
    }

    fn money(_language: &str, money: Money) -> String {
        money.to_string()
    }

    fn instant(_language: &str, at: Timestamp) -> String {
        let text = at.to_string();
        let (date, clock) = text.split_once('T').unwrap_or((&text, ""));
        format!("{date} {} UTC", clock.get(..5).unwrap_or(clock))
    }
}
