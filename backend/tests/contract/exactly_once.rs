//! However often, from wherever and however interrupted: a card is credited once, and its key tells the same every time.

use reqwest::Method;
use serde_json::json;
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;

use super::harness::{Backend, Customer, new_key, send};

const CARD: &str = "1K7Q-CTFM-LMTC";
const SLOW: &str = "23467-89BCD";

#[tokio::test]
async fn the_same_key_twice_credits_once_and_replays() {
    let backend = Backend::start().await;
    let anna = backend.sign_in("acc-anna").await;
    let key = new_key();
    let first = anna.redeem(&key, CARD).await;
    assert_eq!(first.status, 201);
    assert!(first.headers.get("idempotent-replayed").is_none());
    let again = anna.redeem(&key, " 1k7q ctfm lmtc ").await;
    assert_eq!((again.status, &again.text), (first.status, &first.text));
    assert_eq!(again.headers["idempotent-replayed"], "true");
    assert_eq!(anna.balance().await, "25.00");

    let body = first.json();
    assert_eq!(body["state"], "redeemed");
    assert_eq!(body["amount"], json!({ "amount": "25.00", "currency": "EUR" }));
    assert_eq!(body["balance"], json!({ "amount": "25.00", "currency": "EUR" }));
    assert_eq!(body["account"], "acc-anna");
    assert_eq!(body["case"].as_str().unwrap().len(), 16);
    assert!(redeemkit::time::Timestamp::parse(body["redeemed_at"].as_str().unwrap()).is_some());
    assert_eq!(anna.ask(&key).await.json(), body);
}

#[tokio::test]
async fn two_keys_for_one_card_are_one_redeemed_and_one_already_redeemed() {
    let backend = Backend::start().await;
    let (anna, bo) = (backend.sign_in("acc-anna").await, backend.sign_in("acc-bo").await);
    assert_eq!(anna.try_card(CARD).await.status, 201);
    let key = new_key();
    let own = anna.redeem(&key, CARD).await;
    assert_eq!(own.problem(), (422, "already-redeemed".to_owned()));
    assert_eq!(own.json()["redeemed_into"], "this-account");
    let other = bo.try_card(CARD).await;
    assert_eq!(other.json()["redeemed_into"], "another-account");
    assert!(!other.text.contains("anna"));
    assert_eq!(anna.balance().await, "25.00");

    let replay = anna.redeem(&key, CARD).await;
    assert_eq!((replay.text, &replay.headers["idempotent-replayed"]), (own.text.clone(), &"true".parse().unwrap()));
    assert_eq!(anna.ask(&key).await.json(), json!({ "state": "refused", "problem": own.json() }));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_sixteen_at_once_exactly_one_is_credited() {
    let backend = Backend::start().await;
    let (anna, bo) = (backend.sign_in("acc-anna").await, backend.sign_in("acc-bo").await);
    let customers = [&anna, &bo].into_iter().cycle().take(16);
    let requests: Vec<_> = customers
        .map(|customer| {
            let body = json!({ "code": CARD, "account": customer.account });
            tokio::spawn(send(
                customer.request(Method::POST, "/redemptions").header("idempotency-key", new_key()).json(&body),
            ))
        })
        .collect();
    let mut redeemed = 0;
    for request in requests {
        let answer = request.await.unwrap();
        if answer.status == 201 {
            redeemed += 1;
        } else {
            assert_eq!(answer.problem(), (422, "already-redeemed".to_owned()), "{answer:?}");
        }
    }
    assert_eq!(redeemed, 1);
    let credits = [anna.get("/account/history").await, bo.get("/account/history").await];
    // Each has one card from before: Anna's with its two bills.
    let entries: usize = credits.iter().map(|answer| answer.json()["entries"].as_array().unwrap().len()).sum();
    assert_eq!(entries, 3 + 1 + 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_sixteen_at_once_at_two_backends_of_one_database_exactly_one_is_credited() {
    let first = Backend::start().await;
    let database = first.folder.path().join("redeemkit.sqlite");
    let second = Backend::start_with(|settings| settings.database = database).await;
    let anna = first.sign_in("acc-anna").await;
    let there = Customer { backend: &second, ..anna.clone() };
    let requests: Vec<_> = [&anna, &there]
        .into_iter()
        .cycle()
        .take(16)
        .map(|customer| {
            let body = json!({ "code": CARD, "account": customer.account });
            tokio::spawn(send(
                customer.request(Method::POST, "/redemptions").header("idempotency-key", new_key()).json(&body),
            ))
        })
        .collect();
    let mut statuses = Vec::new();
    for request in requests {
        statuses.push(request.await.unwrap().status.as_u16());
    }
    statuses.sort_unstable();
    assert_eq!(statuses, [vec![201], vec![422; 15]].concat());
    assert_eq!((anna.balance().await, there.balance().await), ("25.00".to_owned(), "25.00".to_owned()));
}

#[tokio::test]
async fn many_cards_of_many_customers_at_once_all_arrive() {
    let backend = Backend::start().await;
    let (anna, bo) = (backend.sign_in("acc-anna").await, backend.sign_in("acc-bo").await);
    let cards = [(&anna, CARD), (&anna, "X730-KCV1-MA2G"), (&bo, "KKKKK-WWWWW"), (&bo, "PPPPP-WWWWW"), (&anna, SLOW)];
    let requests: Vec<_> = cards
        .iter()
        .map(|(customer, code)| {
            let body = json!({ "code": code, "account": customer.account });
            tokio::spawn(send(
                customer.request(Method::POST, "/redemptions").header("idempotency-key", new_key()).json(&body),
            ))
        })
        .collect();
    for request in requests {
        assert_eq!(request.await.unwrap().status, 201);
    }
    assert_eq!((anna.balance().await, bo.balance().await), ("90.00".to_owned(), "45.00".to_owned()));
}

#[tokio::test]
async fn a_client_that_hangs_up_is_credited_all_the_same() {
    let backend = Backend::start().await;
    let anna = backend.sign_in("acc-anna").await;
    let key = new_key();
    let body = json!({ "code": SLOW, "account": "acc-anna" }).to_string();
    let mut connection = TcpStream::connect(backend.address).await.unwrap();
    let request = format!(
        "POST /redemptions HTTP/1.1\r\nHost: {}\r\nCookie: {}\r\nIdempotency-Key: \"{key}\"\r\nContent-Type: application/json\r\n\
         Content-Length: {}\r\n\r\n{body}",
        backend.address,
        anna.cookie,
        body.len()
    );
    connection.write_all(request.as_bytes()).await.unwrap();
    anna.until_in_progress(&key).await;
    drop(connection);

    let meanwhile = anna.redeem(&key, SLOW).await;
    assert_eq!(meanwhile.problem(), (409, "in-progress".to_owned()));
    assert_eq!(
        (&meanwhile.headers["retry-after"], &meanwhile.json()["retry_after"]),
        (&"1".parse().unwrap(), &json!(1))
    );

    let outcome = anna.until_settled(&key).await;
    assert_eq!((&outcome["state"], &outcome["amount"]["amount"]), (&json!("redeemed"), &json!("15.00")));
    assert_eq!(anna.balance().await, "15.00");
}

#[tokio::test]
async fn a_shutdown_waits_for_what_nobody_waits_for() {
    let backend = Backend::start().await;
    let key = new_key();
    let cookie = {
        let anna = backend.sign_in("acc-anna").await;
        let body = json!({ "code": SLOW, "account": "acc-anna" });
        let request = anna.request(Method::POST, "/redemptions").header("idempotency-key", &key).json(&body);
        let sent = tokio::spawn(request.send());
        anna.until_in_progress(&key).await;
        sent.abort();
        anna.cookie.clone()
    };
    let backend = backend.restart().await;
    let answer = send(backend.request(Method::GET, &format!("/redemptions/{key}")).header("cookie", cookie)).await;
    assert_eq!(answer.json()["state"], "redeemed", "{answer:?}");
}

#[tokio::test]
async fn a_key_belongs_to_one_code_and_to_one_account() {
    let backend = Backend::start().await;
    let (anna, bo) = (backend.sign_in("acc-anna").await, backend.sign_in("acc-bo").await);
    let key = new_key();
    assert_eq!(anna.redeem(&key, CARD).await.status, 201);
    let reused = anna.redeem(&key, "X730-KCV1-MA2G").await;
    assert_eq!(reused.problem(), (422, "idempotency-key-reused".to_owned()));
    assert_eq!(anna.balance().await, "25.00");

    assert_eq!(bo.ask(&key).await.problem(), (404, "unknown-attempt".to_owned()));
    let own = bo.redeem(&key, "X730-KCV1-MA2G").await;
    assert_eq!((own.status.as_u16(), own.headers.get("idempotent-replayed")), (201, None));
    assert_eq!(anna.ask(&key).await.json()["amount"]["amount"], "25.00");
    assert_eq!(bo.ask(&key).await.json()["amount"]["amount"], "50.00");
}

#[tokio::test]
async fn what_is_not_final_is_computed_again_under_the_same_key_and_the_same_code() {
    let backend = Backend::start().await;
    let anna = backend.sign_in("acc-anna").await;
    let key = new_key();
    for _ in 0..2 {
        let fault = anna.redeem(&key, "NPQRT-VWXYZ").await;
        assert_eq!(fault.problem(), (500, "technical".to_owned()));
        assert!(fault.headers.get("idempotent-replayed").is_none());
        assert_eq!(anna.ask(&key).await.problem(), (404, "unknown-attempt".to_owned()));
    }
    assert_eq!(anna.redeem(&key, CARD).await.slug(), "idempotency-key-reused");
}
