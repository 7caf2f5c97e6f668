//! Requests that customers hand to support (D4 to D7): received once, kept encrypted, deleted when their time is over. What a
//! support person sees of them is in `desk`.

mod content;
pub mod desk;

use std::time::Duration;

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use redeemkit::problem::ProblemKind;
use redeemkit::time::Timestamp;
use serde::Serialize;
use tokio::time::sleep;
use utoipa::ToSchema;

use crate::backend::Backend;
use crate::client_address::ClientAddress;
use crate::database::Write;
use crate::database::support_requests::{self, SupportRequest};
use crate::fault::Fault;
use crate::idempotency_key::IdempotencyKey;
use crate::problem_details::{ProblemDetails, Refusal};
use crate::random;
use crate::redemption::still_signed_in;
use crate::request_body::JsonBody;
use crate::sealed;
use crate::session::Session;
use content::SupportContent;

/// No request to support needs more bytes than this: its text has at most 8,000 characters, of up to four bytes each.
pub const LARGEST: usize = 64 * 1024;
/// Requests that one address may send within an hour.
const MOST_PER_HOUR: usize = 10;
const HOUR: i64 = 60 * 60 * 1_000;
const DAY: i64 = 24 * HOUR;
/// How often it is looked what is to be deleted.
const INTERVAL: Duration = Duration::from_secs(60);

/// That a request was received.
#[derive(Debug, Serialize, ToSchema)]
pub struct Received {
    /// What the customer can name when they ask for it.
    #[schema(example = "S-7K2M9QXT")]
    reference: String,
    /// The day on which it is deleted.
    #[schema(value_type = String, format = Date, example = "2027-02-22")]
    kept_until: String,
}

impl Received {
    fn of(request: &SupportRequest) -> Self {
        let kept_until = Timestamp::from_milliseconds(request.kept_until).date(0).to_string();
        Self { reference: request.reference.clone(), kept_until }
    }
}

/// Receives a request to support, with or without a session. A copy under the same key is not received a second time.
#[utoipa::path(post, path = "/support-requests", tag = "support", security(("session" = []), ()), request_body = SupportContent,
    params(("Idempotency-Key" = String, Header, description = "New for each request")),
    responses(
        (status = 201, description = "Received", body = Received),
        (status = 400, description = "`malformed-request`, `missing-idempotency-key`", body = ProblemDetails, content_type = "application/problem+json"),
        (status = 401, description = "`not-signed-in`: it names an account, and nobody is signed in", body = ProblemDetails, content_type = "application/problem+json"),
        (status = 409, description = "`account-changed`", body = ProblemDetails, content_type = "application/problem+json"),
        (status = 413, description = "`too-large`", body = ProblemDetails, content_type = "application/problem+json"),
        (status = 422, description = "`email-unreadable`; `idempotency-key-reused`", body = ProblemDetails, content_type = "application/problem+json"),
        (status = 429, description = "`rate-limited`", body = ProblemDetails, content_type = "application/problem+json"),
    ))]
pub async fn receive(
    State(backend): State<Backend>,
    session: Option<Session>,
    ClientAddress(address): ClientAddress,
    key: IdempotencyKey,
    JsonBody(content): JsonBody<SupportContent>,
) -> Result<(StatusCode, Json<Received>), Refusal> {
    match (&session, &content.account) {
        (Some(session), Some(shown)) => still_signed_in(session, shown)?,
        (None, Some(_)) => return Err(ProblemKind::NotSignedIn.into()),
        (_, None) => {}
    }
    content.check(session.is_none())?;
    let account = session.map(|session| session.account.reference);
    let json = serde_json::to_vec(&content).map_err(|_| ProblemKind::Technical)?;
    let fingerprint = backend.secrets.support_fingerprint(&json).to_vec();
    let now = backend.clock.now().milliseconds();

    let mut write = backend.database.write().await?;
    if let Some(received) = support_requests::find(&mut *write, account.as_deref(), key.as_ref()).await? {
        let same = received.fingerprint == fingerprint;
        return if same { Ok(answer(&received)) } else { Err(Fault::IdempotencyKeyReused.into()) };
    }
    may_send(&mut write, &address, now).await?;
    let reference = random::support_reference()?;
    let request = SupportRequest {
        sealed: sealed::seal(backend.secrets.sealing_key(), &context(&reference), &json)?,
        reference,
        account,
        key: key.into(),
        fingerprint,
        address: address.to_vec(),
        received_at: now,
        kept_until: now + i64::from(backend.keep_support_requests) * DAY,
    };
    support_requests::add(&mut write, &request).await?;
    write.commit().await?;
    Ok(answer(&request))
}

fn answer(request: &SupportRequest) -> (StatusCode, Json<Received>) {
    (StatusCode::CREATED, Json(Received::of(request)))
}

/// Refuses an address that sent too many lately. Deleted requests no longer count; none is deleted within an hour.
async fn may_send(write: &mut Write, address: &[u8], now: i64) -> Result<(), Refusal> {
    let lately = support_requests::times_from(&mut **write, address, now - HOUR).await?;
    let Some(oldest) = lately.len().checked_sub(MOST_PER_HOUR).and_then(|place| lately.get(place)) else {
        return Ok(());
    };
    let seconds = u32::try_from((oldest + HOUR - now + 999) / 1_000).unwrap_or(u32::MAX);
    Err(Refusal::from(ProblemKind::RateLimited).with_retry_after(seconds))
}

/// What a request is encrypted for.
fn context(reference: &str) -> String {
    format!("support request {reference}")
}

/// Deletes requests when their time is over, for as long as the backend runs.
pub async fn delete_when_due(backend: &Backend) {
    loop {
        match delete_due(backend).await {
            Ok(0) => {}
            Ok(count) => tracing::info!(count, "requests to support were deleted, their time is over"),
            Err(_) => tracing::error!("requests to support are not deleted yet; it is tried again"),
        }
        sleep(INTERVAL).await;
    }
}

async fn delete_due(backend: &Backend) -> Result<u64, Refusal> {
    let mut write = backend.database.write().await?;
    let deleted = support_requests::delete_until(&mut write, backend.clock.now().milliseconds()).await?;
    write.commit().await?;
    Ok(deleted)
}
