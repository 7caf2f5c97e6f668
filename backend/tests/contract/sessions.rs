//! Signing in and out, another account in between, and clearing cookies.

use reqwest::Method;
use serde_json::json;

use super::harness::{Backend, new_key, send};

const CARD: &str = "1K7Q-CTFM-LMTC";
const STALE: &str = "BCDFG-HJKLM";

#[tokio::test]
async fn the_account_is_as_the_contract_has_it() {
    let backend = Backend::start().await;
    let anna = backend.sign_in("acc-anna").await.get("/account").await.json();
    for (member, value) in [
        ("reference", json!("acc-anna")),
        ("label", json!("anna@example.com")),
        ("currency", json!("EUR")),
        ("country", json!("CZ")),
        ("time_zone", json!("Europe/Prague")),
        ("billing", json!("direct")),
        ("partner", json!(null)),
        ("plan", json!("Standard")),
        ("interval", json!("month")),
        ("price", json!({ "amount": "12.50", "currency": "EUR" })),
        ("balance", json!({ "amount": "0.00", "currency": "EUR" })),
        ("other_payment_method", json!(true)),
    ] {
        assert_eq!(anna[member], value, "{member}");
    }
    assert_eq!(anna["period_end"].as_str().unwrap().len(), "2026-12-01".len());
    assert!(redeemkit::time::Timestamp::parse(anna["server_time"].as_str().unwrap()).is_some());
    let pia = backend.sign_in("acc-pia").await.get("/account").await.json();
    assert_eq!((&pia["billing"], &pia["partner"]), (&json!("partner"), &json!("Harbour Mobile")));
    assert_eq!(backend.sign_in("acc-ben").await.get("/account").await.json()["billing"], "bundle");
    assert_eq!(backend.sign_in("acc-ida").await.get("/account").await.json()["currency"], "USD");
}

#[tokio::test]
async fn a_session_cookie_is_kept_from_scripts_and_other_sites() {
    let backend = Backend::start().await;
    let answer = send(backend.request(Method::POST, "/session").json(&json!({ "account": "acc-anna" }))).await;
    let cookie = answer.headers["set-cookie"].to_str().unwrap();
    let (token, attributes) = cookie.split_once("; ").unwrap();
    assert_eq!(token.len(), "session=".len() + 64);
    assert_eq!(
        attributes, "Path=/; HttpOnly; SameSite=Lax; Max-Age=2592000",
        "no Secure: WebKit drops it on http://localhost"
    );
    assert_eq!(answer.json()["reference"], "acc-anna");

    let secure = Backend::start_with(|settings| settings.secure_cookies = true).await;
    let answer = send(secure.request(Method::POST, "/session").json(&json!({ "account": "acc-anna" }))).await;
    assert!(answer.headers["set-cookie"].to_str().unwrap().ends_with("; Secure"));
}

#[tokio::test]
async fn signing_out_ends_the_session_and_not_only_the_cookie() {
    let backend = Backend::start().await;
    let anna = backend.sign_in("acc-anna").await;
    let answer = send(anna.request(Method::DELETE, "/session")).await;
    assert_eq!(answer.status, 204);
    assert!(answer.headers["set-cookie"].to_str().unwrap().starts_with("session=; "));
    assert_eq!(anna.get("/account").await.problem(), (401, "not-signed-in".to_owned()));
    assert_eq!(send(backend.request(Method::DELETE, "/session")).await.status, 204, "also for nobody");
}

#[tokio::test]
async fn a_new_sign_in_ends_the_session_before() {
    let backend = Backend::start().await;
    let anna = backend.sign_in("acc-anna").await;
    assert_eq!(send(anna.request(Method::POST, "/session").json(&json!({ "account": "acc-bo" }))).await.status, 201);
    assert_eq!(anna.get("/account").await.problem(), (401, "not-signed-in".to_owned()));
}

#[tokio::test]
async fn only_demo_accounts_can_be_signed_in_to_and_only_in_a_demo() {
    let backend = Backend::start().await;
    for body in [json!({ "account": "acc-nobody" }), json!({ "account": "" })] {
        assert_eq!(
            send(backend.request(Method::POST, "/session").json(&body)).await.problem(),
            (404, "unknown-account".to_owned())
        );
    }
    let missing = send(backend.request(Method::POST, "/session").json(&json!({}))).await;
    assert_eq!(
        (missing.problem(), &missing.json()["field"]),
        ((400, "malformed-request".to_owned()), &json!("account"))
    );

    let real = Backend::start_with(|settings| (settings.demo, settings.secret) = (false, Some("s".repeat(32)))).await;
    let answer = send(real.request(Method::POST, "/session").json(&json!({ "account": "acc-anna" }))).await;
    assert_eq!(answer.problem(), (404, "unknown-account".to_owned()));
    assert_eq!(real.get("/demo/cards").await.problem(), (404, "unknown-path".to_owned()));
    let clock = real.request(Method::POST, "/demo/clock").json(&json!({ "seconds": 1 }));
    assert_eq!(send(clock).await.status, 405, "as for every path that is a file's or nobody's");
    assert_eq!(real.get("/demo/accounts").await.problem(), (404, "unknown-path".to_owned()));
}

#[tokio::test]
async fn another_account_than_the_page_showed_is_not_credited() {
    let backend = Backend::start().await;
    let bo = backend.sign_in("acc-bo").await;
    let key = new_key();
    let body = json!({ "code": CARD, "account": "acc-anna" });
    let answer = send(bo.request(Method::POST, "/redemptions").header("idempotency-key", &key).json(&body)).await;
    assert_eq!(answer.problem(), (409, "account-changed".to_owned()));
    assert!(answer.json().get("case").is_none());
    assert_eq!(bo.balance().await, "25.00", "as before");
    assert_eq!(bo.redeem(&key, CARD).await.status, 201, "and the attempt can go on");
}

#[tokio::test]
async fn clearing_cookies_signs_out_and_mends_a_stale_session() {
    let backend = Backend::start().await;
    let anna = backend.sign_in("acc-anna").await;
    let key = new_key();
    let stale = anna.redeem(&key, STALE).await;
    assert_eq!(stale.problem(), (403, "session-stale".to_owned()));
    assert_eq!(stale.json()["case"].as_str().unwrap().len(), 16);
    let again = backend.sign_in("acc-anna").await;
    assert_eq!(again.redeem(&key, STALE).await.slug(), "session-stale", "signing in again is not enough");

    let cleared = send(anna.request(Method::POST, "/clear-cookies")).await;
    assert_eq!((cleared.status.as_u16(), &cleared.headers["clear-site-data"]), (204, &"\"cookies\"".parse().unwrap()));
    assert!(cleared.headers["set-cookie"].to_str().unwrap().starts_with("session=; "));
    assert_eq!(anna.get("/account").await.problem(), (401, "not-signed-in".to_owned()));
    assert_eq!(
        again.redeem(&key, STALE).await.slug(),
        "session-stale",
        "a session from before the clearing stays stale"
    );

    let fresh = backend.sign_in("acc-anna").await;
    let redeemed = fresh.redeem(&key, STALE).await;
    assert_eq!((redeemed.status.as_u16(), redeemed.json()["amount"]["amount"].as_str()), (201, Some("10.00")));
    assert_eq!(redeemed.json()["case"], stale.json()["case"]);
}

#[tokio::test]
async fn anybody_may_clear_cookies() {
    let backend = Backend::start().await;
    assert_eq!(send(backend.request(Method::POST, "/clear-cookies")).await.headers["clear-site-data"], "\"cookies\"");
}
