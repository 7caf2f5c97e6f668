//! What holds of a program's cards: whether they expire, and where their codes are.

use serde::{Deserialize, Deserializer, Serialize};

use crate::json::{each_member, list};

/// What holds of every card of a program.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(not(target_family = "wasm"), derive(schemars::JsonSchema))]
#[cfg_attr(not(target_family = "wasm"), schemars(default, deny_unknown_fields))]
pub struct CardPolicy {
    /// Whether cards expire.
    pub expiry: Expiry,
    /// Whether the card itself says so: then its print is the customer's proof (B1).
    pub printed_on_card: bool,
    /// Where a code can be found; never empty.
    #[cfg_attr(not(target_family = "wasm"), schemars(length(min = 1)))]
    pub places: Vec<Place>,
}

/// Whether cards expire.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(not(target_family = "wasm"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Expiry {
    /// They never do.
    Never,
    /// Each has its date.
    Dated,
    /// Nothing is claimed either way.
    #[default]
    Unknown,
}

impl Expiry {
    fn from_name(name: &str) -> Option<Self> {
        match name {
            "never" => Some(Self::Never),
            "dated" => Some(Self::Dated),
            "unknown" => Some(Self::Unknown),
            _ => None,
        }
    }
}

/// Where a code can be found (B2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(not(target_family = "wasm"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    /// On the back of the card, under a film to be scratched off.
    Card,
    /// In the e-mail of a digital card.
    Email,
    /// On the receipt.
    Receipt,
}

impl Place {
    const ALL: [Self; 3] = [Self::Card, Self::Email, Self::Receipt];

    fn from_name(name: &str) -> Option<Self> {
        match name {
            "card" => Some(Self::Card),
            "email" => Some(Self::Email),
            "receipt" => Some(Self::Receipt),
            _ => None,
        }
    }
}

impl Default for CardPolicy {
    fn default() -> Self {
        Self { expiry: Expiry::default(), printed_on_card: false, places: Place::ALL.to_vec() }
    }
}

impl<'de> Deserialize<'de> for CardPolicy {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut card = Self::default();
        let wrong = "card has expiry (never, dated or unknown), printed_on_card (true or false), places (of card, email, receipt)";
        each_member(deserializer, wrong, &mut |name, value| {
            match name {
                "expiry" => card.expiry = Expiry::from_name(value.as_str()?)?,
                "printed_on_card" => card.printed_on_card = value.as_bool()?,
                "places" => card.places = list(value, Place::from_name).filter(|places| !places.is_empty())?,
                _ => return None,
            }
            Some(())
        })?;
        Ok(card)
    }
}
