//! The check character systems of ISO/IEC 7064:2003, by the crate `iso-7064`.
//!
//! Pure systems (MOD 11-2, 37-2, 97-10, 661-26, 1271-36) detect every single wrong character and every swap of neighbours
//! or across one place. Hybrid systems (MOD 11,10, 27,26, 37,36) have no check character outside their alphabet; they
//! detect every single wrong character, and miss about one in fifty (MOD 11,10) to one in six hundred (MOD 37,36) swaps.

use iso_7064::{MOD11_2, MOD11_10, MOD27_26, MOD37_2, MOD37_36, MOD97_10, MOD661_26, MOD1271_36};

use super::Check;

/// Capital letters.
pub(super) const LETTERS: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/// Digits and capital letters.
pub(super) const ALPHANUMERIC: &str = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/// Whether the last character, or the last two, are not those that the others ask for.
pub(super) fn fails(system: Check, code: &[char]) -> bool {
    let code = code.iter().copied();
    let passes = match system {
        Check::Iso7064Mod11_2 => MOD11_2.verify_from_chars(code),
        Check::Iso7064Mod37_2 => MOD37_2.verify_from_chars(code),
        Check::Iso7064Mod97_10 => MOD97_10.verify_from_chars(code),
        Check::Iso7064Mod661_26 => MOD661_26.verify_from_chars(code),
        Check::Iso7064Mod1271_36 => MOD1271_36.verify_from_chars(code),
        Check::Iso7064Mod11_10 => MOD11_10.verify_from_chars(code),
        Check::Iso7064Mod27_26 => MOD27_26.verify_from_chars(code),
        Check::Iso7064Mod37_36 => MOD37_36.verify_from_chars(code),
        Check::None | Check::CouponCode | Check::Crockford | Check::Luhn | Check::LuhnModN => return false,
    };
    !passes.is_ok_and(|passes| passes)
}
