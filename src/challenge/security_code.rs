//! Reading the security code from what a customer typed or pasted, be it a whole message. Whether it is right is for the
//! backend to say.

use crate::code::SecretCode;

/// The digits of a security code (C1).
const LENGTH: usize = 6;
/// The zeros of the digits that keyboards and messages write: ASCII, Arabic, Persian, Devanagari, full-width.
const ZEROS: [char; 5] = ['0', '٠', '۰', '०', '０'];

/// Digits that stand together, and how they follow what stands before them.
#[derive(Default)]
struct Group {
    digits: String,
    /// One space or dash alone parts it from the group before.
    joined: bool,
    /// It stands behind `#`, as in the last line of a message for WebOTP (`@example.com #123456`).
    marked: bool,
}

/// Reads the six digits of a security code; none where there are not six, or where several could be meant.
///
/// ```
/// use redeemkit::challenge::read_security_code;
/// let read = |text| read_security_code(text).map(|code| code.expose().to_owned());
/// assert_eq!(read("123 456").as_deref(), Some("123456"));
/// assert_eq!(read("Use code １２３４５６ within 10 minutes").as_deref(), Some("123456"));
/// assert_eq!(read("12345"), None);
/// ```
#[must_use]
pub fn read_security_code(text: &str) -> Option<SecretCode> {
    let groups = groups(text);
    let marked = groups.iter().filter(|group| group.marked).map(|group| group.digits.clone());
    let whole = groups.iter().map(|group| group.digits.clone());
    let mut runs: Vec<String> = Vec::new();
    for group in &groups {
        match runs.last_mut().filter(|_| group.joined) {
            Some(run) => run.push_str(&group.digits),
            None => runs.push(group.digits.clone()),
        }
    }
    let code = only_one(marked).or_else(|| only_one(whole)).or_else(|| only_one(runs.into_iter()));
    code.map(SecretCode::new)
}

/// The one text of six digits, where there is exactly one.
fn only_one(candidates: impl Iterator<Item = String>) -> Option<String> {
    let mut found = candidates.filter(|digits| digits.len() == LENGTH);
    let first = found.next()?;
    found.all(|other| other == first).then_some(first)
}

fn groups(text: &str) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    // What stands between the last digit and here; none where a digit stands right before.
    let mut gap: Option<String> = Some(String::new());
    for character in text.chars().filter(|character| !is_unseen(*character)) {
        match (digit(character), &mut gap) {
            (Some(digit), None) => {
                if let Some(group) = groups.last_mut() {
                    group.digits.push(digit);
                }
            }
            (Some(digit), Some(between)) => {
                let mut parts = between.chars();
                let joined = !groups.is_empty() && parts.next().is_some_and(is_joint) && parts.next().is_none();
                groups.push(Group { digits: digit.into(), joined, marked: between.ends_with('#') });
                gap = None;
            }
            (None, Some(between)) => between.push(character),
            (None, None) => gap = Some(character.into()),
        }
    }
    groups
}

fn digit(character: char) -> Option<char> {
    let value =
        ZEROS.iter().find_map(|zero| (*zero as u32..*zero as u32 + 10).position(|one| one == character as u32))?;
    char::from_digit(u32::try_from(value).ok()?, 10)
}

/// A space or dash of any kind.
fn is_joint(character: char) -> bool {
    character.is_whitespace() || matches!(character, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

/// Marks that a copied message brings along and nobody sees: joiners, directions, isolates.
fn is_unseen(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<String> {
        read_security_code(text).map(|code| code.expose().to_owned())
    }

    #[test]
    fn six_digits_are_read_however_they_are_written() {
        let written = [
            "123456",
            " 123456\n",
            "123 456",
            "123-456",
            "12 34 56",
            "1 2 3 4 5 6",
            "123\u{a0}456",
            "１２３４５６",
            "١٢٣٤٥٦",
            "۱۲۳۴۵۶",
            "\u{2068}123456\u{2069}",
            "Use code 123456 to show that it is you. It counts for 10 minutes.",
            "Lumen: 123 456. Sent on 24.11.2026 at 01:54",
            "123456 is your code. Use 123456 within 10 minutes.",
            "Order 654321: your code follows.\n\n@example.com #123456",
        ];
        for text in written {
            assert_eq!(read(text).as_deref(), Some("123456"), "{text}");
        }
    }

    #[test]
    fn what_is_not_one_code_is_none() {
        for text in
            ["", "12345", "1234567", "123 4567", "no digits", "123456 or 654321", "4242 4242 4242 4242", "123, 456"]
        {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn a_text_without_end_is_read_to_its_end() {
        assert_eq!(read(&"1 ".repeat(10_000)), None);
        assert_eq!(read(&"x".repeat(10_000)), None);
    }
}
