//! The code as it is printed, and for each unit of it the place where it was typed.

use std::ops::Range;

use super::Format;
use super::fit::Read;

/// A printed code.
#[derive(Default)]
pub(super) struct Printed {
    /// Its groups with a dash between them; after a space the PIN.
    pub(super) formatted: String,
    /// For each UTF-16 unit the place of what was typed there, and then where the last character ends.
    pub(super) places: Vec<usize>,
}

/// Prints a code.
pub(super) fn print(format: &Format, code: &[Read], groups: &[Range<usize>], pin: &[Read]) -> Printed {
    let mut printed = Printed::default();
    let mut end = 0;
    for group in groups.iter().filter_map(|group| code.get(group.clone())) {
        printed.write(if end == 0 { None } else { separator(format) }, group, &mut end);
    }
    printed.write((!pin.is_empty()).then_some(' '), pin, &mut end);
    printed.places.push(end);
    printed
}

/// What stands between groups; nothing where dashes belong to the code as they are typed.
fn separator(format: &Format) -> Option<char> {
    (!format.uses_mark('-')).then_some('-')
}

impl Printed {
    fn write(&mut self, separator: Option<char>, characters: &[Read], end: &mut usize) {
        if let Some(separator) = separator {
            self.formatted.push(separator);
            self.places.push(*end);
        }
        for read in characters {
            let character = read.character();
            self.formatted.push(character);
            self.places.extend((0..character.len_utf16()).map(|unit| read.typed.start + unit));
            *end = read.typed.end;
        }
    }
}
