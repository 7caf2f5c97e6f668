//! Redeeming a code exactly once: the three calls on `/redemptions`. How an attempt goes on is in `attempt`, what the
//! rules are in `rules`, and what is accepted first and credited later in `accepted`.

pub mod accepted;
mod attempt;
mod crediting;
mod outcome;
mod pin;
mod rules;

use axum::Json;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderName, StatusCode, header};
use axum::response::{IntoResponse, Response};
use redeemkit::code::read_pin;
use redeemkit::problem::ProblemKind;
use serde::Deserialize;
use tracing::Instrument;
use utoipa::ToSchema;

use crate::backend::Backend;
use crate::client_address::ClientAddress;
use crate::database::attempts::{self, Name};
use crate::database::identities;
use crate::fault::Fault;
use crate::idempotency_key::IdempotencyKey;
use crate::mailed_link::asking::{self, MailSent};
use crate::outbox::AcceptedLanguage;
use crate::problem_details::{ProblemDetails, Refusal};
use crate::request_body::{JsonBody, member};
use crate::session::Session;
use attempt::Attempt;
use outcome::Outcome;

const REPLAYED: HeaderName = HeaderName::from_static("idempotent-replayed");

/// What is under way.
#[derive(ToSchema)]
#[expect(dead_code, reason = "it describes two answers in the OpenAPI document")]
#[serde(untagged)]
enum Accepted {
    Pending(Outcome),
    MailSent(MailSent),
}

/// What to redeem, and into which account. It has no `Debug`, as it holds a code.
#[derive(Deserialize, ToSchema)]
pub struct RedemptionRequest {
    /// The code, however it was typed.
    #[schema(value_type = String)]
    code: Option<String>,
    /// Its PIN, where it has one; it may also stand behind the code.
    pin: Option<String>,
    /// The reference of the account that the page showed.
    #[schema(value_type = String, example = "acc-anna")]
    account: Option<String>,
    /// Without a session, and without a code: where a link is to be sent. With both: the address that the customer gave before
    /// signing in, which has to be the account's (B3).
    email: Option<String>,
}

/// Redeems a code; without a session, sends a link to the e-mail address in place of the code.
///
/// The same key again gives the same answer again, with `Idempotent-Replayed: true`, once that answer is final.
#[utoipa::path(post, path = "/redemptions", tag = "redemptions", security(("session" = [])), request_body = RedemptionRequest,
    params(("Idempotency-Key" = String, Header, description = "1 to 255 visible characters, quoted as RFC 8941 has it or bare; new for each attempt")),
    responses(
        (status = 201, description = "Redeemed", body = Outcome),
        (status = 202, description = "Accepted, and credited later: `pending` until then, which nobody can withdraw. Or `mail-sent`, whether an account has the address or not", body = inline(Accepted)),
        (status = 400, description = "`malformed-request`, `missing-idempotency-key`", body = ProblemDetails, content_type = "application/problem+json"),
        (status = 401, description = "`not-signed-in`, before the code is looked at", body = ProblemDetails, content_type = "application/problem+json"),
        (status = 403, description = "`session-stale`, `cross-site`; `identity-check`, with `check`", body = ProblemDetails, content_type = "application/problem+json"),
        (status = 409, description = "`account-changed`, `withdrawn`, `in-progress`; `held-elsewhere`: accepted under another key", body = ProblemDetails, content_type = "application/problem+json"),
        (status = 413, description = "`too-large`", body = ProblemDetails, content_type = "application/problem+json"),
        (status = 415, description = "`unsupported-media-type`", body = ProblemDetails, content_type = "application/problem+json"),
        (status = 422, description = "A verdict on the card, `idempotency-key-reused`; `email-unreadable`", body = ProblemDetails, content_type = "application/problem+json"),
        (status = 429, description = "`rate-limited`, `locked-out`, before the code is looked at", body = ProblemDetails, content_type = "application/problem+json"),
        (status = 500, description = "`technical`", body = ProblemDetails, content_type = "application/problem+json"),
        (status = 503, description = "`maintenance`; or `technical`: not answered in time, so ask what became of it", body = ProblemDetails, content_type = "application/problem+json"),
    ))]
pub async fn redeem(
    State(backend): State<Backend>,
    session: Result<Session, Refusal>,
    address: ClientAddress,
    key: Result<IdempotencyKey, Refusal>,
    language: AcceptedLanguage,
    body: Result<JsonBody<RedemptionRequest>, Refusal>,
) -> Result<Response, Refusal> {
    let session = match (session, &key, body.as_ref().map(|JsonBody(request)| request.email.as_deref())) {
        (Ok(session), ..) => session,
        (Err(refusal), Ok(key), Ok(Some(email))) if refusal.problem_kind() == Some(ProblemKind::NotSignedIn) => {
            let sent = asking::send_link(&backend, &address, key.as_ref(), email, &language).await?;
            return Ok((StatusCode::ACCEPTED, Json(sent)).into_response());
        }
        // Before anything that the body says of a code is looked at.
        (Err(refusal), ..) => return Err(refusal),
    };
    let (key, JsonBody(request)) = (key?, body?);
    if let Some(email) = request.email
        && identities::with_email(backend.database.read(), &email.to_lowercase()).await?.as_ref()
            != Some(&session.account.reference)
    {
        return Err(ProblemKind::AccountChanged.into());
    }
    let (code, shown) = (member(request.code, "code")?, member(request.account, "account")?);
    still_signed_in(&session, &shown)?;
    let mut code = redeemkit::code::read(&code, &backend.formats).into_secret();
    if let Some(pin) = request.pin {
        code = code.with_pin(read_pin(&pin).expose().to_owned());
    }
    let attempt = Attempt { backend: backend.clone(), session, address, key: key.into(), code };
    // A task of its own: axum drops a handler when its client hangs up, and a redemption has to come to its end.
    let ended = backend.work.spawn(attempt.redeem().in_current_span()).await;
    let done = ended.map_err(|_| ProblemKind::Technical)??;
    let answer = match done.outcome {
        Outcome::Refused { problem } => problem.into_response(),
        // Computed again each time, as it is not final.
        outcome @ Outcome::Pending { retry_after, .. } => {
            let wait = [(header::RETRY_AFTER, retry_after)];
            return Ok((StatusCode::ACCEPTED, wait, Json(outcome)).into_response());
        }
        outcome => (StatusCode::CREATED, Json(outcome)).into_response(),
    };
    Ok(if done.replayed { ([(REPLAYED, "true")], answer).into_response() } else { answer })
}

/// Which account the page showed; other clients may leave it out.
#[derive(Debug, Deserialize)]
pub struct Shown {
    account: Option<String>,
}

/// Without this, "nothing was redeemed" could be said of an attempt that another account made: here it is unknown.
pub fn still_signed_in(session: &Session, shown: &str) -> Result<(), Refusal> {
    if shown == session.account.reference { Ok(()) } else { Err(ProblemKind::AccountChanged.into()) }
}

/// What became of an attempt.
#[utoipa::path(get, path = "/redemptions/{key}", tag = "redemptions", security(("session" = [])), params(("key" = String, Path), ("account" = Option<String>, Query, description = "The reference of the account that the page showed")), responses(
    (status = 200, description = "The final outcome, or `pending`: ask again", body = Outcome),
    (status = 401, description = "`not-signed-in`", body = ProblemDetails, content_type = "application/problem+json"),
    (status = 404, description = "`unknown-attempt`: no final outcome, which is no promise that none will come", body = ProblemDetails, content_type = "application/problem+json"),
    (status = 409, description = "`in-progress`: ask again; `account-changed`", body = ProblemDetails, content_type = "application/problem+json"),
))]
pub async fn outcome(
    State(backend): State<Backend>,
    session: Session,
    Path(key): Path<String>,
    Query(shown): Query<Shown>,
) -> Result<Json<Outcome>, Refusal> {
    shown.account.map_or(Ok(()), |shown| still_signed_in(&session, &shown))?;
    let name = Name { account: &session.account.reference, key: &key };
    let found = attempts::find(backend.database.read(), name).await?.ok_or(Fault::UnknownAttempt)?;
    if found.claimed_until.is_some_and(|until| until > backend.clock.now().milliseconds()) {
        return Err(attempt::in_progress());
    }
    Ok(Json(Outcome::of(&found)?.ok_or(Fault::UnknownAttempt)?))
}

/// Withdraws an attempt unless it was accepted or its outcome is final, and answers with whichever holds. After `withdrawn`, and only
/// then, a client may say that nothing was redeemed: a late request with that key is refused.
#[utoipa::path(delete, path = "/redemptions/{key}", tag = "redemptions", security(("session" = [])), params(("key" = String, Path), ("account" = Option<String>, Query, description = "The reference of the account that the page showed")), responses(
    (status = 200, description = "The final outcome, `pending`, or `withdrawn`", body = Outcome),
    (status = 400, description = "`malformed-request`: no attempt can have such a key", body = ProblemDetails, content_type = "application/problem+json"),
    (status = 401, description = "`not-signed-in`", body = ProblemDetails, content_type = "application/problem+json"),
    (status = 409, description = "`account-changed`, without effect", body = ProblemDetails, content_type = "application/problem+json"),
))]
pub async fn withdraw(
    State(backend): State<Backend>,
    session: Session,
    Path(key): Path<String>,
    Query(shown): Query<Shown>,
) -> Result<Json<Outcome>, Refusal> {
    shown.account.map_or(Ok(()), |shown| still_signed_in(&session, &shown))?;
    let key = IdempotencyKey::checked(key)?;
    let name = Name { account: &session.account.reference, key: key.as_ref() };
    let mut write = backend.database.write().await?;
    attempts::withdraw(&mut write, name).await?;
    let found = attempts::find(&mut *write, name).await?.ok_or(Fault::UnknownAttempt)?;
    write.commit().await?;
    Ok(Json(Outcome::of(&found)?.ok_or(ProblemKind::Technical)?))
}
