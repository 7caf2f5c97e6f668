//! Reading a text as a code: the format that fits best, and what it makes of the text.

use super::fit::Fit;
use super::typed::{self, Typed};
use super::{Finding, FindingKind, Format, Reading, SecretCode, Withheld, find, judge, payment_card, print, suggest};

/// Reads a text as a code in the format that fits it best.
///
/// ```
/// use redeemkit::{code::read, program::Program};
/// let program = Program::example();
/// let reading = read("1k7q – ctfm – LMTC", &program.formats);
/// assert_eq!(reading.formatted, "1K7Q-CTFM-LMTC");
/// assert!(reading.complete);
///
/// // One wrong character: the group is named, and nothing is refused.
/// let reading = read("1K7Q-CTFW-LMTC", &program.formats);
/// assert_eq!(reading.findings[0].group, Some(2));
/// assert_eq!((reading.findings[0].start, reading.findings[0].end), (5, 9));
/// ```
#[must_use]
pub fn read(text: &str, formats: &[Format]) -> Reading {
    let typed = typed::characters(text);
    let whole = whole(&typed, formats);
    // So long a text was never typed as a code: it was pasted past the search, or edited after it.
    if whole.is_longer_than_a_code() { find::find_in(&typed, whole, formats) } else { whole }
}

/// Reads all of what was typed as one code.
pub(super) fn whole(typed: &[Typed], formats: &[Format]) -> Reading {
    let (code, pin) = pin_apart(typed);
    apart(typed, code, pin, formats)
}

/// Reads what was typed as a code and a PIN, which were found to be that, or all of it in a format that has no PIN.
pub(super) fn apart(typed: &[Typed], code: &[Typed], pin: &[Typed], formats: &[Format]) -> Reading {
    let fits = formats.iter().map(|format| match format.pin {
        Some(_) => Fit::new(code, pin, format),
        None => Fit::new(typed, &[], format),
    });
    let fits: Vec<Fit> = fits.collect();
    let digits: Vec<char> = typed.iter().filter(|one| !one.mark).map(|one| one.character).collect();
    if payment_card::is_number(&digits) && !fits.iter().any(Fit::admits) {
        let finding = Finding::over(
            FindingKind::PaymentCard,
            typed.first().map_or(0, |one| one.start),
            typed.last().map_or(0, |one| one.end),
        );
        return Reading { findings: vec![finding], withheld: Some(Withheld::PaymentCard), ..nothing(typed) };
    }
    // The first of those with the least strain, so the program's order decides between equals.
    match fits.iter().min_by_key(|fit| fit.strain) {
        Some(fit) if !fit.code.is_empty() || !fit.pin.is_empty() => reading(fit),
        _ => nothing(typed),
    }
}

/// The code and the PIN in what was typed, where the PIN is named so at its end, as a code with one is printed.
fn pin_apart(typed: &[Typed]) -> (&[Typed], &[Typed]) {
    let is_digit = |one: &&Typed| one.mark || one.character.is_ascii_digit();
    let digits = typed.len() - typed.iter().rev().take_while(is_digit).count();
    let (before, pin) = typed.split_at_checked(digits).unwrap_or((typed, &[]));
    let is_name = |name: &[Typed]| name.iter().map(|one| one.character.to_ascii_lowercase()).eq("pin".chars());
    match before.split_last_chunk::<3>() {
        Some((code, name))
            if is_name(name)
                && code.last().is_some_and(|one| matches!(one.character, ' ' | '\n'))
                && !pin.iter().all(|one| one.mark) =>
        {
            (code, pin)
        }
        _ => (typed, &[]),
    }
}

/// What a fit comes to.
fn reading(fit: &Fit) -> Reading {
    let printed = print::print(fit.format, &fit.code, &fit.groups, &fit.pin);
    let findings = judge::findings(fit);
    let length = fit.format.length();
    let is_whole = length.has(fit.code.len()) && !findings.iter().any(|finding| finding.kind.disturbs());
    let has = |kind| findings.iter().any(|finding| finding.kind == kind);
    Reading {
        empty: false,
        format: Some(fit.format.id.clone()),
        formatted: printed.formatted,
        places: printed.places,
        length: fit.code.len(),
        expected: Some(length),
        complete: is_whole,
        suggestion: if is_whole || !findings.iter().all(|finding| suggest::may_be_made(finding.kind)) {
            None
        } else {
            suggest::suggestion(fit)
        },
        candidates: Vec::new(),
        withheld: if has(FindingKind::Masked) {
            Some(Withheld::Masked)
        } else {
            has(FindingKind::Unreadable).then_some(Withheld::Unreadable)
        },
        findings,
        code: SecretCode::new(fit.significant()),
        pin: SecretCode::new(fit.pin.iter().map(|read| read.character()).collect()),
    }
}

/// The reading of a text without a code, or in a program without formats.
pub(super) fn nothing(typed: &[Typed]) -> Reading {
    let significant = typed.iter().filter(|one| !one.mark);
    let code: String = significant.clone().map(|one| one.character).collect();
    Reading {
        empty: code.is_empty(),
        format: None,
        formatted: code.clone(),
        places: significant
            .clone()
            .flat_map(|one| (0..one.character.len_utf16()).map(|unit| one.start + unit))
            .chain([significant.clone().next_back().map_or(0, |one| one.end)])
            .collect(),
        length: significant.count(),
        expected: None,
        complete: false,
        findings: Vec::new(),
        suggestion: None,
        candidates: Vec::new(),
        withheld: None,
        code: SecretCode::new(code),
        pin: SecretCode::default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::code::{FindingKind, work};
    use crate::program::Program;

    fn reading(text: &str) -> Reading {
        read(text, &Program::example().formats)
    }

    #[test]
    fn however_it_is_typed_the_same_code_is_read() {
        for text in [
            "1K7Q-CTFM-LMTC",
            "1k7qctfmlmtc",
            " 1K7Q CTFM LMTC\u{a0}",
            "1K7Q\u{2013}CTFM\u{2014}LMTC",
            "\u{200e}1K7Q\u{200b}CTFM\u{2068}LMTC\u{2069}",
            "１Ｋ７Ｑ－ＣＴＦＭ－ＬＭＴＣ",
            "IK7Q.CTFM/LMTC",
            "1\n2".replace('2', "K7Q_CTFM_LMTC").as_str(),
        ] {
            let reading = reading(text);
            assert_eq!(reading.code.expose(), "1K7QCTFMLMTC", "{text}");
            assert!(reading.complete, "{text}");
        }
    }

    #[test]
    fn the_format_is_told_by_what_fits() {
        assert_eq!(reading("BCDFG-HJKLM").format.as_deref(), Some("voucher"));
        assert_eq!(reading("55G2-DHM0-50NN").format.as_deref(), Some("gift-card"));
        assert_eq!(reading("").format, None);
        assert_eq!(reading("").expected, None);
    }

    #[test]
    fn a_pin_is_read_the_same_as_it_is_printed() {
        let format =
            r#"{ "id": "e", "groups": [4, 4, 4], "check": "coupon-code", "pin": { "shortest": 4, "longest": 6 } }"#;
        let formats = Program::from_json(&format!(r#"{{ "name": "x", "formats": [{format}] }}"#)).unwrap().formats;
        for text in ["1K7Q CTFM LMTC I7635", "1K7QCTFMLMTCi7635", "1K7Q-CTFM-LMTC-17635"] {
            let reading = read(text, &formats);
            assert_eq!((reading.code.expose(), reading.pin.expose()), ("1K7QCTFMLMTC", "17635"), "{text}");
            assert_eq!(reading.formatted, "1K7Q-CTFM-LMTC 17635", "{text}");
        }
    }

    #[test]
    fn nothing_typed_is_ever_lost() {
        let reading = reading("1K7Q-CTFM-LMTC-99");
        assert_eq!(reading.formatted, "1K7Q-CTFM-LMTC-99");
        assert_eq!(
            reading.findings.iter().map(|finding| (finding.kind, finding.start, finding.end)).collect::<Vec<_>>(),
            [(FindingKind::TooLong, 15, 17)]
        );
    }

    #[test]
    fn places_are_utf16_offsets_of_the_text_as_typed() {
        let reading = reading("🎁 1K7Q-CT!M-LMTC");
        let places: Vec<_> =
            reading.findings.iter().map(|finding| (finding.start, finding.end, finding.character)).collect();
        assert!(places.contains(&(0, 2, Some('🎁'))), "{places:?}");
        assert!(places.contains(&(10, 11, Some('!'))), "{places:?}");
    }

    #[test]
    fn the_work_grows_as_the_text_and_no_faster() {
        let formats = Program::example().formats;
        for text in ["1K7Q-CTFM-LMTC ", "a", "🎁", "12 "] {
            let work = |length: usize| work::of(|| read(&text.repeat(length / text.len()), &formats));
            let (small, large) = (work(1_000), work(1_000_000));
            assert!(small > 0 && large < small * 1_100, "{text}: {small} for 1 kB, {large} for 1 MB");
        }
    }

    #[test]
    fn a_reading_never_prints_the_code() {
        assert!(!format!("{:?}", reading("1K7Q-CTFM-LMTC")).contains("K7Q"));
    }
}
