//! Civil dates: days of the calendar without clock or time zone, and the month arithmetic that billing needs.

use std::fmt;

use serde::{Serialize, Serializer};

/// The last date that is held, 9999-12-31: its text still has four digits for the year, as RFC 3339 asks.
const LAST: i32 = 2_932_896;
/// The first date that is held: 0000-01-01.
const FIRST: i32 = -719_528;

/// A day of the proleptic Gregorian calendar, from year 0 to 9999. In JSON it is text such as `2026-12-01`.
///
/// ```
/// use redeemkit::date::Date;
/// let joined = Date::parse("2027-01-31").unwrap();
/// assert_eq!(joined.plus_months(1).to_string(), "2027-02-28");
/// assert_eq!(joined.plus_months(13).to_string(), "2028-02-29");
/// // Twice a month is not two months: counted from a month's end, the day of billing has to be given.
/// assert_eq!(joined.plus_months(1).plus_months(1).to_string(), "2027-03-28");
/// assert_eq!(joined.plus_months(1).plus_months(1).on_day(31).to_string(), "2027-03-31");
/// assert!(Date::parse("2027-02-29").is_none());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(i32);

impl Date {
    /// The day that lies so many days after 1970-01-01; what lies outside the years 0 to 9999 is moved to their edge.
    #[must_use]
    pub fn from_days(days: i64) -> Self {
        Self(i32::try_from(days).unwrap_or(if days < 0 { FIRST } else { LAST }).clamp(FIRST, LAST))
    }

    /// Reads `YYYY-MM-DD`; anything else, and a day that no calendar has, is `None`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let (year, month, day) = (digits(parts.next()?, 4)?, digits(parts.next()?, 2)?, digits(parts.next()?, 2)?);
        let is_day = (1..=12).contains(&month) && (1..=days_in_month(year, month)).contains(&day);
        (parts.next().is_none() && is_day).then(|| Self::from_days(days_since_1970(year, month, day)))
    }

    /// Days since 1970-01-01.
    #[must_use]
    pub fn days(self) -> i64 {
        i64::from(self.0)
    }

    /// The day so many days later, or earlier.
    #[must_use]
    pub fn plus_days(self, days: i32) -> Self {
        Self::from_days(self.days() + i64::from(days))
    }

    /// The same day so many months later, or the last day of that month where it has no such day.
    #[must_use]
    pub fn plus_months(self, months: u32) -> Self {
        let (year, month, day) = year_month_day(self.days());
        let months = year * 12 + month - 1 + i64::from(months);
        Self::of_month(months / 12, months % 12 + 1, day)
    }

    /// That day of the same month, or the last one where the month has no such day.
    #[must_use]
    pub fn on_day(self, day: u8) -> Self {
        let (year, month, _) = year_month_day(self.days());
        Self::of_month(year, month, i64::from(day.max(1)))
    }

    /// The day of the month, counted from 1.
    #[must_use]
    pub fn day(self) -> u8 {
        u8::try_from(year_month_day(self.days()).2).unwrap_or(1)
    }

    fn of_month(year: i64, month: i64, day: i64) -> Self {
        Self::from_days(days_since_1970(year, month, day.min(days_in_month(year, month))))
    }
}

/// A number written with exactly so many ASCII digits.
pub(crate) fn digits(text: &str, count: usize) -> Option<i64> {
    (text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| text.parse().ok())?
}

fn days_in_month(year: i64, month: i64) -> i64 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Days from 1970-01-01 to a date of the proleptic Gregorian calendar, counted in years that begin in March so that
/// the leap day is the last.
fn days_since_1970(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    year * 365 + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + day_of_year - 719_468
}

/// The year, month and day that lie so many days after 1970-01-01: the inverse of [`days_since_1970`].
pub(crate) fn year_month_day(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let (era, day_of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year + year / 4 - year / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
    (year + era * 400 + i64::from(month <= 2), month, day)
}

impl fmt::Display for Date {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = year_month_day(self.days());
        write!(formatter, "{year:04}-{month:02}-{day:02}")
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_and_the_last_day_are_as_they_are_named() {
        assert_eq!(Date::from_days(i64::MIN).to_string(), "0000-01-01");
        assert_eq!(Date::from_days(i64::MAX).to_string(), "9999-12-31");
        assert_eq!(Date::from_days(i64::MAX).plus_months(u32::MAX).to_string(), "9999-12-31");
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for text in [
            "",
            "2026",
            "2026-02-29",
            "2026-13-01",
            "2026-00-10",
            "2026-1-1",
            "2026-11-31",
            "2026-11-24T00:00Z",
            "-026-11-24",
            "２０２６-11-24",
        ] {
            assert_eq!(Date::parse(text), None, "{text}");
        }
    }
}
