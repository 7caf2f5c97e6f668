//! The demo's clock, which can be moved on: a day's wait, a security code that is too old and a link that has ended can be seen without
//! waiting for them. The browser's clock is the browser's own.

use std::time::Duration;

use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;
use utoipa::ToSchema;

use crate::backend::Backend;
use crate::fault::Fault;
use crate::problem_details::Refusal;
use crate::request_body::{JsonBody, member};

/// A year in seconds: nothing that the backend waits for takes longer.
const MOST: u32 = 366 * 24 * 60 * 60;

/// How far the clock is to be moved on.
#[derive(Debug, Deserialize, ToSchema)]
pub struct TimePasses {
    /// At most those of a year.
    #[schema(value_type = u32, maximum = 31_622_400)]
    seconds: Option<u32>,
}

/// Moves the backend's clock on, for everybody.
#[utoipa::path(post, path = "/demo/clock", tag = "demo", request_body = TimePasses,
    responses((status = 204, description = "Only under --demo")))]
pub async fn advance(
    State(backend): State<Backend>,
    JsonBody(passes): JsonBody<TimePasses>,
) -> Result<StatusCode, Refusal> {
    let seconds = member(passes.seconds, "seconds")?;
    if seconds > MOST {
        return Err(Refusal::from(Fault::MalformedRequest)
            .with_detail("The clock is moved on by a year at most.")
            .with_field("seconds"));
    }
    backend.clock.advance(Duration::from_secs(seconds.into()));
    Ok(StatusCode::NO_CONTENT)
}
