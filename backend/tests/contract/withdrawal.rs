//! Withdrawing: the only way to "nothing was redeemed", and it holds.

use reqwest::Method;
use serde_json::json;

use super::harness::{Backend, new_key, send};

const CARD: &str = "1K7Q-CTFM-LMTC";

#[tokio::test]
async fn after_a_withdrawal_a_late_request_redeems_nothing() {
    let backend = Backend::start().await;
    let anna = backend.sign_in("acc-anna").await;
    let key = new_key();
    assert_eq!(anna.ask(&key).await.problem(), (404, "unknown-attempt".to_owned()));
    for _ in 0..2 {
        let withdrawn = anna.withdraw(&key).await;
        assert_eq!((withdrawn.status.as_u16(), withdrawn.json()), (200, json!({ "state": "withdrawn" })));
    }
    assert_eq!(anna.redeem(&key, CARD).await.problem(), (409, "withdrawn".to_owned()));
    assert_eq!(anna.ask(&key).await.json(), json!({ "state": "withdrawn" }));
    assert_eq!(anna.balance().await, "0.00");
    assert_eq!(anna.try_card(CARD).await.status, 201, "the card itself is as good as before");
}

#[tokio::test]
async fn a_final_outcome_is_stronger_than_a_withdrawal() {
    let backend = Backend::start().await;
    let anna = backend.sign_in("acc-anna").await;
    let (redeemed, refused) = (new_key(), new_key());
    let first = anna.redeem(&redeemed, CARD).await;
    assert_eq!(anna.withdraw(&redeemed).await.json(), first.json());
    let second = anna.redeem(&refused, CARD).await;
    assert_eq!(anna.withdraw(&refused).await.json(), json!({ "state": "refused", "problem": second.json() }));
    assert_eq!(anna.balance().await, "25.00");
}

#[tokio::test]
async fn an_attempt_in_progress_can_be_withdrawn_and_then_credits_nothing() {
    let backend = Backend::start().await;
    let anna = backend.sign_in("acc-anna").await;
    let key = new_key();
    let body = json!({ "code": "23467-89BCD", "account": "acc-anna" });
    let sent =
        tokio::spawn(send(anna.request(Method::POST, "/redemptions").header("idempotency-key", &key).json(&body)));
    anna.until_in_progress(&key).await;
    assert_eq!(anna.withdraw(&key).await.json(), json!({ "state": "withdrawn" }));
    assert_eq!(sent.await.unwrap().problem(), (409, "withdrawn".to_owned()));
    assert_eq!(anna.balance().await, "0.00");
    assert_eq!(anna.try_card("23467-89BCD").await.status, 201, "the card was not used up");
}

#[tokio::test]
async fn an_attempt_that_met_a_fault_can_be_withdrawn() {
    let backend = Backend::start().await;
    let anna = backend.sign_in("acc-anna").await;
    let key = new_key();
    assert_eq!(anna.redeem(&key, "NPQRT-VWXYZ").await.slug(), "technical");
    assert_eq!(anna.withdraw(&key).await.json(), json!({ "state": "withdrawn" }));
    assert_eq!(anna.redeem(&key, "NPQRT-VWXYZ").await.problem(), (409, "withdrawn".to_owned()));
}

#[tokio::test]
async fn nobody_withdraws_the_attempt_of_another_account() {
    let backend = Backend::start().await;
    let (anna, bo) = (backend.sign_in("acc-anna").await, backend.sign_in("acc-bo").await);
    let key = new_key();
    assert_eq!(bo.withdraw(&key).await.json(), json!({ "state": "withdrawn" }));
    assert_eq!(anna.redeem(&key, CARD).await.status, 201);
}
