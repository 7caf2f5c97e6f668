//! A link that carries a journey past storage that was wiped: what was tried and when, and nothing that is a secret. It comes back
//! from anywhere, so whatever is not exactly what this file wrote is ignored.
//!
//! `1.<program>.<check>.<id>~<case>~<mark>~<seconds>~<event>…`, an event being `r`, `d` or `s`, a slug, and the seconds since the one
//! before, in base 36. All of it are characters that need no escaping in a fragment.

use super::memory::{Event, Journey, MOST_EVENTS};
use crate::code::Mark;
use crate::digest::digest;
use crate::ladder::{Answer, StepKind};
use crate::problem::ProblemKind;
use crate::time::Timestamp;

const VERSION: &str = "1";
/// The most events in a link, so that it survives e-mail.
const MOST_LINKED: usize = 40;
/// The longest link that is read: above what [`MOST_LINKED`] events come to.
const LONGEST: usize = 4_096;
/// The salts of the digests in it, so that each says nothing of the others.
const PROGRAM: u64 = 3;
const CHECK: u64 = 4;
const CASE: u64 = 5;

/// Whether a text is a link of this program, readable or not.
#[must_use]
pub fn is_link_of(text: &str, program: &str) -> bool {
    text.strip_prefix(&prefix(program)).is_some()
}

/// A link of this journey.
///
/// ```
/// use redeemkit::guidance::{Event, Journey, from_link, to_link};
/// use redeemkit::{problem::ProblemKind, time::Timestamp};
/// let at = Timestamp::parse("2026-11-23T12:00:00Z").unwrap();
/// let mut journey = Journey { id: "4f6c".to_owned(), case: Some("c1".to_owned()), ..Journey::default() };
/// journey.record(Event::Refused { at, problem: ProblemKind::Technical });
/// let link = to_link(&journey, "Lumen");
/// assert!(link.ends_with("~r_technical_0") && !link.contains("c1"), "the backend's name of the card is not in it");
/// let back = from_link(&link, "Lumen", at).unwrap();
/// assert_eq!(back.events, journey.events);
/// assert_eq!(from_link(&link, "another", at), None);
/// assert_eq!(from_link(&link[..link.len() - 2], "Lumen", at), None);
/// ```
#[must_use]
pub fn to_link(journey: &Journey, program: &str) -> String {
    let mut journey = journey.clone();
    journey.shorten(MOST_LINKED);
    let mut before = seconds(&journey.events.first().map_or(Timestamp::from_milliseconds(0), Event::at));
    let case = journey.case.as_deref().map(case_digest).unwrap_or_default();
    let mark = journey.mark.map(String::from).unwrap_or_default();
    let mut body = format!("{}~{case}~{mark}~{}", journey.id, base_36(before));
    for event in &journey.events {
        let (letter, slug) = match event {
            Event::Refused { problem, .. } => ("r", problem.slug()),
            Event::Done { step, .. } => ("d", step.slug()),
            Event::Said { answer, .. } => ("s", answer.slug()),
        };
        let at = seconds(&event.at()).max(before);
        body += &format!("~{letter}_{slug}_{}", base_36(at - before));
        before = at;
    }
    format!("{}{}.{body}", prefix(program), check(&body))
}

/// The journey of a link of this program; none where it is of another one, too old, or not whole.
#[must_use]
pub fn from_link(text: &str, program: &str, now: Timestamp) -> Option<Journey> {
    let rest = text.strip_prefix(&prefix(program)).filter(|_| text.len() <= LONGEST)?;
    let (sum, body) = rest.split_once('.')?;
    if sum != check(body) {
        return None;
    }
    let mut parts = body.split('~');
    let hexadecimal = |text: &&str| text.len() <= 16 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    let id = parts.next().filter(hexadecimal).filter(|id| !id.is_empty())?.to_owned();
    let case = parts.next().filter(hexadecimal)?;
    let mark = Some(parts.next()?).filter(|mark| !mark.is_empty());
    let mark = mark.map(|mark| Mark::try_from(mark.to_owned())).transpose().ok()?;
    let mut at = from_base_36(parts.next()?)?;
    let mut events = Vec::new();
    for part in parts {
        let mut words = part.split('_');
        let (letter, slug, since) = (words.next()?, words.next()?, words.next()?);
        at = at.checked_add(from_base_36(since)?)?;
        let when = Timestamp::from_milliseconds(at.checked_mul(1_000)?);
        events.push(match letter {
            "r" => Event::Refused { at: when, problem: ProblemKind::from_slug(slug)? },
            "d" => Event::Done { at: when, step: StepKind::from_slug(slug)? },
            "s" => Event::Said { at: when, answer: Answer::from_slug(slug)? },
            _ => return None,
        });
    }
    let case = Some(case).filter(|case| !case.is_empty()).map(|case| format!("~{case}"));
    let journey = Journey { id, mark, case, events, ..Journey::default() };
    (journey.events.len() <= MOST_EVENTS && journey.is_of_late(now)).then_some(journey)
}

/// Whether two names of cases are of one card; one of them may come out of a link, as a digest behind a tilde, which is in no name.
pub(super) fn is_same_case(one: &str, other: &str) -> bool {
    let digest_of =
        |linked: &str, name: &str| linked.strip_prefix('~').is_some_and(|digest| digest == case_digest(name));
    one == other || digest_of(one, other) || digest_of(other, one)
}

/// A case cut to 24 bits; one that came out of a link is that already.
fn case_digest(case: &str) -> String {
    case.strip_prefix('~').map_or_else(|| format!("{:06x}", digest(CASE, case.as_bytes()) >> 40), ToOwned::to_owned)
}

fn prefix(program: &str) -> String {
    format!("{VERSION}.{:04x}.", digest(PROGRAM, program.as_bytes()) >> 48)
}

fn check(body: &str) -> String {
    format!("{:08x}", digest(CHECK, body.as_bytes()) >> 32)
}

fn seconds(at: &Timestamp) -> i64 {
    at.milliseconds().div_euclid(1_000).max(0)
}

fn base_36(number: i64) -> String {
    let mut digits = Vec::new();
    let mut rest = u64::try_from(number).unwrap_or_default();
    loop {
        digits.extend(u32::try_from(rest % 36).ok().and_then(|digit| char::from_digit(digit, 36)));
        rest /= 36;
        if rest == 0 {
            return digits.into_iter().rev().collect();
        }
    }
}

/// Reads a number of at most 9 digits; more would be no time of this millennium.
fn from_base_36(text: &str) -> Option<i64> {
    let plain = (1..=9).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric());
    plain.then(|| i64::from_str_radix(text, 36).ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    fn noon() -> Timestamp {
        Timestamp::parse("2026-11-23T12:00:00Z").unwrap()
    }

    fn journey() -> Journey {
        let mut journey = Journey { id: "0123456789abcdef".to_owned(), ..Journey::default() };
        journey.case = Some("c1".to_owned());
        journey.mark = Mark::try_from("0a0b0c0d123".to_owned()).ok();
        journey.reference = Some("R-7".to_owned());
        journey.record(Event::Refused { at: noon(), problem: ProblemKind::NotRecognised });
        journey.record(Event::Said { at: noon().plus_seconds(90), answer: Answer::EnteredCorrectly });
        journey.record(Event::Done { at: noon().plus_hours(2), step: StepKind::KeepAsProof });
        journey
    }

    #[test]
    fn what_was_tried_comes_back_and_nothing_else() {
        let link = to_link(&journey(), "Lumen");
        let back = from_link(&link, "Lumen", noon().plus_hours(3)).unwrap();
        assert_eq!(
            (back.events, back.id, back.mark, back.reference),
            (journey().events, journey().id, journey().mark, None)
        );
        assert!(
            is_same_case(back.case.as_deref().unwrap(), "c1") && !is_same_case(back.case.as_deref().unwrap(), "c2")
        );
        assert!(link.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte)), "{link}");
    }

    #[test]
    fn a_link_of_a_link_is_the_same() {
        let link = to_link(&journey(), "Lumen");
        let back = from_link(&link, "Lumen", noon().plus_hours(3)).unwrap();
        assert_eq!(to_link(&back, "Lumen"), link);
    }

    #[test]
    fn a_long_journey_fits_into_a_link() {
        let mut journey = journey();
        for index in 0..300 {
            let problem = ProblemKind::ALL[index % ProblemKind::ALL.len()];
            journey.record(Event::Refused { at: noon().plus_seconds(60 * u32::try_from(index).unwrap()), problem });
        }
        let link = to_link(&journey, "Lumen");
        assert!(link.len() < 1_600, "{} characters", link.len());
        assert_eq!(from_link(&link, "Lumen", noon().plus_hours(9)).unwrap().events.len(), MOST_LINKED);
    }

    #[test]
    fn what_is_too_old_foreign_or_not_whole_is_ignored() {
        let link = to_link(&journey(), "Lumen");
        let read = |text: &str| from_link(text, "Lumen", noon().plus_hours(3));
        assert!(read(&link).is_some());
        assert_eq!(from_link(&link, "Lumen", noon().plus_hours(24 * 31)), None);
        assert_eq!(from_link(&link, "Lumen", Timestamp::from_milliseconds(0)), None, "from the future");
        assert_eq!(from_link(&link, "Another", noon()), None);
        // Any one character another, or left out, or the end cut off.
        for (place, character) in link.char_indices() {
            let other = if character == 'x' { 'y' } else { 'x' };
            let (before, after) = (&link[..place], &link[place + 1..]);
            assert_eq!(read(&format!("{before}{other}{after}")), None, "{place}");
            assert_eq!(read(&format!("{before}{after}")), None, "{place}");
            assert_eq!(read(before), None, "{place}");
        }
        for text in
            ["", "1", "1.", "1..", "~~~~", "%00", "🎁", &"1.".repeat(5_000), &format!("{link}~"), &"9".repeat(9_000)]
        {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn somebody_who_knows_the_format_can_say_no_more_than_it_can_mean() {
        let forged = |body: &str| from_link(&format!("{}{}.{body}", prefix("Lumen"), check(body)), "Lumen", noon());
        let at = base_36(seconds(&noon()));
        assert!(forged(&format!("a~~~{at}~r_expired_0")).is_some());
        for body in [
            format!("a~~~{at}"),
            format!("~~~{at}~r_expired_0"),
            format!("<b>~~~{at}~r_expired_0"),
            format!("a~<b>~~{at}~r_expired_0"),
            format!("a~~zz~{at}~r_expired_0"),
            format!("a~~~{at}~r_unheard-of_0"),
            format!("a~~~{at}~x_expired_0"),
            format!("a~~~{at}~r_expired_-5"),
            "a~~~zzzzzzzzz~r_expired_zzzzzzzzz".to_owned(),
            format!("a~~~{at}~d_wait_0"),
            format!("a~~~{at}{}", "~r_expired_0".repeat(200)),
        ] {
            assert_eq!(forged(&body), None, "{body}");
        }
    }
}
