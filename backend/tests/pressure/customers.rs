//! Customers in numbers: each with an account, a session and connections of its own.

use std::net::IpAddr;

use reqwest::{Client, Method, RequestBuilder};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use sqlx::sqlite::SqlitePool;

/// The letters and digits of the program's vouchers, which have no check digit.
const ALPHABET: &[u8; 27] = b"BCDFGHJKLMNPQRTVWXYZ2346789";

/// The code of a voucher; each number has another, and none is one of the demo's.
pub fn voucher(number: usize) -> String {
    // Two of each would be enough to count with, so that no code is in another and all look issued.
    let mut rest = number.wrapping_mul(7_919) % 27_usize.pow(4);
    let mut code = String::from("VRKTX-Z");
    for _ in 0..4 {
        code.push(char::from(ALPHABET[rest % 27]));
        rest /= 27;
    }
    code
}

/// A customer who is signed in.
#[derive(Clone)]
pub struct Customer {
    pub account: String,
    pub cookie: String,
    client: Client,
}

/// What a request got: nothing when the connection broke.
pub type Reply = Option<(u16, Value)>;

impl Customer {
    /// An account billed in EUR and a session, put into the database: only the demo's five can sign in by name.
    pub async fn sign_up(database: &SqlitePool, number: usize) -> Self {
        let (account, token) = (format!("acc-{number:04}"), format!("{number:064x}"));
        sqlx::query(
            "INSERT INTO accounts (reference, label, currency, country, time_zone, billing, plan, interval, price, balance, \
             other_payment_method) VALUES (?1, ?1, 'EUR', 'CZ', 'Europe/Prague', 'direct', 'Standard', 'month', 1250, 0, 1)",
        )
        .bind(&account)
        .execute(database)
        .await
        .unwrap();
        sqlx::query("INSERT INTO sessions (token_hash, account, begun_at) VALUES (?, ?, ?)")
            .bind(Sha256::digest(token.as_bytes()).to_vec())
            .bind(&account)
            .bind(i64::MAX / 2)
            .execute(database)
            .await
            .unwrap();
        Self { account, cookie: format!("session={token}"), client: client(None) }
    }

    /// The same customer at another address of this machine.
    pub fn at(&self, address: IpAddr) -> Self {
        Self { client: client(Some(address)), ..self.clone() }
    }

    pub fn request(&self, method: Method, url: String) -> RequestBuilder {
        self.client.request(method, url).header("cookie", &self.cookie)
    }

    pub async fn redeem(&self, backend: &str, key: &str, code: &str) -> Reply {
        let body = json!({ "code": code, "account": self.account });
        reply(self.request(Method::POST, format!("{backend}/redemptions")).header("idempotency-key", key).json(&body))
            .await
    }

    pub async fn ask(&self, backend: &str, key: &str) -> Reply {
        reply(self.request(Method::GET, self.attempt(backend, key))).await
    }

    pub async fn withdraw(&self, backend: &str, key: &str) -> Reply {
        reply(self.request(Method::DELETE, self.attempt(backend, key))).await
    }

    fn attempt(&self, backend: &str, key: &str) -> String {
        format!("{backend}/redemptions/{key}?account={}", self.account)
    }
}

fn client(address: Option<IpAddr>) -> Client {
    Client::builder().no_proxy().local_address(address).build().unwrap()
}

async fn reply(request: RequestBuilder) -> Reply {
    let answer = request.send().await.ok()?;
    let status = answer.status().as_u16();
    Some((status, answer.json().await.ok()?))
}

/// What anybody reads there.
pub async fn text(url: &str) -> String {
    client(None).get(url).send().await.unwrap().text().await.unwrap()
}

/// The slug of a problem, or the state of an outcome.
pub fn said(body: &Value) -> &str {
    let problem = body["type"].as_str().and_then(|kind| kind.strip_prefix("/problems/"));
    problem.or(body["state"].as_str()).unwrap_or("neither a problem nor a state")
}
