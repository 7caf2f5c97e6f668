//! Which pages may cause an effect here: this origin and those on the list; who is signed in is not asked.

use std::sync::Arc;
use std::time::Duration;

use axum::extract::{Request, State};
use axum::http::{HeaderName, HeaderValue, Method, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use tower_http::cors::{AllowOrigin, CorsLayer};

use crate::fault::Fault;
use crate::problem_details::Refusal;

const FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// The other origins whose pages may redeem here, as browsers write them in `Origin`.
pub type AllowedOrigins = Arc<[HeaderValue]>;

/// Refuses an unsafe call that another site's page sent.
///
/// A session cookie alone does not protect: a form on another site signs people out and a `text/plain` form can carry
/// JSON (both measured). Browsers name the sender in `Origin` and `Sec-Fetch-Site`, and no page can forge either.
/// A request with neither is from no browser, so there is no cookie that somebody else could be using.
pub async fn refuse(State(allowed): State<AllowedOrigins>, request: Request, next: Next) -> Response {
    if request.method().is_safe() || from_allowed_page(&request, &allowed) {
        return next.run(request).await;
    }
    Refusal::from(Fault::CrossSite).with_detail("Pages of other origins need --allow-origin.").into_response()
}

fn from_allowed_page(request: &Request, allowed: &[HeaderValue]) -> bool {
    let headers = request.headers();
    let site = headers.get(FETCH_SITE);
    let mut origins = headers.get_all(header::ORIGIN).iter();
    let (origin, second) = (origins.next(), origins.next());
    let Some(origin) = origin else {
        return site.is_none_or(|site| site == "same-origin" || site == "none");
    };
    if second.is_some() {
        return false;
    }
    if allowed.contains(origin) {
        return true;
    }
    let host = headers.get(header::HOST).map(HeaderValue::as_bytes).unwrap_or_default();
    let own = |scheme: &str| !host.is_empty() && origin.as_bytes() == [scheme.as_bytes(), host].concat();
    match site {
        None => own("http://"),
        // Behind a proxy that speaks TLS the browser's own word is what tells https://host from a stranger.
        Some(site) => site == "same-origin" && (own("http://") || own("https://")),
    }
}

/// What browsers are told about the listed origins; without a list, nothing.
pub fn sharing(allowed: &AllowedOrigins) -> Option<CorsLayer> {
    let layer = CorsLayer::new()
        .allow_origin(AllowOrigin::list(allowed.iter().cloned()))
        .allow_credentials(true)
        .allow_methods([Method::GET, Method::POST, Method::DELETE])
        .allow_headers([HeaderName::from_static("idempotency-key"), header::CONTENT_TYPE])
        .expose_headers([header::RETRY_AFTER, HeaderName::from_static("idempotent-replayed")])
        .max_age(Duration::from_mins(10));
    (!allowed.is_empty()).then_some(layer)
}

#[cfg(test)]
mod tests {
    use axum::body::Body;

    use super::*;

    fn allowed(headers: &[(&str, &str)]) -> bool {
        let mut request = Request::post("/redemptions").header("host", "127.0.0.1:8080");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let list = [HeaderValue::from_static("https://shop.example")];
        from_allowed_page(&request.body(Body::empty()).unwrap(), &list)
    }

    #[test]
    fn this_origin_the_listed_one_and_no_browser_at_all_may_act() {
        assert!(allowed(&[]));
        assert!(allowed(&[("origin", "http://127.0.0.1:8080")]));
        assert!(allowed(&[("origin", "http://127.0.0.1:8080"), ("sec-fetch-site", "same-origin")]));
        assert!(allowed(&[("origin", "https://127.0.0.1:8080"), ("sec-fetch-site", "same-origin")]));
        assert!(allowed(&[("origin", "https://shop.example"), ("sec-fetch-site", "cross-site")]));
        assert!(allowed(&[("sec-fetch-site", "same-origin")]));
    }

    #[test]
    fn every_other_page_is_refused() {
        for headers in [
            &[("origin", "http://evil.example")] as &[_],
            &[("origin", "null")],
            &[("origin", "")],
            &[("origin", "http://127.0.0.1:8081")],
            &[("origin", "https://127.0.0.1:8080")],
            &[("origin", "http://127.0.0.1:8080.evil.example")],
            &[("origin", "https://shop.example.evil.example")],
            &[("sec-fetch-site", "cross-site")],
            &[("sec-fetch-site", "same-site")],
            &[("origin", "http://127.0.0.1:8080"), ("sec-fetch-site", "same-site")],
            &[("origin", "http://127.0.0.1:8080"), ("origin", "http://evil.example")],
            &[("origin", "http://evil.example"), ("origin", "https://shop.example")],
        ] {
            assert!(!allowed(headers), "{headers:?}");
        }
    }
}
