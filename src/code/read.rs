//! Reading a text as a code: the format that fits best, and what it makes of the text.

use super::fit::Fit;
use super::typed::{self, Typed};
use super::{Format, Reading, SecretCode, judge, print};

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
    match best(&typed, &[], formats) {
        Some(fit) if !fit.code.is_empty() || !fit.pin.is_empty() => reading(&fit),
        _ => nothing(&typed),
    }
}

/// The fit of the format that takes the least strain.
fn best<'a>(typed: &[Typed], pin: &[Typed], formats: &'a [Format]) -> Option<Fit<'a>> {
    // The first of those with the least strain, so the program's order decides between equals.
    formats.iter().map(|format| Fit::new(typed, pin, format)).min_by_key(|fit| fit.strain)
}

/// What a fit comes to.
fn reading(fit: &Fit) -> Reading {
    let printed = print::print(fit.format, &fit.code, &fit.groups, &fit.pin);
    let findings = judge::findings(fit);
    let length = fit.format.length();
    let is_whole = length.has(fit.code.len()) && !findings.iter().any(|finding| finding.kind.disturbs());
    Reading {
        empty: false,
        format: Some(fit.format.id.clone()),
        formatted: printed.formatted,
        places: printed.places,
        length: fit.code.len(),
        expected: Some(length),
        complete: is_whole,
        findings,
        suggestion: None,
        candidates: Vec::new(),
        withheld: None,
        code: SecretCode::new(fit.significant()),
        pin: SecretCode::new(fit.pin.iter().map(|read| read.character()).collect()),
    }
}

/// The reading of a text without a code, or in a program without formats.
fn nothing(typed: &[Typed]) -> Reading {
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
        for text in ["1K7Q-CTFM-LMTC ", "a", "🎁", "Code: 1K7Q CTFM LMTC, ", "A-", "\u{200b}", "12 "] {
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
