//! Luhn's check digit, and its form for any alphabet, Luhn mod N.
//!
//! Source: H. P. Luhn, US patent 2,950,048; ISO/IEC 7812-1, annex B. From the right, every second value is doubled and its
//! digits (in base N) are added up; the sum is a multiple of N.
//!
//! Detects: every single wrong character where N is even, and every swap of neighbours but that of the first with the last
//! character of the alphabet, such as 09 and 90. Misses: swaps of characters two places apart. For an odd N doubling is no
//! permutation, so single errors slip through: such an alphabet is refused.

use super::value;

/// The alphabet of the plain form.
pub(super) const DIGITS: &str = "0123456789";

/// Whether the sum is not a multiple of the alphabet's size.
pub(super) fn fails(code: &[char], alphabet: &str) -> bool {
    let size = alphabet.chars().count().max(1);
    let sum = code.iter().rev().enumerate().try_fold(0, |sum, (place, character)| {
        let value = value(alphabet, *character)?;
        let doubled = if place % 2 == 0 { value } else { value * 2 };
        Some(sum + doubled / size + doubled % size)
    });
    sum.is_none_or(|sum| sum % size != 0)
}
