//! Every answer that is not a success, as RFC 9457 problem details; which problem it is gets decided by those who raise it.

use axum::Json;
use axum::extract::Request;
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use redeemkit::problem::{Finality, ProblemKind};
use redeemkit::time::Timestamp;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::fault::Fault;
use crate::identity_check::Offer;
use crate::money::Money;
use crate::random::{self, NoRandomness};

const MEDIA_TYPE: HeaderValue = HeaderValue::from_static("application/problem+json");

/// Into which account a card was redeemed. The other account is never named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RedeemedInto {
    /// The account that is signed in.
    ThisAccount,
    /// Some other account.
    AnotherAccount,
}

/// RFC 9457 problem details. `type` is for programs; `title` and `detail` are English for developers and never shown.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
pub struct ProblemDetails {
    /// `/problems/` and the slug of the problem.
    #[serde(rename = "type")]
    pub kind: String,
    /// The slug as English words.
    pub title: String,
    /// The status of the answer.
    pub status: u16,
    /// For support, to find this very answer.
    pub reference: String,
    /// What a developer can do about it. It never repeats what was sent: that may be a code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// The member or header that is at fault.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// Tells this card and account from others; present when a code was judged.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub case: Option<String>,
    /// With `already-redeemed`: where the credit went.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub redeemed_into: Option<RedeemedInto>,
    /// Seconds to wait, as in the header `Retry-After`, which a page of another origin cannot always read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retry_after: Option<u32>,
    /// The date that matters: with `expired`, since when.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, format = DateTime)]
    pub date: Option<Timestamp>,
    /// With `pin-wrong`: how many more tries there are before the card is locked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attempts_left: Option<u32>,
    /// The amount that matters: with `balance-limit` the most that the account can hold, with `conditions-not-met` the least
    /// that the offer asks for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Money>,
    /// With `currency-mismatch`: the currency of the card, in ISO 4217.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// With `identity-check`: how it can be passed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub check: Option<Offer>,
    /// With `wrong-answer` and `answer-expired`: how many wrong answers are left.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answers_left: Option<u32>,
    /// With `answer-expired`: seconds until another message can be asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resend_in: Option<u32>,
}

/// The reference of problem details, beside the answer for the log: what support is told can be found there.
#[derive(Clone, Debug)]
pub struct Reference(pub String);

/// Problem details on their way out of a function; boxed, as they are much larger than what succeeds.
pub type Refusal = Box<ProblemDetails>;

impl ProblemDetails {
    /// A problem by its slug.
    fn new(slug: &str, status: StatusCode) -> Refusal {
        let title = slug.chars().enumerate().map(|(place, letter)| match (place, letter) {
            (0, letter) => letter.to_ascii_uppercase(),
            (_, '-') => ' ',
            (_, letter) => letter,
        });
        Box::new(Self {
            kind: format!("/problems/{slug}"),
            title: title.collect(),
            status: status.as_u16(),
            reference: new_reference(),
            detail: None,
            field: None,
            case: None,
            redeemed_into: None,
            retry_after: None,
            date: None,
            attempts_left: None,
            amount: None,
            currency: None,
            check: None,
            answers_left: None,
            resend_in: None,
        })
    }

    /// A problem with a reason of its own, which clients may not know.
    pub fn of_slug(slug: &str) -> Refusal {
        Self::new(slug, ProblemKind::from_slug(slug).map_or(StatusCode::UNPROCESSABLE_ENTITY, crate::fault::status))
    }

    /// The stable word for it.
    pub fn slug(&self) -> &str {
        self.kind.strip_prefix("/problems/").unwrap_or_default()
    }

    /// The problem, unless it is one of the request itself.
    pub fn problem_kind(&self) -> Option<ProblemKind> {
        ProblemKind::from_slug(self.slug())
    }

    /// Whether the attempt that got this answer is over. What is no verdict on a card is never the end of an attempt.
    pub fn finality(&self) -> Finality {
        self.problem_kind().map_or(Finality::Open, ProblemKind::finality)
    }

    /// Answers with another status than the problem usually has.
    pub fn with_status(mut self: Box<Self>, status: StatusCode) -> Refusal {
        self.status = status.as_u16();
        self
    }

    /// Says what a developer can do about it.
    pub fn with_detail(mut self: Box<Self>, detail: &'static str) -> Refusal {
        self.detail = Some(detail.to_owned());
        self
    }

    /// Names the member or header at fault.
    pub fn with_field(mut self: Box<Self>, field: &str) -> Refusal {
        self.field = Some(field.to_owned());
        self
    }

    /// Says how many seconds to wait.
    pub fn with_retry_after(mut self: Box<Self>, seconds: u32) -> Refusal {
        self.retry_after = Some(seconds);
        self
    }

    /// The same problem in another answer.
    pub fn with_new_reference(mut self: Box<Self>) -> Refusal {
        self.reference = new_reference();
        self
    }

    /// Names the card that was judged.
    pub fn with_case(mut self: Box<Self>, case: String) -> Refusal {
        self.case = Some(case);
        self
    }

    /// Says where the credit went.
    pub fn with_redeemed_into(mut self: Box<Self>, account: RedeemedInto) -> Refusal {
        self.redeemed_into = Some(account);
        self
    }

    /// Says which amount matters.
    pub fn with_amount(mut self: Box<Self>, amount: Money) -> Refusal {
        self.amount = Some(amount);
        self
    }

    /// Says how many tries are left.
    pub fn with_attempts_left(mut self: Box<Self>, left: u32) -> Refusal {
        self.attempts_left = Some(left);
        self
    }

    /// Says how the identity check can be passed.
    pub fn with_check(mut self: Box<Self>, offer: Offer) -> Refusal {
        self.check = Some(offer);
        self
    }

    /// Says how many wrong answers are left.
    pub fn with_answers_left(mut self: Box<Self>, left: u32) -> Refusal {
        self.answers_left = Some(left);
        self
    }

    /// Says when another message can be asked for.
    pub fn with_resend_in(mut self: Box<Self>, seconds: Option<u32>) -> Refusal {
        self.resend_in = seconds;
        self
    }

    /// Says in which currency the card is.
    pub fn with_currency(mut self: Box<Self>, currency: &str) -> Refusal {
        self.currency = Some(currency.to_owned());
        self
    }

    /// Says which date matters.
    pub fn with_date(mut self: Box<Self>, date: Timestamp) -> Refusal {
        self.date = Some(date);
        self
    }
}

/// Without randomness there is nothing to hand out; the answer itself is worth more than its reference.
fn new_reference() -> String {
    random::reference().unwrap_or_else(|NoRandomness| "R-NONE".to_owned())
}

impl From<Fault> for Refusal {
    fn from(fault: Fault) -> Self {
        ProblemDetails::new(fault.slug(), fault.status())
    }
}

impl From<ProblemKind> for Refusal {
    fn from(kind: ProblemKind) -> Self {
        ProblemDetails::new(kind.slug(), crate::fault::status(kind))
    }
}

/// A fault of our own, told to the log in full and to the client as `technical`.
impl From<sqlx::Error> for Refusal {
    fn from(error: sqlx::Error) -> Self {
        // SQLite's messages name tables and columns, never values, so no code can be in one.
        tracing::error!(%error, "the database failed");
        ProblemKind::Technical.into()
    }
}

impl From<NoRandomness> for Refusal {
    fn from(_: NoRandomness) -> Self {
        tracing::error!("the operating system gave no randomness");
        ProblemKind::Technical.into()
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let wait = self.retry_after.map(HeaderValue::from);
        let reference = Reference(self.reference.clone());
        let mut response = (status, [(header::CONTENT_TYPE, MEDIA_TYPE)], Json(self)).into_response();
        response.headers_mut().insert(header::CONTENT_TYPE, MEDIA_TYPE);
        response.extensions_mut().insert(reference);
        wait.and_then(|wait| response.headers_mut().insert(header::RETRY_AFTER, wait));
        response
    }
}

/// Turns errors that the libraries answer by themselves (no such path, wrong method, time out, a caught panic) into
/// problem details, so that there is one kind of error and nothing of the inside is seen.
pub async fn for_every_error(request: Request, next: Next) -> Response {
    let response = next.run(request).await;
    let (status, kind) = (response.status(), response.headers().get(header::CONTENT_TYPE));
    if !(status.is_client_error() || status.is_server_error()) || kind == Some(&MEDIA_TYPE) {
        return response;
    }
    let mut details = match status {
        StatusCode::NOT_FOUND => Refusal::from(Fault::UnknownPath),
        StatusCode::METHOD_NOT_ALLOWED => Refusal::from(Fault::MethodNotAllowed),
        StatusCode::PAYLOAD_TOO_LARGE => Refusal::from(Fault::TooLarge),
        StatusCode::UNSUPPORTED_MEDIA_TYPE => Refusal::from(Fault::UnsupportedMediaType),
        status if status.is_client_error() => Refusal::from(Fault::MalformedRequest),
        _ => Refusal::from(ProblemKind::Technical),
    };
    details = details.with_status(status);
    let allow = response.headers().get(header::ALLOW).cloned();
    let mut problem = details.into_response();
    allow.and_then(|methods| problem.headers_mut().insert(header::ALLOW, methods));
    problem
}
