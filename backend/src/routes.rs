//! Which call is handled where, and what every call passes through on its way in and out.

use std::path::Path;
use std::time::Duration;

use axum::extract::{DefaultBodyLimit, MatchedPath, Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::IntoResponse;
use axum::{Extension, Json, Router, middleware};
use serde::Serialize;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::timeout::TimeoutLayer;
use tower_http::trace::TraceLayer;
use tracing::Span;
use utoipa::{OpenApi, ToSchema};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::backend::Backend;
use crate::cross_site::{self, AllowedOrigins};
use crate::openapi::{self, Document, DocumentText};
use crate::{account, demo, page, problem_details, redemption, request_body, security_headers, session};

/// The longest that a client may take; what it has started is finished all the same.
const PATIENCE: Duration = Duration::from_secs(30);

/// Whether the backend is up.
#[derive(Debug, Serialize, ToSchema)]
struct Health {
    status: &'static str,
}

#[utoipa::path(get, path = "/health", tag = "about", responses((status = 200, description = "Up", body = Health)))]
async fn health() -> Json<Health> {
    Json(Health { status: "ok" })
}

#[utoipa::path(get, path = "/program.json", tag = "about", responses((status = 200, description = "The program whose codes are redeemed here")))]
async fn program(State(backend): State<Backend>) -> impl IntoResponse {
    ([(header::CONTENT_TYPE, "application/json")], backend.program.to_string())
}

/// All calls and their description.
fn calls(demo: bool) -> OpenApiRouter<Backend> {
    let calls = OpenApiRouter::with_openapi(Document::openapi())
        .routes(routes!(account::show))
        .routes(routes!(account::history))
        .routes(routes!(redemption::redeem))
        .routes(routes!(redemption::outcome, redemption::withdraw))
        .routes(routes!(session::sign_in, session::sign_out))
        .routes(routes!(session::clear_cookies))
        .routes(routes!(health))
        .routes(routes!(program))
        .routes(routes!(openapi::show));
    if demo { calls.routes(routes!(demo::list_accounts)).routes(routes!(demo::list_cards)) } else { calls }
}

/// The whole backend. A request passes the layers from the last to the first.
pub fn router(
    backend: Backend,
    page: &Path,
    allowed: &AllowedOrigins,
    policy: HeaderValue,
) -> Result<Router, serde_json::Error> {
    let (calls, document) = calls(backend.demo).split_for_parts();
    let document: DocumentText = serde_json::to_string(&document)?.into();
    let served = calls
        .with_state(backend)
        .fallback_service(page::files(page))
        .layer(Extension(document))
        .layer(DefaultBodyLimit::max(request_body::LARGEST))
        .layer(middleware::from_fn_with_state(allowed.clone(), cross_site::refuse))
        .layer(CatchPanicLayer::custom(panicked))
        // Never 408: Chromium repeats a request that was answered so, by itself, up to twice (measured).
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, PATIENCE))
        .layer(middleware::from_fn(problem_details::for_every_error));
    let shared = match cross_site::sharing(allowed) {
        Some(sharing) => served.layer(sharing),
        None => served,
    };
    Ok(shared
        .layer(middleware::from_fn_with_state(policy, security_headers::on_every_answer))
        .layer(TraceLayer::new_for_http().make_span_with(span)))
}

/// What the log says of a request: method and route. The path itself may be anything, also a code put there by mistake.
fn span(request: &Request) -> Span {
    let route = request.extensions().get::<MatchedPath>().map_or("a file of the page", MatchedPath::as_str);
    tracing::info_span!("request", method = %request.method(), route)
}

/// What the panic says is not logged: it may quote what was sent.
fn panicked(_: Box<dyn std::any::Any + Send>) -> axum::response::Response {
    tracing::error!("a request ended in a panic");
    StatusCode::INTERNAL_SERVER_ERROR.into_response()
}
