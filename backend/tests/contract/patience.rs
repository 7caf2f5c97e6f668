//! Clients that take too long: a closed connection, 400 or 503, and never 408, which Chromium would repeat by itself.

use std::net::SocketAddr;
use std::time::Duration;

use redeemkit_backend::Patience;
use reqwest::Method;
use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use super::harness::{Backend, new_key, send};

const SHORT: Duration = Duration::from_millis(500);

/// All that comes until the backend closes the connection.
async fn until_closed(address: SocketAddr, sent: &str) -> String {
    let mut connection = TcpStream::connect(address).await.unwrap();
    connection.write_all(sent.as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    connection.read_to_end(&mut answer).await.unwrap();
    String::from_utf8(answer).unwrap()
}

#[tokio::test]
async fn a_head_that_does_not_arrive_has_its_connection_closed() {
    let patience = Patience { head: SHORT, ..Patience::default() };
    let backend = Backend::start_with(|settings| settings.patience = patience).await;
    for sent in ["", "POST /redem", "POST /redemptions HTTP/1.1\r\nHost: x\r\nX-Slow: "] {
        assert_eq!(until_closed(backend.address, sent).await, "");
    }
    assert_eq!(backend.get("/health").await.status, 200);
}

#[tokio::test]
async fn a_body_that_does_not_arrive_is_a_malformed_request() {
    let patience = Patience { body: SHORT, ..Patience::default() };
    let backend = Backend::start_with(|settings| settings.patience = patience).await;
    let anna = backend.sign_in("acc-anna").await;
    let head = format!(
        "POST /redemptions HTTP/1.1\r\nHost: {}\r\nCookie: {}\r\nIdempotency-Key: 1\r\nContent-Type: application/json\r\n\
         Content-Length: 60\r\n\r\n{{\"code\":",
        backend.address, anna.cookie
    );
    let answer = until_closed(backend.address, &head).await;
    assert!(answer.starts_with("HTTP/1.1 400 ") && answer.contains("/problems/malformed-request"), "{answer}");
    assert_eq!(anna.ask("1").await.slug(), "unknown-attempt");
}

#[tokio::test]
async fn an_answer_that_takes_too_long_is_a_technical_fault_and_what_was_begun_is_finished() {
    let patience = Patience { answer: Duration::from_secs(1), ..Patience::default() };
    let slow_card = Duration::from_secs(3);
    let backend = Backend::start_with(|settings| (settings.patience, settings.slow_card) = (patience, slow_card)).await;
    let anna = backend.sign_in("acc-anna").await;
    let key = new_key();
    let body = json!({ "code": "23467-89BCD", "account": "acc-anna" });
    let answer = send(anna.request(Method::POST, "/redemptions").header("idempotency-key", &key).json(&body)).await;
    assert_eq!(answer.problem(), (503, "technical".to_owned()));
    assert_eq!(anna.until_settled(&key).await["state"], "redeemed");
}
