//! What speaks for a part of a text being a code: a label, its check, its print. Where too little does, it is none.

use std::ops::Range;

use super::label::Label;
use super::word::{Gap, Word};
use super::{Found, Text};
use crate::code::fit::{self, Fit, Strain};
use crate::code::typed::Typed;
use crate::code::{Check, Format, payment_card};

/// The fewest characters of a code that neither label nor check nor groups speak for.
const LEAST_UNNAMED: usize = 8;

/// The most lengths that the format of such a code leaves open; any word would fit a wider one.
const WIDEST_UNNAMED: usize = 12;

/// How many words behind a code its PIN may stand: "(PIN on the back: 1234)".
const PIN_WITHIN: usize = 6;

impl Text<'_> {
    /// What pieces are as a code of a format, with the strain of that; nothing where too little speaks for it.
    pub(super) fn code<'f>(
        &self,
        floor: usize,
        pieces: Range<usize>,
        format: &'f Format,
    ) -> Option<(Found<'f>, Strain)> {
        if pieces.len() > 1 && (1..pieces.len()).contains(&format.groups.len()) {
            return None;
        }
        let (length, has_check) = (format.length(), format.check != Check::None);
        let is_narrow = length.longest - length.shortest <= WIDEST_UNNAMED;
        let places = self.places(pieces.clone(), format)?;
        let label = self.labels.of(floor, places.start);
        if !(is_narrow || has_check || format.groups.len() > 1 || label == Some(Label::Code)) {
            return None;
        }
        let slice = self.slice(&places);
        let every_word =
            |tells: fn(&[Typed]) -> bool| slice.split(|one| one.mark).all(|word| word.is_empty() || tells(word));
        let printed = slice.split(|one| one.mark).map(<[Typed]>::len).filter(|length| *length > 0);
        let is_printed = format.groups.len() > 1
            && printed.eq(fit::groups(slice.iter().filter(|one| !one.mark).count(), format).iter().map(Range::len));
        let may_be_spaced = is_printed
            || (format.groups.is_empty() && (every_word(has_digit) || (label.is_some() && every_word(tells))));
        if pieces.len() > 1 && (!may_be_spaced || self.labels.is_in(&places)) {
            return None;
        }
        let fit = Fit::new(slice, &[], format);
        let strays = fit.code.iter().filter(|read| read.significant.is_none() && !read.is_unreadable()).count();
        let is_whole = fit.is_prefixed && fit.code.iter().all(|read| read.significant.is_some());
        let passes = is_whole && has_check && fit.failing.is_empty();
        if matches!(label, Some(Label::Serial | Label::Pin)) || (label == Some(Label::Other) && !passes) {
            return None;
        }
        let digits: Vec<char> = slice.iter().filter(|one| !one.mark).map(|one| one.character).collect();
        if payment_card::is_number(&digits) && !fit.admits() {
            return None;
        }
        let is_telling = tells(slice);
        let is_named = label == Some(Label::Code)
            && strays * 4 <= slice.len()
            && (is_telling || (fit.failing.is_empty() && self.labels.name_directly(floor, places.start)));
        let has = |is: fn(&char) -> bool| slice.iter().any(|one| is(&one.character));
        let stands_alone = !self.is_surrounded(&pieces, format);
        // "card ABCD" is a word and a part of a code.
        let is_of_one_case = pieces.len() == 1 || !(has(char::is_ascii_lowercase) && has(char::is_ascii_uppercase));
        let is_printed = is_printed && is_of_one_case && stands_alone;
        let is_certain = is_named || (is_telling && (passes || (is_whole && !has_check && is_printed)));
        let is_mixed = has_digit(slice) && (!format.alphabet.contains('A') || has(char::is_ascii_alphabetic));
        let is_likely = is_narrow && is_mixed && is_whole && stands_alone && fit.code.len() >= LEAST_UNNAMED;
        let in_link = self.word(pieces.start).is_some_and(|word| word.in_link);
        if !is_certain && (in_link || !is_telling || !(is_likely || (is_printed && strays < 2))) {
            return None;
        }
        let code = fit.code.iter().map(|read| read.character()).collect();
        let pin = places.end..places.end;
        Some((Found { format, places, pin, is_certain, is_named, code }, fit.strain))
    }

    /// The first word of a piece.
    pub(super) fn word(&self, piece: usize) -> Option<&Word> {
        self.pieces.get(piece).and_then(|piece| self.words.get(piece.start))
    }

    /// Whether pieces stand between others of their kind, as a part of a longer number does. A PIN is none of these; nor does what is
    /// held together by dashes go on over a space.
    fn is_surrounded(&self, pieces: &Range<usize>, format: &Format) -> bool {
        if pieces.len() == 1 && self.pieces.get(pieces.start).is_some_and(|words| words.len() > 1) {
            return false;
        }
        let tells = |piece: usize| self.word(piece).is_some_and(|word| has_digit(self.slice(&word.places)));
        let is_behind_one = self.goes_on(pieces.start) && pieces.start.checked_sub(1).is_some_and(tells);
        let is_pin = self.word(pieces.end).is_some_and(|word| format.pin.is_some_and(|pin| pin.has(word.length())));
        is_behind_one || (self.goes_on(pieces.end) && tells(pieces.end) && !is_pin)
    }

    /// The PIN behind a code: digits that a label calls so, or that follow at once where the code cannot be longer.
    pub(super) fn pin(&self, found: &Found, until: usize) -> Range<usize> {
        let none = found.places.end..found.places.end;
        let (Some(length), codes) = (found.format.pin, found.format.length()) else { return none };
        let behind = self.words.iter().skip_while(|word| word.places.start < found.places.end).take(PIN_WITHIN);
        let mut behind = behind.enumerate().take_while(|(_, word)| word.places.start < until);
        let is_pin = |(at, word): &(usize, &Word)| {
            let follows = *at == 0 && codes.shortest == codes.longest && self.stands_next(found.places.end, word);
            length.has(word.length())
                && self.slice(&word.places).iter().all(|one| one.character.is_ascii_digit())
                && (follows || self.labels.of(found.places.end, word.places.start) == Some(Label::Pin))
        };
        behind.find(is_pin).map_or(none, |(_, word)| word.places.clone())
    }

    /// Whether a word stands next to what ends at a place: on the same line, or alone on the next one.
    fn stands_next(&self, end: usize, word: &Word) -> bool {
        let is_at = |place: usize, is: fn(char) -> bool| self.typed.get(place).is_none_or(|one| is(one.character));
        let between = self.slice(&(end..word.places.start));
        let breaks_once = between.iter().filter(|one| one.character == '\n').count() == 1
            && between.iter().all(|one| matches!(one.character, ' ' | '\n'));
        word.gap == Gap::Spaced || (breaks_once && is_at(word.places.end, |behind| behind == '\n'))
    }
}

/// Whether a word tells of itself that it is no word: it has a digit, or no small letter.
pub(super) fn tells(word: &[Typed]) -> bool {
    has_digit(word) || !word.iter().any(|one| one.character.is_ascii_lowercase())
}

pub(super) fn has_digit(word: &[Typed]) -> bool {
    word.iter().any(|one| one.character.is_ascii_digit())
}
