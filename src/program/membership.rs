//! What a program says of memberships: which changes cost a discount, and which benefits outlast a cancelled membership.

use serde::{Deserialize, Serialize};

/// A change that a customer may intend, or that may happen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_family = "wasm"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Change {
    /// To a smaller plan (E1).
    Downgrade,
    /// From monthly to yearly payment (E3).
    Yearly,
    /// The end of the membership (E6).
    Cancel,
    /// The renewal of a cancelled membership (E6, E4).
    Renew,
    /// Charges that fail until the plan is cancelled (E4).
    FailedPayment,
}

impl Change {
    /// The change of this name, as the JSON of a program has it.
    ///
    /// ```
    /// use redeemkit::program::Change;
    /// assert_eq!(Change::from_name("failed-payment"), Some(Change::FailedPayment));
    /// assert_eq!(Change::from_name("upgrade"), None);
    /// ```
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        match name {
            "downgrade" => Some(Self::Downgrade),
            "yearly" => Some(Self::Yearly),
            "cancel" => Some(Self::Cancel),
            "renew" => Some(Self::Renew),
            "failed-payment" => Some(Self::FailedPayment),
            _ => None,
        }
    }
}

/// What holds of the benefits of a program's accounts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_family = "wasm"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct BenefitRules {
    /// The changes that cost a benefit; all that the source texts name (E1, E3, E4, E6).
    pub lost_by: Vec<Change>,
    /// Benefits that a cancelled account keeps, by the names that the backend gives them; none in the source texts (E6).
    pub kept_on_cancelling: Vec<String>,
}

impl Default for BenefitRules {
    fn default() -> Self {
        let lost_by = vec![Change::Downgrade, Change::Yearly, Change::Cancel, Change::FailedPayment];
        Self { lost_by, kept_on_cancelling: Vec::new() }
    }
}
