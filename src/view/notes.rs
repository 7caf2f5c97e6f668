//! The neutral notes while a code is typed: how far it is, and which place is worth a second look. Never an error.

use crate::code::{Finding, FindingKind, Reading};
use crate::message::Message;

/// The most findings that are told at once; more would bury the field. Where it is no code at all, nothing else matters.
const MOST_NOTES: usize = 3;

/// The notes for a reading; none while nothing is typed.
pub(super) fn notes(reading: &Reading) -> Vec<Message> {
    if reading.empty {
        return Vec::new();
    }
    let mut notes: Vec<Message> = reading.complete.then(|| Message::new("note-complete")).into_iter().collect();
    let is_serial_number = reading.findings.first().is_some_and(|first| first.kind == FindingKind::SerialNumber);
    let most = if is_serial_number { 1 } else { MOST_NOTES };
    for note in reading.findings.iter().filter_map(|finding| note(finding, reading)).take(most) {
        if !notes.contains(&note) {
            notes.push(note);
        }
    }
    // Said once, however much stood around the code.
    if reading.findings.iter().any(|finding| finding.kind == FindingKind::LeftOut) {
        notes.push(Message::new("note-left-out"));
    }
    if let Some(expected) = reading.expected.filter(|expected| reading.length < expected.shortest) {
        notes
            .push(Message::new("note-progress").number("length", reading.length).number("expected", expected.shortest));
    }
    notes
}

fn note(finding: &Finding, reading: &Reading) -> Option<Message> {
    // One character that the format never uses is no part of a code, so a message may show it.
    let character = || finding.character.map(String::from).unwrap_or_default();
    Some(match finding.kind {
        FindingKind::OutOfAlphabet if finding.likely.is_empty() => {
            Message::new("note-out-of-alphabet").code("character", character())
        }
        FindingKind::OutOfAlphabet => Message::new("note-out-of-alphabet-likely")
            .code("character", character())
            .one_of("likely", finding.likely.iter().copied()),
        FindingKind::MixedScript => Message::new("note-mixed-script").code("character", character()),
        FindingKind::Unreadable => Message::new("note-unreadable"),
        FindingKind::Masked => Message::new("note-masked"),
        FindingKind::TooLong => {
            let longest = reading.expected.map_or(0, |expected| expected.longest);
            Message::new("note-too-long").number("surplus", reading.length.saturating_sub(longest))
        }
        FindingKind::PrefixDiffers => Message::new("note-prefix-differs"),
        FindingKind::GroupDiffers => {
            Message::new("note-group-differs").number("group", finding.group.unwrap_or_default())
        }
        FindingKind::CodeDiffers => Message::new("note-code-differs"),
        FindingKind::SerialNumber => Message::new("note-serial-number"),
        FindingKind::PaymentCard => Message::new("note-payment-card"),
        FindingKind::LeftOut => return None,
    })
}
