//! What the backend is asked during an identity check, as data for whoever sends it.

use std::fmt;

use serde_json::json;

use super::Method;
use crate::code::SecretCode;

/// A question to the backend; each is a `POST`.
#[derive(Clone, PartialEq, Eq)]
pub enum Question {
    /// Begin a check in this way.
    Begin(Method),
    /// Is this the security code?
    Answer {
        /// The check.
        id: String,
        /// The six digits.
        code: SecretCode,
    },
    /// Is this the proof of the host's payment form? The card number itself never comes here (C9).
    Prove {
        /// The check.
        id: String,
        /// What the host's own backend gave out for it.
        proof: SecretCode,
    },
    /// Send another code.
    Again {
        /// The check.
        id: String,
    },
}

impl Question {
    /// The path below the backend's base URL; never with a security code in it.
    #[must_use]
    pub fn path(&self) -> String {
        match self {
            Self::Begin(_) => "/identity-checks".to_owned(),
            Self::Answer { id, .. } | Self::Prove { id, .. } => format!("/identity-checks/{id}/answer"),
            Self::Again { id } => format!("/identity-checks/{id}/resend"),
        }
    }

    /// The JSON body, for the redemption of this key into this account.
    #[must_use]
    pub fn body(&self, key: &str, account: &str) -> String {
        match self {
            Self::Begin(method) => json!({ "key": key, "account": account, "method": method.slug() }),
            Self::Answer { code, .. } => json!({ "answer": code.expose() }),
            Self::Prove { proof, .. } => json!({ "proof": proof.expose() }),
            Self::Again { .. } => json!({}),
        }
        .to_string()
    }
}

impl fmt::Debug for Question {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "POST {}", self.path())
    }
}
