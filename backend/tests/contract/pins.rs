//! A card with a PIN: credited with it, refused without, and locked after three wrong ones, however many arrive at once.

use serde_json::{Value, json};
use tokio::task::JoinSet;

use super::harness::{Answer, Backend, Customer, new_key, send};

const CODE: &str = "90210-55512-8772";
const PIN: &str = "4321";

async fn redeem(customer: &Customer<'_>, key: &str, pin: Option<&str>) -> Answer {
    let body = json!({ "code": CODE, "pin": pin, "account": customer.account });
    let request = customer.request(reqwest::Method::POST, "/redemptions");
    send(request.header("idempotency-key", key).json(&body)).await
}

/// Tries a PIN under a key of its own: the problem, and how many tries are left.
async fn refused(customer: &Customer<'_>, pin: Option<&str>) -> (String, Value) {
    let answer = redeem(customer, &new_key(), pin).await;
    (answer.slug(), answer.json()["attempts_left"].clone())
}

#[tokio::test]
async fn the_pin_is_taken_from_its_member_or_from_behind_the_code() {
    for (code, pin) in [(CODE, json!(PIN)), (CODE, json!(" 43-21 ")), ("90210555128772 4321", Value::Null)] {
        let backend = Backend::start().await;
        let anna = backend.sign_in("acc-anna").await;
        let body = json!({ "code": code, "pin": pin, "account": "acc-anna" });
        let request = anna.request(reqwest::Method::POST, "/redemptions").header("idempotency-key", new_key());
        let answer = send(request.json(&body)).await;
        assert_eq!(
            (answer.status.as_u16(), &answer.json()["amount"]["amount"]),
            (201, &json!("20.00")),
            "{code} {pin}"
        );
    }
}

#[tokio::test]
async fn three_wrong_ones_lock_the_card_and_the_right_one_comes_too_late() {
    let backend = Backend::start().await;
    let anna = backend.sign_in("acc-anna").await;
    let wrong = |left: u32| ("pin-wrong".to_owned(), json!(left));
    // None at all, and the same one again, are no further guesses.
    assert_eq!(refused(&anna, None).await, wrong(3));
    assert_eq!(refused(&anna, Some("0000")).await, wrong(2));
    assert_eq!(refused(&anna, Some("0000")).await, wrong(2));
    assert_eq!(refused(&anna, Some("1111")).await, wrong(1));
    assert_eq!(refused(&anna, Some("2222")).await, ("pin-locked".to_owned(), Value::Null));
    assert_eq!(refused(&anna, Some(PIN)).await.0, "pin-locked");
    // The card is locked, not the account that tried.
    assert_eq!(refused(&backend.sign_in("acc-bo").await, Some(PIN)).await.0, "pin-locked");
    assert_eq!(anna.balance().await, "0.00");
}

#[tokio::test]
async fn after_a_wrong_pin_the_right_one_is_credited() {
    let backend = Backend::start().await;
    let anna = backend.sign_in("acc-anna").await;
    let (first, second) = (new_key(), new_key());
    let wrong = redeem(&anna, &first, Some("0000")).await;
    assert_eq!(wrong.problem(), (422, "pin-wrong".to_owned()));
    // A key is one code with one PIN: its answer is final, and a copy of the first request that comes late changes nothing.
    assert_eq!(redeem(&anna, &first, Some(PIN)).await.slug(), "idempotency-key-reused");
    let right = redeem(&anna, &second, Some(PIN)).await;
    assert_eq!(right.status, 201, "{right:?}");
    assert_eq!(right.json()["case"], wrong.json()["case"], "it is the same card");
    assert_eq!(redeem(&anna, &first, Some("0000")).await.json()["reference"], wrong.json()["reference"], "replayed");
    // Used up, it tells no more of itself without its PIN than before.
    assert_eq!(refused(&anna, Some("1111")).await.0, "pin-wrong");
    assert_eq!(refused(&anna, Some(PIN)).await.0, "already-redeemed");
}

#[tokio::test]
async fn guesses_that_arrive_at_once_get_no_more_tries() {
    let backend = Backend::start().await;
    let customers = [backend.sign_in("acc-anna").await, backend.sign_in("acc-bo").await];
    let mut under_way = JoinSet::new();
    for number in 0..32 {
        let customer = &customers[number % 2];
        let body = json!({ "code": CODE, "pin": format!("{number:04}"), "account": customer.account });
        let request = customer.request(reqwest::Method::POST, "/redemptions").header("idempotency-key", new_key());
        under_way.spawn(send(request.json(&body)));
    }
    let answers = under_way.join_all().await;
    let mut left: Vec<String> =
        answers.iter().map(|answer| format!("{} {}", answer.slug(), answer.json()["attempts_left"])).collect();
    left.sort();
    assert_eq!(left[30..], ["pin-wrong 1", "pin-wrong 2"]);
    assert!(left[..30].iter().all(|answer| answer == "pin-locked null"), "{left:?}");
    assert_eq!(refused(&customers[0], Some(PIN)).await.0, "pin-locked");
}

#[tokio::test]
async fn a_pin_is_in_no_answer_and_no_file() {
    let backend = Backend::start().await;
    let anna = backend.sign_in("acc-anna").await;
    let answer = redeem(&anna, &new_key(), Some("739185")).await;
    assert!(!answer.text.contains("739185"));
    for file in std::fs::read_dir(backend.stop().await.path()).unwrap().map(|file| file.unwrap().path()) {
        let bytes = if file.is_file() { std::fs::read(&file).unwrap() } else { Vec::new() };
        assert!(!bytes.windows(6).any(|window| window == b"739185"), "{}", file.display());
    }
}
