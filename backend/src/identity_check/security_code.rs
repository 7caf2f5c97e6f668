//! Security codes of six digits, drawn evenly from the system's randomness; how they are kept is in [`crate::secrets`].

use crate::random::{self, NoRandomness};

/// How many codes there are.
const CODES: u32 = 1_000_000;

/// A code that nobody can guess in five tries but for one time in 200,000.
pub fn draw() -> Result<String, NoRandomness> {
    // Numbers from the incomplete last million would make some codes likelier than others.
    const EVEN: u32 = u32::MAX - u32::MAX % CODES;
    loop {
        for bytes in random::secret()?.as_chunks::<4>().0 {
            let number = u32::from_be_bytes(*bytes);
            if number < EVEN {
                return Ok(format!("{:06}", number % CODES));
            }
        }
    }
}

/// Whether a text has the form of a code.
pub fn is_one(text: &str) -> bool {
    text.len() == 6 && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn codes_are_six_digits_and_seldom_the_same() {
        let codes: BTreeSet<String> = (0..1_000).map(|_| draw().unwrap()).collect();
        assert!(codes.iter().all(|code| is_one(code)));
        // Of 1,000 even draws from a million, about one is expected twice; 20 of them would not happen in the age of the universe.
        assert!(codes.len() > 980, "{}", codes.len());
        assert!(codes.iter().any(|code| code.starts_with('0')), "zeros in front belong to it");
    }

    #[test]
    fn nothing_else_is_a_code() {
        for text in ["", "12345", "1234567", "12345a", "１２３４５６", " 12345"] {
            assert!(!is_one(text), "{text}");
        }
    }
}
