//! The neutral notes while a code is typed: how far it is, and which place is worth a second look. Never an error.

use crate::code::{Finding, FindingKind, Reading};
use crate::message::Message;

/// The most findings that are told at once; more would bury the field.
const MOST_NOTES: usize = 3;

/// The notes for a reading; none while nothing is typed.
pub(super) fn notes(reading: &Reading) -> Vec<Message> {
    if reading.empty {
        return Vec::new();
    }
    if reading.complete {
        return vec![Message::new("note-complete")];
    }
    let mut notes: Vec<Message> =
        reading.findings.iter().take(MOST_NOTES).map(|finding| note(finding, reading)).collect();
    if let Some(expected) = reading.expected.first().filter(|expected| reading.length < **expected) {
        notes.push(Message::new("note-progress").number("length", reading.length).number("expected", *expected));
    }
    notes
}

fn note(finding: &Finding, reading: &Reading) -> Message {
    match finding.kind {
        // One character that the format never uses is no part of a code, so a message may show it.
        FindingKind::OutOfAlphabet => {
            let character = finding.character.map(String::from).unwrap_or_default();
            match finding.likely.first() {
                Some(likely) => {
                    Message::new("note-out-of-alphabet-likely").code("character", character).code("likely", *likely)
                }
                None => Message::new("note-out-of-alphabet").code("character", character),
            }
        }
        FindingKind::TooLong => {
            let expected = reading.expected.first().copied().unwrap_or_default();
            Message::new("note-too-long").number("surplus", reading.length.saturating_sub(expected))
        }
        FindingKind::GroupDiffers => {
            Message::new("note-group-differs").number("group", finding.group.unwrap_or_default())
        }
    }
}
