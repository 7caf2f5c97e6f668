//! A browser as far as a redemption meets it: one cookie and one memory for all its tabs, a clock, and requests over TCP.
//! What happens on the pages in it is in [`crate::page`].

use std::net::SocketAddr;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use redeemkit::client::{Call, Response};
use redeemkit::time::Timestamp;
use reqwest::header::{COOKIE, RETRY_AFTER, SET_COOKIE};
use reqwest::{Client, Method, redirect};
use serde_json::json;

/// How long a page waits for an answer. It stands for the thirty seconds of `src/web/fetch.rs`, which the clock of the
/// browser is moved on by; a reply that takes longer on a busy machine is one more fault.
const PATIENCE: Duration = Duration::from_millis(400);
/// What it stands for, in seconds.
pub const PATIENCE_STANDS_FOR: u32 = 30;

/// A browser with one customer.
pub struct Browser {
    client: Client,
    proxy: SocketAddr,
    backend: SocketAddr,
    kept: Mutex<Kept>,
}

/// What it keeps.
#[derive(Clone)]
pub struct Kept {
    /// The session's cookie.
    cookie: Option<String>,
    /// What the tabs remember together, and how often it was saved.
    pub memory: (u32, Option<String>),
    /// The time on its clock.
    pub now: Timestamp,
    /// Whether it has a network.
    pub online: bool,
}

/// What came of a request.
#[derive(Debug)]
pub enum Came {
    /// An answer.
    Answer(Response),
    /// A broken connection, or something that is no answer.
    Nothing,
    /// Silence, until the page had waited long enough.
    Silence,
}

impl Browser {
    /// A browser that reaches the backend through the proxy.
    pub fn new(proxy: SocketAddr, backend: SocketAddr, now: Timestamp) -> Self {
        let client = Client::builder().no_proxy().redirect(redirect::Policy::none()).build();
        let kept = Kept { cookie: None, memory: (0, None), now, online: true };
        Self { client: client.expect("a client can be built"), proxy, backend, kept: Mutex::new(kept) }
    }

    /// What it keeps now.
    pub fn kept(&self) -> Kept {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Changes what it keeps.
    pub fn keep(&self, change: impl FnOnce(&mut Kept)) {
        change(&mut self.kept.lock().unwrap_or_else(PoisonError::into_inner));
    }

    /// Moves the clock on, never back.
    pub fn time_is(&self, at: Timestamp) {
        self.keep(|kept| kept.now = kept.now.max(at));
    }

    /// Signs in on another page, which ends the session that there was.
    pub async fn sign_in(&self, account: &str) {
        let body = json!({ "account": account }).to_string();
        let request = self.client.post(format!("http://{}/session", self.backend)).body(body);
        let response = self.with_cookie(request.header("content-type", "application/json")).send().await;
        let response = response.expect("the backend can be reached without the proxy");
        assert_eq!(response.status(), 201, "{account} can sign in");
        self.take_cookie(&response);
    }

    /// Signs out on another page.
    pub async fn sign_out(&self) {
        let request = self.client.delete(format!("http://{}/session", self.backend));
        let response = self.with_cookie(request).send().await.expect("the backend can be reached without the proxy");
        assert_eq!(response.status(), 204);
        self.take_cookie(&response);
    }

    /// Sends a request through the proxy, as `src/web/fetch.rs` does.
    pub async fn send(&self, call: &Call) -> Came {
        if !self.kept().online {
            return Came::Nothing;
        }
        match tokio::time::timeout(PATIENCE, self.fetch(call)).await {
            Ok(Some(answer)) => Came::Answer(answer),
            Ok(None) => Came::Nothing,
            Err(_) => Came::Silence,
        }
    }

    async fn fetch(&self, call: &Call) -> Option<Response> {
        let method = Method::from_bytes(call.method().as_bytes()).ok()?;
        let mut request = self.client.request(method, format!("http://{}{}", self.proxy, call.path()));
        if let Some(key) = call.idempotency_key() {
            request = request.header("idempotency-key", key);
        }
        if let Some(body) = call.body() {
            request = request.header("content-type", "application/json").body(body);
        }
        let response = self.with_cookie(request).send().await.ok()?;
        self.take_cookie(&response);
        // `fetch` with `redirect: "error"` gives no answer at all.
        if response.status().is_redirection() {
            return None;
        }
        let retry_after = response.headers().get(RETRY_AFTER).and_then(|value| value.to_str().ok()).map(str::to_owned);
        let status = response.status().as_u16();
        let body = response.bytes().await.ok()?;
        Some(Response { retry_after, ..Response::new(status, String::from_utf8_lossy(&body)) })
    }

    fn with_cookie(&self, request: reqwest::RequestBuilder) -> reqwest::RequestBuilder {
        match self.kept().cookie {
            Some(cookie) => request.header(COOKIE, cookie),
            None => request,
        }
    }

    fn take_cookie(&self, response: &reqwest::Response) {
        for set in response.headers().get_all(SET_COOKIE).iter().filter_map(|value| value.to_str().ok()) {
            let cookie = set.split(';').next().filter(|cookie| !cookie.ends_with('=')).map(str::to_owned);
            self.keep(|kept| kept.cookie = cookie);
        }
    }
}
