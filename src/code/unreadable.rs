//! The signs that people type, and shops print, for a character that cannot be read or is not shown.

/// Whether a character is such a sign, as BIP-93 proposes `?` for one. Shops mask codes with asterisks and dots.
pub(super) fn is_sign(character: char) -> bool {
    matches!(character, '?' | '*' | '\u{2022}' | '\u{25a1}' | '\u{25cf}' | '\u{2588}' | '\u{2217}')
}
