//! What an operator has: health, metrics, and a name for each request.

use std::collections::BTreeSet;

use reqwest::Method;
use serde_json::json;
use sqlx::sqlite::{SqliteConnectOptions, SqlitePool};

use super::harness::{Backend, send};

const CARD: &str = "1K7Q-CTFM-LMTC";

#[tokio::test]
async fn health_is_the_databases() {
    let backend = Backend::start().await;
    let well = backend.get("/health").await;
    assert_eq!((well.status.as_u16(), well.json()), (200, json!({ "status": "ok" })));
    let file = backend.folder.path().join("redeemkit.sqlite");
    let database = SqlitePool::connect_with(SqliteConnectOptions::new().filename(file)).await.unwrap();
    sqlx::query("ALTER TABLE accounts RENAME TO gone").execute(&database).await.unwrap();
    assert_eq!(backend.get("/health").await.problem(), (503, "technical".to_owned()));
    sqlx::query("ALTER TABLE gone RENAME TO accounts").execute(&database).await.unwrap();
    assert_eq!(backend.get("/health").await.status, 200);
}

#[tokio::test]
async fn metrics_count_and_name_nobody() {
    let backend = Backend::start().await;
    let anna = backend.sign_in("acc-anna").await;
    anna.redeem("key-one", CARD).await;
    anna.redeem("key-one", CARD).await;
    anna.try_card("55G2-DHM0-50NN").await;
    anna.ask("key-one").await;
    backend.get("/no/such/file").await;
    send(backend.request(Method::from_bytes(b"1K7QCTFMLMTC").unwrap(), "/account")).await;
    let answer = backend.get("/metrics").await;
    assert!(answer.headers["content-type"].to_str().unwrap().starts_with("application/openmetrics-text"));
    for line in [
        "redeemkit_redemptions_total{outcome=\"redeemed\"} 1",
        "redeemkit_redemptions_total{outcome=\"replayed\"} 1",
        "redeemkit_redemptions_total{outcome=\"not-recognised\"} 1",
        "redeemkit_requests_total{method=\"POST\",route=\"/redemptions\",status=\"2xx\"} 2",
        "redeemkit_requests_total{method=\"POST\",route=\"/redemptions\",status=\"4xx\"} 1",
        "redeemkit_requests_total{method=\"GET\",route=\"/redemptions/{key}\",status=\"2xx\"} 1",
        "redeemkit_requests_total{method=\"GET\",route=\"a file of the page\",status=\"4xx\"} 1",
        "redeemkit_requests_total{method=\"other\",route=\"/account\",status=\"4xx\"} 1",
        "redeemkit_requests_in_flight 1",
    ] {
        assert!(answer.text.lines().any(|found| found == line), "{line} is not in:\n{}", answer.text);
    }
    for secret in ["acc-", "key-one", "1K7Q", "such"] {
        assert!(!answer.text.contains(secret), "{secret} is in:\n{}", answer.text);
    }
}

#[tokio::test]
async fn a_limit_that_was_hit_is_counted() {
    let backend = Backend::start_with(|settings| settings.limits.account.free = 1).await;
    let anna = backend.sign_in("acc-anna").await;
    assert_eq!(anna.try_card("55G2-DHM0-50NN").await.slug(), "not-recognised");
    assert_eq!(anna.try_card("55G2-DHM0-50NN").await.slug(), "rate-limited");
    let metrics = backend.get("/metrics").await.text;
    assert!(metrics.contains("redeemkit_limits_hit_total{limit=\"account\"} 1\n"), "{metrics}");
}

#[tokio::test]
async fn every_answer_has_a_name_of_its_own_which_no_client_chooses() {
    let backend = Backend::start().await;
    let mut ids = BTreeSet::new();
    for path in ["/health", "/account", "/", "/nowhere", "/health"] {
        let answer = send(backend.request(Method::GET, path).header("x-request-id", "chosen")).await;
        let id = answer.headers["x-request-id"].to_str().unwrap().to_owned();
        assert!(id.len() == 16 && id.bytes().all(|byte| byte.is_ascii_hexdigit()), "{id}");
        ids.insert(id);
    }
    assert_eq!(ids.len(), 5);
}

#[tokio::test]
async fn during_maintenance_nothing_is_redeemed_and_what_was_is_told() {
    let backend = Backend::start().await;
    assert_eq!(backend.sign_in("acc-anna").await.redeem("before", CARD).await.status, 201);
    let backend = backend.restart_with(|settings| settings.maintenance = Some(120)).await;
    let anna = backend.sign_in("acc-anna").await;
    let answer = anna.redeem("meanwhile", "X730-KCV1-MA2G").await;
    assert_eq!(answer.problem(), (503, "maintenance".to_owned()));
    assert_eq!((&answer.headers["retry-after"], &answer.json()["retry_after"]), (&"120".parse().unwrap(), &json!(120)));
    assert_eq!(anna.redeem("before", CARD).await.headers["idempotent-replayed"], "true");
    assert_eq!(anna.ask("before").await.json()["state"], "redeemed");
    assert_eq!(anna.withdraw("meanwhile").await.json()["state"], "withdrawn");
    assert_eq!(anna.balance().await, "25.00");
}
