//! Instants, days and lists in every language as the module writes them, against what the browser's `Intl` says when it is asked itself.

use js_sys::eval;
use redeemkit::l10n::{Formats, LANGUAGES, ListPart};
use redeemkit::message::{ClockTime, Zone};
use redeemkit::time::Timestamp;
use redeemkit::web::BrowserFormats;
use wasm_bindgen_test::wasm_bindgen_test;

/// What an expression of JavaScript gives.
fn said(expression: &str) -> String {
    eval(expression).expect("it runs").as_string().expect("it is text")
}

fn at(instant: &str, zone: Zone) -> ClockTime {
    ClockTime { at: Timestamp::parse(instant).expect("it is an instant"), zone }
}

fn place(zone: &str) -> Zone {
    Zone::Place(zone.to_owned())
}

#[wasm_bindgen_test]
fn days_are_told_from_today() {
    let formats = BrowserFormats::default();
    for tag in LANGUAGES.iter().map(|language| language.tag) {
        for days in [-1, 0, 1, 2, 3, 5, 7, 11] {
            let intl = format!("new Intl.RelativeTimeFormat('{tag}', {{ numeric: 'auto' }}).format({days}, 'day')");
            assert_eq!(formats.days(tag, days), said(&intl), "{tag} {days}");
        }
    }
    assert_eq!(formats.days("en", 1), "tomorrow");
    assert_eq!(formats.days("no tag at all", 3), "3", "where Intl refuses, plainly");
}

#[wasm_bindgen_test]
fn one_of_several_is_named_in_a_list_and_the_items_stay_apart() {
    let formats = BrowserFormats::default();
    let items = ["Q", "D", "0"].map(str::to_owned);
    for tag in LANGUAGES.iter().map(|language| language.tag) {
        for length in 1..=items.len() {
            let items = items.get(..length).expect("there are so many");
            let parts = formats.one_of(tag, items);
            let text: String =
                parts.iter().map(|(ListPart::Item(text) | ListPart::Between(text))| text.as_str()).collect();
            let intl = format!("new Intl.ListFormat('{tag}', {{ type: 'disjunction' }}).format({items:?})");
            assert_eq!(text, said(&intl), "{tag}");
            let named = parts.iter().filter(|part| matches!(part, ListPart::Item(item) if items.contains(item)));
            assert_eq!(named.count(), length, "{tag}");
        }
    }
}

#[wasm_bindgen_test]
fn an_instant_is_told_by_the_clock_that_is_named() {
    let formats = BrowserFormats::default();
    let own = said("new Intl.DateTimeFormat().resolvedOptions().timeZone");
    for tag in LANGUAGES.iter().map(|language| language.tag) {
        let instant = "2026-10-31T22:30:00Z";
        let date = format!("new Date('{instant}')");
        let usual =
            format!("{date}.toLocaleString('{tag}', {{ dateStyle: 'long', timeStyle: 'short', timeZone: '{own}' }})");
        assert_eq!(formats.instant(tag, &at(instant, Zone::Customer), &[]), said(&usual));
        assert_eq!(
            formats.instant(tag, &at(instant, place(&own)), &[]),
            said(&usual),
            "a clock of one's own needs no name"
        );
        assert_eq!(formats.instant(tag, &at(instant, place("Nowhere/At_all")), &[]), said(&usual));
        let foreign = format!(
            "{date}.toLocaleString('{tag}', {{ year: 'numeric', month: 'long', day: 'numeric', hour: 'numeric', \
             minute: '2-digit', timeZoneName: 'short', timeZone: 'Asia/Kathmandu' }})"
        );
        assert_eq!(formats.instant(tag, &at(instant, place("Asia/Kathmandu")), &[]), said(&foreign));
    }
}

#[wasm_bindgen_test]
fn a_day_of_waiting_ends_an_hour_later_or_earlier_on_the_clock_when_that_is_changed() {
    let formats = BrowserFormats::default();
    // Clocks go forward in Prague on 2027-03-28 at 01:00Z and back on 2026-10-25 at 01:00Z; in New York on 2027-03-14 at 07:00Z.
    for (attempt, zone, ends) in [
        ("2027-03-27T12:00:00Z", "Europe/Prague", "28 March 2027 at 14:00 CEST"),
        ("2027-03-27T00:59:00Z", "Europe/Prague", "28 March 2027 at 01:59 CET"),
        ("2027-03-27T01:00:00Z", "Europe/Prague", "28 March 2027 at 03:00 CEST"),
        ("2026-10-24T12:00:00Z", "Europe/Prague", "25 October 2026 at 13:00 CET"),
        ("2026-10-24T00:30:00Z", "Europe/Prague", "25 October 2026 at 02:30 CEST"),
        ("2026-10-24T01:30:00Z", "Europe/Prague", "25 October 2026 at 02:30 CET"),
        ("2027-03-13T12:00:00Z", "America/New_York", "14 March 2027 at 08:00 GMT-4"),
    ] {
        let attempt = Timestamp::parse(attempt).expect("it is an instant");
        let end = ClockTime { at: attempt.plus_hours(24), zone: place(zone) };
        assert_eq!(formats.instant("en-GB", &end, &[]), ends);
    }
}
