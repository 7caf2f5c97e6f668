//! A text that arrived as a whole, pasted, dropped or scanned: what the field shows in its place, and how that is read.

use super::{FieldTexts, Finding, FindingKind, Format, Reading, find, read};

/// What became of a text that arrived.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arrival {
    /// What the fields show: the code that was found in it with its PIN, or all of the text where there are several codes.
    pub shown: FieldTexts,
    /// What the code that is shown is read as; positions are its own. A text around it that is not shown has a finding at its end.
    pub reading: Reading,
}

/// Looks for codes in a text that arrived; nothing where there is none, so that the text belongs where the caret is.
///
/// ```
/// use redeemkit::{code::arrive, program::Program};
/// let formats = Program::example().formats;
/// assert_eq!(arrive("Code: 1k7qctfmlmtc", &formats).unwrap().shown.code, "1K7Q-CTFM-LMTC");
/// assert_eq!(arrive("my shopping list", &formats), None);
/// ```
#[must_use]
pub fn arrive(text: &str, formats: &[Format]) -> Option<Arrival> {
    let found = find(text, formats);
    if !found.candidates.is_empty() {
        // A field has one line, and drops line breaks without a trace.
        let shown = FieldTexts { code: text.replace(['\n', '\r'], " "), pin: None };
        return Some(Arrival { shown, reading: found });
    }
    let has = |reading: &Reading, kind| reading.findings.iter().any(|finding| finding.kind == kind);
    if !found.complete && !has(&found, FindingKind::LeftOut) {
        return None;
    }
    let shown = found.in_fields();
    let mut reading = read(&shown.code, formats);
    // By itself a number that is no code may be read otherwise: then the whole text is shown, and nothing is claimed of it.
    if reading.code != found.code {
        return None;
    }
    let end = shown.code.encode_utf16().count();
    if has(&found, FindingKind::SerialNumber) && !has(&reading, FindingKind::SerialNumber) {
        reading.findings.insert(0, Finding::over(FindingKind::SerialNumber, 0, end));
        reading.complete = false;
    }
    if has(&found, FindingKind::LeftOut) {
        reading.findings.push(Finding::over(FindingKind::LeftOut, end, end));
    }
    Some(Arrival { shown, reading })
}
