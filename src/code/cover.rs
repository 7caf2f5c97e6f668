//! A code as it may be shown to who looks over a shoulder: enough to tell it from others, and of no use.

/// The most characters of a code that are shown, and never more than a third of it.
const END: usize = 4;

/// A printed code, covered but for its end.
///
/// ```
/// assert_eq!(redeemkit::code::covered("1K7Q-CTFM-LMTC"), "••••-••••-LMTC");
/// assert_eq!(redeemkit::code::covered("BCDFG-HJKLM"), "•••••-••KLM");
/// ```
#[must_use]
pub fn covered(printed: &str) -> String {
    let characters = printed.chars().filter(|character| character.is_alphanumeric()).count();
    let mut left = characters - END.min(characters / 3);
    let cover = |character: char| {
        let is_covered = character.is_alphanumeric() && left > 0;
        left -= usize::from(is_covered);
        if is_covered { '•' } else { character }
    };
    printed.chars().map(cover).collect()
}
