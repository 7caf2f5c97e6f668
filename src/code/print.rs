//! The code as it is printed, and for each unit of it the place where it was typed.

use std::ops::Range;

use super::Format;
use super::fit::Read;

/// A printed code.
#[derive(Default)]
pub(super) struct Printed {
    /// Its groups with a dash between them; after a space the PIN, and where the length of the code does not tell where it begins,
    /// after its name.
    pub(super) formatted: String,
    /// For each UTF-16 unit the place of what was typed there, and then where the last character ends.
    pub(super) places: Vec<usize>,
}

/// Prints a code.
pub(super) fn print(format: &Format, code: &[Read], groups: &[Range<usize>], pin: &[Read]) -> Printed {
    let mut printed = Printed::default();
    let mut end = 0;
    for group in groups.iter().filter_map(|group| code.get(group.clone())) {
        printed.write(if end == 0 { "" } else { separator(format) }, group, &mut end);
    }
    let longest_pin = format.pin.map_or(0, |pin| pin.longest);
    let is_told_apart = code.len() == format.length().longest && pin.len() <= longest_pin;
    printed.write(
        if pin.is_empty() {
            ""
        } else if is_told_apart {
            " "
        } else {
            " PIN "
        },
        pin,
        &mut end,
    );
    printed.places.push(end);
    printed
}

/// What stands between groups; nothing where dashes belong to the code as they are typed.
fn separator(format: &Format) -> &'static str {
    if format.uses_mark('-') { "" } else { "-" }
}

impl Printed {
    fn write(&mut self, separator: &str, characters: &[Read], end: &mut usize) {
        self.formatted.push_str(separator);
        self.places.extend(separator.chars().map(|_| *end));
        for read in characters {
            let character = read.character();
            self.formatted.push(character);
            self.places.extend((0..character.len_utf16()).map(|unit| read.typed.start + unit));
            *end = read.typed.end;
        }
    }
}
