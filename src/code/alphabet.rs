//! The characters that an issuer's codes are made of, and which of them a stray character is easily confused with.

use serde::{Deserialize, Serialize};

/// Pairs that people confuse when they read a code off a card: Apple's published list for gift cards (B/8 D/O E/3 G/6
/// O/Q O/0 S/5 U/V Z/2), PlayStation's (5/S 8/B 2/Z) and Steam's (I/1 B/8), with 1/L, I/L, 0/Q, 0/D, 4/A and 7/T added.
const CONFUSED: [(char, char); 16] = [
    ('0', 'O'),
    ('0', 'Q'),
    ('0', 'D'),
    ('1', 'I'),
    ('1', 'L'),
    ('2', 'Z'),
    ('3', 'E'),
    ('4', 'A'),
    ('5', 'S'),
    ('6', 'G'),
    ('7', 'T'),
    ('8', 'B'),
    ('D', 'O'),
    ('I', 'L'),
    ('O', 'Q'),
    ('U', 'V'),
];

/// The characters of a code, each once, in the order that gives them their value in a check.
///
/// ```
/// use redeemkit::code::Alphabet;
/// let alphabet = Alphabet::new("BCDFGHJKLMNPQRTVWXYZ2346789");
/// assert_eq!(alphabet.value('C'), Some(1));
/// assert_eq!(alphabet.likely('0'), ['Q', 'D'], "neither 0 nor O is ever used, so it is one of these");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Alphabet(String);

impl Alphabet {
    /// An alphabet of these characters.
    #[must_use]
    pub fn new(characters: &str) -> Self {
        Self(characters.to_owned())
    }

    /// The characters in order.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether a character belongs to it.
    #[must_use]
    pub fn contains(&self, character: char) -> bool {
        self.0.contains(character)
    }

    /// The place of a character, counted from 0.
    #[must_use]
    pub fn value(&self, character: char) -> Option<usize> {
        self.0.chars().position(|member| member == character)
    }

    /// The character at a place.
    #[must_use]
    pub fn character(&self, value: usize) -> Option<char> {
        self.0.chars().nth(value)
    }

    /// The members that a character is easily confused with, most common confusion first.
    #[must_use]
    pub fn likely(&self, character: char) -> Vec<char> {
        let character = character.to_ascii_uppercase();
        let confused = CONFUSED.iter().filter_map(|&(one, other)| match character {
            _ if character == one => Some(other),
            _ if character == other => Some(one),
            _ => None,
        });
        confused.filter(|candidate| self.contains(*candidate)).collect()
    }

    /// What is wrong with it as the alphabet of a format: the fault and its remedy, or nothing.
    pub(super) fn fault(&self) -> Option<(&'static str, &'static str)> {
        let characters = || self.0.chars();
        if self.0.is_empty() {
            Some((
                "it is empty",
                "list each character that a code may contain, once; or name a \"ready\" format or a \"check\"",
            ))
        } else if !characters().all(|character| character.is_ascii_alphanumeric() || character == '-') {
            Some((
                "it has a character other than A-Z, a-z, 0-9 and -",
                "other separators are dropped when reading; leave them out",
            ))
        } else if characters()
            .enumerate()
            .any(|(place, character)| characters().take(place).any(|other| other == character))
        {
            Some(("it has a character twice", "list each character once"))
        } else {
            None
        }
    }
}
