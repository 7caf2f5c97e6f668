//! A search for what goes out by a message, and for what a customer hands over, in everything that the program leaves behind: security codes,
//! the tokens of mailed links, the agreed code of a card, and the customer's own words. Only outbox and desk, which are people's, show them.

use std::fs;

use reqwest::{Client, Method, RequestBuilder};
use serde_json::{Value, json};

use super::program::{Files, Program};
use super::search::Search;

/// A card that needs a check, and the one that is handed over.
const CHECKED: &str = "HHHHH-WWWWW";
const HANDED_OVER: &str = "190D-V467-8D52";
/// Whose account is made by the link that goes there.
const NEW: &str = "kim.in.brno@new.example";
const WORDS: &str = "My parrot has eaten the receipt";

/// A browser: it keeps its cookie and everything that it was answered.
struct Browser<'a> {
    program: &'a Program,
    client: Client,
    cookie: String,
    answers: Vec<String>,
}

impl<'a> Browser<'a> {
    fn of(program: &'a Program) -> Self {
        let client = Client::builder().no_proxy().build().unwrap();
        Self { program, client, cookie: String::new(), answers: Vec::new() }
    }

    fn request(&self, method: Method, path: &str) -> RequestBuilder {
        self.client.request(method, format!("{}{path}", self.program.url)).header("cookie", &self.cookie)
    }

    /// Sends it and keeps the answer, but for the session's cookie, which is the browser's.
    async fn send(&mut self, request: RequestBuilder) -> Value {
        let mut answer = request.send().await.unwrap();
        if let Some(cookie) = answer.headers_mut().remove("set-cookie") {
            self.cookie = cookie.to_str().unwrap().split(';').next().unwrap().to_owned();
        }
        let head = format!("{:?}", answer.headers());
        let body = answer.text().await.unwrap();
        self.answers.push(head + &body);
        serde_json::from_str(&body).unwrap_or(Value::Null)
    }

    async fn posts(&mut self, path: &str, key: &str, body: &Value) -> Value {
        let request = self.request(Method::POST, path).header("idempotency-key", key).json(body);
        self.send(request).await
    }

    /// The newest message, which is read by whom it went to.
    async fn newest_message(&self) -> String {
        let messages: Value = self.request(Method::GET, "/demo/outbox").send().await.unwrap().json().await.unwrap();
        messages[0]["text"].as_str().unwrap().to_owned()
    }

    async fn newest_code(&self) -> String {
        let text = self.newest_message().await;
        text.split(|one: char| !one.is_ascii_digit()).find(|digits| digits.len() == 6).unwrap().to_owned()
    }

    async fn newest_token(&self) -> String {
        self.newest_message().await.split('#').nth(1).unwrap()[..64].to_owned()
    }

    /// A check whose code came: its name, and the code.
    async fn begins_a_check(&mut self, key: &str, method: &str) -> (String, String) {
        let refused = self.posts("/redemptions", key, &json!({ "code": CHECKED, "account": "acc-anna" })).await;
        assert_eq!(refused["type"], "/problems/identity-check");
        let body = json!({ "key": key, "account": "acc-anna", "method": method });
        let check = self.posts("/identity-checks", key, &body).await;
        (check["id"].as_str().unwrap().to_owned(), self.newest_code().await)
    }

    /// What nobody should do with a secret: it stands in paths, queries, headers and bodies that are no JSON.
    async fn is_careless_with(&mut self, secret: &str) {
        for request in [
            self.request(Method::GET, &format!("/{secret}?code={secret}")),
            self.request(Method::POST, &format!("/identity-checks/{secret}/answer")).json(&json!({ "answer": secret })),
            self.request(Method::GET, "/account").header("x-request-id", secret).header("user-agent", secret),
            self.request(Method::POST, "/mailed-links").json(&json!({ "token": [secret] })),
            self.request(Method::POST, "/mailed-links").body(format!("{{\"token\":\"{secret}")),
            self.request(Method::POST, "/support-requests")
                .header("content-type", "application/json")
                .body(secret.to_owned()),
        ] {
            self.send(request).await;
        }
    }
}

#[tokio::test]
async fn no_message_and_no_hand_over_is_in_any_log_file_or_answer() {
    for format in ["text", "json"] {
        let (files, _) = Files::with(&[], 0).await;
        let mut program = files.start("trace", &["--log", format]);
        let mut secrets = vec![WORDS.to_owned()];
        let mut answers = Vec::new();
        {
            let mut anna = Browser::of(&program);
            anna.posts("/session", "", &json!({ "account": "acc-anna" })).await;
            let (check, code) = anna.begins_a_check("key-by-email", "email").await;
            let answer = format!("/identity-checks/{check}/answer");
            anna.posts(&answer, "", &json!({ "answer": if code == "111111" { "222222" } else { "111111" } })).await;
            anna.is_careless_with(&code).await;
            let passed = anna.posts(&answer, "", &json!({ "answer": code })).await;
            assert_eq!(passed["state"], "passed");
            let (_, open) = anna.begins_a_check("key-by-phone", "sms").await;
            let body = json!({
                "account": "acc-anna", "language": "en", "asks": "look-up", "text": format!("{HANDED_OVER}: {WORDS}"),
                "note": WORDS, "code": HANDED_OVER,
            });
            let received = anna.posts("/support-requests", "key-of-a-request", &body).await;
            assert!(received["reference"].is_string(), "{received}");
            let desk = anna.request(Method::GET, "/demo/support-requests").send().await.unwrap().text().await.unwrap();
            assert!(desk.contains(WORDS) && desk.contains(HANDED_OVER), "the desk reads both");

            let mut kim = Browser::of(&program);
            kim.posts("/redemptions", "key-of-a-mail", &json!({ "email": NEW })).await;
            let token = kim.newest_token().await;
            kim.is_careless_with(&token).await;
            let followed = kim.posts("/mailed-links", "", &json!({ "token": token })).await;
            assert_eq!(followed["effect"], "signed-in");
            let session = kim.cookie.split_once('=').unwrap().1.to_owned();
            kim.posts("/redemptions", "key-of-another", &json!({ "email": "anna@example.com" })).await;
            let unused = kim.newest_token().await;
            answers.extend(anna.answers);
            answers.extend(kim.answers);
            secrets.extend([code, open, token, unused, session]);
            secrets.extend([CHECKED, HANDED_OVER].map(ToOwned::to_owned));
            secrets.extend([CHECKED, HANDED_OVER].map(|code| code.replace('-', "")));
        }
        let mut search = Search::for_texts(secrets);
        for answer in &answers {
            search.nowhere_in("an answer", answer.as_bytes());
        }
        search.nowhere_in_folder(files.folder.path());
        program.kill();
        search.nowhere_in_folder(files.folder.path());
        let log = fs::read_to_string(files.log()).unwrap();
        assert!(log.contains("/identity-checks") && log.contains("/mailed-links"), "the log was written");
        assert!(!log.contains(NEW), "nor is an address of somebody in the log");
        println!(
            "security codes, tokens and what was handed over in none of {} places, {} bytes; log as {format} at TRACE",
            search.places, search.bytes
        );
    }
}
