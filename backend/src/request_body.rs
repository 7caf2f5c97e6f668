//! Reading a request's JSON body, and saying what is wrong with it without repeating any of it.

use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use axum::http::{StatusCode, header};
use axum::response::IntoResponse;
use serde::de::DeserializeOwned;
use tokio::time::timeout;

use crate::backend::Backend;
use crate::fault::Fault;
use crate::problem_details::Refusal;

/// No redemption needs more bytes than this.
pub const LARGEST: usize = 16 * 1024;

/// A body of type `application/json`.
#[derive(Debug)]
pub struct JsonBody<T>(pub T);

impl<T: DeserializeOwned> FromRequest<Backend> for JsonBody<T> {
    type Rejection = Refusal;

    async fn from_request(request: Request, backend: &Backend) -> Result<Self, Self::Rejection> {
        // A form can send three media types without the browser asking first; none of them is JSON.
        if !says_json(&request) {
            return Err(Refusal::from(Fault::UnsupportedMediaType)
                .with_detail("Send Content-Type: application/json.")
                .with_field("Content-Type"));
        }
        let Ok(read) = timeout(backend.patience.body, Bytes::from_request(request, backend)).await else {
            return Err(malformed("The body did not arrive in time."));
        };
        let bytes = read.map_err(|rejection| match rejection.into_response().status() {
            StatusCode::PAYLOAD_TOO_LARGE => {
                Refusal::from(Fault::TooLarge).with_detail("The body is larger than this call needs.")
            }
            _ => malformed("The body broke off."),
        })?;
        // The parser's own messages quote what they found, which may be the code.
        serde_json::from_slice(&bytes).map(Self).map_err(|error| {
            if error.is_data() {
                malformed("A member of the body has the wrong type.")
            } else {
                malformed("The body is not JSON in UTF-8.")
            }
        })
    }
}

/// The member of a body, which has to be there.
pub fn member<T>(value: Option<T>, name: &'static str) -> Result<T, Refusal> {
    value.ok_or_else(|| malformed("The body lacks a member.").with_field(name))
}

fn malformed(detail: &'static str) -> Refusal {
    Refusal::from(Fault::MalformedRequest).with_detail(detail)
}

fn says_json(request: &Request) -> bool {
    let value = request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    value.split(';').next().unwrap_or_default().trim().eq_ignore_ascii_case("application/json")
}
