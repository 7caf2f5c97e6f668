//! What was typed, character by character with its place: invisible marks dropped, full-width forms narrowed, dashes and
//! spaces of every kind made one. It knows no format.

/// One character of a text.
#[derive(Clone, Copy)]
pub(super) struct Typed {
    /// The character; a full-width form is given as its ASCII form, any dash as `-`, any space as a space.
    pub(super) character: char,
    /// Where it starts in the text, in UTF-16 units.
    pub(super) start: usize,
    /// Where it ends, exclusive.
    pub(super) end: usize,
    /// Whether it stands between groups or around a code, and belongs to a code only where a format says so.
    pub(super) mark: bool,
}

/// The characters of a text, with their places.
pub(super) fn characters(text: &str) -> Vec<Typed> {
    let mut start = 0;
    let mut typed = Vec::new();
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        super::work::count(1);
        let end = start + character.len_utf16();
        // Windows ends a line with both.
        let is_half_an_end = character == '\r' && characters.peek() == Some(&'\n');
        if !is_half_an_end && !is_invisible(character) {
            let character = plain(character);
            typed.push(Typed { character, start, end, mark: is_mark(character) });
        }
        start = end;
    }
    typed
}

/// The ASCII form of a full-width character, as Japanese keyboards type them: U+FF01 to U+FF5E lie 0xFEE0 above ASCII. Full
/// compatibility folding (NFKC) would also turn a circled 1 or a Roman numeral into letters and digits: too eager.
fn plain(character: char) -> char {
    let below = |distance| char::from_u32(u32::from(character) - distance).unwrap_or(character);
    match character {
        '\u{ff01}'..='\u{ff5e}' => below(0xfee0),
        // The digits of Arabic and Persian keyboards: other signs for the same digits.
        '\u{660}'..='\u{669}' => below(0x660 - 0x30),
        '\u{6f0}'..='\u{6f9}' => below(0x6f0 - 0x30),
        // U+30FC is what a Japanese keyboard types for a minus; U+2212 is the minus sign itself.
        '\u{2010}'..='\u{2015}' | '\u{2043}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{30fc}' | '\u{ff70}' => '-',
        '\n' | '\r' | '\u{2028}' | '\u{2029}' => '\n',
        _ if character.is_whitespace() => ' ',
        _ => character,
    }
}

/// Marks between groups and around a code: spaces, dashes, and what stands in sentences, quotes and links.
fn is_mark(character: char) -> bool {
    matches!(
        character,
        ' ' | '\n' | '-' | '_' | '/' | '.' | '\u{b7}' // between groups
            | ',' | ':' | ';' | '=' | '&' | '#' | '(' | ')' | '[' | ']' | '{' | '}' | '<' | '>' // around a code
            | '"' | '\'' | '`' | '\u{ab}' | '\u{bb}' | '\u{2018}'..='\u{201f}' | '\u{2039}' | '\u{203a}'
            | '\u{3000}'..='\u{3002}' | '\u{3008}'..='\u{3011}' | '\u{2192}' | '\u{60c}' | '\u{61b}'
    )
}

/// Marks that cannot be seen: `char::is_whitespace` and `is_control` are false for all but the control characters.
fn is_invisible(character: char) -> bool {
    (character.is_control() && !character.is_whitespace())
        || matches!(character, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
                | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0000}'..='\u{e0fff}')
}
