//! A code is money: after everything that can be done with one, it is in no file and in no log.

use std::fs;

use reqwest::Method;

use super::harness::{Backend, new_key, send};
use super::log;

/// No other test uses this one, as the log is everybody's.
const UNKNOWN: &str = "QQQQ-QQQQ-QQQQ";
const CARDS: [&str; 4] = ["1K7Q-CTFM-LMTC", "BCDFG-HJKLM", "NPQRT-VWXYZ", UNKNOWN];

fn spellings(code: &str) -> [String; 4] {
    let bare = code.replace('-', "");
    [code.to_owned(), code.to_lowercase(), bare.to_lowercase(), bare]
}

fn assert_nowhere(place: &str, bytes: &[u8]) {
    for spelling in CARDS.iter().flat_map(|code| spellings(code)) {
        assert!(!bytes.windows(spelling.len()).any(|window| window == spelling.as_bytes()), "{spelling} is in {place}");
    }
}

#[tokio::test]
async fn no_code_is_in_the_database_the_log_or_an_answer() {
    let backend = Backend::start().await;
    let anna = backend.sign_in("acc-anna").await;
    for code in CARDS {
        let key = new_key();
        assert_nowhere("the answer", anna.redeem(&key, code).await.text.as_bytes());
        assert_nowhere("the outcome", anna.ask(&key).await.text.as_bytes());
        // What a page must not do and somebody will: the code in a path, a query, a header, a broken body.
        send(anna.request(Method::GET, &format!("/redeem/{code}?code={code}"))).await;
        send(
            anna.request(Method::POST, "/redemptions")
                .header("idempotency-key", new_key())
                .body(format!("{{\"code\":\"{code}\"")),
        )
        .await;
    }
    let mut files = 0;
    let mut search = |when: &str, folder: &std::path::Path| {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_file() {
                files += 1;
                assert_nowhere(&format!("{} {when}", path.display()), &fs::read(&path).unwrap());
            }
        }
    };
    search("while it runs", backend.folder.path());
    let token = anna.cookie.strip_prefix("session=").unwrap().to_owned();
    let folder = backend.stop().await;
    search("after it stopped", folder.path());
    assert!(files >= 3, "the database and, while it runs, its -wal and -shm");
    let database = fs::read(folder.path().join("redeemkit.sqlite")).unwrap();
    assert!(
        !database.windows(token.len()).any(|window| window == token.as_bytes()),
        "a session's token is in the database"
    );

    let logged = log::captured();
    assert!(logged.contains("route=\"/redemptions\""), "the log was captured");
    assert_nowhere("the log", logged.as_bytes());
}
