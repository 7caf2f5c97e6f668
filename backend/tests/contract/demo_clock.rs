//! The demo's clock: what has to wait for a time need not be waited for, and only what is no time is refused.

use reqwest::Method;
use serde_json::json;

use super::harness::{Backend, send};

#[tokio::test]
async fn a_link_is_too_old_once_the_clock_was_moved_on() {
    let backend = Backend::start().await;
    let passes = |body| send(backend.request(Method::POST, "/demo/clock").json(&body));
    let asks = |key| {
        let request = backend.request(Method::POST, "/redemptions").header("idempotency-key", key);
        send(request.json(&json!({ "email": "anna@example.com" })))
    };
    assert_eq!(asks("first-key-of-a-mail").await.json()["repeated"], false);
    assert_eq!(asks("first-key-of-a-mail").await.json()["repeated"], true);
    assert_eq!(passes(json!({ "seconds": 1_800 })).await.status, 204);
    assert_eq!(asks("first-key-of-a-mail").await.json()["repeated"], false);
    let mails = backend.get("/demo/outbox").await.json();
    let follows = |mail: usize| {
        let token = mails[mail]["text"].as_str().unwrap().split('#').nth(1).unwrap()[..64].to_owned();
        send(backend.request(Method::POST, "/mailed-links").json(&json!({ "token": token })))
    };
    assert_eq!(follows(1).await.problem(), (410, "unknown-link".to_owned()));
    assert_eq!(follows(0).await.status, 200);
}

#[tokio::test]
async fn what_is_no_time_moves_nothing_and_is_named() {
    let backend = Backend::start().await;
    for body in [json!({}), json!({ "seconds": -1 }), json!({ "seconds": 31_622_401 }), json!({ "seconds": "600" })] {
        let answer = send(backend.request(Method::POST, "/demo/clock").json(&body)).await;
        assert_eq!(answer.problem(), (400, "malformed-request".to_owned()), "{body}");
    }
    let cross_site = backend.request(Method::POST, "/demo/clock").header("origin", "https://elsewhere.example");
    assert_eq!(send(cross_site.json(&json!({ "seconds": 1 }))).await.problem(), (403, "cross-site".to_owned()));
}
