//! Which call is handled where, and what every call passes through on its way in and out.

use std::path::Path;

use axum::extract::{DefaultBodyLimit, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::IntoResponse;
use axum::{Extension, Router, middleware};
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::timeout::TimeoutLayer;
use utoipa::OpenApi;
use utoipa_axum::router::{OpenApiRouter, UtoipaMethodRouterExt};
use utoipa_axum::routes;

use crate::backend::Backend;
use crate::cross_site::{self, AllowedOrigins};
use crate::openapi::{self, Document, DocumentText};
use crate::{
    account, demo, health, identity_check, mailed_link, membership, metrics, observation, outbox, page,
    problem_details, redemption, request_body, security_headers, session, support,
};

#[utoipa::path(get, path = "/program.json", tag = "about", responses((status = 200, description = "The program whose codes are redeemed here")))]
async fn program(State(backend): State<Backend>) -> impl IntoResponse {
    ([(header::CONTENT_TYPE, "application/json")], backend.program.to_string())
}

/// All calls and their description.
fn calls(demo: bool) -> OpenApiRouter<Backend> {
    let calls = OpenApiRouter::with_openapi(Document::openapi())
        .routes(routes!(account::show))
        .routes(routes!(account::history))
        .routes(routes!(membership::change))
        .routes(routes!(redemption::redeem))
        .routes(routes!(redemption::outcome, redemption::withdraw))
        .routes(routes!(session::sign_in, session::sign_out))
        .routes(routes!(session::clear_cookies))
        .routes(routes!(identity_check::calls::begin))
        .routes(routes!(identity_check::calls::answer))
        .routes(routes!(identity_check::calls::resend))
        .routes(routes!(mailed_link::follow))
        .routes(routes!(support::receive).layer(DefaultBodyLimit::max(support::LARGEST)))
        .routes(routes!(health::show))
        .routes(routes!(metrics::show))
        .routes(routes!(program))
        .routes(routes!(openapi::show));
    if demo {
        calls
            .routes(routes!(demo::list_accounts))
            .routes(routes!(demo::list_cards))
            .routes(routes!(demo::clock::advance))
            .routes(routes!(support::desk::show))
            .routes(routes!(outbox::show))
            .routes(routes!(identity_check::payment_proof::prove))
    } else {
        calls
    }
}

/// The whole backend. A request passes the layers from the last to the first.
pub fn router(
    backend: Backend,
    page: &Path,
    allowed: &AllowedOrigins,
    policy: HeaderValue,
) -> Result<Router, serde_json::Error> {
    let (patience, metrics) = (backend.patience.answer, backend.metrics.clone());
    let (calls, document) = calls(backend.demo).split_for_parts();
    let document: DocumentText = serde_json::to_string(&document)?.into();
    let served = calls
        .with_state(backend)
        .fallback_service(page::files(page))
        .layer(Extension(document))
        .layer(DefaultBodyLimit::max(request_body::LARGEST))
        .layer(middleware::from_fn_with_state(allowed.clone(), cross_site::refuse))
        .layer(CatchPanicLayer::custom(observation::panicked))
        // Never 408: Chromium repeats a request that was answered so, by itself, up to twice (measured).
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, patience))
        .layer(middleware::from_fn(problem_details::for_every_error));
    let shared = match cross_site::sharing(allowed) {
        Some(sharing) => served.layer(sharing),
        None => served,
    };
    Ok(shared
        .layer(middleware::from_fn_with_state(policy, security_headers::on_every_answer))
        .layer(middleware::from_fn_with_state(metrics, observation::observe)))
}
