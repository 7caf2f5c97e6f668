//! Which day it is at an account, by the rules of its time zone; what the days mean is decided in `membership`.

use redeemkit::date::Date;
use redeemkit::time::Timestamp;

use crate::database::accounts::Account;

/// Seconds that clocks at the account are ahead of UTC at that instant; none ahead where nobody knows its time zone.
pub fn utc_offset(account: &Account, now: Timestamp) -> i32 {
    let instant = jiff::Timestamp::from_millisecond(now.milliseconds());
    match (instant, jiff::tz::TimeZone::get(&account.time_zone)) {
        (Ok(instant), Ok(zone)) => zone.to_offset(instant).seconds(),
        _ => 0,
    }
}

/// The civil date at the account.
pub fn today(account: &Account, now: Timestamp) -> Date {
    now.date(utc_offset(account, now))
}

/// The instant at which a day begins at the account.
pub fn beginning(day: Date, account: &Account) -> Timestamp {
    let midnight = |offset: i32| Timestamp::from_milliseconds((day.days() * 86_400 - i64::from(offset)) * 1_000);
    // The offset that holds at that midnight, not the one of today: summer time may begin or end in between.
    midnight(utc_offset(account, midnight(utc_offset(account, midnight(0)))))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn account(time_zone: &str) -> Account {
        Account { time_zone: time_zone.to_owned(), ..Account::default() }
    }

    #[test]
    fn the_day_changes_when_it_does_at_the_account() {
        let now = Timestamp::parse("2026-11-23T23:30:00Z").unwrap();
        let day = |time_zone| today(&account(time_zone), now).to_string();
        assert_eq!(day("Europe/Prague"), "2026-11-24");
        assert_eq!(day("America/New_York"), "2026-11-23");
        assert_eq!(day("Atlantis/Capital"), "2026-11-23", "UTC");
    }

    #[test]
    fn a_day_begins_by_the_offset_that_holds_then() {
        let begins = |day| beginning(Date::parse(day).unwrap(), &account("Europe/Prague")).to_string();
        assert_eq!(begins("2026-07-01"), "2026-06-30T22:00:00.000Z");
        assert_eq!(begins("2026-12-01"), "2026-11-30T23:00:00.000Z");
    }
}
