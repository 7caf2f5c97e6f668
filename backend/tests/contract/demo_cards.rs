//! Every card of the demo gives what the demo says of it; and codes that must not be told apart are not.

use serde_json::{Value, json};

use super::harness::{Answer, Backend};

async fn on_a_fresh_backend(account: &str, code: &str) -> Answer {
    Backend::start().await.sign_in(account).await.try_card(code).await
}

#[tokio::test]
async fn fresh_cards_add_up() {
    let backend = Backend::start().await;
    let anna = backend.sign_in("acc-anna").await;
    for (code, amount, balance) in
        [("1K7Q-CTFM-LMTC", "25.00", "25.00"), ("X730-KCV1-MA2G", "50.00", "75.00"), ("23467-89BCD", "15.00", "90.00")]
    {
        let body = anna.try_card(code).await.json();
        assert_eq!(
            (&body["amount"]["amount"], &body["balance"]["amount"]),
            (&json!(amount), &json!(balance)),
            "{code}"
        );
    }
    let history = anna.get("/account/history").await.json();
    let amounts: Vec<&Value> =
        history["entries"].as_array().unwrap().iter().map(|entry| &entry["amount"]["amount"]).collect();
    assert_eq!(
        amounts,
        ["15.00", "50.00", "25.00", "-12.50", "-12.50", "25.00"],
        "newest first, back to the card that was used up"
    );
    assert_eq!(history["entries"][0]["kind"], "gift-card");
    assert_eq!(history["entries"][3]["kind"], "membership-payment");
    assert_eq!(history["entries"][5]["balance"], json!({ "amount": "25.00", "currency": "EUR" }));
}

#[tokio::test]
async fn a_used_card_says_whether_its_credit_is_here() {
    let backend = Backend::start().await;
    let (anna, bo) = (backend.sign_in("acc-anna").await, backend.sign_in("acc-bo").await);
    for (customer, code, into) in [
        (&anna, "27LF-PTW7-27T6", "this-account"),
        (&anna, "190D-V467-8D52", "another-account"),
        (&bo, "27LF-PTW7-27T6", "another-account"),
        (&bo, "190D-V467-8D52", "this-account"),
    ] {
        let answer = customer.try_card(code).await;
        assert_eq!(
            (answer.slug().as_str(), &answer.json()["redeemed_into"]),
            ("already-redeemed", &json!(into)),
            "{code}"
        );
    }
}

#[tokio::test]
async fn unknown_and_not_activated_are_one_answer_to_the_byte() {
    let backend = Backend::start().await;
    let anna = backend.sign_in("acc-anna").await;
    let mut answers = Vec::new();
    for code in ["55G2-DHM0-50NN", "B2VF-MCK1-KQWM", "1K7Q-CTFM-LMTD", "NOT A CODE"] {
        let answer = anna.try_card(code).await;
        assert_eq!(answer.problem(), (422, "not-recognised".to_owned()));
        let names: Vec<String> = answer.headers.keys().map(ToString::to_string).collect();
        let (case, reference) = (answer.json()["case"].clone(), answer.json()["reference"].clone());
        let masked =
            answer.text.replace(case.as_str().unwrap(), "CASE").replace(reference.as_str().unwrap(), "REFERENCE");
        answers.push((case, names, masked));
    }
    let (_, names, text) = &answers[0];
    assert!(answers.iter().all(|answer| (&answer.1, &answer.2) == (names, text)), "{answers:?}");
    let mut cases: Vec<String> = answers.iter().map(|answer| answer.0.to_string()).collect();
    cases.dedup();
    assert_eq!(cases.len(), answers.len(), "each card has a case of its own");
}

#[tokio::test]
async fn the_other_cards_show_what_they_are_for() {
    for (account, code, problem) in [
        ("acc-anna", "BCDFG-HJKLM", (403, "session-stale")),
        ("acc-anna", "NPQRT-VWXYZ", (500, "technical")),
        ("acc-anna", "TTTTT-WWWWW", (422, "expired")),
        ("acc-anna", "RRRRR-WWWWW", (422, "region")),
        ("acc-anna", "MMMMM-WWWWW", (422, "currency-mismatch")),
        ("acc-pia", "PPPPP-WWWWW", (422, "billed-by-partner")),
        ("acc-ben", "PPPPP-WWWWW", (422, "in-bundle")),
        ("acc-pia", "1K7Q-CTFM-LMTC", (422, "not-for-this-account")),
        ("acc-ben", "KKKKK-WWWWW", (422, "not-for-this-account")),
        ("acc-ida", "1K7Q-CTFM-LMTC", (422, "currency-mismatch")),
    ] {
        let answer = on_a_fresh_backend(account, code).await;
        assert_eq!(answer.problem(), (problem.0, problem.1.to_owned()), "{account} {code}");
        assert_eq!(answer.json()["case"].as_str().map(str::len), Some(16), "{answer:?}");
    }
    for (account, code) in [("acc-anna", "PPPPP-WWWWW"), ("acc-anna", "KKKKK-WWWWW"), ("acc-ida", "MMMMM-WWWWW")] {
        assert_eq!(on_a_fresh_backend(account, code).await.status, 201, "{account} {code}");
    }
    let expired = on_a_fresh_backend("acc-anna", "TTTTT-WWWWW").await.json();
    assert!(redeemkit::time::Timestamp::parse(expired["date"].as_str().unwrap()).is_some());
}

#[tokio::test]
async fn the_lists_name_every_account_and_card() {
    let backend = Backend::start().await;
    let accounts = backend.get("/demo/accounts").await.json();
    let accounts = accounts["accounts"].as_array().unwrap();
    assert_eq!(accounts.len(), 12);
    assert_eq!((&accounts[0]["reference"], &accounts[0]["label"]), (&json!("acc-anna"), &json!("anna@example.com")));
    assert!(accounts.iter().all(|account| !account["shows"].as_str().unwrap().is_empty()));
    for card in backend.get("/demo/cards").await.json()["cards"].as_array().unwrap() {
        let reading = redeemkit::code::read(card["code"].as_str().unwrap(), &program_of_card(card).formats);
        assert!(reading.complete, "{card}");
        assert_eq!(reading.format.as_deref(), card["format"].as_str(), "{card}");
        assert!(!card["shows"].as_str().unwrap().is_empty());
    }
}

/// The program that a listed card belongs to.
fn program_of_card(card: &Value) -> redeemkit::program::Program {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../www/programs");
    let file = format!("{folder}/{}.json", card["program"].as_str().unwrap());
    redeemkit::program::Program::from_json(&std::fs::read_to_string(file).unwrap()).unwrap()
}

#[tokio::test]
async fn a_card_of_another_program_is_the_same_card_however_its_page_sends_it() {
    let backend = Backend::start().await;
    for (account, typed, program, answer) in [
        ("acc-anna", "kmpt wxyz 2345 6789", "shop-gift-code", 201),
        ("acc-anna", "HMNP-QRST-7892-3456", "shop-gift-code", 422),
        ("acc-anna", "summer26", "discount", 201),
        ("acc-anna", "AllGone22", "discount", 422),
    ] {
        let formats = program_of_card(&json!({ "program": program })).formats;
        let sent = redeemkit::code::read(typed, &formats).code;
        let answered = backend.sign_in(account).await.try_card(sent.expose()).await;
        assert_eq!(answered.status, answer, "{typed}: {answered:?}");
        assert!(!answered.text.contains("not-recognised"), "{typed}");
    }
}

#[tokio::test]
async fn a_demo_started_again_keeps_what_was_redeemed() {
    let backend = Backend::start().await;
    assert_eq!(backend.sign_in("acc-anna").await.try_card("1K7Q-CTFM-LMTC").await.status, 201);
    let backend = backend.restart().await;
    let anna = backend.sign_in("acc-anna").await;
    assert_eq!(anna.balance().await, "25.00");
    assert_eq!(anna.try_card("1K7Q-CTFM-LMTC").await.json()["redeemed_into"], "this-account");
    assert_eq!(anna.get("/account/history").await.json()["entries"].as_array().unwrap().len(), 4);
}
