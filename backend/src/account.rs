//! What a signed-in customer is shown of the account and of its balance's history.

use axum::Json;
use axum::extract::State;
use redeemkit::time::Timestamp;
use serde::Serialize;
use utoipa::ToSchema;

use crate::backend::Backend;
use crate::database::accounts::Account;
use crate::database::credits;
use crate::money::Money;
use crate::problem_details::{ProblemDetails, Refusal};
use crate::session::Session;

/// The account, as it is shown before a code is redeemed into it.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Account)]
pub struct AccountView {
    /// The name that `POST /redemptions` repeats, so that no other account is credited.
    reference: String,
    /// What its owner knows it by.
    label: String,
    /// The currency that it is billed in.
    currency: String,
    /// ISO 3166-1.
    country: String,
    /// IANA name.
    time_zone: String,
    /// `direct`, `partner` or `bundle`.
    billing: String,
    /// The partner's or the bundle's name.
    partner: Option<String>,
    /// The plan's name.
    plan: String,
    /// `month` or `year`.
    interval: String,
    /// What the plan costs in an interval.
    price: Money,
    /// The last day of the paid period, ISO 8601.
    period_end: Option<String>,
    /// What redeemed cards have left.
    balance: Money,
    /// Whether there is a payment method beside the balance.
    other_payment_method: bool,
    /// The time here, so that a wrong clock in the browser shortens no wait.
    #[schema(value_type = String, format = DateTime)]
    server_time: Timestamp,
}

impl AccountView {
    /// What is shown of an account at that instant.
    pub fn of(account: &Account, now: Timestamp) -> Result<Self, Refusal> {
        Ok(Self {
            reference: account.reference.clone(),
            label: account.label.clone(),
            currency: account.currency.clone(),
            country: account.country.clone(),
            time_zone: account.time_zone.clone(),
            billing: account.billing.clone(),
            partner: account.partner.clone(),
            plan: account.plan.clone(),
            interval: account.interval.clone(),
            price: Money::of(account.price, &account.currency)?,
            period_end: account.period_end.clone(),
            balance: Money::of(account.balance, &account.currency)?,
            other_payment_method: account.other_payment_method,
            server_time: now,
        })
    }
}

/// The account that is signed in.
#[utoipa::path(get, path = "/account", tag = "account", security(("session" = [])), responses(
    (status = 200, description = "The account", body = AccountView),
    (status = 401, description = "`not-signed-in`", body = ProblemDetails, content_type = "application/problem+json"),
))]
pub async fn show(State(backend): State<Backend>, session: Session) -> Result<Json<AccountView>, Refusal> {
    Ok(Json(AccountView::of(&session.account, backend.clock.now())?))
}

/// One change of the balance.
#[derive(Debug, Serialize, ToSchema)]
pub struct HistoryEntry {
    /// When.
    #[schema(value_type = String, format = DateTime)]
    at: Timestamp,
    /// `gift-card` or `membership-payment`.
    kind: String,
    /// How much; below zero when it left the balance.
    amount: Money,
    /// The balance after it.
    balance: Money,
    /// What can be named to support.
    reference: String,
}

/// The changes of the balance, newest first.
#[derive(Debug, Serialize, ToSchema)]
pub struct History {
    entries: Vec<HistoryEntry>,
}

/// The history of the balance: where a customer finds a card that was redeemed before (A1).
#[utoipa::path(get, path = "/account/history", tag = "account", security(("session" = [])), responses(
    (status = 200, description = "The history, newest first", body = History),
    (status = 401, description = "`not-signed-in`", body = ProblemDetails, content_type = "application/problem+json"),
))]
pub async fn history(State(backend): State<Backend>, session: Session) -> Result<Json<History>, Refusal> {
    let rows = credits::history(backend.database.read(), &session.account.reference).await?;
    let entries = rows.into_iter().map(|row| {
        Ok(HistoryEntry {
            at: Timestamp::from_milliseconds(row.at),
            kind: row.kind,
            amount: Money::of(row.amount, &row.currency)?,
            balance: Money::of(row.balance, &row.currency)?,
            reference: row.reference,
        })
    });
    Ok(Json(History { entries: entries.collect::<Result<_, Refusal>>()? }))
}
