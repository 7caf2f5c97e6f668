//! A search of everything that the program leaves behind, at its most talkative: log, database files, metrics, answers.

use std::fs;

use reqwest::Method;
use serde_json::{Value, json};

use super::customers::{Customer, voucher};
use super::program::{Files, Program};
use super::search::Search;

const UNKNOWN: &str = "QQQQ-QQQQ-QQQQ";

/// All that can be done with a code, also what nobody should.
async fn use_codes(program: &Program, customer: &Customer, codes: &[String], search: &mut Search) {
    let url = &program.url;
    let mut answers = Vec::new();
    for (number, code) in codes.iter().enumerate() {
        let body = json!({ "code": code, "account": customer.account });
        let post = || customer.request(Method::POST, format!("{url}/redemptions"));
        let keyed = || post().header("idempotency-key", format!("key-{number}"));
        for request in [
            keyed().json(&body),
            keyed().json(&body),
            customer.request(Method::GET, format!("{url}/redemptions/key-{number}?account={code}")),
            customer.request(Method::GET, format!("{url}/redemptions/key-{number}")),
            customer.request(Method::GET, format!("{url}/redemptions/{code}")),
            customer.request(Method::DELETE, format!("{url}/redemptions/other-{number}?account={code}&account={code}")),
            customer.request(Method::GET, format!("{url}/{code}?code={code}")),
            customer.request(Method::from_bytes(code.as_bytes()).unwrap(), format!("{url}/redemptions")),
            post().header("idempotency-key", format!("\"{code}")).json(&body),
            post().header("x-request-id", code).header("x-forwarded-for", code).header("user-agent", code).json(&body),
            keyed().header("content-type", code).body(body.to_string()),
            keyed().header("content-type", "application/json").body(format!("{{\"code\":\"{code}\"")),
            keyed().header("content-type", "application/json").body(format!("{{\"account\":[\"{code}\"]}}")),
            keyed().header("origin", format!("http://{code}.example")).json(&body),
        ] {
            let answer = request.send().await.unwrap();
            let head = format!("{:?}", answer.headers());
            answers.push(head + &answer.text().await.unwrap());
        }
    }
    for answer in answers {
        search.nowhere_in("an answer", answer.as_bytes());
    }
    for path in ["metrics", "openapi.json", "account/history"] {
        let answer = customer.request(Method::GET, format!("{url}/{path}")).send().await.unwrap();
        assert_eq!(answer.status(), 200);
        search.nowhere_in(path, answer.text().await.unwrap().as_bytes());
    }
}

#[tokio::test]
async fn no_code_is_in_any_log_file_metric_or_answer() {
    for format in ["text", "json"] {
        let cards: Vec<String> = (0..3).map(voucher).collect();
        let (files, customers) = Files::with(&cards, 1).await;
        let codes = [cards, vec![UNKNOWN.to_owned()]].concat();
        let mut search = Search::for_codes(&codes);
        let mut program = files.start("trace", &["--log", format]);
        use_codes(&program, &customers[0], &codes, &mut search).await;
        search.nowhere_in_folder(files.folder.path());
        program.kill();
        search.nowhere_in_folder(files.folder.path());
        assert!(search.places > 60, "{}", search.places);

        let log = fs::read_to_string(files.log()).unwrap();
        let answered: Vec<&str> = log.lines().filter(|line| line.contains("answered")).collect();
        assert!(answered.len() >= 4 * 14, "the log was written: {}", answered.len());
        if format == "json" {
            for line in log.lines() {
                assert!(serde_json::from_str::<Value>(line).is_ok(), "not JSON: {line}");
            }
            let line: Value = serde_json::from_str(answered[0]).unwrap();
            assert_eq!((&line["status"], &line["span"]["route"]), (&json!(201), &json!("/redemptions")), "{line}");
            assert_eq!(line["span"]["id"].as_str().map(str::len), Some(16));
            assert!(line["milliseconds"].is_u64() && line["span"]["method"] == "POST", "{line}");
        }
        println!(
            "{} codes in 4 spellings in none of {} places, {} bytes; log as {format} at TRACE",
            codes.len(),
            search.places,
            search.bytes
        );
    }
}
