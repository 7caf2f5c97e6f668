//! Reading what the backend answered. An answer that cannot be read is never taken for a refusal.

use std::fmt;

use serde::Deserialize;
use serde_json::Value;

use crate::account::Account;
use crate::money::Money;
use crate::problem::{Problem, ProblemKind, read_details, reference, slug};

/// The longest body that is read; the longest that the contract allows is far below a kilobyte.
pub const LONGEST_BODY: usize = 64 * 1024;

/// An HTTP answer as it came.
#[derive(Clone, PartialEq, Eq)]
pub struct Response {
    /// The status code.
    pub status: u16,
    /// The body as text, cut by the host above [`LONGEST_BODY`] bytes.
    pub body: String,
}

impl fmt::Debug for Response {
    /// Leaves out the body: a careless backend may repeat the code in it.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Response {{ status: {}, body: {} bytes }}", self.status, self.body.len())
    }
}

/// What a card was redeemed for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// The amount credited.
    pub amount: Money,
    /// The balance after it.
    pub balance: Money,
    /// The account credited.
    pub account: String,
    /// The backend's reference.
    pub reference: Option<String>,
    /// The backend's name for the card.
    pub case: Option<String>,
}

/// What an answer about a redemption says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// The card is redeemed.
    Redeemed(Receipt),
    /// The backend refused and says why.
    Refused(Problem),
    /// The attempt was withdrawn: it never was and never will be redeemed.
    Withdrawn,
    /// The backend has no such attempt.
    NoSuchAttempt,
    /// The attempt is under way.
    InProgress,
    /// The answer says nothing that can be relied on.
    Unreadable,
}

/// The members of a success that must be there: a success that cannot show its effect is none (D2).
#[derive(Deserialize)]
struct Redeemed {
    amount: Money,
    balance: Money,
    account: String,
}

/// Reads an answer about a redemption.
pub(super) fn verdict(response: &Response) -> Verdict {
    let Some(body) = json(response) else { return Verdict::Unreadable };
    match (response.status, body.get("state").and_then(Value::as_str), slug(&body)) {
        (200 | 201, Some("redeemed"), _) => match serde_json::from_str(&response.body) {
            Ok(Redeemed { amount, balance, account }) => {
                let (reference, case) = (reference(&body, "reference"), reference(&body, "case"));
                Verdict::Redeemed(Receipt { amount, balance, account, reference, case })
            }
            Err(_) => Verdict::Unreadable,
        },
        (200, Some("refused"), _) => {
            body.get("problem").map_or(Verdict::Unreadable, |details| Verdict::Refused(read_details(details)))
        }
        (200, Some("withdrawn"), _) | (409, _, Some("withdrawn")) => Verdict::Withdrawn,
        (200 | 202, Some("pending"), _) | (409, _, Some("in-progress")) => Verdict::InProgress,
        (404, _, Some("unknown-attempt")) => Verdict::NoSuchAttempt,
        (400.., _, Some(slug)) if ProblemKind::from_slug(slug).is_some() => Verdict::Refused(read_details(&body)),
        // A reason that is not in the list is a refusal all the same, but a fault of the server may hide an effect.
        (400..=499, _, Some(_)) => Verdict::Refused(read_details(&body)),
        _ => Verdict::Unreadable,
    }
}

/// What an answer says of who is signed in; nothing where it cannot be read.
pub(super) fn signed_in(response: &Response) -> Option<crate::account::Session> {
    match response.status {
        200 => serde_json::from_str::<Account>(&response.body).ok().map(crate::account::Session::SignedIn),
        401 => Some(crate::account::Session::SignedOut),
        _ => None,
    }
}

fn json(response: &Response) -> Option<Value> {
    (response.body.len() <= LONGEST_BODY).then(|| serde_json::from_str(&response.body).ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(status: u16, body: &str) -> Verdict {
        verdict(&Response { status, body: body.to_owned() })
    }

    #[test]
    fn a_success_without_its_effect_is_no_success() {
        assert_eq!(read(201, r#"{"state":"redeemed"}"#), Verdict::Unreadable);
        assert_eq!(read(200, "<html>You are signed in</html>"), Verdict::Unreadable);
        assert_eq!(read(204, ""), Verdict::Unreadable);
        assert_eq!(read(201, &format!("\"{}\"", "x".repeat(LONGEST_BODY))), Verdict::Unreadable);
    }

    #[test]
    fn a_fault_of_the_server_is_not_taken_for_a_refusal() {
        assert_eq!(read(502, "<html>Bad gateway</html>"), Verdict::Unreadable);
        assert_eq!(read(500, r#"{"type":"/problems/something-new"}"#), Verdict::Unreadable);
        assert!(
            matches!(read(422, r#"{"type":"/problems/something-new"}"#), Verdict::Refused(problem) if problem.kind == ProblemKind::Unknown)
        );
    }
}
