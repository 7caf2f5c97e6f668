//! The support desk of the demo: every request in full, with what the ledger knows of its code (D6). It exists under `--demo` only;
//! a real one stands behind the sign-in of the people who work there.

use axum::Json;
use axum::extract::State;
use redeemkit::problem::ProblemKind;
use redeemkit::time::Timestamp;
use serde::Serialize;
use serde_json::Value;
use utoipa::ToSchema;

use super::content::SupportContent;
use super::context;
use crate::backend::Backend;
use crate::database::support_requests::{self, SupportRequest};
use crate::database::{accounts, attempts, cards, credits};
use crate::money::Money;
use crate::problem_details::Refusal;
use crate::sealed;

/// All requests, newest first.
#[derive(Serialize, ToSchema)]
pub struct Desk {
    requests: Vec<OnDesk>,
}

/// One request. It has no `Debug`, as it may hold a code.
#[derive(Serialize, ToSchema)]
pub struct OnDesk {
    reference: String,
    #[schema(value_type = String, format = DateTime)]
    received_at: Timestamp,
    #[schema(value_type = String, format = DateTime)]
    kept_until: Timestamp,
    /// What its owner knows the account by.
    account: Option<String>,
    /// What the customer sent; nothing where the secret is not the one that it was encrypted with.
    content: Option<SupportContent>,
    /// What the ledger knows of the code; nothing where no code was given.
    ledger: Option<Ledger>,
}

/// What the ledger knows of a code.
#[derive(Serialize, ToSchema)]
pub struct Ledger {
    /// The card; nothing where no card has this code.
    card: Option<CardKnown>,
    /// Where its worth went; nothing while it was not redeemed.
    redeemed: Option<Redeemed>,
    /// The attempts of the account that asks, with this very code.
    attempts: Vec<Attempted>,
}

/// A card that was issued.
#[derive(Serialize, ToSchema)]
pub struct CardKnown {
    worth: Money,
    /// `active`, `not-activated` or `disabled`.
    standing: String,
    #[schema(value_type = Option<String>, format = DateTime)]
    expires_at: Option<Timestamp>,
}

/// A card that was redeemed.
#[derive(Serialize, ToSchema)]
pub struct Redeemed {
    #[schema(value_type = String, format = DateTime)]
    at: Timestamp,
    /// What the owner of the credited account knows it by.
    into: String,
    /// Whether that is the account that asks.
    same_account: bool,
    /// The reference of the credit.
    reference: String,
}

/// An attempt.
#[derive(Serialize, ToSchema)]
pub struct Attempted {
    /// `in-progress`, `open`, `pending`, `final` or `withdrawn`. `open` is what a technical fault leaves behind.
    state: String,
    /// The answer that it has.
    #[schema(value_type = Option<Object>)]
    answer: Option<Value>,
}

/// The requests to support, for who works there.
#[utoipa::path(get, path = "/demo/support-requests", tag = "demo", responses((status = 200, description = "Only under --demo", body = Desk)))]
pub async fn show(State(backend): State<Backend>) -> Result<Json<Desk>, Refusal> {
    let mut requests = Vec::new();
    for request in support_requests::all(backend.database.read()).await? {
        requests.push(on_desk(&backend, request).await?);
    }
    Ok(Json(Desk { requests }))
}

async fn on_desk(backend: &Backend, request: SupportRequest) -> Result<OnDesk, Refusal> {
    let SupportRequest { reference, account, received_at, kept_until, sealed, .. } = request;
    let content: Option<SupportContent> = sealed::open(backend.secrets.sealing_key(), &context(&reference), &sealed)
        .and_then(|plain| serde_json::from_slice(&plain).ok());
    let ledger = match content.as_ref().and_then(|content| content.code.as_deref()) {
        Some(code) => Some(ledger(backend, account.as_deref(), code).await?),
        None => None,
    };
    let account = match &account {
        Some(reference) => Some(label(backend, reference).await?),
        None => None,
    };
    let [received_at, kept_until] = [received_at, kept_until].map(Timestamp::from_milliseconds);
    Ok(OnDesk { reference, received_at, kept_until, account, content, ledger })
}

async fn ledger(backend: &Backend, account: Option<&str>, code: &str) -> Result<Ledger, Refusal> {
    let code = redeemkit::code::read(code, &backend.formats).code;
    let digest = backend.secrets.digest(&code);
    let read = backend.database.read();
    let card = match cards::find(read, &digest).await? {
        Some(card) => Some(CardKnown {
            worth: Money::of(card.amount, &card.currency)?,
            standing: card.standing,
            expires_at: card.expires_at.map(Timestamp::from_milliseconds),
        }),
        None => None,
    };
    let redeemed = match credits::of_card(read, &digest).await? {
        Some(credit) => Some(Redeemed {
            at: Timestamp::from_milliseconds(credit.credited_at),
            into: label(backend, &credit.account).await?,
            same_account: account == Some(credit.account.as_str()),
            reference: credit.reference,
        }),
        None => None,
    };
    let mut attempted = Vec::new();
    if let Some(account) = account {
        for attempt in attempts::of_code(read, account, &backend.secrets.fingerprint(account, &code)).await? {
            let answer = attempt.answer.and_then(|answer| serde_json::from_str(&answer).ok());
            attempted.push(Attempted { state: attempt.state, answer });
        }
    }
    Ok(Ledger { card, redeemed, attempts: attempted })
}

async fn label(backend: &Backend, account: &str) -> Result<String, Refusal> {
    let account = accounts::find(backend.database.read(), account).await?.ok_or(ProblemKind::Technical)?;
    Ok(account.label)
}
