//! The number of a payment card, which customers enter by mistake, and which is nobody's business here.

use super::{Alphabet, Check};

/// The first four digits of the numbers of payment cards, from and to, and the lengths that they have. Source: the ranges that the
/// networks publish for Visa, Mastercard, American Express, Diners Club, Discover, JCB, UnionPay, Maestro and Mir, under ISO/IEC 7812.
/// Gift cards mostly begin with 6006, 6035 and the like, which are not among them.
const RANGES: [(u16, u16, usize, usize); 16] = [
    (2200, 2204, 16, 19),
    (2221, 2720, 16, 16),
    (3000, 3059, 14, 19),
    (3400, 3499, 15, 15),
    (3528, 3589, 16, 19),
    (3600, 3699, 14, 19),
    (3700, 3799, 15, 15),
    (3800, 3999, 14, 19),
    (4000, 4999, 13, 19),
    (5018, 5038, 13, 19),
    (5100, 5599, 16, 16),
    (5893, 5893, 13, 19),
    (6011, 6011, 16, 19),
    (6200, 6299, 16, 19),
    (6440, 6599, 16, 19),
    (6759, 6763, 13, 19),
];

/// Whether these characters look like such a number: a known beginning, its length, and Luhn's check digit.
pub(super) fn is_number(characters: &[char]) -> bool {
    let digits: Option<Vec<u16>> =
        characters.iter().take(20).map(|one| one.to_digit(10).and_then(|digit| u16::try_from(digit).ok())).collect();
    let beginning = digits.iter().flatten().take(4).fold(0, |number, digit| number * 10 + digit);
    digits.is_some()
        && RANGES.iter().any(|(from, to, shortest, longest)| {
            (*from..=*to).contains(&beginning) && (*shortest..=*longest).contains(&characters.len())
        })
        && Check::Luhn.failing(characters, &[], &Alphabet::default()).is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The numbers that payment services publish for trying out.
    #[test]
    fn published_numbers_for_trials_are_recognised() {
        for number in [
            "4111111111111111",
            "4222222222222",
            "5555555555554444",
            "2223003122003222",
            "378282246310005",
            "30569309025904",
            "38520000023237",
            "6011111111111117",
            "3530111333300000",
            "6200000000000005",
        ] {
            assert!(is_number(&number.chars().collect::<Vec<_>>()), "{number}");
        }
    }

    #[test]
    fn other_numbers_are_not() {
        for number in
            ["4111111111111112", "6006491260550218157", "49927398716", "4111111111111111A", "", "411111111111111111111"]
        {
            assert!(!is_number(&number.chars().collect::<Vec<_>>()), "{number}");
        }
    }
}
