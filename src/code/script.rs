//! Letters of other scripts that look like Latin ones. A keyboard left in another layout, or a text put together by somebody
//! else, brings them in; they are told, never folded.

/// Cyrillic and Greek letters, each followed by the Latin letter that it looks like. Source: confusables.txt of Unicode
/// Technical Standard 39, as far as it names a single Latin capital or small letter for a letter of these scripts.
const TWINS: &str = "АAВBЕEЅSІIЈJКKМMНHОOРPСCТTУYХXаaеeоoрpсcуyхxѕsіiјjΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοoνv";

/// The Latin letter that a letter of another script looks like.
pub(super) fn twin(letter: char) -> Option<char> {
    let mut characters = TWINS.chars();
    while let (Some(other), Some(latin)) = (characters.next(), characters.next()) {
        if other == letter {
            return Some(latin);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_second_letter_is_latin() {
        assert!(TWINS.chars().enumerate().all(|(place, letter)| letter.is_ascii() == (place % 2 == 1)));
        assert_eq!((twin('А'), twin('A'), twin('Ж')), (Some('A'), None, None));
    }
}
