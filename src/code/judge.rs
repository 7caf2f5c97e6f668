//! What is worth a second look in a code that was read in a format.

use super::fit::{Fit, Read};
use super::{Finding, FindingKind, script};

/// The findings, in the order in which a customer should hear of them.
pub(super) fn findings(fit: &Fit) -> Vec<Finding> {
    let longest = fit.format.length().longest;
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
    findings
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
