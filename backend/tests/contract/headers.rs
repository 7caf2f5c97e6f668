//! The headers of every kind of answer: page, API, error.

use reqwest::Method;

use super::harness::{Answer, Backend, send};

const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; \
                      font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; \
                      require-trusted-types-for 'script'; trusted-types 'none'";

fn assert_safe(answer: &Answer) {
    for (name, value) in [
        ("content-security-policy", POLICY),
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "no-referrer"),
        ("cross-origin-opener-policy", "same-origin"),
    ] {
        assert_eq!(answer.headers[name], value, "{answer:?}");
    }
}

#[tokio::test]
async fn every_answer_is_hardened_and_only_the_page_is_ever_cached() {
    let backend = Backend::start().await;
    let page = backend.get("/").await;
    assert_safe(&page);
    assert_eq!((page.status.as_u16(), &page.headers["cache-control"]), (200, &"no-cache".parse().unwrap()));
    let anna = backend.sign_in("acc-anna").await;
    for answer in [
        backend.get("/health").await,
        backend.get("/openapi.json").await,
        backend.get("/program.json").await,
        backend.get("/account").await,
        backend.get("/nowhere").await,
        anna.get("/account").await,
        anna.get("/account/history").await,
        anna.try_card("1K7Q-CTFM-LMTC").await,
        anna.try_card("55G2-DHM0-50NN").await,
        anna.withdraw("1").await,
        send(backend.request(Method::PUT, "/redemptions")).await,
        send(backend.request(Method::POST, "/session").header("origin", "http://evil.example")).await,
        send(anna.request(Method::POST, "/clear-cookies")).await,
    ] {
        assert_safe(&answer);
        assert_eq!(answer.headers["cache-control"], "no-store", "{answer:?}");
    }
}

#[tokio::test]
async fn further_sources_are_for_connections_alone() {
    let backend =
        Backend::start_with(|settings| settings.connect_sources = vec!["https://api.example".to_owned()]).await;
    let policy = POLICY.replace("connect-src 'self'", "connect-src 'self' https://api.example");
    assert_eq!(backend.get("/").await.headers["content-security-policy"], policy);
}
