//! What a signed-in customer is shown of the account and of its balance's history.

use axum::Json;
use axum::extract::State;
use redeemkit::time::Timestamp;
use serde::Serialize;
use utoipa::ToSchema;

use crate::backend::Backend;
use crate::database::accounts::Account;
use crate::database::credits;
use crate::local_day;
use crate::membership::{Change, Membership};
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
    /// Seconds that clocks there are ahead of UTC now: the dates below are its own.
    utc_offset: i32,
    /// `direct`, `partner` or `bundle`; `null` where that is not told.
    billing: Option<String>,
    /// The partner's or the bundle's name.
    partner: Option<String>,
    /// The plan's name.
    plan: String,
    /// The plan from the next period on, after a change to a smaller one.
    next_plan: Option<String>,
    /// `month` or `year`.
    interval: String,
    /// What the plan costs in an interval.
    price: Money,
    /// The last day of the paid period, ISO 8601.
    period_end: Option<String>,
    /// The day of the month on which periods begin, for months that are too short for it.
    billing_day: Option<u8>,
    /// Whether it is cancelled.
    cancelled: bool,
    /// The day from which a cancelled account is closed, where that is known.
    closing_date: Option<String>,
    /// What the account has beyond its plan, and what it has lost.
    benefits: Vec<BenefitView>,
    /// What redeemed cards have left.
    balance: Money,
    /// Whether there is a payment method beside the balance.
    other_payment_method: bool,
    /// Charges that have failed in a row.
    failed_charges: u32,
    /// The changes of the membership that can be made now.
    changes: Vec<Change>,
    /// The time here, so that a wrong clock in the browser shortens no wait.
    #[schema(value_type = String, format = DateTime)]
    server_time: Timestamp,
}

/// Something that an account has beyond its plan.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Benefit)]
pub struct BenefitView {
    /// The name that programs know it by.
    id: String,
    /// What the customer knows it by.
    name: String,
    /// Whether it lowers the price.
    discount: bool,
    /// Whether the account has lost it.
    lost: bool,
}

impl AccountView {
    /// What is shown of an account at that instant.
    pub fn of(membership: &Membership, now: Timestamp) -> Result<Self, Refusal> {
        let account = &membership.account;
        let today = local_day::today(account, now);
        let (plan, next_plan) = membership.plan(today);
        let told = |text: &String| account.tells_billing.then(|| text.clone());
        let benefits = membership.benefits.iter().map(|benefit| BenefitView {
            id: benefit.id.clone(),
            name: benefit.name.clone(),
            discount: benefit.discount,
            lost: Membership::has_lost(benefit, today),
        });
        Ok(Self {
            reference: account.reference.clone(),
            label: account.label.clone(),
            currency: account.currency.clone(),
            country: account.country.clone(),
            time_zone: account.time_zone.clone(),
            utc_offset: local_day::utc_offset(account, now),
            billing: told(&account.billing),
            partner: account.partner.as_ref().and_then(told),
            plan: plan.to_owned(),
            next_plan: next_plan.map(str::to_owned),
            interval: account.interval.clone(),
            price: Money::of(account.price, &account.currency)?,
            period_end: account.period_end.clone(),
            billing_day: account.billing_day,
            cancelled: account.cancelled,
            closing_date: account.closing_date.clone(),
            benefits: benefits.collect(),
            balance: Money::of(account.balance, &account.currency)?,
            other_payment_method: account.other_payment_method,
            failed_charges: account.failed_charges,
            changes: membership.possible(),
            server_time: now,
        })
    }

    /// The same, of an account whose benefits are still to be read.
    pub async fn show(backend: &Backend, account: Account) -> Result<Self, Refusal> {
        let mut read = backend.database.read().acquire().await?;
        Self::of(&Membership::of(&mut read, account).await?, backend.clock.now())
    }
}

/// The account that is signed in.
#[utoipa::path(get, path = "/account", tag = "account", security(("session" = [])), responses(
    (status = 200, description = "The account", body = AccountView),
    (status = 401, description = "`not-signed-in`", body = ProblemDetails, content_type = "application/problem+json"),
))]
pub async fn show(State(backend): State<Backend>, session: Session) -> Result<Json<AccountView>, Refusal> {
    Ok(Json(AccountView::show(&backend, session.account).await?))
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
