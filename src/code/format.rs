//! How an issuer's codes look, as data that a program's JSON holds, and what is wrong with such data.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Alphabet, Check, Length, Ready};

/// The longest code that any documented system uses: Stripe's promotion codes have up to 500 characters.
pub(super) const LONGEST: usize = 500;

/// The longest PIN; those in use have 3 to 8 digits.
pub(super) const LONGEST_PIN: usize = 12;

/// Whether capital and small letters differ.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_family = "wasm"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum CasePolicy {
    /// `a` is read as `A` where only `A` is in the alphabet.
    #[default]
    Insensitive,
    /// Letters are taken as they were typed.
    Sensitive,
}

/// What the dashes between the groups are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_family = "wasm"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Separators {
    /// They are in print only; the backend gets the code without them.
    #[default]
    Decorative,
    /// They belong to the code; the backend gets it with a dash between the groups, however it was typed.
    Significant,
}

/// One kind of code. What a ready format or a check says may be left out.
///
/// ```
/// let json = r#"{ "id": "gift-card", "groups": [4, 4, 4], "alphabet": "0123456789ABCDEFGHJKLMNPQRTUVWXY", "check": "coupon-code" }"#;
/// let format: redeemkit::code::Format = serde_json::from_str(json).unwrap();
/// assert_eq!(format.length().longest, 12);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_family = "wasm"), derive(schemars::JsonSchema))]
#[cfg_attr(not(target_family = "wasm"), schemars(transform = super::schema::complete))]
#[serde(deny_unknown_fields, default)]
pub struct Format {
    /// A name for the format, unique in its program.
    pub id: String,
    /// The system that issues the codes, where its format is known here; what it says need not be written.
    pub ready: Option<Ready>,
    /// How many characters a code has, separators not counted; left out, as many as its groups.
    #[cfg_attr(not(target_family = "wasm"), schemars(schema_with = "super::schema::length"))]
    pub length: Option<Length>,
    /// The lengths of the groups that the code is printed in, such as `[4, 4, 4]`.
    #[cfg_attr(not(target_family = "wasm"), schemars(inner(range(min = 1, max = LONGEST))))]
    pub groups: Vec<usize>,
    /// The letters and digits that every code begins with, such as `GIFT`; they count as characters of the code.
    #[cfg_attr(not(target_family = "wasm"), schemars(regex(pattern = "^[A-Za-z0-9]*$")))]
    pub prefix: String,
    /// What the dashes between the groups are.
    pub separators: Separators,
    /// The characters that it is made of; with `-` among them, dashes are taken as they are typed.
    #[cfg_attr(not(target_family = "wasm"), schemars(regex(pattern = "^[A-Za-z0-9-]*$"), with = "String"))]
    pub alphabet: Alphabet,
    /// Characters that the issuer never uses and what they are read as, such as `O` for `0`.
    #[cfg_attr(not(target_family = "wasm"), schemars(extend("propertyNames" = { "minLength": 1, "maxLength": 1 })))]
    pub look_alikes: BTreeMap<char, char>,
    /// Whether capital and small letters differ; left out, they do not.
    pub case: Option<CasePolicy>,
    /// The check scheme.
    pub check: Check,
    /// How many digits its PIN has: the short number that stands next to the code.
    #[cfg_attr(not(target_family = "wasm"), schemars(schema_with = "super::schema::pin"))]
    pub pin: Option<Length>,
    /// Whether some of its cards have no PIN, so that the code alone is sent as well.
    pub pin_optional: bool,
}

impl Format {
    /// How many significant characters a code has.
    #[must_use]
    pub fn length(&self) -> Length {
        self.length
            .unwrap_or_else(|| Length::exactly(self.groups.iter().fold(0, |sum, group| sum.saturating_add(*group))))
    }

    /// The character of this format that a typed one stands for, or nothing where the format never uses it.
    #[must_use]
    pub(super) fn significant(&self, typed: char) -> Option<char> {
        // ASCII only: a locale's own mapping would turn a Turkish i into a letter that no code has.
        let cased = match self.case.unwrap_or_default() {
            CasePolicy::Sensitive => [typed, typed],
            CasePolicy::Insensitive => [typed.to_ascii_uppercase(), typed.to_ascii_lowercase()],
        };
        let uses = |character: &char| {
            self.alphabet.contains(*character) || self.check.further_characters().contains(*character)
        };
        let alias =
            |character: &char| self.look_alikes.get(character).copied().or_else(|| self.check.look_alike(*character));
        [typed].iter().chain(&cased).copied().find(uses).or_else(|| cased.iter().find_map(alias))
    }

    /// Whether this is a mark, such as a dash, that belongs to the code.
    pub(super) fn uses_mark(&self, mark: char) -> bool {
        self.alphabet.contains(mark) || self.check.further_characters().contains(mark)
    }

    /// Whether characters begin with its prefix, capital or small.
    pub(super) fn has_prefix(&self, mut typed: impl Iterator<Item = char>) -> bool {
        self.prefix.chars().all(|expected| typed.next().is_some_and(|typed| typed.eq_ignore_ascii_case(&expected)))
    }

    /// What is wrong with it: the field within the format, the fault, the remedy.
    pub(crate) fn fault(&self) -> Option<(String, &'static str, &'static str)> {
        let fault = |field: &str, fault, remedy| Some((field.to_owned(), fault, remedy));
        if self.id.is_empty() {
            return fault("id", "it is empty", "give the format a short name, such as \"gift-card\"");
        }
        let length = self.length();
        let groups = self.groups.iter().fold(0_usize, |sum, group| sum.saturating_add(*group));
        if self.groups.contains(&0) || groups > LONGEST || (self.length.is_none() && groups == 0) {
            return fault(
                "groups",
                "no code has that shape",
                "list the length of each printed group, 1 to 500 in all, such as [4, 4, 4]",
            );
        }
        if length.shortest == 0 || length.shortest > length.longest || length.longest > LONGEST {
            return fault(
                "length",
                "no code has that length",
                "write a shortest and a longest one, 1 to 500, such as { \"shortest\": 8, \"longest\": 20 }",
            );
        }
        if groups > length.longest {
            return fault("groups", "they have more characters than the code", "list the groups of the longest code");
        }
        if !self.prefix.chars().all(|character| character.is_ascii_alphanumeric())
            || self.prefix.len() > length.shortest
        {
            return fault("prefix", "no code can begin with it", "write letters and digits only, such as \"GIFT\"");
        }
        if self.pin.is_some_and(|pin| pin.shortest == 0 || pin.shortest > pin.longest || pin.longest > LONGEST_PIN) {
            return fault("pin", "no PIN has that length", "write a shortest and a longest one, 1 to 12");
        }
        if self.pin_optional && self.pin.is_none() {
            return fault("pin_optional", "there is no PIN", "say how many digits the PIN has, or leave this out");
        }
        if let Some((wrong, remedy)) = self.alphabet.fault() {
            return fault("alphabet", wrong, remedy);
        }
        let has_other_characters = |alphabet: &str| {
            alphabet.len() != self.alphabet.as_str().len() || !alphabet.chars().all(|one| self.alphabet.contains(one))
        };
        if self.check.alphabet().is_some_and(has_other_characters) {
            return fault("alphabet", "the check scheme is defined for another one", "leave the alphabet out");
        }
        if self.check == Check::LuhnModN && !self.alphabet.as_str().len().is_multiple_of(2) {
            return fault(
                "check",
                "Luhn's check misses single errors where the alphabet has an odd number of characters",
                "use another check, or an alphabet of an even number",
            );
        }
        let wrong =
            |(typed, meant): &(&char, &char)| self.alphabet.contains(**typed) || !self.alphabet.contains(**meant);
        let (typed, _) = self.look_alikes.iter().find(wrong)?;
        fault(
            &format!("look_alikes.{typed}"),
            "it cannot be read that way",
            "map a character outside the alphabet to one inside it",
        )
    }
}
