//! Numbers in a text that customers take for a code: a masked one, one of a payment card, a serial number.

use std::ops::Range;

use super::evidence::has_digit;
use super::label::Label;
use super::{MOST_CODES, Text};
use crate::code::{Finding, FindingKind, Format, Reading, read, unreadable};

/// The fewest characters of a number that a label calls a serial number.
const LEAST_SERIAL: usize = 6;

impl Text<'_> {
    /// The reading of the first such number.
    pub(super) fn number_that_is_no_code(&self, formats: &[Format]) -> Option<Reading> {
        let looks_like_one = |piece: &Range<usize>| {
            self.words.get(piece.clone()).unwrap_or_default().iter().any(|word| {
                let slice = self.slice(&word.places);
                has_digit(slice) || slice.iter().all(|one| unreadable::covers(one.character))
            })
        };
        let mut numbers: Vec<Range<usize>> = Vec::new();
        let mut went_on = false;
        for (at, piece) in self.pieces.iter().enumerate() {
            let places = self
                .words
                .get(piece.clone())
                .and_then(|words| Some(words.first()?.places.start..words.last()?.places.end));
            let Some(places) = places.filter(|_| looks_like_one(piece)) else {
                went_on = false;
                continue;
            };
            match numbers.last_mut() {
                Some(number) if went_on && self.goes_on(at) => number.end = places.end,
                _ => numbers.push(places),
            }
            went_on = true;
        }
        let mut long = numbers.into_iter().filter(|places| places.len() >= LEAST_SERIAL).take(MOST_CODES);
        long.find_map(|places| {
            let mut reading = read::whole(self.slice(&places), formats);
            let is_serial = self.labels.of(0, places.start) == Some(Label::Serial);
            let has = |kind| reading.findings.iter().any(|finding| finding.kind == kind);
            if is_serial && !has(FindingKind::SerialNumber) {
                let (start, end) = self.span(&places);
                reading.findings.insert(0, Finding::over(FindingKind::SerialNumber, start, end));
                reading.complete = false;
            } else if !has(FindingKind::Masked) && !has(FindingKind::PaymentCard) && !has(FindingKind::SerialNumber) {
                return None;
            }
            reading.findings.extend(self.left_out(&[places]));
            Some(reading)
        })
    }
}
