//! The signs that people type, and shops print, for a character that cannot be read or is not shown.

/// Whether a character is such a sign, as BIP-93 proposes `?` for one. Shops mask codes with asterisks and dots.
pub(super) fn is_sign(character: char) -> bool {
    matches!(character, '?' | '\u{25a1}') || is_cover(character)
}

/// Whether a shop prints it over the characters of a code that it does not show.
pub(super) fn covers(character: char) -> bool {
    is_cover(character) || character.eq_ignore_ascii_case(&'x')
}

fn is_cover(character: char) -> bool {
    matches!(character, '*' | '\u{2022}' | '\u{25cf}' | '\u{2588}' | '\u{2217}')
}
