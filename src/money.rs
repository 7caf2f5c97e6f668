//! An amount of money, exact, with its currency; how it is written for people is the business of [`crate::l10n`].

use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A three-letter currency code of ISO 4217, such as `EUR`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Currency([u8; 3]);

impl Currency {
    /// The three letters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        // Three capital letters always are UTF-8; ISO 4217's code for no currency stands in where a panic would.
        std::str::from_utf8(&self.0).unwrap_or("XXX")
    }
}

impl TryFrom<String> for Currency {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        match text.as_bytes() {
            &[a, b, c] if [a, b, c].iter().all(u8::is_ascii_uppercase) => Ok(Self([a, b, c])),
            _ => Err("expected a currency code of three capital letters, such as EUR"),
        }
    }
}

impl From<Currency> for String {
    fn from(currency: Currency) -> Self {
        currency.as_str().to_owned()
    }
}

/// An amount of money in a currency.
///
/// In JSON the amount is a decimal string, `{"amount":"25.00","currency":"EUR"}`: exact, and free of the question how
/// many minor units a currency has, on which ISO 4217 and CLDR differ for HUF, ISK and others.
///
/// ```
/// use redeemkit::money::Money;
/// let money: Money = serde_json::from_str(r#"{"amount":"25.00","currency":"EUR"}"#).unwrap();
/// assert_eq!(money.to_string(), "25.00 EUR");
/// assert_eq!(money, Money::new(2500, 2, money.currency()));
/// assert!(serde_json::from_str::<Money>(r#"{"amount":"25,00","currency":"EUR"}"#).is_err());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "Wire", into = "Wire")]
pub struct Money {
    /// The amount in units of 10 to the power of `-digits`.
    units: i64,
    /// Digits after the decimal point, at most 6.
    digits: u8,
    currency: Currency,
}

/// The JSON form.
#[derive(Serialize, Deserialize)]
struct Wire {
    amount: String,
    currency: Currency,
}

impl Money {
    /// So many units of 10 to the power of `-digits` (cents where `digits` is 2); `digits` above 6 counts as 6.
    #[must_use]
    pub fn new(units: i64, digits: u8, currency: Currency) -> Self {
        Self { units, digits: digits.min(6), currency }
    }

    /// Reads a decimal amount such as `25.00`, with at most 6 digits after the point; anything else is `None`.
    #[must_use]
    pub fn parse(amount: &str, currency: Currency) -> Option<Self> {
        let (whole, fraction) = amount.split_once('.').unwrap_or((amount, ""));
        let digits = u8::try_from(fraction.len()).ok().filter(|digits| *digits <= 6)?;
        let plain = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let unsigned = whole.strip_prefix('-').unwrap_or(whole);
        if unsigned.is_empty() || !plain(unsigned) || !plain(fraction) || amount.ends_with('.') {
            return None;
        }
        Some(Self::new(format!("{whole}{fraction}").parse().ok()?, digits, currency))
    }

    /// Reads the JSON form where it is one member of a larger answer; whatever is no money is `None`.
    #[must_use]
    pub fn read(value: &Value) -> Option<Self> {
        let currency = Currency::try_from(value.get("currency")?.as_str()?.to_owned()).ok()?;
        Self::parse(value.get("amount")?.as_str()?, currency)
    }

    /// The sum of two amounts; none where their currencies differ, or where it is beyond all money.
    ///
    /// ```
    /// use redeemkit::money::{Currency, Money};
    /// let money = |amount, currency: &str| Money::parse(amount, Currency::try_from(currency.to_owned()).unwrap()).unwrap();
    /// assert_eq!(money("25.00", "EUR").plus(money("0.5", "EUR")).map(|sum| sum.to_string()).as_deref(), Some("25.50 EUR"));
    /// assert_eq!(money("25.00", "EUR").plus(money("25.00", "USD")), None);
    /// ```
    #[must_use]
    pub fn plus(self, other: Self) -> Option<Self> {
        let digits = self.digits.max(other.digits);
        let units = |one: Self| one.units.checked_mul(10_i64.checked_pow(u32::from(digits - one.digits))?);
        let units = units(self)?.checked_add(units(other)?)?;
        (self.currency == other.currency).then(|| Self::new(units, digits, self.currency))
    }

    /// How often a price fits into this amount, in whole times; none for a price of nothing or in another currency.
    ///
    /// ```
    /// use redeemkit::money::{Currency, Money};
    /// let euro = |amount| Money::parse(amount, Currency::try_from("EUR".to_owned()).unwrap()).unwrap();
    /// assert_eq!(euro("25").times(euro("12.50")), Some(2));
    /// assert_eq!(euro("25").times(euro("12.501")), Some(1));
    /// assert_eq!(euro("25").times(euro("0.00")), None);
    /// ```
    #[must_use]
    pub fn times(self, price: Self) -> Option<u32> {
        let digits = self.digits.max(price.digits);
        let units = |money: Self| money.units.checked_mul(10_i64.pow(u32::from(digits - money.digits)));
        let comparable = self.currency == price.currency && price.is_positive();
        let times = units(self)? / units(price).filter(|_| comparable)?;
        Some(u32::try_from(times.max(0)).unwrap_or(u32::MAX))
    }

    /// The currency.
    #[must_use]
    pub fn currency(self) -> Currency {
        self.currency
    }

    /// Whether it is more than nothing.
    #[must_use]
    pub fn is_positive(self) -> bool {
        self.units > 0
    }

    /// The decimal text without the currency, such as `-1.50`.
    #[must_use]
    pub fn decimal(self) -> String {
        let scale = 10_u64.pow(u32::from(self.digits));
        let (sign, units) = (if self.units < 0 { "-" } else { "" }, self.units.unsigned_abs());
        match self.digits {
            0 => format!("{sign}{units}"),
            digits => format!("{sign}{}.{:0width$}", units / scale, units % scale, width = usize::from(digits)),
        }
    }
}

impl fmt::Display for Money {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} {}", self.decimal(), self.currency.as_str())
    }
}

impl TryFrom<Wire> for Money {
    type Error = &'static str;

    fn try_from(wire: Wire) -> Result<Self, Self::Error> {
        Self::parse(&wire.amount, wire.currency).ok_or("expected a decimal amount such as \"25.00\"")
    }
}

impl From<Money> for Wire {
    fn from(money: Money) -> Self {
        Self { amount: money.decimal(), currency: money.currency }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(amount: &str) -> Option<String> {
        let wire = Wire { amount: amount.to_owned(), currency: Currency(*b"EUR") };
        Money::try_from(wire).ok().map(Money::decimal)
    }

    #[test]
    fn an_amount_is_read_and_written_to_the_letter() {
        for amount in ["0.00", "25.00", "-0.05", "7", "1234567.891", "-12"] {
            assert_eq!(read(amount).as_deref(), Some(amount));
        }
    }

    #[test]
    fn what_is_no_amount_is_refused() {
        for amount in ["", "-", ".", "5.", ".5", "1e3", "1,00", "+1", "1.0000000", "99999999999999999999"] {
            assert_eq!(read(amount), None, "{amount}");
        }
    }
}
