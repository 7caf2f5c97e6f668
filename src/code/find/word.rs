//! A text in words, and what stands between them: the parts that a code may be written in.

use std::ops::Range;

use super::super::typed::Typed;
use super::super::{script, unreadable, work};

/// What stands before a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Gap {
    /// One dash or the like: both are parts of one string.
    Joined,
    /// Spaces, perhaps with a dash: a code may go on.
    Spaced,
    /// What no code goes on over: the end of a line, a comma, a quotation mark.
    Apart,
}

/// A word: letters, digits, and signs for what cannot be read.
#[derive(Debug)]
pub(super) struct Word {
    /// Its places in what was typed.
    pub(super) places: Range<usize>,
    /// What stands before it.
    pub(super) gap: Gap,
    /// Whether it is part of a link.
    pub(super) in_link: bool,
}

impl Word {
    /// How many characters it has.
    pub(super) fn length(&self) -> usize {
        self.places.len()
    }
}

/// The words of a text. `uses` tells the further characters that a code may have.
pub(super) fn words(typed: &[Typed], uses: impl Fn(char) -> bool) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut gap = Some(Gap::Apart);
    let mut dot = false;
    let mut in_link = false;
    let mut foreign = false;
    for (at, one) in typed.iter().enumerate() {
        work::count(1);
        let character = one.character;
        let follows = |next: &str| {
            next.chars().zip(1..).all(|(next, by)| typed.get(at + by).is_some_and(|one| one.character == next))
        };
        if is_part(character, &uses) && !(in_link && unreadable::is_sign(character)) {
            let is_foreign = is_foreign(character);
            match words.last_mut() {
                Some(word) if gap.is_none() && foreign == is_foreign => word.places.end = at + 1,
                _ => {
                    let gap = gap.unwrap_or(Gap::Apart);
                    words.push(Word { places: at..at + 1, gap, in_link });
                }
            }
            (gap, dot, foreign) = (None, false, is_foreign);
            continue;
        }
        in_link = (in_link && !ends_link(character)) || (character == ':' && follows("//"));
        gap = Some(match (character, gap) {
            ('-' | '_', None) | ('/' | '.' | '\u{b7}', None) if !in_link || matches!(character, '-' | '_') => {
                Gap::Joined
            }
            // A dot before a space ends a sentence.
            (' ', None | Some(Gap::Joined | Gap::Spaced)) if !dot => Gap::Spaced,
            ('-' | '_' | '/' | '\u{b7}', Some(Gap::Joined | Gap::Spaced)) if !in_link && !dot => Gap::Spaced,
            _ => Gap::Apart,
        });
        dot = character == '.';
    }
    words
}

/// Whether a character is part of a word.
fn is_part(character: char, uses: impl Fn(char) -> bool) -> bool {
    // An equals sign stands before a code far more often than in one.
    character.is_alphanumeric()
        || unreadable::is_sign(character)
        || (!matches!(character, '-' | '=') && uses(character))
}

/// Whether a letter is of a script that no code is written in, and in which words stand next to a code without a space. A letter that
/// looks like a Latin one may be meant for it.
fn is_foreign(character: char) -> bool {
    character >= '\u{370}' && character.is_alphabetic() && script::twin(character).is_none()
}

/// Whether a link cannot go on over a character.
fn ends_link(character: char) -> bool {
    matches!(character, ' ' | '\n' | '<' | '>' | '"' | ')' | ']' | ',')
}

#[cfg(test)]
mod tests {
    use super::super::super::typed;
    use super::*;

    /// The words of a text, with what stands before each.
    fn split(text: &str) -> String {
        let typed = typed::characters(text);
        let written = |word: Word| {
            let gap = match word.gap {
                Gap::Joined => "-",
                Gap::Spaced => " ",
                Gap::Apart => "|",
            };
            gap.to_owned() + &typed[word.places].iter().map(|one| one.character).collect::<String>()
        };
        words(&typed, |character| character == '~').into_iter().map(written).collect()
    }

    #[test]
    fn a_text_falls_into_words() {
        for (text, words) in [
            ("Code: 1K7Q-CTFM LMTC.", "|Code|1K7Q-CTFM LMTC"),
            ("1K7Q/CTFM_LMTC – 99", "|1K7Q-CTFM-LMTC 99"),
            ("LMTC. Thanks", "|LMTC|Thanks"),
            ("see https://a.example/x?code=1K7Q-CTFM&b=2 now", "|see https|a|example|x|code|1K7Q-CTFM|b|2 now"),
            ("コードは1K7Q-CTFMです", "|コ-ドは|1K7Q-CTFM|です"),
            ("1К7Q", "|1К7Q"),
            ("Kód 16JE~", "|Kód 16JE~"),
            ("1K7Q\nCTFM", "|1K7Q|CTFM"),
        ] {
            assert_eq!(split(text), words, "{text}");
        }
    }
}
