//! Pages of other origins: what a hostile one sends has no effect, what a listed one sends has.

use reqwest::{Method, StatusCode};
use serde_json::json;

use super::harness::{Backend, new_key, send};

const CARD: &str = "1K7Q-CTFM-LMTC";

#[tokio::test]
async fn a_form_post_from_another_site_changes_nothing() {
    let backend = Backend::start().await;
    let anna = backend.sign_in("acc-anna").await;
    let kept = new_key();
    let senders: [&[(&str, &str)]; 5] = [
        &[("origin", "http://evil.example")],
        &[("origin", "http://evil.example"), ("sec-fetch-site", "cross-site")],
        &[("origin", "null"), ("sec-fetch-site", "cross-site")],
        &[("sec-fetch-site", "same-site")],
        &[("origin", "http://127.0.0.1:9"), ("sec-fetch-site", "same-site")],
    ];
    for sender in senders {
        for media_type in
            ["application/x-www-form-urlencoded", "text/plain", "multipart/form-data; boundary=x", "application/json"]
        {
            for (method, path) in [
                (Method::POST, "/redemptions"),
                (Method::POST, "/session"),
                (Method::POST, "/clear-cookies"),
                (Method::DELETE, "/session"),
                (Method::DELETE, &*format!("/redemptions/{kept}")),
            ] {
                let mut request =
                    anna.request(method, path).header("idempotency-key", new_key()).header("content-type", media_type);
                for (name, value) in sender {
                    request = request.header(*name, *value);
                }
                let answer = send(request.body(json!({ "code": CARD, "account": "acc-anna" }).to_string())).await;
                assert_eq!(answer.problem(), (403, "cross-site".to_owned()), "{path} {sender:?} {media_type}");
                assert!(!answer.headers.contains_key("set-cookie") && !answer.headers.contains_key("clear-site-data"));
                assert!(!answer.headers.contains_key("access-control-allow-origin"));
            }
        }
    }
    assert_eq!(anna.balance().await, "0.00", "still signed in, and nothing credited");
    assert_eq!(anna.redeem(&kept, CARD).await.status, 201, "nothing was withdrawn");
}

#[tokio::test]
async fn the_own_page_may_act() {
    let backend = Backend::start().await;
    let anna = backend.sign_in("acc-anna").await;
    let body = json!({ "code": CARD, "account": "acc-anna" });
    let request = anna.request(Method::POST, "/redemptions").header("idempotency-key", new_key()).json(&body);
    let own = format!("http://{}", backend.address);
    assert_eq!(send(request.header("origin", own).header("sec-fetch-site", "same-origin")).await.status, 201);
}

#[tokio::test]
async fn a_listed_origin_may_act_and_read_what_it_needs() {
    let backend =
        Backend::start_with(|settings| settings.allowed_origins = vec!["https://shop.example".to_owned()]).await;
    let anna = backend.sign_in("acc-anna").await;
    let preflight = |origin| {
        backend
            .request(Method::OPTIONS, "/redemptions")
            .header("origin", origin)
            .header("access-control-request-method", "POST")
            .header("access-control-request-headers", "content-type,idempotency-key")
    };
    let allowed = send(preflight("https://shop.example")).await;
    assert_eq!(allowed.status, StatusCode::OK);
    assert_eq!(allowed.headers["access-control-allow-origin"], "https://shop.example");
    assert_eq!(allowed.headers["access-control-allow-credentials"], "true");
    assert_eq!(allowed.headers["access-control-allow-headers"], "idempotency-key,content-type");
    let refused = send(preflight("https://evil.example")).await;
    assert!(!refused.headers.contains_key("access-control-allow-origin"));

    let body = json!({ "code": CARD, "account": "acc-anna" });
    let from = |origin| {
        let request = anna.request(Method::POST, "/redemptions").header("idempotency-key", new_key()).json(&body);
        send(request.header("origin", origin).header("sec-fetch-site", "cross-site"))
    };
    assert_eq!(from("https://evil.example").await.problem(), (403, "cross-site".to_owned()));
    let answer = from("https://shop.example").await;
    assert_eq!(answer.status, 201);
    assert_eq!(answer.headers["access-control-allow-origin"], "https://shop.example");
    assert_eq!(answer.headers["access-control-expose-headers"], "retry-after,idempotent-replayed");
}
