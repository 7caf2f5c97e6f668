//! `?account=`: what became of an attempt is told, and withdrawn, only in the account that the page showed.

use reqwest::Method;
use serde_json::json;

use super::harness::{Backend, new_key, send};

const CARD: &str = "1K7Q-CTFM-LMTC";

#[tokio::test]
async fn another_account_signed_in_meanwhile_is_told_and_changes_nothing() {
    let backend = Backend::start().await;
    let (anna, bo) = (backend.sign_in("acc-anna").await, backend.sign_in("acc-bo").await);
    let key = new_key();
    let path = format!("/redemptions/{key}?account=acc-anna");
    for method in [Method::GET, Method::DELETE] {
        let answer = send(bo.request(method, &path)).await;
        assert_eq!(answer.problem(), (409, "account-changed".to_owned()));
        assert!(!answer.text.contains("acc-"), "{answer:?}");
    }
    assert_eq!(bo.ask(&key).await.slug(), "unknown-attempt", "Bo's attempt of this name was not withdrawn");
    assert_eq!(anna.redeem(&key, CARD).await.status, 201, "nor was Anna's");
    assert_eq!(send(anna.request(Method::GET, &path)).await.json()["state"], "redeemed");
    assert_eq!(send(anna.request(Method::DELETE, &path)).await.json()["state"], "redeemed");
    assert_eq!(bo.get(&path).await.slug(), "account-changed");
}

#[tokio::test]
async fn it_may_be_left_out_and_is_read_as_urls_have_it() {
    let backend = Backend::start().await;
    let anna = backend.sign_in("acc-anna").await;
    for query in ["", "?", "?other=1", "?account=acc%2Danna", "?account=acc-anna&other=1"] {
        let answer = send(anna.request(Method::DELETE, &format!("/redemptions/{}{query}", new_key()))).await;
        assert_eq!(answer.json(), json!({ "state": "withdrawn" }), "{query}");
    }
    for query in ["?account=", "?account=acc-bo", "?account=acc-anna%20", "?account=ACC-ANNA"] {
        let answer = anna.get(&format!("/redemptions/{}{query}", new_key())).await;
        assert_eq!(answer.problem(), (409, "account-changed".to_owned()), "{query}");
    }
    let twice = anna.get("/redemptions/1?account=acc-anna&account=acc-anna").await;
    assert_eq!(twice.problem(), (400, "malformed-request".to_owned()));
    assert_eq!(backend.get("/redemptions/1?account=acc-bo").await.problem(), (401, "not-signed-in".to_owned()));
}
