//! Reading what the backend answered. An answer that cannot be read is never taken for a refusal.

use std::fmt;

use serde_json::Value;

use super::handing_over::{HandOffTrouble, Received};
use super::mailing::MailTrouble;
use super::retry::advised_wait;
use crate::account::{Account, Session};
use crate::challenge::{self, Challenge};
use crate::date::Date;
use crate::money::Money;
use crate::problem::{Problem, ProblemKind, read_details, reference, slug};
use crate::time::Timestamp;

/// The longest body that is read; the longest that the contract allows is far below a kilobyte.
pub const LONGEST_BODY: usize = 64 * 1024;

/// Seconds that a mailed link can be followed where the backend does not say, and that a refusal for too many mails lasts.
const LINK_LASTS: u32 = 600;
const MAIL_WAIT: u32 = 60;

/// An HTTP answer as it came.
#[derive(Clone, PartialEq, Eq)]
pub struct Response {
    /// The status code.
    pub status: u16,
    /// The body as text. A host may leave a body out that is longer than [`LONGEST_BODY`] bytes: it would not be read.
    pub body: String,
    /// The `Retry-After` header, where the host can read it.
    pub retry_after: Option<String>,
}

impl Response {
    /// An answer of this status and body.
    #[must_use]
    pub fn new(status: u16, body: impl Into<String>) -> Self {
        Self { status, body: body.into(), retry_after: None }
    }
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
    /// The attempt is under way; the seconds after which to ask again, where the backend advises any.
    InProgress(Option<u32>),
    /// The backend reports success and shows no effect (D2).
    WithoutEffect(Option<String>),
    /// The answer says nothing that can be relied on.
    Unreadable,
}

/// Reads an answer about the redemption into this account.
pub(super) fn verdict(response: &Response, account: &str, now: Timestamp) -> Verdict {
    let Some(body) = json(response) else { return Verdict::Unreadable };
    let wait = || advised_wait(Some(&body), response.retry_after.as_deref(), now);
    let refused = |details: &Value| Verdict::Refused(Problem { retry_after: wait(), ..read_details(details) });
    match (response.status, body.get("state").and_then(Value::as_str), slug(&body)) {
        (200 | 201, Some("redeemed"), _) => redeemed(&body, account),
        (200, Some("refused"), _) => body.get("problem").map_or(Verdict::Unreadable, refused),
        (200, Some("withdrawn"), _) | (409, _, Some("withdrawn")) => Verdict::Withdrawn,
        (200 | 202, Some("pending"), _) | (409, _, Some("in-progress")) => Verdict::InProgress(wait()),
        (404, _, Some("unknown-attempt")) => Verdict::NoSuchAttempt,
        (400.., _, Some(slug)) if ProblemKind::from_slug(slug).is_some() => refused(&body),
        // A reason that is not in the list is a refusal all the same, but a fault of the server may hide an effect.
        (400..=499, _, Some(_)) => refused(&body),
        _ => Verdict::Unreadable,
    }
}

/// A success is one only where it shows its effect (D2): an amount, on the account that was to be credited.
fn redeemed(body: &Value, account: &str) -> Verdict {
    let (reference, case) = (reference(body, "reference"), reference(body, "case"));
    let money = |member| body.get(member).and_then(Money::read);
    let credited = body.get("account").and_then(Value::as_str).filter(|credited| *credited == account);
    match (money("amount").filter(|amount| amount.is_positive()), money("balance"), credited) {
        (Some(amount), Some(balance), Some(account)) => {
            Verdict::Redeemed(Receipt { amount, balance, account: account.to_owned(), reference, case })
        }
        _ => Verdict::WithoutEffect(reference),
    }
}

/// The identity check that a refusal offers; none where the program's backend has its check elsewhere.
pub(super) fn offered_check(response: &Response) -> Option<Challenge> {
    json(response)?.get("check").filter(|check| check.is_object()).map(Challenge::offered)
}

/// What an answer to a question of the identity check says.
pub(super) fn check(response: &Response, now: Timestamp) -> challenge::Reply {
    let body = json(response);
    let wait = advised_wait(body.as_ref(), response.retry_after.as_deref(), now);
    challenge::Reply::read(response.status, body.as_ref(), wait)
}

/// What an answer to the request for a mailed link says: how long the link can be followed, and from when there can be another where
/// this was no further one; or why none was sent.
pub(super) fn mail(response: &Response, now: Timestamp) -> Result<(Timestamp, Option<Timestamp>), MailTrouble> {
    let body = json(response);
    let member = |name: &str| body.as_ref().and_then(|body| body.get(name));
    match (response.status, body.as_ref().and_then(slug)) {
        (202, _) if member("state").and_then(Value::as_str) == Some("mail-sent") => {
            let seconds = |name| member(name).and_then(Value::as_u64).and_then(|seconds| u32::try_from(seconds).ok());
            let in_seconds = |name, otherwise| now.plus_seconds(seconds(name).unwrap_or(otherwise));
            let repeated = member("repeated").and_then(Value::as_bool) == Some(true);
            Ok((in_seconds("expires_in", LINK_LASTS), repeated.then(|| in_seconds("resend_in", MAIL_WAIT))))
        }
        (422, Some("email-unreadable")) => Err(MailTrouble::Unreadable),
        (429, _) => {
            let wait = advised_wait(body.as_ref(), response.retry_after.as_deref(), now);
            Err(MailTrouble::Later(now.plus_seconds(wait.unwrap_or(MAIL_WAIT))))
        }
        _ => Err(MailTrouble::NoAnswer),
    }
}

/// What an answer to a hand-off says: that it was received, or why not.
pub(super) fn received(response: &Response, now: Timestamp) -> Result<Received, HandOffTrouble> {
    let body = json(response);
    match (response.status, body.as_ref().and_then(slug)) {
        (201, _) => {
            let name = body.as_ref().and_then(|body| reference(body, "reference")).ok_or(HandOffTrouble::NoAnswer)?;
            let until = body.as_ref().and_then(|body| body.get("kept_until")).and_then(Value::as_str);
            Ok(Received { reference: name, kept_until: until.and_then(Date::parse) })
        }
        (422, Some("email-unreadable")) => Err(HandOffTrouble::EmailUnreadable),
        (401, _) | (409, Some("account-changed")) => Err(HandOffTrouble::AccountChanged),
        (429, _) => {
            let wait = advised_wait(body.as_ref(), response.retry_after.as_deref(), now);
            Err(HandOffTrouble::Later(now.plus_seconds(wait.unwrap_or(MAIL_WAIT))))
        }
        _ => Err(HandOffTrouble::NoAnswer),
    }
}

/// What an answer says of who is signed in; nothing where it cannot be read.
pub(super) fn signed_in(response: &Response) -> Option<Session> {
    match response.status {
        200 => Account::read(&json(response)?).map(|account| Session::SignedIn(Box::new(account))),
        401 => Some(Session::SignedOut),
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
        verdict(&Response::new(status, body), "acc-1", Timestamp::from_milliseconds(0))
    }

    #[test]
    fn a_success_without_its_effect_is_no_success() {
        let success = |amount: &str, account: &str| {
            let money = |amount| format!(r#"{{"amount":"{amount}","currency":"EUR"}}"#);
            format!(
                r#"{{"state":"redeemed","amount":{},"balance":{},"account":"{account}"}}"#,
                money(amount),
                money("9.00")
            )
        };
        assert!(matches!(read(201, &success("5.00", "acc-1")), Verdict::Redeemed(_)));
        assert_eq!(read(201, &success("0.00", "acc-1")), Verdict::WithoutEffect(None));
        assert_eq!(read(201, &success("5.00", "acc-2")), Verdict::WithoutEffect(None));
        assert_eq!(read(201, r#"{"state":"redeemed"}"#), Verdict::WithoutEffect(None));
    }

    #[test]
    fn what_cannot_be_read_says_nothing() {
        let cut = r#"{"state":"redeemed","amount":{"amo"#;
        for (status, body) in [
            (200, "<html>You are signed in</html>"),
            (204, ""),
            (201, cut),
            (502, "<html>Bad gateway</html>"),
            (200, "7"),
            (301, "{}"),
        ] {
            assert_eq!(read(status, body), Verdict::Unreadable, "{status} {body}");
        }
        assert_eq!(read(201, &format!("\"{}\"", "x".repeat(LONGEST_BODY))), Verdict::Unreadable);
    }

    #[test]
    fn a_fault_of_the_server_is_not_taken_for_a_refusal() {
        assert_eq!(read(500, r#"{"type":"/problems/something-new"}"#), Verdict::Unreadable);
        assert!(
            matches!(read(422, r#"{"type":"/problems/something-new"}"#), Verdict::Refused(problem) if problem.kind == ProblemKind::Unknown)
        );
    }

    #[test]
    fn the_wait_survives_the_reading() {
        let pending = r#"{"state":"pending","retry_after":4}"#;
        assert_eq!(read(202, pending), Verdict::InProgress(Some(4)));
        assert!(
            matches!(read(429, r#"{"type":"/problems/rate-limited","retry_after":30}"#), Verdict::Refused(problem) if problem.retry_after == Some(30))
        );
    }
}
