//! How an issuer's codes look, as data that a program's JSON holds, and what is wrong with such data.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Alphabet, Check};

/// The longest code that any documented system uses: Stripe's promotion codes have up to 500 characters.
const LONGEST: usize = 500;

/// Whether capital and small letters differ.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CasePolicy {
    /// `a` is read as `A` where only `A` is in the alphabet.
    #[default]
    Insensitive,
    /// Letters are taken as they were typed.
    Sensitive,
}

/// One kind of code.
///
/// ```
/// let json = r#"{ "id": "gift-card", "groups": [4, 4, 4], "alphabet": "0123456789ABCDEFGHJKLMNPQRTUVWXY",
///   "look_alikes": { "O": "0", "I": "1", "S": "5", "Z": "2" }, "check": "coupon-code" }"#;
/// let format: redeemkit::code::Format = serde_json::from_str(json).unwrap();
/// assert_eq!(format.length(), 12);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Format {
    /// A name for the format, unique in its program.
    pub id: String,
    /// The lengths of the groups that the code is printed in, such as `[4, 4, 4]`.
    pub groups: Vec<usize>,
    /// The characters that it is made of.
    pub alphabet: Alphabet,
    /// Characters that the issuer never uses and what they are read as, such as `O` for `0`.
    #[serde(default)]
    pub look_alikes: BTreeMap<char, char>,
    /// Whether capital and small letters differ.
    #[serde(default)]
    pub case: CasePolicy,
    /// The check scheme.
    #[serde(default)]
    pub check: Check,
}

impl Format {
    /// How many significant characters a code has.
    #[must_use]
    pub fn length(&self) -> usize {
        self.groups.iter().sum()
    }

    /// The character of this format that a typed one stands for, or nothing where the format never uses it.
    #[must_use]
    pub(super) fn significant(&self, typed: char) -> Option<char> {
        // ASCII only: a locale's own mapping would turn a Turkish i into a letter that no code has.
        let cased = match self.case {
            CasePolicy::Sensitive => [typed, typed],
            CasePolicy::Insensitive => [typed.to_ascii_uppercase(), typed.to_ascii_lowercase()],
        };
        let member = [typed, cased[0], cased[1]].into_iter().find(|character| self.alphabet.contains(*character));
        member.or_else(|| cased.iter().find_map(|character| self.look_alikes.get(character)).copied())
    }

    /// What is wrong with it: the field within the format, the fault, the remedy.
    pub(crate) fn fault(&self) -> Option<(String, &'static str, &'static str)> {
        if self.id.is_empty() {
            return Some(("id".to_owned(), "it is empty", "give the format a short name, such as \"gift-card\""));
        }
        if self.groups.is_empty()
            || self.groups.contains(&0)
            || self.groups.iter().any(|group| *group > LONGEST)
            || self.length() > LONGEST
        {
            return Some((
                "groups".to_owned(),
                "no code has that shape",
                "list the length of each printed group, 1 to 500 in all, such as [4, 4, 4]",
            ));
        }
        if let Some((fault, remedy)) = self.alphabet.fault() {
            return Some(("alphabet".to_owned(), fault, remedy));
        }
        if self.check.alphabet().is_some_and(|alphabet| alphabet != self.alphabet.as_str()) {
            return Some((
                "alphabet".to_owned(),
                "the check scheme is defined for another one",
                "for \"coupon-code\" use \"0123456789ABCDEFGHJKLMNPQRTUVWXY\"",
            ));
        }
        let wrong =
            |(typed, meant): &(&char, &char)| self.alphabet.contains(**typed) || !self.alphabet.contains(**meant);
        self.look_alikes.iter().find(wrong).map(|(typed, _)| {
            (
                format!("look_alikes.{typed}"),
                "it cannot be read that way",
                "map a character outside the alphabet to one inside it",
            )
        })
    }
}
