//! Crockford's Base32 with its check symbol: the code read as one number, modulo 37.
//!
//! Source: Douglas Crockford, "Base 32" (crockford.com/base32.html). The check symbol stands last and has five values more
//! than the alphabet: `*`, `~`, `$`, `=` and `U`.
//!
//! Detects: every single wrong character and every swap, because 37 is a prime above every value. Misses: a doubled last
//! character that is another doubled one in the print, where it can occur; and one in 37 of everything else.

use super::value;

/// The 32 characters in order of value; I, L, O and U are left out.
pub(super) const ALPHABET: &str = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The further values of the check symbol, from 32 on.
pub(super) const FURTHER: &str = "*~$=U";

/// What is read as another character, in pairs.
pub(super) const LOOK_ALIKES: &str = "O0I1L1";

/// Whether the last character is not the one that the others ask for.
pub(super) fn fails(code: &[char]) -> bool {
    let Some((check, data)) = code.split_last() else { return false };
    let number = data.iter().try_fold(0, |number, character| Some((number * 32 + value(ALPHABET, *character)?) % 37));
    let check = value(ALPHABET, *check).or_else(|| value(FURTHER, *check).map(|further| 32 + further));
    number.is_none() || number != check
}
