//! The field's text while it is edited: written in the groups it is printed in, with the caret where it was between the
//! characters of the code. It judges nothing and loses nothing; what is no separator stays.

use serde::Serialize;

use super::{Format, read, typed};

/// A field's text and its selection, in UTF-16 units. Field text: one of the four places where a code may cross to the page.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct FieldText {
    /// The text.
    pub text: String,
    /// Where the selection starts.
    pub start: usize,
    /// Where it ends; for a caret the same.
    pub end: usize,
}

impl std::fmt::Debug for FieldText {
    /// Leaves out the text: it is the code.
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "FieldText {{ start: {}, end: {} }}", self.start, self.end)
    }
}

/// On which side of a separator a caret stands that has as many characters before it as a group's end has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Before the separator: the next character to delete forwards is on its other side, as it was.
    Before,
    /// After it: what is typed next belongs to the next group.
    After,
}

/// Writes a text in the groups of the format that fits it best, and moves the selection along.
///
/// The number of characters of the code on the left of the caret stays the same. A text that is arranged already keeps its
/// selection as it is.
///
/// ```
/// use redeemkit::{code::{Side, arrange}, program::Program};
/// let formats = Program::example().formats;
/// // An X was typed after the third character of 1K7Q-CTFM: the caret stands after it, and after the dash.
/// let field = arrange("1K7XQ-CTFM", [4, 4], Side::After, &formats);
/// assert_eq!((field.text.as_str(), field.start), ("1K7X-QCTF-M", 5));
/// // One character too many is shown, not cut.
/// assert_eq!(arrange("1K7Q-CTFM-LMTCX", [15, 15], Side::After, &formats).text, "1K7Q-CTFM-LMTC-X");
/// ```
#[must_use]
pub fn arrange(text: &str, selection: [usize; 2], side: Side, formats: &[Format]) -> FieldText {
    // Nothing is looked for in the text: while somebody types, all of it is the code.
    let reading = read::whole(&typed::characters(text), formats);
    if reading.formatted == text || reading.is_longer_than_a_code() {
        let [start, end] = selection;
        return FieldText { text: text.to_owned(), start, end };
    }
    let places = places(&reading.formatted, &[reading.code.expose(), reading.pin.expose()].concat());
    let caret = |offset: usize| {
        let stands_before = |(start, end): &&(usize, usize)| {
            reading.places.get(*start).is_some_and(|typed| typed + (end - start) <= offset)
        };
        let before = places.iter().take_while(stands_before).count();
        let end_of_last = before.checked_sub(1).and_then(|last| places.get(last)).map_or(0, |(_, end)| *end);
        match side {
            Side::Before => end_of_last,
            Side::After => places.get(before).filter(|_| before > 0).map_or(end_of_last, |(start, _)| *start),
        }
    };
    let [start, end] = selection.map(caret);
    FieldText { text: reading.formatted, start, end }
}

/// Where the characters of a code stand in its printed form; what lies between them are separators.
fn places(formatted: &str, code: &str) -> Vec<(usize, usize)> {
    let mut significant = code.chars().peekable();
    let mut places = Vec::new();
    let mut start = 0;
    for character in formatted.chars() {
        let end = start + character.len_utf16();
        if significant.next_if_eq(&character).is_some() {
            places.push((start, end));
        }
        start = end;
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::program::Program;

    /// Arranges a text whose caret is written as `|`, and writes the result the same way.
    fn arranged(text: &str, side: Side) -> String {
        let (before, after) = text.split_once('|').expect("it shows the caret");
        let caret = before.encode_utf16().count();
        let field = arrange(&format!("{before}{after}"), [caret; 2], side, &Program::example().formats);
        let units: Vec<u16> = field.text.encode_utf16().collect();
        let (before, after) = units.split_at(field.start);
        format!("{}|{}", String::from_utf16_lossy(before), String::from_utf16_lossy(after))
    }

    #[test]
    fn the_caret_stays_between_the_same_characters() {
        for (typed, shown) in [
            ("1K7QC|", "1K7Q-C|"),
            ("1KX|7Q-CTFM-LMT", "1KX|7-QCTF-MLMT"),
            ("1K7X|Q-CTFM", "1K7X-|QCTF-M"),
            ("|1K7QCTFM", "|1K7Q-CTFM"),
            ("１Ｋ|７Ｑ", "1K|7Q"),
            ("1k7q|", "1K7Q|"),
            ("1K7Q🎁|CTFM", "1K7Q-🎁|CTF-M"),
        ] {
            assert_eq!(arranged(typed, Side::After), shown, "{typed}");
        }
        assert_eq!(arranged("1K7Q|CTFM", Side::Before), "1K7Q|-CTFM");
        assert_eq!(arranged("1K7Q|CTFM", Side::After), "1K7Q-|CTFM");
    }

    #[test]
    fn what_is_arranged_stays_as_it_is() {
        for text in ["|", "1K7Q|-CTFM", "1K7Q-|CTFM", "1K7Q-CTFM-LMTC-99|"] {
            assert_eq!(arranged(text, Side::After), text);
        }
    }

    #[test]
    fn at_every_place_the_same_characters_stay_before_the_caret() {
        let formats = Program::example().formats;
        let significant = |text: &str| typed::characters(text).iter().filter(|typed| !typed.mark).count();
        for text in ["1k7q ctfm–lmtc", "１Ｋ７ＱＣＴＦＭ9", "bcdfg/hjklm", "1K7Q🎁CT\u{200b}FM-"] {
            let units: Vec<u16> = text.encode_utf16().collect();
            for offset in 0..=units.len() {
                for side in [Side::Before, Side::After] {
                    let field = arrange(text, [offset; 2], side, &formats);
                    let arranged: Vec<u16> = field.text.encode_utf16().collect();
                    let before = |units: &[u16], offset: usize| {
                        String::from_utf16(units.split_at(offset).0).map(|text| significant(&text)).ok()
                    };
                    if let Some(before_it_was) = before(&units, offset) {
                        assert_eq!(before(&arranged, field.start), Some(before_it_was), "{text} at {offset}");
                    }
                    assert_eq!(arrange(&field.text, [field.start; 2], side, &formats), field, "{text} at {offset}");
                }
            }
        }
    }

    #[test]
    fn a_text_that_is_no_code_is_left_alone() {
        let letter = "Dear customer, thank you for your order. It will be with you in three days.|";
        assert_eq!(arranged(letter, Side::After), letter);
    }

    #[test]
    fn nothing_prints_the_text() {
        let field = arrange("1K7QCTFM", [0, 0], Side::After, &Program::example().formats);
        assert_eq!(format!("{field:?}"), "FieldText { start: 0, end: 0 }");
    }
}
