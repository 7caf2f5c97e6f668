//! A backend of a test's own and customers of it; what they should get is in the tests.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use redeemkit_backend::{Server, Settings};
use reqwest::header::HeaderMap;
use reqwest::{Client, Method, RequestBuilder, StatusCode};
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

/// A backend that runs in this process.
pub struct Backend {
    pub address: SocketAddr,
    pub folder: TempDir,
    client: Client,
    stop: oneshot::Sender<()>,
    running: JoinHandle<()>,
}

/// An answer, read to its end.
#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub text: String,
}

impl Answer {
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|_| panic!("not JSON: {self:?}"))
    }

    /// The slug of the problem; panics unless the answer is proper problem details.
    pub fn slug(&self) -> String {
        assert_eq!(self.headers["content-type"], "application/problem+json", "{self:?}");
        let details = self.json();
        assert_eq!(details["status"], self.status.as_u16(), "{self:?}");
        assert!(details["reference"].as_str().unwrap().starts_with("R-"), "{self:?}");
        assert!(!details["title"].as_str().unwrap().is_empty(), "{self:?}");
        details["type"].as_str().unwrap().strip_prefix("/problems/").unwrap().to_owned()
    }

    /// Status and slug at once.
    pub fn problem(&self) -> (u16, String) {
        (self.status.as_u16(), self.slug())
    }
}

/// The settings of a demo in this folder.
pub fn settings(folder: &Path) -> Settings {
    let page = folder.join("page");
    std::fs::create_dir_all(page.join("assets")).unwrap();
    std::fs::write(page.join("index.html"), "<!doctype html><title>Redeem</title>").unwrap();
    let program = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../www/programs/streaming-card.json"));
    Settings { slow_card: Duration::from_secs(1), ..Settings::demo(folder.join("redeemkit.sqlite"), page, program) }
}

impl Backend {
    /// A fresh demo.
    pub async fn start() -> Self {
        Self::start_with(|_| {}).await
    }

    /// A fresh demo with other settings.
    pub async fn start_with(change: impl FnOnce(&mut Settings)) -> Self {
        super::log::capture();
        let folder = tempfile::tempdir().unwrap();
        let mut settings = settings(folder.path());
        change(&mut settings);
        Self::open(folder, settings).await
    }

    async fn open(folder: TempDir, settings: Settings) -> Self {
        let server = Server::start(settings).await.unwrap();
        let address = server.address().unwrap();
        let (stop, stopped) = oneshot::channel();
        let running = tokio::spawn(server.run(async move {
            stopped.await.unwrap_or_default();
        }));
        Self { address, folder, client: Client::builder().no_proxy().build().unwrap(), stop, running }
    }

    /// Stops it gracefully and hands over its folder.
    pub async fn stop(self) -> TempDir {
        drop(self.client);
        self.stop.send(()).unwrap();
        self.running.await.unwrap();
        self.folder
    }

    /// Stops it and starts another one on the same database.
    pub async fn restart(self) -> Self {
        self.restart_with(|_| {}).await
    }

    /// Likewise with other settings.
    pub async fn restart_with(self, change: impl FnOnce(&mut Settings)) -> Self {
        let folder = self.stop().await;
        let mut settings = settings(folder.path());
        change(&mut settings);
        Self::open(folder, settings).await
    }

    pub fn request(&self, method: Method, path: &str) -> RequestBuilder {
        self.client.request(method, format!("http://{}{path}", self.address))
    }

    pub async fn get(&self, path: &str) -> Answer {
        send(self.request(Method::GET, path)).await
    }

    /// Signs in, as a browser without a cookie does.
    pub async fn sign_in(&self, account: &str) -> Customer<'_> {
        let answer = send(self.request(Method::POST, "/session").json(&json!({ "account": account }))).await;
        assert_eq!(answer.status, 201, "{answer:?}");
        let cookie = answer.headers["set-cookie"].to_str().unwrap().split(';').next().unwrap().to_owned();
        Customer { backend: self, account: account.to_owned(), cookie }
    }
}

pub async fn send(request: RequestBuilder) -> Answer {
    let response = request.send().await.unwrap();
    let (status, headers) = (response.status(), response.headers().clone());
    Answer { status, headers, text: response.text().await.unwrap() }
}

/// A new idempotency key.
pub fn new_key() -> String {
    static NEXT: AtomicU32 = AtomicU32::new(1);
    format!("{:032x}", NEXT.fetch_add(1, Ordering::Relaxed))
}

/// A customer who is signed in.
#[derive(Clone)]
pub struct Customer<'a> {
    pub backend: &'a Backend,
    pub account: String,
    pub cookie: String,
}

impl Customer<'_> {
    pub fn request(&self, method: Method, path: &str) -> RequestBuilder {
        self.backend.request(method, path).header("cookie", &self.cookie)
    }

    pub async fn get(&self, path: &str) -> Answer {
        send(self.request(Method::GET, path)).await
    }

    pub async fn redeem(&self, key: &str, code: &str) -> Answer {
        let body = json!({ "code": code, "account": self.account });
        send(self.request(Method::POST, "/redemptions").header("idempotency-key", format!("\"{key}\"")).json(&body))
            .await
    }

    /// Redeems under a key of its own.
    pub async fn try_card(&self, code: &str) -> Answer {
        self.redeem(&new_key(), code).await
    }

    pub async fn ask(&self, key: &str) -> Answer {
        self.get(&format!("/redemptions/{key}")).await
    }

    pub async fn withdraw(&self, key: &str) -> Answer {
        send(self.request(Method::DELETE, &format!("/redemptions/{key}"))).await
    }

    pub async fn balance(&self) -> String {
        self.get("/account").await.json()["balance"]["amount"].as_str().unwrap().to_owned()
    }

    /// Waits until the attempt is seen to be in progress.
    pub async fn until_in_progress(&self, key: &str) {
        loop {
            let answer = self.ask(key).await;
            match answer.slug().as_str() {
                "in-progress" => return,
                "unknown-attempt" => tokio::time::sleep(Duration::from_millis(5)).await,
                _ => panic!("{answer:?}"),
            }
        }
    }

    /// Waits until an accepted redemption has come to its end.
    pub async fn until_not_pending(&self, key: &str) -> Value {
        loop {
            let body = self.ask(key).await.json();
            if body["state"] != "pending" {
                return body;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// Waits until an accepted redemption is credited.
    pub async fn until_redeemed(&self, key: &str) -> Value {
        let body = self.until_not_pending(key).await;
        assert_eq!(body["state"], "redeemed", "{body}");
        body
    }

    /// Waits for the outcome, as a page does after a reload.
    pub async fn until_settled(&self, key: &str) -> Value {
        loop {
            let answer = self.ask(key).await;
            if answer.status == 200 {
                return answer.json();
            }
            assert_eq!(answer.slug(), "in-progress");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }
}
