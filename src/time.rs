//! Instants as plain milliseconds, and their RFC 3339 text; this file never reads a clock, time is always an input.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::date::{Date, digits, year_month_day};

/// Milliseconds in one second.
const SECOND: i64 = 1_000;
/// Milliseconds in one day.
const DAY: i64 = 86_400 * SECOND;
/// The furthest instant that a JavaScript `Date` can hold, in milliseconds either side of 1970 (ECMA-262, 21.4.1.1).
const FURTHEST: i64 = 8_640_000_000_000_000;

/// An instant: milliseconds since 1970-01-01T00:00:00Z, within the range of a JavaScript `Date`.
///
/// In JSON it is an RFC 3339 string in UTC.
///
/// ```
/// use redeemkit::time::Timestamp;
/// let instant = Timestamp::parse("2026-11-23T12:00:00+01:00").unwrap();
/// assert_eq!(instant.to_string(), "2026-11-23T11:00:00.000Z");
/// assert_eq!(instant.plus_hours(24).to_string(), "2026-11-24T11:00:00.000Z");
/// assert!(Timestamp::parse("tomorrow").is_none());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(i64);

impl Timestamp {
    /// The instant so many milliseconds after 1970-01-01T00:00:00Z; what lies outside a `Date`'s range is moved to its edge.
    #[must_use]
    pub fn from_milliseconds(milliseconds: i64) -> Self {
        Self(milliseconds.clamp(-FURTHEST, FURTHEST))
    }

    /// Milliseconds since 1970-01-01T00:00:00Z.
    #[must_use]
    pub fn milliseconds(self) -> i64 {
        self.0
    }

    /// The instant so many seconds later.
    #[must_use]
    pub fn plus_seconds(self, seconds: u32) -> Self {
        Self::from_milliseconds(self.0.saturating_add(i64::from(seconds) * SECOND))
    }

    /// The instant so many hours later: hours of 3,600 seconds, so a wait is not shortened by a change to summer time.
    #[must_use]
    pub fn plus_hours(self, hours: u16) -> Self {
        self.plus_seconds(u32::from(hours) * 3_600)
    }

    /// The whole minute at this instant or the next one after it: words name no seconds, and who comes back at the minute that they name
    /// must not be early.
    ///
    /// ```
    /// use redeemkit::time::Timestamp;
    /// let wait_ends = Timestamp::parse("2026-11-23T12:00:20Z").unwrap();
    /// assert_eq!(wait_ends.to_next_minute(), Timestamp::parse("2026-11-23T12:01:00Z").unwrap());
    /// assert_eq!(wait_ends.to_next_minute().to_next_minute(), wait_ends.to_next_minute());
    /// ```
    #[must_use]
    pub fn to_next_minute(self) -> Self {
        Self::from_milliseconds(self.0 + (-self.0).rem_euclid(60 * SECOND))
    }

    /// The civil date where clocks are so many seconds ahead of UTC.
    ///
    /// ```
    /// use redeemkit::time::Timestamp;
    /// let instant = Timestamp::parse("2026-11-23T23:30:00Z").unwrap();
    /// assert_eq!(instant.date(3_600).to_string(), "2026-11-24");
    /// assert_eq!(instant.date(-18_000).to_string(), "2026-11-23");
    /// ```
    #[must_use]
    pub fn date(self, seconds_ahead: i32) -> Date {
        Date::from_days((self.0 + i64::from(seconds_ahead) * SECOND).div_euclid(DAY))
    }

    /// Reads an RFC 3339 date-time with `Z` or an offset; anything else is `None`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (date, rest) = text.split_once(['T', 't', ' '])?;
        let date = Date::parse(date)?;
        let zone_at = rest.find(['Z', 'z', '+', '-'])?;
        let (clock, zone) = rest.split_at(zone_at);
        let (clock, fraction) = clock.split_once('.').unwrap_or((clock, "0"));
        let mut parts = clock.split(':');
        let (hour, minute, second) = (digits(parts.next()?, 2)?, digits(parts.next()?, 2)?, digits(parts.next()?, 2)?);
        // 60 is RFC 3339's leap second; it is read as the instant after it, as `Date` and POSIX time have none.
        if parts.next().is_some() || hour > 23 || minute > 59 || second > 60 {
            return None;
        }
        let milliseconds = digits(&format!("{fraction:0<3}").chars().take(3).collect::<String>(), 3)?;
        let clock = ((hour * 60 + minute) * 60 + second) * SECOND + milliseconds;
        Some(Self::from_milliseconds(date.days() * DAY + clock - offset(zone)?))
    }
}

/// Milliseconds that a zone (`Z`, `+01:00`) is ahead of UTC.
fn offset(zone: &str) -> Option<i64> {
    let sign = match zone.chars().next()? {
        'Z' | 'z' => return (zone.len() == 1).then_some(0),
        '+' => 1,
        _ => -1,
    };
    let (hours, minutes) = zone.get(1..)?.split_once(':')?;
    let (hours, minutes) = (digits(hours, 2)?, digits(minutes, 2)?);
    (hours < 24 && minutes < 60).then_some(sign * (hours * 60 + minutes) * 60 * SECOND)
}

impl fmt::Display for Timestamp {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = year_month_day(self.0.div_euclid(DAY));
        let clock = self.0.rem_euclid(DAY);
        let (hour, minute, second) = (clock / 3_600_000, clock / 60_000 % 60, clock / SECOND % 60);
        write!(formatter, "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{:03}Z", clock % SECOND)
    }
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text)
            .ok_or_else(|| de::Error::custom("expected an RFC 3339 date-time such as 2026-11-23T12:00:00Z"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_instant_is_refused() {
        for text in [
            "",
            "2026-02-29T00:00:00Z",
            "2026-13-01T00:00:00Z",
            "2026-01-01T24:00:00Z",
            "2026-01-01T00:00:00",
            "2026-1-1T0:0:0Z",
        ] {
            assert_eq!(Timestamp::parse(text), None, "{text}");
        }
        assert_eq!(
            Timestamp::parse("2024-02-29T23:59:60.5-05:00").map(|at| at.to_string()).as_deref(),
            Some("2024-03-01T05:00:00.500Z")
        );
    }
}
