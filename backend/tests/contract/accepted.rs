//! What is accepted first and credited later: by the backend alone, once, and nobody can take it back.

use std::time::Duration;

use redeemkit_backend::Clock;
use serde_json::json;

use super::harness::{Answer, Backend, Customer, new_key};

/// Its issuer confirms it after eight seconds.
const CARD: &str = "JJJJJ-WWWWW";

async fn with(clock: &Clock) -> Backend {
    Backend::start_with(|settings| settings.clock = clock.clone()).await
}

fn assert_pending(answer: &Answer, status: u16) {
    assert_eq!(answer.status, status, "{answer:?}");
    let body = answer.json();
    assert_eq!((&body["state"], &body["retry_after"]), (&json!("pending"), &json!(2)), "{body}");
    assert_eq!(body["case"].as_str().map(str::len), Some(16), "{body}");
    assert!(answer.headers.get("idempotent-replayed").is_none(), "it is not final");
}

#[tokio::test]
async fn it_is_pending_until_it_is_due_and_then_credited_without_being_asked() {
    let clock = Clock::standing();
    let backend = with(&clock).await;
    let anna = backend.sign_in("acc-anna").await;
    let key = new_key();
    let accepted = anna.redeem(&key, CARD).await;
    assert_pending(&accepted, 202);
    assert_eq!(accepted.headers["retry-after"], "2");
    clock.advance(Duration::from_millis(7_999));
    assert_pending(&anna.redeem(&key, " jjjjj wwwww").await, 202);
    assert_pending(&anna.ask(&key).await, 200);
    assert_eq!(anna.balance().await, "0.00");

    clock.advance(Duration::from_millis(1));
    let outcome = anna.until_redeemed(&key).await;
    assert_eq!((&outcome["amount"]["amount"], &outcome["case"]), (&json!("10.00"), &accepted.json()["case"]));
    assert_eq!(anna.balance().await, "10.00");
    let replay = anna.redeem(&key, CARD).await;
    assert_eq!((replay.status.as_u16(), replay.json()), (201, outcome));
    assert_eq!(replay.headers["idempotent-replayed"], "true");
}

#[tokio::test]
async fn it_cannot_be_withdrawn() {
    let clock = Clock::standing();
    let backend = with(&clock).await;
    let anna = backend.sign_in("acc-anna").await;
    let key = new_key();
    assert_pending(&anna.redeem(&key, CARD).await, 202);
    for _ in 0..2 {
        assert_pending(&anna.withdraw(&key).await, 200);
    }
    clock.advance(Duration::from_secs(8));
    anna.until_redeemed(&key).await;
    assert_eq!(anna.withdraw(&key).await.json()["state"], "redeemed");
    assert_eq!(anna.balance().await, "10.00");
}

#[tokio::test]
async fn it_holds_its_card_so_that_no_other_key_gets_it() {
    let clock = Clock::standing();
    let backend = with(&clock).await;
    let (anna, bo) = (backend.sign_in("acc-anna").await, backend.sign_in("acc-bo").await);
    let (key, another) = (new_key(), new_key());
    assert_pending(&anna.redeem(&key, CARD).await, 202);
    clock.advance(Duration::from_secs(3));
    for customer in [&anna, &bo] {
        let held = customer.redeem(&another, CARD).await;
        assert_eq!(held.problem(), (409, "held-elsewhere".to_owned()));
        assert_eq!(held.json()["retry_after"], 6, "when it is free again or redeemed");
        assert!(!held.text.contains("acc-"), "nobody is named: {}", held.text);
        assert_eq!(customer.ask(&another).await.slug(), "unknown-attempt");
    }
    clock.advance(Duration::from_secs(5));
    anna.until_redeemed(&key).await;
    let there = bo.redeem(&another, CARD).await;
    assert_eq!(
        (there.slug().as_str(), &there.json()["redeemed_into"]),
        ("already-redeemed", &json!("another-account"))
    );
    assert_eq!(anna.withdraw(&another).await.json()["state"], "withdrawn");
}

#[tokio::test]
async fn a_restart_in_between_loses_nothing() {
    let clock = Clock::standing();
    let backend = with(&clock).await;
    let (key, cookie) = (new_key(), backend.sign_in("acc-anna").await.cookie);
    let before = Customer { backend: &backend, account: "acc-anna".to_owned(), cookie: cookie.clone() };
    assert_pending(&before.redeem(&key, CARD).await, 202);
    let backend = backend.restart_with(|settings| settings.clock = clock.clone()).await;
    let anna = Customer { backend: &backend, account: "acc-anna".to_owned(), cookie };
    assert_pending(&anna.ask(&key).await, 200);
    clock.advance(Duration::from_secs(60));
    anna.until_redeemed(&key).await;
    let history = anna.get("/account/history").await.json();
    assert_eq!(history["entries"].as_array().unwrap().len(), 4, "credited once: {history}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_backends_of_one_database_credit_it_once() {
    let clock = Clock::standing();
    let first = with(&clock).await;
    let database = first.folder.path().join("redeemkit.sqlite");
    let second = Backend::start_with(|settings| (settings.database, settings.clock) = (database, clock.clone())).await;
    let anna = first.sign_in("acc-anna").await;
    let key = new_key();
    assert_pending(&anna.redeem(&key, CARD).await, 202);
    clock.advance(Duration::from_secs(8));
    let outcome = anna.until_redeemed(&key).await;
    let there = Customer { backend: &second, ..anna.clone() };
    assert_eq!(there.ask(&key).await.json(), outcome);
    // Both look several times more.
    tokio::time::sleep(Duration::from_millis(1_200)).await;
    assert_eq!(there.balance().await, "10.00");
}

#[tokio::test]
async fn a_card_disabled_meanwhile_is_refused_in_the_end() {
    let clock = Clock::standing();
    let backend = with(&clock).await;
    let anna = backend.sign_in("acc-anna").await;
    let key = new_key();
    assert_pending(&anna.redeem(&key, CARD).await, 202);
    let file = backend.folder.path().join("redeemkit.sqlite");
    let options = sqlx::sqlite::SqliteConnectOptions::new().filename(file);
    let database = sqlx::sqlite::SqlitePool::connect_with(options).await.unwrap();
    sqlx::query("UPDATE cards SET standing = 'disabled' WHERE credited_after > 0").execute(&database).await.unwrap();
    clock.advance(Duration::from_secs(8));
    let outcome = anna.until_not_pending(&key).await;
    assert_eq!(
        (&outcome["state"], &outcome["problem"]["type"]),
        (&json!("refused"), &json!("/problems/not-recognised"))
    );
    assert_eq!(anna.balance().await, "0.00");
}
