//! The built page, served as files with the caching that their names allow; what is in them is built elsewhere.

use std::path::Path;

use axum::Router;
use axum::extract::Request;
use axum::http::{HeaderValue, header};
use axum::middleware::{self, Next};
use axum::response::Response;
use tower_http::services::ServeDir;

/// Serves the files of a folder.
pub fn files(folder: &Path) -> Router {
    Router::new().fallback_service(ServeDir::new(folder)).layer(middleware::from_fn(caching))
}

async fn caching(request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let mut response = next.run(request).await;
    if response.status().is_success() {
        let cache = if named_by_content(&path) { "public, max-age=31536000, immutable" } else { "no-cache" };
        response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static(cache));
        if path.ends_with(".ftl") {
            // Unknown to the table of media types, and `application/octet-stream` is not compressed by proxies.
            response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
        }
    }
    response
}

/// Whether a file's name holds a hash of its content, as the bundler writes it: `assets/<name>-<8 characters>.<extension>`.
///
/// A word of eight small letters (`redeem-elements.js`) is no hash; a hash that happens to look like one is only cached less.
fn named_by_content(path: &str) -> bool {
    let stem = path.rsplit_once("/assets/").and_then(|(_, name)| name.split_once('.')).map_or("", |(stem, _)| stem);
    let Some((at, hash)) = stem.len().checked_sub(8).and_then(|at| Some((at, stem.get(at..)?))) else {
        return false;
    };
    stem.get(..at).is_some_and(|name| name.ends_with('-'))
        && hash.bytes().any(|byte| !byte.is_ascii_lowercase() && byte != b'-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_with_a_hash_are_kept_for_ever() {
        for hashed in ["/assets/index-BxQ8_d2k.js", "/assets/redeemkit-9fK-1aZq.wasm", "/base/assets/a-00000000.css"] {
            assert!(named_by_content(hashed), "{hashed}");
        }
        for plain in
            ["/", "/index.html", "/assets/redeem-elements.js", "/assets/", "/index-BxQ8_d2k.js", "/assets/BxQ8_d2k.js"]
        {
            assert!(!named_by_content(plain), "{plain}");
        }
    }
}
