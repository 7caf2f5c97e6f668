//! Check schemes: what a code says of itself, so that a slip of the finger is seen before it is sent.
//!
//! One file per scheme, all of one shape: source, what it detects, what it misses, and `failing`, which gives the
//! groups (counted from 0) that cannot be right. A scheme marks; it never refuses.

mod coupon_code;

use serde::{Deserialize, Serialize};

use super::Alphabet;

/// The check scheme of a format.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Check {
    /// The issuer uses no check, or has published none.
    #[default]
    None,
    /// Each group ends in a check character of its own, as `Algorithm::CouponCode` makes them.
    CouponCode,
}

impl Check {
    /// The groups, counted from 0, whose check fails; `groups` holds complete groups of significant characters.
    #[must_use]
    pub fn failing(self, groups: &[&[char]], alphabet: &Alphabet) -> Vec<usize> {
        match self {
            Self::None => Vec::new(),
            Self::CouponCode => coupon_code::failing(groups, alphabet),
        }
    }

    /// The alphabet that the scheme is defined for, if it is defined for one.
    #[must_use]
    pub fn alphabet(self) -> Option<&'static str> {
        match self {
            Self::None => None,
            Self::CouponCode => Some(coupon_code::ALPHABET),
        }
    }
}
