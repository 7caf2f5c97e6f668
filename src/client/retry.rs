//! When to send again: full jitter under a cap, one deadline, and the server's own advice before any of it.

use serde_json::Value;

use crate::time::Timestamp;

/// Seconds that a redemption may take, repetitions included, before it is asked what became of it.
pub(super) const DEADLINE: u32 = 60;
/// How often a redemption is sent at most. Two repetitions mend most broken connections; more would only hide an outage.
pub(super) const SENT_AT_MOST: u8 = 3;
/// The longest wait that the server may ask for and that is kept silently, in seconds; a longer one is shown.
pub(super) const LONGEST_SILENT_WAIT: u32 = 10;
/// The longest wait that is believed, in seconds: a day. Servers have asked for 9,999,999,999.
const LONGEST_WAIT: u32 = 86_400;
/// The first pause before a repetition, in milliseconds; doubled each time up to [`LONGEST_PAUSE`].
const FIRST_PAUSE: u64 = 1_000;
/// The longest pause, in milliseconds.
const LONGEST_PAUSE: u64 = 60_000;

/// A small source of chance for pauses, seeded from the attempt's random bytes; nothing secret comes out of it.
///
/// SplitMix64 (Steele, Lea, Flood 2014): one addition and three mixes, good enough to keep clients apart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Chance(u64);

impl Chance {
    /// Stirs random bytes in.
    pub(super) fn stir(&mut self, random: [u8; 16]) {
        self.0 ^= u64::from_le_bytes([
            random[0], random[1], random[2], random[3], random[4], random[5], random[6], random[7],
        ]);
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// When to try again after so many vain tries: anywhere up to the doubled pause, so that clients that failed together do
    /// not come back together.
    pub(super) fn later(&mut self, now: Timestamp, tried: u8) -> Timestamp {
        let pause = FIRST_PAUSE.saturating_mul(1 << tried.min(16)).min(LONGEST_PAUSE);
        let milliseconds = i64::try_from(self.next() % pause).unwrap_or_default();
        Timestamp::from_milliseconds(now.milliseconds() + 1 + milliseconds)
    }
}

/// The seconds that an answer asks to wait: `retry_after` of its body, as pages of another origin cannot read the header, or
/// else the header, in seconds or as a date.
pub(super) fn advised_wait(body: Option<&Value>, header: Option<&str>, now: Timestamp) -> Option<u32> {
    let in_body = body.and_then(|body| body.get("retry_after")).and_then(Value::as_u64);
    let seconds = in_body.or_else(|| header.and_then(|header| header.trim().parse().ok()));
    let until = || header.and_then(|header| http_date(header.trim()));
    let date =
        || until().map(|at| u64::try_from((at.milliseconds() - now.milliseconds()).max(0) / 1_000).unwrap_or_default());
    seconds.or_else(date).map(|seconds| u32::try_from(seconds).unwrap_or(LONGEST_WAIT).min(LONGEST_WAIT))
}

/// Reads the one date form that RFC 9110 lets servers send, such as `Sun, 06 Nov 1994 08:49:37 GMT`.
fn http_date(text: &str) -> Option<Timestamp> {
    const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let mut parts = text.split_once(", ")?.1.split(' ');
    let (day, month, year, clock) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
    let month = MONTHS.iter().position(|name| *name == month)? + 1;
    (parts.next() == Some("GMT")).then(|| Timestamp::parse(&format!("{year}-{month:02}-{day}T{clock}Z")))?
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn noon() -> Timestamp {
        Timestamp::parse("2026-11-23T12:00:00Z").expect("it is an instant")
    }

    #[test]
    fn the_servers_advice_is_read_from_body_header_and_date() {
        assert_eq!(advised_wait(Some(&json!({"retry_after": 7})), Some("30"), noon()), Some(7));
        assert_eq!(advised_wait(Some(&json!({"retry_after": "7"})), Some(" 30"), noon()), Some(30));
        assert_eq!(advised_wait(None, Some("Mon, 23 Nov 2026 12:02:00 GMT"), noon()), Some(120));
        assert_eq!(advised_wait(None, Some("Mon, 23 Nov 2026 11:00:00 GMT"), noon()), Some(0));
        assert_eq!(advised_wait(None, Some("9999999999"), noon()), Some(LONGEST_WAIT));
        assert_eq!(advised_wait(None, Some("soon"), noon()), None);
    }

    #[test]
    fn pauses_grow_differ_and_stay_under_the_cap() {
        let mut chance = Chance::default();
        chance.stir([9; 16]);
        let pauses: Vec<i64> =
            (0..40).map(|tried| chance.later(noon(), tried).milliseconds() - noon().milliseconds()).collect();
        assert!(pauses.iter().all(|pause| (1..=60_000).contains(pause)), "{pauses:?}");
        assert!(pauses[0] <= 1_000 && pauses[1] <= 2_000);
        assert!(pauses.iter().collect::<std::collections::BTreeSet<_>>().len() > 35, "{pauses:?}");
    }
}
