//! The headers that every answer carries, page, API and error alike; caching of the page's files is set in [`crate::page`].

use axum::extract::{Request, State};
use axum::http::{HeaderName, HeaderValue, header};
use axum::middleware::Next;
use axum::response::Response;

/// The content security policy, with these sources beside `'self'` for connections.
///
/// `'wasm-unsafe-eval'` is what compiling WebAssembly needs (without it Chromium and Firefox refuse); it allows no `eval`.
/// `default-src` does not cover the last five directives, so they are named.
pub fn policy(connect_sources: &[String]) -> Result<HeaderValue, header::InvalidHeaderValue> {
    let connect =
        ["'self'"].into_iter().chain(connect_sources.iter().map(String::as_str)).collect::<Vec<_>>().join(" ");
    HeaderValue::try_from(format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; \
         font-src 'self'; connect-src {connect}; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; \
         require-trusted-types-for 'script'; trusted-types 'none'"
    ))
}

/// Puts the headers on an answer. What says nothing about caching is not cached: it may hold a customer's account.
pub async fn on_every_answer(State(policy): State<HeaderValue>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    headers.insert(HeaderName::from_static("cross-origin-opener-policy"), HeaderValue::from_static("same-origin"));
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    response
}
