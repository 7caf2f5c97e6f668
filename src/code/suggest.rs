//! The one code that was probably meant. It is offered, never taken by itself, and never tried against the backend.

use std::ops::Range;

use super::fit::{Fit, Read};
use super::{FindingKind, Span, Suggestion, print, script};

/// Characters that may stand at some place of a code instead of those that do.
struct Change {
    place: usize,
    characters: Vec<char>,
}

/// The suggestion for a code; none unless exactly one change makes it pass: a character that is confused with another, two
/// neighbours that changed places, or one that could not be read.
pub(super) fn suggestion(fit: &Fit) -> Option<Suggestion> {
    if !fit.is_prefixed || !fit.format.length().has(fit.code.len()) {
        return None;
    }
    let mut passing = changes(fit).into_iter().filter_map(|change| changed(fit, &change));
    let only = passing.next()?;
    passing.next().is_none().then_some(only)
}

/// Every change that is thought of.
fn changes(fit: &Fit) -> Vec<Change> {
    let alphabet = &fit.format.alphabet;
    let strays: Vec<usize> = (0..fit.code.len())
        .filter(|place| fit.code.get(*place).is_some_and(|read| read.significant.is_none()))
        .collect();
    match (strays.as_slice(), fit.failing.as_slice()) {
        ([], [failing]) => failing.clone().flat_map(|place| slips(fit, place, failing)).collect(),
        ([place], _) => {
            let Some(read) = fit.code.get(*place) else { return Vec::new() };
            let further = fit.format.check.further_characters().chars();
            let characters: Vec<char> = match script::twin(read.typed.character) {
                _ if read.is_unreadable() => alphabet.as_str().chars().chain(further).collect(),
                Some(twin) => fit.format.significant(twin).into_iter().collect(),
                None => alphabet.likely(read.typed.character),
            };
            characters.into_iter().map(|character| Change { place: *place, characters: vec![character] }).collect()
        }
        _ => Vec::new(),
    }
}

/// What may have slipped at a place: the eye, or two fingers.
fn slips(fit: &Fit, place: usize, failing: &Range<usize>) -> Vec<Change> {
    let at = |place: usize| fit.code.get(place).map(|read| read.character());
    let Some(character) = at(place) else { return Vec::new() };
    let confused = fit.format.alphabet.likely(character).into_iter().map(|likely| vec![likely]);
    let swapped = at(place + 1)
        .filter(|next| failing.contains(&(place + 1)) && *next != character)
        .map(|next| vec![next, character]);
    confused.chain(swapped).map(|characters| Change { place, characters }).collect()
}

/// The code with a change, where it passes.
fn changed(fit: &Fit, change: &Change) -> Option<Suggestion> {
    let end = change.place + change.characters.len();
    let mut code: Vec<Read> = fit.code.clone();
    for (read, character) in code.get_mut(change.place..end)?.iter_mut().zip(&change.characters) {
        read.significant = Some(*character);
    }
    let characters: Vec<char> = code.iter().map(|read| read.character()).collect();
    let passes = fit.format.has_prefix(characters.iter().copied())
        && fit.format.check.failing(&characters, &fit.groups, &fit.format.alphabet).is_empty();
    let separators = |place: usize| {
        let before = fit.groups.iter().filter(|group| group.start > 0 && group.start <= place).count();
        if fit.format.uses_mark('-') { 0 } else { before }
    };
    passes.then(|| Suggestion {
        text: print::print(fit.format, &code, &fit.groups, &fit.pin).formatted,
        changed: vec![Span { start: change.place + separators(change.place), end: end + separators(end - 1) }],
    })
}

/// Whether findings leave room for a suggestion: what is no code at all has none.
pub(super) fn may_be_made(kind: FindingKind) -> bool {
    !matches!(kind, FindingKind::Masked | FindingKind::SerialNumber)
}
