//! Limits of guessing as a customer meets them: what counts, what a wait looks like, and what ends it.

use std::time::Duration;

use redeemkit_backend::{Clock, Limits};
use serde_json::json;

use super::harness::{Backend, Customer, new_key, send};

const CARD: &str = "1K7Q-CTFM-LMTC";
const UNKNOWN: &str = "55G2-DHM0-50NN";

/// A demo with the limits of a shop, and their clock.
async fn shop() -> (Backend, Clock) {
    let clock = Clock::standing();
    let backend = Backend::start_with(|settings| {
        (settings.limits, settings.clock) = (Limits::STANDARD, clock.clone());
    });
    (backend.await, clock)
}

async fn mistype(customer: &Customer<'_>, times: u32) {
    for _ in 0..times {
        assert_eq!(customer.try_card(UNKNOWN).await.slug(), "not-recognised");
    }
}

#[tokio::test]
async fn after_five_refused_codes_every_code_has_to_wait_alike() {
    let (backend, clock) = shop().await;
    let anna = backend.sign_in("acc-anna").await;
    mistype(&anna, 5).await;
    let mut texts = Vec::new();
    for code in [UNKNOWN, CARD, "27LF-PTW7-27T6", ""] {
        let key = new_key();
        let answer = anna.redeem(&key, code).await;
        assert_eq!(answer.problem(), (429, "rate-limited".to_owned()));
        assert_eq!(
            (&answer.headers["retry-after"], &answer.json()["retry_after"]),
            (&"30".parse().unwrap(), &json!(30))
        );
        texts.push(answer.text.replace(answer.json()["reference"].as_str().unwrap(), ""));
        assert_eq!(anna.ask(&key).await.slug(), "unknown-attempt", "it is not stored");
    }
    texts.dedup();
    assert_eq!(texts.len(), 1, "it tells nothing of the code: {texts:?}");

    clock.advance(Duration::from_millis(29_001));
    assert_eq!(anna.try_card(CARD).await.json()["retry_after"], 1);
    clock.advance(Duration::from_millis(999));
    assert_eq!(anna.try_card(CARD).await.status, 201);
}

#[tokio::test]
async fn a_key_that_had_to_wait_goes_on_and_one_that_was_answered_is_replayed() {
    let (backend, clock) = shop().await;
    let anna = backend.sign_in("acc-anna").await;
    let (refused, waiting) = (new_key(), new_key());
    let first = anna.redeem(&refused, UNKNOWN).await;
    for _ in 0..10 {
        assert_eq!(anna.redeem(&refused, UNKNOWN).await.text, first.text, "a replay is no guess");
    }
    mistype(&anna, 4).await;
    assert_eq!(anna.redeem(&refused, UNKNOWN).await.headers["idempotent-replayed"], "true", "and never waits");
    assert_eq!(anna.redeem(&waiting, CARD).await.slug(), "rate-limited");
    clock.advance(Duration::from_secs(30));
    assert_eq!(anna.redeem(&waiting, CARD).await.status, 201);
}

#[tokio::test]
async fn redeeming_a_card_forgives_the_account() {
    let (backend, _) = shop().await;
    let anna = backend.sign_in("acc-anna").await;
    mistype(&anna, 4).await;
    assert_eq!(anna.try_card(CARD).await.status, 201);
    mistype(&anna, 5).await;
    assert_eq!(anna.try_card(UNKNOWN).await.slug(), "rate-limited");
}

#[tokio::test]
async fn only_refusals_that_say_something_of_the_code_count() {
    let (backend, _) = shop().await;
    let (anna, pia) = (backend.sign_in("acc-anna").await, backend.sign_in("acc-pia").await);
    for _ in 0..8 {
        for code in ["RRRRR-WWWWW", "MMMMM-WWWWW", "NPQRT-VWXYZ", "BCDFG-HJKLM", "27LF-PTW7-27T6"] {
            assert_ne!(anna.try_card(code).await.slug(), "rate-limited", "{code}");
        }
        assert_eq!(pia.try_card(CARD).await.slug(), "not-for-this-account");
    }
    for code in ["B2VF-MCK1-KQWM", "TTTTT-WWWWW", "190D-V467-8D52", UNKNOWN, "NOT A CODE"] {
        assert_ne!(anna.try_card(code).await.slug(), "rate-limited", "{code}");
    }
    assert_eq!(anna.try_card(CARD).await.slug(), "rate-limited");
}

#[tokio::test]
async fn twenty_refused_codes_in_a_day_lock_for_a_day() {
    let (backend, clock) = shop().await;
    let anna = backend.sign_in("acc-anna").await;
    for _ in 0..20 {
        mistype(&anna, 1).await;
        clock.advance(Duration::from_secs(3_600));
    }
    let locked = anna.try_card(CARD).await;
    assert_eq!(locked.problem(), (429, "locked-out".to_owned()));
    assert_eq!(locked.headers["retry-after"], (23 * 3_600).to_string().as_str());
    assert_eq!(backend.sign_in("acc-bo").await.try_card(CARD).await.status, 201, "nobody else is locked");
    clock.advance(Duration::from_secs(23 * 3_600));
    assert_eq!(anna.try_card("X730-KCV1-MA2G").await.status, 201);
}

#[tokio::test]
async fn support_can_lift_a_lock_while_the_backend_runs() {
    let (backend, clock) = shop().await;
    let (anna, bo) = (backend.sign_in("acc-anna").await, backend.sign_in("acc-bo").await);
    for _ in 0..20 {
        mistype(&anna, 1).await;
        clock.advance(Duration::from_secs(3_600));
    }
    mistype(&bo, 5).await;
    assert_eq!(anna.try_card(CARD).await.slug(), "locked-out");
    redeemkit_backend::forgive(&backend.folder.path().join("redeemkit.sqlite"), "acc-anna").await.unwrap();
    assert_eq!(anna.try_card(CARD).await.status, 201);
    assert_eq!(bo.try_card(CARD).await.slug(), "rate-limited", "one account only");
}

#[tokio::test]
async fn limits_hold_across_a_restart() {
    let (backend, clock) = shop().await;
    mistype(&backend.sign_in("acc-anna").await, 5).await;
    let again = backend.restart_with(|settings| {
        (settings.limits, settings.clock) = (Limits::STANDARD, clock.clone());
    });
    let backend = again.await;
    assert_eq!(backend.sign_in("acc-anna").await.try_card(CARD).await.slug(), "rate-limited");
}

#[tokio::test]
async fn the_demos_cards_can_be_tried_again_and_again() {
    let backend = Backend::start().await;
    let anna = backend.sign_in("acc-anna").await;
    for _ in 0..10 {
        for code in [UNKNOWN, "B2VF-MCK1-KQWM", "190D-V467-8D52", "TTTTT-WWWWW"] {
            assert_eq!(anna.try_card(code).await.status, 422);
        }
    }
    assert_eq!(anna.try_card(CARD).await.status, 201);
}

#[tokio::test]
async fn a_proxy_is_believed_only_where_it_is_said_to_be_there() {
    for trusted in [false, true] {
        let backend = Backend::start_with(|settings| {
            settings.limits = Limits { address: Limits::STANDARD.address, ..Limits::DEMO };
            (settings.trust_forwarded_for, settings.clock) = (trusted, Clock::standing());
        })
        .await;
        let anna = backend.sign_in("acc-anna").await;
        let mut judged = 0;
        for client in 0..40 {
            let request = anna.request(reqwest::Method::POST, "/redemptions").header("idempotency-key", new_key());
            let request = request.header("x-forwarded-for", format!("10.0.0.1, 203.0.113.{client}"));
            let answer = send(request.json(&json!({ "code": UNKNOWN, "account": "acc-anna" }))).await;
            judged += u32::from(answer.slug() == "not-recognised");
        }
        assert_eq!(judged, if trusted { 40 } else { 30 });
    }
}
