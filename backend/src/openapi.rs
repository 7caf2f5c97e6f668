//! The OpenAPI document: what all calls share. Each call describes itself where it is handled, and the router hands those
//! descriptions here, so that none can be missing.

use std::sync::Arc;

use axum::Extension;
use axum::http::header;
use axum::response::IntoResponse;
use utoipa::OpenApi;
use utoipa::openapi::security::{ApiKey, ApiKeyValue, SecurityScheme};

/// What all calls share.
#[derive(OpenApi)]
#[openapi(
    info(
        title = "redeemkit reference backend",
        description = "Redeems a code exactly once. Every error is RFC 9457 problem details, whose `type` ends in a stable slug. \
                       Every POST and DELETE checks `Origin` and `Sec-Fetch-Site` and answers 403 `cross-site` to other sites' pages."
    ),
    modifiers(&SessionCookie)
)]
pub struct Document;

struct SessionCookie;

impl utoipa::Modify for SessionCookie {
    fn modify(&self, document: &mut utoipa::openapi::OpenApi) {
        let cookie = SecurityScheme::ApiKey(ApiKey::Cookie(ApiKeyValue::new("session")));
        document.components.get_or_insert_default().add_security_scheme("session", cookie);
    }
}

/// The document as JSON.
pub type DocumentText = Arc<str>;

/// This document.
#[utoipa::path(get, path = "/openapi.json", tag = "about", responses((status = 200, description = "OpenAPI 3.1")))]
pub async fn show(Extension(document): Extension<DocumentText>) -> impl IntoResponse {
    ([(header::CONTENT_TYPE, "application/json")], document.to_string())
}
