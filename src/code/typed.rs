//! What was typed, character by character with its place: separators and invisible marks dropped, full-width forms
//! narrowed. It knows no format.

/// One character that may belong to a code.
#[derive(Clone, Copy)]
pub(super) struct Typed {
    /// The character; a full-width form is given as its ASCII form.
    pub(super) character: char,
    /// Where it starts in the text, in UTF-16 units.
    pub(super) start: usize,
    /// Where it ends, exclusive.
    pub(super) end: usize,
}

/// The characters of a text that may belong to a code, with their places.
pub(super) fn characters(text: &str) -> Vec<Typed> {
    let mut start = 0;
    let mut typed = Vec::new();
    for character in text.chars() {
        let end = start + character.len_utf16();
        let narrow = narrow(character);
        if !is_separator(narrow) && !is_invisible(character) {
            typed.push(Typed { character: narrow, start, end });
        }
        start = end;
    }
    typed
}

/// The ASCII form of a full-width character, as Japanese keyboards type them: U+FF01 to U+FF5E lie 0xFEE0 above ASCII.
/// Full compatibility folding (NFKC) would also turn a circled 1 or a Roman numeral into letters and digits: too eager.
fn narrow(character: char) -> char {
    match character {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(character) - 0xfee0).unwrap_or(character),
        _ => character,
    }
}

/// Marks that stand between groups: spaces, dashes of every kind, and what people type for them.
fn is_separator(character: char) -> bool {
    // U+30FC is what a Japanese keyboard types for a minus; U+2212 is the minus sign itself.
    character.is_whitespace()
        || matches!(
            character,
            '-' | '_' | '/' | '.' | ',' | ':' | '\u{b7}' | '\u{2010}'
                ..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{30fc}'
        )
}

/// Marks that cannot be seen: `char::is_whitespace` and `is_control` are false for all but the control characters.
fn is_invisible(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}
