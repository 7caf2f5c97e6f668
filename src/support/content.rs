//! A hand-off as it goes over the wire; what is in it is decided in [`super::hand_off`].

use serde::Serialize;

use super::{CodeGiven, Field, HandOff};
use crate::account::{Account, Billing};
use crate::guidance::Event;
use crate::money::{Currency, Money};
use crate::problem::ProblemKind;
use crate::time::Timestamp;

/// The body of `POST /support-requests`. What there is nothing to say of is left out.
#[derive(Serialize)]
struct Content<'a> {
    asks: &'static str,
    language: &'a str,
    /// The text as the customer has read it.
    text: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    problem: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    case: Option<&'a str>,
    events: Vec<Happened>,
    references: &'a [&'a String],
    #[serde(skip_serializing_if = "Option::is_none")]
    account: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    situation: Option<Situation<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    masked_code: Option<&'a str>,
    #[serde(skip_serializing_if = "WithoutCode::is_empty")]
    without_code: WithoutCode<'a>,
    #[serde(skip_serializing_if = "str::is_empty")]
    note: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    email: &'a str,
}

/// An event, by the slug of its problem, step or answer.
#[derive(Serialize)]
struct Happened {
    at: Timestamp,
    what: &'static str,
    of: &'static str,
}

impl Happened {
    fn of(event: &Event) -> Self {
        let (what, of) = match event {
            Event::Refused { problem, .. } => ("refused", problem.slug()),
            Event::Done { step, .. } => ("done", step.slug()),
            Event::Said { answer, .. } => ("said", answer.slug()),
        };
        Self { at: event.at(), what, of }
    }
}

/// What the page knows of the account that may matter (A6 to A8, B6, E4).
#[derive(Serialize)]
struct Situation<'a> {
    currency: Option<Currency>,
    country: Option<&'a str>,
    plan: Option<&'a str>,
    billing: Option<&'static str>,
    partner: Option<&'a str>,
    balance: Option<Money>,
    cancelled: bool,
    failed_charges: u32,
}

impl<'a> Situation<'a> {
    fn of(account: &'a Account) -> Self {
        Self {
            currency: account.currency,
            country: account.country.as_deref(),
            plan: account.plan.as_deref(),
            billing: account.billing.map(|billing| match billing {
                Billing::Direct => "direct",
                Billing::Partner => "partner",
                Billing::Bundle => "bundle",
            }),
            partner: account.partner.as_deref(),
            balance: account.balance,
            cancelled: account.cancelled,
            failed_charges: account.failed_charges,
        }
    }
}

/// What stands in place of a code that cannot be read (A10).
#[derive(Serialize)]
struct WithoutCode<'a> {
    #[serde(skip_serializing_if = "str::is_empty")]
    legible: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    receipt: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    shop: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    bought: &'a str,
}

impl WithoutCode<'_> {
    fn is_empty(&self) -> bool {
        [self.legible, self.receipt, self.shop, self.bought].iter().all(|text| text.is_empty())
    }
}

impl HandOff<'_> {
    /// The body of the request: what is told, the language, and the text as the customer has read it.
    #[must_use]
    pub fn content(&self, language: &str, text: &str) -> String {
        let filled = |field| self.form.filled(field);
        let (code, masked_code) = match &self.code {
            Some(CodeGiven::Exact(code)) => (Some(code.expose()), None),
            Some(CodeGiven::Covered(code)) => (None, Some(code.as_str())),
            None => (None, None),
        };
        let content = Content {
            asks: self.asks.slug(),
            language,
            text,
            problem: self.problem.map(ProblemKind::slug),
            case: self.case,
            events: self.events.iter().map(Happened::of).collect(),
            references: &self.references,
            account: self.account.map(|account| account.reference.as_str()),
            situation: self.account.map(Situation::of),
            code,
            masked_code,
            without_code: WithoutCode {
                legible: filled(Field::Legible),
                receipt: filled(Field::Receipt),
                shop: filled(Field::Shop),
                bought: filled(Field::Bought),
            },
            note: filled(Field::Note),
            email: filled(Field::Email),
        };
        serde_json::to_string(&content).unwrap_or_default()
    }
}
