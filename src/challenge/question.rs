//! What the backend is asked during an identity check, as data for whoever sends it.

use std::fmt;

use serde::Serialize;

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
        let body = match self {
            Self::Begin(method) => {
                Body { key: Some(key), account: Some(account), method: Some(method.slug()), ..Body::default() }
            }
            Self::Answer { code, .. } => Body { answer: Some(code.expose()), ..Body::default() },
            Self::Prove { proof, .. } => Body { proof: Some(proof.expose()), ..Body::default() },
            Self::Again { .. } => Body::default(),
        };
        serde_json::to_string(&body).unwrap_or_default()
    }
}

/// The members that a question may have.
#[derive(Default, Serialize)]
struct Body<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    key: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    account: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    method: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    answer: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    proof: Option<&'a str>,
}

impl fmt::Debug for Question {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "POST {}", self.path())
    }
}
