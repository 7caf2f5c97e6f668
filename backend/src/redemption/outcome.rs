//! How an attempt ended or stands, on the wire and in the database: the same JSON in both, so that a replay is the first answer.

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

/// How an attempt ended, or that it was accepted.
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
    /// The redemption was accepted and will be credited later; nobody can withdraw it any more.
    Pending {
        /// Tells this card and account from others.
        case: String,
        /// Seconds after which to ask again, as in the header `Retry-After`.
        retry_after: u32,
    },
    /// Nothing was redeemed under this key, and nothing will be.
    Withdrawn,
}

impl Outcome {
    /// How this attempt ended, or that it was accepted; nothing while it may go on.
    pub fn of(attempt: &Attempt) -> Result<Option<Self>, Refusal> {
        match (attempt.state.as_str(), &attempt.answer) {
            ("withdrawn", _) => Ok(Some(Self::Withdrawn)),
            (_, Some(answer)) => Self::from_json(answer).map(Some),
            (_, None) => Ok(None),
        }
    }

    /// Reads the text that the database keeps.
    pub fn from_json(text: &str) -> Result<Self, Refusal> {
        serde_json::from_str(text).map_err(unreadable)
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
