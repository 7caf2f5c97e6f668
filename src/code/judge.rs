//! What is worth a second look in a code that was read in a format.

use super::fit::{Fit, Read};
use super::{Check, Finding, FindingKind, script, unreadable};

/// The fewest characters in a row that shops cover.
const LEAST_COVERED: usize = 4;

/// The fewest digits of a serial number, which has nothing else.
const LEAST_SERIAL: usize = 10;

/// The findings, in the order in which a customer should hear of them.
pub(super) fn findings(fit: &Fit) -> Vec<Finding> {
    let longest = fit.format.length().longest;
    if is_masked(fit) {
        let all: Vec<Read> = fit.code.iter().chain(&fit.pin).copied().collect();
        return spanning(FindingKind::Masked, None, &all).into_iter().collect();
    }
    // What is too long is marked as a whole, so that pasting a book makes no book of findings.
    let mut findings: Vec<Finding> = fit
        .code
        .iter()
        .take(longest)
        .enumerate()
        .filter(|(_, read)| read.significant.is_none())
        .map(|(place, read)| stray(*read, place, fit))
        .collect();
    findings.extend(
        (!fit.is_prefixed)
            .then_some(fit.code.as_slice())
            .and_then(|code| spanning(FindingKind::PrefixDiffers, None, code)),
    );
    let by_group = fit.format.check.is_by_group();
    for places in &fit.failing {
        let group = fit.groups.iter().position(|group| group == places).map(|group| group + 1).filter(|_| by_group);
        let kind = if by_group { FindingKind::GroupDiffers } else { FindingKind::CodeDiffers };
        findings.extend(fit.code.get(places.clone()).and_then(|run| spanning(kind, group, run)));
    }
    findings.extend(fit.code.get(longest..).and_then(|surplus| spanning(FindingKind::TooLong, None, surplus)));
    if is_serial(fit) {
        findings.splice(0..0, spanning(FindingKind::SerialNumber, None, &fit.code));
    }
    findings
}

/// Whether half of it or more is covered, by signs or by the letter X. An X may be one of the code's own, so only those in a row
/// count, and none where the check says that it is a code.
fn is_masked(fit: &Fit) -> bool {
    let is_code = fit.format.check != Check::None && fit.admits();
    let runs = fit.code.chunk_by(|one, next| covers(*one) && covers(*next));
    let covered: usize = runs
        .filter(|run| run.len() >= LEAST_COVERED && run.first().is_some_and(|read| covers(*read)))
        .map(<[Read]>::len)
        .sum();
    !is_code && covered > 0 && covered * 2 >= fit.code.len()
}

fn covers(read: Read) -> bool {
    unreadable::covers(read.typed.character)
}

/// Whether it has the shape of a serial number: digits only, where codes have letters and this is none of them.
fn is_serial(fit: &Fit) -> bool {
    let (code, alphabet) = (&fit.code, fit.format.alphabet.as_str());
    let letters = alphabet.chars().filter(char::is_ascii_alphabetic).count();
    code.len() >= LEAST_SERIAL.max(fit.format.length().shortest)
        && letters * 2 > alphabet.len()
        && code.iter().all(|read| read.typed.character.is_ascii_digit())
        && !fit.admits()
}

/// A character that the format never uses.
fn stray(read: Read, place: usize, fit: &Fit) -> Finding {
    let character = read.typed.character;
    let twin = script::twin(character);
    let (kind, likely) = match twin {
        _ if read.is_unreadable() => (FindingKind::Unreadable, Vec::new()),
        Some(twin) => (FindingKind::MixedScript, fit.format.significant(twin).into_iter().collect()),
        None => (FindingKind::OutOfAlphabet, fit.format.alphabet.likely(character)),
    };
    let group = fit.groups.iter().position(|group| group.contains(&place)).map(|group| group + 1);
    Finding { kind, start: read.typed.start, end: read.typed.end, group, character: Some(character), likely }
}

/// A finding over a run of characters; none over an empty run.
fn spanning(kind: FindingKind, group: Option<usize>, run: &[Read]) -> Option<Finding> {
    let (first, last) = (run.first()?, run.last()?);
    Some(Finding { group, ..Finding::over(kind, first.typed.start, last.typed.end) })
}
