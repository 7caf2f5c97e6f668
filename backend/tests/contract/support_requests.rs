//! Requests to support: received once, sealed, limited, deleted in time, and what the desk is told of their codes.

use std::fs;
use std::time::Duration;

use redeemkit_backend::Clock;
use reqwest::Method;
use serde_json::{Value, json};

use super::harness::{Answer, Backend, Customer, new_key, send};

/// An active card, and one that nobody issued.
const CARD: &str = "1K7Q-CTFM-LMTC";
const UNKNOWN: &str = "QQQQ-QQQQ-QQQQ";

/// What a page sends for a signed-in customer, with members of the test's own.
fn content(account: Option<&str>, members: Value) -> Value {
    let mut content = json!({
        "account": account, "language": "da", "asks": "look-up", "problem": "not-recognised",
        "references": ["R-7K2M9QXT"], "events": [{ "at": "2026-11-24T00:30:00Z", "what": "refused", "of": "not-recognised" }],
        "text": "Koden blev ikke genkendt.",
    });
    content.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
    content
}

async fn hand_over(customer: &Customer<'_>, key: &str, members: Value) -> Answer {
    let body = content(Some(&customer.account), members);
    send(customer.request(Method::POST, "/support-requests").header("idempotency-key", key).json(&body)).await
}

async fn without_session(backend: &Backend, members: Value) -> Answer {
    let request = backend.request(Method::POST, "/support-requests").header("idempotency-key", new_key());
    send(request.json(&content(None, members))).await
}

async fn desk(backend: &Backend) -> Vec<Value> {
    backend.get("/demo/support-requests").await.json()["requests"].as_array().unwrap().clone()
}

#[tokio::test]
async fn a_request_is_received_once_however_often_it_is_sent() {
    let backend = Backend::start().await;
    let anna = backend.sign_in("acc-anna").await;
    let key = new_key();
    let first = hand_over(&anna, &key, json!({ "note": "Tak" })).await;
    assert_eq!(first.status, 201, "{first:?}");
    let received = first.json();
    assert!(received["reference"].as_str().unwrap().starts_with("S-"), "{received}");
    assert_eq!(hand_over(&anna, &key, json!({ "note": "Tak" })).await.json(), received);
    assert_eq!(
        hand_over(&anna, &key, json!({ "note": "Nej" })).await.problem(),
        (422, "idempotency-key-reused".into())
    );
    let bo = backend.sign_in("acc-bo").await;
    assert_ne!(
        hand_over(&bo, &key, json!({})).await.json()["reference"],
        received["reference"],
        "keys are an account's own"
    );
    let requests = desk(&backend).await;
    assert_eq!(requests.len(), 2);
    assert_eq!(requests[1]["content"]["note"], "Tak");
    assert_eq!(requests[1]["content"]["events"][0]["of"], "not-recognised");
    assert_eq!(requests[1]["ledger"], Value::Null, "no code was given");
}

#[tokio::test]
async fn copies_that_arrive_together_are_one_request() {
    let backend = Backend::start().await;
    let anna = backend.sign_in("acc-anna").await;
    let key = new_key();
    let (first, second, third) = tokio::join!(
        hand_over(&anna, &key, json!({})),
        hand_over(&anna, &key, json!({})),
        hand_over(&anna, &key, json!({}))
    );
    assert_eq!(first.json(), second.json());
    assert_eq!(first.json(), third.json());
    assert_eq!(desk(&backend).await.len(), 1);
}

#[tokio::test]
async fn without_a_session_there_has_to_be_an_address_to_answer_to() {
    let backend = Backend::start().await;
    for email in [json!(null), json!("anna"), json!("a@example.com, b@example.com")] {
        let answer = without_session(&backend, json!({ "email": email })).await;
        assert_eq!(answer.problem(), (422, "email-unreadable".into()));
        assert_eq!(answer.json()["field"], "email");
        assert!(!answer.text.contains("example.com"), "{answer:?}");
    }
    assert_eq!(without_session(&backend, json!({ "email": "anna@example.com" })).await.status, 201);
    let nobody = without_session(&backend, json!({ "account": "acc-anna", "email": "anna@example.com" })).await;
    assert_eq!(nobody.problem(), (401, "not-signed-in".into()));
    let bo = backend.sign_in("acc-bo").await;
    let other = hand_over(&bo, &new_key(), json!({ "account": "acc-anna" })).await;
    assert_eq!(other.problem(), (409, "account-changed".into()));
    assert_eq!(desk(&backend).await.len(), 1);
}

#[tokio::test]
async fn what_is_missing_or_too_long_is_named() {
    let backend = Backend::start().await;
    let anna = backend.sign_in("acc-anna").await;
    let long = |length: usize| json!("ž".repeat(length));
    for (members, field) in [
        (json!({ "asks": null }), "asks"),
        (json!({ "language": null }), "language"),
        (json!({ "text": null }), "text"),
        (json!({ "text": long(8_001) }), "text"),
        (json!({ "note": long(2_001) }), "note"),
        (json!({ "code": long(513) }), "code"),
        (json!({ "references": vec!["R-1"; 201] }), "references"),
        (json!({ "without_code": { "shop": long(513) } }), "without_code"),
        (json!({ "events": [{ "at": "2026-11-24T00:30:00Z", "what": long(65) }] }), "events"),
    ] {
        let answer = hand_over(&anna, &new_key(), members).await;
        assert_eq!(answer.problem(), (400, "malformed-request".into()), "{field}");
        assert_eq!(answer.json()["field"], field);
        assert!(!answer.text.contains('ž'), "{answer:?}");
    }
    assert_eq!(
        hand_over(&anna, &new_key(), json!({ "asks": "money" })).await.problem(),
        (400, "malformed-request".into())
    );
    assert_eq!(
        hand_over(&anna, &new_key(), json!({ "situation": { "x": long(40_000) } })).await.problem(),
        (413, "too-large".into())
    );
    assert_eq!(hand_over(&anna, &new_key(), json!({ "text": long(8_000), "note": long(2_000) })).await.status, 201);
    assert_eq!(desk(&backend).await.len(), 1);
}

#[tokio::test]
async fn the_desk_learns_what_became_of_a_code() {
    let backend = Backend::start().await;
    let (anna, bo) = (backend.sign_in("acc-anna").await, backend.sign_in("acc-bo").await);
    let redeemed = anna.try_card(CARD).await.json();
    assert_eq!(bo.try_card(CARD).await.slug(), "already-redeemed");
    // However it is typed.
    hand_over(&bo, &new_key(), json!({ "code": CARD.to_lowercase().replace('-', " ") })).await;
    hand_over(&anna, &new_key(), json!({ "code": CARD })).await;
    hand_over(&anna, &new_key(), json!({ "code": UNKNOWN })).await;
    let requests = desk(&backend).await;
    let ledger = |place: usize| &requests[place]["ledger"];
    assert_eq!(ledger(0)["card"], Value::Null, "nobody issued it");
    assert_eq!(ledger(0)["attempts"], json!([]));
    assert_eq!(ledger(1)["redeemed"]["reference"], redeemed["reference"]);
    assert_eq!(ledger(1)["redeemed"]["same_account"], true);
    assert_eq!(ledger(2)["redeemed"]["same_account"], false);
    assert_eq!(ledger(2)["card"]["standing"], "active");
    assert_eq!(ledger(2)["attempts"][0]["state"], "final");
    assert_eq!(ledger(2)["attempts"][0]["answer"]["problem"]["type"], "/problems/already-redeemed");
}

#[tokio::test]
async fn a_request_is_deleted_when_its_time_is_over() {
    let clock = Clock::standing();
    let running = clock.clone();
    let backend = Backend::start_with(|settings| {
        settings.clock = running.clone();
        settings.keep_support_requests = 30;
    })
    .await;
    let anna = backend.sign_in("acc-anna").await;
    assert_eq!(hand_over(&anna, &new_key(), json!({})).await.status, 201);
    clock.advance(Duration::from_secs(30 * 24 * 60 * 60 - 1));
    let backend = backend.restart_with(|settings| settings.clock = running.clone()).await;
    assert_eq!(desk(&backend).await.len(), 1, "one second to go");
    clock.advance(Duration::from_secs(1));
    // It looks at once when it starts, and every minute from then on.
    let backend = backend.restart_with(|settings| settings.clock = running.clone()).await;
    while !desk(&backend).await.is_empty() {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

#[tokio::test]
async fn an_address_sends_ten_an_hour() {
    let clock = Clock::standing();
    let running = clock.clone();
    let backend = Backend::start_with(|settings| settings.clock = running).await;
    let anna = backend.sign_in("acc-anna").await;
    for _ in 0..10 {
        assert_eq!(hand_over(&anna, &new_key(), json!({})).await.status, 201);
        clock.advance(Duration::from_secs(60));
    }
    let refused = hand_over(&anna, &new_key(), json!({})).await;
    assert_eq!(refused.problem(), (429, "rate-limited".into()));
    assert_eq!(refused.json()["retry_after"], 50 * 60);
    clock.advance(Duration::from_secs(50 * 60));
    assert_eq!(hand_over(&anna, &new_key(), json!({})).await.status, 201);
}

#[tokio::test]
async fn a_copy_of_the_database_tells_nothing_of_it() {
    let backend = Backend::start().await;
    let anna = backend.sign_in("acc-anna").await;
    let told =
        ["Butikken i Gentofte", "1K7Q-CTFM-LMTC", "anna.hos@example.com", "K7Q2-legible", "Koden blev ikke genkendt"];
    let answer = hand_over(
        &anna,
        &new_key(),
        json!({ "note": told[0], "code": told[1], "email": told[2], "without_code": { "legible": told[3] } }),
    )
    .await;
    assert_eq!(answer.status, 201);
    assert_eq!(desk(&backend).await[0]["content"]["note"], told[0], "the desk reads it");
    let folder = backend.stop().await;
    let logged = super::log::captured();
    for text in told {
        for entry in
            fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_file())
        {
            let bytes = fs::read(&entry).unwrap();
            assert!(
                !bytes.windows(text.len()).any(|window| window == text.as_bytes()),
                "{text} is in {}",
                entry.display()
            );
        }
        assert!(!logged.contains(text), "{text} is in the log");
    }
}

#[tokio::test]
async fn only_a_demo_has_a_desk() {
    let backend = Backend::start_with(|settings| {
        settings.demo = false;
        settings.secret = Some("0123456789abcdef0123456789abcdef".to_owned());
    })
    .await;
    assert_eq!(backend.get("/demo/support-requests").await.status, 404);
}
