//! Looks for secrets in what a program leaves behind, and counts where it looked.

use std::fs;
use std::path::Path;

/// What is looked for, and how much was looked through.
pub struct Search {
    spellings: Vec<String>,
    pub places: usize,
    pub bytes: usize,
}

impl Search {
    /// For the codes of cards, however they are spelled.
    pub fn for_codes(codes: &[String]) -> Self {
        let spellings = codes.iter().flat_map(|code| {
            let bare = code.replace('-', "");
            [code.clone(), code.to_lowercase(), bare.to_lowercase(), bare]
        });
        Self::for_texts(spellings.collect())
    }

    /// For exactly these texts.
    pub fn for_texts(spellings: Vec<String>) -> Self {
        Self { spellings, places: 0, bytes: 0 }
    }

    pub fn nowhere_in(&mut self, place: &str, bytes: &[u8]) {
        (self.places, self.bytes) = (self.places + 1, self.bytes + bytes.len());
        for spelling in &self.spellings {
            assert!(!is_in(spelling.as_bytes(), bytes), "{spelling} is in {place}");
        }
    }

    pub fn nowhere_in_folder(&mut self, folder: &Path) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_file() {
                self.nowhere_in(&path.display().to_string(), &fs::read(&path).unwrap());
            }
        }
    }
}

/// Six digits are in every log by chance, as the fraction of a second or in a name of many characters; a security code stands alone.
fn is_in(text: &[u8], bytes: &[u8]) -> bool {
    let alone = text.iter().all(u8::is_ascii_digit);
    let continues = |byte: Option<&u8>| alone && byte.is_some_and(u8::is_ascii_alphanumeric);
    let fraction = |byte: Option<&u8>| alone && byte == Some(&b'.');
    bytes.windows(text.len()).enumerate().filter(|(_, window)| *window == text).any(|(at, _)| {
        let before = at.checked_sub(1).and_then(|before| bytes.get(before));
        !continues(before) && !fraction(before) && !continues(bytes.get(at + text.len()))
    })
}

#[test]
fn what_stands_alone_is_found_and_what_does_not_is_none() {
    for (bytes, found) in [
        (&b"the code 204816 is"[..], true),
        (b"204816", true),
        (b"\x00204816\xff", true),
        (b"answer=\"204816\"", true),
        (b"00:17:22.204816Z", false),
        (b"key 7f204816aa", false),
        (b"0.204816", false),
    ] {
        assert_eq!(is_in(b"204816", bytes), found, "{}", String::from_utf8_lossy(bytes));
    }
    assert!(is_in(b"BCDFG", b"xBCDFGx"));
}
