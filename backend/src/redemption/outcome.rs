//! How an attempt ended, on the wire and in the database: the same JSON in both, so that a replay is the first answer.

use redeemkit::problem::ProblemKind;
use redeemkit::time::Timestamp;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::database::attempts::Attempt;
use crate::money::Money;
use crate::problem_details::Refusal;

/// What was redeemed.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
pub struct Redeemed {
    /// What the card was worth.
    pub amount: Money,
    /// The balance after it.
    pub balance: Money,
    /// The account that was credited.
    pub account: String,
    /// When.
    #[schema(value_type = String, format = DateTime)]
    pub redeemed_at: Timestamp,
    /// The credit's reference, also in the history.
    pub reference: String,
    /// Tells this card and account from others.
    pub case: String,
}

/// How an attempt ended.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(tag = "state", rename_all = "kebab-case")]
pub enum Outcome {
    /// The card was credited.
    Redeemed(Redeemed),
    /// The card was refused, and would be again under this key.
    Refused {
        /// Why.
        problem: Refusal,
    },
    /// Nothing was redeemed under this key, and nothing will be.
    Withdrawn,
}

impl Outcome {
    /// How this attempt ended; nothing while it may go on.
    pub fn of(attempt: &Attempt) -> Result<Option<Self>, Refusal> {
        match (attempt.state.as_str(), &attempt.answer) {
            ("withdrawn", _) => Ok(Some(Self::Withdrawn)),
            (_, Some(answer)) => serde_json::from_str(answer).map(Some).map_err(unreadable),
            (_, None) => Ok(None),
        }
    }

    /// The text that the database keeps.
    pub fn to_json(&self) -> Result<String, Refusal> {
        serde_json::to_string(self).map_err(unreadable)
    }
}

fn unreadable(_: serde_json::Error) -> Refusal {
    tracing::error!("a stored answer cannot be read or written");
    ProblemKind::Technical.into()
}
