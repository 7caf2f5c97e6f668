//! The requests that a redemption needs, as data for whoever sends them.

use std::fmt;

use serde::Serialize;

use super::attempt::{Attempt, IdempotencyKey};
use crate::challenge::Question;
use crate::code::SecretCode;

/// The number of a request within one redemption, so that a late reply is not taken for another's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RequestId(pub u32);

/// What is asked of the backend.
#[derive(Clone, PartialEq, Eq)]
pub enum Call {
    /// `GET /account`: who is signed in.
    Account,
    /// `POST /redemptions`: redeem.
    Redeem {
        /// The attempt.
        attempt: Attempt,
        /// The code with its PIN, for the body and nothing else.
        code: SecretCode,
    },
    /// `GET /redemptions/{key}`: what became of an attempt.
    Ask(Attempt),
    /// `DELETE /redemptions/{key}`: withdraw an attempt unless it has come to something.
    Withdraw(Attempt),
    /// `POST /clear-cookies`.
    ClearCookies,
    /// `POST /redemptions` with an e-mail address in place of a code: a link to sign in is mailed there (B3).
    Mail {
        /// The key of the request.
        key: IdempotencyKey,
        /// The address, for the body and nothing else.
        address: SecretCode,
    },
    /// `POST /support-requests`: a hand-off to a person.
    HandOver {
        /// The key of the request.
        key: IdempotencyKey,
        /// What the customer agreed to send, as JSON; the code may be in it.
        body: SecretCode,
    },
    /// `POST /identity-checks` and below: the check that an attempt waits for.
    Check {
        /// The attempt.
        attempt: Attempt,
        /// The question.
        question: Question,
    },
}

/// A request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// Its number, to be given back with the reply.
    pub id: RequestId,
    /// What is asked.
    pub call: Call,
}

impl Call {
    /// The HTTP method.
    #[must_use]
    pub fn method(&self) -> &'static str {
        match self {
            Self::Account | Self::Ask(_) => "GET",
            Self::Redeem { .. }
            | Self::Mail { .. }
            | Self::HandOver { .. }
            | Self::ClearCookies
            | Self::Check { .. } => "POST",
            Self::Withdraw(_) => "DELETE",
        }
    }

    /// The path below the backend's base URL; never with a code in it.
    #[must_use]
    pub fn path(&self) -> String {
        match self {
            Self::Account => "/account".to_owned(),
            Self::Redeem { .. } | Self::Mail { .. } => "/redemptions".to_owned(),
            // The account goes along: for another one the backend would know no such attempt, and that would mislead.
            Self::Ask(attempt) | Self::Withdraw(attempt) => {
                format!("/redemptions/{}?account={}", attempt.key.as_str(), percent_encoded(&attempt.account))
            }
            Self::ClearCookies => "/clear-cookies".to_owned(),
            Self::HandOver { .. } => "/support-requests".to_owned(),
            Self::Check { question, .. } => question.path(),
        }
    }

    /// The value of the `Idempotency-Key` header: a quoted string, as the IETF draft asks (RFC 8941, 3.3.3).
    #[must_use]
    pub fn idempotency_key(&self) -> Option<String> {
        match self {
            Self::Redeem { attempt, .. } => Some(format!("\"{}\"", attempt.key.as_str())),
            Self::Mail { key, .. } | Self::HandOver { key, .. } => Some(format!("\"{}\"", key.as_str())),
            Self::Account | Self::Ask(_) | Self::Withdraw(_) | Self::ClearCookies | Self::Check { .. } => None,
        }
    }

    /// The JSON body: one of the four places where a code may leave the core.
    #[must_use]
    pub fn body(&self) -> Option<String> {
        match self {
            Self::Redeem { attempt, code } => {
                let (code, pin, account) = (code.expose(), code.expose_pin(), attempt.account.as_str());
                serde_json::to_string(&Body { code, pin, account }).ok()
            }
            Self::HandOver { body, .. } => Some(body.expose().to_owned()),
            Self::Mail { address, .. } => serde_json::to_string(&MailBody { email: address.expose() }).ok(),
            Self::Check { attempt, question } => Some(question.body(attempt.key.as_str(), &attempt.account)),
            Self::Account | Self::Ask(_) | Self::Withdraw(_) | Self::ClearCookies => None,
        }
    }
}

/// Text for a query: all but letters, digits and `-._~` as percent-encoded UTF-8 (RFC 3986, 2.3).
fn percent_encoded(text: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    text.bytes().map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}

/// The body of a redemption.
#[derive(Serialize)]
struct Body<'a> {
    code: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    pin: &'a str,
    account: &'a str,
}

/// The body of the request for a mailed link.
#[derive(Serialize)]
struct MailBody<'a> {
    email: &'a str,
}

impl fmt::Debug for Call {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} {}", self.method(), self.path())
    }
}
