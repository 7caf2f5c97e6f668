//! What is told of each request, once, when it ends: one line of the log and the counters. Never a path, a key or a body: a
//! code may have got into any of them by mistake.

use std::time::Instant;

use axum::extract::{MatchedPath, Request, State};
use axum::http::{HeaderName, HeaderValue, Method, StatusCode};
use axum::middleware::Next;
use axum::response::Response;
use tracing::{Instrument, Span};

use crate::metrics::{Answered, Metrics, class};
use crate::problem_details::Reference;
use crate::random;

/// Names one request in the log. It is new for each, whatever the client sends, and opens nothing.
const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// A request on its way. Dropped before it was answered, it tells that the client hung up.
struct Observed {
    metrics: Metrics,
    how: Answered,
    span: Span,
    begun: Instant,
}

impl Observed {
    fn answered(mut self, response: &Response) {
        let status = response.status();
        self.how.status = class(status);
        let reference = response.extensions().get::<Reference>().map(|reference| reference.0.as_str());
        tracing::info!(parent: &self.span, status = status.as_u16(), milliseconds = self.milliseconds(), reference, "answered");
    }

    fn milliseconds(&self) -> u64 {
        u64::try_from(self.begun.elapsed().as_millis()).unwrap_or(u64::MAX)
    }
}

impl Drop for Observed {
    fn drop(&mut self) {
        if self.how.status == UNANSWERED {
            tracing::info!(parent: &self.span, milliseconds = self.milliseconds(), "the client hung up");
        }
        self.metrics.ended(&self.how);
    }
}

const UNANSWERED: &str = "none";

/// Lets a request pass, and tells how it ended.
pub async fn observe(State(metrics): State<Metrics>, request: Request, next: Next) -> Response {
    let id = random::request_id().unwrap_or_default();
    let method = known(request.method());
    let route = request.extensions().get::<MatchedPath>().map_or("a file of the page", MatchedPath::as_str).to_owned();
    let span = tracing::info_span!("request", id, method, route);
    metrics.begun();
    let how = Answered { method, route, status: UNANSWERED };
    let observed = Observed { metrics, how, span: span.clone(), begun: Instant::now() };
    let mut response = next.run(request).instrument(span).await;
    observed.answered(&response);
    if let Ok(id) = HeaderValue::try_from(id) {
        response.headers_mut().insert(REQUEST_ID, id);
    }
    response
}

/// The method if it is one that is spoken here. A client may make up others, as many as it likes.
fn known(method: &Method) -> &'static str {
    const KNOWN: [(Method, &str); 7] = [
        (Method::GET, "GET"),
        (Method::POST, "POST"),
        (Method::DELETE, "DELETE"),
        (Method::HEAD, "HEAD"),
        (Method::OPTIONS, "OPTIONS"),
        (Method::PUT, "PUT"),
        (Method::PATCH, "PATCH"),
    ];
    KNOWN.iter().find_map(|(known, name)| (known == method).then_some(*name)).unwrap_or("other")
}

/// What the panic says is not logged: it may quote what was sent.
pub fn panicked(_: Box<dyn std::any::Any + Send>) -> Response {
    tracing::error!("a request ended in a panic");
    let mut response = Response::default();
    *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
    response
}
