//! The calendar against a well-kept library, over every day of 400 years: the whole cycle of the Gregorian calendar.
#![allow(clippy::expect_used, reason = "a test fails by panicking")]

use jiff::ToSpan;
use jiff::civil;
use redeemkit::date::Date;
use redeemkit::time::Timestamp;

/// Months that reach every month of a year, and leap years from both sides.
const MONTHS: [u32; 8] = [0, 1, 2, 6, 11, 12, 13, 48];

#[test]
fn every_day_of_four_centuries_is_as_the_library_has_it() {
    let epoch = civil::date(1970, 1, 1);
    let mut day = civil::date(1900, 1, 1);
    let mut days = 0;
    while day < civil::date(2300, 1, 1) {
        let text = day.to_string();
        let date = Date::parse(&text).expect("the library writes dates");
        assert_eq!(date.to_string(), text);
        assert_eq!(i32::try_from(date.days()).ok(), Some((day - epoch).get_days()), "{text}");
        assert_eq!(i8::try_from(date.day()).ok(), Some(day.day()));
        for months in MONTHS {
            let later = day.checked_add(i64::from(months).months()).expect("within the library's range");
            assert_eq!(date.plus_months(months).to_string(), later.to_string(), "{text} and {months} months");
        }
        for of_month in [1, 29, 30, 31] {
            let expected = of_month.min(day.days_in_month());
            let on_day = date.on_day(u8::try_from(of_month).expect("it is small"));
            assert_eq!(on_day.to_string(), civil::date(day.year(), day.month(), expected).to_string(), "{text}");
        }
        let noon = Timestamp::parse(&format!("{text}T12:00:00Z")).expect("it is an instant");
        assert_eq!(noon.date(0), date);
        assert_eq!(Timestamp::parse(&noon.to_string()), Some(noon));
        day = day.tomorrow().expect("within the library's range");
        days += 1;
    }
    assert_eq!(days, 146_097, "days of 400 years");
}

#[test]
fn billing_on_a_day_goes_through_every_month_of_four_centuries() {
    for of_month in [28_u8, 29, 30, 31] {
        let first = civil::date(1900, 1, 1);
        let mut date = Date::parse("1900-01-01").expect("it is a date").on_day(of_month);
        for month in 0..4_800 {
            let begin = first.checked_add(month.months()).expect("within the library's range");
            let expected = i8::try_from(of_month).expect("it is small").min(begin.days_in_month());
            assert_eq!(date.to_string(), civil::date(begin.year(), begin.month(), expected).to_string());
            date = date.plus_months(1).on_day(of_month);
        }
    }
}
