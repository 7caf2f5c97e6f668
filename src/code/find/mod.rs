//! Finding codes in a text that arrived as a whole: a letter, a link, a list. It is asked on a paste, a drop or a scan, and never
//! while somebody types. Where more than one thing may be the code, all of them are given, and nothing is guessed.

mod evidence;
mod label;
mod number;
mod word;

use std::cmp::Reverse;
use std::ops::Range;

use self::evidence::tells;
use self::label::Labels;
use self::word::{Gap, Word};
use super::typed::{self, Typed};
use super::{Candidate, Finding, FindingKind, Format, Reading, Withheld, read, unreadable, work};

/// The most codes that are told of one text: a list of cards for a whole company.
const MOST_CODES: usize = 100;

/// The most pieces with spaces between them that one code is written in.
const MOST_PIECES: usize = 8;

/// Finds the code in a text that arrived as a whole. Positions are those of the text, and what was not taken has a finding.
///
/// ```
/// use redeemkit::{code::{FindingKind, find}, program::Program};
/// let formats = Program::example().formats;
/// let reading = find("Ihr Gutscheincode: 1K7Q-CTFM-LMTC, gültig bis Mai", &formats);
/// assert_eq!((reading.formatted.as_str(), reading.places[0]), ("1K7Q-CTFM-LMTC", 19));
/// assert_eq!(reading.findings[0].kind, FindingKind::LeftOut);
///
/// // Two cards: both are given, and neither is chosen.
/// let reading = find("1K7Q-CTFM-LMTC and 190D-V467-8D52", &formats);
/// assert_eq!((reading.candidates.len(), reading.candidates[1].start), (2, 19));
/// ```
#[must_use]
pub fn find(text: &str, formats: &[Format]) -> Reading {
    let typed = typed::characters(text);
    let whole = read::whole(&typed, formats);
    find_in(&typed, whole, formats)
}

/// The same in what was typed, which was read as `whole`.
pub(super) fn find_in(typed: &[Typed], whole: Reading, formats: &[Format]) -> Reading {
    let text = Text::new(typed, formats);
    let mut found = text.codes(formats);
    let is_certain = found.iter().any(|one| one.is_certain);
    found.retain(|one| one.is_certain == is_certain);
    match found.as_slice() {
        // "ABCD1234 EFGH" may be one code in a format of 8 to 13 characters, although its first piece alone would be one.
        [one] if whole.complete && !one.is_named && text.is_one_code() => whole,
        [one] => text.reading(one, formats),
        [] => text.number_that_is_no_code(formats).unwrap_or(whole),
        several => Reading {
            withheld: Some(if is_certain { Withheld::Several } else { Withheld::Choose }),
            candidates: several.iter().map(|one| text.candidate(one, formats)).collect(),
            ..read::nothing(typed)
        },
    }
}

/// A text in the pieces that a code may be written in.
struct Text<'a> {
    typed: &'a [Typed],
    labels: Labels<'a>,
    words: Vec<Word>,
    /// The words of each piece: those with nothing but a dash or the like between them.
    pieces: Vec<Range<usize>>,
}

/// A code that was found.
struct Found<'a> {
    format: &'a Format,
    /// Its places in what was typed.
    places: Range<usize>,
    /// The places of its PIN; empty where there is none.
    pin: Range<usize>,
    /// Whether a label, its check or its print speaks for it.
    is_certain: bool,
    /// Whether a label does.
    is_named: bool,
    /// Its characters, by which it is known when it occurs twice.
    code: String,
}

impl<'a> Text<'a> {
    fn new(typed: &'a [Typed], formats: &[Format]) -> Self {
        let words = word::words(typed, |character| formats.iter().any(|format| format.uses_mark(character)));
        let mut pieces: Vec<Range<usize>> = Vec::new();
        for (at, word) in words.iter().enumerate() {
            match pieces.last_mut() {
                Some(piece) if word.gap == Gap::Joined => piece.end = at + 1,
                _ => pieces.push(at..at + 1),
            }
        }
        Self { typed, labels: Labels::new(typed), words, pieces }
    }

    /// Every code, from the beginning of the text to its end, each once.
    fn codes<'f>(&self, formats: &'f [Format]) -> Vec<Found<'f>> {
        let mut found: Vec<Found<'f>> = Vec::new();
        let (mut first, mut floor) = (0, 0);
        while first < self.pieces.len() && found.len() < MOST_CODES {
            let lasts = (first..first + MOST_PIECES).take_while(|last| *last == first || self.goes_on(*last));
            let codes = lasts.flat_map(|last| formats.iter().map(move |format| (last, format)));
            let codes = codes.filter_map(|(last, format)| Some((last, self.code(floor, first..last + 1, format)?)));
            // The first of the best, so that the program's order decides between formats.
            match codes.min_by_key(|(last, (one, strain))| (!one.is_certain, Reverse(*last), *strain)) {
                Some((last, (one, _))) => {
                    (first, floor) = (last + 1, one.places.end);
                    if found.iter().all(|other| other.code != one.code) {
                        found.push(one);
                    }
                }
                None => first += 1,
            }
        }
        let starts: Vec<usize> = found.iter().map(|one| one.places.start).skip(1).chain([self.typed.len()]).collect();
        for (one, until) in found.iter_mut().zip(starts) {
            one.pin = self.pin(one, until);
        }
        found
    }

    /// Whether a piece goes on with what stands before it.
    fn goes_on(&self, piece: usize) -> bool {
        self.word(piece).is_some_and(|word| word.gap != Gap::Apart)
    }

    /// The places of pieces in what was typed, without signs around them, such as the asterisks of emphasis, where that fits.
    fn places(&self, pieces: Range<usize>, format: &Format) -> Option<Range<usize>> {
        let (first, last) = (self.pieces.get(pieces.start)?, self.pieces.get(pieces.end.checked_sub(1)?)?);
        let places = self.words.get(first.start)?.places.start..self.words.get(last.end.checked_sub(1)?)?.places.end;
        let length = format.length();
        if places.len() > length.longest.saturating_mul(3) + MOST_PIECES {
            return None;
        }
        let fits = |places: Range<usize>| {
            let slice = self.slice(&places);
            work::count(slice.len());
            length
                .has(slice.iter().filter(|one| !one.mark || format.uses_mark(one.character)).count())
                .then_some(places)
        };
        let is_sign = |one: &Typed| unreadable::is_sign(one.character);
        let slice = self.slice(&places);
        let before = slice.iter().take_while(|one| is_sign(one)).count();
        let after = slice.iter().rev().take_while(|one| is_sign(one)).count();
        fits(places.clone()).or_else(|| fits(places.start + before..places.end.saturating_sub(after)))
    }

    fn slice(&self, places: &Range<usize>) -> &'a [Typed] {
        self.typed.get(places.clone()).unwrap_or_default()
    }

    /// What a code is read as by itself, as the field will read it, with its places and those of its PIN.
    fn code_alone(&self, found: &Found, formats: &[Format]) -> (Reading, [Range<usize>; 2]) {
        let code = self.slice(&found.places);
        let reading = read::apart(code, code, self.slice(&found.pin), formats);
        let end = found.places.end;
        let pin = if reading.pin.is_empty() { end..end } else { found.pin.clone() };
        (reading, [found.places.clone(), pin])
    }

    fn reading(&self, found: &Found, formats: &[Format]) -> Reading {
        let (mut reading, places) = self.code_alone(found, formats);
        reading.findings.extend(self.left_out(&places));
        reading
    }

    fn candidate(&self, found: &Found, formats: &[Format]) -> Candidate {
        let (Reading { format, formatted, complete, .. }, [code, pin]) = self.code_alone(found, formats);
        let (start, end) = self.span(&(code.start..pin.end));
        Candidate { start, end, format: format.unwrap_or_default(), formatted, complete }
    }

    /// The places in the text itself.
    fn span(&self, places: &Range<usize>) -> (usize, usize) {
        let slice = self.slice(places);
        (slice.first().map_or(0, |one| one.start), slice.last().map_or(0, |one| one.end))
    }

    /// A finding for each stretch of text that is in none of these places.
    fn left_out(&self, kept: &[Range<usize>]) -> Vec<Finding> {
        let starts = [0].into_iter().chain(kept.iter().map(|places| places.end));
        let ends = kept.iter().map(|places| places.start).chain([self.typed.len()]);
        let stretches = starts.zip(ends).filter_map(|(start, end)| {
            let stretch = self.slice(&(start..end));
            let first = stretch.iter().position(|one| !one.mark)?;
            let last = stretch.iter().rposition(|one| !one.mark)?;
            let (start, end) = self.span(&(start + first..start + last + 1));
            Some(Finding::over(FindingKind::LeftOut, start, end))
        });
        stretches.collect()
    }

    /// Whether the text may be one code as it is: pieces with spaces between them, and none of them a mere word.
    fn is_one_code(&self) -> bool {
        (1..self.pieces.len()).all(|piece| self.goes_on(piece))
            && self.words.iter().all(|word| tells(self.slice(&word.places)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::program::Program;

    #[test]
    fn the_work_grows_as_the_text_and_no_faster() {
        let wide = Program::from_json(
            r#"{ "name": "Shop", "formats": [{ "ready": "stripe" }, { "ready": "adyen" }, { "ready": "shopify" }] }"#,
        );
        let wide = wide.expect("it is a program").formats;
        let narrow = Program::example().formats;
        for (formats, text) in [
            (&narrow, "Code: 1K7Q CTFM LMTC, "),
            (&narrow, "1K7Q-"),
            (&narrow, "\u{200b}*"),
            (&wide, "A1 "),
            (&wide, "code 12 "),
        ] {
            let work = |length: usize| work::of(|| find(&text.repeat(length / text.len()), formats));
            let (small, large) = (work(1_000), work(1_000_000));
            assert!(small > 0 && large < small * 1_500, "{text}: {small} for 1 kB, {large} for 1 MB");
        }
    }
}
