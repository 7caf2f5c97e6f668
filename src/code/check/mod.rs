//! Check schemes: what a code says of itself, so that a slip of the finger is seen before it is sent.
//!
//! One file per family, all of one shape: source, what it detects, what it misses, and `fails`. A scheme marks; it never
//! refuses. None of it is security: whoever knows the scheme can make codes that pass.

mod coupon_code;
mod crockford;
mod iso_7064;
mod luhn;
#[cfg(test)]
mod promises;
#[cfg(test)]
mod vectors;

use std::ops::Range;

use serde::{Deserialize, Serialize};

use super::Alphabet;

/// The check scheme of a format.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_family = "wasm"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Check {
    /// The issuer uses no check, or has published none.
    #[default]
    None,
    /// Each group ends in a check character of its own, as `Algorithm::CouponCode` makes them.
    CouponCode,
    /// Crockford's Base32 with its check symbol, modulo 37.
    Crockford,
    /// Luhn's check digit.
    Luhn,
    /// Luhn's check over the format's own alphabet, which has an even number of characters.
    LuhnModN,
    /// ISO/IEC 7064, MOD 11-2: digits, and `X` as the check character.
    #[serde(rename = "iso-7064-mod-11-2")]
    Iso7064Mod11_2,
    /// ISO/IEC 7064, MOD 37-2: digits and letters, and `*` as the check character.
    #[serde(rename = "iso-7064-mod-37-2")]
    Iso7064Mod37_2,
    /// ISO/IEC 7064, MOD 97-10: digits, two of them for the check.
    #[serde(rename = "iso-7064-mod-97-10")]
    Iso7064Mod97_10,
    /// ISO/IEC 7064, MOD 661-26: letters, two of them for the check.
    #[serde(rename = "iso-7064-mod-661-26")]
    Iso7064Mod661_26,
    /// ISO/IEC 7064, MOD 1271-36: digits and letters, two of them for the check.
    #[serde(rename = "iso-7064-mod-1271-36")]
    Iso7064Mod1271_36,
    /// ISO/IEC 7064, MOD 11,10: digits.
    #[serde(rename = "iso-7064-mod-11-10")]
    Iso7064Mod11_10,
    /// ISO/IEC 7064, MOD 27,26: letters.
    #[serde(rename = "iso-7064-mod-27-26")]
    Iso7064Mod27_26,
    /// ISO/IEC 7064, MOD 37,36: digits and letters.
    #[serde(rename = "iso-7064-mod-37-36")]
    Iso7064Mod37_36,
}

impl Check {
    /// The places that cannot be right in a complete code: those of each group that fails, or all of them.
    #[must_use]
    pub fn failing(self, code: &[char], groups: &[Range<usize>], alphabet: &Alphabet) -> Vec<Range<usize>> {
        super::work::count(code.len());
        let fails = match self {
            Self::None => false,
            Self::CouponCode => {
                let numbered = groups.iter().zip(1..).filter(|(places, number)| {
                    code.get((*places).clone()).is_some_and(|group| coupon_code::fails(*number, group))
                });
                return numbered.map(|(places, _)| places.clone()).collect();
            }
            Self::Crockford => crockford::fails(code),
            Self::Luhn => luhn::fails(code, luhn::DIGITS),
            Self::LuhnModN => luhn::fails(code, alphabet.as_str()),
            system => iso_7064::fails(system, code),
        };
        fails.then_some(0..code.len()).into_iter().collect()
    }

    /// Whether each group has a check of its own.
    #[must_use]
    pub fn is_by_group(self) -> bool {
        self == Self::CouponCode
    }

    /// The alphabet that the scheme is defined for, if it is defined for one.
    #[must_use]
    pub fn alphabet(self) -> Option<&'static str> {
        match self {
            Self::None | Self::LuhnModN => None,
            Self::CouponCode => Some(coupon_code::ALPHABET),
            Self::Crockford => Some(crockford::ALPHABET),
            Self::Luhn | Self::Iso7064Mod11_2 | Self::Iso7064Mod97_10 | Self::Iso7064Mod11_10 => Some(luhn::DIGITS),
            Self::Iso7064Mod661_26 | Self::Iso7064Mod27_26 => Some(iso_7064::LETTERS),
            Self::Iso7064Mod37_2 | Self::Iso7064Mod1271_36 | Self::Iso7064Mod37_36 => Some(iso_7064::ALPHANUMERIC),
        }
    }

    /// The characters that only the check has.
    #[must_use]
    pub fn further_characters(self) -> &'static str {
        match self {
            Self::Crockford => crockford::FURTHER,
            Self::Iso7064Mod11_2 => "X",
            Self::Iso7064Mod37_2 => "*",
            _ => "",
        }
    }

    /// What the scheme itself reads as one of its characters, such as `O` as `0`.
    pub(super) fn look_alike(self, typed: char) -> Option<char> {
        let pairs = match self {
            Self::CouponCode => coupon_code::LOOK_ALIKES,
            Self::Crockford => crockford::LOOK_ALIKES,
            _ => "",
        };
        let mut characters = pairs.chars();
        while let (Some(from), Some(to)) = (characters.next(), characters.next()) {
            if from == typed {
                return Some(to);
            }
        }
        None
    }
}

/// The place of a character in an alphabet, counted from 0.
fn value(alphabet: &str, character: char) -> Option<usize> {
    alphabet.chars().position(|member| member == character)
}
