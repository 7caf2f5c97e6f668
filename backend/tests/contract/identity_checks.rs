//! The identity check: every answer of its calls, what goes out for it, and that it lets its own redemption go on and no other.

use std::time::Duration;

use redeemkit_backend::Clock;
use reqwest::Method;
use serde_json::{Value, json};

use super::harness::{Answer, Backend, Customer, new_key, send};

/// Cards that are credited after a check only: in EUR, and in Ida's USD.
const CARD: &str = "HHHHH-WWWWW";
const DOLLARS: &str = "NNNNN-WWWWW";

async fn started() -> (Backend, Clock) {
    let clock = Clock::standing();
    let running = clock.clone();
    (Backend::start_with(|settings| settings.clock = running).await, clock)
}

async fn begin(customer: &Customer<'_>, key: &str, method: &str) -> Answer {
    let body = json!({ "key": key, "account": customer.account, "method": method });
    let request = customer.request(Method::POST, "/identity-checks").header("accept-language", "da");
    send(request.json(&body)).await
}

async fn answer(customer: &Customer<'_>, check: &Value, text: &str) -> Answer {
    let path = format!("/identity-checks/{}/answer", check["id"].as_str().unwrap());
    send(customer.request(Method::POST, &path).json(&json!({ "answer": text }))).await
}

async fn resend(customer: &Customer<'_>, check: &Value) -> Answer {
    let path = format!("/identity-checks/{}/resend", check["id"].as_str().unwrap());
    send(customer.request(Method::POST, &path)).await
}

async fn outbox(backend: &Backend) -> Vec<Value> {
    backend.get("/demo/outbox").await.json().as_array().unwrap().clone()
}

/// The six digits of the newest message.
async fn newest_code(backend: &Backend) -> String {
    let text = outbox(backend).await[0]["text"].as_str().unwrap().to_owned();
    text.split(|character: char| !character.is_ascii_digit()).find(|digits| digits.len() == 6).unwrap().to_owned()
}

/// A code that was not sent.
fn another(code: &str, by: u32) -> String {
    format!("{:06}", (code.parse::<u32>().unwrap() + by) % 1_000_000)
}

/// A redemption that waits for its check.
async fn waiting(customer: &Customer<'_>) -> String {
    let key = new_key();
    assert_eq!(customer.redeem(&key, CARD).await.problem(), (403, "identity-check".into()));
    key
}

#[tokio::test]
async fn after_the_right_code_the_same_redemption_goes_on() {
    let (backend, _) = started().await;
    let anna = backend.sign_in("acc-anna").await;
    let key = new_key();
    let refused = anna.redeem(&key, CARD).await;
    assert_eq!(refused.problem(), (403, "identity-check".into()));
    assert_eq!(
        refused.json()["check"]["methods"],
        json!([
            { "method": "email", "target": "a•••@example.com" },
            { "method": "sms", "target": "••• 12" },
            { "method": "payment", "target": "•••• 4242" },
        ])
    );
    assert_eq!(anna.ask(&key).await.slug(), "unknown-attempt", "nothing is final");
    let begun = begin(&anna, &key, "email").await;
    assert_eq!(begun.status, 201, "{begun:?}");
    let check = begun.json();
    assert_eq!(
        (&check["expires_in"], &check["resend_in"], &check["answers_left"]),
        (&json!(600), &json!(30), &json!(5))
    );
    let message = &outbox(&backend).await[0];
    assert_eq!(
        (&message["channel"], &message["to"], &message["language"]),
        (&json!("email"), &json!("anna@example.com"), &json!("da"))
    );

    let code = newest_code(&backend).await;
    assert_eq!(answer(&anna, &check, &code).await.json(), json!({ "state": "passed" }));
    assert_eq!(answer(&anna, &check, &code).await.problem(), (409, "check-passed".into()), "a copy");
    assert_eq!(begin(&anna, &key, "sms").await.slug(), "check-passed");
    assert_eq!(anna.redeem(&key, CARD).await.status, 201);
    assert_eq!(anna.balance().await, "10.00");
    assert_eq!(answer(&anna, &check, &code).await.slug(), "check-passed");
}

#[tokio::test]
async fn a_check_is_good_for_its_own_redemption_and_for_an_hour() {
    let (backend, clock) = started().await;
    let anna = backend.sign_in("acc-anna").await;
    let key = waiting(&anna).await;
    let check = begin(&anna, &key, "sms").await.json();
    assert_eq!(answer(&anna, &check, &newest_code(&backend).await).await.status, 200);
    waiting(&anna).await;
    clock.advance(Duration::from_secs(3_600));
    assert_eq!(anna.redeem(&key, CARD).await.slug(), "identity-check");
}

#[tokio::test]
async fn a_copy_of_a_beginning_sends_nothing_and_another_way_ends_the_first() {
    let (backend, _) = started().await;
    let anna = backend.sign_in("acc-anna").await;
    let key = waiting(&anna).await;
    let first = begin(&anna, &key, "email").await.json();
    let copy = begin(&anna, &key, "email").await;
    assert_eq!((copy.status.as_u16(), copy.json()), (200, first.clone()));
    assert_eq!(outbox(&backend).await.len(), 1);
    let code = newest_code(&backend).await;
    let second = begin(&anna, &key, "sms").await.json();
    assert_eq!(outbox(&backend).await[0]["to"], "+44 7700 900112");
    assert_eq!(answer(&anna, &first, &code).await.problem(), (404, "unknown-check".into()));
    let sent = newest_code(&backend).await;
    let wrong = answer(&anna, &second, &another(&sent, 1)).await;
    assert_eq!((wrong.problem(), &wrong.json()["answers_left"]), ((422, "wrong-answer".into()), &json!(4)));
    // Back to the first way: the wrong answer stays counted.
    assert_eq!(begin(&anna, &key, "email").await.json()["answers_left"], 4);
}

#[tokio::test]
async fn a_wrong_code_counts_once_and_an_old_one_not_at_all() {
    let (backend, clock) = started().await;
    let anna = backend.sign_in("acc-anna").await;
    let check = begin(&anna, &waiting(&anna).await, "email").await.json();
    let code = newest_code(&backend).await;
    let wrong = another(&code, 7);
    for _ in 0..3 {
        assert_eq!(answer(&anna, &check, &wrong).await.json()["answers_left"], 4, "copies of one answer");
    }
    assert_eq!(answer(&anna, &check, "12345").await.json()["field"], "answer");
    clock.advance(Duration::from_secs(600));
    let late = answer(&anna, &check, &code).await;
    assert_eq!(late.problem(), (410, "answer-expired".into()));
    assert_eq!((&late.json()["answers_left"], &late.json()["resend_in"]), (&json!(4), &json!(0)));
    let again = resend(&anna, &check).await;
    assert_eq!((again.status.as_u16(), &again.json()["expires_in"]), (200, &json!(600)));
    assert_eq!(answer(&anna, &check, &newest_code(&backend).await).await.status, 200);
}

#[tokio::test]
async fn only_the_newest_code_counts_and_messages_have_a_limit_of_their_own() {
    let (backend, clock) = started().await;
    let anna = backend.sign_in("acc-anna").await;
    let key = waiting(&anna).await;
    let check = begin(&anna, &key, "email").await.json();
    let first = newest_code(&backend).await;
    let early = resend(&anna, &check).await;
    assert_eq!((early.problem(), &early.json()["retry_after"]), ((429, "resend-too-early".into()), &json!(30)));
    clock.advance(Duration::from_secs(30));
    assert_eq!(resend(&anna, &check).await.json()["resend_in"], 30);
    if first != newest_code(&backend).await {
        assert_eq!(answer(&anna, &check, &first).await.slug(), "wrong-answer");
    }
    clock.advance(Duration::from_secs(30));
    assert_eq!(resend(&anna, &check).await.json()["resend_in"], Value::Null, "the third is the last");
    assert_eq!(resend(&anna, &check).await.problem(), (429, "resend-limit".into()));
    assert_eq!(
        answer(&anna, &check, &newest_code(&backend).await).await.status,
        200,
        "answers are not limited by that"
    );
    // Another way has messages of its own, an account as a whole has not.
    for _ in 0..3 {
        let key = waiting(&anna).await;
        for method in ["email", "sms"] {
            assert_eq!(begin(&anna, &key, method).await.status, 201);
        }
    }
    let key = waiting(&anna).await;
    assert_eq!(begin(&anna, &key, "email").await.status, 201);
    assert_eq!(begin(&anna, &key, "sms").await.problem(), (429, "rate-limited".into()));
}

#[tokio::test]
async fn what_an_account_lacks_is_not_offered() {
    let (backend, _) = started().await;
    let (bo, ida) = (backend.sign_in("acc-bo").await, backend.sign_in("acc-ida").await);
    let key = new_key();
    let offer = bo.redeem(&key, CARD).await.json()["check"].clone();
    assert_eq!(
        offer,
        json!({ "methods": [{ "method": "email", "target": "b•••@example.com" }], "unverified_phone": true })
    );
    assert_eq!(begin(&bo, &key, "sms").await.problem(), (422, "method-unavailable".into()));
    let none = ida.try_card(DOLLARS).await;
    assert_eq!((none.slug().as_str(), &none.json()["check"]), ("identity-check", &json!({ "methods": [] })));
    assert_eq!(ida.try_card(CARD).await.slug(), "currency-mismatch", "nobody is asked for a card they cannot have");
}

#[tokio::test]
async fn the_card_that_pays_is_proved_without_its_number() {
    let (backend, _) = started().await;
    let anna = backend.sign_in("acc-anna").await;
    let key = waiting(&anna).await;
    let check = begin(&anna, &key, "payment").await.json();
    assert_eq!((&check["target"], &check["resend_in"]), (&json!("•••• 4242"), &Value::Null));
    assert_eq!(outbox(&backend).await.len(), 0);
    let prove = async |number: &str| {
        let form = json!({ "check": check["id"], "number": number });
        let given = send(anna.request(Method::POST, "/demo/payment-proof").json(&form)).await.json();
        assert!(!given["proof"].as_str().unwrap().contains("4242"), "{given}");
        let path = format!("/identity-checks/{}/answer", check["id"].as_str().unwrap());
        send(anna.request(Method::POST, &path).json(&given)).await
    };
    assert_eq!(resend(&anna, &check).await.slug(), "resend-limit");
    assert_eq!(prove("4000 0000 0000 0002").await.json()["answers_left"], 4);
    assert_eq!(answer(&anna, &check, "123456").await.json()["field"], "proof");
    assert_eq!(prove("4242 4242 4242 4242").await.status, 200);
    assert_eq!(anna.redeem(&key, CARD).await.status, 201);
}

#[tokio::test]
async fn the_fifth_wrong_answer_locks_until_the_mail_is_followed() {
    let (backend, _) = started().await;
    let anna = backend.sign_in("acc-anna").await;
    let key = waiting(&anna).await;
    let mut check = begin(&anna, &key, "email").await.json();
    let mut code = newest_code(&backend).await;
    for left in [4, 3] {
        assert_eq!(answer(&anna, &check, &another(&code, left)).await.json()["answers_left"], left);
    }
    // Neither another way nor another redemption brings new guesses.
    check = begin(&anna, &waiting(&anna).await, "sms").await.json();
    code = newest_code(&backend).await;
    for left in [2, 1] {
        assert_eq!(answer(&anna, &check, &another(&code, left)).await.json()["answers_left"], left);
    }
    assert_eq!(answer(&anna, &check, &another(&code, 9)).await.problem(), (403, "check-locked".into()));
    assert_eq!(answer(&anna, &check, &code).await.slug(), "check-locked", "the right one comes too late");
    assert_eq!(resend(&anna, &check).await.slug(), "check-locked");
    assert_eq!(begin(&anna, &key, "email").await.slug(), "check-locked");
    let offer = anna.redeem(&key, CARD).await.json()["check"].clone();
    assert_eq!(offer, json!({ "methods": [], "reset_required": true }));

    let mail = outbox(&backend).await[0].clone();
    let token = mail["text"].as_str().unwrap().split('#').nth(1).unwrap()[..64].to_owned();
    let follow = async || send(backend.request(Method::POST, "/mailed-links").json(&json!({ "token": token }))).await;
    assert_eq!(follow().await.json(), json!({ "effect": "reset" }));
    assert_eq!(anna.get("/account").await.slug(), "not-signed-in", "all sessions are ended");
    assert_eq!(follow().await.problem(), (410, "unknown-link".into()));
    let anna = backend.sign_in("acc-anna").await;
    let check = begin(&anna, &waiting(&anna).await, "email").await.json();
    assert_eq!(check["answers_left"], 5);
}

#[tokio::test]
async fn a_check_belongs_to_its_account_and_ends_with_its_redemption() {
    let (backend, _) = started().await;
    let (anna, bo) = (backend.sign_in("acc-anna").await, backend.sign_in("acc-bo").await);
    let key = waiting(&anna).await;
    let check = begin(&anna, &key, "email").await.json();
    let code = newest_code(&backend).await;
    assert_eq!(answer(&bo, &check, &code).await.slug(), "unknown-check");
    assert_eq!(begin(&bo, &key, "email").await.slug(), "unknown-attempt");
    assert_eq!(begin(&anna, &new_key(), "email").await.problem(), (404, "unknown-attempt".into()));
    let as_bo = json!({ "key": key, "account": "acc-bo", "method": "sms" });
    assert_eq!(send(anna.request(Method::POST, "/identity-checks").json(&as_bo)).await.slug(), "account-changed");
    anna.withdraw(&key).await;
    assert_eq!(answer(&anna, &check, &code).await.slug(), "unknown-check");
    assert_eq!(begin(&anna, &key, "email").await.slug(), "withdrawn");
    assert_eq!(backend.get("/account").await.slug(), "not-signed-in");
}
