//! How a format fits what was typed: which characters it reads, and how much strain that takes. Findings are for
//! [`super::judge`].

use std::ops::Range;

use super::typed::Typed;
use super::{Format, unreadable, work};

/// A typed character as a format reads it.
#[derive(Clone, Copy)]
pub(super) struct Read {
    /// What was typed, and where.
    pub(super) typed: Typed,
    /// What it is read as; none where the format never uses it.
    pub(super) significant: Option<char>,
}

impl Read {
    /// What stands in the code for it: nothing that was typed is lost.
    pub(super) fn character(self) -> char {
        self.significant.unwrap_or(self.typed.character)
    }

    /// Whether it says that a character cannot be read.
    pub(super) fn is_unreadable(self) -> bool {
        self.significant.is_none() && unreadable::is_sign(self.typed.character)
    }
}

/// How badly a format fits, the weightiest first; the least strain wins, and the program's order between equals.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Strain {
    /// Characters that the format never uses, and a prefix that is missing.
    misfits: usize,
    /// Characters too few or too many.
    distance: usize,
    /// Whether no check speaks for it.
    unchecked: bool,
    /// How much its length leaves open: a narrow format that fits says more than a wide one.
    latitude: usize,
    /// Groups that fail their check.
    failing: usize,
}

/// What a format makes of what was typed.
pub(super) struct Fit<'a> {
    /// The format.
    pub(super) format: &'a Format,
    /// The characters of the code.
    pub(super) code: Vec<Read>,
    /// The digits of the PIN.
    pub(super) pin: Vec<Read>,
    /// The places in the code of its groups; what is too long is a last group of its own.
    pub(super) groups: Vec<Range<usize>>,
    /// Whether the code begins as every code of the format does.
    pub(super) is_prefixed: bool,
    /// The places that cannot be right, by the check.
    pub(super) failing: Vec<Range<usize>>,
    /// How badly it fits.
    pub(super) strain: Strain,
}

impl<'a> Fit<'a> {
    /// What `format` makes of it. `pin` is what was found to be the PIN by itself; a format without a PIN has none.
    pub(super) fn new(typed: &[Typed], pin: &[Typed], format: &'a Format) -> Self {
        work::count(typed.len());
        let uses = |one: &&Typed| !one.mark || format.uses_mark(one.character);
        let is_prefixed = format.has_prefix(typed.iter().filter(uses).map(|one| one.character));
        let prefix: &str = if is_prefixed { &format.prefix } else { "" };
        let prefix = prefix.chars().map(Some).chain(std::iter::repeat(None));
        let read = |(one, prefix): (&Typed, Option<char>)| Read {
            typed: *one,
            significant: prefix.or_else(|| format.significant(one.character)),
        };
        let mut code: Vec<Read> = typed.iter().filter(uses).zip(prefix).map(read).collect();
        let digit = |read: Read| Read { significant: digit(read), ..read };
        let pin: Vec<Read> = if pin.is_empty() {
            code.split_off(without_pin(&code, format)).into_iter().map(digit).collect()
        } else {
            let significant = pin.iter().filter(|one| !one.mark);
            significant.map(|one| digit(Read { typed: *one, significant: None })).collect()
        };
        let length = format.length();
        let groups = groups(code.len(), format);
        let misfits = code.iter().filter(|read| read.significant.is_none()).count();
        let failing = if misfits == 0 { failing(&code, &groups, format) } else { None };
        let passes = failing.as_ref().is_some_and(Vec::is_empty) && length.has(code.len());
        let failing = failing.unwrap_or_default();
        let strain = Strain {
            misfits: misfits + usize::from(!is_prefixed),
            distance: length.distance(code.len()),
            unchecked: !passes,
            latitude: length.longest - length.shortest,
            failing: failing.len(),
        };
        Self { format, code, pin, groups, is_prefixed, failing, strain }
    }

    /// Whether the format has such codes, as far as can be told.
    pub(super) fn admits(&self) -> bool {
        self.strain.misfits == 0 && self.strain.distance == 0 && self.failing.is_empty()
    }

    /// The code as the backend wants it.
    pub(super) fn significant(&self) -> String {
        match self.format.separators {
            super::Separators::Decorative => self.code.iter().map(|read| read.character()).collect(),
            super::Separators::Significant => super::print::print(self.format, &self.code, &self.groups, &[]).formatted,
        }
    }
}

/// The digit that a character is in a PIN, whatever a digit is taken for in the code; a letter that the code reads as a digit is
/// one here, too, as it is printed so.
fn digit(read: Read) -> Option<char> {
    [Some(read.typed.character), read.significant].into_iter().flatten().find(char::is_ascii_digit)
}

/// How many of the characters are the code, and not a PIN that was typed behind it: digits beyond the longest code.
fn without_pin(code: &[Read], format: &Format) -> usize {
    let Some(pin) = format.pin else { return code.len() };
    let length = format.length();
    let beyond = code.len().saturating_sub(length.longest);
    let is_digits = |tail: &[Read]| tail.iter().all(|read| digit(*read).is_some());
    let tail = code.get(length.longest..).unwrap_or_default();
    if (1..=pin.longest).contains(&beyond) && is_digits(tail) {
        return length.longest;
    }
    code.len()
}

/// The places of the groups that so many characters fill; what is too long becomes a last group of its own.
pub(super) fn groups(length: usize, format: &Format) -> Vec<Range<usize>> {
    let mut start = 0_usize;
    let mut groups = Vec::new();
    for group in format.groups.iter().copied().chain([usize::MAX]) {
        let end = start.saturating_add(group).min(length);
        if start < end {
            groups.push(start..end);
        }
        start = end;
    }
    groups
}

/// The places that fail their check; none where the check has nothing to say yet. A check by group judges each complete
/// group, any other the code as a whole, and one of several possible lengths only where it passes or cannot grow.
fn failing(code: &[Read], groups: &[Range<usize>], format: &Format) -> Option<Vec<Range<usize>>> {
    if format.check == super::Check::None {
        return None;
    }
    let characters: Vec<char> = code.iter().take(format.length().longest).map(|read| read.character()).collect();
    let complete: Vec<Range<usize>> = groups
        .iter()
        .zip(&format.groups)
        .filter(|(places, length)| places.len() == **length)
        .map(|(places, _)| places.clone())
        .collect();
    if format.check.is_by_group() {
        return Some(format.check.failing(&characters, &complete, &format.alphabet));
    }
    let length = format.length();
    let failing = length.has(code.len()).then(|| format.check.failing(&characters, &complete, &format.alphabet))?;
    (failing.is_empty() || code.len() == length.longest).then_some(failing)
}
