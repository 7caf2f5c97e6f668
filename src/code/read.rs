//! Reading a text as a code: the best-fitting format, the significant characters, and findings with their places.

use serde::Serialize;

use super::typed::{self, Typed};
use super::{Finding, FindingKind, Format, SecretCode};

/// What a text was read as.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct Reading {
    /// Whether nothing significant was typed.
    pub empty: bool,
    /// The id of the format that fits best; none while nothing is typed.
    pub format: Option<String>,
    /// The code as it is printed, in groups. Field text: one of the four places where a code may cross to the page.
    pub formatted: String,
    /// How many significant characters were typed.
    pub length: usize,
    /// How many the format has; while nothing is typed, the lengths of all formats.
    pub expected: Vec<usize>,
    /// Whether it has the format's length and no findings. It looks complete; whether it is good is for the backend.
    pub complete: bool,
    /// What is worth a second look.
    pub findings: Vec<Finding>,
    /// The code as the backend wants it. Characters that the format never uses are kept: nothing is lost silently.
    #[serde(skip)]
    pub code: SecretCode,
}

impl std::fmt::Debug for Reading {
    /// Tells the shape only: `formatted` is the code.
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (length, findings) = (self.length, &self.findings);
        write!(formatter, "Reading {{ format: {:?}, length: {length}, findings: {findings:?} }}", self.format)
    }
}

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
    let mut readings = formats.iter().map(|format| read_as(&typed, format));
    let first = readings.next().filter(|_| !typed.is_empty());
    // A later format wins only where it fits better, so the program's order decides between equals.
    first
        .map(|first| {
            readings.fold(first, |best, reading| if strain(&reading) < strain(&best) { reading } else { best })
        })
        .unwrap_or_else(|| {
            let significant: String = typed.iter().map(|typed| typed.character).collect();
            Reading {
                empty: typed.is_empty(),
                format: None,
                formatted: significant.clone(),
                length: typed.len(),
                expected: formats.iter().map(Format::length).collect(),
                complete: false,
                findings: Vec::new(),
                code: SecretCode::new(significant),
            }
        })
}

/// How badly a reading fits: characters that the format never uses weigh most, then the distance from its length, then
/// groups that fail their check.
fn strain(reading: &Reading) -> (usize, usize, usize) {
    let count = |kind| reading.findings.iter().filter(|finding| finding.kind == kind).count();
    let expected = reading.expected.first().copied().unwrap_or_default();
    (count(FindingKind::OutOfAlphabet), expected.abs_diff(reading.length), count(FindingKind::GroupDiffers))
}

fn read_as(typed: &[Typed], format: &Format) -> Reading {
    let significant: Vec<char> =
        typed.iter().map(|typed| format.significant(typed.character).unwrap_or(typed.character)).collect();
    let groups = groups(significant.len(), format);
    let findings = findings(typed, &significant, &groups, format);
    let printed: Vec<String> =
        groups.iter().filter_map(|group| significant.get(group.clone())).map(String::from_iter).collect();
    Reading {
        empty: typed.is_empty(),
        format: Some(format.id.clone()),
        formatted: printed.join("-"),
        length: significant.len(),
        expected: vec![format.length()],
        complete: significant.len() == format.length() && findings.is_empty(),
        findings,
        code: SecretCode::new(significant.iter().collect()),
    }
}

/// The places of the groups that so many characters fill; what is too long becomes a last group of its own.
fn groups(length: usize, format: &Format) -> Vec<std::ops::Range<usize>> {
    let mut start = 0_usize;
    let mut groups = Vec::new();
    for group in format.groups.iter().copied().chain([usize::MAX]) {
        let end = start.saturating_add(group).min(length);
        if start < end {
            groups.push(start..end);
        }
        start = end;
    }
    groups
}

fn findings(typed: &[Typed], significant: &[char], groups: &[std::ops::Range<usize>], format: &Format) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (index, one) in typed.iter().enumerate() {
        if format.significant(one.character).is_none() {
            let group = groups.iter().position(|group| group.contains(&index)).map(|group| group + 1);
            let likely = format.alphabet.likely(one.character);
            let (start, end, character) = (one.start, one.end, Some(one.character));
            findings.push(Finding { kind: FindingKind::OutOfAlphabet, start, end, group, character, likely });
        }
    }
    let complete: Vec<&[char]> = groups
        .iter()
        .zip(&format.groups)
        .filter(|(group, length)| group.len() == **length)
        .filter_map(|(group, _)| significant.get(group.clone()))
        .collect();
    for group in format.check.failing(&complete, &format.alphabet) {
        findings.extend(
            groups
                .get(group)
                .and_then(|places| spanning(FindingKind::GroupDiffers, Some(group + 1), typed.get(places.clone())?)),
        );
    }
    findings.extend(typed.get(format.length()..).and_then(|surplus| spanning(FindingKind::TooLong, None, surplus)));
    findings
}

/// A finding over a run of characters; none over an empty run.
fn spanning(kind: FindingKind, group: Option<usize>, run: &[Typed]) -> Option<Finding> {
    let (first, last) = (run.first()?, run.last()?);
    Some(Finding { kind, start: first.start, end: last.end, group, character: None, likely: Vec::new() })
}

#[cfg(test)]
mod tests {
    use super::*;
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
        assert_eq!(reading("").expected, [12, 10]);
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
    fn a_reading_never_prints_the_code() {
        assert!(!format!("{:?}", reading("1K7Q-CTFM-LMTC")).contains("K7Q"));
    }
}
