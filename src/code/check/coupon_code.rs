//! `Algorithm::CouponCode`: a check character at the end of each group.
//!
//! Source: the Perl module Algorithm::CouponCode by Grant McLean and its port `coupon-code` for Node. For group `p`
//! (counted from 1) the running number starts at `p`; each data character multiplies it by 19 and adds its value; the
//! check character has the value of the remainder by 31.
//!
//! Detects: every single wrong character and every swap of neighbours, but for 0 and Y, whose values 0 and 31 have the
//! same remainder; swapped groups. Misses: some doubled pairs in the last two places. A random text of three groups
//! passes about once in 30,000 times, so a passed check says "looks complete", never more.

use crate::code::Alphabet;

/// The 32 characters in order of value; I, O, S and Z are left out as they read like 1, 0, 5 and 2.
pub(super) const ALPHABET: &str = "0123456789ABCDEFGHJKLMNPQRTUVWXY";

/// The groups, counted from 0, whose last character is not the one that the others ask for.
pub(super) fn failing(groups: &[&[char]], alphabet: &Alphabet) -> Vec<usize> {
    let fails = |(index, group): &(usize, &&[char])| {
        let Some((last, data)) = group.split_last() else { return false };
        let mut number = index + 1;
        for character in data {
            // Reduced at every step: without it the number outgrows 2^53 from about 13 characters a group.
            match alphabet.value(*character) {
                Some(value) => number = (number * 19 + value) % 31,
                None => return false,
            }
        }
        alphabet.character(number % 31) != Some(*last)
    };
    groups.iter().enumerate().filter(fails).map(|(index, _)| index).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn failing_groups(code: &str) -> Vec<usize> {
        let groups: Vec<Vec<char>> = code.split('-').map(|group| group.chars().collect()).collect();
        let groups: Vec<&[char]> = groups.iter().map(Vec::as_slice).collect();
        failing(&groups, &Alphabet::new(ALPHABET))
    }

    /// Vectors published with the Perl module and the Node port.
    #[test]
    fn the_published_vectors_hold() {
        for code in [
            "1K7Q",
            "1K7Q-CTFM",
            "1K7Q-CTFM-LMTC",
            "X730-KCV1-MA2G",
            "190D-V467-8D52",
            "55G2-DHM0-50NN",
            "WYLKQM-U35V40-9N84DA",
        ] {
            assert_eq!(failing_groups(code), [0_usize; 0], "{code}");
        }
        assert_eq!(failing_groups("1K7C"), [0]);
        assert_eq!(failing_groups("1K7Q-CTFW"), [1]);
        assert_eq!(failing_groups("1K7Q-CTFM-LMT1"), [2]);
        assert_eq!(failing_groups("CTFM-1K7Q"), [0, 1], "groups that changed places");
    }

    #[test]
    fn every_wrong_character_is_caught_but_zero_for_y() {
        let code: Vec<char> = "1K7QCTFMLMTC".chars().collect();
        for place in 0..code.len() {
            for wrong in ALPHABET.chars().filter(|character| *character != code[place]) {
                let mut typed = code.clone();
                typed[place] = wrong;
                let groups: Vec<&[char]> = typed.chunks(4).collect();
                let excused = [wrong, code[place]].iter().all(|character| "0Y".contains(*character));
                assert_eq!(failing(&groups, &Alphabet::new(ALPHABET)) == [place / 4], !excused, "{place} {wrong}");
            }
        }
    }
}
