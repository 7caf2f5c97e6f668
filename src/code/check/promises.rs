//! What each scheme promises to catch, tried out: every single wrong character and every swap of neighbours in many codes.

use super::vectors::passes;
use super::{Check, luhn};

/// What a scheme promises, apart from pairs of characters that it is known to take for one another.
struct Promise {
    check: Check,
    /// How many characters stand last for the check.
    check_characters: usize,
    /// Pairs that are not told apart when one stands for the other.
    same: &'static [&'static str],
    /// Pairs whose swap is missed; none where swaps are not promised.
    swaps_missed: Option<&'static [&'static str]>,
}

const fn promise(check: Check, check_characters: usize) -> Promise {
    Promise { check, check_characters, same: &[], swaps_missed: Some(&[]) }
}

const PROMISES: [Promise; 12] = [
    Promise { same: &["0Y"], swaps_missed: Some(&["0Y"]), ..promise(Check::CouponCode, 1) },
    promise(Check::Crockford, 1),
    Promise { swaps_missed: Some(&["09"]), ..promise(Check::Luhn, 1) },
    Promise { swaps_missed: Some(&["af"]), ..promise(Check::LuhnModN, 1) },
    promise(Check::Iso7064Mod11_2, 1),
    promise(Check::Iso7064Mod37_2, 1),
    promise(Check::Iso7064Mod97_10, 2),
    promise(Check::Iso7064Mod661_26, 2),
    promise(Check::Iso7064Mod1271_36, 2),
    Promise { swaps_missed: None, ..promise(Check::Iso7064Mod11_10, 1) },
    Promise { swaps_missed: None, ..promise(Check::Iso7064Mod27_26, 1) },
    Promise { swaps_missed: None, ..promise(Check::Iso7064Mod37_36, 1) },
];

fn alphabet(check: Check) -> Vec<char> {
    check.alphabet().unwrap_or("abcdef").chars().collect()
}

/// Every character that the check can consist of.
fn check_alphabet(check: Check) -> Vec<char> {
    alphabet(check).into_iter().chain(check.further_characters().chars()).collect()
}

/// The code that these characters make with their check.
fn protected(promise: &Promise, data: &[char]) -> Vec<char> {
    let ends = check_alphabet(promise.check);
    let ends: Vec<Vec<char>> = match promise.check_characters {
        1 => ends.iter().map(|end| vec![*end]).collect(),
        _ => ends.iter().flat_map(|one| ends.iter().map(|other| vec![*one, *other])).collect(),
    };
    let codes = ends.iter().map(|end| [data, end].concat());
    let mut passing = codes.filter(|code| passes(promise.check, &String::from_iter(code)));
    passing.next().expect("every code has a check")
}

/// Every pair of characters as data, and some longer codes.
fn codes(promise: &Promise) -> Vec<Vec<char>> {
    let alphabet = alphabet(promise.check);
    let pairs = alphabet.iter().flat_map(|one| alphabet.iter().map(|other| vec![*one, *other]));
    // Strides that have no divisor in common with any alphabet here wander through all of it.
    let longer = (0..8_usize).map(|seed| {
        (0..11).map(|place| alphabet[(seed * 7 + place * 13 + place * place * 5) % alphabet.len()]).collect()
    });
    // Two check characters are looked for among a thousand pairs, so a sample has to do there.
    let step = if promise.check_characters == 1 { 1 } else { 37 };
    pairs.step_by(step).chain(longer).map(|data| protected(promise, &data)).collect()
}

fn is_pair(pairs: &[&str], one: char, other: char) -> bool {
    pairs.iter().any(|pair| one != other && pair.contains(one) && pair.contains(other))
}

#[test]
fn every_single_wrong_character_is_caught() {
    for promise in &PROMISES {
        let mut tried = 0;
        for code in codes(promise) {
            for place in 0..code.len() {
                for wrong in alphabet(promise.check).into_iter().filter(|wrong| *wrong != code[place]) {
                    let mut typed = code.clone();
                    typed[place] = wrong;
                    let missed = passes(promise.check, &String::from_iter(typed));
                    let excused = is_pair(promise.same, wrong, code[place]);
                    assert!(!missed || excused, "{:?} {code:?} {place} {wrong}", promise.check);
                    tried += 1;
                }
            }
        }
        assert!(tried > 400, "{:?}: {tried}", promise.check);
    }
}

#[test]
fn every_swap_of_neighbours_that_is_promised_is_caught() {
    for promise in &PROMISES {
        let Some(missed_pairs) = promise.swaps_missed else { continue };
        for code in codes(promise) {
            for place in 1..code.len() {
                let (one, other) = (code[place - 1], code[place]);
                let mut typed = code.clone();
                typed.swap(place - 1, place);
                let missed = one != other && passes(promise.check, &String::from_iter(typed));
                assert!(!missed || is_pair(missed_pairs, one, other), "{:?} {code:?} {place}", promise.check);
            }
        }
    }
}

#[test]
fn luhn_with_an_odd_alphabet_would_miss_single_errors() {
    let code: Vec<char> = "bcd".chars().collect();
    let missed = "abcde".chars().any(|end| {
        let code = [code.as_slice(), &[end]].concat();
        !luhn::fails(&code, "abcde")
            && "abcde".chars().any(|wrong| wrong != code[2] && !luhn::fails(&[code[0], code[1], wrong, end], "abcde"))
    });
    assert!(missed, "so the format that asks for it is refused");
}
