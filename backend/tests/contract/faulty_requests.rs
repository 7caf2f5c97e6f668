//! Requests that are wrong in themselves: each gets problem details, none a stack trace, an echo or an effect.

use reqwest::Method;
use serde_json::json;

use super::harness::{Answer, Backend, Customer, new_key, send};

async fn post(customer: &Customer<'_>, media_type: &str, body: impl Into<reqwest::Body>) -> Answer {
    let request = customer.request(Method::POST, "/redemptions").header("idempotency-key", new_key());
    send(request.header("content-type", media_type).body(body)).await
}

#[tokio::test]
async fn a_body_that_cannot_be_read_is_a_malformed_request_and_is_not_repeated() {
    let backend = Backend::start().await;
    let anna = backend.sign_in("acc-anna").await;
    for body in [
        "",
        "{",
        "null",
        "[]",
        "\"1K7QCTFMLMTC\"",
        "{}",
        r#"{"code":null,"account":"acc-anna"}"#,
        r#"{"code":"1K7QCTFMLMTC"}"#,
        r#"{"account":"acc-anna"}"#,
        r#"{"code":["1K7QCTFMLMTC"],"account":"acc-anna"}"#,
        r#"{"code":"1K7QCTFMLMTC","account":{"1K7QCTFMLMTC":1}}"#,
        r#"{"code":"1K7QCTFMLMTC","code":"1K7QCTFMLMTC","account":"acc-anna"}"#,
        r#"{"code":"\ud800","account":"acc-anna"}"#,
        r#"{"code":"\udc00\ud800","account":"acc-anna"}"#,
        r#"{"code":"1K7QCTFMLMTC","account":"acc-anna"} 1K7QCTFMLMTC"#,
        "{\"code\":\"1K7Q\u{0}CTFMLMTC\",\"account\":\"acc-anna\"}",
    ] {
        let answer = post(&anna, "application/json", body).await;
        assert_eq!(answer.problem(), (400, "malformed-request".to_owned()), "{body}");
        assert!(!answer.text.contains("1K7Q"), "{answer:?}");
    }
    let missing = post(&anna, "application/json; charset=utf-8", r#"{"account":"acc-anna"}"#).await;
    assert_eq!(missing.json()["field"], "code");
    let missing = post(&anna, "Application/JSON", r#"{"code":"X"}"#).await;
    assert_eq!(missing.json()["field"], "account");
    assert_eq!(post(&anna, "application/json", b"{\"code\":\"\xff\"}".as_slice()).await.slug(), "malformed-request");
    assert_eq!(post(&anna, "application/json", "[".repeat(10_000)).await.slug(), "malformed-request");
    assert_eq!(anna.balance().await, "0.00");
}

#[tokio::test]
async fn strange_codes_are_judged_like_any_other() {
    let backend = Backend::start().await;
    let anna = backend.sign_in("acc-anna").await;
    for code in ["", " ", "\u{0}", "-", "🎁", "' OR 1=1 --", "\u{202e}", &"A".repeat(10_000), "ＡＢＣ"] {
        let answer = anna.try_card(code).await;
        assert_eq!(answer.problem(), (422, "not-recognised".to_owned()), "{answer:?}");
    }
}

#[tokio::test]
async fn a_key_is_asked_for_and_has_to_be_one() {
    let backend = Backend::start().await;
    let anna = backend.sign_in("acc-anna").await;
    let body = json!({ "code": "1K7QCTFMLMTC", "account": "acc-anna" });
    let missing = send(anna.request(Method::POST, "/redemptions").json(&body)).await;
    assert_eq!(missing.problem(), (400, "missing-idempotency-key".to_owned()));
    assert_eq!(missing.json()["field"], "Idempotency-Key");
    for key in ["", "\"\"", "\"open", "two words", "\u{e9}", &"k".repeat(256), &"k".repeat(60_000)] {
        let answer = send(anna.request(Method::POST, "/redemptions").header("idempotency-key", key).json(&body)).await;
        assert_eq!(answer.problem(), (400, "malformed-request".to_owned()), "{}", key.len());
    }
    let two =
        anna.request(Method::POST, "/redemptions").header("idempotency-key", "one").header("idempotency-key", "two");
    assert_eq!(send(two.json(&body)).await.problem(), (400, "malformed-request".to_owned()));
    assert_eq!(anna.withdraw(&"k".repeat(256)).await.problem(), (400, "malformed-request".to_owned()));
    assert_eq!(anna.ask(&"k".repeat(256)).await.problem(), (404, "unknown-attempt".to_owned()));
    assert_eq!(anna.ask("%ff").await.problem(), (400, "malformed-request".to_owned()));
    assert_eq!(anna.balance().await, "0.00");
}

#[tokio::test]
async fn an_oversized_body_is_too_large() {
    let backend = Backend::start().await;
    let anna = backend.sign_in("acc-anna").await;
    let body = json!({ "code": "A".repeat(20_000), "account": "acc-anna" }).to_string();
    assert_eq!(post(&anna, "application/json", body.clone()).await.problem(), (413, "too-large".to_owned()));
    let session = anna.request(Method::POST, "/session").header("content-type", "application/json").body(body);
    assert_eq!(send(session).await.problem(), (413, "too-large".to_owned()));
}

#[tokio::test]
async fn only_json_is_taken() {
    let backend = Backend::start().await;
    let anna = backend.sign_in("acc-anna").await;
    let body = json!({ "code": "1K7QCTFMLMTC", "account": "acc-anna" }).to_string();
    for media_type in
        ["", "text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "application/jsonp"]
    {
        assert_eq!(post(&anna, media_type, body.clone()).await.problem(), (415, "unsupported-media-type".to_owned()));
        let session =
            anna.request(Method::POST, "/session").header("content-type", media_type).body(r#"{"account":"acc-bo"}"#);
        assert_eq!(send(session).await.problem(), (415, "unsupported-media-type".to_owned()));
    }
    assert_eq!(anna.balance().await, "0.00");
}

#[tokio::test]
async fn unknown_paths_and_wrong_methods_are_problems_too() {
    let backend = Backend::start().await;
    for path in [
        "/nowhere",
        "/redemptions/a/b",
        "/assets/none.js",
        "/../Cargo.toml",
        "/%2e%2e/redeemkit.sqlite",
        "/problems/expired",
    ] {
        assert_eq!(backend.get(path).await.problem(), (404, "unknown-path".to_owned()), "{path}");
    }
    for (method, path) in [
        (Method::PUT, "/redemptions"),
        (Method::GET, "/redemptions"),
        (Method::PATCH, "/redemptions/1"),
        (Method::GET, "/clear-cookies"),
        (Method::GET, "/session"),
        (Method::OPTIONS, "/redemptions"),
        (Method::POST, "/"),
        (Method::DELETE, "/account"),
    ] {
        let answer = send(backend.request(method.clone(), path)).await;
        assert_eq!(answer.problem(), (405, "method-not-allowed".to_owned()), "{method} {path}");
        assert!(answer.headers.contains_key("allow"), "{method} {path}");
    }
}

#[tokio::test]
async fn nobody_signed_in_is_said_before_the_request_is_looked_at() {
    let backend = Backend::start().await;
    let unsigned = (401, "not-signed-in".to_owned());
    assert_eq!(backend.get("/account").await.problem(), unsigned);
    assert_eq!(backend.get("/account/history").await.problem(), unsigned);
    assert_eq!(backend.get("/redemptions/1").await.problem(), unsigned);
    assert_eq!(send(backend.request(Method::DELETE, "/redemptions/1")).await.problem(), unsigned);
    let stranger =
        Customer { backend: &backend, account: "acc-anna".to_owned(), cookie: format!("session={}", "0".repeat(64)) };
    for code in ["1K7Q-CTFM-LMTC", "55G2-DHM0-50NN"] {
        let answer = stranger.try_card(code).await;
        assert_eq!(answer.problem(), unsigned);
        assert!(answer.json().get("case").is_none());
    }
    assert_eq!(send(backend.request(Method::POST, "/redemptions").body("{")).await.problem(), unsigned);
}
