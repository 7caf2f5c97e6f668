//! Security codes that are guessed many at a time: no more are judged than one after the other, the lock holds on every connection, and a
//! right one counts once.

use std::collections::BTreeMap;

use redeemkit_backend::Settings;
use reqwest::Method;
use serde_json::{Value, json};
use tokio::task::JoinSet;

use super::harness::{Backend, Customer, new_key, send, settings};

const CARD: &str = "HHHHH-WWWWW";

/// A redemption that waits for its check, and the check.
async fn checked(customer: &Customer<'_>) -> (String, Value) {
    let key = new_key();
    assert_eq!(customer.redeem(&key, CARD).await.slug(), "identity-check");
    let body = json!({ "key": key, "account": customer.account, "method": "email" });
    (key, send(customer.request(Method::POST, "/identity-checks").json(&body)).await.json())
}

async fn newest_code(backend: &Backend) -> String {
    let messages = backend.get("/demo/outbox").await.json();
    let text = messages[0]["text"].as_str().unwrap().to_owned();
    text.split(|character: char| !character.is_ascii_digit()).find(|digits| digits.len() == 6).unwrap().to_owned()
}

/// Gives all of these answers at once; what was said to them, and how often.
async fn at_once(customers: &[&Customer<'_>], check: &Value, answers: &[String]) -> BTreeMap<String, u32> {
    let path = format!("/identity-checks/{}/answer", check["id"].as_str().unwrap());
    let mut sent = JoinSet::new();
    for (answer, customer) in answers.iter().zip(customers.iter().cycle()) {
        sent.spawn(send(customer.request(Method::POST, &path).json(&json!({ "answer": answer }))));
    }
    let mut said = BTreeMap::new();
    for answer in sent.join_all().await {
        let what = if answer.status == 200 { "passed".to_owned() } else { answer.slug() };
        *said.entry(what).or_insert(0) += 1;
    }
    said
}

/// Wrong codes, each another one.
fn wrong(code: &str, count: u32) -> Vec<String> {
    let right: u32 = code.parse().unwrap();
    (1..=count).map(|by| format!("{:06}", (right + by) % 1_000_000)).collect()
}

#[tokio::test]
async fn of_sixty_four_wrong_codes_at_once_five_are_judged_and_the_lock_holds_everywhere() {
    let folder = tempfile::tempdir().unwrap();
    let shared = |change: &mut Settings| change.database = settings(folder.path()).database;
    let [here, there] = [Backend::start_with(shared).await, Backend::start_with(shared).await];
    let (anna, elsewhere) = (here.sign_in("acc-anna").await, there.sign_in("acc-anna").await);
    let (key, check) = checked(&anna).await;
    let code = newest_code(&here).await;
    let said = at_once(&[&anna, &elsewhere], &check, &wrong(&code, 64)).await;
    println!("64 wrong security codes at once, at two backends of one database: {said:?}");
    // The fifth is judged as well: it is the one that locks.
    assert_eq!(said, BTreeMap::from([("check-locked".to_owned(), 60), ("wrong-answer".to_owned(), 4)]));
    assert_eq!(at_once(&[&elsewhere], &check, &[code]).await, BTreeMap::from([("check-locked".to_owned(), 1)]));
    assert_eq!(elsewhere.redeem(&key, CARD).await.json()["check"]["reset_required"], true);
}

#[tokio::test]
async fn a_right_code_counts_once_however_often_it_arrives() {
    let backend = Backend::start().await;
    let anna = backend.sign_in("acc-anna").await;
    let (key, check) = checked(&anna).await;
    let code = newest_code(&backend).await;
    let said = at_once(&[&anna], &check, &vec![code; 32]).await;
    println!("one right security code, 32 times at once: {said:?}");
    assert_eq!(said, BTreeMap::from([("check-passed".to_owned(), 31), ("passed".to_owned(), 1)]));
    let before = anna.balance().await;
    assert_eq!(anna.redeem(&key, CARD).await.status, 201);
    assert_eq!(anna.redeem(&key, CARD).await.status, 201, "a copy gets the same answer");
    assert_ne!(anna.balance().await, before);
    assert_eq!(anna.redeem(&new_key(), CARD).await.slug(), "already-redeemed");
}
