//! What holds of a program's cards, and which refusals it casts doubt on.

use serde::{Deserialize, Deserializer, Serialize, de};
use serde_json::Value;

use crate::problem::{Certainty, Problem, ProblemKind};

/// What holds of every card of a program.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct CardPolicy {
    /// Whether cards expire.
    pub expiry: Expiry,
    /// Whether the card itself says so: then its print is the customer's proof (B1).
    pub printed_on_card: bool,
}

/// Whether cards expire.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
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

// Read by hand from the value: the derived form is another kilobyte of the compressed module.
impl<'de> Deserialize<'de> for CardPolicy {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let members = value.as_object().ok_or_else(|| de::Error::custom("card is not an object"))?;
        let mut card = Self::default();
        for (name, value) in members {
            match (name.as_str(), value.as_str(), value.as_bool()) {
                ("expiry", Some("never"), _) => card.expiry = Expiry::Never,
                ("expiry", Some("dated"), _) => card.expiry = Expiry::Dated,
                ("expiry", Some("unknown"), _) => card.expiry = Expiry::Unknown,
                ("printed_on_card", _, Some(printed)) => card.printed_on_card = printed,
                _ => {
                    return Err(de::Error::custom(
                        "card has expiry (never, dated or unknown) and printed_on_card (true or false)",
                    ));
                }
            }
        }
        Ok(card)
    }
}

impl CardPolicy {
    /// The same problem, with the certainty that it has in this program: a date that has passed on a card that never expires
    /// was concluded from something, but hardly from a date.
    ///
    /// ```
    /// use redeemkit::problem::{Certainty, Problem, ProblemKind};
    /// use redeemkit::program::{CardPolicy, Expiry};
    /// let never = CardPolicy { expiry: Expiry::Never, printed_on_card: true };
    /// let expired = Problem::new(ProblemKind::Expired, Certainty::Known);
    /// assert_eq!(never.weighed(expired).certainty, Certainty::Inferred);
    /// ```
    #[must_use]
    pub fn weighed(self, problem: Problem) -> Problem {
        match (problem.kind, self.expiry) {
            (ProblemKind::Expired, Expiry::Never) => Problem { certainty: Certainty::Inferred, ..problem },
            _ => problem,
        }
    }
}
