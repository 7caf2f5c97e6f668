//! Redeeming without a session (B3): code first, then an e-mail address; and nothing tells whether an account has it.

use std::time::Duration;

use redeemkit_backend::Clock;
use reqwest::Method;
use serde_json::{Value, json};

use super::harness::{Answer, Backend, Customer, new_key, send};

const CARD: &str = "X730-KCV1-MA2G";

async fn ask(backend: &Backend, key: &str, email: &str) -> Answer {
    let request = backend.request(Method::POST, "/redemptions").header("idempotency-key", key);
    send(request.header("accept-language", "sl").json(&json!({ "email": email }))).await
}

async fn mails(backend: &Backend) -> Vec<Value> {
    backend.get("/demo/outbox").await.json().as_array().unwrap().clone()
}

/// Follows the link of a mail, as the press of the button on its page does.
async fn follow<'a>(backend: &'a Backend, mail: &Value) -> Customer<'a> {
    let token = &mail["text"].as_str().unwrap().split('#').nth(1).unwrap()[..64];
    let answer = send(backend.request(Method::POST, "/mailed-links").json(&json!({ "token": token }))).await;
    assert_eq!(answer.json(), json!({ "effect": "signed-in" }));
    let cookie = answer.headers["set-cookie"].to_str().unwrap().split(';').next().unwrap().to_owned();
    let mut customer = Customer { backend, account: String::new(), cookie };
    customer.account = customer.get("/account").await.json()["reference"].as_str().unwrap().to_owned();
    customer
}

async fn redeem(customer: &Customer<'_>, key: &str, email: &str) -> Answer {
    let body = json!({ "code": CARD, "account": customer.account, "email": email });
    send(customer.request(Method::POST, "/redemptions").header("idempotency-key", key).json(&body)).await
}

#[tokio::test]
async fn an_existing_and_a_new_account_are_answered_alike_and_both_redeem() {
    let backend = Backend::start().await;
    let (known, new) = (new_key(), new_key());
    let first = ask(&backend, &known, "Anna@Example.com").await;
    let second = ask(&backend, &new, "somebody@new.example").await;
    assert_eq!(
        (first.status.as_u16(), first.json()),
        (202, json!({ "state": "mail-sent", "expires_in": 1_800, "resend_in": 30, "repeated": false }))
    );
    assert_eq!((second.status, &second.text), (first.status, &first.text));
    let names = |answer: &Answer| answer.headers.keys().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(names(&second), names(&first));
    let [to_new, to_known] = &mails(&backend).await[..] else { panic!("two mails") };
    assert_eq!((&to_known["to"], &to_known["language"]), (&json!("anna@example.com"), &json!("sl")));

    let anna = follow(&backend, to_known).await;
    assert_eq!(anna.account, "acc-anna");
    assert_eq!(redeem(&anna, &known, "anna@example.com").await.status, 201);
    let somebody = follow(&backend, to_new).await;
    assert_eq!(somebody.get("/account").await.json()["label"], "somebody@new.example");
    assert_eq!(redeem(&somebody, &new, "somebody@new.example").await.slug(), "already-redeemed", "Anna was first");
    // A second mail to the same address finds the account that the first one made.
    ask(&backend, &new_key(), "somebody@new.example").await;
    assert_eq!(follow(&backend, &mails(&backend).await[0]).await.account, somebody.account);
}

#[tokio::test]
async fn an_address_that_has_an_account_is_answered_in_the_same_words_and_the_times_are_told() {
    let known = ["anna", "bo", "pia", "ben", "ida", "uma", "leo", "noa"].map(|name| format!("{name}@example.com"));
    let unknown: [String; 8] = std::array::from_fn(|number| format!("nobody-{number}@new.example"));
    let mut spans = [Vec::new(), Vec::new()];
    let mut said = Vec::new();
    // A client may ask for no more than these within an hour, so each round has a backend of its own.
    for round in 0..8 {
        let backend = Backend::start().await;
        for pair in known.iter().zip(&unknown) {
            // By turns, so that both meet the same machine, and neither always comes first.
            let mut turns = [(pair.0, 0), (pair.1, 1)];
            turns.rotate_left(round % 2);
            for (address, side) in turns {
                let begun = std::time::Instant::now();
                let answer = ask(&backend, &new_key(), address).await;
                spans[side].push(begun.elapsed());
                let names: Vec<String> = answer.headers.keys().map(ToString::to_string).collect();
                said.push((answer.status.as_u16(), answer.text, names));
            }
        }
    }
    said.dedup();
    assert_eq!(said.len(), 1, "{said:?}");
    let [known, unknown] = spans.map(|mut spans| {
        spans.sort();
        let of = |part: usize| spans[spans.len() * part / 4];
        format!("{:?} (half of them {:?} to {:?})", of(2), of(1), of(3))
    });
    println!(
        "64 addresses with an account were answered in {known}, 64 without in {unknown}, in the same words: {}",
        said[0].1
    );
}

#[tokio::test]
async fn a_copy_sends_no_second_mail_and_the_number_of_mails_is_limited() {
    let clock = Clock::standing();
    let running = clock.clone();
    let backend = Backend::start_with(|settings| settings.clock = running).await;
    let key = new_key();
    ask(&backend, &key, "bo@example.com").await;
    clock.advance(Duration::from_secs(10));
    assert_eq!(
        ask(&backend, &key, "bo@example.com").await.json(),
        json!({ "state": "mail-sent", "expires_in": 1_790, "resend_in": 20, "repeated": true })
    );
    assert_eq!(mails(&backend).await.len(), 1);
    assert_eq!(ask(&backend, &key, "bob@example.com").await.status, 202, "a slip can be mended");
    for _ in 0..4 {
        clock.advance(Duration::from_secs(30));
        assert_eq!(ask(&backend, &key, "bo@example.com").await.status, 202);
    }
    clock.advance(Duration::from_secs(30));
    let refused = ask(&backend, &key, "bo@example.com").await;
    assert_eq!(refused.problem(), (429, "rate-limited".into()));
    assert_eq!(refused.json()["retry_after"], 3_600 - 160);
    assert_eq!(mails(&backend).await.len(), 6);
    // Whether an account has the address makes no difference here either.
    for _ in 0..14 {
        assert_eq!(ask(&backend, &new_key(), &format!("{}@new.example", new_key())).await.status, 202);
    }
    assert_eq!(ask(&backend, &new_key(), "pia@example.com").await.problem(), (429, "rate-limited".into()));
    assert_eq!(ask(&backend, &new_key(), "nobody@new.example").await.problem(), (429, "rate-limited".into()));
}

#[tokio::test]
async fn without_an_address_it_is_as_ever() {
    let backend = Backend::start().await;
    for email in ["", "anna", "anna@example.com\r\nBcc: all@example.com"] {
        let answer = ask(&backend, &new_key(), email).await;
        assert_eq!((answer.problem(), &answer.json()["field"]), ((422, "email-unreadable".into()), &json!("email")));
    }
    let request = backend.request(Method::POST, "/redemptions").header("idempotency-key", new_key());
    assert_eq!(
        send(request.json(&json!({ "code": CARD, "account": "acc-anna" }))).await.problem(),
        (401, "not-signed-in".into())
    );
    let request = backend.request(Method::POST, "/redemptions").header("idempotency-key", new_key());
    assert_eq!(send(request.body("{")).await.problem(), (401, "not-signed-in".into()), "before anything else");
}

#[tokio::test]
async fn another_account_than_the_address_named_redeems_nothing() {
    let backend = Backend::start().await;
    let bo = backend.sign_in("acc-bo").await;
    let before = bo.balance().await;
    assert_eq!(redeem(&bo, &new_key(), "anna@example.com").await.problem(), (409, "account-changed".into()));
    assert_eq!(bo.balance().await, before);
    assert_eq!(redeem(&bo, &new_key(), "bo@example.com").await.status, 201);
}

#[tokio::test]
async fn a_link_is_good_once_and_for_half_an_hour() {
    let clock = Clock::standing();
    let running = clock.clone();
    let backend = Backend::start_with(|settings| settings.clock = running).await;
    ask(&backend, &new_key(), "anna@example.com").await;
    let mail = mails(&backend).await[0].clone();
    let token = &mail["text"].as_str().unwrap().split('#').nth(1).unwrap()[..64];
    clock.advance(Duration::from_secs(1_800));
    let answer = send(backend.request(Method::POST, "/mailed-links").json(&json!({ "token": token }))).await;
    assert_eq!(answer.problem(), (410, "unknown-link".into()));
    assert!(!answer.headers.contains_key("set-cookie"));
    let guessed = "0".repeat(64);
    let answer = send(backend.request(Method::POST, "/mailed-links").json(&json!({ "token": guessed }))).await;
    assert_eq!(answer.slug(), "unknown-link");
}
