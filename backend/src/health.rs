//! Whether the backend can do its work: `GET /health`, for whoever sends requests here or starts it anew.

use std::time::Duration;

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use redeemkit::problem::ProblemKind;
use serde::Serialize;
use tokio::time::timeout;
use utoipa::ToSchema;

use crate::backend::Backend;
use crate::problem_details::{ProblemDetails, Refusal};

/// A database that takes longer than this does not answer.
const PATIENCE: Duration = Duration::from_secs(2);

/// Whether the backend is up.
#[derive(Debug, Serialize, ToSchema)]
pub struct Health {
    status: &'static str,
}

/// Asks the database something small.
#[utoipa::path(get, path = "/health", tag = "about", responses(
    (status = 200, description = "Up", body = Health),
    (status = 503, description = "`technical`: the database does not answer", body = ProblemDetails, content_type = "application/problem+json"),
))]
pub async fn show(State(backend): State<Backend>) -> Result<Json<Health>, Refusal> {
    match timeout(PATIENCE, backend.database.answers()).await {
        Ok(Ok(())) => Ok(Json(Health { status: "ok" })),
        Ok(Err(error)) => {
            tracing::error!(%error, "the database failed");
            Err(unavailable())
        }
        Err(_) => {
            tracing::error!("the database does not answer");
            Err(unavailable())
        }
    }
}

fn unavailable() -> Refusal {
    Refusal::from(ProblemKind::Technical).with_status(StatusCode::SERVICE_UNAVAILABLE)
}
