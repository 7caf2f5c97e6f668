//! Which accounts a program's cards fit: the currencies they are in, the regions they are meant for, the most that a balance holds.

use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;

use crate::json::{each_member, list};
use crate::money::{Currency, Money};

/// Which accounts a program's cards fit. Nothing is claimed of what is left out.
///
/// ```
/// use redeemkit::program::Accepts;
/// let accepts: Accepts = serde_json::from_str(r#"{ "currencies": ["EUR"], "regions": ["CZ", "DK"] }"#).unwrap();
/// assert!(accepts.lacks_currency("USD".to_owned().try_into().unwrap()));
/// assert!(accepts.lacks_region("FR") && !accepts.lacks_region("DK"));
/// assert!(!Accepts::default().lacks_region("FR"));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(not(target_family = "wasm"), derive(schemars::JsonSchema))]
#[cfg_attr(not(target_family = "wasm"), schemars(default, deny_unknown_fields))]
pub struct Accepts {
    /// The currencies of its cards, each of which fits accounts that are billed in it (B6).
    #[cfg_attr(not(target_family = "wasm"), schemars(inner(regex(pattern = "^[A-Z]{3}$")), with = "Vec<String>"))]
    pub currencies: Vec<Currency>,
    /// The regions whose accounts its cards are meant for (D3).
    #[cfg_attr(not(target_family = "wasm"), schemars(schema_with = "super::schema::regions"))]
    pub regions: Regions,
    /// The most that the balance of an account can hold, for a backend that does not say it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(not(target_family = "wasm"), schemars(schema_with = "super::schema::money"))]
    pub balance: Option<Money>,
}

/// The regions whose accounts a program's cards are meant for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Regions {
    /// Nothing is claimed.
    #[default]
    Unknown,
    /// All of them: a card works whatever country it was bought in (B6).
    Any,
    /// These, ISO 3166-1 with two letters.
    Only(Vec<String>),
}

impl Serialize for Regions {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Unknown => serializer.serialize_str("unknown"),
            Self::Any => serializer.serialize_str("any"),
            Self::Only(regions) => regions.serialize(serializer),
        }
    }
}

impl Regions {
    fn read(value: &Value) -> Option<Self> {
        match value.as_str() {
            Some("any") => Some(Self::Any),
            Some("unknown") => Some(Self::Unknown),
            Some(_) => None,
            None => list(value, region).filter(|regions| !regions.is_empty()).map(Self::Only),
        }
    }
}

fn region(code: &str) -> Option<String> {
    (code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase())).then(|| code.to_owned())
}

impl<'de> Deserialize<'de> for Accepts {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut accepts = Self::default();
        let wrong = "accepts has currencies (such as [\"EUR\"]), regions (any, unknown or such as [\"CZ\"]), balance (amount, currency)";
        each_member(deserializer, wrong, &mut |name, value| {
            match name {
                "currencies" => accepts.currencies = list(value, |code| Currency::try_from(code.to_owned()).ok())?,
                "regions" => accepts.regions = Regions::read(value)?,
                "balance" => accepts.balance = Some(Money::read(value)?),
                _ => return None,
            }
            Some(())
        })?;
        Ok(accepts)
    }
}

impl Accepts {
    /// Whether no card of the program is in this currency.
    #[must_use]
    pub fn lacks_currency(&self, currency: Currency) -> bool {
        !self.currencies.is_empty() && !self.currencies.contains(&currency)
    }

    /// Whether no card of the program is meant for this region.
    #[must_use]
    pub fn lacks_region(&self, region: &str) -> bool {
        matches!(&self.regions, Regions::Only(regions) if !regions.iter().any(|one| one == region))
    }
}
