//! What is counted while the backend runs, for operators: `GET /metrics`. No code, account, key or address is in it.

use std::sync::Arc;

use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::IntoResponse;
use prometheus_client::encoding::{EncodeLabelSet, text};
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::registry::Registry;

use crate::backend::Backend;
use crate::problem_details::Refusal;
use redeemkit::problem::ProblemKind;

/// A kind of request, and how it was answered.
#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
pub struct Answered {
    /// A known method, or `other`.
    pub method: &'static str,
    /// The route's template.
    pub route: String,
    /// `2xx` and the like; `none` where the client hung up first.
    pub status: &'static str,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Ended {
    outcome: String,
}

/// Which limit held somebody up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// The waits of an account.
    Account,
    /// The lock of an account.
    Lock,
    /// The waits of an address.
    Address,
    /// What slows everybody who guesses.
    Everybody,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Hit {
    limit: &'static str,
}

/// The counters. A clone counts the same things.
#[derive(Clone, Debug)]
pub struct Metrics {
    registry: Arc<Registry>,
    requests: Family<Answered, Counter>,
    in_flight: Gauge,
    redemptions: Family<Ended, Counter>,
    limits: Family<Hit, Counter>,
}

impl Metrics {
    /// All at zero.
    pub fn new() -> Self {
        let mut registry = Registry::with_prefix("redeemkit");
        let (requests, in_flight) = (Family::default(), Gauge::default());
        let (redemptions, limits) = (Family::default(), Family::default());
        registry.register("requests", "Requests by route and class of status", requests.clone());
        registry.register("requests_in_flight", "Requests that are being answered", in_flight.clone());
        registry.register(
            "redemptions",
            "Redemptions by outcome: redeemed, replayed or a problem",
            redemptions.clone(),
        );
        registry.register("limits_hit", "Redemptions that had to wait, by limit", limits.clone());
        Self { registry: Arc::new(registry), requests, in_flight, redemptions, limits }
    }

    /// A request came in.
    pub fn begun(&self) {
        self.in_flight.inc();
    }

    /// A request was answered or given up.
    pub fn ended(&self, how: &Answered) {
        self.in_flight.dec();
        self.requests.get_or_create(how).inc();
    }

    /// An attempt got its answer: `redeemed`, `replayed`, or a problem's slug.
    pub fn redemption(&self, outcome: &str) {
        self.redemptions.get_or_create(&Ended { outcome: outcome.to_owned() }).inc();
    }

    /// Somebody has to wait.
    pub fn limit_hit(&self, limit: Limit) {
        let limit = match limit {
            Limit::Account => "account",
            Limit::Lock => "lock",
            Limit::Address => "address",
            Limit::Everybody => "everybody",
        };
        self.limits.get_or_create(&Hit { limit }).inc();
    }
}

/// The class of a status.
pub fn class(status: StatusCode) -> &'static str {
    match status.as_u16() {
        100..=199 => "1xx",
        200..=299 => "2xx",
        300..=399 => "3xx",
        400..=499 => "4xx",
        _ => "5xx",
    }
}

/// The counters as text, for Prometheus.
#[utoipa::path(get, path = "/metrics", tag = "about", responses((status = 200, description = "OpenMetrics text", body = String, content_type = "application/openmetrics-text")))]
pub async fn show(State(backend): State<Backend>) -> Result<impl IntoResponse, Refusal> {
    let mut written = String::new();
    text::encode(&mut written, &backend.metrics.registry).map_err(|_| ProblemKind::Technical)?;
    Ok(([(header::CONTENT_TYPE, "application/openmetrics-text; version=1.0.0; charset=utf-8")], written))
}
