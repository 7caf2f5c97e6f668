//! `Algorithm::CouponCode`: a check character at the end of each group.
//!
//! Source: the Perl module Algorithm::CouponCode by Grant McLean and its port `coupon-code` for Node. For group `p`
//! (counted from 1) the running number starts at `p`; each data character multiplies it by 19 and adds its value; the
//! check character has the value of the remainder by 31.
//!
//! Detects: every single wrong character and every swap of neighbours, but for 0 and Y, whose values 0 and 31 have the
//! same remainder; swapped groups. Misses: some doubled pairs in the last two places. A random text of three groups
//! passes about once in 30,000 times, so a passed check says "looks complete", never more.

use super::value;

/// The 32 characters in order of value; I, O, S and Z are left out as they read like 1, 0, 5 and 2.
pub(super) const ALPHABET: &str = "0123456789ABCDEFGHJKLMNPQRTUVWXY";

/// What is read as another character, in pairs.
pub(super) const LOOK_ALIKES: &str = "O0I1S5Z2";

/// Whether the last character of a group, whose number is counted from 1, is not the one that the others ask for.
pub(super) fn fails(number: usize, group: &[char]) -> bool {
    let Some((check, data)) = group.split_last() else { return false };
    // Reduced at every step: without it the number outgrows 2^53 from about 13 characters a group.
    let sum = data.iter().try_fold(number, |sum, character| Some((sum * 19 + value(ALPHABET, *character)?) % 31));
    sum.is_none_or(|sum| ALPHABET.chars().nth(sum % 31) != Some(*check))
}
